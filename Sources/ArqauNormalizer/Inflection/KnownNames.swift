import ArqauText

/// Words that are known to be base forms of names, by what they are.
///
/// Given names come from the lists beside the rules; surnames and places from an authority's records, so that
/// a user's own records help too.
struct KnownNames: Sendable, Hashable {
  private var given: [Letters: Set<Agreement>] = [:]
  /// The given names of the language's own list.
  private var usual: Set<Letters> = []
  private var surnames: Set<Letters> = []
  private var places: Set<Letters> = []
  private var wholes: Set<String> = []
  /// The language in which the gazetteer's large cities are known too; nil where they aren't.
  private var cityLanguage: Language?

  /// Takes the language's given names, and the records of an authority.
  ///
  /// - Complexity: O(records).
  init(_ language: Language, _ authority: Authority) {
    takeGivenNames(language)
    guard let variety = Variety(language, .cyrillic) else { return }
    for record in authority.records {
      for form in record.forms(in: variety) { take(form.text, record.kind, record.gender, language) }
    }
  }

  /// Takes the language's given names and what comes with Arqau, without reading it as an authority, which
  /// takes a tenth of a second: the embedded file is written line by line (``Authority/builtIn`` has the same).
  init(builtIn language: Language) {
    takeGivenNames(language)
    guard let variety = Variety(language, .cyrillic) else { return }
    if let names = try? DisplayNames(variety), let codes = try? DisplayNames.codes(of: .region) {
      for code in codes {
        guard let name = try? names.name(of: .region, code: code) else { continue }
        take(name, .place, nil, language)
        if name.last == ")", let open = name.firstIndex(of: "(") {
          take(name[..<open].split(separator: " ").joined(separator: " "), .place, nil, language)
        }
      }
      for code in BuiltInNames.continents {
        if let name = try? names.name(of: .region, code: code) { take(name, .place, nil, language) }
      }
    }
    for city in ((try? ZoneCities.names(in: variety)) ?? [:]).values { take(city, .place, nil, language) }
    takeEmbedded(language)
    cityLanguage = language
  }

  private mutating func takeGivenNames(_ language: Language) {
    let lists: [(Agreement, String)]
    switch language {
    case .russian: lists = [(.masculine, RussianGivenNames.masculine), (.feminine, RussianGivenNames.feminine)]
    case .serbian:
      lists = [
        (.masculine, SerbianGivenNames.masculine), (.feminine, SerbianGivenNames.feminine),
        (.masculine, SerbianGivenNames.foreignMasculine), (.masculine, SerbianGivenNames.slavicMasculine),
        (.feminine, SerbianGivenNames.slavicFeminine),
      ]
    case .kazakh, .english: lists = []
    }
    for (agreement, list) in lists {
      for name in list.split(whereSeparator: \.isWhitespace) {
        let letters = Letters(name.lowercased())
        given[letters, default: []].insert(agreement)
        usual.insert(letters)
      }
    }
    if language == .serbian {
      for name in SerbianGivenNames.eclipsed.split(separator: " ") { usual.remove(Letters(name.lowercased())) }
    }
    guard language == .russian else { return }
    for row in KazakhGivenNames.rows where row.russian.unicodeScalars.count > 3 {
      let letters = Letters(row.russian)
      given[letters, default: []].insert(Agreement(row.gender))
      usual.insert(letters)
    }
  }

  /// Reads the lines `  kind: …`, `  gender: …` and the lists below `  ru:` or `  sr:` of the embedded file.
  private mutating func takeEmbedded(_ language: Language) {
    guard let utf8 = BuiltInNames.embedded("names.yml") else { return }
    let heading = language == .serbian ? "  sr:" : "  ru:"
    var kind = NameKind.other
    var gender: GrammaticalGender?
    var names: [String] = []
    var isInList = false
    for line in String(decoding: utf8, as: UTF8.self).split(separator: "\n") {
      if !line.hasPrefix(" ") {
        for name in names { take(name, kind, gender, language) }
        names = []
        gender = nil
        isInList = false
      } else if line.hasPrefix("    - ") {
        if isInList { names.append(Self.form(line.dropFirst(6))) }
      } else if !line.hasPrefix("    ") {
        isInList = line == heading
        if line.hasPrefix("  kind: ") { kind = NameKind(rawValue: String(line.dropFirst(8))) ?? .other }
        if line.hasPrefix("  gender: ") { gender = GrammaticalGender(rawValue: String(line.dropFirst(10))) }
      }
    }
    for name in names { take(name, kind, gender, language) }
  }

