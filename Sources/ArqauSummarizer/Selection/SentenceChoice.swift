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
  /// fits the budget; one of one sentence also where the others lean on one that is too long.
  /// - Parameter scores: What each sentence is worth.
  /// - Complexity: O(n log n) for n sentences and a bounded budget.
  package func chosen(_ scores: [Double]) -> [Chosen] {
    if case .oneSentence(let most) = budget, let answered = answered(scores, atMost: most) { return answered }
    var scores = scores
    if article.traits.first?.contains(.leaning) == true { scores[0] -= model.leaningFirst }
    let passages = presentable(passages(joiningQuotes: false))
    lower(&scores, of: passages)
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
  /// else the best sentence. A sentence that requires one behind it is never left alone.
  private func fallback(_ scores: [Double]) -> [Chosen] {
    let problem = problem(scores, (scores.min() ?? 0) - 1)
    let alone = article.traits.indices.filter { !article.bindings.looksForward($0) }
    let whole = alone.filter {
      article.traits[$0].isDisjoint(with: [.brokenQuote, .torn]) && !article.bindings.binds($0)
    }
    // One sentence that leans on another, which is too long, has nothing to lean on.
    var steady = whole
    if case .oneSentence(let most) = budget,
      article.traits.indices.contains(where: {
        article.article.sentences[$0].words > most && !article.traits[$0].contains(.leaning)
      })
    {
      steady.removeAll { article.traits[$0].contains(.leaning) }
    }
    func sum(_ passage: Passage, _ numbers: [Double]) -> Double { passage.reduce(0) { $0 + numbers[$1] } }
    for passages in [
      passages(joiningQuotes: true),
      steady.map { Passage($0..<$0 + 1) },
      whole.map { Passage($0..<$0 + 1) },
      alone.map { Passage($0..<$0 + 1) },
    ] {
      let fitting = passages.filter { passage in
        passage.reduce(0) { $0 + problem.costs[$1] } <= limit && problem.costs[passage[0]] > 0
      }
      let best = fitting.max { one, other in
        (sum(one, problem.values), other[0]) < (sum(other, problem.values), one[0])
      }
      if let best { return best.map { Chosen(index: $0, isShort: false) } }
    }
    return []
  }

  /// The longest passage, in sentences.
  private static let longestPassage = 3
  /// The longest one whose sentences require each other.
  private static let longestBound = 6

  /// The sentences that stand alone, and those with the next ones that lean on them or with what they require.
  ///
  /// The first sentence may lean where there is a title.
  /// - Parameter joiningQuotes: Whether quotations of several sentences are passages too, with the words around them.
  private func passages(joiningQuotes: Bool) -> [Passage] {
    let traits = article.traits
    let sentences = article.article.sentences
    let hasTitle = article.article.title != nil
    var passages: [Passage] = []
    for first in traits.indices where sentences[first].words > 0 {
      let begin = traits[first]
      if begin.contains(.leaning), first > 0 || !hasTitle { continue }
      if begin.contains(.brokenQuote), !joiningQuotes || !begin.contains(.opensQuote) || begin.contains(.closesQuote) {
        continue
      }
      if begin.contains(.caption) || sentences[first].isQuotation, !joiningQuotes { continue }
      if begin.contains(.torn) { continue }
      // The end of what the sentences of the passage require; nil where that begins before them.
      func required(_ sentence: Int) -> Int? {
        let stretch = article.bindings.stretch(around: sentence)
        return stretch.lowerBound < first ? nil : stretch.upperBound
      }
      guard var needed = required(first) else { continue }
      if article.bindings.isCharge(first), begin.isDisjoint(with: [.quoted, .opensQuote]), !fitsWithPlea(first) {
        passages.append(Passage(first..<first + 1))
      }
      var answer = article.bindings.answer(to: first)
      func add(_ end: Int) {
        passages.append(Passage(first..<end, answer: answer.flatMap { $0 < end ? nil : $0 }))
      }
      if answer == nil, needed == first + 1, begin.isDisjoint(with: [.quoted, .opensQuote]), continues(first + 2) {
        passages.append(Passage(first..<first + 1, answer: first + 2))
      }
      var hasSpeaker = !begin.contains(.quoted)
      if hasSpeaker, !begin.contains(.opensQuote), needed == first + 1 { add(first + 1) }
      var end = first + 1
      while end < traits.count, end - first < (end < needed ? Self.longestBound : Self.longestPassage) {
        let next = traits[end]
        if next.contains(.torn) { break }
        if traits[end - 1].contains(.opensQuote) {
          if !next.contains(.closesQuote) { break }
        } else if end < needed {
          if next.contains(.closesQuote) || next.contains(.brokenQuote) && !next.contains(.opensQuote) { break }
        } else {
          // What claims the same is answered with it.
          let isAnswered = answer != nil && article.bindings.answer(to: end) == answer
          if !next.contains(.leaning), !isAnswered || next.contains(.quoted) { break }
          if next.contains(.brokenQuote) { break }
        }
        if let other = article.bindings.answer(to: end) {
          guard answer == nil || answer == other else { break }
          answer = other
        }
        guard let more = required(end) else { break }
        needed = max(needed, more)
        hasSpeaker = hasSpeaker || !next.contains(.quoted)
        end += 1
        if hasSpeaker, !next.contains(.opensQuote), needed <= end { add(end) }
      }
    }
    return passages
  }

  /// Whether a quotation's speaker is a pronoun that goes on from the sentence before, which may then be left out: it adds
  /// to what the one before that tells of the same person.
  private func continues(_ index: Int) -> Bool {
    let traits = article.traits
    guard index < traits.count, traits[index].contains(.leaning), traits[index - 1].contains(.leaning),
      traits[index].isDisjoint(with: [.brokenQuote, .torn]), !article.bindings.binds(index)
    else { return false }
    let sentences = article.article.sentences
    let speakers = QuotedSpeakers.of(article.article.language)
    return article.article.utf8.withUnsafeBufferPointer { utf8 in
      speakers.continues(utf8, sentences[index - 1].range, quotation: sentences[index].range)
    }
  }

  /// For a digest of one sentence the passages that say what happened, as far as any fits: no questions, headings in the
  /// form of a sentence, captions, also such as are told by what people do for a camera, and none of five words; of
  /// these, those whose subject is no pronoun.
  private func presentable(_ passages: [Passage]) -> [Passage] {
    guard case .oneSentence(let most) = budget else { return passages }
    let better = passages.filter { passage in
      let index = passage[0]
      return passage.count == 1 && (6...max(6, most)).contains(words(of: index, atMost: most))
        && article.traits[index].isDisjoint(with: [.question, .unfinished, .fragment, .heading])
    }
    let sentences = article.article.sentences
    let dangling = DanglingClauses.of(article.article.language)
    return article.article.utf8.withUnsafeBufferPointer { utf8 in
      let news = better.filter { !CaptionCues.poses(utf8, sentences[$0[0]].range) }
      // Whom a pronoun of the first sentence means is said there.
      let named = news.filter { $0[0] == 0 || !dangling.hasPronoun(utf8, sentences[$0[0]].range) }
      let background = BackgroundOpeners.of(article.article.language)
      let new = named.filter { $0[0] == 0 || !background.begin(utf8, sentences[$0[0]].range) }
      return [new, named, news, better].first { !$0.isEmpty } ?? passages
    }
  }

  /// For a digest of one sentence, takes something off those whose subject was told before.
  private func lower(_ scores: inout [Double], of passages: [Passage]) {
    guard case .oneSentence = budget, passages.count > 1 else { return }
    article.article.utf8.withUnsafeBufferPointer { utf8 in
      let subjects = OldSubjects(article.article, utf8)
      for passage in passages where passage.count == 1 && subjects.begin(passage[0]) {
        scores[passage[0]] -= Self.oldSubject
      }
    }
  }

  /// What a subject told before takes off: less than lies between the first sentence and others.
  private static let oldSubject = 0.3

  /// The words of a sentence, shortened where it has more than a number of them and can be.
  private func words(of index: Int, atMost most: Int) -> Int {
    let whole = article.article.sentences[index].words
    guard whole > most, !kept.isEmpty, let kept = kept[index] else { return whole }
    return article.article.utf8.withUnsafeBufferPointer { utf8 in kept.reduce(0) { $0 + Budget.words(utf8, $1) } }
  }

  private func solve(_ problem: Problem, _ passages: [Passage]) -> [Chosen] {
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
      // What another sentence requires takes room, but is not held against it: "This is false."
      if article.bindings.isRequired(index) { problem.values[index] = max(0, problem.values[index]) }
      problem.costs[index] = cost(words: sentence.words, characters: sentence.characters)
    }
    // Of a claim and its denial, the denial is the news.
    for index in sentences.indices {
      guard let answer = article.bindings.answer(to: index) else { continue }
      problem.values[answer] = max(problem.values[answer], problem.values[index])
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

  /// Whether there is room for a charge and what the accused says to it; else the charge may stand alone, as the news.
  private func fitsWithPlea(_ charge: Int) -> Bool {
    let stretch = article.bindings.stretch(around: charge)
    let answer = article.bindings.answer(to: charge).flatMap { stretch.contains($0) ? nil : $0 }
    let sentences = (Array(stretch) + [answer].compactMap { $0 }).map { article.article.sentences[$0] }
    return sentences.reduce(0) { $0 + cost(words: $1.words, characters: $1.characters) } <= limit
  }

  private var limit: Int {
    switch budget {
    case .sentences(let count), .words(let count): count
    case .oneSentence: 1
    case .characters(let count): count < Int.max ? count + 1 : count
    }
  }

  /// The choice with the best of the sentences that were left out, until there are enough, each with what it requires.
  private func filled(_ chosen: [Chosen], _ scores: [Double], _ count: Int) -> [Chosen] {
    var taken = Set(chosen.map(\.index))
    var added: [Chosen] = []
    // What can't stand alone comes last, words whose speaker isn't told behind what leans on the sentence before.
    func rank(_ index: Int) -> Int {
      let traits = article.traits[index]
      if traits.contains(.torn) { return 3 }
      if !traits.isDisjoint(with: [.brokenQuote, .speakerless]) { return 2 }
      return traits.isDisjoint(with: .dependent) ? 0 : 1
    }
    let rest = scores.indices.filter { !taken.contains($0) && article.article.sentences[$0].words > 0 }
      .sorted { (rank($0), scores[$1], $0) < (rank($1), scores[$0], $1) }
    func add(_ sentences: [Int]) {
      guard chosen.count + added.count + sentences.count <= count else { return }
      taken.formUnion(sentences)
      added += sentences.map { Chosen(index: $0, isShort: false) }
    }
    for index in rest where !taken.contains(index) {
      let stretch = article.bindings.stretch(around: index)
      let answers = stretch.compactMap(article.bindings.answer(to:)).filter { !stretch.contains($0) }
      add(Set(stretch).union(answers).subtracting(taken).sorted())
    }
    // What is left requires more than there is room for; what only looks back misleads nobody.
    for index in rest where !taken.contains(index) && !article.bindings.looksForward(index) { add([index]) }
    return (chosen + added).sorted { $0.index < $1.index }
  }
}
