internal import ArqauText

/// Reads XLIFF 1.0 to 1.2 and 2.0 to 2.2: every segment with a translation becomes a unit.
///
/// The segments before and behind in the same file are a unit's neighbours. Segments without translation, and proposals (`alt-trans`, matches), are counted and left out. Inline elements become TMX's:
/// paired ones `bpt` and `ept`, single ones `ph`, halves of pairs `it`.
final class XLIFFReader {
  private let origin: String?
  private let take: (TranslationUnit) throws -> Bool
  private(set) var report = ImportReport()
  /// The line on which the unit that is handed on begins.
  private(set) var line = 1
  private var isRootSeen = false
  private var isVersion2 = false
  private var source: LanguageCode?
  private var target: LanguageCode?
  private lazy var context = OrderedContext { [unowned self] unit, line in
    var unit = unit
    guard report.check(&unit, line: line) else { return }
    self.line = line
    if try take(unit) { report.added += 1 } else { report.known += 1 }
  }

  init(origin: String?, take: @escaping (TranslationUnit) throws -> Bool) {
    self.origin = origin
    self.take = take
  }

  /// Hands the last unit on.
  func finish() throws { try context.cut() }

  /// The handler that reads a document into this reader.
  var handler: XMLElementCollector {
    XMLElementCollector(where: { $0.isNamed("trans-unit") || $0.isNamed("unit") }) { [self] tag in
      try start(tag)
    } take: { [self] element in
      try isVersion2 ? takeUnit(element) : takeTransUnit(element)
    }
  }

  private func start(_ tag: borrowing XMLTag) throws {
    if !isRootSeen {
      guard tag.isNamed("xliff") else {
        throw XMLError(.unexpected, "not XLIFF: the root element is <\(tag.qualifiedName)>")
      }
      isRootSeen = true
      let version = tag.attribute("version") ?? ""
      isVersion2 = version.hasPrefix("2") || tag.attribute("srcLang") != nil
      if isVersion2 {
        source = try language(tag.attribute("srcLang"))
        target = try language(tag.attribute("trgLang"))
      }
    } else if tag.isNamed("file") {
      try context.cut()
      if isVersion2 { return }
      source = try language(tag.attribute("source-language"))
      target = try language(tag.attribute("target-language"))
    }
  }

  private func language(_ tag: String?) throws -> LanguageCode? {
    guard let tag, !tag.isEmpty else { return nil }
    guard let code = LanguageCode(tag) else { throw XMLError(.unexpected, "unknown language '\(tag.prefix(40))'") }
    return code
  }

  // MARK: XLIFF 1

  /// States of a target that nobody has confirmed.
  private static let openStates: Set = ["new", "needs-translation", "needs-review-translation"]

  private func takeTransUnit(_ element: XMLElement) throws {
    let name = element["resname"] ?? element["id"]
    let notes = element.elements("note").map(\.text)
    let isOpen = Self.openStates.contains(element.first("target")?["state"] ?? "")
    let ownTarget = try element.first("target")?["xml:lang"].flatMap { try language($0) }
    // Segmented units pair their marks by number.
    if let segmented = element.first("seg-source") {
      let sources = Self.marks(segmented)
      let targets = Dictionary(
        Self.marks(element.first("target") ?? XMLElement("target")).map { ($0["mid"] ?? "", $0) },
        uniquingKeysWith: { first, _ in first })
      if !sources.isEmpty {
        for mark in sources {
          try take(mark, targets[mark["mid"] ?? ""], name, notes, ownTarget, isOpen, element.line)
        }
        return
      }
    }
    try take(
      element.first("source") ?? XMLElement("source"), element.first("target"), name, notes, ownTarget, isOpen,
      element.line)
  }

  private static func marks(_ element: XMLElement) -> [XMLElement] {
    element.elements.flatMap { child in
      child.name == "mrk" && child["mtype"] == "seg" ? [child] : marks(child)
    }
  }

  // MARK: XLIFF 2

  private func takeUnit(_ element: XMLElement) throws {
    let notes = element.first("notes")?.elements("note").map(\.text) ?? []
    for segment in element.elements("segment") {
      try take(
        segment.first("source") ?? XMLElement("source"), segment.first("target"), element["name"] ?? element["id"],
        notes, nil, segment["state"] == "initial" || segment["subState"] == "arqau:fuzzy", segment.line)
    }
  }

  // MARK: Both

