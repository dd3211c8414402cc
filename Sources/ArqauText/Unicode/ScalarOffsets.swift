/// Turns byte offsets of a UTF-8 text into Unicode scalar offsets, and back.
///
/// Texts in ASCII need no table. Others keep one count for each block of 128 bytes, so a look-up
/// reads at most one block.
public struct ScalarOffsets: Sendable {
  /// In bytes; the scalars of a block are counted in one.
  private static let block = 128
  private let utf8: [UInt8]
  /// The scalars that begin before each block; empty where every scalar is one byte.
  private let counts: [Int]

  /// The number of Unicode scalars in the text.
  public let count: Int

  /// Indexes a text.
  ///
  /// - Parameter utf8: Valid UTF-8.
  /// - Complexity: O(n).
  public init(_ utf8: [UInt8]) {
    self.utf8 = utf8
    if utf8.allSatisfy({ $0 < 0x80 }) {
      counts = []
      count = utf8.count
      return
    }
    var counts: [Int] = []
    counts.reserveCapacity(utf8.count / Self.block + 1)
    var total = 0
    utf8.withUnsafeBufferPointer { bytes in
      var start = 0
      while start < bytes.count {
        counts.append(total)
        let end = min(start + Self.block, bytes.count)
        // A number of one byte to add and no branch: many bytes at once.
        var begun: UInt8 = 0
        while start < end {
          begun &+= bytes[start] & 0xC0 == 0x80 ? 0 : 1
          start += 1
        }
        total += Int(begun)
      }
    }
    self.counts = counts
    count = total
  }

  /// The scalar offset of the byte offset of a scalar's beginning, or of the text's end.
  ///
  /// - Complexity: O(1).
  public func scalarOffset(ofByte byte: Int) -> Int {
    if counts.isEmpty { return byte }
    if byte >= utf8.count { return count }
    let first = byte / Self.block * Self.block
    var offset = counts[byte / Self.block]
    for index in first..<byte where utf8[index] & 0xC0 != 0x80 { offset += 1 }
    return offset
  }

  /// The byte offset at which the scalar of an offset begins; the text's end for ``count`` and above.
  ///
  /// - Complexity: O(log n).
  public func byteOffset(ofScalar offset: Int) -> Int {
    if offset >= count { return utf8.count }
    if counts.isEmpty || offset <= 0 { return max(offset, 0) }
    var low = 0
    var high = counts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if counts[middle] <= offset { low = middle } else { high = middle }
    }
    var index = low * Self.block
    var seen = counts[low] - 1
    while index < utf8.count {
      if utf8[index] & 0xC0 != 0x80 { seen += 1 }
      if seen == offset { return index }
      index += 1
    }
    return utf8.count
  }

  /// The span of a byte range, with its text.
  ///
  /// - Complexity: O(length of the range).
  public func span(_ range: Range<Int>) -> TextSpan {
    let start = scalarOffset(ofByte: range.lowerBound)
    let end = scalarOffset(ofByte: range.upperBound)
    return TextSpan(start: start, end: end, text: String(decoding: utf8[range], as: UTF8.self))
  }

  /// The span of a range of scalars, with its text.
  ///
  /// - Complexity: O(log n + length of the range).
  package func span(ofScalars range: Range<Int>) -> TextSpan {
    let bytes = byteOffset(ofScalar: range.lowerBound)..<byteOffset(ofScalar: range.upperBound)
    return TextSpan(start: range.lowerBound, end: range.upperBound, text: String(decoding: utf8[bytes], as: UTF8.self))
  }
}
