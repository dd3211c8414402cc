internal import CICU

/// What the scanners of this module ask about a Unicode scalar, as a set of bits.
package struct ScalarTraits: OptionSet, Sendable {
  package let rawValue: UInt16

  package init(rawValue: UInt16) { self.rawValue = rawValue }

  package static let letter = ScalarTraits(rawValue: 1)
  package static let upper = ScalarTraits(rawValue: 1 << 1)
  package static let lower = ScalarTraits(rawValue: 1 << 2)
  package static let digit = ScalarTraits(rawValue: 1 << 3)
  package static let mark = ScalarTraits(rawValue: 1 << 4)
  package static let space = ScalarTraits(rawValue: 1 << 5)
  package static let cyrillic = ScalarTraits(rawValue: 1 << 6)
  package static let latin = ScalarTraits(rawValue: 1 << 7)
  package static let punctuation = ScalarTraits(rawValue: 1 << 8)
  package static let symbol = ScalarTraits(rawValue: 1 << 9)
  /// Invisible format characters: soft hyphen, joiners, byte order mark, bidi controls.
  package static let format = ScalarTraits(rawValue: 1 << 10)
  /// Control characters that are not white space.
  package static let control = ScalarTraits(rawValue: 1 << 11)
  /// Letters of any script but the two of this tool.
  package static let otherScript = ScalarTraits(rawValue: 1 << 12)

  /// Letters and digits. Sets that other modules test in loops stand here by name: there a literal is put
  /// together anew each time, by unspecialised code that costs more than all the rest of the test.
  package static let alphanumeric = ScalarTraits(rawValue: 1 | 1 << 3)
  /// Letters, digits and marks: what words are made of.
  package static let wordPart = ScalarTraits(rawValue: 1 | 1 << 3 | 1 << 4)
  /// Words' parts, punctuation and symbols: what tokens are made of.
  package static let tokenPart = ScalarTraits(rawValue: 1 | 1 << 3 | 1 << 4 | 1 << 8 | 1 << 9)

  /// The traits of a scalar: a table look-up up to U+05FF and in general punctuation, ICU elsewhere.
  @inline(__always)
  package static func of(_ scalar: UInt32) -> ScalarTraits {
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
