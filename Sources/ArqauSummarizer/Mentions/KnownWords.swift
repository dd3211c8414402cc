/// What words have in them for the finder of names, whatever stands beside them: most words of a text stood in it, or
/// in one before it, already.
///
/// Kept for one language, one convention and one model.
struct KnownWords: Sendable {
  /// What a word is to the place that is looked at.
  enum Role: Int {
    /// The word that a label is sought for, and those within two words of it.
    case itself, previous, next, beforePrevious, afterNext
    /// Any word of a name whose kind is sought, its first one and its last one.
    case ofName, firstOfName, lastOfName
    /// The words within three of such a name.
    case before1, before2, before3, behind1, behind2, behind3
  }

  /// A word's number where there is no word: beside the first and the last one of a line.
  static let none: Int32 = 0
  /// A word's number where there was no room for it.
  static let unknown: Int32 = -1

  private static let roles = 14
  /// At most so many words are kept.
  private static let most = 1 << 14

  private var numbers = KeyTable()
  private var traits = [TokenTraits()]
  /// The sums of weights of the features that each word has in each role.
  private var sums = [SIMD8<Int16>](repeating: SIMD8(), count: Self.roles)
  /// For each word the roles whose sums are known, as bits.
  private var known: [UInt16] = [0]
  /// For each word whether it is plain, as far as that is known.
  private var plain: [Bool?] = [nil]

  /// Whether there is no room for another word.
  var isFull: Bool { traits.count >= Self.most }

  /// The number of a word; nil where it isn't known.
  @inline(__always)
  func number(of hash: UInt64) -> Int32? { numbers[hash] }

  /// The traits of the word of a number.
  @inline(__always)
  func traits(_ number: Int32) -> TokenTraits { traits[Int(number)] }

  /// Takes a word in that isn't known, by the hash of its letters as they are written: its number, or ``unknown``
  /// where there is no room.
  mutating func take(_ hash: UInt64, _ traits: TokenTraits) -> Int32 {
    if isFull { return Self.unknown }
    let number = numbers.insert(Int32(self.traits.count), for: hash)
    self.traits.append(traits)
    for _ in 0..<Self.roles { sums.append(SIMD8()) }
    known.append(0)
    plain.append(nil)
    return number
  }

  /// The sum of the weights of a word's features in a role; nil where it isn't known.
  @inline(__always)
  func sum(_ role: Role, _ number: Int32) -> SIMD8<Int16>? {
    guard number >= 0, known[Int(number)] & (1 << UInt16(role.rawValue)) != 0 else { return nil }
    return sums[Int(number) &* Self.roles &+ role.rawValue]
  }

  /// Keeps the sum of a word in a role, where it has a number.
  mutating func keep(_ sum: SIMD8<Int16>, _ role: Role, _ number: Int32) {
    guard number >= 0 else { return }
    known[Int(number)] |= 1 << UInt16(role.rawValue)
    sums[Int(number) &* Self.roles &+ role.rawValue] = sum
  }

  /// Whether a word is plain; nil where that isn't known.
  @inline(__always)
  func isPlain(_ number: Int32) -> Bool? { number >= 0 ? plain[Int(number)] : nil }

  /// Keeps whether a word is plain, where it has a number.
  mutating func keep(isPlain: Bool, _ number: Int32) {
    if number >= 0 { plain[Int(number)] = isPlain }
  }
}
