/// A table of practical transcription in one direction, read from its file.
struct TranscriptionTable: Sendable {
  let id: String
  let name: String
  let from: String
  let to: String
  let standard: String
  let note: String
  let rules: [TranscriptionRule]
  /// What a spelling may cost, in sixths of a nat, to be shown; dearer variants serve the way back.
  let shown: Int
  /// The small letters of the source, for the way back.
  let letters: [Unicode.Scalar]
  /// The code of each letter below U+0530: 0 for letters that no rule names, 1 for a word's edge.
  private let codes: [UInt8]
  /// The rules' patterns without what they make, so that looking at one copies nothing.
  private let patterns: [Pattern]
  /// The sets of all patterns: of each those on the left, the text's, those on the right.
  private let sets: [UInt64]
  /// The rules that may begin with a letter of a code, in order, one code after the other.
  private let rulesByCode: [Int32]
  /// Where a code's rules begin.
  private let codeStarts: [Int32]

  private struct Pattern: Sendable {
    let condition: TranscriptionCondition
    let start: Int32
    let left: UInt8
    let text: UInt8
    let right: UInt8
  }

  /// The code of a word's edge.
  static let edge: UInt8 = 1

  /// Reads a table: `# key: value` lines, classes such as `V = аеиоу`, and rules, one a line.
  ///
  /// - Throws: ``NormalizerError`` of kind `rules`, with the line.
  init(parsing source: String) throws(NormalizerError) {
    var parser = TranscriptionParser()
    try parser.read(source)
    func value(_ key: String) throws(NormalizerError) -> String {
      guard let value = parser.values[key] else { throw NormalizerError(.rules, "no '\(key)' line") }
      return value
    }
    id = try value("id")
    name = try value("name")
    from = try value("from")
    to = try value("to")
    standard = try value("standard")
    note = try value("note")
    letters = Array(try value("letters").unicodeScalars)
    guard let nats = Double(try value("shown")) else { throw NormalizerError(.rules, "'shown' takes a number") }
    shown = Int((nats * Double(TranscriptionParser.unit)).rounded())
    rules = parser.rules
    codes = parser.codes
    var patterns: [Pattern] = []
    var sets: [UInt64] = []
    for rule in rules {
      guard max(rule.left.count, rule.text.count, rule.right.count) < 16 else {
        throw NormalizerError(.rules, "a pattern of more than 15 letters: '\(rule.source)'")
      }
      patterns.append(
        Pattern(
          condition: rule.condition, start: Int32(sets.count), left: UInt8(rule.left.count),
          text: UInt8(rule.text.count), right: UInt8(rule.right.count)))
      sets += rule.left + rule.text + rule.right
    }
    self.patterns = patterns
    self.sets = sets
    var starts: [Int32] = [0]
    var byCode: [Int32] = []
    for code in 0..<64 {
      for (index, rule) in rules.enumerated() where rule.text[0] >> UInt64(code) & 1 == 1 {
        byCode.append(Int32(index))
      }
      starts.append(Int32(byCode.count))
    }
    rulesByCode = byCode
    codeStarts = starts
  }

  /// The codes of a word's small letters between two edges.
  func codes(of word: [Unicode.Scalar]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(word.count + 2)
    result.append(Self.edge)
    for letter in word { result.append(code(of: letter)) }
    result.append(Self.edge)
    return result
  }

  @inline(__always)
  func code(of letter: Unicode.Scalar) -> UInt8 { letter.value < 0x530 ? codes[Int(letter.value)] : 0 }

  /// The rule that takes the letters at a place of a word's codes; nil where they stay.
  ///
  /// - Complexity: O(rules of the letter).
  func rule(at place: Int, in codes: [UInt8], for conditions: TranscriptionCondition) -> Int? {
    let code = Int(codes[place])
    for slot in Int(codeStarts[code])..<Int(codeStarts[code + 1]) {
      let index = Int(rulesByCode[slot])
      if matches(patterns[index], codes, at: place, conditions) { return index }
    }
    return nil
  }

  @inline(__always)
  private func matches(
    _ pattern: Pattern, _ codes: [UInt8], at place: Int, _ conditions: TranscriptionCondition
  ) -> Bool {
    guard conditions.isSuperset(of: pattern.condition) else { return false }
    let text = Int(pattern.start) + Int(pattern.left)
    let length = Int(pattern.text)
    // Codes have an edge at each end.
    guard place + length < codes.count else { return false }
    for offset in 0..<length + Int(pattern.right) {
      let index = place + offset
      guard index < codes.count, sets[text + offset] >> UInt64(codes[index]) & 1 == 1 else { return false }
    }
    return fitsLeft(pattern, codes, at: place)
  }

  @inline(__always)
  private func fitsLeft(_ pattern: Pattern, _ codes: [UInt8], at place: Int) -> Bool {
    for offset in 0..<Int(pattern.left) {
      let index = place - 1 - offset
      guard index >= 0, sets[Int(pattern.start) + offset] >> UInt64(codes[index]) & 1 == 1 else { return false }
    }
    return true
  }

  /// Whether what stands before a place fits a rule.
  func fitsLeft(_ rule: Int, _ codes: [UInt8], at place: Int) -> Bool {
    fitsLeft(patterns[rule], codes, at: place)
  }

  /// The small letters that have a code.
  func letters(ofCode code: Int) -> [Unicode.Scalar] {
    (0..<0x530).compactMap { Int(codes[$0]) == code ? Unicode.Scalar(UInt32($0)) : nil }
  }
}
