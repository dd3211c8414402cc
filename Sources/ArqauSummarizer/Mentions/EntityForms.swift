import ArqauNormalizer
import ArqauText

/// The forms of an entry in other varieties: the record's, else what the rules surely make.
///
/// A form that isn't sure is left out: words of translated names spelled letter by letter, half translations,
/// English spelling that the rules can't read.
struct EntityForms {
  private let language: Language
  private let targets: [Variety]
  private let recorded: RecordedForms?
  private let cities: CityGazetteer?
  private let finder: NameFormFinder
  private let attested: [any AttestedForms]
  /// The English forms, for what stands in Latin letters in a Cyrillic text; nil for other texts.
  private let foreign: RecordedForms?

  /// At most so many forms in a variety.
  private static let mostForms = 3

  init(
    language: Language, authority: Authority?, cities: CityGazetteer?, targets: [Variety]
  ) throws(NormalizerError) {
    self.language = language
    self.targets = targets
    // English texts write Serbian names with their letters.
    let languages: Set<Language> = language == .english ? [.english, .serbian] : [language]
    recorded = authority.map { RecordedForms(authority: $0, languages: languages) }
    let isCyrillic = language == .kazakh || language == .russian
    foreign = isCyrillic ? authority.map { RecordedForms(authority: $0, languages: [.english]) } : nil
    let world = cities == nil ? nil : WorldForms(languages: isCyrillic ? languages.union([.english]) : languages)
    attested = (recorded.map { [$0] } ?? []) + (world.map { [$0] } ?? [])
    finder = try NameFormFinder(attested: attested, cities: cities)
    self.cities = cities
  }

  /// The forms of a base form, by variety and rank.
  func forms(
    of base: String, record: NameRecord?, _ kind: NameKind, _ variety: Variety?
  ) throws -> [DerivedForm] {
    guard !targets.isEmpty, base.utf8.count <= NameFormFinder.longestName else { return [] }
    var known = record.map { RecordedForms.forms($0, isCurrent: true).filter(\.isCurrent) } ?? []
    // The formal name of a state is another name, with forms of its own.
    if cities != nil, let record, let variety, record.preferredForm(in: variety)?.text != base {
      known = StateNames.builtIn.attestedForms(of: base, kind: kind, gender: nil) + known
    }
    let derived = try derived(base, kind, variety)
    var result: [DerivedForm] = []
    for target in targets {
      let own = Self.forms(known, in: target)
      var list = own.isEmpty ? derived.filter { $0.variety == target } : own
      if target == variety { list = Self.asGiven(base, target, record) + list.filter { $0.text != base } }
      for (index, form) in list.prefix(Self.mostForms).enumerated() {
        result.append(form.ranked(index + 1))
      }
    }
    return result
  }

  // MARK: Recorded forms

  /// The record of a base form that isn't found word by word; a person needs more than one word for it.
  func record(of base: String, _ kind: NameKind) -> NameRecord? {
    kind == .person && !base.contains(" ") ? nil : recorded?.record(of: base, kind: kind)
  }

  /// The record of a base form in Latin letters, among Cyrillic ones, by its English spelling: mostly that of an
  /// organisation, whatever kind it was taken for.
  func foreignRecord(of base: String, _ kind: NameKind) -> NameRecord? {
    guard let foreign, !Self.hasCyrillic(base) else { return nil }
    if let record = foreign.record(of: base, kind: .organisation) { return record }
    return kind == .work || base.contains(" ") ? foreign.record(of: base, kind: kind) : nil
  }

  private static func hasCyrillic(_ text: String) -> Bool {
    text.unicodeScalars.contains { ScalarTraits.of($0.value).contains(.cyrillic) }
  }

