/// The endings of a language, found by their hash, with the classes of stems that take them.
struct EndingTable: Sendable {
  /// An ending.
  struct Ending: BitwiseCopyable, Sendable {
    var hash: UInt64 = 0
    /// The classes whose stems take it.
    var classes: UInt64 = 0
    /// Its row in the table of features.
    var row: UInt16 = 0
    /// What else holds of it; see ``StemEntry/asks``.
    var traits: UInt8 = 0
    var isUsed = false
  }

  /// What a stem may ask of its endings beside the class.
  enum Trait {
    static let beginsWithVowel: UInt8 = 1
    static let isPossessed: UInt8 = 2
  }

  /// The class of words that take no ending and agree with everything.
  static let bare: UInt8 = 63
  /// The class of base forms, beside which the word has classes of its own: what follows the head of a term
  /// may stand in its base form, whatever the others do.
  static let base: UInt8 = 62
  /// The feature of base forms; the others are cases and numbers.
  static let isBase: UInt16 = 1 << 15

  private(set) var slots: [Ending]
  /// The shift that turns a mixed hash into a slot.
  private(set) var shift: UInt64
  private(set) var rows = 1
  /// The letters of the longest ending.
  private(set) var longest = 0
  /// Case and number by class and row, as bits; empty for languages without agreement.
  var features: [UInt16] = []

  /// An ending to be listed.
  struct Row {
    let hash: UInt64
    let length: Int
    var classes: UInt64
    var traits: UInt8 = 0
  }

  /// Makes a table; endings that are listed twice become one.
  init(_ list: [Row]) {
    var bits: UInt64 = 4
    while 1 << bits < 2 * (list.count + 1) { bits += 1 }
    shift = 64 - bits
    slots = [Ending](repeating: Ending(), count: 1 << bits)
    insert(Row(hash: 0, length: 0, classes: 1 << UInt64(Self.bare) | 1 << UInt64(Self.base)))
    for row in list { insert(row) }
  }

  private mutating func insert(_ row: Row) {
    var index = Int((row.hash &* WordReader.factor) >> shift)
    while slots[index].isUsed, slots[index].hash != row.hash { index = (index + 1) & (slots.count - 1) }
    if !slots[index].isUsed {
      slots[index] = Ending(hash: row.hash, row: UInt16(truncatingIfNeeded: rows - 1), isUsed: true)
      rows += 1
    }
    slots[index].classes |= row.classes
    slots[index].traits |= row.traits
    longest = max(longest, row.length)
  }

  /// The ending with a hash; one of no class where there is none.
  ///
  /// - Parameter mask: The number of slots, which is a power of two, less one.
  @inline(__always)
  static func find(_ hash: UInt64, in slots: UnsafePointer<Ending>, _ mask: Int, shift: UInt64) -> Ending {
    var index = Int((hash &* WordReader.factor) >> shift)
    while true {
      let ending = slots[index]
      if !ending.isUsed || ending.hash == hash { return ending }
      index = (index + 1) & mask
    }
  }

  /// Which hashes are certainly no ending, in little memory.
  func filter() -> HashFilter {
    HashFilter(slots.filter(\.isUsed).map { Self.mix($0.hash) }, room: 16)
  }

  /// Spreads a hash over the bits for the filter.
  @inline(__always)
  static func mix(_ hash: UInt64) -> UInt64 { hash &* WordReader.factor }

  /// The ending with a hash.
  func find(_ hash: UInt64) -> Ending {
    slots.withUnsafeBufferPointer { slots in
      guard let first = slots.baseAddress else { return Ending() }
      return Self.find(hash, in: first, slots.count - 1, shift: shift)
    }
  }
}
