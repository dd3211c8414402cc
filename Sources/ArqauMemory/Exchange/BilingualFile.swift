internal import ArqauText

/// The units of TMX and XLIFF files one by one, without a memory.
public enum BilingualFile {
  /// The formats.
  public enum Format: Sendable {
    /// TMX 1.1 to 1.4b.
    case tmx
    /// XLIFF 1.0 to 2.2.
    case xliff
  }

  /// Hands out each unit that has texts in two languages, in the order of the file.
  ///
  /// - Parameters:
  ///   - path: The file; `-` is standard input.
  ///   - name: What errors call it.
  ///   - format: What the file is.
  ///   - body: Takes a unit, and the line on which it begins.
  /// - Returns: What was left out, and why.
  /// - Throws: `XMLError` for what is wrong with the file, and what `body` throws.
  /// - Complexity: O(n), in constant memory.
  public static func forEachUnit(
    in path: String, named name: String, format: Format, _ body: (TranslationUnit, _ line: Int) throws -> Void
  ) throws -> ImportReport {
    try withoutActuallyEscaping(body) { body in
      let place = Place()
      switch format {
      case .tmx:
        let reader = TMXReader { unit in
          try body(unit, place.line)
          return true
        }
        return try XMLReader().read(path: path, named: name, with: UnitTracker(reader, place)).inner.report
      case .xliff:
        let reader = XLIFFReader(origin: nil) { unit in
          try body(unit, place.reader?.line ?? place.line)
          return true
        }
        place.reader = reader
        _ = try XMLReader().read(path: path, named: name, with: reader.handler)
        try reader.finish()
        return reader.report
      }
    }
  }

  /// Where the unit at hand begins: a line of a TMX file, or what the reader of an XLIFF file says.
  private final class Place {
    var line = 1
    weak var reader: XLIFFReader?
  }

  /// Notes where units of TMX begin, and hands everything on.
  private struct UnitTracker<Inner: XMLHandler>: XMLHandler {
    var inner: Inner
    private let place: Place

    init(_ inner: Inner, _ place: Place) {
      self.inner = inner
      self.place = place
    }

    mutating func start(_ tag: borrowing XMLTag) throws {
      if tag.isNamed("tu") { place.line = tag.line }
      try inner.start(tag)
    }

    mutating func end(_ tag: borrowing XMLTag) throws { try inner.end(tag) }
    mutating func text(_ utf8: UnsafeBufferPointer<UInt8>) throws { try inner.text(utf8) }
    mutating func comment(_ text: String) throws { try inner.comment(text) }
    mutating func instruction(target: String, data: String) throws { try inner.instruction(target: target, data: data) }
    mutating func doctype(name: String, systemID: String?) throws { try inner.doctype(name: name, systemID: systemID) }
  }
}
