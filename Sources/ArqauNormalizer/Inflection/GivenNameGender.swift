package import ArqauText

/// The genders of usual given names, from the lists beside the rules and the names that come with Arqau.
package enum GivenNameGender {
  /// The genders that bear a given name in its base form; empty where the name isn't known.
  ///
  /// Kazakh is looked up as Russian, whose letters many of such names share, and in the table of Kazakhs' names;
  /// English by the tables of names that have established Russian forms.
  /// - Complexity: O(1), after the lists are read once.
  package static func genders(of name: String, in language: Language) -> Set<GrammaticalGender> {
    let small = name.lowercased()
    switch language {
    case .russian: return genders(small, .russian)
    case .kazakh:
      let known = genders(small, .russian)
      return known.isEmpty ? Set(KazakhGivenNames.row(kazakh: small).map { [$0.gender] } ?? []) : known
    case .serbian: return genders(small, .serbian)
    case .english:
      if let row = KazakhGivenNames.row(english: small) { return [row.gender] }
      return GivenNames.rows(english: small).reduce(into: []) { genders, row in
        let known = Self.genders(row.russian, .russian)
        // Лаура, София: names in -а are women's, but for a few biblical ones that the lists have.
        let isInA = row.russian.hasSuffix("а") || row.russian.hasSuffix("я")
        genders.formUnion(known.isEmpty && isInA ? [.feminine] : known)
      }
    }
  }

  /// Whether a name in its base form is a given name of men, or is made of the words that Kazakh names are made of.
  ///
  /// - Complexity: O(1) for usual names, O(elements of Kazakh names) for others.
  package static func isFather(_ name: String, in language: Language) -> Bool {
    if genders(of: name, in: language).contains(.masculine) { return true }
    guard language == .russian || language == .kazakh else { return false }
    let small = name.lowercased()
    return KazakhGivenNames.row(russian: small)?.gender == .masculine
      || KazakhEvidence.hasElement(Array(small.unicodeScalars))
  }

  /// The given names in small letters whose gender is known, in no order; Serbian ones in Cyrillic.
  ///
  /// - Complexity: O(names).
  package static func names(in language: Language) -> [String] {
    switch language {
    case .russian: PhraseInflector.russian?.known.namesWithGender ?? []
    case .kazakh:
      Array(Set((PhraseInflector.russian?.known.namesWithGender ?? []) + KazakhGivenNames.rows.map(\.kazakh)))
    case .serbian: PhraseInflector.serbian?.known.namesWithGender ?? []
    case .english:
      (GivenNames.rows.map(\.english) + KazakhGivenNames.rows.flatMap { [$0.english] + $0.otherEnglish })
        .filter { !genders(of: $0, in: .english).isEmpty }
    }
  }

  private static func genders(_ small: String, _ rules: Language) -> Set<GrammaticalGender> {
    let word = SpelledWord(small[...].unicodeScalars, rules)
    return Set(PhraseInflector.builtIn(rules)?.known.agreements(ofGiven: word.letters).compactMap(\.gender) ?? [])
  }
}
