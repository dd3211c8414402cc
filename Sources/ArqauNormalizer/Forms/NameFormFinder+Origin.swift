internal import ArqauText

extension NameFormFinder {
  /// Whether a name in English spelling comes from Kazakh, Russian or Serbian, by its letters.
  ///
  /// - Complexity: That of telling a name's origin: a beam search for each word and origin.
  package static func isNative(_ name: String, _ kind: NameKind) -> Bool {
    guard let tables = try? TranscriptionTables.shared(), let english = Variety(.english) else { return false }
    return OriginJudge(tables).origin(of: NameParts(name), in: english, kind: kind) != .foreign
  }
}
