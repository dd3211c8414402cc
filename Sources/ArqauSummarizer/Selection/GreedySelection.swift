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

  /// Sentences are compared with the first so many that are chosen, and no further: it bounds the cost
  /// of very long digests, where a likeness to one sentence of hundreds says little.
  private static let mostCompared = 256

  /// The indices of the chosen sentences, in the order of the text.
  ///
  /// - Complexity: O(c × article's length + n log n) for n sentences, with c the chosen ones, at most 256.
  func chosen() -> [Int] {
    var choice = Choice(self)
    while choice.chosen.count < Self.mostCompared, let pick = choice.best() {
      guard choice.isWorth(pick) else { return choice.chosen.sorted() }
      choice.take(pick, comparing: true)
    }
    for index in choice.remaining() where choice.fits(index) {
      guard choice.isWorth(index) else { break }
      choice.take(index, comparing: false)
    }
    return choice.chosen.sorted()
  }

  /// What is chosen so far.
  private struct Choice {
    private let selection: GreedySelection
    private let sentences: [ArticleSentence]
    private let limit: Int
    private var isOpen: [Bool]
    private var likeness: [Double]
    private var used = 0
    private var bestWorth: Double?
    private(set) var chosen: [Int] = []

    init(_ selection: GreedySelection) {
      self.selection = selection
      sentences = selection.article.article.sentences
      isOpen = sentences.map { $0.words > 0 }
      likeness = [Double](repeating: 0, count: sentences.count)
      switch selection.budget {
      case .sentences(let count), .words(let count), .characters(let count): limit = count
      }
    }

    private func worth(_ index: Int) -> Double {
      selection.scores[index] - selection.model.redundancy * likeness[index]
    }

    /// The open sentence that is worth most and fits, the earlier of two equals; closes those that no
    /// longer fit, since the room only shrinks.
    mutating func best() -> Int? {
      var best: Int?
      for index in sentences.indices where isOpen[index] {
        if !fits(index) {
          isOpen[index] = false
        } else if best.map({ worth(index) > worth($0) }) ?? true {
          best = index
        }
      }
      return best
    }

    /// The open sentences, the most worth first.
    func remaining() -> [Int] {
      sentences.indices.filter { isOpen[$0] }.sorted { (worth($0), $1) > (worth($1), $0) }
    }

    /// The first is always worth it; those behind it while they are worth a share of it. Who asks for a
    /// number of sentences gets that number.
    func isWorth(_ index: Int) -> Bool {
      guard let bestWorth else { return true }
      if case .sentences = selection.budget { return true }
      return worth(index) >= selection.model.stop * bestWorth
    }

    func fits(_ index: Int) -> Bool { cost(index) <= limit - used }

    mutating func take(_ pick: Int, comparing: Bool) {
      bestWorth = bestWorth ?? worth(pick)
      used += cost(pick)
      chosen.append(pick)
      isOpen[pick] = false
      guard comparing else { return }
      let vectors = selection.article.vectors
      for index in sentences.indices where isOpen[index] {
        likeness[index] = max(likeness[index], vectors[index].cosine(vectors[pick]))
        if likeness[index] > GreedySelection.sameAgain { isOpen[index] = false }
      }
    }

    private func cost(_ index: Int) -> Int {
      switch selection.budget {
      case .sentences: 1
      case .words: sentences[index].words
      case .characters: sentences[index].characters + (chosen.isEmpty ? 0 : 1)
      }
    }
  }
}
