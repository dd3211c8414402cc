internal import ArqauText

/// Reads files of name records: tables, JSON Lines and the project's YAML.
public enum AuthorityReader {
  /// The kinds of files.
  public enum Format: String, Sendable, Hashable, CaseIterable {
    /// Columns between tabs under a header line.
    case table = "tsv"
    /// A JSON object a line.
    case lines = "jsonl"
    /// Records of `glossaries/names.yml`.
    case yaml = "yml"

    /// The format that a file's name tells; a table where it tells nothing.
    public init(path: String) {
      let name = path.utf8
      if name.suffix(6).elementsEqual(".jsonl".utf8) || name.suffix(7).elementsEqual(".ndjson".utf8) {
        self = .lines
      } else if name.suffix(4).elementsEqual(".yml".utf8) || name.suffix(5).elementsEqual(".yaml".utf8) {
        self = .yaml
      } else {
        self = .table
      }
    }
  }

  /// Reads a file.
  ///
  /// - Parameters:
  ///   - utf8: Its bytes, as they are.
  ///   - file: How messages name it.
  ///   - format: What it is.
  /// - Returns: Its records, and a fault for each row that is not among them.
  /// - Complexity: O(n).
  public static func read(_ utf8: [UInt8], file: String, format: Format) -> AuthorityReading {
    switch format {
    case .table: TableReading.read(utf8, file: file)
    case .lines: LinesReading.read(utf8, file: file)
    case .yaml: NamesFile.read(utf8, file: file)
    }
  }
}

/// Gathers forms into records, row by row.
struct RecordGatherer {
  private(set) var reading = AuthorityReading()
  private var places: [String: Int] = [:]
  private let file: String

  init(file: String) { self.file = file }

  mutating func fault(_ reason: String, line: Int?) {
    reading.faults.append(AuthorityFault(reason, file: file, line: line))
  }

  /// Takes a row; what contradicts an earlier row of the id is a fault.
  mutating func add(_ form: NameForm, to record: @autoclosure () -> NameRecord, id: String, kind: NameKind, line: Int) {
    // Rows of one record mostly follow each other, which saves looking the id up.
    let known = reading.records.last.map(\.id) == id ? reading.records.count - 1 : places[id]
    guard let index = known else {
      places[id] = reading.records.count
      var made = record()
      made.forms = [form]
      reading.records.append(made)
      return
    }
    guard reading.records[index].kind == kind else {
      let first = reading.records[index]
      return fault(
        "'\(id)' is a \(first.kind.rawValue) in line \(first.provenance.line ?? 0) and a \(kind.rawValue) here",
        line: line)
    }
    if !reading.records[index].forms.contains(form) { reading.records[index].forms.append(form) }
  }

  /// Takes a whole record; an id that is known already is a fault.
  mutating func add(_ record: NameRecord) {
    if let index = places[record.id] {
      let first = reading.records[index].provenance.line ?? 0
      return fault("'\(record.id)' stands in line \(first) already", line: record.provenance.line)
    }
    places[record.id] = reading.records.count
    reading.records.append(record)
  }
}
