internal import ArqauText

/// Reads rows of CSV (RFC 4180) and TSV, with the lines that they begin on.
///
/// UTF-8 with or without a byte order mark, UTF-16 with one; quoted fields may hold separators, quotation
/// marks and line breaks. Of tabs no quotes are known, as tools that write TSV have none.
struct TableReader {
  /// A row.
  struct Row: Hashable {
    let line: Int
    let fields: [String]
  }

  /// The most fields of a row; a longer one is refused.
  static let widest = 10_000

  /// The rows, without those that hold nothing.
  ///
  /// - Parameters:
  ///   - separator: The byte between fields.
  ///   - isQuoted: Whether `"` quotes.
  /// - Throws: ``GlossaryError`` with the line.
  /// - Complexity: O(n).
  static func rows(
    _ bytes: [UInt8], separator: UInt8, isQuoted: Bool, named name: String
  ) throws(GlossaryError) -> [Row] {
    let utf8 = try text(bytes, named: name)
    var rows: [Row] = []
    var fields: [String] = []
    var field: [UInt8] = []
    var line = 1
    var start = 1
    var isInside = false
    var isClosed = false
    var index = 0
    func fault(_ reason: String, _ line: Int) -> GlossaryError { GlossaryError(reason, file: name, line: line) }
    func finishRow() {
      fields.append(String(decoding: field, as: UTF8.self))
      if fields != [""] { rows.append(Row(line: start, fields: fields)) }
      fields = []
      field = []
      isClosed = false
    }
    while index < utf8.count {
      let byte = utf8[index]
      index += 1
      if isInside {
        if byte == UInt8(ascii: "\"") {
          if index < utf8.count, utf8[index] == byte {
            field.append(byte)
            index += 1
          } else {
            isInside = false
            isClosed = true
          }
        } else {
          if byte == 0x0A { line += 1 }
          field.append(byte)
        }
        continue
      }
      switch byte {
      case separator:
        if fields.count == widest { throw fault("a row of more than \(widest) fields", start) }
        fields.append(String(decoding: field, as: UTF8.self))
        field = []
        isClosed = false
      case 0x0D where index < utf8.count && utf8[index] == 0x0A: break
      case 0x0A, 0x0D:
        finishRow()
        line += 1
        start = line
      case UInt8(ascii: "\"") where isQuoted && field.isEmpty && !isClosed: isInside = true
      default:
        if isClosed { throw fault("text behind a closing quotation mark", line) }
        field.append(byte)
      }
    }
    if isInside { throw fault("a quotation mark without an end, from line \(start) on", start) }
    if !fields.isEmpty || !field.isEmpty || isClosed { finishRow() }
    return rows
  }

  /// The text of a file in UTF-8, from UTF-8 or UTF-16.
  static func text(_ bytes: [UInt8], named name: String) throws(GlossaryError) -> [UInt8] {
    var utf8 = bytes
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      let isLittle = bytes[0] == 0xFF
      guard bytes.count % 2 == 0 else { throw GlossaryError("UTF-16 with half a character at the end", file: name) }
      let units = stride(from: 2, to: bytes.count, by: 2).map { index in
        let pair = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
        return isLittle ? pair.0 | pair.1 << 8 : pair.0 << 8 | pair.1
      }
      guard let text = String(validating: units, as: UTF16.self) else {
        throw GlossaryError("not UTF-16: half a surrogate pair", file: name)
      }
      utf8 = Array(text.utf8)
    } else if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      utf8 = Array(bytes[3...])
    }
    if let error = TextError.inspecting(utf8) {
      let line = 1 + utf8.prefix(error.byteOffset ?? 0).count { $0 == 0x0A }
      throw GlossaryError(error.description, file: name, line: line)
    }
    return utf8
  }
}