  /// Whether some words have Latin letters and some Cyrillic ones, but for numerals and single letters: they are hardly
  /// one name.
  private func isOfTwoScripts(_ base: String) -> Bool {
    foreign != nil && Self.hasCyrillic(base)
      && base.split(whereSeparator: { $0 == " " || $0 == "-" }).contains { word in
        word.utf8.count > 1 && word.utf8.contains { $0 < 0x80 && $0 & 0xDF >= 0x41 && $0 & 0xDF <= 0x5A }
          && !word.utf8.allSatisfy("IVX.".utf8.contains)
      }
  }

  /// A record's forms in a variety; of Serbian in its other script too.
  private static func forms(_ known: [AttestedForm], in target: Variety) -> [DerivedForm] {
    let own = known.filter { $0.variety == target }
    if !own.isEmpty || target.language != .serbian { return own.map { DerivedForm($0) } }
    let scheme = target.script == .latin ? SerbianScripts.latinScheme : SerbianScripts.cyrillicScheme
    return known.filter { $0.variety.language == .serbian }.compactMap { other in
      let text = target.script == .latin ? SerbianScripts.latin(other.text) : SerbianScripts.cyrillic(other.text)
      return text.map { DerivedForm(other, as: $0, in: target, by: scheme) }
    }
  }

  private static func asGiven(_ base: String, _ variety: Variety, _ record: NameRecord?) -> [DerivedForm] {
    if let record {
      let known = forms(RecordedForms.forms(record, isCurrent: true), in: variety)
      return [
        known.first { $0.text == base }
          ?? DerivedForm(
            variety: variety, text: base, provenance: .recorded, source: RecordedForms.source(record), rank: 1)
      ]
    }
    return [DerivedForm(variety: variety, text: base, provenance: .derived, source: "as given", rank: 1)]
  }

  // MARK: Derived forms

  private func derived(
    _ base: String, _ kind: NameKind, _ variety: Variety?
  ) throws -> [DerivedForm] {
    let (text, spelling) = spelling(of: base, kind, variety)
    let forms: [DerivedForm]
    do throws(NormalizerError) {
      forms = try finder.forms(
        of: text, NameFormFinder.Query(variety: spelling, kind: kind, targets: targets, limit: Self.mostForms))
    } catch {
      // A name without letters has no forms.
      guard error.kind == .notAName else { throw error }
      return []
    }
    let isAttested =
      attested.contains { !$0.attestedForms(of: text, kind: kind, gender: nil).isEmpty }
      || kind == .place && cities?.forms(of: text, in: spelling, kind: kind).isEmpty == false
    // A conjunction binds names of which each would want a form of its own.
    guard isAttested || !hasConjunction(base) && !isOfTwoScripts(base) else {
      return forms.compactMap(Self.own(language))
    }
    let isReadable = isSpelledOut(base, kind, spelling)
    // The words of a known body's name are translated no less than those of another.
    let isSpelledOut = isReadable || isAttested && (kind == .person || kind == .place)
    // English keeps each name's own spelling: only of those that are transcribed is it known.
    let isTranscribed = isAttested || isTranscribed(text, kind, spelling)
    // Kazakh puts the word for a region behind the name as it is; Russian and Serbian make an adjective of it.
    let isRegion = language == .kazakh && kind == .place && isTranscribed
    let known = isAttested ? Set(forms.filter(\.isOfRecord).map(\.variety)) : []
    return forms.compactMap { form in
      if isAttested, form.isOfRecord { return form }
      // Asia is not Aziya too.
      if form.variety != variety, known.contains(form.variety) { return nil }
      // Other English spellings of an English name are guesses where the rules can't read it.
      if form.variety.language == language, language != .english || isReadable { return Self.derivedForm(form) }
      if form.variety.language == language, !form.isOfRecord { return nil }
      if form.variety.language == .english, !isTranscribed, !Self.isKnownInEnglish(form) { return nil }
      if form.variety.language == .english, language != .serbian, hasSerbianLetters(form.text) { return nil }
      if isRegion, form.source.hasSuffix("place-terms") { return Self.derivedForm(form) }
      guard isSpelledOut || form.isOfRecord else { return nil }
      let isHalf = Self.isHalfTranslated(form) && recorded?.has(form.text, kind: kind, in: form.variety) != true
      guard !isHalf else { return nil }
      return Self.derivedForm(form)
    }
  }

