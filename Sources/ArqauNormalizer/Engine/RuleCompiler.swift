/// Compiles rules to the tables that the engine runs on.
struct RuleCompiler {
  typealias Kind = RuleTables.Kind
  typealias Branch = RuleTables.Branch

  private(set) var entries: [UInt64]
  private(set) var pairs = [UInt32](repeating: 0, count: 32)
  private(set) var high: [UInt32: UInt64] = [:]
  private(set) var branches: [Branch] = []
  /// Four words for each branch, as in ``RuleTables``.
  private(set) var nextBits: [UInt64] = []
  private(set) var lastBits: [UInt64] = []
  /// Four words for each rule.
  private(set) var ruleNextBits: [UInt64] = []
  private(set) var rules: [RuleTables.Rule] = []
  private(set) var elements: [RuleTables.Element] = []
  private(set) var sets: [ScalarSet] = []
  /// 32 words for each set.
  private(set) var setBits: [UInt64] = []
  private(set) var setsWithEnd: [Bool] = []
  /// For each set, the low bytes of its scalars below U+0800, and the last bytes of their UTF-8.
  private var setBytes: [(low: ByteSet, last: ByteSet)] = []
  private(set) var outputs: [UInt8] = []
  /// The most bytes that a byte of the input may become.
  private(set) var growth = 3

  /// Compiles rules.
  ///
  /// - Throws: ``NormalizerError`` of kind `rules` where one can't be run in a single pass.
  init(_ conversions: [ConversionRule]) throws(NormalizerError) {
    entries = (0..<UInt32(RuleTables.size)).map { Self.packed($0) }
    var order: [UInt32] = []
    var lists: [UInt32: [ConversionRule]] = [:]
    for rule in conversions {
      guard let first = rule.key[0].literal else {
        throw NormalizerError(.rules, "a key that does not begin with a letter: \(rule.text)")
      }
      if lists[first] == nil { order.append(first) }
      lists[first, default: []].append(rule)
    }
    var setNumbers: [ScalarSet: UInt32] = [:]
    for first in order { try compile(lists[first] ?? [], for: first, &setNumbers) }
  }

  private mutating func compile(
    _ list: [ConversionRule], for first: UInt32, _ setNumbers: inout [ScalarSet: UInt32]
  ) throws(NormalizerError) {
    let isUnconditional = { (rule: ConversionRule) in
      rule.key.count == 1 && rule.before.isEmpty && rule.after.isEmpty
    }
    var conditional = list
    var entry = Self.packed(first)
    if let end = list.firstIndex(where: isUnconditional) {
      conditional = Array(list[..<end])
      if let packed = Self.packed(Self.utf8(list[end].output)) {
        entry = packed
      } else {
        conditional.append(list[end])
      }
    }
    if !conditional.isEmpty {
      var branch = Branch(rules: Int32(rules.count)..<Int32(rules.count), plain: entry)
      var next = ByteSet()
      var last = ByteSet()
      for rule in conditional {
        try add(rule, &setNumbers)
        var following = ByteSet()
        admit(rule, &following, &last, &setNumbers)
        ruleNextBits += following.words
        next.formUnion(following)
      }
      nextBits += next.words
      lastBits += last.words
      branch.rules = branch.rules.lowerBound..<Int32(rules.count)
      entry = Kind.branch | UInt64(branches.count)
      branches.append(branch)
    }
    for rule in list { growth = max(growth, 1 + Self.utf8(rule.output).count / (first < 0x80 ? 1 : 2)) }
    if first < RuleTables.size { entries[Int(first)] = entry } else { high[first] = entry }
  }

  private mutating func add(
    _ rule: ConversionRule, _ setNumbers: inout [ScalarSet: UInt32]
  ) throws(NormalizerError) {
    guard rule.key.allSatisfy({ $0.literal != nil }) else {
      throw NormalizerError(.rules, "a key with a set: \(rule.text)")
    }
    let output = Self.utf8(rule.output)
    if output.contains(where: { $0 == 0x20 || $0 &- 9 < 5 }) {
      throw NormalizerError(.rules, "an output with white space: \(rule.text)")
    }
    let start = Int32(outputs.count)
    outputs.append(contentsOf: output)
    rules.append(
      RuleTables.Rule(
        before: add(rule.before.reversed(), &setNumbers), key: add(Array(rule.key.dropFirst()), &setNumbers),
        after: add(rule.after, &setNumbers), output: start..<Int32(outputs.count)))
  }

