internal import ArqauText

/// Copies an XLIFF document and fills empty translations on the way.
///
/// A unit (1.x) or a segment (2.x) is held until it ends, everything else goes through at once.
struct XLIFFFiller: XMLHandler {
  /// A part of the document.
  private enum Part {
    case start(name: String, local: String, attributes: [(String, String?)])
    case end(local: String)
    case text(String)
    case comment(String)
    case instruction(String, String)
  }

  private let memory: TranslationMemory
  private let options: PretranslationOptions
  private let write: ([UInt8]) throws -> Void
  private var writer = XMLWriter(unwritable: .dropped, isFragment: true)
  private var report = PretranslationReport()
  private var depth = 0
  private var isVersion2 = false
  private var from: LanguageCode?
  private var to: LanguageCode?
  private var previous: String?
  /// The parts of the unit at hand, and how deep its elements are open.
  private var held: [Part] = []
  private var heldDepth = 0

  init(memory: TranslationMemory, options: PretranslationOptions, write: @escaping ([UInt8]) throws -> Void) {
    self.memory = memory
    self.options = options
    self.write = write
    writer.declaration()
  }

  mutating func start(_ tag: borrowing XMLTag) throws {
    depth += 1
    if depth == 1 {
      guard tag.isNamed("xliff") else {
        throw XMLError(.unexpected, "not XLIFF: the root element is <\(tag.qualifiedName)>")
      }
      isVersion2 = tag.attribute("version")?.hasPrefix("2") ?? false
      from = options.from ?? tag.attribute("srcLang").flatMap { LanguageCode($0) }
      to = options.to ?? tag.attribute("trgLang").flatMap { LanguageCode($0) }
    } else if tag.isNamed("file"), !isVersion2 {
      from = options.from ?? tag.attribute("source-language").flatMap { LanguageCode($0) }
      to = options.to ?? tag.attribute("target-language").flatMap { LanguageCode($0) }
    }
    let spaces = tag.namespaceDeclarations.map {
      ($0.prefix.isEmpty ? "xmlns" : "xmlns:\($0.prefix)", Optional($0.address))
    }
    let part = Part.start(
      name: tag.qualifiedName, local: tag.name, attributes: spaces + tag.attributes.map { ($0.qualifiedName, $0.value) }
    )
    if heldDepth > 0 || tag.isNamed(isVersion2 ? "segment" : "trans-unit") {
      heldDepth += 1
      held.append(part)
    } else {
      try put(part)
    }
  }

  mutating func end(_ tag: borrowing XMLTag) throws {
    depth -= 1
    guard heldDepth > 0 else { return try put(.end(local: tag.name)) }
    held.append(.end(local: tag.name))
    heldDepth -= 1
    guard heldDepth == 0 else { return }
    for part in try filled(held) { try put(part) }
    held.removeAll(keepingCapacity: true)
  }

  mutating func text(_ utf8: UnsafeBufferPointer<UInt8>) throws {
    try take(.text(String(decoding: utf8, as: UTF8.self)))
  }
  mutating func comment(_ text: String) throws { try take(.comment(text)) }
  mutating func instruction(target: String, data: String) throws { try take(.instruction(target, data)) }
  mutating func doctype(name: String, systemID: String?) {
    if let systemID { writer.doctype(name, systemID: systemID) }
  }

  private mutating func take(_ part: Part) throws {
    if heldDepth > 0 { held.append(part) } else { try put(part) }
  }

  private mutating func put(_ part: Part) throws {
    switch part {
    case .start(let name, _, let attributes): try writer.start(name, attributes)
    case .end: writer.end()
    case .text(let text): try writer.text(text)
    case .comment(let text): writer.comment(text)
    case .instruction(let target, let data): writer.instruction(target, data)
    }
    if writer.pendingCount > 1 << 16 { try write(writer.takeBytes()) }
  }

  /// The report, once all bytes are written.
  func finish() throws -> PretranslationReport {
    var writer = self.writer
    try write(writer.takeBytes() + [0x0A])
    return report
  }

  /// The range of a child element's parts, its tags included; nil where there is none.
  private static func child(_ name: String, of parts: [Part]) -> Range<Int>? {
    var depth = 0
    var start: Int?
    for (index, part) in parts.enumerated() {
      switch part {
      case .start(_, let local, _):
        depth += 1
        if depth == 2, local == name, start == nil { start = index }
      case .end:
        if depth == 2, let start { return start..<index + 1 }
        depth -= 1
      default: break
      }
    }
    return nil
  }

  private static func text(_ parts: ArraySlice<Part>) -> String {
    parts.reduce(into: "") { text, part in if case .text(let piece) = part { text += piece } }
  }

  private mutating func filled(_ parts: [Part]) throws -> [Part] {
    guard let source = Self.child("source", of: parts), let from, let to else { return parts }
    let text = Self.text(parts[source])
    let before = previous
    previous = text
    let target = Self.child("target", of: parts)
    if let target, target.count > 2, !Self.text(parts[target]).allSatisfy(\.isWhitespace) || target.count > 3 {
      report.translated += 1
      return parts
    }
    if case .start(_, _, let attributes) = parts[0], attributes.contains(where: { $0.0 == "translate" && $0.1 == "no" })
    {
      return parts
    }
    let hasCodes = parts[source].dropFirst().contains { if case .start = $0 { true } else { false } }
    if hasCodes || Self.child("seg-source", of: parts) != nil {
      report.left[hasCodes ? "inline codes" : "segmented by marks", default: 0] += 1
      return parts
    }
    guard let match = try memory.proposal(for: text, from: from, to: to, previous: before, options) else {
      report.left["no match", default: 0] += 1
      return parts
    }
    report.fill(match)
    return Self.put(match, into: parts, source, target, isVersion2: isVersion2)
  }

  private static func put(
    _ match: MemoryMatch, into parts: [Part], _ source: Range<Int>, _ target: Range<Int>?, isVersion2: Bool
  ) -> [Part] {
    let isExact = match.adjusted >= 100
    var attributes: [(String, String?)] = []
    if let target, case .start(_, _, let known) = parts[target.lowerBound] {
      attributes = known.filter { $0.0 != "state" && $0.0 != "state-qualifier" }
    }
    if !isVersion2 {
      attributes += [
        ("state", isExact ? "translated" : "needs-review-translation"),
        ("state-qualifier", isExact ? "exact-match" : "fuzzy-match"),
      ]
    }
    guard case .start(let sourceName, _, _) = parts[source.lowerBound] else { return parts }
    let name = sourceName.hasSuffix(":source") ? String(sourceName.dropLast(6)) + "target" : "target"
    let element: [Part] = [
      .start(name: name, local: "target", attributes: attributes), .text(match.adapted ?? match.target),
      .end(local: "target"),
    ]
    var result = parts
    if let target {
      result.replaceSubrange(target, with: element)
    } else {
      result.insert(contentsOf: element, at: source.upperBound)
    }
    if isVersion2, case .start(let name, let local, let known) = result[0] {
      result[0] = .start(
        name: name, local: local,
        attributes: known.filter { $0.0 != "state" && $0.0 != "subState" } + [
          ("state", "translated"), ("subState", isExact ? "arqau:exact" : "arqau:fuzzy"),
        ])
    }
    return result
  }
}
