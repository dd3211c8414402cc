/// Glossaries as tables: a concept a row, a column a language.
///
/// The header names the columns: `id domain pos dnt note source related`, a language's tag for its terms, and
/// `definition:TAG` for its definition. Several terms of a language stand in one cell with ` | ` between, the
/// status of all but the preferred in brackets behind: `talks | negotiations [admitted] | chat [forbidden]`.
/// A bar or bracket of a term's own has a backslash in front.
public enum GlossaryTable {
  /// How fields are separated.
  public enum Separator: String, Sendable, Hashable, CaseIterable {
    /// A comma; a semicolon is understood too.
    case csv
    /// A tab.
    case tsv
  }

  private static let plainColumns = ["id", "domain", "pos", "dnt", "note", "source", "related"]

  /// Reads a table.
  ///
  /// - Parameters:
  ///   - bytes: UTF-8, or UTF-16 with a byte order mark.
  ///   - separator: How fields are separated.
  ///   - name: What errors call it.
  ///   - isRaw: Whether a guard against formulas (`'` in front of `=`, `+`, `-`, `@`) stays in.
  ///   - languages: The languages of the columns of a table without a header; empty where it has one.
  /// - Returns: The concepts, in the order of the rows.
  /// - Throws: ``GlossaryError`` with the line of the first row that can't be taken: one of another number of
  ///   fields than the header's, without a term, or with a field that isn't understood. Nothing is taken then.
  public static func read(
    _ bytes: [UInt8], separator: Separator, named name: String, isRaw: Bool = false,
    languages: [GlossaryLanguage] = []
  ) throws(GlossaryError) -> [Concept] {
    let byte = separator == .tsv ? 0x09 : try comma(bytes, named: name)
    var rows = try TableReader.rows(bytes, separator: byte, isQuoted: separator == .csv, named: name)
    var columns = languages.map(\.tag)
    if languages.isEmpty {
      guard !rows.isEmpty else { throw GlossaryError("an empty table", file: name) }
      let head = rows.removeFirst()
      columns = try self.columns(head, named: name)
    }
    try checkWidths(rows, columns.count, named: name)
    var names = ConceptNames()
    var concepts: [Concept] = []
    for row in rows {
      concepts.append(try concept(row, columns, isRaw: isRaw, names: &names, named: name))
    }
    return concepts
  }

  /// Every row of another width is named, since one fault often repeats.
  private static func checkWidths(
    _ rows: [TableReader.Row], _ width: Int, named name: String
  ) throws(GlossaryError) {
    let ragged = rows.filter { $0.fields.count != width }
    guard let first = ragged.first else { return }
    let lines = ragged.prefix(20).map { "\($0.line)" }.joined(separator: ", ")
    throw GlossaryError(
      "\(first.fields.count) fields where the header has \(width)"
        + (ragged.count > 1 ? "; \(ragged.count) such rows, in lines \(lines)\(ragged.count > 20 ? ", …" : "")" : ""),
      file: name, line: first.line)
  }

  /// The comma or semicolon that the first line has more of.
  private static func comma(_ bytes: [UInt8], named name: String) throws(GlossaryError) -> UInt8 {
    let first = try TableReader.text(bytes, named: name).prefix { $0 != 0x0A }
    let commas = first.count { $0 == UInt8(ascii: ",") }
    let semicolons = first.count { $0 == UInt8(ascii: ";") }
    return semicolons > commas ? UInt8(ascii: ";") : UInt8(ascii: ",")
  }

  private static func columns(_ head: TableReader.Row, named name: String) throws(GlossaryError) -> [String] {
    var columns: [String] = []
    for field in head.fields {
      let title = TableWriter.unguarded(field).split { $0 == " " }.joined(separator: " ")
      let lower = title.lowercased()
      var column: String?
      if plainColumns.contains(lower) {
        column = lower
      } else if lower.hasPrefix("definition:"), let language = GlossaryLanguage(tag: title.dropFirst(11)) {
        column = "definition:\(language)"
      } else if let language = GlossaryLanguage(tag: title), language.isKnown {
        column = language.tag
      }
      guard let column else {
        throw GlossaryError(
          "the column '\(title)' is neither a language tag nor one of \(plainColumns.joined(separator: ", ")), "
            + "definition:TAG", file: name, line: head.line)
      }
      if columns.contains(column) {
        throw GlossaryError("the column '\(column)' comes twice", file: name, line: head.line)
      }
      columns.append(column)
    }
    if !columns.contains(where: { GlossaryLanguage.isKey($0) && !plainColumns.contains($0) }) {
      throw GlossaryError("no column is a language's", file: name, line: head.line)
    }
    return columns
  }

