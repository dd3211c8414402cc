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
  /// Sentences that can't stand alone are left out while there is any other. A digest is empty only where no sentence
  /// fits the budget.
  /// - Parameter scores: What each sentence is worth.
  /// - Complexity: O(n log n) for n sentences and a bounded budget.
  package func chosen(_ scores: [Double]) -> [Chosen] {
    var scores = scores
    if article.traits.first?.contains(.leaning) == true { scores[0] -= model.leaningFirst }
    let passages = presentable(passages(joiningQuotes: false))
    var threshold = model.threshold
    var problem = problem(scores, threshold)
    var chosen = solve(problem, passages)
    if case .sentences(let count) = budget {
      return chosen.count < count ? filled(chosen, scores, count) : chosen
    }
    let share = model.fill(ofWords: article.article.sentences.reduce(0) { $0 + $1.words })
    for _ in 0..<Self.mostSteps where !isCounted {
      let used = words(chosen, problem)
      if Double(used) >= share * Double(limit) { break }
      threshold -= model.fillStep
      problem = self.problem(scores, threshold)
      let more = solve(problem, passages)
      if words(more, problem) > used { chosen = more }
    }
    return chosen.isEmpty ? fallback(scores) : chosen
  }

  /// How often the threshold is lowered at most.
  private static let mostSteps = 4

  private func words(_ chosen: [Chosen], _ problem: Problem) -> Int {
    chosen.reduce(0) { sum, one in
      sum + ((one.isShort ? problem.shortened[one.index]?.cost : nil) ?? problem.costs[one.index])
    }
  }

  /// What stands for an article of which nothing fits that can be read alone and is worth it: the best whole quotation,
  /// else the best sentence.
  private func fallback(_ scores: [Double]) -> [Chosen] {
    let problem = problem(scores, (scores.min() ?? 0) - 1)
    for passages in [
      passages(joiningQuotes: true),
      article.traits.indices.filter { !article.traits[$0].contains(.brokenQuote) }.map { $0..<$0 + 1 },
      article.traits.indices.map { $0..<$0 + 1 },
    ] {
      let fitting = passages.filter { problem.costs[$0].reduce(0, +) <= limit && problem.costs[$0.lowerBound] > 0 }
      let best = fitting.max { one, other in
        (problem.values[one].reduce(0, +), other.lowerBound) < (problem.values[other].reduce(0, +), one.lowerBound)
      }
      if let best { return best.map { Chosen(index: $0, isShort: false) } }
    }
    return []
  }

  /// The longest passage, in sentences.
  private static let longestPassage = 3

  /// The sentences that stand alone, and those with the next ones that lean on them.
  ///
  /// The first sentence may lean where there is a title.
  /// - Parameter joiningQuotes: Whether quotations of several sentences are passages too, with the words around them.
  private func passages(joiningQuotes: Bool) -> [Range<Int>] {
    let traits = article.traits
    let sentences = article.article.sentences
    let hasTitle = article.article.title != nil
    var passages: [Range<Int>] = []
    for first in traits.indices where sentences[first].words > 0 {
      let begin = traits[first]
      if begin.contains(.leaning), first > 0 || !hasTitle { continue }
      if begin.contains(.brokenQuote), !joiningQuotes || !begin.contains(.opensQuote) || begin.contains(.closesQuote) {
        continue
      }
      if begin.contains(.caption), !joiningQuotes { continue }
      var hasSpeaker = !begin.contains(.quoted)
      if hasSpeaker, begin.isDisjoint(with: [.opensQuote, .asks]) { passages.append(first..<first + 1) }
      var end = first + 1
      while end < traits.count, end - first < Self.longestPassage {
        let next = traits[end]
        if traits[end - 1].contains(.opensQuote) {
          if !next.contains(.closesQuote) { break }
        } else {
          if !next.contains(.leaning) || next.contains(.brokenQuote) { break }
        }
        hasSpeaker = hasSpeaker || !next.contains(.quoted)
        end += 1
        if hasSpeaker, next.isDisjoint(with: [.opensQuote, .asks]) { passages.append(first..<end) }
      }
    }
    return passages
  }

  /// For a digest of one sentence the passages that say what happened, as far as any fits: no questions, headings in the
  /// form of a sentence, captions, and none of five words.
  private func presentable(_ passages: [Range<Int>]) -> [Range<Int>] {
    guard case .oneSentence(let most) = budget else { return passages }
    let sentences = article.article.sentences
    let better = passages.filter { passage in
      let words = sentences[passage.lowerBound].words
      return passage.count == 1 && (6...max(6, most)).contains(words)
        && article.traits[passage.lowerBound].isDisjoint(with: [.question, .unfinished, .fragment, .heading])
    }
    return better.isEmpty ? passages : better
  }

  private func solve(_ problem: Problem, _ passages: [Range<Int>]) -> [Chosen] {
    let problem = SelectionProblem(
      values: problem.values, costs: problem.costs, shortened: problem.shortened,
      passages: passages, limit: limit, redundancy: model.redundancy, stems: article.stems)
    let chosen = problem.isSmall ? ExactSelection(problem).chosen() : GreedySelection(problem).chosen()
    return chosen.flatMap { passage in
      passage.sentences.map { Chosen(index: $0, isShort: passage.isShort && kept[$0] != nil) }
    }.sorted { $0.index < $1.index }
  }

  private struct Problem {
    var values: [Double]
    var costs: [Int]
    var shortened: [SelectionProblem.Shortened?] = []
  }

  private func problem(_ scores: [Double], _ threshold: Double) -> Problem {
    let sentences = article.article.sentences
    let floor: Double
    if isCounted {
      // Who asks for a number of sentences gets that number: none is worth less than nothing.
      floor = min(0, scores.min() ?? 0) - 1e-6
    } else {
      floor = threshold
    }
    let blank = [Double](repeating: 0, count: sentences.count)
    var problem = Problem(values: blank, costs: [Int](repeating: 0, count: sentences.count))
    for (index, sentence) in sentences.enumerated() where sentence.words > 0 {
      problem.values[index] = scores[index] - floor
      problem.costs[index] = cost(words: sentence.words, characters: sentence.characters)
    }
    guard !kept.isEmpty else { return problem }
    problem.shortened = sentences.indices.map { index in
      guard let kept = kept[index] else { return nil }
      return article.article.utf8.withUnsafeBufferPointer { utf8 in
        let words = kept.reduce(0) { $0 + Budget.words(utf8, $1) }
        let characters = kept.reduce(0) { $0 + utf8[$1].count { $0 & 0xC0 != 0x80 } }
        // A little less than the whole, so that nothing is left out without need.
        return SelectionProblem.Shortened(
          cost: cost(words: words, characters: characters),
          value: 0.98 * (scores[index] - floor))
      }
    }
    return problem
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