  /// A form of a list, without its status and its quotation marks.
  private static func form(_ item: Substring) -> String {
    var text = item
    for status in NameForm.Status.allCases where text.hasPrefix(status.rawValue + ": ") {
      text = text.dropFirst(status.rawValue.utf8.count + 2)
      break
    }
    if text.count > 1, text.first == "\"", text.last == "\"" { text = text.dropFirst().dropLast() }
    return String(text)
  }

  private mutating func take(
    _ name: String, _ kind: NameKind, _ gender: GrammaticalGender?, _ language: Language
  ) {
    let pieces = NamePieces(name, language, kind: kind)
    let words = pieces.units.compactMap { unit in unit.words.last.flatMap { pieces.word($0)?.letters } }
    guard let last = words.last else { return }
    if kind != .other {
      wholes.insert(name.lowercased())
      if language == .serbian { wholes.insert(SerbianLatin.text(name).lowercased()) }
    }
    switch kind {
    case .person:
      if words.count > 1 {
        if let first = words.first, let gender { given[first, default: []].insert(Agreement(gender)) }
        // Краљ Петар I: a ruler's number stands behind a given name.
        if !pieces.endsInNumeral { surnames.insert(last) }
      }
    case .place:
      for word in words { places.insert(word) }
    case .organisation, .work, .other: break
    }
  }

  /// Whether a word is one of a recorded place's name, or the name of a large city: small ones share theirs with
  /// people and things.
  func isPlace(_ word: Letters) -> Bool {
    if places.contains(word) { return true }
    guard let cityLanguage, !surnames.contains(word), given[word] == nil else { return false }
    return CityGazetteer.builtIn.hasLargeCity(String(String.UnicodeScalarView(word)), in: cityLanguage)
  }

  /// Whether a word is the surname of somebody recorded.
  func isSurname(_ word: Letters) -> Bool { surnames.contains(word) }

  /// Whether a word is known as a given name, of a gender where one is asked for.
  func isGiven(_ word: Letters, _ agreement: Agreement? = nil) -> Bool {
    guard let known = given[word] else { return false }
    return agreement.map(known.contains) ?? true
  }

  /// All words that are known.
  var words: Set<Letters> { Set(given.keys).union(surnames).union(places) }

  /// The given names of which a gender is known.
  var namesWithGender: [String] {
    given.compactMap { name, agreements in
      agreements.contains { $0.gender != nil } ? String(String.UnicodeScalarView(name)) : nil
    }
  }

  /// The genders that a given name is known to have.
  func agreements(ofGiven name: Letters) -> Set<Agreement> { given[name] ?? [] }

  /// What knowing a word adds to its weight as a base form: a given name that is known to be a man's is no woman's.
  func weight(of word: Letters, _ role: WordRole, _ agreement: Agreement, _ weights: InflectionWeights) -> Double {
    switch role {
    case .given:
      let weight = weights[usual.contains(word) ? .knownGiven : .recordedGiven]
      return given[word].map { $0.contains(agreement) ? weight : -weight } ?? 0
    case .surname: return surnames.contains(word) ? weights[.knownSurname] : 0
    case .place: return isPlace(word) ? weights[.knownPlace] : 0
    case .noun, .adjective, .patronymic: return 0
    }
  }

  /// What knowing a whole name adds.
  func weight(ofWhole name: String, _ weights: InflectionWeights) -> Double {
    wholes.contains(name.lowercased()) ? weights[.knownWhole] : 0
  }
}
