/// A table of endings of words, looked up from a word's last letter on, without taking the ending out of the word.
///
/// An ending is known by a hash of its letters in 64 bits: some thousand endings would share one once in 10^12 tables.
struct SuffixTable<Value: Sendable>: Sendable {
  /// Open-addressed; 0 where a slot is free.
  private var keys: [UInt64]
  /// The places of the slots' values.
  private var places: [Int32]
  private var values: [Value] = []
  /// Which lengths occur, as bits.
  private var lengths: UInt64 = 0

  /// The longest ending that is looked for, in letters.
  private static var longest: Int { 63 }

  /// - Parameter endings: The endings, none of them longer than 63 letters, with their values.
  /// - Complexity: O(letters of the endings).
  init(_ endings: [Letters: Value]) {
    var capacity = 16
    while capacity < 2 * endings.count { capacity *= 2 }
    keys = [UInt64](repeating: 0, count: capacity)
    places = [Int32](repeating: 0, count: capacity)
    for (ending, value) in endings where ending.count <= Self.longest {
      let key = Self.key(ending.reversed().reduce(Self.seed, Self.extend))
      let slot = slot(of: key)
      keys[slot] = key
      places[slot] = Int32(values.count)
      values.append(value)
      lengths |= 1 << UInt64(ending.count)
    }
  }

  /// Hands each ending of a word that the table has to `take`, the shortest first, with its length.
  ///
  /// - Complexity: O(longest ending).
  @inline(__always)
  func forEach(of word: Letters, _ take: (Int, Value) -> Void) {
    forEachPlace(of: word) { take($0, values[$1]) }
  }

  /// The longest ending of a word that the table has.
  ///
  /// - Complexity: O(longest ending).
  func longest(of word: Letters) -> (length: Int, value: Value)? {
    var longest: (length: Int, place: Int)?
    forEachPlace(of: word) { longest = ($0, $1) }
    return longest.map { ($0.length, values[$0.place]) }
  }

  @inline(__always)
  private func forEachPlace(of word: Letters, _ take: (Int, Int) -> Void) {
    var hash = Self.seed
    var length = 0
    while true {
      if lengths >> UInt64(length) & 1 == 1 {
        let key = Self.key(hash)
        let slot = slot(of: key)
        if keys[slot] == key { take(length, Int(places[slot])) }
      }
      guard length < word.count, length < Self.longest, lengths >> UInt64(length + 1) != 0 else { return }
      length += 1
      hash = Self.extend(hash, word[word.count - length])
    }
  }

  /// The slot of a key, or the free one where it would stand.
  @inline(__always)
  private func slot(of key: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: key >> 20) & (keys.count - 1)
    while keys[slot] != 0, keys[slot] != key { slot = (slot + 1) & (keys.count - 1) }
    return slot
  }

  private static var seed: UInt64 { 0x9E37_79B9_7F4A_7C15 }

  @inline(__always)
  private static func extend(_ hash: UInt64, _ letter: Unicode.Scalar) -> UInt64 {
    let next = (hash ^ UInt64(letter.value)) &* 0xBF58_476D_1CE4_E5B9
    return next ^ next >> 31
  }

  @inline(__always)
  private static func key(_ hash: UInt64) -> UInt64 { hash == 0 ? 1 : hash }
}