  /// Whether records or the table of given names say how English spells each word of a form, or which attribute of a
  /// place it has; what the rules make of names from elsewhere is mostly wrong.
  private static func isKnownInEnglish(_ form: DerivedForm) -> Bool {
    form.isOfRecord || form.source.contains("place-attributes")
      || form.source.split(separator: " ").allSatisfy { $0.hasPrefix("word-of:") || $0 == "given-names" }
  }

  private static func own(_ language: Language) -> (DerivedForm) -> DerivedForm? {
    { $0.variety.language == language ? derivedForm($0) : nil }
  }

  private func hasConjunction(_ base: String) -> Bool {
    base.split(separator: " ").contains { ["i", "и", "and", "және"].contains($0) }
  }

  private func hasSerbianLetters(_ text: String) -> Bool {
    text.unicodeScalars.contains { PlainLetters.isSerbian(SimpleLowercase.scalar($0.value)) }
  }

  /// Whether English writes a name by the rules for Kazakh, Russian or Serbian ones.
  private func isTranscribed(_ text: String, _ kind: NameKind, _ variety: Variety?) -> Bool {
    guard language != .english, targets.contains(where: { $0.language == .english }), let variety else { return true }
    // What stands in Latin letters among Cyrillic ones stays as it is.
    if variety.script != .latin, !Self.hasCyrillic(text) { return true }
    if language == .serbian, kind == .person, NameFormFinder.isOfUnknownSlav(text) { return false }
    return NameFormFinder.isNative(text, kind, in: variety)
  }

  /// Whether texts have a word in small letters, by the words that the finder of names has learned.
  private func isCommon(_ word: String) -> Bool {
    let text = MentionText(utf8: Array(word.utf8), language: language)
    guard text.tokens.count == 1, let own = MentionModel.builtIn?.words.own else { return false }
    let key = WordTables.ownKey(MentionHash.word(text.lowers), language: text.languageNumber)
    return own.entry(ofHash: key).facts & (WordTable.Facts.lower | WordTable.Facts.mixed) != 0
  }

  /// The spelling that the rules read: Serbian in Cyrillic, so that both scripts give the same; a name with
  /// Serbian letters in an English text as Serbian.
  private func spelling(of base: String, _ kind: NameKind, _ variety: Variety?) -> (String, Variety?) {
    if language == .serbian, variety?.script == .latin, let cyrillic = SerbianScripts.cyrillic(base) {
      return (cyrillic, Variety(.serbian, .cyrillic))
    }
    let isNamed = kind == .person || kind == .place
    if language == .english, isNamed, hasSerbianLetters(base), SerbianScripts.cyrillic(base) != nil {
      return (base, Variety(.serbian, .latin))
    }
    return (base, variety)
  }

  /// A form that is made of words: no record has the whole name.
  private static func derivedForm(_ form: DerivedForm) -> DerivedForm {
    DerivedForm(
      variety: form.variety, text: form.text, provenance: .derived, source: form.source, rank: form.rank,
      remark: form.provenance == .derived ? form.remark : nil)
  }

