extension SentenceChoice {
  /// For a digest of one sentence whose article begins with what it says is false or overtaken: the sentence that says
  /// so, where it can be understood alone; else one that tells both; else what overtakes the beginning all the same, as it
  /// is the news; else the best of those that neither rest on the beginning nor point to it. Nil for any other article, and where there is none of these.
  func answered(_ scores: [Double], atMost most: Int) -> [Chosen]? {
    let bindings = article.bindings
    let sentences = article.article.sentences
    guard let first = sentences.indices.first(where: { sentences[$0].words > 0 }),
      article.traits[first].isDisjoint(with: .question), bindings.looksForward(first), !bindings.isCharge(first)
    else { return nil }
    let stretch = bindings.stretch(around: first)
    guard let answer = bindings.answer(to: first) ?? (bindings.isClaim(first) ? stretch.last : nil) else { return nil }
    return article.article.utf8.withUnsafeBufferPointer { utf8 in
      let pointing = PointingWords.of(article.article.language)
      func fits(_ index: Int) -> Bool { (6...most).contains(sentences[index].words) }
      func isAlone(_ index: Int) -> Bool {
        article.traits[index].isDisjoint(with: [.leaning, .brokenQuote, .speakerless, .torn, .quoted])
          && (bindings.isFullDenial(index) || !pointing.has(utf8, sentences[index].range))
      }
      if fits(answer), isAlone(answer) { return [Chosen(index: answer, isShort: false)] }
      func best(_ list: [Int]) -> Int? { list.max { (scores[$0], $1) < (scores[$1], $0) } }
      let free = sentences.indices.filter { $0 > first && !bindings.looksForward($0) && fits($0) && isAlone($0) }
      let outcomes = free.filter { bindings.isOutcome($0) && article.stems.cosine(first, $0) > Self.leastLikeness }
      if let outcome = best(outcomes) { return [Chosen(index: outcome, isShort: false)] }
      let isWhole = article.traits[answer].isDisjoint(with: [.leaning, .brokenQuote, .speakerless, .torn])
      if bindings.isOvertaken(first), fits(answer), isWhole { return [Chosen(index: answer, isShort: false)] }
      return best(free).map { [Chosen(index: $0, isShort: false)] }
    }
  }

  /// What tells both a claim and that it is denied is at least so like the beginning.
  private static let leastLikeness = 0.05
}
