/// Rules compiled for one pass over UTF-8: a table for the scalars below U+0800, and the rules that
/// need a look around.
///
/// An entry of the table holds up to six bytes that replace the scalar, their number in bits 48–50, and
/// `Kind` bits in the highest byte. Where a rule has conditions, the low 32 bits number a `Branch`.
/// The memory behind the pointers is written by `init` and only read afterwards, so threads may share it.
final class RuleTables: @unchecked Sendable {
  /// What is to be done with a scalar beyond copying its replacement.
  enum Kind {
    static let branch: UInt64 = 1 << 56
    /// The word must be looked at as a whole.
    static let slow: UInt64 = 1 << 57
    /// The word may have to be, by the letters beside this one.
    static let watch: UInt64 = 1 << 58
    /// A letter of the source script that no rule takes.
    static let unmapped: UInt64 = 1 << 59
  }

  /// The rules for one scalar.
  struct Branch {
    var rules: Range<Int32>
    /// What replaces the scalar where none does, packed as in the table.
    var plain: UInt64
  }

  struct Rule {
    /// Elements before the key, from right to left.
    var before: Range<Int32>
    /// Elements of the key behind its first scalar.
    var key: Range<Int32>
    var after: Range<Int32>
    var output: Range<Int32>
  }

  struct Element {
    enum Kind: UInt8 { case literal, set, anchor }
    var kind: Kind
    /// A scalar, or the number of a set.
    var value: UInt32
    var minimum: Int32
    var maximum: Int32
  }

  static let size = 0x800
  let entries: UnsafeMutablePointer<UInt64>
  /// For each low five bits of an ASCII byte, those of the next that make the word worth a look.
  let pairs: UnsafeMutablePointer<UInt32>
  /// Whether any pair is marked.
  let hasPairs: Bool
  let branches: UnsafeMutablePointer<Branch>
  /// For each branch, four words: a bit for each low byte of the next scalar that lets a rule apply.
  let nextBits: UnsafeMutablePointer<UInt64>
  /// The same for the last byte of what is written.
  let lastBits: UnsafeMutablePointer<UInt64>
  /// The first of these for each rule alone.
  let ruleNextBits: UnsafeMutablePointer<UInt64>
  let rules: UnsafeMutablePointer<Rule>
  let elements: UnsafeMutablePointer<Element>
  /// 32 words for each set.
  let setBits: UnsafeMutablePointer<UInt64>
  let setsWithEnd: UnsafeMutablePointer<Bool>
  let outputs: UnsafeMutablePointer<UInt8>
  let sets: [ScalarSet]
  /// The entries of scalars from U+0800.
  let high: [UInt32: UInt64]
  /// The most bytes that a byte of the input may become.
  let growth: Int

  init(_ compiler: RuleCompiler) {
    entries = Self.copy(compiler.entries)
    pairs = Self.copy(compiler.pairs)
    hasPairs = compiler.pairs.contains { $0 != 0 }
    branches = Self.copy(compiler.branches)
    nextBits = Self.copy(compiler.nextBits)
    lastBits = Self.copy(compiler.lastBits)
    ruleNextBits = Self.copy(compiler.ruleNextBits)
    rules = Self.copy(compiler.rules)
    elements = Self.copy(compiler.elements)
    setBits = Self.copy(compiler.setBits)
    setsWithEnd = Self.copy(compiler.setsWithEnd)
    outputs = Self.copy(compiler.outputs)
    sets = compiler.sets
    high = compiler.high
    growth = compiler.growth
  }

  deinit {
    entries.deallocate()
    pairs.deallocate()
    branches.deallocate()
    nextBits.deallocate()
    lastBits.deallocate()
    ruleNextBits.deallocate()
    rules.deallocate()
    elements.deallocate()
    setBits.deallocate()
    setsWithEnd.deallocate()
    outputs.deallocate()
  }

  private static func copy<Element>(_ array: [Element]) -> UnsafeMutablePointer<Element> {
    let pointer = UnsafeMutablePointer<Element>.allocate(capacity: max(array.count, 1))
    for (index, element) in array.enumerated() { (pointer + index).initialize(to: element) }
    return pointer
  }
}

/// A set of bytes.
struct ByteSet: Sendable {
  /// A bit for each byte, 64 a word.
  private(set) var words: [UInt64] = [0, 0, 0, 0]

  static let all = ByteSet(words: [.max, .max, .max, .max])

  mutating func formUnion(_ other: ByteSet) { for place in words.indices { words[place] |= other.words[place] } }

  mutating func insert(_ byte: UInt8) { words[Int(byte >> 6)] |= 1 << UInt64(byte & 63) }
}
