import ArqauGlossary
import ArqauText

extension AnnotationWorker {
  /// Answers a plain record with the bytes that the JSON library would write, some thirty times as fast.
  mutating func answer(line: [UInt8], into output: inout [UInt8]) throws -> Bool {
    guard TextError.inspecting(line) == nil, let record = PlainRecord(line), record.raw("to") == nil,
      let text = record.text("text")
    else { return false }
    var given = settings.given
    if let tag = record.raw("lang"), !tag.elementsEqual("null".utf8) {
      guard let tag = record.text("lang"), let variety = Variety(tag: String(decoding: tag, as: UTF8.self)) else {
        return false
      }
      given = variety
    }
    let id = record.raw("id")
    if id?.contains(UInt8(ascii: "\\")) == true { return false }
    let choice = given == nil ? LanguageChoice(text, given: nil) : nil
    guard let language = given?.language ?? choice?.language else { return false }
    let glossary = settings.glossary
    let matches = glossary.matches(in: text, language: language, overlaps: settings.overlaps)
    output.append(UInt8(ascii: "{"))
    if let id {
      output += "\"id\":".utf8
      output += id
      output.append(UInt8(ascii: ","))
    }
    output += "\"lang\":\"\(choice?.tag ?? language.rawValue)\",\"matches\":[".utf8
    try text.withUnsafeBufferPointer { utf8 in
      try glossary.withTermBytes { terms in
        var scalars = ScalarCounter(utf8)
        for match in matches {
          let start = scalars.offset(ofByte: match.bytes.lowerBound)
          try append(match, start..<start + scalars.count(match.bytes), utf8, language, terms, &output)
        }
      }
    }
    // A comma stands behind each match.
    if !matches.isEmpty { output.removeLast() }
    output += "]}\n".utf8
    return true
  }

  private mutating func append(
    _ match: TermMatch, _ place: Range<Int>, _ utf8: UnsafeBufferPointer<UInt8>, _ language: Language,
    _ terms: CompiledGlossary.TermBytes, _ output: inout [UInt8]
  ) throws {
    let term = terms[match.payload]
    let found = UnsafeBufferPointer(rebasing: utf8[match.bytes])
    guard term.text.isPlainJSON, found.isPlainJSON else {
      return try appendSlowly(match, place, found, language, &output)
    }
    let equivalents =
      term.isAlone && settings.targets.asked.isEmpty ? Self.none : try equivalents(of: match.payload, language)
    let size = 160 + term.concept.count + equivalents.count + term.text.count + found.count
    equivalents.withUnsafeBufferPointer { equivalents in
      output.appendPieces(ofAtMost: size) { pieces in
        pieces.put("{\"concept\":\"")
        pieces.put(term.concept)
        pieces.put("\",\"end\":")
        pieces.put(decimal: place.upperBound)
        pieces.put(",\"equivalents\":")
        pieces.put(equivalents)
        if match.isNested { pieces.put(",\"nested\":true") }
        pieces.put(",\"start\":")
        pieces.put(decimal: place.lowerBound)
        pieces.put(",\"status\":\"")
        pieces.put(term.status.name)
        pieces.put("\",\"term\":")
        pieces.put(quoting: term.text)
        pieces.put(",\"text\":")
        pieces.put(quoting: found)
        pieces.put("},")
      }
    }
  }

  /// The same by way of the JSON library, for texts with quotation marks and the like.
  private mutating func appendSlowly(
    _ match: TermMatch, _ place: Range<Int>, _ found: UnsafeBufferPointer<UInt8>, _ language: Language,
    _ output: inout [UInt8]
  ) throws {
    let term = settings.glossary.term(match.payload)
    let concept = settings.glossary.concept(ofTerm: match.payload)
    let answer = AnnotationAnswer.Match(
      start: place.lowerBound, end: place.upperBound, text: String(decoding: found, as: UTF8.self),
      concept: concept.id, term: term.text, status: term.status.rawValue,
      equivalents: try Self.equivalents(of: concept, settings.targets.languages(otherThan: language)),
      nested: match.isNested ? true : nil)
    output += try RecordCoding.line(answer).dropLast()
    output.append(UInt8(ascii: ","))
  }

  private static let none = Array("{}".utf8)

  /// The equivalents of a term's concept in JSON.
  private mutating func equivalents(of term: Int, _ language: Language) throws -> [UInt8] {
    if let known = known[term] { return known }
    let found = try Self.equivalents(
      of: settings.glossary.concept(ofTerm: term), settings.targets.languages(otherThan: language))
    let json = Array(try RecordCoding.line(found).dropLast())
    known[term] = json
    return json
  }
}

extension TermStatus {
  /// Its name in answers.
  fileprivate var name: StaticString {
    switch self {
    case .preferred: "preferred"
    case .admitted: "admitted"
    case .deprecated: "deprecated"
    case .forbidden: "forbidden"
    }
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether a text stands in JSON as it is.
  fileprivate var isPlainJSON: Bool {
    var isPlain = true
    for byte in self where byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") {
      isPlain = false
    }
    return isPlain
  }
}

/// Scalar offsets of ascending byte offsets, counted in one walk.
private struct ScalarCounter {
  private let utf8: UnsafeBufferPointer<UInt8>
  private var byte = 0
  private var scalar = 0

  init(_ utf8: UnsafeBufferPointer<UInt8>) { self.utf8 = utf8 }

  mutating func offset(ofByte target: Int) -> Int {
    if target >= byte {
      scalar += count(byte..<target)
    } else {
      scalar = count(0..<target)
    }
    byte = target
    return scalar
  }

  /// The scalars that begin in a range.
  func count(_ range: Range<Int>) -> Int {
    var count = 0
    for index in range { count &+= utf8[index] & 0xC0 == 0x80 ? 0 : 1 }
    return count
  }
}
