import ArqauText

/// Which scalars words and tokens are made of, in a table that a loop holds: each look at a static costs.
struct WordParts {
  private let table = Self.table

  /// Whether a scalar is a letter, a digit or a mark on one.
  @inline(__always)
  func isOfWord(_ scalar: UInt32) -> Bool { value(scalar) & 1 != 0 }

  /// Whether a scalar is part of a word, punctuation or a symbol.
  @inline(__always)
  func isOfToken(_ scalar: UInt32) -> Bool { value(scalar) & 2 != 0 }

  @inline(__always)
  private func value(_ scalar: UInt32) -> UInt8 {
    scalar < 0x600 ? table[Int(scalar)] : Self.value(of: scalar)
  }

  private static let table: [UInt8] = (0..<0x600).map { value(of: $0) }

  private static func value(of scalar: UInt32) -> UInt8 {
    let traits = ScalarTraits.of(scalar)
    return (traits.isDisjoint(with: .wordPart) ? 0 : 1) | (traits.isDisjoint(with: .tokenPart) ? 0 : 2)
  }
}
