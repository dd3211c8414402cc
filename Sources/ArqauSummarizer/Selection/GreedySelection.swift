/// Chooses sentences one by one: each time the one that adds most, less what it repeats.
///
/// Maximal marginal relevance (Carbonell and Goldstein 1998).
struct GreedySelection {
  let article: AnalyzedArticle
  let scores: [Double]
  let model: ScoringModel
  let budget: Budget

  /// A sentence as like as this to a chosen one says the same again and is never taken.
  private static let sameAgain = 0.9

  /// The indices of the chosen sentences, in the order of the text.
  ///
  /// - Complexity: O(chosen sentences × article's length).
  func chosen() -> [Int] {
    let sentences = article.article.sentences
    var isOpen = sentences.map { $0.words > 0 }
    var likeness = [Double](repeating: 0, count: sentences.count)
    var chosen: [Int] = []
    var used = 0
    var best: Double?
    while true {
      var pick: Int?
      var value = 0.0
      for index in sentences.indices where isOpen[index] {
        guard fits(sentences[index], used: used, chosen: chosen.count) else {
          // The room only shrinks.
          isOpen[index] = false
          continue
        }
        let worth = scores[index] - model.redundancy * likeness[index]
        if pick == nil || worth > value {
          pick = index
          value = worth
        }
      }
      guard let pick, isWorth(value, best) else { break }
      best = best ?? value
      chosen.append(pick)
      isOpen[pick] = false
      used += cost(sentences[pick], chosen: chosen.count - 1)
      for index in sentences.indices where isOpen[index] {
        likeness[index] = max(likeness[index], article.vectors[index].cosine(article.vectors[pick]))
        if likeness[index] > Self.sameAgain { isOpen[index] = false }
      }
    }
    return chosen.sorted()
  }

  /// The first is always worth it; those behind it while they are worth a share of it. Who asks for a
  /// number of sentences gets that number.
  private func isWorth(_ value: Double, _ best: Double?) -> Bool {
    guard let best else { return true }
    if case .sentences = budget { return true }
    return value >= model.stop * best
  }

  private func cost(_ sentence: ArticleSentence, chosen: Int) -> Int {
    switch budget {
    case .sentences: 1
    case .words: sentence.words
    case .characters: sentence.characters + (chosen > 0 ? 1 : 0)
    }
  }

  private func fits(_ sentence: ArticleSentence, used: Int, chosen: Int) -> Bool {
    let limit =
      switch budget {
      case .sentences(let limit), .words(let limit), .characters(let limit): limit
      }
    return used + cost(sentence, chosen: chosen) <= limit
  }
}
