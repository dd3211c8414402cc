/// Numbers found by keys of 64 bits: open addressing, at most half full.
struct KeyTable: Sendable {
  /// A key with its number; ``free`` marks an empty slot.
  struct Slot: Sendable {
    var key: UInt64 = 0
    var value: UInt32 = KeyTable.free
  }

  /// No number.
  static let free = UInt32.max

  private(set) var slots: [Slot]
  private(set) var shift: UInt64
  private(set) var count = 0

  /// - Parameter capacity: How many keys are expected.
  init(capacity: Int) {
    var bits: UInt64 = 4
    while 1 << bits < 2 * capacity { bits += 1 }
    shift = 64 - bits
    slots = [Slot](repeating: Slot(), count: 1 << bits)
  }

  /// The number of a key; a new key gets `value`.
  mutating func insert(_ key: UInt64, _ value: @autoclosure () -> UInt32) -> UInt32 {
    if 2 * count >= slots.count { grow() }
    var index = Int((key &* WordReader.factor) >> shift)
    while slots[index].value != Self.free {
      if slots[index].key == key { return slots[index].value }
      index = (index + 1) & (slots.count - 1)
    }
    slots[index] = Slot(key: key, value: value())
    count += 1
    return slots[index].value
  }

  private mutating func grow() {
    var larger = KeyTable(capacity: slots.count)
    for slot in slots where slot.value != Self.free { _ = larger.insert(slot.key, slot.value) }
    self = larger
  }
}
