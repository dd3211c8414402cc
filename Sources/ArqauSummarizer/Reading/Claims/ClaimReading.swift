internal import ArqauText

/// Finds what an article says is false: a claim, and the sentence that denies it.
///
/// Neither is printed without the other. A denial is a short sentence that says of what stands before it that it is not
/// so (``DenialWords``); its claim is the sentence before, and those before that which say that somebody claims it.
///
/// News has a paragraph a sentence: between the claim, which is its first sentence, and the denial stand details of the
/// claim. Where one of them says that others pass it on (``HearsayWords``), all of them require the denial, though not
/// each other.
struct ClaimReading {
  private let words: DenialWords
  private let hearsay: HearsayWords
  private let negated: NegatedWords
  private let court: CourtWords
  /// Whether the title announces that something is checked, answered or denied.
  private let isCheck: Bool
  private let text: WordHeads
  private let sentences: [ArticleSentence]
  private let traits: [SentenceTraits]
  private let dialogue: DialogueReading

  /// A denial has no more words.
  private static let mostWords = 30
  /// One that says nothing of what it denies has no more.
  private static let mostBareWords = 20
  /// A sentence of so few words behind a claim is what the article says to it: "It pays €345."
  private static let mostReplyWords = 6
  /// Claims are looked for so many sentences before a denial.
  private static let reach = 3
  /// An article of no more sentences is short, and a denial no further on comes soon.
  private static let fewest = 12
  private static let soon = 5
  /// Where others pass them on, they are looked for so many sentences before.
  private static let longReach = 8

  init(
    _ article: Article, _ text: WordHeads, _ traits: [SentenceTraits], _ dialogue: DialogueReading
  ) {
    words = DenialWords.of(article.language)
    hearsay = HearsayWords.of(article.language)
    negated = NegatedWords.of(article.language)
    court = CourtWords.of(article.language)
    isCheck = article.title.map(hearsay.isOfCheck) ?? false
    self.text = text
    sentences = article.sentences
    self.traits = traits
    self.dialogue = dialogue
  }

  /// Binds claims and denials to each other.
  ///
  /// - Complexity: O(n): most sentences are told by the first letters of their words.
  func bind(_ bindings: inout SentenceBindings) {
    var hasVerdict = false
    var answered = 0
    for (index, sentence) in sentences.enumerated() where index > 0 && sentence.words <= Self.mostWords {
      let start = dialogue.starts[index] ?? sentence.range.lowerBound
      let said = start..<sentence.range.upperBound
      guard let denial = words.denial(text, said, isShort: isShort(index)) else { continue }
      if denial == .fullRepudiation || denial == .answer {
        bindings.markOutcome(index, isFull: denial == .fullRepudiation)
      }
      if sentence.words <= Self.mostBareWords, bindBefore(index, denial, &bindings) {
        hasVerdict = hasVerdict || denial == .verdict
      }
      if bindFar(index, denial, from: answered, &bindings) { answered = index + 1 }
    }
    bindSpread(&bindings)
    bindNegated(&bindings)
    bindReplies(&bindings, isChecked: hasVerdict)
    bindTurns(&bindings)
  }

  /// Binds a denial and the sentence that it is of, just before it. Returns whether it is a denial of that.
  private func bindBefore(
    _ index: Int, _ denial: DenialWords.Denial, _ bindings: inout SentenceBindings
  ) -> Bool {
    // A heading is no claim.
    guard traits[index - 1].isDisjoint(with: .unfinished) || !traits[index - 1].contains(.fragment) else {
      return false
    }
    switch denial {
    case .correction where sentences[index - 1].paragraph != sentences[index].paragraph: return false
    // What a court has found is so, whatever the convicted said.
    case .repudiation where court.isConviction(text, sentences[index - 1].range): return false
    case .fullRepudiation where !words.isClaim(text, sentences[index - 1].range): return false
    case .aside where !words.isClaim(text, sentences[index - 1].range): return false
    case .answer, .absence, .acquittal: return false
    case .fullRepudiation, .aside: break
    // A post without its speaker is no part of a digest for the sake of its denial.
    case _ where sentences[index - 1].isQuotation: break
    default: bindings.bind(index, to: index - 1)
    }
    bindings.bind(index - 1, to: index)
    bindings.markClaim(index - 1, isCharge: isCharge(index - 1, denial))
    var claim = index - 2
    while claim >= max(0, index - Self.reach), sentences[claim].paragraph == sentences[index - 1].paragraph,
      traits[claim + 1].contains(.leaning) || words.isClaim(text, sentences[claim].range), !isOutcome(claim)
    {
      bindings.bind(claim, toAnswer: index)
      claim -= 1
    }
    return true
  }

