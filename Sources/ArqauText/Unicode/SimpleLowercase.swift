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
  @inline(__always)
  public static func append(
    _ utf8: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, to target: inout [UInt8]
  ) {
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = utf8[index]
      if byte < 0x80 {
        target.append(byte &- 0x41 < 26 ? byte | 0x20 : byte)
        index += 1
        continue
      }
      if byte == 0xD0 || byte == 0xD1 {
        // U+0400 to U+047F: small letters stay, the basic capitals and those before them have their own places.
        let second = utf8[index + 1]
        switch (byte, second) {
        case (0xD0, 0x80...0x8F): Self.append(0xD1, second | 0x10, to: &target)
        case (0xD0, 0x90...0x9F): Self.append(0xD0, second | 0x20, to: &target)
        case (0xD0, 0xA0...0xAF): Self.append(0xD1, second & 0x9F, to: &target)
        case (0xD1, 0xA0...): Self.append(0xD1, second | 1, to: &target)
        default: Self.append(byte, second, to: &target)
        }
        index += 2
        continue
      }
      let (scalar, length) = decodeScalar(utf8, at: index)
      if isPaired(scalar) {
        Self.append(byte, utf8[index + 1] | 1, to: &target)
        index += 2
        continue
      }
      let lower = Self.scalar(scalar)
      if lower == scalar {
        target.append(contentsOf: utf8[index..<index + length])
      } else if lower < 0x80 {
        // İ and the Kelvin sign.
        target.append(UInt8(truncatingIfNeeded: lower))
      } else if lower < 0x800 {
        target.append(UInt8(truncatingIfNeeded: 0xC0 | lower >> 6))
        target.append(UInt8(truncatingIfNeeded: 0x80 | lower & 0x3F))
      } else if let value = Unicode.Scalar(lower) {
        target.append(contentsOf: value.utf8Bytes)
      }
      index += length
    }
  }

  @inline(__always)
  private static func append(_ first: UInt8, _ second: UInt8, to target: inout [UInt8]) {
    target.append(first)
    target.append(second)
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
