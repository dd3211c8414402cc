package import ArqauText

extension NameFormFinder {
  /// Whether a name in English spelling comes from Kazakh, Russian or Serbian, by its letters and, of a person, by
  /// what else says so.
  ///
  /// - Complexity: That of telling a name's origin: a beam search for each word and origin.
  package static func isNative(_ name: String, _ kind: NameKind) -> Bool {
    Variety(.english).map { isNative(name, kind, in: $0) } ?? false
  }

  /// Whether a name in a variety's spelling comes from Kazakh, Russian or Serbian, by its letters and, of a person, by
  /// what else says so: the ending of the surname, a given name of theirs.
  ///
  /// - Complexity: That of telling a name's origin: a beam search for each word and origin.
  package static func isNative(_ name: String, _ kind: NameKind, in variety: Variety) -> Bool {
    guard let tables = try? TranscriptionTables.shared() else { return false }
    let parts = NameParts(name)
    if variety.language == .english, kind == .person, UkrainianLatin.isUkrainian(parts) {
      return UkrainianLatin.inRussian(parts) != nil
    }
    guard kind != .person || NameEvidence(tables).supports(parts, in: variety) else { return false }
    return OriginJudge(tables).origin(of: parts, in: variety, kind: kind) != .foreign
  }

  /// Whether a person's name in a Serbian text has a surname in -ски and, although its letters are a Russian's, nothing
  /// that tells whether a Russian or another Slav bears it, on which the English spelling depends: `Владимир Пешевски`.
  ///
  /// - Complexity: That of telling a name's origin: a beam search for each word and origin.
  package static func isOfUnknownSlav(_ name: String) -> Bool {
    let parts = NameParts(name)
    guard let surname = parts.words.last, SlavicSurname.isAdjective(surname),
      let variety = Variety(.serbian, .cyrillic),
      let tables = try? TranscriptionTables.shared()
    else { return false }
    guard parts.words.count < 2 || parts.words.first.map(OriginJudge.isSerbianGivenName) == true else { return false }
    return OriginJudge(tables).origin(of: parts, in: variety, kind: .person) == .russian
  }
}
