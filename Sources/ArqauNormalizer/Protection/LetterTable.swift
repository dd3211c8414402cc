internal import ArqauText

/// Which scalars below U+0530 are letters, and of which script.
struct LetterTable: Sendable {
  static let shared = LetterTable()
  static let latin: UInt8 = 1
  static let cyrillic: UInt8 = 2
  static let both = latin | cyrillic
  /// A letter of no script, such as the micro sign.
  private static let other: UInt8 = 4

  private let kinds: [UInt8]

  private init() {
    kinds = (UInt32(0)..<0x530).map { scalar in
      let traits = ScalarTraits.of(scalar)
      guard traits.contains(.letter) else { return 0 }
      return traits.contains(.latin) ? Self.latin : traits.contains(.cyrillic) ? Self.cyrillic : Self.other
    }
  }

  /// The kind of the scalar that begins at a place of valid UTF-8; 0 where it is no letter, or from U+0530.
  @inline(__always)
  func kind(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> UInt8 {
    let byte = bytes[index]
    if byte < 0x80 { return kinds[Int(byte)] }
    if byte >= 0xE0 { return 0 }
    let scalar = Int(byte & 0x1F) << 6 | Int(bytes[index + 1] & 0x3F)
    return scalar < kinds.count ? kinds[scalar] : 0
  }
}
