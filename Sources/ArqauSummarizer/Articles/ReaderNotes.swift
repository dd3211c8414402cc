/// Tells notes to the reader inside of an article: of a paywall, a licence, a correction, of who else reported, of a
/// player that needs JavaScript.
///
/// Each is a pattern over a whole sentence with what a medium says of itself (`this article`, `our channel`, `Ctrl`), in
/// English, Kazakh, Russian and Serbian. "Subscribers are leaving", "The
/// ministry corrected its report" are none.
enum ReaderNotes {
  /// A longer sentence is news.
  private static let longest = 500
  /// A longer paragraph is no note of a correction.
  private static let longestCorrection = 1200

  /// Whether a sentence is such a note.
  ///
  /// - Complexity: O(length of the sentence).
  static func isNote(_ utf8: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    guard range.count <= longest, let words = words(utf8, range, notes, others: tradeStarts) else { return false }
    return notes.match(words.folded) || isReporting(words.raw)
  }

  /// Whether a paragraph corrects the article or is a note of its editors.
  ///
  /// - Complexity: O(length of the paragraph).
  static func isCorrection(_ utf8: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    let range = Emphasis.inner(utf8, range) ?? range
    guard range.count <= longestCorrection, let words = words(utf8, range, corrections, others: nil) else {
      return false
    }
    return corrections.match(words.folded)
  }

  /// The words of a range, as they are and as the patterns have them; nil where the first ones begin none.
  private static func words(
    _ utf8: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ patterns: SentencePatterns, others: FirstWordFilter?
  ) -> (raw: [String], folded: [String])? {
    let mayBe =
      patterns.mayMatch(utf8, range) || others?.mayBegin(utf8, range) == true
      || hasReport(utf8, range) && isCapital(utf8, range)
    guard mayBe else { return nil }
    let raw = Boilerplate.words(String(decoding: utf8[range], as: UTF8.self))
    return (raw, raw.map(folded))
  }

  // MARK: Who else reported

  private static func isCapital(_ utf8: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    Boilerplate.words(String(decoding: utf8[range].prefix(48), as: UTF8.self)).first?.first?.isUppercase == true
  }

  /// Whether a sentence may end in `contributed to this report`, `contributed`.
  private static func hasReport(_ utf8: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    var index = max(range.lowerBound, range.upperBound - 48)
    while index < range.upperBound {
      if utf8[index] == UInt8(ascii: "c"), utf8[index..<range.upperBound].starts(with: "contributed".utf8),
        index > range.lowerBound, utf8[index - 1] == UInt8(ascii: " ")
      {
        return true
      }
      index += 1
    }
    return false
  }

  /// `Reporting by Ana Kovač in Astana; editing by Jane Roe`, `Ana Kovač in Belgrade contributed to this report.`
  ///
  /// Nothing but names with capitals and words of the trade.
  private static func isReporting(_ words: [String]) -> Bool {
    guard words.count >= 4, words.count <= 40 else { return false }
    func areNames(_ words: some Sequence<String>) -> Bool {
      words.allSatisfy { tradeWords.contains($0.lowercased()) || $0.first?.isUppercase == true }
    }
    let lower = words.map { $0.lowercased() }
    if lower.contains("by"), let verb = lower.first(where: { $0 != "additional" }),
      ["reporting", "writing", "editing", "compiled"].contains(verb)
    {
      return areNames(words) && !lower.contains("the")
    }
    guard let verb = lower.lastIndex(of: "contributed"), verb >= 2 else { return false }
    let ends = [["to", "this", "report"], ["to", "this", "story"], ["to", "this", "article"]]
    // "Associated Press writer Jane Roe in Belgrade contributed."
    if verb == lower.count - 1, lower.contains(where: writers.contains) { return areNames(words[..<verb]) }
    return ends.contains(Array(lower[(verb + 1)...])) && areNames(words[..<verb]) && lower[0] != "the"
  }

  private static let writers: Set<String> = [
    "writer", "writers", "reporter", "reporters", "journalist", "journalists", "correspondent", "correspondents",
  ]

  private static let tradeWords: Set<String> = [
    "reporting", "writing", "editing", "additional", "compiled", "by", "and", "in", "of", "from", "with", "also",
    "staff",
    "writer", "writers", "reporter", "reporters", "correspondent", "correspondents", "journalist", "journalists",
    "producer",
    "producers", "bureau", "bureaus", "newsroom", "for",
  ]

  private static let tradeStarts = FirstWordFilter(["reporting", "writing", "editing", "additional", "compiled"])

  // MARK: Spelling

  /// A word in lower case, ё as е.
  static func folded(_ word: String) -> String {
    let lower = word.lowercased()
    guard lower.utf8.contains(where: { $0 >= 0x80 }) else { return lower }
    return lower.contains("ё") ? String(lower.map { $0 == "ё" ? "е" : $0 }) : lower
  }
}
