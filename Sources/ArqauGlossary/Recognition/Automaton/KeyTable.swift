/// Numbers found by keys of 64 bits: open addressing, at most three quarters full. Keys and numbers are kept apart,
/// twelve bytes a slot.
struct KeyTable: Sendable {
  /// No number; it marks an empty slot.
  static let free = UInt32.max

  private var keys: [UInt64]
  private var values: [UInt32]
  private var shift: UInt64
  private var count = 0

  /// - Parameter capacity: How many keys are expected.
  init(capacity: Int) {
    var bits: UInt64 = 4
    while 3 << bits < 4 * capacity { bits += 1 }
    self.init(bits: bits)
  }

  private init(bits: UInt64) {
    shift = 64 - bits
    keys = [UInt64](repeating: 0, count: 1 << bits)
    values = [UInt32](repeating: Self.free, count: 1 << bits)
  }

  /// The keys with their numbers.
  var pairs: [(key: UInt64, value: UInt32)] {
    keys.indices.lazy.filter { values[$0] != Self.free }.map { (keys[$0], values[$0]) }
  }

  /// The number of a key; a new key gets `value`.
  mutating func insert(_ key: UInt64, _ value: @autoclosure () -> UInt32) -> UInt32 {
    if 4 * count >= 3 * keys.count { grow() }
    var index = Int((key &* WordReader.factor) >> shift)
    while values[index] != Self.free {
      if keys[index] == key { return values[index] }
      index = (index + 1) & (keys.count - 1)
    }
    keys[index] = key
    values[index] = value()
    count += 1
    return values[index]
  }

  private mutating func grow() {
    var larger = KeyTable(bits: 64 - shift + 1)
    for index in keys.indices where values[index] != Self.free { _ = larger.insert(keys[index], values[index]) }
    self = larger
  }
}
