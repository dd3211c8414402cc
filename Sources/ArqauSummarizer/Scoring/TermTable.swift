internal import Glibc

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
    let slot = slot(of: bytes)
    if slots[slot] >= 0 { return (Int(slots[slot]), false) }
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
  func contains(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool { slots[slot(of: bytes)] >= 0 }

  /// The slot of a string, or the empty one where it belongs.
  private func slot(of bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var slot = Self.hash(bytes) & mask
    arena.withUnsafeBufferPointer { arena in
      while slots[slot] >= 0 {
        let number = Int(slots[slot])
        let start = ends[number]
        if ends[number + 1] - start == bytes.count, Self.equal(arena, start, bytes) { return }
        slot = (slot + 1) & mask
      }
    }
    return slot
  }

  private static func equal(
    _ arena: UnsafeBufferPointer<UInt8>, _ start: Int, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    guard let one = arena.baseAddress, let other = bytes.baseAddress else { return true }
    return memcmp(one + start, other, bytes.count) == 0
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

  /// Eight bytes at a time, multiplied and folded; the same in each process, so that nothing depends on a seed.
  private static func hash(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    let raw = UnsafeRawBufferPointer(bytes)
    var hash = UInt64(truncatingIfNeeded: raw.count)
    var index = 0
    while index + 8 <= raw.count {
      hash = mix(hash ^ raw.loadUnaligned(fromByteOffset: index, as: UInt64.self))
      index += 8
    }
    var rest: UInt64 = 0
    while index < raw.count {
      rest = rest << 8 | UInt64(raw[index])
      index += 1
    }
    return Int(truncatingIfNeeded: mix(hash ^ rest) & 0x7FFF_FFFF_FFFF_FFFF)
  }

  private static func mix(_ value: UInt64) -> UInt64 {
    let product = value &* 0x9E37_79B9_7F4A_7C15
    return product ^ product >> 32
  }
}
