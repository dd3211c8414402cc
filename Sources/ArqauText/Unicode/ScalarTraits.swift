internal import CICU

/// What the scanners of this module ask about a Unicode scalar, as a set of bits.
struct ScalarTraits: OptionSet, Sendable {
  let rawValue: UInt16

  static let letter = ScalarTraits(rawValue: 1)
  static let upper = ScalarTraits(rawValue: 1 << 1)
  static let lower = ScalarTraits(rawValue: 1 << 2)
  static let digit = ScalarTraits(rawValue: 1 << 3)
  static let mark = ScalarTraits(rawValue: 1 << 4)
  static let space = ScalarTraits(rawValue: 1 << 5)
  static let cyrillic = ScalarTraits(rawValue: 1 << 6)
  static let latin = ScalarTraits(rawValue: 1 << 7)
  static let punctuation = ScalarTraits(rawValue: 1 << 8)
  static let symbol = ScalarTraits(rawValue: 1 << 9)
  /// Invisible format characters: soft hyphen, joiners, byte order mark, bidi controls.
  static let format = ScalarTraits(rawValue: 1 << 10)
  /// Control characters that are not white space.
  static let control = ScalarTraits(rawValue: 1 << 11)
  /// Letters of any script but the two of this tool.
  static let otherScript = ScalarTraits(rawValue: 1 << 12)

  /// The traits of a scalar: a table look-up up to U+05FF and in general punctuation, ICU elsewhere.
  @inline(__always)
  static func of(_ scalar: UInt32) -> ScalarTraits {
    if scalar < 0x600 { return lowTable[Int(scalar)] }
    if scalar &- 0x2000 < 0x70 { return punctuationTable[Int(scalar &- 0x2000)] }
    return compute(scalar)
  }

  private static let lowTable: [ScalarTraits] = (0..<0x600).map(compute)
  private static let punctuationTable: [ScalarTraits] = (0x2000..<0x2070).map(compute)

  private static func compute(_ scalar: UInt32) -> ScalarTraits {
    var traits: ScalarTraits = []
    // The numbers are ICU's UCharCategory.
    switch cicu_general_category(scalar) {
    case 1, 3: traits = [.letter, .upper]
    case 2: traits = [.letter, .lower]
    case 4, 5: traits = .letter
    case 6, 7, 8: traits = .mark
    case 9: traits = .digit
    case 15: traits = .control
    case 16: traits = .format
    case 19...23, 28, 29: traits = .punctuation
    case 24...27: traits = .symbol
    default: break
    }
    if cicu_is_white_space(scalar) {
      traits.remove(.control)
      traits.insert(.space)
    }
    if traits.contains(.letter) {
      switch String(cString: cicu_script_code(scalar)) {
      case "Cyrl": traits.insert(.cyrillic)
      case "Latn": traits.insert(.latin)
      case "Zyyy", "Zinh": break
      default: traits.insert(.otherScript)
      }
    }
    return traits
  }
}
