internal import ArqauText

/// A set of words that is sometimes wrong about a word that it lacks: a bit for the hash of each.
///
/// Some hundred words leave most of the 65,536 bits free. Case and ё don't count.
struct WordBits: Sendable {
  private var bits = [UInt64](repeating: 0, count: 1024)

  /// The hash of no letters (FNV-1a).
  static let start: UInt64 = 0xCBF2_9CE4_8422_2325

  /// The hash with one more letter, small or capital.
  @inline(__always)
  static func extend(_ hash: UInt64, _ letter: UInt32) -> UInt64 {
    let lower = SimpleLowercase.scalar(letter)
    return (hash ^ UInt64(lower == 0x451 ? 0x435 : lower)) &* 0x0000_0100_0000_01B3
  }

  /// Takes the word of a hash in.
  mutating func insert(_ hash: UInt64) {
    let place = Self.place(hash)
    bits[place >> 6] |= 1 << UInt64(place & 63)
  }

  /// Whether the word of a hash may be in the set; certainly not where false.
  @inline(__always)
  func mayHave(_ hash: UInt64) -> Bool {
    let place = Self.place(hash)
    return bits[place >> 6] >> UInt64(place & 63) & 1 == 1
  }

  @inline(__always)
  private static func place(_ hash: UInt64) -> Int { Int(truncatingIfNeeded: (hash ^ hash >> 32) & 0xFFFF) }
}
