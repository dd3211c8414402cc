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
    /// Which low bytes of the next scalar let a rule with conditions apply.
    var next: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)
    /// What replaces the scalar where none does, packed as in the table.
    var plain: UInt64
    /// Whether a rule may apply whatever comes next.
    var isAlways = false
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
