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
    let matches = glossary.matches(
      in: text, language: language, allowsOverlaps: settings.allowsOverlaps)
    output.append(UInt8(ascii: "{"))
    if let id {
      output += "\"id\":".utf8
      output += id
      output.append(UInt8(ascii: ","))
    }
    output += "\"lang\":\"\(choice?.tag ?? language.rawValue)\",\"matches\":[".utf8
    try text.withUnsafeBufferPointer { utf8 in
      var scalars = ScalarCounter(utf8)
      for match in matches {
        let start = scalars.offset(ofByte: match.bytes.lowerBound)
        try append(match, start..<start + scalars.count(match.bytes), utf8, language, glossary)
      }
    }
    // A comma stands behind each match.
    buffer.withBytes { output.append(contentsOf: UnsafeBufferPointer(rebasing: $0.dropLast())) }
    buffer.clear()
    output += "]}\n".utf8
    return true
  }

  private mutating func append(
    _ match: TermMatch, _ place: Range<Int>, _ utf8: UnsafeBufferPointer<UInt8>, _ language: Language,
    _ glossary: CompiledGlossary
  ) throws {
    try glossary.withBytes(ofTerm: match.payload) { term, identifier in
      buffer.append("{\"concept\":\"")
      buffer.append(identifier)
      buffer.append("\",\"end\":")
      buffer.append(decimal: place.upperBound)
      buffer.append(",\"equivalents\":")
      if settings.targets.asked.isEmpty, glossary.isAlone(term: match.payload) {
        buffer.append("{}")
      } else {
        try equivalents(of: match.payload, language).withUnsafeBufferPointer { buffer.append($0) }
      }
      buffer.append(",\"start\":")
      buffer.append(decimal: place.lowerBound)
      buffer.append(",\"status\":\"")
      buffer.append(glossary.status(ofTerm: match.payload).name)
      buffer.append("\",\"term\":")
      try buffer.append(json: term)
      buffer.append(",\"text\":")
      try buffer.append(json: UnsafeBufferPointer(rebasing: utf8[match.bytes]))
      buffer.append("},")
    }
  }

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
