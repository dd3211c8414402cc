import ArqauNormalizer
import ArqauText

/// Chooses the base form of an entry that no record has.
///
/// A mention that stands in the text as it is goes before what the rules make of another. What isn't likely
/// stays as the text has it, and no forms are made of it.
struct BaseFormChoice {
  let language: Language
  let forms: BaseForms

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
    if language == .kazakh, let base = foreign(first) { return Choice(text: base, isCertain: true) }
    guard language != .english else { return Choice(text: first, isCertain: true) }
    if kind == .person, let base = possessor(first) { return Choice(text: base, isCertain: true) }
    if kind != .person, let base = acronym(first) { return Choice(text: base, isCertain: true) }
    if kind == .organisation, isShortMinistry(first) { return Choice(text: first, isCertain: true) }
    var seen: Set<UTF8Key> = []
    let distinct = full.filter { seen.insert(UTF8Key($0.text)).inserted }
    let bases = borne(try likely(kind, distinct), kind, all.filter { $0.words < most })
    // Some small town is called like almost anything.
    let known = bases.first { $0.isKnown || $0.isCity && $0.weight >= Self.least }
    if let known {
      return Choice(text: known.text, isCertain: true)
    }
    // What stands in the text, and is the base form of another mention too.
    if let shared = bases.first(where: { seen.contains(UTF8Key($0.text)) && $0.mentions > 1 }) {
      return Choice(text: shared.text, isCertain: true)
    }
    // Фелипе Массы, Фелипе Массе: what alone may be the base form of all of them.
    let common = distinct.count > 1 ? bases.filter { $0.share >= Self.leastOfAll && $0.covered == distinct.count } : []
    if common.count == 1, distinct.count <= Self.mostMentions, !hasTwin(common[0].text, bases) {
      return Choice(text: common[0].text, isCertain: true)
    }
    guard let best = bases.first else { return Choice(text: first, isCertain: false) }
    // The likeliest one is what the text has: it need not be much likelier than others.
    if seen.contains(UTF8Key(best.text)), best.weight >= Self.enoughAsItIs {
      return Choice(text: best.text, isCertain: true)
    }
    let asItIs = bases.first { $0.text != best.text && seen.contains(UTF8Key($0.text)) }?.weight ?? 0
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
  /// What counts as possible of each of several mentions, and what must be of one of them.
  private static let leastOfAny = 0.005
  private static let leastOfAll = 0.4
  /// How much likelier an organisation's or a work's name of several words stands in the nominative: what follows
  /// its head looks like an adjective with its noun.
  private static let headed = 3.0

  private struct Base {
    let text: String
    let isKnown: Bool
    let isCity: Bool
    let isUsual: Bool
    var weight = 0.0
    /// How many mentions it is a likely base form of.
    var mentions = 0
    /// How many mentions it may be the base form of, and the greatest share that it has of one.
    var covered = 0
    var share = 0.0
  }

  /// The base forms of some mentions of one name, each with its mean likelihood, the best first.
  ///
  /// A sentence more often begins with a nominative, behind a preposition there is none; a usual given name
  /// goes before an unknown one.
  private func likely(_ kind: NameKind, _ mentions: [PlacedMention]) throws(TextError) -> [Base] {
    let some = mentions.prefix(Self.mostMentions)
    var bases: [Base] = []
    for mention in some {
      let found = try forms.forms(of: mention.text, kind)
      let isHeaded = mention.words > 1 && (kind == .organisation || kind == .work)
      let nominative = mention.nominative * (isHeaded ? Self.headed : 1)
      let shares = found.map { form in
        // A name that isn't declined has no case of its own.
        let isNominative = form.isNominative || nominative > 1 && form.text == mention.text
        return form.score * (form.isUsual ? (mention.words > 1 ? 4 : 20) : 1) * (isNominative ? nominative : 1)
          * (kind == .person ? twinShare(form.text, mention) : 1)
      }
      let total = max(shares.reduce(0, +), Self.leastLikelihood)
      for (form, share) in zip(found, shares) {
        let key = UTF8Key(form.text)
        let index = bases.firstIndex { UTF8Key($0.text) == key } ?? bases.count
        if index == bases.count {
          bases.append(Base(text: form.text, isKnown: form.isKnown, isCity: form.isCity, isUsual: form.isUsual))
        }
        bases[index].weight += share / total / Double(some.count)
        bases[index].mentions += share / total >= Self.least ? 1 : 0
        bases[index].covered += share / total >= Self.leastOfAny ? 1 : 0
        bases[index].share = max(bases[index].share, share / total)
      }
    }
    let order = bases.indices.sorted { (bases[$1].weight, $0) < (bases[$0].weight, $1) }
    return order.map { bases[$0] }
  }

