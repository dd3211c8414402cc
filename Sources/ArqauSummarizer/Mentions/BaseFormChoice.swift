import ArqauNormalizer
import ArqauText

/// Chooses the base form of an entry that no record has.
///
/// A mention that stands in the text as it is goes before what the rules make of another. What isn't likely
/// stays as the text has it, and no forms are made of it.
struct BaseFormChoice {
  let language: Language
  let authority: Authority?
  /// The names of cities, which have base forms only; nil for none.
  var cities: CityGazetteer?

  struct Choice {
    let text: String
    /// Whether the text is surely a base form.
    let isCertain: Bool
  }

  /// The base form of the fullest mention.
  ///
  /// - Parameters:
  ///   - kind: What is named.
  ///   - mentions: The mentions and the places where they stand.
  /// - Throws: ``TextError`` where ICU fails.
  func choice(_ kind: NameKind, _ mentions: [PlacedMention]) throws(TextError) -> Choice {
    let inScript = mentions.filter { $0.isInScript(of: language) }
    let all = inScript.isEmpty ? mentions : inScript
    let most = all.map(\.words).max() ?? 0
    let full = all.filter { $0.words == most }
    guard let first = full.first?.text else { return Choice(text: "", isCertain: false) }
    guard language != .english else { return Choice(text: first, isCertain: true) }
    if kind == .person, let base = possessor(first) { return Choice(text: base, isCertain: true) }
    if kind != .person, let base = acronym(first) { return Choice(text: base, isCertain: true) }
    var seen: Set<String> = []
    let distinct = full.filter { seen.insert($0.text).inserted }
    let bases = try likely(kind, distinct)
    if kind != .person, let known = bases.first(where: { isKnown($0, kind) }) {
      return Choice(text: known.text, isCertain: true)
    }
    // What stands in the text, and is the base form of another mention too.
    if let shared = bases.first(where: { seen.contains($0.text) && $0.mentions > 1 }) {
      return Choice(text: shared.text, isCertain: true)
    }
    guard let best = bases.first else { return Choice(text: first, isCertain: false) }
    // The likeliest one is what the text has: it need not be much likelier than others.
    if seen.contains(best.text), best.weight >= Self.enoughAsItIs { return Choice(text: best.text, isCertain: true) }
    let asItIs = bases.first { $0.text != best.text && seen.contains($0.text) }?.weight ?? 0
    let isDoubtful = best.mentions < 2 && asItIs >= Self.least
    let isCertain = !hasTwin(best.text, bases) && best.weight >= (isDoubtful ? muchMore : Self.more)
    return Choice(text: isCertain ? best.text : first, isCertain: isCertain)
  }

  /// How likely a base form must be, and how likely where a mention may be one as it stands.
  private static let more = 0.6
  private var muchMore: Double { language == .kazakh ? 0.75 : 0.9 }
  private static let enoughAsItIs = 0.4
  /// What counts as likely at all.
  private static let least = 0.1
  /// How much likelier an organisation's or a work's name of several words stands in the nominative: what follows
  /// its head looks like an adjective with its noun.
  private static let headed = 3.0

  private struct Base {
    let text: String
    var weight = 0.0
    /// How many mentions it is a likely base form of.
    var mentions = 0
  }

  /// The base forms of some mentions of one name, each with its mean likelihood, the best first.
  ///
  /// A sentence more often begins with a nominative, behind a preposition there is none; a usual given name
  /// goes before an unknown one.
  private func likely(_ kind: NameKind, _ mentions: [PlacedMention]) throws(TextError) -> [Base] {
    let some = mentions.prefix(Self.mostMentions)
    var bases: [Base] = []
    for mention in some {
      let found = try BaseForms.lemmas(of: mention.text, kind, language)
      let lemmas = kind == .person ? found : found.map { withGenitive($0, mention.text) }
      let isHeaded = mention.words > 1 && (kind == .organisation || kind == .work)
      let nominative = mention.nominative * (isHeaded ? Self.headed : 1)
      let shares = lemmas.map { lemma in
        lemma.score * (kind == .person && isUsual(lemma.text) ? (mention.words > 1 ? 4 : 20) : 1)
          * (lemma.grammaticalCase == .nominative ? nominative : 1)
      }
      let total = max(shares.reduce(0, +), Self.leastLikelihood)
      for (lemma, share) in zip(lemmas, shares) {
        let index = bases.firstIndex { $0.text == lemma.text } ?? bases.count
        if index == bases.count { bases.append(Base(text: lemma.text)) }
        bases[index].weight += share / total / Double(some.count)
        bases[index].mentions += share / total >= Self.least ? 1 : 0
      }
    }
    let order = bases.indices.sorted { (bases[$1].weight, $0) < (bases[$0].weight, $1) }
    return order.map { bases[$0] }
  }

