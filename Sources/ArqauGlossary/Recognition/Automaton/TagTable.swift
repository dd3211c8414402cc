/// Numbers found by hashes of 64 bits, eight bytes a slot: half of the hash is kept, its place tells most of
/// the rest.
struct TagTable: Sendable {
  /// No number.
  static let free = UInt32.max

  /// A tag in the upper half, the number in the lower; all ones for an empty slot.
  let slots: FixedArray<UInt64>
  let shift: UInt64

  /// - Parameter rows: Hashes with their numbers, no hash twice.
  init(_ rows: some Collection<(hash: UInt64, value: UInt32)>) {
    var bits: UInt64 = 4
    while 2 << bits < 3 * rows.count { bits += 1 }
    shift = 64 - bits
    let shift = self.shift
    slots = FixedArray(repeating: .max, count: 1 << bits) { slots in
      for row in rows {
        let mixed = Self.mix(row.hash)
        var index = Int(mixed >> shift)
        while slots[index] != .max { index = (index + 1) & (slots.count - 1) }
        slots[index] = mixed << 32 | UInt64(row.value)
      }
    }
  }

  /// Spreads a hash over all bits.
  @inline(__always)
  static func mix(_ hash: UInt64) -> UInt64 {
    let product = hash &* WordReader.factor
    return (product ^ product >> 32) &* 0xD6E8_FEB8_6659_FD93
  }

  /// The number of a hash that has been mixed, or ``free``.
  ///
  /// - Parameter mask: The number of slots, which is a power of two, less one.
  @inline(__always)
  static func find(mixed: UInt64, in slots: UnsafePointer<UInt64>, _ mask: Int, shift: UInt64) -> UInt32 {
    var index = Int(truncatingIfNeeded: mixed >> (shift & 63))
    while true {
      let slot = slots[index]
      if slot == .max { return free }
      if slot >> 32 == mixed & 0xFFFF_FFFF { return UInt32(truncatingIfNeeded: slot) }
      index = (index &+ 1) & mask
    }
  }
}

/// A set of hashes, of which it only tells which are certainly not in it: a bit for each, eight or more bits
/// of room.
struct HashFilter: Sendable {
  let words: FixedArray<UInt64>
  let shift: UInt64

  /// - Parameter room: How many bits for each hash.
  init(_ mixed: some Collection<UInt64>, room: Int) {
    var bits: UInt64 = 10
    while 1 << bits < room * mixed.count { bits += 1 }
    shift = 64 - bits
    let shift = self.shift
    words = FixedArray(repeating: 0, count: 1 << (bits - 6)) { words in
      for hash in mixed {
        let place = hash >> shift
        words[Int(place >> 6)] |= 1 << (place & 63)
      }
    }
  }

  @inline(__always)
  static func mayHold(mixed: UInt64, in words: UnsafePointer<UInt64>, shift: UInt64) -> Bool {
    bit(mixed: mixed, in: words, shift: shift) != 0
  }

  /// 1 where the set may hold a hash, else 0.
  @inline(__always)
  static func bit(mixed: UInt64, in words: UnsafePointer<UInt64>, shift: UInt64) -> UInt64 {
    let place = mixed >> (shift & 63)
    return words[Int(truncatingIfNeeded: place >> 6)] >> (place & 63) & 1
  }
}