  /// How likely a base form of a Russian mention is that may be a woman's name as it stands, or a man's in the genitive.
  ///
  /// His isn't likely at all where her given name is usual and his is none (`Алла`), and little where few men bear it
  /// (`Юлия`); hers isn't where the words beside it say so.
  private func twinShare(_ base: String, _ mention: PlacedMention) -> Double {
    guard language == .russian, mention.words == 2, let given = Self.given(mention.text), let last = given.last,
      last == "а" || last == "я", let other = Self.given(base)
    else { return 1 }
    let isHers = Self.isGiven(given, .feminine)
    if other == given { return mention.isNoWomans && isHers && !Self.isGiven(given, .masculine) ? 0.01 : 1 }
    guard other.hasPrefix(given.dropLast()), isHers else { return 1 }
    guard Self.isGiven(other, .masculine) else { return 0.000_1 }
    return Self.rareMen.contains(String(other)) ? 0.02 : 1
  }

  private static func given(_ name: String) -> Substring? { name.firstIndex(of: " ").map { name[..<$0] } }

  private static func isGiven(_ name: Substring, _ gender: GrammaticalGender) -> Bool {
    GivenNameGender.genders(of: String(name), in: .russian).contains(gender)
  }

  /// Men's given names that are rare beside the women's in -я.
  private static let rareMen: Set<String> = ["Юлий"]

  /// The base forms with those likelier whose surname stands alone in the text, in its nominative: `Шульц` beside
  /// `Мартина Шульца`.
  private func borne(_ bases: [Base], _ kind: NameKind, _ shorter: [PlacedMention]) -> [Base] {
    guard kind == .person, language == .russian, bases.count > 1 else { return bases }
    let surnames = Set(shorter.filter { $0.words == 1 && standsInNominative($0) }.map(\.text))
    guard !surnames.isEmpty else { return bases }
    let total = bases.reduce(0) { $0 + $1.weight }
    var result = bases
    for index in bases.indices {
      let surname = bases[index].text.split(separator: " ").last.map(String.init) ?? ""
      if surnames.contains(surname) { result[index].weight *= Self.borneAlone }
    }
    let scale = total / max(result.reduce(0) { $0 + $1.weight }, .leastNormalMagnitude)
    for index in result.indices { result[index].weight *= scale }
    let order = result.indices.sorted { (result[$1].weight, $0) < (result[$0].weight, $1) }
    return order.map { result[$0] }
  }

  private static let borneAlone = 200.0

  /// Whether a surname alone is a nominative: it ends in a consonant and not as another case does, or the words beside
  /// it say so.
  private func standsInNominative(_ mention: PlacedMention) -> Bool {
    guard let last = mention.text.unicodeScalars.last, !"аеёиоуыэюя".unicodeScalars.contains(last) else { return false }
    return mention.nominative > 1 || !Self.caseEndings.contains(where: mention.text.hasSuffix)
  }

  private static let caseEndings = ["ым", "им", "ом", "ем", "ём", "ой", "ей", "ых", "их", "ам", "ям"]

  private static let mostMentions = 4
  /// How much of a mention's likelihood must be left for its base forms to be compared with each other.
  private static let leastLikelihood = 0.3

