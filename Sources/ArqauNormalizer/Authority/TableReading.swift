internal import ArqauText

/// Reads tables of names: a header line, then a form a row, columns between tabs, no quoting.
///
/// The columns `id`, `kind`, `lang` and `name` must be there; `role`, `gender`, `status`, `source` and
/// `note` may be; others are passed over. Rows of one id make one record.
enum TableReading {
  private struct Columns {
    /// How many the header line has.
    var count = 0
    var id = -1
    var kind = -1
    var lang = -1
    var name = -1
    var role = -1
    var gender = -1
    var status = -1
    var source = -1
    var note = -1
    var last: Int { max(id, kind, lang, name) }
  }

  static func read(_ utf8: [UInt8], file: String) -> AuthorityReading {
    var gatherer = RecordGatherer(file: file)
    if utf8.starts(with: [0xFF, 0xFE]) || utf8.starts(with: [0xFE, 0xFF]) {
      gatherer.fault(TextError.inspecting(Array(utf8.prefix(2)))?.reason ?? "not UTF-8", line: nil)
      return gatherer.reading
    }
    var columns: Columns?
    var number = 0
    var start = utf8.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while start < utf8.count {
      number += 1
      let end = utf8[start...].firstIndex(of: 0x0A) ?? utf8.count
      var line = utf8[start..<end]
      start = end + 1
      if line.last == 0x0D { line.removeLast() }
      if line.isEmpty { continue }
      guard let text = String(validating: line, as: UTF8.self), !line.contains(0) else {
        gatherer.fault(TextError.inspecting(Array(line))?.reason ?? "not UTF-8", line: number)
        if columns == nil { return gatherer.reading }
        continue
      }
      let fields = text.split(separator: "\t", omittingEmptySubsequences: false)
      guard let known = columns else {
        columns = header(fields, &gatherer, line: number)
        if columns == nil { return gatherer.reading }
        continue
      }
      row(fields, known, &gatherer, file: file, line: number)
    }
    if columns == nil { gatherer.fault("no header line: id, kind, lang, name between tabs", line: 1) }
    return gatherer.reading
  }

  private static func header(_ fields: [Substring], _ gatherer: inout RecordGatherer, line: Int) -> Columns? {
    var columns = Columns()
    columns.count = fields.count
    for (index, field) in fields.enumerated() {
      let slot: WritableKeyPath<Columns, Int>
      switch field {
      case "id": slot = \.id
      case "kind": slot = \.kind
      case "lang": slot = \.lang
      case "name": slot = \.name
      case "role": slot = \.role
      case "gender": slot = \.gender
      case "status": slot = \.status
      case "source": slot = \.source
      case "note": slot = \.note
      default: continue
      }
      guard columns[keyPath: slot] < 0 else {
        gatherer.fault("the column '\(field)' comes twice", line: line)
        return nil
      }
      columns[keyPath: slot] = index
    }
    let needed = [("id", columns.id), ("kind", columns.kind), ("lang", columns.lang), ("name", columns.name)]
    let missing = needed.filter { $0.1 < 0 }.map(\.0)
    guard missing.isEmpty else {
      gatherer.fault(
        "the header line lacks \(missing.joined(separator: ", ")); it takes id, kind, lang, name between tabs",
        line: line)
      return nil
    }
    return columns
  }

  private static func row(
    _ fields: [Substring], _ columns: Columns, _ gatherer: inout RecordGatherer, file: String, line: Int
  ) {
    guard fields.count > columns.last else {
      return gatherer.fault("\(fields.count) columns; \(columns.last + 1) are needed", line: line)
    }
    guard fields.count <= columns.count || fields[columns.count...].allSatisfy(\.isEmpty) else {
      return gatherer.fault("\(fields.count) columns; the header line has \(columns.count)", line: line)
    }
    func optional(_ index: Int) -> String? {
      index >= 0 && index < fields.count && !fields[index].isEmpty ? String(fields[index]) : nil
    }
    let id = fields[columns.id]
    let name = fields[columns.name]
    if let reason = AuthorityChecks.fault(id: id) ?? AuthorityChecks.fault(name: name) {
      return gatherer.fault(reason, line: line)
    }
    guard let kind = NameKind(rawValue: String(fields[columns.kind])) else {
      let known = NameKind.allCases.map(\.rawValue).joined(separator: ", ")
      return gatherer.fault("unknown kind '\(fields[columns.kind])'; known are \(known)", line: line)
    }
    let statusName = optional(columns.status)
    guard let status = statusName.map(NameForm.Status.init(rawValue:)) ?? .preferred else {
      let known = NameForm.Status.allCases.map(\.rawValue).joined(separator: ", ")
      return gatherer.fault("unknown status '\(statusName ?? "")'; known are \(known)", line: line)
    }
    let genderName = optional(columns.gender)
    let gender = genderName.flatMap(GrammaticalGender.init(rawValue:))
    if let genderName, gender == nil {
      return gatherer.fault("unknown gender '\(genderName)'; known are m, f, n", line: line)
    }
    guard let form = NameForm(String(name), tag: fields[columns.lang], status: status) else {
      return gatherer.fault("'\(fields[columns.lang])' is no language tag", line: line)
    }
    gatherer.add(
      form,
      to: NameRecord(
        id: String(id), kind: kind, gender: gender, role: optional(columns.role), source: optional(columns.source),
        note: optional(columns.note), provenance: Provenance(file: file, line: line)),
      id: String(id), kind: kind, line: line)
  }
}