  private static func concept(
    _ row: TableReader.Row, _ columns: [String], isRaw: Bool, names: inout ConceptNames, named name: String
  ) throws(GlossaryError) -> Concept {
    func fault(_ reason: String) -> GlossaryError { GlossaryError(reason, file: name, line: row.line) }
    var concept = Concept(id: "")
    var given: String?
    for (column, cell) in zip(columns, row.fields) where !cell.isEmpty {
      let cell = isRaw ? cell : TableWriter.unguarded(cell)
      switch column {
      case "id": given = cell
      case "domain": concept.domain = cell
      case "pos": concept.pos = cell
      case "dnt":
        guard
          let truth = ["true": true, "yes": true, "1": true, "false": false, "no": false, "0": false][cell.lowercased()]
        else { throw fault("'\(cell)' under dnt is neither true nor false") }
        concept.isUntranslatable = truth
      case "note": concept.notes = TermCell.parts(cell)
      case "source": concept.sources = TermCell.parts(cell)
      case "related": concept.related = TermCell.parts(cell)
      default:
        if column.hasPrefix("definition:") {
          if let language = GlossaryLanguage(tag: column.dropFirst(11)) { concept.definitions[language] = cell }
        } else if let language = GlossaryLanguage(tag: column) {
          let terms = TermCell.terms(cell)
          if !terms.isEmpty { concept.terms[language] = terms }
        }
      }
    }
    if concept.terms.isEmpty { throw fault("a row without a term") }
    if let given {
      guard Concept.isValidID(given) else {
        throw fault("'\(given)' is no identifier: small letters a–z, digits and single hyphens")
      }
      concept.id = given
      if names.name(for: given, terms: []) != given { throw fault("the identifier '\(given)' comes twice") }
    } else {
      concept.id = names.name(
        for: nil,
        terms: concept.languages.flatMap { language in
          concept.terms[language, default: []].map { (language, $0.text) }
        })
    }
    return concept
  }

  /// A table's text, with what it could not hold.
  ///
  /// - Parameters:
  ///   - concepts: A row each, in this order.
  ///   - separator: How fields are separated.
  ///   - languages: The columns of terms; nil for all that there are.
  ///   - isRaw: Whether fields that a spreadsheet would run as formulas stay as they are.
  public static func text(
    of concepts: [Concept], separator: Separator, languages: [GlossaryLanguage]? = nil, isRaw: Bool = false
  ) -> (text: String, remarks: [ExchangeRemark]) {
    let terms = languages ?? Set(concepts.flatMap(\.terms.keys)).sorted()
    let definitions = Set(concepts.flatMap(\.definitions.keys)).sorted().filter { languages?.contains($0) ?? true }
    let used = plainColumns.filter { column in column == "id" || concepts.contains { !cell($0, column).isEmpty } }
    var writer = TableWriter(separator == .csv ? .csv : .tsv, isRaw: isRaw)
    writer.row(used + terms.map(\.tag) + definitions.map { "definition:\($0)" })
    var left: [String: Int] = [:]
    for concept in concepts {
      let plain = used.map { cell(concept, $0) }
      let written = terms.map { TermCell.text(concept.terms[$0, default: []]) }
      writer.row(plain + written + definitions.map { concept.definitions[$0] ?? "" })
      for extra in concept.extras { left["the key '\(extra.key)'", default: 0] += 1 }
      for term in concept.terms.values.joined() {
        for (key, _) in GlossaryLines.keys(of: term.bare) { left["a term's '\(key)'", default: 0] += 1 }
      }
    }
    var remarks = left.sorted { $0.key < $1.key }.map {
      ExchangeRemark("\($0.key) has no column: \($0.value) left out")
    }
    if writer.guarded > 0 {
      remarks.append(ExchangeRemark("\(writer.guarded) fields begin like formulas and have ' in front (--raw: none)"))
    }
    if writer.flattened > 0 {
      remarks.append(ExchangeRemark("tabs or line breaks of \(writer.flattened) fields became spaces"))
    }
    return (writer.text, remarks)
  }

  private static func cell(_ concept: Concept, _ column: String) -> String {
    switch column {
    case "id": concept.id
    case "domain": concept.domain ?? ""
    case "pos": concept.pos ?? ""
    case "dnt": concept.isUntranslatable ? "true" : ""
    case "note": TermCell.joined(concept.notes)
    case "source": TermCell.joined(concept.sources)
    default: TermCell.joined(concept.related)
    }
  }
}
