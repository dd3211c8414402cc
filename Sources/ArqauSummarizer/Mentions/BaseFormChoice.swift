import ArqauNormalizer
import ArqauText

/// Chooses the base form of an entry that no record has.
///
/// A mention that stands in the text as it is goes before what the rules make of another. What isn't likely
/// stays as the text has it, and no forms are made of it.
struct BaseFormChoice {
  let language: Language
  let authority: Authority?

  struct Choice {
    let text: String
    /// Whether the text is surely a base form.
    let isCertain: Bool
  }

  /// How likely a base form must be that the text doesn't have.
  private static let enough = 0.6

  /// The base form of the fullest mention.
  ///
  /// - Throws: ``TextError`` where ICU fails.
  func choice(_ kind: NameKind, _ mentions: [String]) throws(TextError) -> Choice {
    let most = mentions.map(Self.words).max() ?? 0
    let full = mentions.filter { Self.words($0) == most }
    guard let first = full.first else { return Choice(text: "", isCertain: false) }
    guard language != .english else { return Choice(text: first, isCertain: true) }
    if kind == .person, let base = possessor(first) { return Choice(text: base, isCertain: true) }
    var seen: Set<String> = []
    let distinct = full.filter { seen.insert($0).inserted }
    let bases = try likely(kind, distinct)
    if kind != .person, let known = bases.first(where: { isKnown($0.text, kind) }) {
      return Choice(text: known.text, isCertain: true)
    }
    guard let best = bases.first else { return Choice(text: first, isCertain: false) }
    let isSeen = seen.contains(best.text) && best.weight >= Self.leastOfSeen
    let isCertain = isSeen || best.weight >= Self.enough
    return Choice(text: isCertain ? best.text : first, isCertain: isCertain)
  }

  /// The base forms of some mentions of one name, each with its mean likelihood, the best first.
  ///
  /// What stands in the text goes before what doesn't, a person's usual given name before an unknown one.
  private func likely(_ kind: NameKind, _ mentions: [String]) throws(TextError) -> [(text: String, weight: Double)] {
    let some = mentions.prefix(Self.mostMentions)
    var order: [String] = []
    var weights: [String: Double] = [:]
    for mention in some {
      let lemmas = try BaseForms.lemmas(of: mention, kind, language)
      let shares = lemmas.map { $0.score * (kind == .person && hasUsualGivenName($0.text) ? 4 : 1) }
      let total = max(shares.reduce(0, +), Self.leastLikelihood)
      for (lemma, share) in zip(lemmas, shares) {
        if weights[lemma.text] == nil { order.append(lemma.text) }
        weights[lemma.text, default: 0] += share / total / Double(some.count)
      }
    }
    let rank = { (text: String) in (weights[text] ?? 0) + (mentions.contains(text) ? Self.bonusOfSeen : 0) }
    let sorted = order.enumerated().sorted { (rank($1.element), $0.offset) < (rank($0.element), $1.offset) }
    return sorted.map { ($0.element, weights[$0.element] ?? 0) }
  }

  private static let mostMentions = 4
  /// How much of a mention's likelihood must be left for its base forms to be compared with each other.
  private static let leastLikelihood = 0.3
  private static let leastOfSeen = 0.05
  private static let bonusOfSeen = 0.5

  private func hasUsualGivenName(_ name: String) -> Bool {
    guard let given = name.split(separator: " ").first, given.utf8.count < name.utf8.count else { return false }
    return !GivenNameGender.genders(of: String(given), in: language).isEmpty
  }

  private static func words(_ text: String) -> Int { text.utf8.count { $0 == 0x20 } + 1 }

  /// Whether a base form is a recorded name, or ends in a usual word for a kind of place.
  private func isKnown(_ base: String, _ kind: NameKind) -> Bool {
    let isRecorded = authority?.hits(spelled: base).contains { hit in
      hit.record.kind == kind && hit.form.variety?.language == language
    }
    if isRecorded == true { return true }
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
