/// Chooses the sentences of a digest: a problem put to the exact search, or to the greedy one where it is too large.
package struct SentenceChoice {
  /// A sentence that was chosen.
  package struct Chosen: Hashable {
    /// Its number.
    package let index: Int
    /// Whether it is shortened.
    package let isShort: Bool
  }

  let article: AnalyzedArticle
  let model: ScoringModel
  let budget: Budget
  /// For each sentence the stretches that are left of it when it is shortened; nil where it can't be.
  private let kept: [[Range<Int>]?]

  /// Makes a choice for an article.
  ///
  /// - Parameter kept: What each sentence can be shortened to; empty where none may be.
  package init(_ article: AnalyzedArticle, _ model: ScoringModel, _ budget: Budget, kept: [[Range<Int>]?] = []) {
    self.article = article
    self.model = model
    self.budget = budget
    self.kept = kept
  }

  /// The chosen sentences, in the order of the text.
  ///
  /// Sentences that can't stand alone are left out while there is any other.
  /// - Parameter scores: What each sentence is worth.
  /// - Complexity: O(n log n) for n sentences and a bounded budget.
  package func chosen(_ scores: [Double]) -> [Chosen] {
    let problem = problem(scores)
    let chosen = solve(problem, passages())
    if case .sentences(let count) = budget, chosen.count < count { return filled(chosen, scores, count) }
    if !chosen.isEmpty { return chosen }
    // Better a sentence that leans on another than no digest at all.
    let whole = solve(
      problem, article.traits.indices.filter { !article.traits[$0].contains(.brokenQuote) }.map { $0..<$0 + 1 })
    return whole.isEmpty ? solve(problem, article.traits.indices.map { $0..<$0 + 1 }) : whole
  }

  /// The longest passage, in sentences.
  private static let longestPassage = 3

  /// The sentences that stand alone, and those with the next ones that lean on them.
  private func passages() -> [Range<Int>] {
    let traits = article.traits
    let sentences = article.article.sentences
    var passages: [Range<Int>] = []
    for first in traits.indices where traits[first].isDisjoint(with: .dependent) && sentences[first].words > 0 {
      passages.append(first..<first + 1)
      var end = first + 1
      while end < traits.count, end - first < Self.longestPassage,
        traits[end].contains(.leaning), !traits[end].contains(.brokenQuote)
      {
        end += 1
        passages.append(first..<end)
      }
    }
    return passages
  }

  private func solve(_ problem: Problem, _ passages: [Range<Int>]) -> [Chosen] {
    let problem = SelectionProblem(
      values: problem.values, sizes: problem.sizes, costs: problem.costs, shortened: problem.shortened,
      passages: passages, limit: limit, redundancy: model.redundancy, stems: article.stems)
    let chosen = problem.isSmall ? ExactSelection(problem).chosen() : GreedySelection(problem).chosen()
    return chosen.flatMap { passage in
      passage.sentences.map { Chosen(index: $0, isShort: passage.isShort && kept[$0] != nil) }
    }.sorted { $0.index < $1.index }
  }

  private struct Problem {
    var values: [Double]
    var sizes: [Double]
    var costs: [Int]
    var shortened: [SelectionProblem.Shortened?] = []
  }

  private func problem(_ scores: [Double]) -> Problem {
    let sentences = article.article.sentences
    let floor: Double
    if isCounted {
      // Who asks for a number of sentences gets that number: none is worth less than nothing.
      floor = min(0, scores.min() ?? 0) - 1e-6
    } else {
      floor = model.threshold
    }
    let blank = [Double](repeating: 0, count: sentences.count)
    var problem = Problem(values: blank, sizes: blank, costs: [Int](repeating: 0, count: sentences.count))
    for (index, sentence) in sentences.enumerated() where sentence.words > 0 {
      problem.sizes[index] = size(words: sentence.words)
      problem.values[index] = (scores[index] - floor) * problem.sizes[index]
      problem.costs[index] = cost(words: sentence.words, characters: sentence.characters)
    }
    guard !kept.isEmpty else { return problem }
    problem.shortened = sentences.indices.map { index in
      guard let kept = kept[index] else { return nil }
      return article.article.utf8.withUnsafeBufferPointer { utf8 in
        let words = kept.reduce(0) { $0 + Budget.words(utf8, $1) }
        let characters = kept.reduce(0) { $0 + utf8[$1].count { $0 & 0xC0 != 0x80 } }
        // A little less than the words say, so that nothing is left out without need.
        return SelectionProblem.Shortened(
          cost: cost(words: words, characters: characters),
          value: 0.98 * (scores[index] - floor) * size(words: words))
      }
    }
    return problem
  }

  /// How much a sentence's worth counts for.
  private func size(words: Int) -> Double {
    if isCounted { return 1 }
    return (Double(words) + model.lengthBase).power(model.lengthPower)
  }

  private func cost(words: Int, characters: Int) -> Int {
    switch budget {
    case .sentences: 1
    case .words: words
    case .oneSentence(let most): words <= most ? 1 : 2
    // With the space before it; the limit has one more for the first.
    case .characters: characters + 1
    }
  }

  /// Whether sentences are counted, not their words.
  private var isCounted: Bool {
    switch budget {
    case .sentences, .oneSentence: true
    case .words, .characters: false
    }
  }

  private var limit: Int {
    switch budget {
    case .sentences(let count), .words(let count): count
    case .oneSentence: 1
    case .characters(let count): count < Int.max ? count + 1 : count
    }
  }

  /// The choice with the best of the sentences that were left out, until there are enough.
  private func filled(_ chosen: [Chosen], _ scores: [Double], _ count: Int) -> [Chosen] {
    let taken = Set(chosen.map(\.index))
    func isTorn(_ index: Int) -> Int { article.traits[index].isDisjoint(with: .dependent) ? 0 : 1 }
    let rest = scores.indices.filter { !taken.contains($0) && article.article.sentences[$0].words > 0 }
      .sorted { (isTorn($0), scores[$1], $0) < (isTorn($1), scores[$0], $1) }
    return (chosen + rest.prefix(count - chosen.count).map { Chosen(index: $0, isShort: false) })
      .sorted { $0.index < $1.index }
  }
}
