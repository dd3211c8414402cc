internal import ArqauText

/// The source segments of a file to translate, in order.
public struct TranslatableFile: Sendable {
  /// The segments' texts, without inline codes.
  public internal(set) var segments: [String] = []
  /// The language that the file names as its source; nil where it names none.
  public internal(set) var source: LanguageCode?
  /// The language that the file is translated into; nil where it names none.
  public internal(set) var target: LanguageCode?

  /// Reads an XLIFF file.
  ///
  /// - Throws: `XMLError`.
  public static func xliff(path: String, named name: String) throws -> TranslatableFile {
    let collected = Collected()
    let collector = XMLElementCollector(where: { $0.isNamed("trans-unit") || $0.isNamed("unit") }) { tag in
      try collected.start(tag)
    } take: { element in
      try collected.take(element)
    }
    _ = try XMLReader().read(path: path, named: name, with: collector)
    return collected.file
  }

  private final class Collected {
    var file = TranslatableFile()
    private var isRootSeen = false

    func start(_ tag: borrowing XMLTag) throws {
      if !isRootSeen, !tag.isNamed("xliff") {
        throw XMLError(.unexpected, "not XLIFF: the root element is <\(tag.qualifiedName)>")
      }
      isRootSeen = true
      if file.source == nil {
        file.source = (tag.attribute("srcLang") ?? tag.attribute("source-language")).flatMap { LanguageCode($0) }
      }
      if file.target == nil {
        file.target = (tag.attribute("trgLang") ?? tag.attribute("target-language")).flatMap { LanguageCode($0) }
      }
    }

    func take(_ element: XMLElement) throws {
      guard element["translate"] != "no" else { return }
      let language = try file.source ?? Self.undetermined()
      let parts =
        element.name == "unit"
        ? element.elements("segment").compactMap { $0.first("source") } : element.first("source").map { [$0] } ?? []
      for part in parts { file.segments.append(try XLIFFInline.variant(part, language).text) }
    }

    private static func undetermined() throws -> LanguageCode {
      guard let code = LanguageCode("und") else { throw XMLError(.unexpected, "no language") }
      return code
    }
  }

  /// Reads a PO catalogue: the entries that are not obsolete.
  ///
  /// - Throws: ``MemoryError`` with the line.
  public static func po(_ bytes: [UInt8], named name: String) throws -> TranslatableFile {
    let catalogue = try POCatalogue(POCatalogue.utf8(bytes, named: name), named: name)
    var file = TranslatableFile()
    file.segments = catalogue.entries.filter { !$0.isObsolete }.map(\.source)
    file.target = catalogue.header["language"].flatMap { LanguageCode($0) }
    return file
  }

  /// Makes a file of segments that were told elsewhere.
  public init(segments: [String] = [], source: LanguageCode? = nil, target: LanguageCode? = nil) {
    self.segments = segments
    self.source = source
    self.target = target
  }

  /// The segments as a document of XLIFF 1.2, ready to be translated.
  ///
  /// - Parameter name: What the document calls the text.
  /// - Throws: ``MemoryError`` where a language is missing.
  public func xliff12(named name: String) throws -> [UInt8] {
    guard let source, let target else {
      throw MemoryError("XLIFF needs both languages: name them with --from and --to", kind: .usage, file: name)
    }
    var xml = XMLWriter(unwritable: .dropped)
    xml.declaration()
    try xml.start("xliff", [("version", "1.2"), ("xmlns", "urn:oasis:names:tc:xliff:document:1.2")])
    try xml.start(
      "file",
      [
        ("original", name), ("source-language", source.tag), ("target-language", target.tag), ("datatype", "plaintext"),
      ])
    try xml.start("body")
    for (index, segment) in segments.enumerated() {
      try xml.start("trans-unit", [("id", String(index + 1))])
      try xml.start("source")
      try xml.text(segment)
      xml.end()
      xml.end()
    }
    for _ in 0..<3 { xml.end() }
    return xml.takeBytes()
  }
}
