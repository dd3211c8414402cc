/// English phrases that hyphens join into one word: `state-of-the-art`, `up-to-date`, `work-in-progress`.
///
/// Their parts are not the words that stand alone: a state-of-the-art plant has to do with neither state nor art.
/// Compounds of nouns (`Kazakhstan-Serbia`) have no word of grammar in them and keep their parts.
enum HyphenatedPhrase {
  /// Whether a range is a part of such a phrase.
  ///
  /// - Complexity: O(length of the word with its hyphens), at most ``longest`` bytes to each side; O(1) where no
  ///   hyphen stands at the range.
  @inline(__always)
  static func holds(_ range: Range<Int>, _ utf8: UnsafeBufferPointer<UInt8>) -> Bool {
    let follows = range.lowerBound > 1 && utf8[range.lowerBound - 1] == hyphen
    let precedes = range.upperBound + 1 < utf8.count && utf8[range.upperBound] == hyphen
    return (follows || precedes) && hasGrammar(around: range, utf8)
  }

  private static let hyphen = UInt8(ascii: "-")
  private static let longest = 64
  private static let grammar: Set<[UInt8]> = Set(
    ["a", "an", "and", "by", "for", "in", "of", "off", "on", "or", "out", "the", "to", "up", "with"].map {
      Array($0.utf8)
    })

  @inline(never)
  private static func hasGrammar(around range: Range<Int>, _ utf8: UnsafeBufferPointer<UInt8>) -> Bool {
    var start = range.lowerBound
    while start > 0, range.lowerBound - start < longest, isPart(utf8[start - 1]) { start -= 1 }
    var end = range.upperBound
    while end < utf8.count, end - range.upperBound < longest, isPart(utf8[end]) { end += 1 }
    let parts = utf8[start..<end].split(separator: hyphen)
    return parts.count > 2 && parts.dropFirst().dropLast().contains { part in grammar.contains(part.map { $0 | 0x20 }) }
  }

  private static func isPart(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 || byte == hyphen }
}
