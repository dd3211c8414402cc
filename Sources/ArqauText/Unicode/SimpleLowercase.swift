internal import CICU

/// Lower case letter by letter, for keys that are compared and never shown.
///
/// The simple mapping of the Unicode Character Database: one scalar to one, no locale.
public enum SimpleLowercase {
  /// Appends the lower-case form of a part of a text.
  ///
  /// - Parameters:
  ///   - utf8: Valid UTF-8.
  ///   - range: The part; it begins and ends between scalars.
  ///   - target: Where the bytes go.
  /// - Complexity: O(length of the range).
  public static func append(
    _ utf8: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, to target: inout [UInt8]
  ) {
    withLower(utf8, range) { target.append(contentsOf: UnsafeBufferPointer($0)) }
  }

  /// Calls `body` with the lower-case form of a part of a text, which lives as long as the call.
  ///
  /// - Parameters:
  ///   - utf8: Valid UTF-8.
  ///   - range: The part; it begins and ends between scalars.
  ///   - body: May change what it is given.
  /// - Complexity: O(length of the range), without memory of its own for parts of some hundred bytes.
  package static func withLower<Result>(
    _ utf8: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ body: (UnsafeMutableBufferPointer<UInt8>) -> Result
  ) -> Result {
    // Some letters of two bytes have small ones of three.
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 2 * range.count) { target in
      let count = write(utf8, range, to: target)
      return body(UnsafeMutableBufferPointer(rebasing: target[..<count]))
    }
  }

  /// Writes the lower-case form of a part of a text to the beginning of `target`, and returns its length.
  private static func write(
    _ utf8: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, to target: UnsafeMutableBufferPointer<UInt8>
  ) -> Int {
    var index = range.lowerBound
    var end = 0
    func put(_ byte: UInt8) {
      target[end] = byte
      end += 1
    }
    while index < range.upperBound {
      let byte = utf8[index]
      if byte < 0x80 {
        put(byte &- 0x41 < 26 ? byte | 0x20 : byte)
        index += 1
        continue
      }
      if byte == 0xD0 || byte == 0xD1 {
        // U+0400 to U+047F: small letters stay, the basic capitals and those before them have their own places.
        let second = utf8[index + 1]
        let (lead, last): (UInt8, UInt8) =
          switch (byte, second) {
          case (0xD0, 0x80...0x8F): (0xD1, second | 0x10)
          case (0xD0, 0x90...0x9F): (0xD0, second | 0x20)
          case (0xD0, 0xA0...0xAF): (0xD1, second & 0x9F)
          case (0xD1, 0xA0...): (0xD1, second | 1)
          default: (byte, second)
          }
        put(lead)
        put(last)
        index += 2
        continue
      }
      let (scalar, length) = decodeScalar(utf8, at: index)
      let lower = Self.scalar(scalar)
      switch lower {
      case scalar: for place in index..<index + length { put(utf8[place]) }
      // İ and the Kelvin sign.
      case ..<0x80: put(UInt8(truncatingIfNeeded: lower))
      case ..<0x800:
        put(UInt8(truncatingIfNeeded: 0xC0 | lower >> 6))
        put(UInt8(truncatingIfNeeded: 0x80 | lower & 0x3F))
      default: if let value = Unicode.Scalar(lower) { for byte in value.utf8Bytes { put(byte) } }
      }
      index += length
    }
    return end
  }

  /// The lower-case form of one scalar.
  @inlinable @inline(__always)
  package static func scalar(_ scalar: UInt32) -> UInt32 {
    // Those that most of a text is, without the table.
    if scalar < 0x80 { return scalar &- 0x41 < 26 ? scalar | 0x20 : scalar }
    if scalar &- 0x430 < 48 { return scalar }
    return isPaired(scalar) ? scalar | 1 : lookedUp(scalar)
  }

  /// Whether a scalar is of those Cyrillic letters, Kazakh ones among them, of which each small one follows its capital,
  /// which is even.
  @inlinable @inline(__always)
  package static func isPaired(_ scalar: UInt32) -> Bool { scalar &- 0x48A < 0x36 || scalar &- 0x4D0 < 0x60 }

  @usableFromInline
  package static func lookedUp(_ scalar: UInt32) -> UInt32 {
    scalar < 0x600 ? lowTable[Int(scalar)] : cicu_simple_lower(scalar)
  }

  /// The lower-case forms of the scalars below U+0600; all from U+0080 on stay in two bytes but İ.
  private static let lowTable: [UInt32] = (0..<0x600).map { cicu_simple_lower($0) }
}
