/// The classes of scalars that have escapes of their own, as ICU defines them.
enum SRXSets {
  private static let space = property("White_Space")
  private static let digit = property("Nd")
  /// Letters, marks, digits, connecting punctuation, and the two joiners.
  static let word =
    property("Alphabetic").union(property("M")).union(digit).union(property("Pc")).union(
      ScalarSet([0x200C...0x200D]))
  /// Marks and format characters, which don't part a word from what precedes them.
  static let extending = property("M").union(property("Cf"))
  private static let horizontalSpace = property("Zs").union(ScalarSet([0x09...0x09]))
  /// What ends a line.
  static let verticalSpace = ScalarSet([0x0A...0x0D, 0x85...0x85, 0x2028...0x2029])

  /// The class of a letter behind a backslash; nil where it has none.
  static func ofEscape(_ letter: Unicode.Scalar) -> ScalarSet? {
    switch letter {
    case "s": space
    case "S": space.inverse
    case "d": digit
    case "D": digit.inverse
    case "w": word
    case "W": word.inverse
    case "h": horizontalSpace
    case "H": horizontalSpace.inverse
    case "v": verticalSpace
    case "V": verticalSpace.inverse
    case "n": ScalarSet([0x0A...0x0A])
    case "r": ScalarSet([0x0D...0x0D])
    case "t": ScalarSet([0x09...0x09])
    case "f": ScalarSet([0x0C...0x0C])
    case "a": ScalarSet([0x07...0x07])
    case "e": ScalarSet([0x1B...0x1B])
    default: nil
    }
  }

  /// A property that every ICU knows; empty where that should fail.
  private static func property(_ name: String) -> ScalarSet { ScalarSet(property: name) ?? ScalarSet([]) }
}
