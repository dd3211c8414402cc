/// Numbers by hashes that are well mixed already: a hash table without another hashing of the keys.
struct KeyTable: Sendable {
  private var keys: [UInt64]
  private var values: [Int32]
  private(set) var count = 0

  /// Makes a table with room for some keys; it grows.
  init(capacity: Int = 0) {
    var size = 16
    while size * 2 < capacity * 3 { size *= 2 }
    keys = [UInt64](repeating: 0, count: size)
    values = [Int32](repeating: 0, count: size)
  }

  /// The number of a key; nil where there is none.
  ///
  /// - Complexity: O(1) on average.
  @inline(__always)
  subscript(key: UInt64) -> Int32? {
    let place = place(of: key)
    return keys[place] == 0 ? nil : values[place]
  }

  /// Gives a key its number; returns the one that it has where it has one.
  @inline(__always)
  mutating func insert(_ value: Int32, for key: UInt64) -> Int32 {
    if count * 3 >= keys.count * 2 { grow() }
    let place = place(of: key)
    if keys[place] != 0 { return values[place] }
    keys[place] = key == 0 ? 1 : key
    values[place] = value
    count += 1
    return value
  }

  /// The place of a key, or the empty one where it belongs.
  @inline(__always)
  private func place(of key: UInt64) -> Int {
    let key = key == 0 ? 1 : key
    let mask = keys.count &- 1
    var place = Int(truncatingIfNeeded: key ^ key >> 32) & mask
    while keys[place] != 0, keys[place] != key { place = (place &+ 1) & mask }
    return place
  }

  private mutating func grow() {
    let old = (keys, values)
    keys = [UInt64](repeating: 0, count: old.0.count * 2)
    values = [Int32](repeating: 0, count: old.0.count * 2)
    count = 0
    for (key, value) in zip(old.0, old.1) where key != 0 { _ = insert(value, for: key) }
  }
}