  /// Whether a name is written in other languages as it sounds, and the rules can tell how.
  private func isSpelledOut(_ base: String, _ kind: NameKind, _ variety: Variety?) -> Bool {
    let words = base.split(separator: " ")
    let isInitials = words.allSatisfy { $0.hasSuffix(".") || RecordedForms.isLoud(String($0)) }
    if isInitials, kind != .person { return false }
    if Self.isAddress(base) { return false }
    if language == .serbian, words.contains(where: hasForeignLetter) { return false }
    switch kind {
    case .person, .place:
      // Младший and старший behind a surname are translated.
      if words.contains(where: { $0.contains("-млад") || $0.contains("-старш") }) { return false }
      // Words in small letters are words of the language.
      let hasSmall = words.contains {
        $0.unicodeScalars.first.map { ScalarTraits.of($0.value).contains(.lower) } == true
      }
      if kind == .person, words.contains(where: SpanCuts.isNoPartOfName) { return false }
      if kind == .place, hasSmall || language == .kazakh && words.count == 1 && isCommon(base) { return false }
      if kind == .place, let last = words.last, Self.placeNouns.contains(last.lowercased()) { return false }
      if kind == .place, language == .english, words.last.map({ Self.streets.contains($0) }) == true { return false }
      return variety?.language != .english || EnglishSpelling.isReadable(base, kind, isCommon: isCommon)
    case .organisation, .work, .other:
      // The words of these names are translated: what the rules make of them is no name.
      guard language != .english, words.count == 1, !isCommon(base) else { return false }
      // Tweezerman is no Твеезерман, and Austrijanci is a word of its language.
      return language != .serbian || !isForeignSpelling(base) && !PeopleWords.has(base)
    }
  }

  /// Whether a word that is no ruler's numeral has a letter that Serbian lacks.
  private func hasForeignLetter(_ word: Substring) -> Bool {
    !word.unicodeScalars.allSatisfy("IVXИВХ".unicodeScalars.contains)
      && BaseFormTest.hasForeignLetter(word.unicodeScalars.map { SimpleLowercase.scalar($0.value) })
  }

  /// Whether a Serbian text has a name as another language spells it.
  private func isForeignSpelling(_ base: String) -> Bool {
    BaseFormTest.isForeign(base.unicodeScalars.map { SimpleLowercase.scalar($0.value) })
      || ["sh", "th", "ck", "ph", "ee", "oo", "gh"].contains(where: base.lowercased().contains)
  }

  /// Whether a name is an address on the net: weather.com.
  private static func isAddress(_ name: String) -> Bool {
    guard !name.contains(" "), let stop = name.utf8.lastIndex(of: 0x2E), stop > name.utf8.startIndex else {
      return false
    }
    let domain = name.utf8[name.utf8.index(after: stop)...]
    return domain.count > 1 && domain.allSatisfy { $0 >= 0x61 && $0 <= 0x7A }
  }

  /// Nouns at the end of places' names that are translated, whatever letter they begin with: Йеменская Республика.
  private static let placeNouns: Set<String> = [
    "республика", "залив", "канал", "океан", "море", "пролив", "полуостров", "высоты", "горы", "острова", "хребет",
    "низменность", "равнина", "долина", "пустыня", "королевство", "империя", "площадь", "дворец", "башня", "мост",
    "република", "мореуз", "полуострво", "планине", "острва", "краљевина", "трг", "палата", "торањ", "висораван",
  ]

  /// Words for streets behind their names, short and long.
  private static let streets: Set<Substring> = ["St", "St.", "Street", "Ave", "Avenue", "Rd", "Road", "Blvd", "Lane"]

  /// Whether an attribute of a place is translated and the name beside it spelled out: `South Osetija`.
  private static func isHalfTranslated(_ form: DerivedForm) -> Bool {
    (form.source.contains("place-attributes") || form.source.contains("place-terms")) && !form.source.contains(":")
  }
}

/// The names of the world as a text's language sees them: a spelling counts in its own language only.
private struct WorldForms: AttestedForms {
  let languages: Set<Language>

  func attestedForms(of name: String, kind: NameKind?, gender: GrammaticalGender?) -> [AttestedForm] {
    guard let kind, languages.contains(where: { WorldNames.builtIn.contains(name, kind, in: $0) }) else { return [] }
    return WorldNames.builtIn.attestedForms(of: name, kind: kind, gender: gender)
  }

  func attestedCounterparts(of word: String) -> [AttestedForm] { [] }
}
