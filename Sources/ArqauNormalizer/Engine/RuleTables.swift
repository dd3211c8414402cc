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
    /// Which low bytes of the next scalar let a rule apply.
    var next = ByteSet()
    /// Which last bytes of what is written let a rule apply.
    var last = ByteSet()
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
struct ByteSet {
  private var words: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)

  static let all: ByteSet = {
    var set = ByteSet()
    set.words = (.max, .max, .max, .max)
    return set
  }()

  @inline(__always)
  func contains(_ byte: UInt8) -> Bool {
    let word =
      switch byte >> 6 {
      case 0: words.0
      case 1: words.1
      case 2: words.2
      default: words.3
      }
    return word >> UInt64(byte & 63) & 1 == 1
  }

  mutating func insert(_ byte: UInt8) {
    let bit: UInt64 = 1 << UInt64(byte & 63)
    switch byte >> 6 {
    case 0: words.0 |= bit
    case 1: words.1 |= bit
    case 2: words.2 |= bit
    default: words.3 |= bit
    }
  }
}
