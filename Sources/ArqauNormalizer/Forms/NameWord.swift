internal import ArqauText

/// A word of a name: its small letters, and which of them were capitals.
struct NameWord: Sendable, Hashable {
  let letters: [Unicode.Scalar]
  /// The word as it was written.
  let asGiven: [Unicode.Scalar]
  private let capitals: [Bool]
  private let capitalCount: Int

  init(_ scalars: some Collection<Unicode.Scalar>) {
    var letters: [Unicode.Scalar] = []
    var capitals: [Bool] = []
    letters.reserveCapacity(scalars.count)
    capitals.reserveCapacity(scalars.count)
    for scalar in scalars {
      let small = Self.small(scalar)
      letters.append(small)
      capitals.append(small != scalar)
    }
    self.letters = letters
    asGiven = Array(scalars)
    self.capitals = capitals
    capitalCount = capitals.count { $0 }
  }

  /// More than one letter, and all of them capitals.
  var isAllCapitals: Bool { letters.count > 1 && capitalCount == letters.count }
  var isCapitalized: Bool { capitals.first ?? false }

  /// Whether the first of some letters is a capital.
  func isCapital(_ range: Range<Int>) -> Bool { capitals[range.lowerBound] }

  /// Whether all of what some letters become is in capitals: the neighbours are capitals too.
  func isLoud(_ range: Range<Int>) -> Bool {
    if range.upperBound < capitals.count { return capitals[range.upperBound] }
    return range.lowerBound > 0 && capitals[range.lowerBound - 1]
  }

  /// Other letters in the letter case of this word.
  func recased(_ other: [Unicode.Scalar]) -> [Unicode.Scalar] {
    if isAllCapitals { return other.map(Self.capital) }
    guard isCapitalized, let first = other.first else { return other }
    return [Self.capital(first)] + other.dropFirst()
  }

  /// The small letter of a capital one; any other scalar as it is.
  static func small(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0x61...0x7A, 0x430...0x45F: return scalar
    case 0x41...0x5A, 0x410...0x42F: return Unicode.Scalar(scalar.value + 0x20) ?? scalar
    case 0x00...0x7F: return scalar
    default:
      let mapped = scalar.properties.lowercaseMapping.unicodeScalars
      // İ becomes i with a dot above: the i alone is the letter.
      return mapped.first ?? scalar
    }
  }

  /// The capital of a small letter; a scalar without one as it is.
  static func capital(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0x61...0x7A, 0x430...0x44F: return Unicode.Scalar(scalar.value - 0x20) ?? scalar
    default:
      let mapped = scalar.properties.uppercaseMapping.unicodeScalars
      return mapped.count == 1 ? mapped.first ?? scalar : scalar
    }
  }
}
