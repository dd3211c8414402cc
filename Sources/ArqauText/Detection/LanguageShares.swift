extension LanguageDetector {
  /// The language that a text in several languages is read in: the one with the most words; where a second one has
  /// nearly as many, as in a release with its translation, the one that comes first.
  ///
  /// - Parameters:
  ///   - utf8: Valid UTF-8.
  ///   - language: What the text was found to be in; nil for none of Arqau's.
  ///   - rules: Whose rules it was looked at by: that language, or the nearest.
  ///   - parts: What ``parts(of:in:rules:)`` found.
  /// - Returns: A language; nil where most words are in none of Arqau's.
  /// - Complexity: O(n).
  public func mainLanguage(
    of utf8: [UInt8], in language: Language?, rules: Language, parts: [LanguagePart]
  ) -> Language? {
    guard !parts.isEmpty else { return language }
    var shares: [Share] = []
    func add(_ range: Range<Int>, _ language: Language?) {
      let words = utf8.withUnsafeBufferPointer { Self.words($0, range) }
      guard words > 0 else { return }
      if let known = shares.firstIndex(where: { $0.language == language }) {
        shares[known].words += words
      } else {
        shares.append(Share(language: language, words: words))
      }
    }
    var start = 0
    for part in parts {
      add(start..<part.range.lowerBound, rules)
      add(part.range, part.language)
      start = part.range.upperBound
    }
    add(start..<utf8.count, rules)
    let most = shares.reduce(0) { max($0, $1.words) }
    let first = shares.first { Double($0.words) >= Self.nearlyAsMany * Double(most) }
    return first?.language ?? language
  }

  private struct Share {
    let language: Language?
    var words: Int
  }

  /// A translation has at least this share of the original's words: Kazakh needs fewer than English.
  private static let nearlyAsMany = 0.6

  /// Pieces between ASCII white space.
  private static func words(_ utf8: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int {
    var count = 0
    var isInside = false
    for byte in utf8[range] {
      let isSpace = byte == 0x20 || byte &- 9 < 5
      if isInside == isSpace {
        isInside = !isSpace
        if isInside { count += 1 }
      }
    }
    return count
  }
}
