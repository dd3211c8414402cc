import ArqauNormalizer
import ArqauText

/// Writes an entry: its base form and its forms in the varieties that are wanted.
struct EntityWriter {
  private let language: Language
  private let authority: Authority?
  private let targets: [Variety]
  private let finder: NameFormFinder

  /// At most so many forms in a variety.
  private static let mostForms = 3

  init(language: Language, authority: Authority?, targets: [Variety]) throws(NormalizerError) {
    self.language = language
    self.authority = authority
    self.targets = targets
    finder = try NameFormFinder(attested: authority.map { [$0] } ?? [])
  }

  func name(_ group: EntityGroups.Group, _ places: [TextSpan]) throws -> DigestName {
    let record = group.record.flatMap { authority?.records[$0] }
    let variety = variety(of: places)
    let base = try record.flatMap { try recorded($0, variety) } ?? derived(group.kind, places)
    return DigestName(
      kind: group.kind, text: base, mentions: places, forms: try forms(of: base, record, group.kind, variety))
  }

  /// The variety of the text by the letters of the mentions.
  private func variety(of places: [TextSpan]) -> Variety? {
    let isLatin = places.first.map { span in
      span.text.unicodeScalars.contains { ScalarTraits.of($0.value).contains(.latin) }
        && !span.text.unicodeScalars.contains { ScalarTraits.of($0.value).contains(.cyrillic) }
    }
    return Variety(language, isLatin == true ? .latin : language.defaultScript) ?? Variety(language)
  }

  // MARK: Base forms

  private func recorded(_ record: NameRecord, _ variety: Variety?) throws -> String? {
    guard let variety else { return nil }
    if let form = record.preferredForm(in: variety) { return form.text }
    guard let cyrillic = Variety(language, .cyrillic), let form = record.preferredForm(in: cyrillic) else { return nil }
    // Kazakh in Latin has no text here; Serbian has one transliteration.
    return language == .serbian ? try Self.serbianLatin?.convert(form.text).text : nil
  }

  private static let serbianLatin = try? Transliterator(scheme: "srp-cyrl-latn")

  /// The base form of the fullest mention. One that stands in the text as it is goes before others.
  private func derived(_ kind: NameKind, _ places: [TextSpan]) throws -> String {
    let texts = places.map { Self.oneLine($0.text) }
    let most = texts.map(Self.words).max() ?? 0
    let full = texts.filter { Self.words($0) == most }
    guard let first = full.first else { return "" }
    guard language != .english else { return first }
    let lemmas = try BaseForms.lemmas(of: first, kind, language)
    let likely = lemmas.filter { $0.score > 0.05 }.map(\.text)
    return likely.first(where: full.contains) ?? lemmas.first?.text ?? first
  }

  private static func words(_ text: String) -> Int { text.utf8.count { $0 == 0x20 } + 1 }

  private static func oneLine(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  // MARK: Forms

  private func forms(
    of base: String, _ record: NameRecord?, _ kind: NameKind, _ variety: Variety?
  ) throws -> [DerivedForm] {
    guard !targets.isEmpty, base.utf8.count <= NameFormFinder.longestName else { return [] }
    let query = NameFormFinder.Query(
      variety: variety, kind: record?.kind ?? kind, targets: targets, limit: Self.mostForms)
    let forms: [DerivedForm]
    do throws(NormalizerError) {
      forms = try finder.forms(of: base, query)
    } catch {
      // A name without letters has no forms.
      guard error.kind == .notAName else { throw error }
      return []
    }
    let isSpelledOut = (kind == .person || kind == .place) || Self.words(base) == 1
    // The words of an organisation's or a work's name are translated, not spelled out: what the rules make
    // of them is no name of it.
    return isSpelledOut ? forms : forms.filter { $0.provenance == .attested || $0.variety.language == language }
  }
}
