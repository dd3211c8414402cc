internal import ArqauText

/// Reads TMX 1.1 to 1.4b, a unit at a time.
///
/// The root must be `tmx`. Every `tu` is taken or counted with the reason why not. `lang` serves for `xml:lang`;
/// variants keep their order, and a unit may have several of one language.
struct TMXReader: XMLHandler {
  private var take: (TranslationUnit) throws -> Bool
  private(set) var report = ImportReport()
  private var depth = 0
  private var unit = TranslationUnit()
  private var unitLine = 0
  private var isInUnit = false
  private var isInSegment = false
  private var isInVariant = false
  private var variantTag: String?
  private var variantProperties: [TranslationUnit.Property] = []
  private var variantNotes: [String] = []
  private var content = SegmentContent()
  private var segmentCount = 0
  /// What the text at hand belongs to: the name of a property, or "" for a note; nil for none.
  private var property: String?
  private var propertyText: [UInt8] = []
  private var languages: [String: LanguageCode] = [:]

  private let takesOrder: Bool
  /// The unit that waits for its neighbour behind, and the text before the next one.
  private var waiting: TranslationUnit?
  private var previous: String?

  /// - Parameters:
  ///   - takesOrder: Whether units get their neighbours from the order of the file.
  ///   - take: Stores a unit; false where an equal one is there.
  init(takesOrder: Bool = false, take: @escaping (TranslationUnit) throws -> Bool) {
    self.takesOrder = takesOrder
    self.take = take
  }

  mutating func start(_ tag: borrowing XMLTag) throws {
    depth += 1
    if depth == 1, !tag.isNamed("tmx") {
      throw XMLError(.unexpected, "not TMX: the root element is <\(tag.qualifiedName)>")
    }
    if isInSegment {
      return try content.start(tag.name, tag.attributes.map { ($0.qualifiedName, $0.value) })
    }
    if tag.isNamed("tu") {
      isInUnit = true
      startUnit(tag)
    } else if isInUnit, tag.isNamed("tuv") {
      isInVariant = true
      segmentCount = 0
      variantTag = tag.attribute("lang", in: XMLNamespace.xml) ?? tag.attribute("lang")
      variantProperties = tag.attributeCount > 1 ? Self.otherAttributes(tag, known: ["lang"]) : []
      variantNotes = []
    } else if isInVariant, tag.isNamed("seg") {
      isInSegment = true
      segmentCount += 1
      content.removeAll()
    } else if isInUnit, tag.isNamed("prop") {
      property = tag.attribute("type") ?? "prop"
      propertyText.removeAll(keepingCapacity: true)
    } else if isInUnit, tag.isNamed("note") {
      property = ""
      propertyText.removeAll(keepingCapacity: true)
    }
  }

  private mutating func startUnit(_ tag: borrowing XMLTag) {
    unit = TranslationUnit()
    unitLine = tag.line
    guard tag.attributeCount > 0 else { return }
    unit.name = tag.attribute("tuid")
    unit.creator = tag.attribute("creationid")
    unit.created = tag.attribute("creationdate")
    unit.changer = tag.attribute("changeid")
    unit.changed = tag.attribute("changedate")
    if tag.attributeCount > 1 || unit.name == nil {
      unit.properties = Self.otherAttributes(
        tag, known: ["tuid", "creationid", "creationdate", "changeid", "changedate"])
    }
  }

  private static func otherAttributes(_ tag: borrowing XMLTag, known: Set<String>) -> [TranslationUnit.Property] {
    tag.attributes.filter { !known.contains($0.name) }.map { .init("@" + $0.qualifiedName, $0.value) }
  }

  mutating func text(_ utf8: UnsafeBufferPointer<UInt8>) throws {
    if isInSegment {
      try content.append(utf8)
    } else if property != nil {
      propertyText.append(contentsOf: utf8)
    }
  }

  mutating func end(_ tag: borrowing XMLTag) throws {
    depth -= 1
    if isInSegment {
      if !content.isInElement { return endSegment(tag.line) }
      return content.end()
    }
    if let name = property, tag.isNamed("prop") || tag.isNamed("note") {
      endProperty(name)
    } else if isInVariant, tag.isNamed("tuv") {
      isInVariant = false
      if segmentCount == 0 { report.drop("a variant without <seg>", line: tag.line) }
    } else if isInUnit, tag.isNamed("tu") {
      isInUnit = false
      try endUnit()
    }
  }

