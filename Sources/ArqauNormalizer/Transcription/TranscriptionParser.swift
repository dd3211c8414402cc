/// Reads the file of a transcription table.
///
/// A rule is `left { text } right > result | variant~cost ; word → result ; word`: the letters before, the
/// letters that are taken, the letters behind, what they become, an example and a counterexample. A part
/// in brackets is a set of letters, a capital Latin letter a class; `^` is the word's start, `$` its end.
/// A variant without a cost costs two nats more than the one before it. `@place` and the like in front
/// bind the rule to a kind of name.
struct TranscriptionParser {
  private(set) var values: [String: String] = [:]
  private(set) var rules: [TranscriptionRule] = []
  private(set) var codes = [UInt8](repeating: 0, count: 0x530)
  private var classes: [Unicode.Scalar: UInt64] = [:]
  private var last = TranscriptionTable.edge
  private var line = 0

  /// What a nat is in costs, and a variant without a cost of its own.
  static let unit = 6
  private static let variantCost = 12

  mutating func read(_ source: String) throws(NormalizerError) {
    for text in source.split(separator: "\n", omittingEmptySubsequences: false) {
      line += 1
      let content = Self.trimmed(text)
      if content.isEmpty { continue }
      if content.hasPrefix("#") { readKey(content) } else { try readRule(content) }
    }
  }

  private mutating func readKey(_ text: Substring) {
    let content = text.drop { $0 == "#" || $0 == " " }
    guard let colon = content.firstIndex(of: ":") else { return }
    let key = String(content[..<colon])
    let value = String(Self.trimmed(content[content.index(after: colon)...]))
    values[key] = values[key].map { $0 + " " + value } ?? value
  }

  private mutating func readRule(_ text: Substring) throws(NormalizerError) {
    if let equals = text.firstRange(of: " = "), let name = text.unicodeScalars.first, Self.isClass(name) {
      classes[name] = try sets(of: "[" + text[equals.upperBound...] + "]").first
      return
    }
    let parts = text.split(separator: ";").map(Self.trimmed)
    guard parts.count == 3, let arrow = parts[0].firstIndex(of: ">"),
      let change = parts[1].firstRange(of: " → "), !parts[2].isEmpty
    else { throw fault("a rule is 'text > result ; word → result ; word'") }
    var pattern = Self.trimmed(parts[0][..<arrow])
    var condition: TranscriptionCondition = []
    if pattern.hasPrefix("@") {
      let word = pattern.dropFirst().prefix { $0 != " " }
      guard let known = TranscriptionCondition.named(word) else { throw fault("no condition '\(word)'") }
      condition = known
      pattern = Self.trimmed(pattern.dropFirst(word.count + 1))
    }
    var left: Substring = ""
    var right: Substring = ""
    if let open = pattern.firstIndex(of: "{"), let close = pattern.firstIndex(of: "}"), open < close {
      left = pattern[..<open]
      right = pattern[pattern.index(after: close)...]
      pattern = pattern[pattern.index(after: open)..<close]
    } else {
      if pattern.hasPrefix("^") {
        left = "^"
        pattern = pattern.dropFirst()
      }
      if pattern.hasSuffix("$") {
        right = "$"
        pattern = pattern.dropLast()
      }
    }
    let sets = try sets(of: String(pattern))
    guard !sets.isEmpty else { throw fault("a rule takes at least one letter") }
    rules.append(
      TranscriptionRule(
        condition: condition, left: try self.sets(of: String(left)).reversed(), text: sets,
        right: try self.sets(of: String(right)), results: try results(parts[0][parts[0].index(after: arrow)...]),
        example: (String(parts[1][..<change.lowerBound]), String(parts[1][change.upperBound...])),
        counterexample: String(parts[2]), source: String(parts[0])))
  }

  private func results(_ text: Substring) throws(NormalizerError) -> [TranscriptionRule.Result] {
    var results: [TranscriptionRule.Result] = []
    for part in text.split(separator: "|", omittingEmptySubsequences: false).map(Self.trimmed) {
      var letters = part
      var cost = (results.last?.cost ?? -Self.variantCost) + Self.variantCost
      if let tilde = part.firstIndex(of: "~") {
        guard let nats = Double(part[part.index(after: tilde)...]) else { throw fault("no cost in '\(part)'") }
        letters = part[..<tilde]
        cost = Int((nats * Double(Self.unit)).rounded())
      }
      results.append(.init(letters: Array(letters.unicodeScalars), cost: cost))
    }
    return results
  }

  /// The sets of a pattern, one for each place.
  private mutating func sets(of pattern: String) throws(NormalizerError) -> [UInt64] {
    var sets: [UInt64] = []
    var open: UInt64?
    for scalar in pattern.unicodeScalars where scalar != " " {
      switch scalar {
      case "[": open = 0
      case "]":
        guard let set = open else { throw fault("']' without '['") }
        sets.append(set)
        open = nil
      default:
        let set = try self.set(of: scalar)
        if let before = open { open = before | set } else { sets.append(set) }
      }
    }
    if open != nil { throw fault("'[' without ']'") }
    return sets
  }

  private mutating func set(of scalar: Unicode.Scalar) throws(NormalizerError) -> UInt64 {
    if scalar == "^" || scalar == "$" { return 1 << UInt64(TranscriptionTable.edge) }
    if Self.isClass(scalar) {
      guard let set = classes[scalar] else { throw fault("no class '\(scalar)'") }
      return set
    }
    guard scalar.value < 0x530 else { throw fault("no letter for a table: '\(scalar)'") }
    if codes[Int(scalar.value)] == 0 {
      guard last < 63 else { throw fault("more than 62 letters") }
      last += 1
      codes[Int(scalar.value)] = last
    }
    return 1 << UInt64(codes[Int(scalar.value)])
  }

  private static func isClass(_ scalar: Unicode.Scalar) -> Bool { ("A"..."Z").contains(scalar) }

  private static func trimmed(_ text: Substring) -> Substring {
    var text = text.drop { $0 == " " }
    while text.last == " " { text.removeLast() }
    return text
  }

  private func fault(_ reason: String) -> NormalizerError { NormalizerError(.rules, reason, offset: line) }
}
