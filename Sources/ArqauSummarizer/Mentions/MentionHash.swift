/// Hashes of features: a template's number and a value, well mixed, the same on every machine.
package enum MentionHash {
  /// Mixes two numbers (the finalizer of SplitMix64).
  @inline(__always)
  package static func mix(_ template: UInt64, _ value: UInt64) -> UInt64 {
    var hash = (value ^ (template &* 0x9E37_79B9_7F4A_7C15)) &* 0xBF58_476D_1CE4_E5B9
    hash ^= hash >> 31
    hash &*= 0x94D0_49BB_1331_11EB
    return hash ^ hash >> 29
  }

  /// Takes one more unit into a hash that is built from left to right.
  @inline(__always)
  package static func append(_ hash: UInt64, _ unit: UInt32) -> UInt64 {
    (hash ^ UInt64(unit)) &* 0x0000_0100_0000_01B3 &+ (hash >> 47)
  }

  package static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

  /// The hash of a word in lower case.
  package static func word(_ letters: some Sequence<UInt32>) -> UInt64 {
    var hash = seed
    for letter in letters { hash = append(hash, letter) }
    return hash
  }
}
