internal import ArqauText

/// Reads name records in the format of `glossaries/names.yml`: an id over the keys `kind`, `gender`,
/// `native`, `role`, `now`, `same`, `source`, `note` and the languages, each with a list of forms. A plain form is
/// the preferred one; `admitted: …`, `historical: …` and `deprecated: …` are others. A former name has a record of
/// its own, whose `now` is the id of today's; `same` is that of the usual one of two names of today.
enum NamesFile {
  /// The keys that name languages.
  private static let languages = ["en", "kk", "kk-Latn", "ru", "sr", "sr-Cyrl", "sr-Latn"]

  static func read(_ utf8: [UInt8], file: String) -> AuthorityReading {
    var gatherer = RecordGatherer(file: file)
    do throws(YAMLError) {
      guard let root = try YAMLReader().read(utf8) else { return gatherer.reading }
      guard let entries = root.entries else { throw YAMLError("not a mapping of ids to records", at: root) }
      for entry in entries {
        do throws(YAMLError) {
          gatherer.add(try record(entry, file: file))
        } catch {
          gatherer.fault(error.reason, line: error.line)
        }
      }
    } catch {
      gatherer.fault(error.reason, line: error.line)
    }
    return gatherer.reading
  }

  private static func record(_ entry: YAMLNode.Entry, file: String) throws(YAMLError) -> NameRecord {
    if let reason = AuthorityChecks.fault(id: entry.key) { throw YAMLError(reason, at: entry) }
    guard let fields = entry.value.entries else { throw YAMLError("'\(entry.key)' holds no keys", at: entry) }
    var record = NameRecord(
      id: entry.key, kind: .other, provenance: Provenance(file: file, line: entry.line))
    var hasKind = false
    for field in fields {
      switch field.key {
      case "kind":
        record.kind = try value(field, NameKind.init(rawValue:))
        hasKind = true
      case "gender": record.gender = try value(field, GrammaticalGender.init(rawValue:))
      case "native": record.native = try value(field) { NameForm.isTag($0) ? $0 : nil }
      case "role": record.role = try value(field) { $0 }
      case "now": record.now = try value(field, reference)
      case "same": record.same = try value(field, reference)
      case "source": record.source = field.value.text ?? field.value.nodes?.compactMap(\.text).joined(separator: " ")
      case "note": record.note = try value(field) { $0 }
      case let tag where languages.contains(tag):
        for form in try forms(field) where !record.forms.contains(form) { record.forms.append(form) }
      default: throw YAMLError("unknown key '\(field.key)'", at: field)
      }
    }
    guard hasKind else { throw YAMLError("'\(entry.key)' has no kind", at: entry) }
    guard record.bearer != record.id, record.now == nil || record.same == nil else {
      throw YAMLError("'\(entry.key)' is another name of itself, or of two", at: entry)
    }
    guard !record.forms.isEmpty else { throw YAMLError("'\(entry.key)' has no form in any language", at: entry) }
    return record
  }

  private static func reference(_ id: String) -> String? { AuthorityChecks.fault(id: id) == nil ? id : nil }

  private static func value<Value>(
    _ field: YAMLNode.Entry, _ convert: (String) -> Value?
  ) throws(YAMLError) -> Value {
    guard let text = field.value.text else { throw YAMLError("'\(field.key)' is not a word", at: field.value) }
    guard let value = convert(text) else { throw YAMLError("unknown \(field.key) '\(text)'", at: field.value) }
    return value
  }

  private static func forms(_ field: YAMLNode.Entry) throws(YAMLError) -> [NameForm] {
    let nodes = field.value.nodes ?? [field.value]
    var forms: [NameForm] = []
    for node in nodes {
      var status = NameForm.Status.preferred
      var spelling = node
      if let entries = node.entries {
        guard let first = entries.first, let named = NameForm.Status(rawValue: first.key) else {
          throw YAMLError("unknown status '\(entries.first?.key ?? "")'", at: node)
        }
        status = named
        spelling = first.value
      }
      guard let text = spelling.text else { throw YAMLError("a form is not a word", at: spelling) }
      if let reason = AuthorityChecks.fault(name: text) { throw YAMLError(reason, at: spelling) }
      guard let form = NameForm(text, tag: field.key, status: status) else {
        throw YAMLError("'\(field.key)' is no language tag", at: field)
      }
      forms.append(form)
    }
    return forms
  }
}
