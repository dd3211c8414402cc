internal import FoundationEssentials

/// Writes name records, so that ``AuthorityReader`` reads the same again.
public enum AuthorityWriter {
  /// The kinds of output.
  public enum Format: Sendable, Hashable {
    /// Columns between tabs under a header line; the language that a name comes from, and whose other name it is,
    /// are left out.
    case table
    /// A record a line.
    case lines
    /// An index for ``NameSearch``.
    case index

    /// The format that a file's name tells.
    public init?(path: String) {
      let name = path.utf8
      if name.suffix(4).elementsEqual(".tsv".utf8) {
        self = .table
      } else if name.suffix(6).elementsEqual(".jsonl".utf8) {
        self = .lines
      } else if name.suffix(6).elementsEqual(".names".utf8) {
        self = .index
      } else {
        return nil
      }
    }
  }

  /// The bytes of records in a format.
  ///
  /// - Complexity: O(n), for an index O(n log n).
  public static func bytes(_ records: [NameRecord], format: Format) -> [UInt8] {
    switch format {
    case .table: table(records)
    case .lines: lines(records)
    case .index: IndexBuilder.build(records, fingerprint: .init())
    }
  }

  private static func table(_ records: [NameRecord]) -> [UInt8] {
    var bytes = Array("id\tkind\tlang\tname\tstatus\tgender\trole\tsource\tnote\n".utf8)
    for record in records {
      for form in record.forms {
        let fields = [
          record.id, record.kind.rawValue, form.tag, form.text, form.status.rawValue, record.gender?.rawValue,
          record.role, record.source, record.note,
        ]
        for (index, field) in fields.enumerated() {
          if index > 0 { bytes.append(0x09) }
          for byte in (field ?? "").utf8 { bytes.append(byte == 0x09 || byte == 0x0A || byte == 0x0D ? 0x20 : byte) }
        }
        bytes.append(0x0A)
      }
    }
    return bytes
  }

  private struct Line: Encodable {
    struct Form: Encodable {
      let lang: String
      let text: String
      let status: String?
    }

    let id: String
    let kind: String
    let gender: String?
    let native: String?
    let role: String?
    let now: String?
    let same: String?
    let source: String?
    let note: String?
    let forms: [Form]
  }

  private static func lines(_ records: [NameRecord]) -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    var bytes: [UInt8] = []
    for record in records {
      let line = Line(
        id: record.id, kind: record.kind.rawValue, gender: record.gender?.rawValue, native: record.native,
        role: record.role, now: record.now, same: record.same, source: record.source, note: record.note,
        forms: record.forms.map {
          .init(lang: $0.tag, text: $0.text, status: $0.status == .preferred ? nil : $0.status.rawValue)
        })
      // Strings and lists of strings always encode.
      guard let data = try? encoder.encode(line) else { continue }
      bytes.append(contentsOf: data)
      bytes.append(0x0A)
    }
    return bytes
  }
}
