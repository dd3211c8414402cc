internal import ArqauText

/// Finds two more ways in which an article overtakes what it begins with: a later count of the dead that is higher, and a
/// plan that came to another end, told with a contrast: `But Petrak failed his medical`.
///
/// Other than ``OvertakenReading`` this goes by what the sentences have in common, a count or a contrast, or by what is only
/// done when nothing comes of a plan: tickets are paid back.
struct TurnReading {
  private let words: TurnWords
  private let plans: OvertakingWords
  private let text: WordHeads
  private let sentences: [ArticleSentence]
  private let traits: [SentenceTraits]

  /// What turns has no more words.
  private static let mostWords = 34
  /// It stands within so many sentences.
  private static let reach = 10
  /// A contrast comes within so many sentences: further on it is one to something else.
  private static let soon = 5

  init(_ article: Article, _ text: WordHeads, _ traits: [SentenceTraits]) {
    words = TurnWords.of(article.language)
    plans = OvertakingWords.of(article.language)
    self.text = text
    sentences = article.sentences
    self.traits = traits
  }

  /// Binds the first sentence to what turns it.
  ///
  /// - Complexity: O(1): it looks at the first sentences only, and most of them have no word of the lists.
  func bind(_ bindings: inout SentenceBindings) {
    guard let first = sentences.first, !bindings.looksForward(0), traits[0].isDisjoint(with: [.quoted, .question])
    else {
      return
    }
    let turn = outgrown(first) ?? ended(first)
    guard let turn, !bindings.looksForward(turn) else { return }
    bindings.markOvertaken(0)
    for sentence in 0..<turn where !bindings.looksForward(sentence) {
      if sentence == 0 || traits[sentence].contains(.leaning) { bindings.bind(sentence, toAnswer: turn) }
    }
  }

  private func isStatement(_ index: Int) -> Bool {
    sentences[index].words <= Self.mostWords && traits[index].isDisjoint(with: [.brokenQuote, .question, .quoted])
  }

  private func wordsOf(_ index: Int) -> [String] {
    DenialWords.words(text.utf8, sentences[index].range, plans.language)
  }

  /// The sentence that counts more dead than the first one.
  private func outgrown(_ first: ArticleSentence) -> Int? {
    guard words.mayCount(text, first.range), let count = words.dead(wordsOf(0)) else { return nil }
    return sentences.indices.dropFirst().prefix(Self.reach).first { index in
      guard isStatement(index), words.mayCount(text, sentences[index].range) else { return false }
      let own = wordsOf(index)
      guard let later = words.dead(own), later > count, later < count * Self.mostGrowth else { return false }
      return plans.isSure(own) && !words.isOfOtherTimes(own)
    }
  }

  /// A count that is so many times higher is of a whole war or of another disaster.
  private static let mostGrowth = 60

  /// The sentence that tells what came of a plan instead.
  private func ended(_ first: ArticleSentence) -> Int? {
    guard plans.isPlan(text, first.range) else { return nil }
    return sentences.indices.dropFirst().prefix(Self.reach).first { index in
      let range = sentences[index].range
      let mayContrast = index <= Self.soon && words.mayContrast(text, range)
      guard isStatement(index), mayContrast || words.mayClose(text, range) else { return false }
      let own = wordsOf(index)
      if words.closes(own) { return true }
      return mayContrast && words.contrasts(own) && words.endsOtherwise(own) && plans.isSure(own)
    }
  }
}
