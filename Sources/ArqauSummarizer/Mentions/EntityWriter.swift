import ArqauNormalizer
import ArqauText

/// Writes an entry: its base form and its forms in the varieties that are wanted.
struct EntityWriter {
  private let language: Language
  private let authority: Authority?
  private let bases: BaseFormChoice
  private let forms: EntityForms
  /// How the words of a Kazakh text in Latin letters are read; nil for other texts.
  private let reading: KazakhLatinReading?

  init(
    language: Language, records: RecordedNames?, cities: CityGazetteer? = nil, targets: [Variety],
    reading: KazakhLatinReading? = nil
  ) throws(NormalizerError) {
    self.language = language
    authority = records?.authority
    self.reading = reading
    bases = BaseFormChoice(language: language, forms: records?.bases ?? .unrecorded(language))
    forms = try EntityForms(language: language, authority: authority, cities: cities, targets: targets)
  }

  /// The entry of a group.
  ///
  /// - Parameters:
  ///   - group: The group.
  ///   - places: Its mentions.
  ///   - cases: For each of them, what the words beside it say of its case.
  ///   - nouns: For each of them, the noun that belongs to it and stands behind another one.
  func name(
    _ group: EntityGroups.Group, _ places: [TextSpan], cases: [PersonCase.Reading], nouns: [String?]
  ) throws -> DigestName {
    let record = group.record.flatMap { authority?.records[$0] }
    let variety = reading == nil ? variety(of: places) : Variety(.kazakh, .cyrillic)
    if let record, let name = try self.name(record, group.form, places, variety) { return name }
    let named = group.mentions.indices.filter { !group.addresses.contains(group.mentions[$0]) }
    let choice = try bases.choice(
      group.kind,
      named.map { index in
        let reading = cases[index]
        let text = try mended(places[index].text, group.kind)
        return PlacedMention(
          text: nouns[index].map { text + " " + $0 } ?? text, nominative: reading.nominative,
          isNoWomans: reading.isNoWomans)
      })
    if choice.isCertain, !group.isNamesake, let record = forms.foreignRecord(of: choice.text, group.kind) {
      let list = try forms.forms(of: choice.text, record: record, record.kind, variety)
      return DigestName(kind: record.kind, text: choice.text, mentions: places, forms: list, record: record.id)
    }
    if choice.isCertain, !group.isNamesake, let record = forms.record(of: choice.text, group.kind),
      let name = try self.name(record, nil, places, variety)
    {
      return name
    }
    let list =
      choice.isCertain && !group.isNamesake ? try forms.forms(of: choice.text, record: nil, group.kind, variety) : []
    return DigestName(
      kind: group.kind, text: spelled(choice.text, places) ?? choice.text, mentions: places, forms: list)
  }

  private func name(
    _ record: NameRecord, _ form: Int?, _ places: [TextSpan], _ variety: Variety?
  ) throws -> DigestName? {
    guard let base = shown(record, form, variety) ?? recorded(record, variety) else { return nil }
    let list = try forms.forms(of: base, record: record, record.kind, variety)
    return DigestName(
      kind: record.kind, text: spelled(base, places) ?? base, mentions: places, forms: list, record: record.id,
      today: record.now.flatMap { authority?[$0] }.flatMap { recorded($0, variety) })
  }

  /// A form of a record in the variety of the text; nil where it has none in it.
  private func shown(_ record: NameRecord, _ form: Int?, _ variety: Variety?) -> String? {
    guard let form = form.map({ record.forms[$0] }), let variety else { return nil }
    if form.variety == variety { return form.text }
    guard form.variety?.language == variety.language, language == .serbian else { return nil }
    return variety.script == .latin ? SerbianScripts.latin(form.text) : SerbianScripts.cyrillic(form.text)
  }

  /// A Kazakh base form in the Latin letters of the text, as its mentions spell it where one has all of it: editions of
  /// the alphabet differ. Nil for texts in Cyrillic.
  private func spelled(_ base: String, _ places: [TextSpan]) -> String? {
    guard let reading else { return nil }
    let words = base.split(separator: " ")
    for place in places {
      let given = place.text.split(whereSeparator: \.isWhitespace)
      guard given.count == words.count, let last = given.last, let target = words.last,
        zip(given, words).dropLast().allSatisfy({ read(String($0), reading) == $1 }),
        let end = last.indices.first(where: { read(String(last[...$0]), reading) == target })
      else { continue }
      return (given.dropLast() + [last[...end]]).joined(separator: " ")
    }
    return try? Self.toKazakhLatin?.convert(base).text
  }