  private mutating func add(
    _ patterns: [PatternElement], _ setNumbers: inout [ScalarSet: UInt32]
  ) -> Range<Int32> {
    let start = Int32(elements.count)
    for pattern in patterns {
      var element = RuleTables.Element(
        kind: .anchor, value: 0, minimum: Int32(pattern.minimum), maximum: Int32(pattern.maximum))
      switch pattern.kind {
      case .literal(let scalar):
        element.kind = .literal
        element.value = scalar
      case .set(let set, _):
        element.kind = .set
        element.value = number(of: set, &setNumbers)
      case .anchor: break
      }
      elements.append(element)
    }
    return start..<Int32(elements.count)
  }

  private mutating func number(of set: ScalarSet, _ setNumbers: inout [ScalarSet: UInt32]) -> UInt32 {
    if let known = setNumbers[set] { return known }
    let number = UInt32(sets.count)
    setNumbers[set] = number
    sets.append(set)
    setsWithEnd.append(set.contains(ScalarSet.end))
    var words = [UInt64](repeating: 0, count: 32)
    var bytes = (low: ByteSet(), last: ByteSet())
    for scalar in 0..<UInt32(RuleTables.size) where set.contains(scalar) {
      words[Int(scalar >> 6)] |= 1 << UInt64(scalar & 63)
      bytes.low.insert(UInt8(truncatingIfNeeded: scalar))
      bytes.last.insert(Self.lastByte(scalar))
    }
    // What a set holds beyond the table may end with any byte of that kind.
    for byte in UInt8(0x80)...0xBF { bytes.last.insert(byte) }
    setBits.append(contentsOf: words)
    setBytes.append(bytes)
    return number
  }

  /// Lets a branch be tried between the bytes where the rule may apply.
  private mutating func admit(
    _ rule: ConversionRule, _ following: inout ByteSet, _ last: inout ByteSet, _ setNumbers: inout [ScalarSet: UInt32]
  ) {
    if let next = rule.key.dropFirst().first ?? rule.after.first, let bytes = bytes(of: next, &setNumbers) {
      following.formUnion(bytes.low)
    } else {
      following = .all
    }
    if let element = rule.before.last, let bytes = bytes(of: element, &setNumbers) {
      last.formUnion(bytes.last)
    } else {
      last = .all
    }
  }

  /// The bytes that an element may be seen by; nil where it may stand for none or for an end.
  private mutating func bytes(
    of element: PatternElement, _ setNumbers: inout [ScalarSet: UInt32]
  ) -> (low: ByteSet, last: ByteSet)? {
    guard element.minimum > 0 else { return nil }
    switch element.kind {
    case .literal(let scalar):
      guard scalar < RuleTables.size else { return nil }
      var bytes = (low: ByteSet(), last: ByteSet())
      bytes.low.insert(UInt8(truncatingIfNeeded: scalar))
      bytes.last.insert(Self.lastByte(scalar))
      return bytes
    case .set(let set, _): return setBytes[Int(number(of: set, &setNumbers))]
    case .anchor: return nil
    }
  }

  /// The last byte of a scalar below U+0800 in UTF-8.
  private static func lastByte(_ scalar: UInt32) -> UInt8 {
    UInt8(truncatingIfNeeded: scalar < 0x80 ? scalar : scalar & 0x3F | 0x80)
  }

  /// Marks scalars.
  mutating func mark(_ kind: UInt64, _ scalars: some Sequence<UInt32>) {
    for scalar in scalars {
      if scalar < RuleTables.size {
        entries[Int(scalar)] |= kind
      } else {
        high[scalar, default: Self.packed(scalar)] |= kind
      }
    }
  }

  /// Marks the second letter of a pair of ASCII letters.
  mutating func markPair(_ first: UInt8, _ second: UInt8) { pairs[Int(first & 31)] |= 1 << UInt32(second & 31) }

  /// Whether a rule begins with the scalar.
  func takes(_ scalar: UInt32) -> Bool {
    scalar < RuleTables.size
      ? entries[Int(scalar)] != Self.packed(scalar)
      : high[scalar] != nil
  }

  static func packed(_ scalar: UInt32) -> UInt64 { packed(utf8([scalar])) ?? 0 }

  static func packed(_ bytes: [UInt8]) -> UInt64? {
    guard bytes.count <= 6 else { return nil }
    var word = UInt64(bytes.count) << 48
    for (place, byte) in bytes.enumerated() { word |= UInt64(byte) << (8 * UInt64(place)) }
    return word
  }

  static func utf8(_ scalars: [UInt32]) -> [UInt8] {
    scalars.flatMap { scalar in Unicode.Scalar(scalar).map { Array(String(Character($0)).utf8) } ?? [] }
  }
}
