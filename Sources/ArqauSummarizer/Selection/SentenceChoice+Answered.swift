extension SentenceChoice {
  /// For a digest of one sentence whose article begins with what it says is false or overtaken: the sentence that says
  /// so, where it can be understood alone; else both, where they fit into the words of one; else one that tells both.
  ///
  /// What else there is would be told as if the beginning held: rather there is none. Returns nil for any other article.
  func answered(_ scores: [Double], atMost most: Int) -> [Chosen]? {
    let bindings = article.bindings
    let sentences = article.article.sentences
    guard let first = sentences.indices.first(where: { sentences[$0].words > 0 }),
      article.traits[first].isDisjoint(with: .question), bindings.looksForward(first)
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
      let both = stretch.contains(answer) ? Array(stretch) : Array(stretch) + [answer]
      let all = both.reduce(0) { $0 + sentences[$1].words }
      if all <= most { return both.map { Chosen(index: $0, isShort: false) } }
      if let short = shortWords(first), all - sentences[first].words + short <= most {
        return both.map { Chosen(index: $0, isShort: $0 == first) }
      }
      let outcomes = sentences.indices.filter { index in
        guard index > first, bindings.isOutcome(index), !bindings.looksForward(index), fits(index), isAlone(index)
        else {
          return false
        }
        return article.stems.cosine(first, index) > Self.leastLikeness
      }
      if let best = outcomes.max(by: { (scores[$0], $1) < (scores[$1], $0) }) {
        return [Chosen(index: best, isShort: false)]
      }
      let isWhole = article.traits[answer].isDisjoint(with: [.leaning, .brokenQuote, .speakerless, .torn])
      if bindings.isOvertaken(first), fits(answer), isWhole { return [Chosen(index: answer, isShort: false)] }
      return []
    }
  }

  /// What tells both a claim and that it is denied is at least so like the beginning.
  private static let leastLikeness = 0.05

  /// The words that are left of a sentence that can be shortened.
  private func shortWords(_ index: Int) -> Int? {
    guard !kept.isEmpty, let kept = kept[index] else { return nil }
    return article.article.utf8.withUnsafeBufferPointer { utf8 in kept.reduce(0) { $0 + Budget.words(utf8, $1) } }
  }
}
