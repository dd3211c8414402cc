internal import ArqauText

/// Finds what an article says is false: a claim, and the sentence that denies it.
///
/// Neither is printed without the other. A denial is a short sentence that says of what stands before it that it is not
/// so (``DenialWords``); its claim is the sentence before, and those before that which say that somebody claims it.
struct ClaimReading {
  private let words: DenialWords
  private let utf8: UnsafeBufferPointer<UInt8>
  private let sentences: [ArticleSentence]
  private let traits: [SentenceTraits]
  private let dialogue: DialogueReading

  /// A denial has no more words.
  private static let mostWords = 20
  /// A sentence of so few words behind a claim is what the article says to it: "It pays €345."
  private static let mostReplyWords = 6
  /// Claims are looked for so many sentences before a denial.
  private static let reach = 3

  init(
    _ article: Article, _ utf8: UnsafeBufferPointer<UInt8>, _ traits: [SentenceTraits], _ dialogue: DialogueReading
  ) {
    words = DenialWords.of(article.language)
    self.utf8 = utf8
    sentences = article.sentences
    self.traits = traits
    self.dialogue = dialogue
  }

  /// Binds claims and denials to each other.
  ///
  /// - Complexity: O(n): most sentences are told by the first letters of their words.
  func bind(_ bindings: inout SentenceBindings) {
    var hasVerdict = false
    for (index, sentence) in sentences.enumerated() where index > 0 && sentence.words <= Self.mostWords {
      let start = dialogue.starts[index] ?? sentence.range.lowerBound
      guard let denial = words.denial(utf8, start..<sentence.range.upperBound) else { continue }
      hasVerdict = hasVerdict || denial == .verdict
      // A heading is no claim.
      guard traits[index - 1].isDisjoint(with: .unfinished) || !traits[index - 1].contains(.fragment) else { continue }
      switch denial {
      case .correction where sentences[index - 1].paragraph != sentence.paragraph: continue
      case .fullRepudiation where !words.isClaim(utf8, sentences[index - 1].range): continue
      case .fullRepudiation: break
      default: bindings.bind(index, to: index - 1)
      }
      bindings.bind(index - 1, to: index)
      var claim = index - 2
      while claim >= max(0, index - Self.reach), sentences[claim].paragraph == sentences[index - 1].paragraph,
        traits[claim + 1].contains(.leaning) || words.isClaim(utf8, sentences[claim].range)
      {
        bindings.bind(claim, to: index)
        claim -= 1
      }
    }
    bindReplies(&bindings, isChecked: hasVerdict)
    bindTurns(&bindings)
  }

  /// Binds claims to what the article says to them in a few words, or, where it checks what is spread, to what it says of
  /// the post.
  private func bindReplies(_ bindings: inout SentenceBindings, isChecked: Bool) {
    for index in sentences.indices.dropFirst() where traits[index].contains(.leaning) {
      let isShort = sentences[index].words <= Self.mostReplyWords
      guard isShort || isChecked, sentences[index - 1].paragraph == sentences[index].paragraph,
        !bindings.looksForward(index - 1)
      else { continue }
      let before = sentences[index - 1].range
      if isShort ? words.isClaim(utf8, before) : words.isPost(utf8, before) { bindings.bind(index - 1, to: index) }
    }
  }

  /// Binds claims behind a dash or a speaker's name to the next speaker's answer: between two speakers who claims
  /// something has it answered.
  private func bindTurns(_ bindings: inout SentenceBindings) {
    let turns = dialogue.turns
    for number in turns.paragraphs.indices.dropLast() where turns.marks[number] != .none {
      let answer = turns.paragraphs[number + 1].lowerBound
      guard turns.marks[number + 1] != .none, let last = turns.paragraphs[number].last, !bindings.looksForward(last),
        turns.paragraphs[number].contains(where: { words.isClaim(utf8, sentences[$0].range) })
      else { continue }
      for sentence in turns.paragraphs[number] { bindings.bind(sentence, to: answer) }
    }
  }
}