  /// A base form whose place at the end keeps the genitive that the mention has: a chamber is one of Croatia
  /// (`Привредна комора Хрватске`), and no Croatia of its own.
  private func withGenitive(_ lemma: Lemma, _ mention: String) -> Lemma {
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

  private static let mostMentions = 4
  /// How much of a mention's likelihood must be left for its base forms to be compared with each other.
  private static let leastLikelihood = 0.3

  /// Whether a Serbian base form in -ca may as well be one in -ka: both have -ci.
  private func hasTwin(_ base: String, _ bases: [Base]) -> Bool {
    guard language == .serbian, let (ending, twin) = Self.twins.first(where: { base.hasSuffix($0.ending) }) else {
      return false
    }
    let other = base.dropLast(ending.count) + twin
    return bases.contains { $0.text == other && $0.weight >= Self.least }
  }

  private static let twins = [("ца", "ка"), ("ка", "ца"), ("ca", "ka"), ("ka", "ca")].map { (ending: $0.0, twin: $0.1) }

  /// Whether a person's given name is a usual one; of a name of one word, whether it is a recorded surname.
  private func isUsual(_ name: String) -> Bool {
    let words = name.split(separator: " ")
    guard words.count > 1, let given = words.first else {
      return authority?.wordHits(spelled: name).contains { hit in
        hit.record.forms.contains { $0.variety?.language == language && $0.text.hasSuffix(" " + name) }
      } == true
    }
    return !GivenNameGender.genders(of: String(given), in: language).isEmpty
  }

  /// An acronym without its ending behind a hyphen: `MMF-a`.
  private func acronym(_ mention: String) -> String? {
    guard let hyphen = mention.lastIndex(where: { $0 == "-" || $0 == "\u{2011}" }) else { return nil }
    let (head, ending) = (mention[..<hyphen], mention[mention.index(after: hyphen)...])
    guard RecordedForms.isLoud(String(head)), !head.contains(" "), (1...4).contains(ending.count),
      ending.unicodeScalars.allSatisfy({ ScalarTraits.of($0.value).contains(.lower) })
    else { return nil }
    return String(head)
  }

  /// Whether a base form is a recorded name, or ends in a usual word for a kind of place.
  private func isKnown(_ candidate: Base, _ kind: NameKind) -> Bool {
    let base = candidate.text
    let isRecorded = authority?.hits(spelled: base).contains { hit in
      hit.record.kind == kind && hit.form.variety?.language == language
    }
    if isRecorded == true { return true }
    // Some small town is called like almost anything.
    if kind == .place, candidate.weight >= Self.least, cities?.contains(base, in: language) == true { return true }
    let words = base.lowercased().split(separator: " ").map(String.init)
    guard kind == .place, words.count > 1, let endings = Self.placeWords[words[words.count - 1]] else { return false }
    return endings.contains(where: words[words.count - 2].hasSuffix)
  }

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

  /// Whose an adjective is that is surely no woman's surname: `Марковићевог` is of `Марковић`.
  private func possessor(_ mention: String) -> String? {
    guard language == .serbian else { return nil }
    for (suffix, base) in Self.possessives where mention.hasSuffix(suffix) && mention.count > suffix.count + 2 {
      return mention.dropLast(suffix.count) + base
    }
    return nil
  }

  private static let possessives: [(suffix: String, base: String)] =
    ["ев", "евог", "евим", "евих", "евима", "ево"].map { ("ић" + $0, "ић") }
    + ["ev", "evog", "evim", "evih", "evima", "evo"].map { ("ić" + $0, "ić") }
}
