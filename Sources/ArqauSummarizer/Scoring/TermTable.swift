/// Numbers byte strings in the order of their first appearance: an open-addressed table over one arena.
///
/// A dictionary of strings would allocate for each word; this allocates a few times an article.
struct TermTable: Sendable {
  private var arena: [UInt8] = []
  private var ends: [Int] = [0]
  private var slots: [Int32]
  private var mask: Int

  /// The number of different strings.
  var count: Int { ends.count - 1 }

  init() {
    slots = [Int32](repeating: -1, count: 512)
    mask = 511
  }

  /// The number of a string, and whether it was new.
  ///
  /// - Complexity: O(length), amortized.
  mutating func number(of bytes: UnsafeBufferPointer<UInt8>) -> (number: Int, isNew: Bool) {
    var slot = Self.hash(bytes) & mask
    while slots[slot] >= 0 {
      let number = Int(slots[slot])
      if arena[ends[number]..<ends[number + 1]].elementsEqual(bytes) { return (number, false) }
      slot = (slot + 1) & mask
    }
    let number = count
    slots[slot] = Int32(truncatingIfNeeded: number)
    arena.append(contentsOf: bytes)
    ends.append(arena.count)
    if count * 2 > slots.count { grow() }
    return (number, true)
  }

  /// Whether a string has a number.
  ///
  /// - Complexity: O(length).
  func contains(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var slot = Self.hash(bytes) & mask
    while slots[slot] >= 0 {
      let number = Int(slots[slot])
      if arena[ends[number]..<ends[number + 1]].elementsEqual(bytes) { return true }
      slot = (slot + 1) & mask
    }
    return false
  }

  private mutating func grow() {
    slots = [Int32](repeating: -1, count: slots.count * 2)
    mask = slots.count - 1
    arena.withUnsafeBufferPointer { bytes in
      for number in 0..<count {
        var slot = Self.hash(UnsafeBufferPointer(rebasing: bytes[ends[number]..<ends[number + 1]])) & mask
        while slots[slot] >= 0 { slot = (slot + 1) & mask }
        slots[slot] = Int32(truncatingIfNeeded: number)
      }
    }
  }

  /// FNV-1a, the same in each process, so that nothing depends on a seed.
  private static func hash(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return Int(truncatingIfNeeded: (hash ^ hash >> 29) & 0x7FFF_FFFF_FFFF_FFFF)
  }
}
