/// Reads conversion rules in the syntax of UTS #35, part 2 (transforms), as ICU does.
///
/// Taken are: comments, variables, quotation and escapes, contexts, sets, the quantifiers `? * +` and the
/// anchors `^ $`. Refused by name are cursors, captured segments, functions, filters, passes and
/// backward rules: one pass from left to right needs none of them.
struct RuleParser {
  private let scalars: [UInt32]
  private var index = 0
  private var line = 1
  private var variables: [String: [PatternElement]] = [:]

  private init(_ text: String) { scalars = text.unicodeScalars.map(\.value) }

  /// The rules of a text, in their order.
  ///
  /// - Throws: ``NormalizerError`` of kind `rules`, with the number of the line.
  static func rules(in text: String) throws(NormalizerError) -> [ConversionRule] {
    var parser = RuleParser(text)
    var rules: [ConversionRule] = []
    while true {
      parser.skipSpace()
      guard parser.index < parser.scalars.count else { return rules }
      if let rule = try parser.statement() { rules.append(rule) }
    }
  }

  private mutating func statement() throws(NormalizerError) -> ConversionRule? {
    if peek == 0x24, let name = variableName(), takes("=") {
      variables[name] = try pattern(until: ";")
      return nil
    }
    var parts: [[PatternElement]] = [try pattern(until: "{}>")]
    var opened: Int?
    var closed: Int?
    while let delimiter = last, delimiter != 0x3E {
      if delimiter == 0x7B, opened == nil, closed == nil {
        opened = parts.count
      } else if delimiter == 0x7D, closed == nil {
        closed = parts.count
      } else {
        throw fault("misplaced brace")
      }
      parts.append(try pattern(until: "{}>"))
    }
    let output = try pattern(until: ";")
    let key = opened ?? 0
    let end = closed ?? parts.count
    guard end == key + 1, parts.count <= end + 1 else { throw fault("misplaced brace") }
    var rule = ConversionRule(key: parts[key], output: [])
    if key == 1 { rule.before = parts[0] }
    if end < parts.count { rule.after = parts[end] }
    guard !rule.key.isEmpty else { throw fault("a rule without a key") }
    for element in output {
      guard case .literal(let scalar) = element.kind, element.minimum == 1, element.maximum == 1 else {
        throw fault("an output that is not plain text")
      }
      rule.output.append(scalar)
    }
    return rule
  }

  /// The delimiter that ended the pattern read last.
  private var last: UInt32?

  private mutating func pattern(until delimiters: String) throws(NormalizerError) -> [PatternElement] {
    var elements: [PatternElement] = []
    while true {
      skipSpace()
      guard let scalar = peek else { throw fault("a rule without its end") }
      if delimiters.unicodeScalars.contains(where: { $0.value == scalar }) {
        index += 1
        last = scalar
        return elements
      }
      switch scalar {
      case 0x5B:
        let start = index
        let set = try setExpression()
        let text = SetParser.text(of: scalars[start..<index], variables: variables)
        elements.append(PatternElement(kind: .set(set, text)))
      case 0x24:
        if let name = variableName() {
          guard let value = variables[name] else { throw fault("the variable $\(name) is not defined") }
          elements.append(contentsOf: value)
        } else {
          index += 1
          elements.append(PatternElement(kind: .anchor))
        }
      case 0x5E:
        index += 1
        elements.append(PatternElement(kind: .anchor))
      case 0x3F, 0x2A, 0x2B:
        index += 1
        guard let before = elements.indices.last else { throw fault("a quantifier without its element") }
        elements[before].minimum = scalar == 0x2B ? 1 : 0
        elements[before].maximum = scalar == 0x3F ? 1 : PatternElement.unlimited
      case 0x27: try quotation(into: &elements)
      case 0x5C: elements.append(PatternElement(kind: .literal(try escape())))
      case 0x7C, 0x28, 0x29, 0x26, 0x3A, 0x3C, 0x7B, 0x7D, 0x3E, 0x3B, 0x3D, 0x2E, 0x40:
        throw fault("'\(Character(Unicode.Scalar(scalar) ?? "?"))' is not taken here")
      default:
        index += 1
        elements.append(PatternElement(kind: .literal(scalar)))
      }
    }
  }

  private mutating func setExpression() throws(NormalizerError) -> ScalarSet {
    var parser = SetParser(scalars, at: index, variables: variables)
    guard let set = parser.set() else { throw fault("a set that can't be understood") }
    index = parser.index
    return set
  }

  private mutating func quotation(into elements: inout [PatternElement]) throws(NormalizerError) {
    index += 1
    let start = index
    while let scalar = peek, scalar != 0x27 {
      elements.append(PatternElement(kind: .literal(scalar)))
      index += 1
    }
    guard peek != nil else { throw fault("a quotation without its end") }
    if index == start { elements.append(PatternElement(kind: .literal(0x27))) }
    index += 1
  }

  private mutating func escape() throws(NormalizerError) -> UInt32 {
    guard let scalar = Escape.read(scalars, at: &index) else { throw fault("a bad escape") }
    return scalar
  }

  private mutating func variableName() -> String? {
    var end = index + 1
    var name = ""
    while end < scalars.count, let scalar = Unicode.Scalar(scalars[end]),
      scalar.properties.isAlphabetic || scalar == "_" || (!name.isEmpty && ("0"..."9").contains(scalar))
    {
      name.unicodeScalars.append(scalar)
      end += 1
    }
    if name.isEmpty { return nil }
    index = end
    return name
  }

  private mutating func takes(_ delimiter: Unicode.Scalar) -> Bool {
    let start = index
    skipSpace()
    if peek == delimiter.value {
      index += 1
      return true
    }
    index = start
    // A rule that begins with a variable: read it again as a pattern.
    while index > 0, scalars[index] != 0x24 { index -= 1 }
    return false
  }

  private var peek: UInt32? { index < scalars.count ? scalars[index] : nil }

  private mutating func skipSpace() {
    while let scalar = peek {
      if scalar == 0x23 {
        while let next = peek, next != 0x0A { index += 1 }
      } else if scalar == 0x20 || scalar == 0x09 || scalar == 0x0A || scalar == 0x0D {
        if scalar == 0x0A { line += 1 }
        index += 1
      } else {
        return
      }
    }
  }

  private func fault(_ reason: String) -> NormalizerError { NormalizerError(.rules, reason, offset: line) }
}

/// Backslash escapes of rules and sets.
enum Escape {
  /// The scalar of the escape at `index`, which moves behind it; nil where it is none.
  static func read(_ scalars: [UInt32], at index: inout Int) -> UInt32? {
    guard index + 1 < scalars.count else { return nil }
    let letter = scalars[index + 1]
    let width = letter == 0x75 ? 4 : letter == 0x55 ? 8 : 0
    if width == 0 {
      index += 2
      return letter
    }
    guard index + 2 + width <= scalars.count else { return nil }
    var text = ""
    for scalar in scalars[(index + 2)..<(index + 2 + width)] {
      text.unicodeScalars.append(Unicode.Scalar(scalar) ?? " ")
    }
    guard let value = UInt32(text, radix: 16) else { return nil }
    index += 2 + width
    return value
  }
}
