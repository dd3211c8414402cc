internal import ArqauText
internal import FoundationEssentials

/// Reads JSON Lines of names: `id`, `kind`, `forms` (each `lang`, `text`, `status`), and where there are
/// any `gender`, `role`, `native`, `now`, `same`, `source`, `note`; or, as in tables, one `lang` and `name` a line.
enum LinesReading {
  private struct Row: Decodable {
    struct Form: Decodable {
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
    let forms: [Form]?
    let lang: String?
    let name: String?
    let status: String?
  }

  static func read(_ utf8: [UInt8], file: String) -> AuthorityReading {
    var gatherer = RecordGatherer(file: file)
    let decoder = JSONDecoder()
    var number = 0
    var start = utf8.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while start < utf8.count {
      number += 1
      let end = utf8[start...].firstIndex(of: 0x0A) ?? utf8.count
      let line = Array(utf8[start..<end])
      start = end + 1
      if line.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) { continue }
      if let error = TextError.inspecting(line) {
        gatherer.fault(error.reason, line: number)
        if error.byteOffset == 0, number == 1 { return gatherer.reading }
        continue
      }
      do {
        take(try decoder.decode(Row.self, from: Data(line)), &gatherer, file: file, line: number)
      } catch let error as DecodingError {
        gatherer.fault(reason(error), line: number)
      } catch {
        gatherer.fault("not JSON", line: number)
      }
    }
    return gatherer.reading
  }

  private static func take(_ row: Row, _ gatherer: inout RecordGatherer, file: String, line: Int) {
    if let reason = AuthorityChecks.fault(id: row.id) { return gatherer.fault(reason, line: line) }
    guard let kind = NameKind(rawValue: row.kind) else {
      let known = NameKind.allCases.map(\.rawValue).joined(separator: ", ")
      return gatherer.fault("unknown kind '\(row.kind)'; known are \(known)", line: line)
    }
    let gender = row.gender.flatMap(GrammaticalGender.init(rawValue:))
    if let name = row.gender, gender == nil {
      return gatherer.fault("unknown gender '\(name)'; known are m, f, n", line: line)
    }
    var given = row.forms ?? []
    if let lang = row.lang, let name = row.name { given.append(.init(lang: lang, text: name, status: row.status)) }
    var forms: [NameForm] = []
    for entry in given {
      if let reason = AuthorityChecks.fault(name: entry.text) { return gatherer.fault(reason, line: line) }
      guard let status = entry.status.map(NameForm.Status.init(rawValue:)) ?? .preferred else {
        return gatherer.fault("unknown status '\(entry.status ?? "")'", line: line)
      }
      guard let form = NameForm(entry.text, tag: entry.lang, status: status) else {
        return gatherer.fault("'\(entry.lang)' is no language tag", line: line)
      }
      if !forms.contains(form) { forms.append(form) }
    }
    if let reason = [row.now, row.same].compactMap({ $0 }).compactMap({ AuthorityChecks.fault(id: $0) }).first {
      return gatherer.fault(reason, line: line)
    }
    guard !forms.isEmpty else { return gatherer.fault("no form: neither forms nor lang and name", line: line) }
    let record = NameRecord(
      id: row.id, kind: kind, gender: gender, native: row.native,
      role: row.role, now: row.now, same: row.same, forms: forms, source: row.source, note: row.note,
      provenance: Provenance(file: file, line: line))
    if row.forms == nil {
      gatherer.add(forms[0], to: record, id: row.id, kind: kind, line: line)
    } else {
      gatherer.add(record)
    }
  }

  private static func reason(_ error: DecodingError) -> String {
    switch error {
    case .keyNotFound(let key, _): "field '\(key.stringValue)' is missing"
    case .valueNotFound(_, let context), .typeMismatch(_, let context):
      context.codingPath.last.map { "field '\($0.stringValue)' is not of the right type" } ?? "not a JSON object"
    default: "not JSON"
    }
  }
}
