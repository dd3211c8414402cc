import ArqauText
import Testing

@testable import ArqauSummarizer

@Suite("Choice within a budget")
struct SelectionTests {
  /// A problem of random numbers over a real matrix of stems.
  private func problem(_ seed: UInt64, count: Int, limit: Int, redundancy: Double) throws -> SelectionProblem {
    var state = seed
    func next(_ bound: UInt64) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % bound)
    }
    let words = ["bridge", "river", "town", "train", "ticket", "market", "council", "budget", "school", "road"]
    let text = (0..<count).map { _ in
      "The " + (0..<5).map { _ in words[next(10)] }.joined(separator: " ") + "."
    }.joined(separator: " ")
    let article = try AnalyzedArticle(try ArticleReader(language: .english).article(in: Array(text.utf8)))
    var passages = (0..<count).map { Passage($0..<$0 + 1) }
    for first in 0..<count - 1 where next(4) == 0 {
      passages.append(Passage(first..<first + 2, answer: first + 4 < count && first % 3 == 0 ? first + 4 : nil))
    }
    return SelectionProblem(
      values: (0..<count).map { _ in Double(next(200)) / 100 - 0.2 },
      costs: (0..<count).map { _ in 1 + next(30) }, shortened: [], passages: passages, limit: limit,
      redundancy: redundancy,
      stems: article.stems)
  }

  /// The best worth, by trying every set.
  private func reference(_ problem: SelectionProblem) -> Double {
    let candidates = problem.candidates()
    var best = 0.0
    for bits in 0..<(1 << candidates.count) {
      let set = candidates.indices.filter { bits >> $0 & 1 == 1 }.map { candidates[$0] }
      guard set.reduce(0, { $0 + $1.cost }) <= problem.limit else { continue }
      var worth = 0.0
      for (place, one) in set.enumerated() {
        worth += one.value
        for other in set[..<place] { worth -= problem.loss(other, one) }
      }
      best = max(best, worth)
    }
    return best
  }

  @Test("the exact search finds what trying every set finds", arguments: 0..<60)
  func exact(seed: Int) throws {
    let problem = try problem(
      UInt64(seed), count: 4 + seed % 7, limit: 10 + seed * 2, redundancy: [0, 0.5, 1.5, 4][seed % 4])
    let result = ExactSelection(problem).solve()
    #expect(abs(result.worth - reference(problem)) < 1e-9)
    #expect(result.gap == 0)
    #expect(result.chosen.reduce(0) { $0 + $1.cost } <= problem.limit)
  }

  @Test("a search that is cut short says how far from the best it can be", arguments: 0..<20)
  func cut(seed: Int) throws {
    let problem = try problem(UInt64(seed + 100), count: 10, limit: 60, redundancy: 1)
    let short = ExactSelection(problem).solve(steps: 3)
    #expect(short.worth + short.gap >= reference(problem) - 1e-9)
  }

  @Test("the greedy choice keeps the budget and repeats no sentence", arguments: 0..<20)
  func greedy(seed: Int) throws {
    let problem = try problem(UInt64(seed + 500), count: 40, limit: 200, redundancy: 1)
    let chosen = GreedySelection(problem).chosen()
    #expect(chosen.reduce(0) { $0 + $1.cost } <= 200)
    let sentences = chosen.flatMap(\.sentences)
    #expect(Set(sentences).count == sentences.count)
  }
}
