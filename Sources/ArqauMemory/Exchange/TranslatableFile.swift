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
  public static func po(_ utf8: [UInt8], named name: String) throws -> TranslatableFile {
    let catalogue = try POCatalogue(utf8, named: name)
    var file = TranslatableFile()
    file.segments = catalogue.entries.filter { !$0.isObsolete }.map(\.source)
    file.target = catalogue.header["language"].flatMap { LanguageCode($0) }
    return file
  }

  /// Reads plain text, a segment a line.
  public static func lines(_ utf8: [UInt8]) -> TranslatableFile {
    var file = TranslatableFile()
    file.segments = utf8.split(separator: 0x0A).map { line in
      String(decoding: line.last == 0x0D ? line.dropLast() : line, as: UTF8.self)
    }
    return file
  }
}