  private mutating func endSegment(_ line: Int) {
    isInSegment = false
    if segmentCount > 1 { return report.drop("a second <seg> of a variant", line: line) }
    guard let tag = variantTag else { return report.drop("a variant without language", line: line) }
    guard let language = language(tag) else { return report.drop("unknown language '\(tag.prefix(40))'", line: line) }
    unit.variants.append(
      .init(
        language, String(decoding: content.text, as: UTF8.self), markup: content.takeMarkup(),
        properties: variantProperties))
  }

  private mutating func language(_ tag: String) -> LanguageCode? {
    if let known = languages[tag] { return known }
    guard let code = LanguageCode(tag) else { return nil }
    if languages.count < 1000 { languages[tag] = code }
    return code
  }

  private mutating func endProperty(_ name: String) {
    let value = String(decoding: propertyText, as: UTF8.self)
    property = nil
    if isInVariant {
      // What stands before <seg> belongs to the variant that is yet to be appended.
      variantProperties.append(.init(name.isEmpty ? "note" : name, value))
      return
    }
    switch name {
    case "": unit.notes.append(value)
    case "x-origin", "Origin", "origin": unit.origin = value
    case "x-context", "context": unit.context = value
    case "prev", "x-context-pre", "x-previous": unit.previous = Self.plain(value)
    case "next", "x-context-post", "x-next": unit.next = Self.plain(value)
    default: unit.properties.append(.init(name, value))
    }
  }

  /// The neighbour's text; memoQ wraps it in a `<seg>` written as text.
  private static func plain(_ value: String) -> String {
    guard value.hasPrefix("<seg>"), value.hasSuffix("</seg>") else { return value }
    return String(value.dropFirst(5).dropLast(6))
  }

  private mutating func endUnit() throws {
    guard report.check(&unit, line: unitLine) else { return }
    guard takesOrder, let text = unit.variants.first?.text else { return try store(unit) }
    if var before = waiting {
      before.next = before.next ?? text
      try store(before)
    }
    unit.previous = unit.previous ?? previous
    waiting = unit
    previous = text
  }

  /// Hands the last unit on.
  mutating func finish() throws {
    if let last = waiting { try store(last) }
    waiting = nil
  }

  private mutating func store(_ unit: TranslationUnit) throws {
    if try take(unit) { report.added += 1 } else { report.known += 1 }
  }
}

extension TranslationMemory {
  /// Reads a TMX file without storing anything, for measurements: the number of units that an import would take.
  package static func countUnits(ofTMX path: String) throws -> Int {
    var characters = 0
    let reader = TMXReader { unit in
      for variant in unit.variants { characters += variant.text.utf8.count }
      return true
    }
    return try XMLReader().read(path: path, named: path, with: reader).report.added
  }

  /// Imports a TMX file of any size: all of it or, where it fails, nothing.
  ///
  /// - Parameters:
  ///   - path: The file; `-` is standard input.
  ///   - name: What errors call it.
  ///   - origin: The origin of units whose file names none.
  ///   - takesOrder: Whether units without neighbours of their own get those that stand beside them in the file, as is
  ///     right for the TMX of one text and wrong for that of a memory.
  ///   - progress: Told the bytes read and the units taken; what it throws ends the import.
  /// - Throws: `XMLError` for what is wrong with the file, ``MemoryError`` for the memory.
  public func importTMX(
    path: String, named name: String, origin: String? = nil, takesOrder: Bool = false,
    progress: (Int, Int) throws -> Void = { _, _ in }
  ) throws -> ImportReport {
    try add { add in
      var units = 0
      return try withoutActuallyEscaping(add) { add in
        let reader = TMXReader(takesOrder: takesOrder) { unit in
          units += 1
          guard let origin, unit.origin == nil else { return try add(unit) }
          var unit = unit
          unit.origin = origin
          return try add(unit)
        }
        var end = try XMLReader().read(path: path, named: name, with: reader) { try progress($0, units) }
        try end.finish()
        return end.report
      }
    }
  }
}
