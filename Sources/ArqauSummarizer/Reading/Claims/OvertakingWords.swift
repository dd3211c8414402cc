internal import ArqauText

/// The words by which an article says that a plan is given up, a result undone, or a count of victims raised; and those
/// by which it has told the plan or the count before.
///
/// Closed lists, written as those of ``DenialWords``.
final class OvertakingWords: Sendable {
  /// How a sentence overtakes another one.
  enum Kind {
    /// `The palace called the visit off.`
    case drop
    /// `The jury disqualified her.`
    case reversal
    /// `By evening the death toll had risen to 31.`
    case toll
  }

  let language: Language
  private let drops: PhraseList
  /// Verbs, and the words that may stand some words behind them: `called the visit off`.
  private let splitVerbs: Set<String>
  private let particles: Set<String>
  private let persons: Set<String>
  private let reversals: PhraseList
  private let tolls: PhraseList
  private let rises: PhraseList
  private let victims: PhraseList
  private let plans: PhraseList
  private let planPrefixes: [String]
  private let planEndings: EndingList
  private let presentEndings: EndingList
  private let planExceptions: Set<String>
  private let events: PhraseList
  private let hedges: PhraseList
  private let unlinked: PhraseList
  private let gate: WordGate
  private let planGate: WordGate
  private let victimGate: WordGate

  /// - Parameters:
  ///   - drops: What is said of a plan that is given up, put off or voted down.
  ///   - splitVerbs: Verbs of such whose particle may stand apart.
  ///   - particles: These particles.
  ///   - persons: Pronouns for who is stripped of a win.
  ///   - reversals: What is said of results and figures that are undone or corrected.
  ///   - tolls: Nouns for a count of victims.
  ///   - rises: Verbs by which it grows.
  ///   - victims: Words of a first count.
  ///   - plans: Words by which something is to come.
  ///   - planPrefixes: Prefixes of such verbs; none where any verb may be one.
  ///   - planEndings: Endings of verbs that say so.
  ///   - presentEndings: Longer endings of verbs that don't.
  ///   - planExceptions: Other words with such an ending.
  ///   - events: What is planned, or can be undone.
  ///   - hedges: Words with which nothing is given up yet, or something of other times.
  ///   - unlinked: Words that two sentences may share though they are about different things.
  init(
    _ language: Language, drops: String, splitVerbs: String = "", particles: String = "", persons: String,
    reversals: String, tolls: String,
    rises: String, victims: String, plans: String, planPrefixes: [String] = [], planEndings: [String] = [],
    presentEndings: [String] = [], planExceptions: String = "",
    events: String, hedges: String, unlinked: String
  ) {
    self.language = language
    self.drops = PhraseList(drops)
    self.splitVerbs = Boilerplate.set(splitVerbs)
    self.particles = Boilerplate.set(particles)
    self.persons = Boilerplate.set(persons)
    self.reversals = PhraseList(reversals)
    self.tolls = PhraseList(tolls)
    self.rises = PhraseList(rises)
    self.victims = PhraseList(victims)
    self.plans = PhraseList(plans)
    self.planPrefixes = planPrefixes
    self.planEndings = EndingList(planEndings, language)
    self.presentEndings = EndingList(presentEndings, language)
    self.planExceptions = Boilerplate.set(planExceptions)
    self.events = PhraseList(events)
    self.hedges = PhraseList(hedges)
    self.unlinked = PhraseList(unlinked)
    let told = [self.drops, self.reversals, self.tolls].flatMap(\.longestWords)
    gate = DenialWords.gate(language, told + Array(self.splitVerbs))
    planGate = DenialWords.gate(language, self.plans.longestWords)
    victimGate = DenialWords.gate(language, self.victims.longestWords)
  }

  /// Those of a language.
  static func of(_ language: Language) -> OvertakingWords {
    switch language {
    case .english: english
    case .kazakh: kazakh
    case .russian: russian
    case .serbian: serbian
    }
  }

  /// Whether a sentence may overtake another one; certainly not where false.
  ///
  /// - Complexity: O(length of the sentence).
  func mayOvertake(_ text: WordHeads, _ range: Range<Int>) -> Bool { gate.mayHold(text, range) }

  /// How a sentence of some words overtakes another one.
  func kind(_ words: [String]) -> Kind? {
    guard isSure(words) else { return nil }
    if tolls.first(in: words) != nil, rises.first(in: words) != nil { return .toll }
    if isDrop(words) { return .drop }
    return reversals.first(in: words) == nil ? nil : .reversal
  }

  /// Whether a sentence has no word with which nothing is given up yet.
  func isSure(_ words: [String]) -> Bool {
    guard hedges.first(in: words) == nil else { return false }
    // "the summit of 2023"
    return !zip(words, words.dropFirst()).contains { Self.beforeYear.contains($0) && Self.isYear($1) }
  }

  private static let beforeYear: Set<String> = ["of", "in", "u", "iz"]

