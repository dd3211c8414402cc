internal import CICU

/// What the scanners of this module ask about a Unicode scalar, as a set of bits.
package struct ScalarTraits: OptionSet, Sendable {
  package let rawValue: UInt16

  @inlinable
  package init(rawValue: UInt16) { self.rawValue = rawValue }

  @inlinable package static var letter: ScalarTraits { ScalarTraits(rawValue: 1) }
  @inlinable package static var upper: ScalarTraits { ScalarTraits(rawValue: 1 << 1) }
  @inlinable package static var lower: ScalarTraits { ScalarTraits(rawValue: 1 << 2) }
  @inlinable package static var digit: ScalarTraits { ScalarTraits(rawValue: 1 << 3) }
  @inlinable package static var mark: ScalarTraits { ScalarTraits(rawValue: 1 << 4) }
  @inlinable package static var space: ScalarTraits { ScalarTraits(rawValue: 1 << 5) }
  @inlinable package static var cyrillic: ScalarTraits { ScalarTraits(rawValue: 1 << 6) }
  @inlinable package static var latin: ScalarTraits { ScalarTraits(rawValue: 1 << 7) }
  @inlinable package static var punctuation: ScalarTraits { ScalarTraits(rawValue: 1 << 8) }
  @inlinable package static var symbol: ScalarTraits { ScalarTraits(rawValue: 1 << 9) }
  /// Invisible format characters: soft hyphen, joiners, byte order mark, bidi controls.
  @inlinable package static var format: ScalarTraits { ScalarTraits(rawValue: 1 << 10) }
  /// Control characters that are not white space.
  @inlinable package static var control: ScalarTraits { ScalarTraits(rawValue: 1 << 11) }
  /// Letters of any script but the two of this tool.
  @inlinable package static var otherScript: ScalarTraits { ScalarTraits(rawValue: 1 << 12) }

  /// Letters and digits. Sets that other modules test in loops stand here by name: there a literal is put
  /// together anew each time, by unspecialised code that costs more than all the rest of the test. For the same reason
  /// the tests of sets are written out below.
  @inlinable package static var alphanumeric: ScalarTraits { ScalarTraits(rawValue: 1 | 1 << 3) }
  /// Letters, digits and marks: what words are made of.
  @inlinable package static var wordPart: ScalarTraits { ScalarTraits(rawValue: 1 | 1 << 3 | 1 << 4) }
  /// Words' parts, punctuation and symbols: what tokens are made of.
  @inlinable package static var tokenPart: ScalarTraits {
    ScalarTraits(rawValue: 1 | 1 << 3 | 1 << 4 | 1 << 8 | 1 << 9)
  }

  /// Whether none of some traits is there.
  @inlinable @inline(__always)
  package func isDisjoint(with other: ScalarTraits) -> Bool { rawValue & other.rawValue == 0 }

  /// Whether all of some traits are there.
  @inlinable @inline(__always)
  package func contains(_ other: ScalarTraits) -> Bool { rawValue & other.rawValue == other.rawValue }

  /// The traits of a scalar: a table look-up up to U+05FF and in general punctuation, ICU elsewhere.
  ///
  /// Letters of the four languages and the space, which most of a text is, are told without the table: it is made at its
  /// first use, which each look at it has to ask for.
  @inlinable @inline(__always)
  package static func of(_ scalar: UInt32) -> ScalarTraits {
    // Letter, lower and Latin; letter, lower and Cyrillic.
    if scalar &- 0x61 < 26 { return ScalarTraits(rawValue: 1 | 1 << 2 | 1 << 7) }
    if scalar &- 0x430 < 48 { return smallCyrillic }
    return scalar == 0x20 ? space : lookedUp(scalar)
  }

  @usableFromInline
  package static func lookedUp(_ scalar: UInt32) -> ScalarTraits {
    if scalar &- 0x41 < 26 { return ScalarTraits(rawValue: 1 | 1 << 1 | 1 << 7) }
    if scalar &- 0x400 < 48 { return capitalCyrillic }
    if SimpleLowercase.isPaired(scalar) { return scalar & 1 == 1 ? smallCyrillic : capitalCyrillic }
    if scalar < 0x600 { return lowTable[Int(scalar)] }
    if scalar &- 0x2000 < 0x70 { return punctuationTable[Int(scalar &- 0x2000)] }
    return compute(scalar)
  }

  @inlinable static var smallCyrillic: ScalarTraits { ScalarTraits(rawValue: 1 | 1 << 2 | 1 << 6) }
  @inlinable static var capitalCyrillic: ScalarTraits { ScalarTraits(rawValue: 1 | 1 << 1 | 1 << 6) }

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
