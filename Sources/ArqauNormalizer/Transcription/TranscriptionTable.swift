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
  /// The rules that may begin with a letter of a code, in order.
  private let rulesByCode: [[Int]]

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
    var byCode = [[Int]](repeating: [], count: 64)
    for (index, rule) in rules.enumerated() {
      for code in 0..<64 where rule.text[0] >> UInt64(code) & 1 == 1 { byCode[code].append(index) }
    }
    rulesByCode = byCode
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
  func rule(at place: Int, in codes: [UInt8], for conditions: Set<TranscriptionCondition>) -> Int? {
    for index in rulesByCode[Int(codes[place])] {
      let rule = rules[index]
      if let condition = rule.condition, !conditions.contains(condition) { continue }
      if rule.matches(codes, at: place) { return index }
    }
    return nil
  }

  /// The small letters that have a code.
  func letters(ofCode code: Int) -> [Unicode.Scalar] {
    (0..<0x530).compactMap { Int(codes[$0]) == code ? Unicode.Scalar(UInt32($0)) : nil }
  }
}