  /// Whether a word is the number of a year.
  static func isYear(_ word: String) -> Bool {
    word.utf8.count == 4 && word.utf8.allSatisfy { $0 &- 0x30 < 10 } && (word.hasPrefix("19") || word.hasPrefix("20"))
  }

  /// Whether a sentence says, in whatever time, that something is given up.
  func isDrop(_ words: [String]) -> Bool { dropRange(words) != nil }

  /// Where a sentence says so.
  func dropRange(_ words: [String]) -> Range<Int>? {
    if let drop = drops.first(in: words) {
      // "who did not give it up"
      return drop.lowerBound > 0 && Self.negations.contains(words[drop.lowerBound - 1]) ? nil : drop
    }
    guard !splitVerbs.isEmpty else { return nil }
    for verb in words.indices where splitVerbs.contains(words[verb]) {
      if let end = words[verb...].prefix(Self.split).firstIndex(where: particles.contains) { return verb..<end + 1 }
    }
    return nil
  }

  /// Where a sentence says that something is undone.
  func reversalRange(_ words: [String]) -> Range<Int>? { reversals.first(in: words) }

  /// Verbs told by their endings have more letters.
  private static let shortestVerb = 4

  private static let negations: Set<String> = ["not", "never", "не", "ni", "nije", "nisu", "neće", "ne"]

  /// A particle stands no more words behind its verb.
  private static let split = 6

  /// Whether a sentence says that something is undone.
  func isReversal(_ words: [String]) -> Bool { reversals.first(in: words) != nil }

  /// Whether a sentence counts victims as told later.
  func isToll(_ words: [String]) -> Bool { tolls.first(in: words) != nil && rises.first(in: words) != nil }

  /// Whether a sentence tells of victims.
  func hasVictims(_ text: WordHeads, _ range: Range<Int>) -> Bool {
    victimGate.mayHold(text, range) && victims.first(in: DenialWords.words(text.utf8, range, language)) != nil
  }

  /// Whether a sentence says that something is to come.
  func isPlan(_ text: WordHeads, _ range: Range<Int>) -> Bool {
    let mayHold = planGate.mayHold(text, range)
    let mayEnd = planEndings.mayHold(text.utf8, range)
    guard mayHold || mayEnd else { return false }
    let words = DenialWords.words(text.utf8, range, language)
    if mayHold, plans.first(in: words) != nil { return true }
    return mayEnd
      && words.contains { word in
        guard planEndings.fit(word), word.count > Self.shortestVerb else { return false }
        guard planPrefixes.isEmpty || planPrefixes.contains(where: word.hasPrefix) else { return false }
        return !presentEndings.fit(word) && !planExceptions.contains(word)
      }
  }

  /// Whether a sentence has the noun of a plan that was told before: not `a visit`.
  func hasEvent(_ words: [String]) -> Bool {
    guard let event = events.first(in: words) else { return false }
    return event.lowerBound == 0 || !Self.articles.contains(words[event.lowerBound - 1])
  }

  /// The words that tell the event beside what is said of it from others: `the visit to Sofia`, `закон о рекламе`,
  /// `Софияға сапары`.
  func complements(_ words: [String], beside drop: Range<Int>) -> [String] {
    let start = max(0, drop.lowerBound - Self.reach)
    let end = min(words.count, drop.upperBound + Self.reach)
    let near = words[start..<end]
    guard let event = events.first(in: near).map({ $0.lowerBound + start..<$0.upperBound + start }) else { return [] }
    if language == .kazakh {
      return words[max(0, event.lowerBound - 2)..<event.lowerBound].filter(Self.kazakhComplements.fit)
    }
    let last = drop.lowerBound >= event.upperBound ? drop.lowerBound : words.count
    let behind = words[event.upperBound..<min(last, event.upperBound + Self.reach)]
    return behind.indices.flatMap { index in
      Self.prepositions.contains(behind[index]) ? Array(behind[(index + 1)...].prefix(2)) : []
    }
  }

  /// A complement stands no more words behind its event.
  private static let reach = 5

  private static let prepositions: Set<String> = [
    "to", "on", "in", "about", "from", "with", "against", "between", "о", "об", "в", "во", "на", "из", "с", "со", "по",
    "между", "o", "u", "za", "sa", "iz", "protiv", "između",
  ]

  private static let kazakhComplements = EndingList(
    ["ға", "ге", "қа", "ке", "на", "не", "дағы", "дегі", "тағы", "тегі", "мен", "пен"], .kazakh)

  /// Whether a sentence has a pronoun for who is stripped of a win.
  func hasPerson(_ words: [String]) -> Bool { words.contains(where: persons.contains) }

  private static let articles: Set<String> = ["a", "an", "another", "other", "some", "any", "no", "every", "other's"]

  /// The words of a sentence by which another one is seen to be about the same.
  func linking(_ words: [String]) -> [String] {
    words.filter { word in
      let one = CollectionOfOne(word)
      return [unlinked, drops, reversals].allSatisfy { $0.first(in: one) == nil }
    }
  }
}