  /// Binds what others pass on, and what is told of it, to its denial further on. Returns whether there is any.
  ///
  /// - Parameter answered: What stands before this sentence has been denied.
  private func bindFar(
    _ index: Int, _ denial: DenialWords.Denial, from answered: Int, _ bindings: inout SentenceBindings
  ) -> Bool {
    guard denial != .correction, denial != .aside, !bindings.looksForward(index),
      traits[index].isDisjoint(with: .brokenQuote)
    else {
      return false
    }
    let before = max(answered, index - Self.longReach)..<index
    let isPassedOn: (Int) -> Bool = { sentence in
      let range = sentences[sentence].range
      if denial == .acquittal { return hearsay.isAccusation(text, range) }
      return words.isClaim(text, range) || hearsay.isHearsay(text, range)
    }
    // A short article that has a plain denial soon behind its beginning is about what it denies.
    let isOfFirst =
      answered == 0 && (isCheck || isPlain(denial) && index <= Self.soon && sentences.count <= Self.fewest)
    guard var claim = before.first(where: isPassedOn) ?? (isOfFirst ? before.first : nil) else { return false }
    if isCheck, answered == 0 { claim = before.lowerBound }
    // "Such messages have been spread since Sunday": what they say stands before.
    while claim > before.lowerBound, traits[claim].contains(.leaning) || words.isPost(text, sentences[claim].range) {
      claim -= 1
    }
    if case .absence(let words) = denial {
      let isNext = claim == index - 1 && hearsay.isHearsay(text, sentences[claim].range)
      guard isNext || (claim..<index).contains(where: { hearsay.has(words, text, sentences[$0].range) }) else {
        return false
      }
    }
    for sentence in claim..<index where !bindings.looksForward(sentence) && !isOutcome(sentence) {
      if denial != .acquittal, court.isConviction(text, sentences[sentence].range) { continue }
      bindings.bind(sentence, toAnswer: index)
      if isCharge(sentence, denial) { bindings.markClaim(sentence, isCharge: true) }
      // An acquittal is the news, whatever it leaves to be told.
      if denial == .acquittal { bindings.markOvertaken(sentence) }
    }
    return true
  }

  /// Whether a sentence tells of what prosecutors accuse somebody who denies it.
  private func isCharge(_ sentence: Int, _ denial: DenialWords.Denial) -> Bool {
    switch denial {
    case .repudiation, .fullRepudiation, .aside: court.isCharge(text, sentences[sentence].range)
    case .verdict, .correction, .answer, .absence, .acquittal: false
    }
  }

  /// Whether a sentence tells itself that a claim is denied or dropped.
  private func isOutcome(_ sentence: Int) -> Bool {
    switch words.denial(text, sentences[sentence].range, isShort: isShort(sentence)) {
    case .verdict, .repudiation, .fullRepudiation, .answer, .acquittal: true
    case .aside, .correction, .absence, nil: false
    }
  }

  /// Whether a sentence has four words at most, behind a dash or a speaker's name where one stands before.
  private func isShort(_ sentence: Int) -> Bool {
    let start = dialogue.starts[sentence]
    if start == nil { return sentences[sentence].words <= 4 }
    let range = sentences[sentence].range
    return Budget.words(text.utf8, (start ?? range.lowerBound)..<range.upperBound, atMost: 5) <= 4
  }

