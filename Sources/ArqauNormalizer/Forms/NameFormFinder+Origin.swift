package import ArqauText

extension NameFormFinder {
  /// Whether a name in English spelling comes from Kazakh, Russian or Serbian, by its letters.
  ///
  /// - Complexity: That of telling a name's origin: a beam search for each word and origin.
  package static func isNative(_ name: String, _ kind: NameKind) -> Bool {
    Variety(.english).map { isNative(name, kind, in: $0) } ?? false
  }

  /// Whether a name in a variety's spelling comes from Kazakh, Russian or Serbian, by its letters.
  ///
  /// - Complexity: That of telling a name's origin: a beam search for each word and origin.
  package static func isNative(_ name: String, _ kind: NameKind, in variety: Variety) -> Bool {
    guard let tables = try? TranscriptionTables.shared() else { return false }
    return OriginJudge(tables).origin(of: NameParts(name), in: variety, kind: kind) != .foreign
  }
}
