internal import Glibc

/// Byte strings with a value each: an open-addressed table over one arena.
///
/// A dictionary of strings would allocate for each word; this allocates a few times an article.
struct TermTable: Sendable {
  /// A string's value and place, beside a part of its hash: most look-ups read one slot and the string itself.
  private struct Slot {
    var hash: UInt32
    /// -1 where the slot is free.
    var value: Int32
    var start: UInt32
    var length: UInt32

    static let free = Slot(hash: 0, value: -1, start: 0, length: 0)
  }

  private var arena: [UInt8] = []
  private var slots: [Slot]
  private var mask: Int
  /// The number of different strings.
  private(set) var count = 0
  /// How many bytes the different strings have together.
  var size: Int { arena.count }

  init() {
    slots = [Slot](repeating: .free, count: 512)
    mask = 511
  }

  /// The number of a string in the order of their first appearance: its value where it had none before.
  ///
  /// - Complexity: O(length), amortized.
  mutating func number(of bytes: UnsafeBufferPointer<UInt8>) -> Int {
    let hash = Self.hash(bytes)
    let place = place(of: bytes, hash)
    if slots[place].value >= 0 { return Int(slots[place].value) }
    let number = count
    put(bytes, Int32(truncatingIfNeeded: number), hash, at: place)
    return number
  }

  /// The value of a string; nil where it has none.
  ///
  /// - Complexity: O(length).
  func value(of bytes: UnsafeBufferPointer<UInt8>) -> Int32? {
    let value = slots[place(of: bytes, Self.hash(bytes))].value
    return value < 0 ? nil : value
  }

  /// Gives a string that has none a value, which is not negative.
  ///
  /// - Complexity: O(length), amortized.
  mutating func insert(_ bytes: UnsafeBufferPointer<UInt8>, _ value: Int32) {
    let hash = Self.hash(bytes)
    put(bytes, value, hash, at: place(of: bytes, hash))
  }

  /// Whether a string has a value.
  ///
  /// - Complexity: O(length).
  func contains(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool { value(of: bytes) != nil }

  private mutating func put(_ bytes: UnsafeBufferPointer<UInt8>, _ value: Int32, _ hash: UInt64, at place: Int) {
    slots[place] = Slot(
      hash: UInt32(truncatingIfNeeded: hash >> 32), value: value,
      start: UInt32(truncatingIfNeeded: arena.count), length: UInt32(truncatingIfNeeded: bytes.count))
    arena.append(contentsOf: bytes)
    count += 1
    if count * 2 > slots.count { grow() }
  }

  /// The slot of a string, or the empty one where it belongs.
  private func place(of bytes: UnsafeBufferPointer<UInt8>, _ hash: UInt64) -> Int {
    slots.withUnsafeBufferPointer { slots in
      arena.withUnsafeBufferPointer { arena in
        let part = UInt32(truncatingIfNeeded: hash >> 32)
        var place = Int(truncatingIfNeeded: hash) & mask
        while slots[place].value >= 0 {
          let slot = slots[place]
          if slot.hash == part, Int(slot.length) == bytes.count, Self.equal(arena, Int(slot.start), bytes) { break }
          place = (place + 1) & mask
        }
        return place
      }
    }
  }

  private static func equal(
    _ arena: UnsafeBufferPointer<UInt8>, _ start: Int, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    guard let one = arena.baseAddress, let other = bytes.baseAddress else { return true }
    return memcmp(one + start, other, bytes.count) == 0
  }

  private mutating func grow() {
    let old = slots
    slots = [Slot](repeating: .free, count: old.count * 2)
    mask = slots.count - 1
    arena.withUnsafeBufferPointer { bytes in
      for slot in old where slot.value >= 0 {
        let end = Int(slot.start) + Int(slot.length)
        let hash = Self.hash(UnsafeBufferPointer(rebasing: bytes[Int(slot.start)..<end]))
        var place = Int(truncatingIfNeeded: hash) & mask
        while slots[place].value >= 0 { place = (place + 1) & mask }
        slots[place] = slot
      }
    }
  }

  /// Eight bytes at a time, multiplied and folded; the same in each process, so that nothing depends on a seed.
  private static func hash(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
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
    return mix(hash ^ rest)
  }

  private static func mix(_ value: UInt64) -> UInt64 {
    let product = value &* 0x9E37_79B9_7F4A_7C15
    return product ^ product >> 32
  }
}