  /// A word with its parts between hyphens read in Cyrillic.
  private func read(_ word: String, _ reading: KazakhLatinReading) -> String {
    word.split(separator: "-", omittingEmptySubsequences: false).map { reading.cyrillic(String($0)) }
      .joined(separator: "-")
  }

  /// The variety of the text by the letters of the mentions.
  private func variety(of places: [TextSpan]) -> Variety? {
    let isLatin = places.first.map { span in
      span.text.unicodeScalars.contains { ScalarTraits.of($0.value).contains(.latin) }
        && !span.text.unicodeScalars.contains { ScalarTraits.of($0.value).contains(.cyrillic) }
    }
    // A Kazakh text in Latin letters is read in Cyrillic ones: in another, what has Latin letters is foreign.
    let isOwn = isLatin == true && language != .kazakh
    return Variety(language, isOwn ? .latin : language.defaultScript) ?? Variety(language)
  }

  private static let toKazakhLatin = try? Transliterator(scheme: "kaz-latn-2021-04")

  private func recorded(_ record: NameRecord, _ variety: Variety?) -> String? {
    guard let variety else { return nil }
    if let form = record.preferredForm(in: variety) { return form.text }
    guard let cyrillic = Variety(language, .cyrillic), let form = record.preferredForm(in: cyrillic) else { return nil }
    return language == .serbian ? SerbianScripts.latin(form.text) : nil
  }

  /// A mention on one line, its look-alike letters of the other script repaired, and the Roman numeral of a ruler,
  /// where a Serbian text has it in Cyrillic letters.
  private func mended(_ text: String, _ kind: NameKind) throws(TextError) -> String {
    let isPlain = Self.isPlain(text)
    let line = isPlain ? text : text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    if language == .serbian, kind == .person { return SerbianScripts.withNumeral(line) }
    if let reading { return line.split(separator: " ").map { read(String($0), reading) }.joined(separator: " ") }
    if isPlain { return line }
    let scripts = line.unicodeScalars.reduce(into: ScalarTraits()) {
      $0.formUnion(ScalarTraits.of($1.value).intersection([.latin, .cyrillic]))
    }
    guard scripts == [.latin, .cyrillic] else { return line }
    return try TextNormalizer(language: language, repairsHomoglyphs: true).normalize(line).text
  }

  /// Whether a text is surely on one line, without spaces too many, and surely of one script, as most mentions are.
  private static func isPlain(_ text: String) -> Bool {
    var isPlain = true
    var hasLatin = false
    var hasCyrillic = false
    var previous: UInt8 = 0x20
    for byte in text.utf8 {
      switch byte {
      case 0x20: isPlain = isPlain && previous != 0x20
      case 0x41...0x5A, 0x61...0x7A, 0xC3...0xCA: hasLatin = true
      case 0xD0...0xD4: hasCyrillic = true
      // Digits and marks of ASCII, and what goes on with a letter of two bytes.
      case 0x21...0x7E, 0x80...0xBF: break
      default: isPlain = false
      }
      previous = byte
    }
    return isPlain && previous != 0x20 && !(hasLatin && hasCyrillic)
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

  /// A person's name with the numeral behind it in Latin letters: `Бенедикт ХВИ` is `Бенедикт XVI`.
  static func withNumeral(_ name: String) -> String {
    guard let space = name.lastIndex(of: " ") else { return name }
    let letters = name[name.index(after: space)...].unicodeScalars.map { numerals[$0] }
    guard letters.count > 1, !letters.contains(nil) else { return name }
    return name[...space] + String(String.UnicodeScalarView(letters.compactMap { $0 }))
  }

  private static let numerals: [Unicode.Scalar: Unicode.Scalar] = ["И": "I", "В": "V", "Х": "X"]

  /// A Latin name in Cyrillic; nil where a word of it stays in Latin, but for Roman numerals and single letters.
  static func cyrillic(_ text: String) -> String? {
    guard let result = try? toCyrillic?.convert(text).text else { return nil }
    let staysLatin = result.split(whereSeparator: { $0 == " " || $0 == "-" }).contains { word in
      word.count > 1 && word.unicodeScalars.contains { ScalarTraits.of($0.value).contains(.latin) }
        && !word.unicodeScalars.allSatisfy { "IVX.".unicodeScalars.contains($0) }
    }
    return staysLatin ? nil : result
  }
}