  /// Whether a Serbian base form in -ca may as well be one in -ka: both have -ci; or the given name one in -o: Karl and
  /// Karlo both have Karla.
  private func hasTwin(_ base: String, _ bases: [Base]) -> Bool {
    if language == .serbian, let space = base.firstIndex(of: " "),
      bases.first(where: { $0.text == base })?.isUsual == true
    {
      let twins = ["o", "о"].map { String(base[..<space]) + $0 + base[space...] }
      if bases.contains(where: { other in other.isUsual && twins.contains { $0 == other.text } }) { return true }
    }
    guard language == .serbian, let (ending, twin) = Self.twins.first(where: { base.hasSuffix($0.ending) }) else {
      return false
    }
    let other = base.dropLast(ending.count) + twin
    return bases.contains { $0.text == other && $0.weight >= Self.least }
  }

  private static let twins = [("ца", "ка"), ("ка", "ца"), ("ca", "ka"), ("ka", "ca")].map { (ending: $0.0, twin: $0.1) }

  /// A foreign name in Latin letters, as Kazakh texts in Cyrillic have them, without the Kazakh ending, which stands
  /// in Cyrillic behind it, mostly with a hyphen: `YouTube-та`. Nil for others.
  private func foreign(_ mention: String) -> String? {
    let scalars = mention.unicodeScalars
    let ending = scalars.reversed().prefix { ScalarTraits.of($0.value).contains(.cyrillic) }
    guard ending.count <= Self.longestEnding, ending.allSatisfy({ ScalarTraits.of($0.value).contains(.lower) }) else {
      return nil
    }
    var head = scalars.dropLast(ending.count)
    if !ending.isEmpty, let last = head.last, last == "-" || last == "\u{2011}" { head = head.dropLast() }
    let isLatin = head.contains { ScalarTraits.of($0.value).contains(.latin) }
    guard isLatin, !head.contains(where: { ScalarTraits.of($0.value).contains(.cyrillic) }) else { return nil }
    return String(String.UnicodeScalarView(head))
  }

  private static let longestEnding = 6

  /// Whether a name is a Russian short name of a ministry that ends in a genitive, so that it has no cases: Минобороны.
  private func isShortMinistry(_ mention: String) -> Bool {
    language == .russian && mention.hasPrefix("Мин") && !mention.contains(" ") && mention.count > 7
      && (mention.hasSuffix("ы") || mention.hasSuffix("и"))
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

  /// Whose an adjective is that is surely no woman's surname: `Марковићевог` is of `Марковић`.
  private func possessor(_ mention: String) -> String? {
    guard language == .serbian else { return nil }
    for (suffix, base) in Self.possessives where mention.hasSuffix(suffix) && mention.count > suffix.count + 2 {
      return mention.dropLast(suffix.count) + base
    }
    guard !mention.contains(" ") else { return nil }
    // Trampova administracija: of a recorded surname, which is none with the suffix.
    return Self.surnamePossessives.lazy.compactMap { suffix -> String? in
      guard mention.hasSuffix(suffix), mention.count > suffix.count + 3 else { return nil }
      let surname = String(mention.dropLast(suffix.count))
      // Komšićeva may be a woman.
      guard !surname.hasSuffix("ić"), !surname.hasSuffix("ић") else { return nil }
      return forms.isRecordedSurname(surname) && !forms.isRecordedSurname(surname + suffix.prefix(2)) ? surname : nil
    }.first
  }

  /// The suffix of a Serbian possessive with the endings that it has beside nouns of all genders.
  private static let surnamePossessives = ["ov", "ev", "ов", "ев"].flatMap { suffix -> [String] in
    let isLatin = suffix.utf8.count == 2
    let endings = isLatin ? "a o e u i og om im ih oj ima" : "а о е у и ог ом им их ој има"
    return endings.split(separator: " ").map { suffix + $0 } + [suffix]
  }

  private static let possessives: [(suffix: String, base: String)] =
    ["ев", "евог", "евим", "евих", "евима", "ево"].map { ("ић" + $0, "ић") }
    + ["ev", "evog", "evim", "evih", "evima", "evo"].map { ("ić" + $0, "ić") }
}
