import ArqauGlossary
import ArqauText

/// What the answers to `annotate --jsonl` say of each term, written once: matches outnumber terms by far.
struct AnnotationPieces: Sendable {
  private var bytes: [UInt8] = []
  /// Where the pieces of each term begin: two a term, and the end.
  private var offsets: [UInt32] = [0]
  /// Whether the term's concept has terms in one language alone, and so no equivalents.
  private(set) var isAlone: [Bool] = []

  init(_ glossary: CompiledGlossary) throws {
    for number in 0..<glossary.termCount {
      let concept = glossary.concept(ofTerm: number)
      let term = glossary.term(number)
      isAlone.append(Set(concept.languages.compactMap { $0.variety?.language }).count == 1)
      bytes += "{\"concept\":".utf8
      try bytes.append(json: concept.id.utf8)
      bytes += ",\"end\":".utf8
      offsets.append(UInt32(bytes.count))
      bytes += ",\"status\":\"\(term.status.rawValue)\",\"term\":".utf8
      try bytes.append(json: term.text.utf8)
      bytes += ",\"text\":".utf8
      offsets.append(UInt32(bytes.count))
    }
  }

  /// What stands before the end's offset.
  func head(_ term: Int) -> ArraySlice<UInt8> { bytes[Int(offsets[2 * term])..<Int(offsets[2 * term + 1])] }

  /// What stands between the start's offset and the text.
  func tail(_ term: Int) -> ArraySlice<UInt8> { bytes[Int(offsets[2 * term + 1])..<Int(offsets[2 * term + 2])] }
}

extension AnnotationWorker {
  /// Answers a plain record with the bytes that the JSON library would write, some thirty times as fast.
  mutating func answer(line: [UInt8], into output: inout [UInt8]) throws -> Bool {
    guard let pieces = settings.pieces, TextError.inspecting(line) == nil, let record = PlainRecord(line),
      record.raw("to") == nil, let text = record.text("text")
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
    output.append(UInt8(ascii: "{"))
    if let id {
      output += "\"id\":".utf8
      output += id
      output.append(UInt8(ascii: ","))
    }
    output += "\"lang\":\"\(choice?.tag ?? language.rawValue)\",\"matches\":[".utf8
    var scalars = ScalarCounter(text)
    var isFirst = true
    for match in settings.glossary.matches(
      in: text, language: language, allowsOverlaps: settings.allowsOverlaps)
    {
      if !isFirst { output.append(UInt8(ascii: ",")) }
      isFirst = false
      let start = scalars.offset(ofByte: match.bytes.lowerBound)
      output += pieces.head(match.payload)
      output.append(decimal: start + scalars.count(match.bytes))
      output += ",\"equivalents\":".utf8
      output += try equivalents(match.payload, language, pieces)
      output += ",\"start\":".utf8
      output.append(decimal: start)
      output += pieces.tail(match.payload)
      try output.append(json: text[match.bytes])
      output.append(UInt8(ascii: "}"))
    }
    output += "]}\n".utf8
    return true
  }

  /// The equivalents of a term's concept in JSON.
  private mutating func equivalents(
    _ term: Int, _ language: Language, _ pieces: AnnotationPieces
  ) throws -> [UInt8] {
    if pieces.isAlone[term], settings.targets.asked.isEmpty { return [UInt8(ascii: "{"), UInt8(ascii: "}")] }
    if let known = known[term] { return known }
    let found = try Self.equivalents(
      of: settings.glossary.concept(ofTerm: term), settings.targets.languages(otherThan: language))
    let json = Array(try RecordCoding.line(found).dropLast())
    known[term] = json
    return json
  }
}

/// Scalar offsets of ascending byte offsets, counted in one walk.
private struct ScalarCounter {
  private let utf8: [UInt8]
  private var byte = 0
  private var scalar = 0

  init(_ utf8: [UInt8]) { self.utf8 = utf8 }

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
    utf8.withUnsafeBufferPointer { bytes in
      var count = 0
      for index in range { count &+= bytes[index] & 0xC0 == 0x80 ? 0 : 1 }
      return count
    }
  }
}
