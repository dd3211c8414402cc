internal import ArqauText

/// Tab-separated values: a unit a line, escapes `\t \n \r \\`.
///
/// Cells that a spreadsheet would take for a formula get an apostrophe in front, unless the table is raw.
public enum TSVTable {
  /// A line of cells, with its line feed.
  public static func line(_ cells: [String], isRaw: Bool = false) -> String {
    cells.map { cell in
      var text = ""
      if !isRaw, let first = cell.utf8.first, "=+-@".utf8.contains(first) || first == UInt8(ascii: "'") {
        text.append("'")
      }
      for scalar in cell.unicodeScalars {
        switch scalar {
        case "\t": text += "\\t"
        case "\n": text += "\\n"
        case "\r": text += "\\r"
        case "\\": text += "\\\\"
        default: text.unicodeScalars.append(scalar)
        }
      }
      return text
    }.joined(separator: "\t") + "\n"
  }

  /// The cells of a line.
  static func cells(_ line: some Sequence<UInt8>, isRaw: Bool = false) -> [String] {
    var cells: [[UInt8]] = [[]]
    var isEscaped = false
    for byte in line {
      if isEscaped {
        isEscaped = false
        switch byte {
        case UInt8(ascii: "t"): cells[cells.count - 1].append(0x09)
        case UInt8(ascii: "n"): cells[cells.count - 1].append(0x0A)
        case UInt8(ascii: "r"): cells[cells.count - 1].append(0x0D)
        case UInt8(ascii: "\\"): cells[cells.count - 1].append(byte)
        default: cells[cells.count - 1] += [UInt8(ascii: "\\"), byte]
        }
      } else if byte == UInt8(ascii: "\\") {
        isEscaped = true
      } else if byte == 0x09 {
        cells.append([])
      } else {
        cells[cells.count - 1].append(byte)
      }
    }
    if isEscaped { cells[cells.count - 1].append(UInt8(ascii: "\\")) }
    return cells.map { bytes in
      let isGuarded =
        !isRaw && bytes.count > 1 && bytes[0] == UInt8(ascii: "'") && "=+-@'".utf8.contains(bytes[1])
      return String(decoding: isGuarded ? bytes.dropFirst() : bytes[...], as: UTF8.self)
    }
  }
}

extension TranslationMemory {
  /// Imports a table: all of it or, where it fails, nothing.
  ///
  /// The first line names the columns: language tags, and any of `origin context creator date note`. Where the two
  /// languages are given, a table of two columns needs no such line.
  /// - Throws: ``MemoryError`` with the line.
  public func importTSV(
    _ utf8: [UInt8], named name: String, from: LanguageCode?, to: LanguageCode?, origin: String? = nil
  ) throws -> ImportReport {
    try add { add in
      var report = ImportReport()
      var columns: [TSVColumn]?
      for (index, bytes) in utf8.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
        let line = bytes.last == 0x0D ? bytes.dropLast() : bytes
        if line.isEmpty { continue }
        let start = index == 0 && line.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        let cells = TSVTable.cells(line.dropFirst(start))
        guard let known = columns else {
          if let header = TSVColumn.header(cells) {
            columns = header
            continue
          }
          guard let from, let to else {
            throw MemoryError(
              "the first line names no two languages; write it, or name them with --from and --to", file: name,
              line: index + 1)
          }
          columns = [.language(from), .language(to)]
          try Self.take(cells, columns ?? [], index + 1, origin, &report, add)
          continue
        }
        try Self.take(cells, known, index + 1, origin, &report, add)
      }
      return report
    }
  }

  private static func take(
    _ cells: [String], _ columns: [TSVColumn], _ line: Int, _ origin: String?, _ report: inout ImportReport,
    _ add: (TranslationUnit) throws -> Bool
  ) throws {
    guard cells.count <= columns.count else {
      return report.skip("more cells than columns", line: line)
    }
    var unit = TranslationUnit(origin: origin)
    for (cell, column) in zip(cells, columns) where !cell.isEmpty {
      switch column {
      case .language(let language): unit.variants.append(.init(language, cell))
      case .origin: unit.origin = cell
      case .context: unit.context = cell
      case .creator: unit.creator = cell
      case .date:
        unit.created = UnitDate.normalized(cell)
        if unit.created == nil { report.drop("a date that is none", line: line) }
      case .note: unit.notes.append(cell)
      }
    }
    guard report.check(&unit, line: line) else { return }
    if try add(unit) { report.added += 1 } else { report.known += 1 }
  }
}

/// What a column of a table holds.
private enum TSVColumn {
  case language(LanguageCode)
  case origin, context, creator, date, note

  /// The columns that a line names; nil where it isn't such a line.
  static func header(_ cells: [String]) -> [TSVColumn]? {
    var columns: [TSVColumn] = []
    var languages = 0
    for cell in cells {
      switch cell.lowercased() {
      case "origin": columns.append(.origin)
      case "context": columns.append(.context)
      case "creator": columns.append(.creator)
      case "date": columns.append(.date)
      case "note": columns.append(.note)
      default:
        // A word could be a tag too: only what CLDR knows as a language is taken for one.
        guard let language = LanguageCode(cell), isKnown(language) else { return nil }
        columns.append(.language(language))
        languages += 1
      }
    }
    return languages >= 2 ? columns : nil
  }

  private static func isKnown(_ language: LanguageCode) -> Bool {
    guard let code = language.tag.split(separator: "-").first, let english = Variety(tag: "en") else { return false }
    return (try? english.displayName(of: .language, code: String(code))) ?? nil != nil
  }
}
