import ArqauNormalizer
import ArqauText

/// What is known of base forms: whether they are recorded, or of usual words.
struct BaseFormKnowledge: Sendable {
  let language: Language
  let authority: Authority?
  /// Whether the gazetteer's cities are known, which has their base forms only.
  let knowsCities: Bool

  /// Whether a person's given name is a usual one; of a name of one word, whether it is a recorded surname.
  func isUsual(_ name: String) -> Bool {
    let words = name.split(separator: " ")
    guard words.count > 1, let given = words.first else {
      return authority?.wordHits(spelled: name).contains { hit in
        hit.record.forms.contains { $0.variety?.language == language && $0.text.hasSuffix(" " + name) }
      } == true
    }
    return !GivenNameGender.genders(of: String(given), in: language).isEmpty
  }

  /// Whether a base form is a recorded name, or ends in a usual word for a kind of place.
  func isKnown(_ base: String, _ kind: NameKind) -> Bool {
    let isRecorded = authority?.hits(spelled: base).contains { hit in
      hit.record.kind == kind && hit.form.variety?.language == language
    }
    if isRecorded == true || isOfWorld(base, kind) { return true }
    let words = base.lowercased().split(separator: " ").map(String.init)
    guard kind == .place, words.count > 1, let endings = Self.placeWords[words[words.count - 1]] else { return false }
    return endings.contains(where: words[words.count - 2].hasSuffix)
  }

  /// Whether a base form of several words is a recorded person's name, or one of the world's.
  func isKnownPerson(_ base: String) -> Bool {
    guard base.contains(" ") else { return false }
    let isRecorded = authority?.hits(spelled: base).contains { hit in
      hit.record.kind == .person && hit.form.variety?.language == language && hit.form.status != .deprecated
    }
    return isRecorded == true || isOfWorld(base, .person)
  }

  /// Whether a base form stands in the table of names of the world, which comes with the cities.
  func isOfWorld(_ base: String, _ kind: NameKind) -> Bool {
    guard knowsCities, kind != .person || base.contains(" ") else { return false }
    if language == .serbian, let cyrillic = SerbianScripts.cyrillic(base) {
      return WorldNames.builtIn.contains(cyrillic, kind, in: language)
    }
    return WorldNames.builtIn.contains(base, kind, in: language)
  }

  /// Whether a base form is the name of a city.
  func isCity(_ base: String) -> Bool { knowsCities && CityGazetteer.builtIn.contains(base, in: language) }

  /// Words behind the adjectives of places whose declension looks like another's, and how those end.
  private static let placeWords: [String: [String]] = {
    let rows: [([String], String)] = [
      (["ое", "ее"], "море озеро поле побережье нагорье плоскогорье взморье"),
      (["ие", "ые"], "острова горы штаты эмираты"),
      (["о", "o", "е", "e"], "језеро jezero море more поље polje приморје primorje"),
      (["а", "a"], "острва ostrva"), (["е", "e"], "државе države планине planine"),
    ]
    return rows.reduce(into: [:]) { table, row in
      for word in row.1.split(separator: " ") { table[String(word), default: []] += row.0 }
    }
  }()

  /// A base form whose place at the end keeps the genitive that the mention has: a chamber is one of Croatia
  /// (`Привредна комора Хрватске`), and no Croatia of its own.
  func withGenitive(_ lemma: Lemma, _ mention: String) -> Lemma {
    let (bases, words) = (lemma.text.split(separator: " "), mention.split(separator: " "))
    guard let authority, bases.count == words.count, bases.count > 1, let last = bases.last, let said = words.last
    else { return lemma }
    // The rules may leave an adjective at the end (`Република Српске`): then the place is one by its base form.
    let lasts = Self.isGenitive(said, of: last) ? [String(last)] : said == last ? Self.nominatives(of: said) : []
    guard !lasts.isEmpty else { return lemma }
    // `Народна Република Кина` are two names of one thing, `Источна Европа` a place and its adjective.
    let place = bases.indices.dropFirst().first { start in
      !Self.states.contains(bases[start - 1].lowercased())
        && !Self.adjectives.contains(where: bases[start - 1].hasSuffix)
        && lasts.contains { last in
          let spelled = (bases[start..<(bases.count - 1)].map(String.init) + [last]).joined(separator: " ")
          return authority.hits(spelled: spelled).contains { hit in
            hit.record.kind == .place && hit.form.variety?.language == language
          }
        }
    }
    guard let place else { return lemma }
    let text = (bases[..<place] + words[place...]).joined(separator: " ")
    return Lemma(text: text, grammaticalCase: lemma.grammaticalCase, score: lemma.score)
  }

  /// What a place's own name follows in the same case.
  private static let states = Set(
    """
    република republika краљевина kraljevina федерација federacija држава država општина opština град grad село selo
    варош varoš река reka планина planina острво ostrvo савезна savezna покрајина pokrajina
    республика королевство город село посёлок поселок река деревня станица остров озеро гора
    """.split(whereSeparator: \.isWhitespace).map(String.init))

  /// How adjectives end.
  private static let adjectives = [
    "ая", "яя", "ий", "ый", "ой", "ое", "ее", "ые", "ие", "ска", "чка", "шка", "на", "ва", "ски", "чки", "шки", "ни",
    "ви",
    "ско", "чко", "шко", "но", "во", "ske", "čke", "ške", "ska", "čka", "ška", "na", "va", "ski", "čki", "ški", "ni",
    "vi",
    "sko", "čko", "ško", "no", "vo", "ске", "чке", "шке",
  ]

  /// Whether a word looks like the genitive of another, by their ends.
  private static func isGenitive(_ word: Substring, of base: Substring) -> Bool {
    genitives.contains { base.hasSuffix($0.base) && word == base.dropLast($0.base.count) + $0.genitive }
      || ["а", "a"].contains { word == base + $0 }
  }

  /// What a word may be the genitive of, by its end.
  private static func nominatives(of word: Substring) -> [String] {
    genitives.filter { word.hasSuffix($0.genitive) }.map { word.dropLast($0.genitive.count) + $0.base }
  }

  private static let genitives: [(base: String, genitive: String)] = [
    ("а", "е"), ("a", "e"), ("а", "ы"), ("а", "и"), ("я", "и"), ("ь", "я"), ("й", "я"),
  ]
}
