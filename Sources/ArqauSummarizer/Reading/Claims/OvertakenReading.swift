internal import ArqauText

/// Finds what an article begins with and tells further on to be overtaken: a visit called off, a bill voted down, a count
/// of victims that grew, a win undone.
///
/// What it begins with requires then the sentence that overtakes it, which may stand alone.
struct OvertakenReading {
  private let words: OvertakingWords
  private let hearsay: HearsayWords
  private let negated: NegatedWords
  private let text: WordHeads
  private let sentences: [ArticleSentence]
  private let traits: [SentenceTraits]

  /// What overtakes a sentence has no more words.
  private static let mostWords = 34
  /// The first of so many sentences may be overtaken.
  private static let firsts = 2
  /// What overtakes it stands within so many sentences.
  private static let reach = 10

  init(_ article: Article, _ text: WordHeads, _ traits: [SentenceTraits]) {
    words = OvertakingWords.of(article.language)
    hearsay = HearsayWords.of(article.language)
    negated = NegatedWords.of(article.language)
    self.text = text
    sentences = article.sentences
    self.traits = traits
  }

  /// A sentence that may be overtaken.
  private struct Told {
    let index: Int
    let isPlan: Bool
    let hasVictims: Bool
  }

  /// Binds what is overtaken to what overtakes it.
  ///
  /// - Complexity: O(1): it looks at the first sentences only, and most of them have no word of the lists.
  func bind(_ bindings: inout SentenceBindings) {
    var told: [Told]?
    for index in sentences.indices.prefix(Self.reach).dropFirst() {
      guard isStatement(index) else { continue }
      let range = sentences[index].range
      let mayOvertake = words.mayOvertake(text, range)
      guard mayOvertake || negated.mayDeny(text, range) else { continue }
      let earlier = told ?? self.told()
      told = earlier
      if earlier.isEmpty { return }
      // Of what is no plan nothing is told by its negation.
      let denied = earlier.contains(where: \.isPlan) ? negated.denied(text, range) : []
      guard mayOvertake || !denied.isEmpty else { continue }
      let own = wordsOf(index)
      let kind = words.kind(own)
      guard kind != nil || !denied.isEmpty else { continue }
      let overtaken = earlier.first { one in
        guard one.index < index else { return false }
        if let kind, isOvertaken(one, own, kind, index) { return true }
        return one.isPlan && words.isSure(own) && hearsay.has(denied, text, sentences[one.index].range)
      }
      guard let first = overtaken, !bindings.looksForward(first.index) else { continue }
      bindings.markOvertaken(first.index)
      for sentence in first.index..<index where !bindings.looksForward(sentence) {
        let isPlanned = sentence == first.index || traits[sentence].contains(.leaning) || isPlan(sentence)
        if isPlanned { bindings.bind(sentence, toAnswer: index) }
      }
    }
  }

  private func isStatement(_ index: Int) -> Bool {
    sentences[index].words <= Self.mostWords && traits[index].isDisjoint(with: [.brokenQuote, .question, .quoted])
  }

  private func wordsOf(_ index: Int) -> [String] {
    DenialWords.words(text.utf8, sentences[index].range, words.language)
  }

  private func isPlan(_ index: Int) -> Bool { words.isPlan(text, sentences[index].range) }

  /// The first sentences, unless they tell themselves that something is given up.
  private func told() -> [Told] {
    var told: [Told] = []
    for index in sentences.indices.prefix(Self.firsts) {
      let range = sentences[index].range
      if words.mayOvertake(text, range) {
        let own = wordsOf(index)
        if words.isDrop(own) || words.isReversal(own) || words.isToll(own) { break }
      }
      told.append(
        Told(index: index, isPlan: words.isPlan(text, range), hasVictims: words.hasVictims(text, range)))
    }
    return told
  }

  private func isOvertaken(_ told: Told, _ own: [String], _ kind: OvertakingWords.Kind, _ index: Int) -> Bool {
    switch kind {
    case .toll:
      // Another count than the first one, unless the numbers are words, and none of another year.
      guard told.hasVictims else { return false }
      let numbers = own.filter(Self.hasDigit)
      if numbers.isEmpty { return true }
      let first = wordsOf(told.index)
      return !numbers.contains(where: OvertakingWords.isYear) && numbers.contains { !first.contains($0) }
    case .drop:
      return told.isPlan && isAbout(told, own, of: words.dropRange(own))
    case .reversal:
      guard let reversal = words.reversalRange(own) else { return false }
      let near = Self.around(reversal, own)
      guard words.hasEvent(near) || words.hasPerson(near) else { return false }
      return index <= Self.soon || hearsay.has(words.linking(own), text, sentences[told.index].range)
    }
  }

  /// Whether what stands beside what is said of a plan is such a plan, or something that was told of it.
  private func isAbout(_ told: Told, _ own: [String], of drop: Range<Int>?) -> Bool {
    guard let drop else { return false }
    let near = Self.around(drop, own)
    if words.hasEvent(near) { return !isOfAnother(told, words.complements(own, beside: drop)) }
    return hearsay.has(words.linking(near), text, sentences[told.index].range)
  }

  /// Whether what is given up is another one than was told: a visit to Sofia, where the article is about Belgrade.
  private func isOfAnother(_ told: Told, _ complements: [String]) -> Bool {
    let named = words.linking(complements)
    return hearsay.tells(named) && !(0...told.index).contains { hearsay.has(named, text, sentences[$0].range) }
  }

  private static func around(_ part: Range<Int>, _ words: [String]) -> [String] {
    Array(words[max(0, part.lowerBound - near)..<min(words.count, part.upperBound + near)])
  }

  /// What is given up stands no more words before or behind what says so.
  private static let near = 5
  /// What undoes a result soon behind it needs no more than its noun.
  private static let soon = 4

  private static func hasDigit(_ word: String) -> Bool { word.utf8.contains { $0 &- 0x30 < 10 } }
}
