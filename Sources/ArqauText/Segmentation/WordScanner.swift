/// Finds the words of a text: runs of letters, digits and marks, joined by an inner apostrophe or hyphen.
///
/// Simpler and some ten times faster than UAX #29 word breaks, which agree with it on the languages
/// of this package but for hyphens ("Astana-Belgrade" is one word here) and decimal points.
public struct WordScanner: Sendable {
  /// Makes a scanner.
  public init() {}

  /// Calls `body` with the byte range of each word in a part of a text, in order.
  ///
  /// - Parameters:
  ///   - utf8: Valid UTF-8.
  ///   - range: The part to look at; it begins and ends between scalars.
  ///   - body: Called with each word's range of bytes.
  /// - Complexity: O(length of the range).
  public func forEachWord(
    in utf8: UnsafeBufferPointer<UInt8>, range: Range<Int>, _ body: (Range<Int>) -> Void
  ) {
    var index = range.lowerBound
    // Where the word that is being read begins; -1 between words.
    var start = -1
    while index < range.upperBound {
      let byte = utf8[index]
      // Most letters: ASCII, and U+0400 to U+047F.
      if (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 {
        if start < 0 { start = index }
        index += 1
        continue
      }
      if byte == 0xD0 || byte == 0xD1 {
        if start < 0 { start = index }
        index += 2
        continue
      }
      if byte == 0x20 {
        if start >= 0 { body(start..<index) }
        start = -1
        index += 1
        continue
      }
      let (scalar, length) = decodeScalar(utf8, at: index)
      let traits = ScalarTraits.of(scalar)
      if !traits.isDisjoint(with: .wordPart) {
        if start < 0 { start = index }
      } else if start >= 0 {
        let next = index + length
        let joins =
          Self.isJoiner(scalar) && next < range.upperBound
          && !ScalarTraits.of(decodeScalar(utf8, at: next).scalar).isDisjoint(with: .alphanumeric)
        if !joins, !traits.contains(.format) {
          body(start..<index)
          start = -1
        }
      }
      index += length
    }
    if start >= 0 { body(start..<range.upperBound) }
  }

  private static func isJoiner(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x27, 0x2D, 0x2019, 0x2BC, 0x2010, 0x2011: true
    default: false
    }
  }
}
