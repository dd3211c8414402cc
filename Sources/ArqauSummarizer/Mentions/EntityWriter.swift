import ArqauNormalizer
import ArqauText

/// Writes an entry: its base form and its forms in the varieties that are wanted.
struct EntityWriter {
  private let language: Language
  private let authority: Authority?
  private let bases: BaseFormChoice
  private let forms: EntityForms

  init(
    language: Language, authority: Authority?, cities: CityGazetteer? = nil, targets: [Variety]
  ) throws(NormalizerError) {
    self.language = language
    self.authority = authority
    bases = BaseFormChoice(language: language, authority: authority, cities: cities)
    forms = try EntityForms(language: language, authority: authority, cities: cities, targets: targets)
  }

  /// The entry of a group.
  ///
  /// - Parameters:
  ///   - group: The group.
  ///   - places: Its mentions.
  ///   - nominatives: For each of them, how much likelier than elsewhere it stands in the nominative.
  func name(_ group: EntityGroups.Group, _ places: [TextSpan], nominatives: [Double]) throws -> DigestName {
    let record = group.record.flatMap { authority?.records[$0] }
    let variety = variety(of: places)
    if let record, let name = try self.name(record, places, variety) { return name }
    let choice = try bases.choice(
      group.kind,
      zip(places, nominatives).map { place, nominative in
        PlacedMention(text: try Self.mended(place.text, language), nominative: nominative)
      })
    if choice.isCertain, let record = forms.record(of: choice.text, group.kind),
      let name = try self.name(record, places, variety)
    {
      return name
    }
    let list = choice.isCertain ? try forms.forms(of: choice.text, record: nil, group.kind, variety) : []
    return DigestName(kind: group.kind, text: choice.text, mentions: places, forms: list)
  }

  private func name(_ record: NameRecord, _ places: [TextSpan], _ variety: Variety?) throws -> DigestName? {
    guard let base = recorded(record, variety) else { return nil }
    let list = try forms.forms(of: base, record: record, record.kind, variety)
    return DigestName(kind: record.kind, text: base, mentions: places, forms: list)
  }

  /// The variety of the text by the letters of the mentions.
  private func variety(of places: [TextSpan]) -> Variety? {
    let isLatin = places.first.map { span in
      span.text.unicodeScalars.contains { ScalarTraits.of($0.value).contains(.latin) }
        && !span.text.unicodeScalars.contains { ScalarTraits.of($0.value).contains(.cyrillic) }
    }
    return Variety(language, isLatin == true ? .latin : language.defaultScript) ?? Variety(language)
  }

  private func recorded(_ record: NameRecord, _ variety: Variety?) -> String? {
    guard let variety else { return nil }
    if let form = record.preferredForm(in: variety) { return form.text }
    guard let cyrillic = Variety(language, .cyrillic), let form = record.preferredForm(in: cyrillic) else { return nil }
    // Kazakh in Latin has no text here; Serbian has one transliteration.
    return language == .serbian ? SerbianScripts.latin(form.text) : nil
  }

  /// A mention on one line, its look-alike letters of the other script repaired.
  private static func mended(_ text: String, _ language: Language) throws(TextError) -> String {
    let line = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let scripts = line.unicodeScalars.reduce(into: ScalarTraits()) {
      $0.formUnion(ScalarTraits.of($1.value).intersection([.latin, .cyrillic]))
    }
    guard scripts == [.latin, .cyrillic] else { return line }
    return try TextNormalizer(language: language, repairsHomoglyphs: true).normalize(line).text
  }
}

/// The two views of a Serbian name.
enum SerbianScripts {
  private static let toLatin = try? Transliterator(scheme: "srp-cyrl-latn")
  private static let toCyrillic = try? Transliterator(scheme: "srp-latn-cyrl")

  static let latinScheme = "srp-cyrl-latn"
  static let cyrillicScheme = "srp-latn-cyrl"

  /// A Cyrillic name in Latin; nil where the scheme fails.
  static func latin(_ text: String) -> String? { try? toLatin?.convert(text).text }

  /// A Latin name in Cyrillic; nil where a word of it stays in Latin, but for Roman numerals.
  static func cyrillic(_ text: String) -> String? {
    guard let result = try? toCyrillic?.convert(text).text else { return nil }
    let staysLatin = result.split(separator: " ").contains { word in
      word.unicodeScalars.contains { ScalarTraits.of($0.value).contains(.latin) }
        && !word.unicodeScalars.allSatisfy { "IVX.".unicodeScalars.contains($0) }
    }
    return staysLatin ? nil : result
  }
}
