/// Splits text by the rules of an SRX document.
///
/// A text is cut into paragraphs at blank lines, as ``SentenceSegmenter`` does, and a paragraph by the rules; a line
/// break within it is what the rules say. Segments hold every character of the text but the white space around them.
///
/// The rules run as automata over scalars, all at once: the time is linear in the text, whatever the expressions, and
/// a match reaches 1,024 scalars at most in either direction.
///
/// ```swift
/// let segmenter = try SRXSegmenter(SRXDocument(path: "rules.srx", named: "rules.srx"), language: "kk")
/// ```
public struct SRXSegmenter: Sendable {
  private let before: SRXProgram
  private let after: SRXProgram
  private let rules: [SRXDocument.Rule]
  private let names: [String]
  /// For each rule that cuts, what can stand right before and right behind.
  private let cuts: [(before: ScalarSet, after: ScalarSet)]

  /// Makes a segmenter with the rules for a language.
  ///
  /// - Parameters:
  ///   - document: The rules.
  ///   - language: A language tag; where no map matches it, nothing is cut but paragraphs.
  ///   - name: What errors call the document.
  /// - Throws: ``XMLError`` that names the first rule that can't be run, and why.
  public init(_ document: SRXDocument, language: String, named name: String? = nil) throws(XMLError) {
    var rules: [SRXDocument.Rule] = []
    var names: [String] = []
    for languageRule in try document.rules(for: language, named: name) {
      rules += languageRule.rules
      names += (1...max(1, languageRule.rules.count)).prefix(languageRule.rules.count).map {
        "rule \($0) of '\(languageRule.name)'"
      }
    }
    var before = SRXProgram(isBackward: true)
    var after = SRXProgram(isBackward: false)
    for (rule, label) in zip(rules, names) {
      do {
        try before.add(SRXExpressionParser.parse(rule.before))
      } catch {
        throw Self.refusal(error, "\(label), before the break", rule.line, name)
      }
      do {
        try after.add(SRXExpressionParser.parse(rule.after))
      } catch {
        throw Self.refusal(error, "\(label), after the break", rule.line, name)
      }
      guard before.steps.count + after.steps.count <= Self.mostSteps else {
        throw Self.refusal(
          .init(reason: "more than \(Self.mostSteps) steps in all rules", offset: 0), label, rule.line, name)
      }
    }
    self.before = before
    self.after = after
    self.rules = rules
    self.names = names
    cuts = rules.indices.filter { rules[$0].isBreak }.map { index in
      let (left, right) = (before.edges[index], after.edges[index])
      return (left.isEmpty ? .all : left.scalars, right.isEmpty ? .all : right.scalars)
    }
  }

  /// The most steps of all rules for one language.
  private static let mostSteps = 1 << 20
  /// The threads that a text may move: so many at least, and so many for each scalar.
  private static let leastWork = 20_000_000
  private static let workPerScalar = 2000

  private static func refusal(
    _ fault: SRXExpressionFault, _ label: String, _ line: Int, _ name: String?
  ) -> XMLError {
    XMLError(
      .refused, "\(label): \(fault.reason) (character \(fault.offset + 1))", file: name, line: line > 0 ? line : nil)
  }

  /// The segments of a text as byte ranges, in order, without the white space between them.
  ///
  /// - Parameter utf8: Valid UTF-8.
  /// - Throws: ``TextError`` where the rules ask for too much work.
  public func byteRanges(in utf8: [UInt8]) throws(TextError) -> [Range<Int>] {
    let (beforeMatcher, afterMatcher) = (SRXMatcher(before), SRXMatcher(after))
    var ranges: [Range<Int>] = []
    let limit = Self.leastWork + Self.workPerScalar * utf8.count
    beforeMatcher.limit = limit
    afterMatcher.limit = limit
    var failure: TextError?
    utf8.withUnsafeBufferPointer { bytes in
      ParagraphScanner().forEachParagraph(in: bytes) { lines in
        guard failure == nil, let first = lines.first, let last = lines.last else { return }
        let range = first.lowerBound..<last.upperBound
        var scalars: [UInt32] = []
        var places: [Int] = []
        scalars.reserveCapacity(range.count)
        places.reserveCapacity(range.count + 1)
        var index = range.lowerBound
        while index < range.upperBound {
          let (scalar, size) = decodeScalar(bytes, at: index)
          scalars.append(scalar)
          places.append(index)
          index += size
        }
        places.append(range.upperBound)
        var start = range.lowerBound
        func take(_ end: Int) {
          let begin = skipSpaces(bytes, start, end)
          let stop = spacesBegin(bytes, end, from: begin)
          if stop > begin { ranges.append(begin..<stop) }
          start = end
        }
        scalars.withUnsafeBufferPointer { text in
          for position in text.indices.dropFirst() {
            if isCut(text, position, beforeMatcher, afterMatcher) { take(places[position]) }
            if beforeMatcher.isExhausted || afterMatcher.isExhausted {
              failure = exhaustion(beforeMatcher, afterMatcher, at: places[position])
              return
            }
          }
        }
        take(range.upperBound)
      }
    }
    if let failure { throw failure }
    return ranges
  }

  /// The segments of a text, in order, with their scalar offsets.
  public func sentences(in text: String) throws(TextError) -> [TextSpan] {
    let utf8 = Array(text.utf8)
    let offsets = ScalarOffsets(utf8)
    return try byteRanges(in: utf8).map { offsets.span($0) }
  }

  private func exhaustion(_ before: SRXMatcher, _ after: SRXMatcher, at byte: Int) -> TextError {
    let rule = before.exhausting ?? after.exhausting
    let label = rule.map { names[Int($0)] } ?? "a condition of the rules"
    return TextError(.tooLarge, "\(label) asks for too much work", byteOffset: byte)
  }

  /// Whether the first rule that matches at a place cuts there.
  private func isCut(
    _ text: UnsafeBufferPointer<UInt32>, _ position: Int, _ before: SRXMatcher, _ after: SRXMatcher
  ) -> Bool {
    let (left, right) = (text[position - 1], text[position])
    guard cuts.contains(where: { $0.before.contains(left) && $0.after.contains(right) }) else { return false }
    before.match(text, at: position)
    for rule in before.matches.sorted() {
      after.match(text, at: position, only: rule)
      if !after.matches.isEmpty { return rules[Int(rule)].isBreak }
    }
    return false
  }
}

extension SRXDocument {
  /// The rules for a language: those of the first map that matches, or of all.
  func rules(for language: String, named name: String? = nil) throws(XMLError) -> [LanguageRule] {
    var found: [LanguageRule] = []
    let tag = language.unicodeScalars.map(\.value)
    for map in languageMaps {
      var program = SRXProgram(isBackward: false)
      do {
        try program.add(.sequence([SRXExpressionParser.parse(map.pattern), .place(.textEnd)]))
      } catch {
        throw XMLError(
          .refused, "the language pattern '\(map.pattern.prefix(40))': \(error.reason)", file: name,
          line: map.line > 0 ? map.line : nil)
      }
      let matcher = SRXMatcher(program)
      tag.withUnsafeBufferPointer { matcher.match($0, at: 0) }
      guard !matcher.matches.isEmpty, let rules = languageRules.first(where: { $0.name == map.ruleName }) else {
        continue
      }
      found.append(rules)
      if !isCascading { break }
    }
    return found
  }
}
