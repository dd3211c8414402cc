/// What the words of a language tell about the phrase that they stand in: which look like adjectives, which are
/// common nouns that name a kind of institution or place, and which bind what follows.
struct PhraseWords: Sendable {
  /// An ending of adjectives in the nominative, with what must stand before it and the agreements that it has.
  struct AdjectiveEnding: Sendable {
    /// What is taken off to get the stem.
    let ending: Letters
    let agreements: Set<Agreement>
    /// How the stem ends; a whole stem where it begins with `^`.
    let stems: [EndingPattern]

    init(_ ending: String, _ agreements: Set<Agreement>, _ stems: String) {
      self.ending = Letters(ending)
      self.agreements = agreements
      self.stems = stems.split(whereSeparator: \.isWhitespace).map { EndingPattern($0) }
    }
  }

  let adjectives: [AdjectiveEnding]
  /// Common nouns that are the head of a name where they stand first or behind adjectives.
  let heads: [Letters: Agreement]
  /// Names of one word whose number or gender their ending doesn't show: Алпи, Пећ.
  let lone: [Letters: Agreement]
  /// Kinds of places behind which the proper name is declined too, where it has their gender: реке Дрине.
  let areas: Set<Letters>
  /// The kinds behind which it is declined whatever its gender.
  let cities: Set<Letters>
  /// Small words behind which everything stays: prepositions, and what else can't stand in the middle of a name's head.
  let prepositions: Set<Letters>
  /// Endings of adjectives that can only be a genitive.
  let genitives: [EndingPattern]
  /// Endings of adjectives that stand behind their noun in names: Матица српска.
  let postposed: [EndingPattern]
  /// Endings of nouns that are plurals though a place may be one: Карловци.
  let plurals: [EndingPattern]
  /// Whether adjectives in the plural tell the gender by their ending.
  let hasGenderInPlural: Bool
  /// How well the ending of a noun fits an agreement: 0 well, 1 only where nothing fits better.
  let nouns: [(pattern: EndingPattern, fits: [Agreement: Int])]

  /// The agreements in which a word may be an adjective in the nominative.
  func adjective(_ word: Letters, _ classes: LetterClasses) -> Set<Agreement> {
    adjectives.reduce(into: []) { result, rule in
      guard word.count > max(rule.ending.count, 2), word.ends(with: rule.ending) else { return }
      let stem = Letters(word.dropLast(rule.ending.count))
      if rule.stems.isEmpty || rule.stems.contains(where: { $0.matches(stem, classes) }) {
        result.formUnion(rule.agreements)
      }
    }
  }

  /// The agreement that a noun has of those that are possible.
  func noun(_ word: Letters, among possible: Set<Agreement>, _ classes: LetterClasses) -> Agreement? {
    if let known = heads[word] ?? lone[word] { return possible.contains(known) ? known : nil }
    guard let fits = nouns.first(where: { $0.pattern.matches(word, classes) })?.fits else { return nil }
    return Agreement.allCases.filter(possible.contains).compactMap { agreement in
      fits[agreement].map { (agreement, $0) }
    }.min { $0.1 < $1.1 }?.0
  }

  /// Words parted by white space, each with an agreement.
  static func table(_ lists: [(Agreement, String)]) -> [Letters: Agreement] {
    var result: [Letters: Agreement] = [:]
    for (agreement, list) in lists {
      for word in list.split(whereSeparator: \.isWhitespace) { result[Letters(String(word))] = agreement }
    }
    return result
  }

  static func set(_ list: String) -> Set<Letters> {
    Set(list.split(whereSeparator: \.isWhitespace).map { Letters(String($0)) })
  }

  static func patterns(_ list: String) -> [EndingPattern] {
    list.split(whereSeparator: \.isWhitespace).map { EndingPattern($0) }
  }
}
