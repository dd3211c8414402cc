package import ArqauText

/// The genders of usual given names, from the lists beside the rules and the names that come with Arqau.
package enum GivenNameGender {
  /// The genders that bear a given name in its base form; empty where the name isn't known.
  ///
  /// Kazakh is looked up as Russian, whose letters most of such names share; English by the table of names
  /// that have established Russian forms.
  /// - Complexity: O(1), after the lists are read once.
  package static func genders(of name: String, in language: Language) -> Set<GrammaticalGender> {
    let small = name.lowercased()
    switch language {
    case .russian, .kazakh: return genders(small, .russian)
    case .serbian: return genders(small, .serbian)
    case .english:
      return GivenNames.rows(english: small).reduce(into: []) { genders, row in
        let known = Self.genders(row.russian, .russian)
        // Лаура, София: names in -а are women's, but for a few biblical ones that the lists have.
        let isInA = row.russian.hasSuffix("а") || row.russian.hasSuffix("я")
        genders.formUnion(known.isEmpty && isInA ? [.feminine] : known)
      }
    }
  }

  /// The given names in small letters whose gender is known, in no order; Serbian ones in Cyrillic.
  ///
  /// - Complexity: O(names).
  package static func names(in language: Language) -> [String] {
    switch language {
    case .russian, .kazakh: PhraseInflector.russian?.known.namesWithGender ?? []
    case .serbian: PhraseInflector.serbian?.known.namesWithGender ?? []
    case .english: GivenNames.rows.map(\.english).filter { !genders(of: $0, in: .english).isEmpty }
    }
  }

  private static func genders(_ small: String, _ rules: Language) -> Set<GrammaticalGender> {
    let word = SpelledWord(small[...].unicodeScalars, rules)
    return Set(PhraseInflector.builtIn(rules)?.known.agreements(ofGiven: word.letters).compactMap(\.gender) ?? [])
  }
}
