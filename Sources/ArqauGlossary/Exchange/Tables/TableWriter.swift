/// Writes rows of CSV or TSV.
struct TableWriter {
  /// How a table is written.
  enum Style {
    /// Commas, quotation marks where needed, CR LF at the ends, as RFC 4180 says.
    case csv
    /// Tabs, LF; a tab or line break inside a field becomes a space, since TSV has no way to hold one.
    case tsv
  }

  private let style: Style
  private let isRaw: Bool
  private(set) var text = ""
  /// Fields that were changed so that no spreadsheet runs them.
  private(set) var guarded = 0
  /// Fields whose tabs or line breaks became spaces.
  private(set) var flattened = 0

  /// - Parameter isRaw: Whether fields that a spreadsheet would run as formulas are left as they are.
  init(_ style: Style, isRaw: Bool) {
    self.style = style
    self.isRaw = isRaw
  }

  mutating func row(_ fields: [String]) {
    let cells = fields.map { cell($0) }
    text += cells.joined(separator: style == .csv ? "," : "\t") + (style == .csv ? "\r\n" : "\n")
  }

  private mutating func cell(_ field: String) -> String {
    var field = field
    if !isRaw, Self.isDangerous(field) {
      field = "'" + field
      guarded += 1
    }
    switch style {
    case .csv:
      let needsQuotes =
        field.utf8.contains {
          [0x22, 0x2C, 0x3B, 0x0A, 0x0D, 0x09].contains($0)
        } || field.hasPrefix(" ") || field.hasSuffix(" ")
      return needsQuotes ? "\"" + field.replacing("\"", with: "\"\"") + "\"" : field
    case .tsv:
      guard field.utf8.contains(where: { [0x09, 0x0A, 0x0D].contains($0) }) else { return field }
      flattened += 1
      return String(
        String.UnicodeScalarView(field.unicodeScalars.map { [0x09, 0x0A, 0x0D].contains($0.value) ? " " : $0 }))
    }
  }

  /// Whether a spreadsheet may take the field for a formula: by its first character (OWASP, CSV injection).
  ///
  /// A field that the guard itself begins counts too, so that reading takes off what writing put on.
  static func isDangerous(_ field: String) -> Bool {
    guard let first = field.unicodeScalars.first else { return false }
    if first == "'" { return isDangerous(String(field.dropFirst())) }
    return "=+-@\t\r\n＝＋－＠".unicodeScalars.contains(first)
  }

  /// The field without the guard.
  static func unguarded(_ field: String) -> String {
    field.hasPrefix("'") && isDangerous(field) ? String(field.dropFirst()) : field
  }
}