  private func take(
    _ sourceElement: XMLElement, _ targetElement: XMLElement?, _ name: String?, _ notes: [String],
    _ ownTarget: LanguageCode?, _ isOpen: Bool, _ line: Int
  ) throws {
    guard let source else { return report.skip("the file names no source language", line: line) }
    let sourceVariant = try XLIFFInline.variant(sourceElement, source)
    func leave(_ reason: String) throws {
      report.skip(reason, line: line)
      try context.next(sourceVariant.text, unit: nil, line: line)
    }
    guard let targetElement else { return try leave("not translated") }
    guard let target = ownTarget ?? target else { return try leave("the file names no target language") }
    let targetVariant = try XLIFFInline.variant(targetElement, target)
    if targetVariant.text.isEmpty, targetVariant.markup == nil { return try leave("not translated") }
    if isOpen { return try leave("not yet confirmed") }
    let unit = TranslationUnit(variants: [sourceVariant, targetVariant], name: name, origin: origin, notes: notes)
    // A text of codes or of nothing has no neighbours, and is none.
    if sourceVariant.text.utf8.allSatisfy({ $0 <= 0x20 }) {
      var unit = unit
      guard report.check(&unit, line: line) else { return }
      if try take(unit) { report.added += 1 } else { report.known += 1 }
      return
    }
    try context.next(sourceVariant.text, unit: unit, line: line)
  }
}

/// The inline elements of XLIFF as TMX's.
enum XLIFFInline {
  /// The text of a `<source>`, `<target>` or `<mrk>`, with its codes.
  static func variant(_ element: XMLElement, _ language: LanguageCode) throws -> TranslationUnit.Variant {
    var content = SegmentContent()
    var pairs = 0
    try append(element, to: &content, &pairs)
    return .init(language, String(decoding: content.text, as: UTF8.self), markup: content.takeMarkup())
  }

  private static func append(_ element: XMLElement, to content: inout SegmentContent, _ pairs: inout Int) throws {
    for child in element.children {
      switch child {
      case .text(let text): try content.append(text)
      case .element(let inline): try append(inline: inline, to: &content, &pairs)
      }
    }
  }

  private static func append(inline: XMLElement, to content: inout SegmentContent, _ pairs: inout Int) throws {
    let type = inline["ctype"] ?? inline["type"]
    let id = inline["id"] ?? inline["rid"]
    func code(_ name: String, _ attributes: [(String, String?)]) throws {
      try content.start(name, attributes + [("type", type)])
      // Native code, where the element holds it (1.2) or names it (2.x).
      let native = inline.text.isEmpty ? inline["equiv-text"] ?? inline["equiv"] ?? "" : inline.text
      if name != "bpt" || ["bpt", "ph", "it"].contains(inline.name) { try content.append(native) }
      content.end()
    }
    switch inline.name {
    case "g", "pc":
      pairs += 1
      let pair = String(pairs)
      try content.start("bpt", [("i", pair), ("x", id), ("type", type)])
      content.end()
      try append(inline, to: &content, &pairs)
      try content.start("ept", [("i", pair)])
      content.end()
    case "x", "ph": try code("ph", [("x", id)])
    case "bpt", "ept": try code(inline.name, [("i", id)])
    case "bx", "sc": try code("it", [("pos", "begin"), ("x", id)])
    case "ex", "ec": try code("it", [("pos", "end"), ("x", id)])
    case "it": try code("it", [("pos", inline["pos"] == "close" ? "end" : "begin"), ("x", id)])
    case "cp":
      if let value = inline["hex"].flatMap({ UInt32($0, radix: 16) }), let scalar = Unicode.Scalar(value) {
        try content.append(String(scalar))
      }
    case "sm", "em": break
    // Marks and anything of other makers: what they hold is text.
    default: try append(inline, to: &content, &pairs)
    }
  }
}

extension TranslationMemory {
  /// Imports an XLIFF file: all of it or, where it fails, nothing.
  ///
  /// - Throws: `XMLError` for what is wrong with the file, ``MemoryError`` for the memory.
  public func importXLIFF(
    path: String, named name: String, origin: String? = nil, progress: (Int, Int) throws -> Void = { _, _ in }
  ) throws -> ImportReport {
    try add { add in
      try withoutActuallyEscaping(add) { add in
        var units = 0
        let reader = XLIFFReader(origin: origin) { unit in
          units += 1
          return try add(unit)
        }
        _ = try XMLReader().read(path: path, named: name, with: reader.handler) { try progress($0, units) }
        try reader.finish()
        return reader.report
      }
    }
  }
}
