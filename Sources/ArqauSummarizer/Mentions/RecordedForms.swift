import ArqauNormalizer
import ArqauText

/// An authority's forms as a text's language sees them, for names that are spelled as the text has them.
///
/// A spelling counts in its own language only (`ЕК` is another body in Kazakh than in Serbian), an acronym in
/// capitals only, and a word of a longer name only where it is the surname there, or a given name that several bear.
struct RecordedForms: AttestedForms {
  let authority: Authority
  let languages: Set<Language>

  func attestedForms(of name: String, kind: NameKind?, gender: GrammaticalGender?) -> [AttestedForm] {
    let isLoud = Self.isLoud(name)
    var seen: Set<String> = []
    var forms: [AttestedForm] = []
    for hit in authority.hits(spelled: name) {
      guard let language = hit.form.variety?.language, languages.contains(language), hit.form.status != .deprecated,
        isLoud || !Self.isLoud(hit.form.text), kind == nil || kind == hit.record.kind,
        gender == nil || hit.record.gender == nil || gender == hit.record.gender, seen.insert(hit.record.id).inserted
      else { continue }
      forms += Self.forms(hit.record, isCurrent: hit.form.status != .historical)
    }
    return forms
  }

  func attestedCounterparts(of word: String) -> [AttestedForm] {
    let hits = authority.wordHits(spelled: word)
    let isSurname =
      hits.contains { hit in hit.record.forms.contains { $0.text.hasSuffix(" " + hit.word) } }
      && !hits.contains { hit in hit.record.forms.contains { $0.text.hasPrefix(hit.word + " ") } }
    let counterparts = authority.attestedCounterparts(of: word)
    return isSurname ? counterparts : counterparts.filter { $0.bearers >= Self.enoughBearers }
  }

  /// How many bearers of a given name must be spelled alike before another's is.
  private static let enoughBearers = 3

  /// The one record of a kind that has a name in one of the languages; nil where there is none or more.
  func record(of name: String, kind: NameKind) -> NameRecord? {
    let isLoud = Self.isLoud(name)
    var found: NameRecord?
    for hit in authority.hits(spelled: name) {
      guard hit.record.kind == kind, hit.form.variety.map({ languages.contains($0.language) }) == true,
        hit.form.status != .deprecated, hit.form.status != .historical, isLoud == Self.isLoud(hit.form.text)
      else { continue }
      if let found, found.id != hit.record.id { return nil }
      found = hit.record
    }
    return found
  }

  /// Whether a name is recorded in a variety.
  func has(_ name: String, kind: NameKind, in variety: Variety) -> Bool {
    authority.hits(spelled: name).contains { hit in
      hit.record.kind == kind && hit.form.variety?.language == variety.language
        && Self.isLoud(name) == Self.isLoud(hit.form.text)
    }
  }

  /// The forms of a record that may be written.
  static func forms(_ record: NameRecord, isCurrent: Bool) -> [AttestedForm] {
    [NameForm.Status.preferred, .admitted, .historical].flatMap { status in
      record.forms.compactMap { form in
        guard form.status == status, let variety = form.variety else { return nil }
        return AttestedForm(
          variety: variety, text: form.text, source: source(record), isCurrent: isCurrent && status != .historical,
          standing: record.standing(of: form))
      }
    }
  }

  static func source(_ record: NameRecord) -> String { "\(record.provenance.file):\(record.id)" }

  /// Whether a name is two capitals or more, and no small letter.
  static func isLoud(_ name: String) -> Bool {
    let traits = name.unicodeScalars.map { ScalarTraits.of($0.value) }
    return traits.count { $0.contains(.upper) } > 1 && !traits.contains { $0.contains(.lower) }
  }
}
