/// Connectives behind a sentence's first words: `Snimljena je, međutim, 2019.`, `Министр, однако, отказался.`
enum SecondPlace {
  /// The first words are no longer than this, in bytes.
  private static let longest = 64

  private static let connectives = [", međutim, ", ", међутим, ", ", однако, ", ", however, ", ", ipak, ", ", ипак, "]
    .map { Array($0.utf8) }

  /// Whether a connective between commas follows the first words.
  ///
  /// - Complexity: O(1).
  static func hasConnective(_ utf8: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    let head = utf8[range.lowerBound..<min(range.upperBound, range.lowerBound + longest)]
    guard let comma = head.firstIndex(of: UInt8(ascii: ",")) else { return false }
    let rest = utf8[comma..<range.upperBound]
    return connectives.contains { rest.starts(with: $0) }
  }
}
