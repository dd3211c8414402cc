internal import ArqauText

/// The formal names of states: Французская Республика, French Republic, Франция Республикасы, Француска Република.
///
/// A formal name is answered by formal names: an authority's record, which has it beside the short one, would answer
/// with that. The names are templates over the short names of CLDR, and names of their own where a language has one;
/// they are recorded, not attested, since no source stands beside them.
public struct StateNames: AttestedForms {
  /// The formal names that come with Arqau.
  public static let builtIn = StateNames()

  private init() {}

  /// The formal names of the state with one; none for a short name.
  ///
  /// - Complexity: O(1), and the first time O(states).
  public func attestedForms(of name: String, kind: NameKind?, gender: GrammaticalGender?) -> [AttestedForm] {
    guard kind == .place || kind == nil, gender == nil, name.utf8.contains(0x20) else { return [] }
    return Self.states[SpellingKey(name)] ?? []
  }

  /// None: no person is among them.
  public func attestedCounterparts(of word: String) -> [AttestedForm] { [] }

  /// The formal names by their spellings.
  private static let states: [SpellingKey: [AttestedForm]] = {
    var states: [SpellingKey: [AttestedForm]] = [:]
    for line in rows {
      let forms = forms(inRow: line)
      for form in forms {
        states[SpellingKey(form.text)] = forms
        if form.variety.tag == "sr-Cyrl" { states[SpellingKey(SerbianLatin.text(form.text))] = forms }
      }
    }
    return states
  }()

  /// The rows of the table.
  static var rows: [Substring] { table.split(separator: "\n") }

  private static let varieties = ["en", "kk", "ru", "sr-Cyrl"].compactMap { Variety(tag: $0) }

  /// The names in a row of the table; those with a gap that CLDR has no name for are left out.
  static func forms(inRow row: Substring) -> [AttestedForm] {
    let fields = row.split(separator: "|")
    guard let code = fields.first else { return [] }
    let record = Authority.builtIn["cldr:region:\(code)"]
    let last = fields.last ?? ""
    return zip(varieties, 0...).flatMap { variety, place -> [AttestedForm] in
      let field = place + 1 < fields.count ? fields[place + 1] : families[last] == nil ? "R" : last
      let short = record?.preferredForm(in: variety)?.text.replacing(" & ", with: " and ")
      return field.split(separator: "/").flatMap { name in
        let templates = families[name].map { $0[place].split(separator: "/").map(String.init) } ?? [String(name)]
        return templates.compactMap { template -> AttestedForm? in
          guard template.contains("…") else { return form(template, variety, code) }
          return short.flatMap { form(template.replacing("…", with: $0), variety, code) }
        }
      }
    }
  }

  private static func form(_ text: String, _ variety: Variety, _ code: Substring) -> AttestedForm {
    AttestedForm(variety: variety, text: text, source: "state-names:\(code)", standing: .formal)
  }
}
