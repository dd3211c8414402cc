/// The first two words of patterns over sentences, as a filter: `a material` is told from `a minister` without strings.
struct PatternStarts: Sendable {
  /// First words behind which the second tells.
  private let firsts: FirstWordFilter
  /// First words behind which anything may stand.
  private let loose: FirstWordFilter
  private let seconds: FirstWordFilter

  /// - Parameter starts: The first word of each pattern, and the words that may follow it; nil for any.
  init(_ starts: [(first: String, seconds: [String]?)]) {
    // Filters take a word's letters up to an apostrophe for the whole word.
    func isLoose(_ start: (first: String, seconds: [String]?)) -> Bool {
      start.seconds == nil || start.first.contains { !$0.isLetter }
    }
    firsts = FirstWordFilter(starts.filter { !isLoose($0) }.map(\.first))
    loose = FirstWordFilter(starts.filter(isLoose).map(\.first))
    seconds = FirstWordFilter(starts.filter { !isLoose($0) }.flatMap { $0.seconds ?? [] })
  }

  /// Whether a sentence may begin with the words of a pattern.
  ///
  /// - Complexity: O(1).
  func mayBegin(_ utf8: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    guard let first = FirstWordFilter.word(utf8, range) else { return false }
    if loose.has(first.hash) { return true }
    return firsts.has(first.hash) && seconds.mayBegin(utf8, first.end..<range.upperBound)
  }
}
