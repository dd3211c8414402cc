internal import ArqauText

/// Joins sentences that were cut inside round brackets: `фьючерсами (долгосрочными контрактами. — RT) с поставкой`,
/// also where a link inside of them stands in a line of its own.
///
/// The segmenter's rules end a sentence at a full stop within brackets. A digest with half of them can't be read.
enum TornBrackets {
  /// A bracket that isn't closed within so many bytes of the next sentence is taken for one that never is.
  private static let reach = 240
  /// It may be closed a sentence later, if no more bytes stand between.
  private static let reachBeyond = 32

  /// The ranges, those with a bracket that goes beyond them together with the next.
  ///
  /// - Parameter ranges: In order, without overlaps.
  /// - Complexity: O(length of the text).
  static func joined(_ ranges: [Range<Int>], in utf8: [UInt8]) -> [Range<Int>] {
    guard utf8.withUnsafeBufferPointer({ $0.first(open, in: 0..<$0.count) }) != nil else { return ranges }
    var result: [Range<Int>] = []
    result.reserveCapacity(ranges.count)
    var isOpen = false
    for range in ranges {
      if isOpen, let last = result.last, closes(utf8, range, ranges.last?.upperBound ?? range.upperBound) {
        result[result.count - 1] = last.lowerBound..<range.upperBound
      } else {
        isOpen = false
        result.append(range)
      }
      utf8.withUnsafeBufferPointer { utf8 in
        for index in range where utf8[index] & 0xFE == open { isOpen = utf8[index] == open }
      }
    }
    return result
  }

  private static let open = UInt8(ascii: "(")
  private static let close = UInt8(ascii: ")")

  /// Whether a bracket is closed near a sentence's beginning, before another opens.
  private static func closes(_ utf8: [UInt8], _ range: Range<Int>, _ end: Int) -> Bool {
    let reach = range.count < reachBeyond ? range.lowerBound..<min(end, range.lowerBound + reachBeyond) : range
    return utf8[reach].prefix(Self.reach).first { $0 == open || $0 == close } == close
  }
}
