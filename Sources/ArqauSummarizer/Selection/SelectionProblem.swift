/// A budgeted choice: a set of passages that is worth most, where those that are alike are worth less together.
///
/// A passage is a sentence, or one with those that lean on it or answer it. The worth of a set is the sum of its sentences'
/// values, less for each pair of them `redundancy` times their cosine (the objective of McDonald 2007). Costs add up
/// and must stay within the limit.
struct SelectionProblem {
  /// What each sentence adds.
  let values: [Double]
  /// What each sentence takes of the budget.
  let costs: [Int]
  /// What each sentence takes and adds when it is shortened; empty where none may be.
  let shortened: [Shortened?]
  /// The passages that may be chosen; two that share a sentence exclude each other.
  let passages: [Passage]
  /// The budget.
  let limit: Int
  /// What likeness costs.
  let redundancy: Double
  /// Tells the likeness.
  let stems: StemMatrix

  /// A sentence as like as this to a chosen one says the same again and is never taken.
  private static let sameAgain = 0.9

  /// A sentence without what it can do without.
  struct Shortened {
    let cost: Int
    let value: Double
  }

  /// A passage with what it is worth alone and what it takes.
  struct Candidate {
    let sentences: Passage
    /// Whether its sentences are shortened where they can be.
    let isShort: Bool
    let value: Double
    let cost: Int
  }

  /// The passages that are worth something and fit, those of the most value for their cost first.
  func candidates() -> [Candidate] {
    var candidates: [Candidate] = []
    candidates.reserveCapacity(passages.count)
    for sentences in passages {
      if let whole = candidate(sentences, isShort: false) { candidates.append(whole) }
      if !shortened.isEmpty, sentences.contains(where: { shortened[$0] != nil }),
        let short = candidate(sentences, isShort: true)
      {
        candidates.append(short)
      }
    }
    return candidates.sorted { one, other in
      let (left, right) = (one.value * Double(other.cost), other.value * Double(one.cost))
      if left != right { return left > right }
      return (one.sentences.stretch.lowerBound, one.cost) < (other.sentences.stretch.lowerBound, other.cost)
    }
  }

  private func candidate(_ sentences: Passage, isShort: Bool) -> Candidate? {
    var cost = 0
    var value = 0.0
    for (place, sentence) in sentences.enumerated() {
      let short = isShort ? shortened[sentence] : nil
      cost += short?.cost ?? costs[sentence]
      value += short?.value ?? values[sentence]
      for earlier in sentences.prefix(place) { value -= loss(earlier, sentence) }
    }
    guard cost > 0, cost <= limit, value > 0 else { return nil }
    return Candidate(sentences: sentences, isShort: isShort, value: value, cost: cost)
  }

  /// What two passages lose by their likeness; infinite where one says the other again, or is part of it.
  func loss(_ one: Candidate, _ other: Candidate) -> Double {
    if one.sentences.overlaps(other.sentences) { return .infinity }
    var sum = 0.0
    for first in one.sentences { for second in other.sentences { sum += loss(first, second) } }
    return sum
  }

  private func loss(_ one: Int, _ other: Int) -> Double {
    let cosine = stems.cosine(one, other)
    return cosine > Self.sameAgain ? .infinity : redundancy * cosine
  }

  /// Whether so few passages fit that the exact search is quick.
  var isSmall: Bool {
    var sizes = passages.map { $0.reduce(0) { $0 + costs[$1] } }.filter { $0 > 0 }
    guard sizes.count > ExactSelection.mostChosen else { return true }
    sizes.sort()
    var sum = 0
    for cost in sizes.prefix(ExactSelection.mostChosen + 1) {
      if cost > limit - sum { return true }
      sum += cost
    }
    return false
  }
}