  /// Whether a denial is one whatever stands before it.
  private func isPlain(_ denial: DenialWords.Denial) -> Bool {
    switch denial {
    case .verdict, .repudiation, .acquittal, .absence: true
    case .fullRepudiation, .aside, .correction, .answer: false
    }
  }

  /// Binds what goes round, as an article begins with it, to what is answered further on, in whatever words.
  private func bindSpread(_ bindings: inout SentenceBindings) {
    let firsts = sentences.indices.prefix(Self.firsts)
    guard
      let claim = firsts.first(where: { !bindings.looksForward($0) && hearsay.isSpread(text, sentences[$0].range) }),
      let reply = sentences.indices.dropFirst(claim + 1).prefix(Self.longReach).first(where: { index in
        let range = sentences[index].range
        return hearsay.isReply(text, range) && !hearsay.isHearsay(text, range) && !words.isClaim(text, range)
          && !bindings.looksForward(index) && traits[index].isDisjoint(with: .brokenQuote)
      })
    else { return }
    for sentence in 0..<reply where !bindings.looksForward(sentence) { bindings.bind(sentence, toAnswer: reply) }
  }

  /// Binds what others pass on, as an article begins with it, to what denies its verb further on: `nije uhapšen`.
  private func bindNegated(_ bindings: inout SentenceBindings) {
    let firsts = sentences.indices.prefix(Self.firsts)
    guard
      let claim = firsts.first(where: { index in
        let range = sentences[index].range
        return !bindings.looksForward(index) && (words.isClaim(text, range) || hearsay.isHearsay(text, range))
      }),
      let denial = sentences.indices.dropFirst(claim + 1).prefix(Self.longReach).first(where: { index in
        guard sentences[index].words <= Self.mostWords, traits[index].isDisjoint(with: [.brokenQuote, .question]),
          !bindings.looksForward(index)
        else { return false }
        let denied = negated.denied(text, sentences[index].range)
        return !denied.isEmpty && hearsay.has(denied, text, sentences[claim].range)
      })
    else { return }
    for sentence in claim..<denial where !bindings.looksForward(sentence) {
      if court.isConviction(text, sentences[sentence].range) { continue }
      bindings.bind(sentence, toAnswer: denial)
    }
  }

  /// Of an article that tells what goes round, one of so many first sentences says so.
  private static let firsts = 2

  /// Binds claims to what the article says to them in a few words, or, where it checks what is spread, to what it says of
  /// the post.
  private func bindReplies(_ bindings: inout SentenceBindings, isChecked: Bool) {
    for index in sentences.indices.dropFirst() where traits[index].contains(.leaning) {
      let isShort = sentences[index].words <= Self.mostReplyWords
      guard isShort || isChecked, sentences[index - 1].paragraph == sentences[index].paragraph,
        !bindings.looksForward(index - 1)
      else { continue }
      let before = sentences[index - 1].range
      if isShort ? words.isClaim(text, before) : words.isPost(text, before) { bindings.bind(index - 1, to: index) }
    }
  }

  /// Binds claims behind a dash or a speaker's name to the next speaker's answer: between two speakers who claims
  /// something has it answered.
  private func bindTurns(_ bindings: inout SentenceBindings) {
    let turns = dialogue.turns
    for number in turns.paragraphs.indices.dropLast() where turns.marks[number] != .none {
      let answer = turns.paragraphs[number + 1].lowerBound
      guard turns.marks[number + 1] != .none, let last = turns.paragraphs[number].last, !bindings.looksForward(last),
        turns.paragraphs[number].contains(where: { words.isClaim(text, sentences[$0].range) })
      else { continue }
      for sentence in turns.paragraphs[number] { bindings.bind(sentence, to: answer) }
    }
  }
}
