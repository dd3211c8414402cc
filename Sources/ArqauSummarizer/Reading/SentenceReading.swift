internal import ArqauText

/// What the form of an article's sentences tells: whether each can stand alone, and what it requires beside it.
struct SentenceReading {
  /// What can be said of each sentence's form.
  let traits: [SentenceTraits]
  /// What each sentence requires.
  let bindings: SentenceBindings

  /// Reads the sentences of an article.
  ///
  /// - Complexity: O(n).
  init(_ article: Article) {
    let openers = Openers.of(article.language)
    let dangling = DanglingClauses.of(article.language)
    let verbs = VerbsWithoutSubject.of(article.language)
    (traits, bindings) = article.utf8.withUnsafeBufferPointer { utf8 in
      var quotes = QuotationState()
      var previousParagraph = -1
      let isCaseless =
        article.sentences.first.map { first in
          let last = article.sentences.last ?? first
          return LetterCase.isMissing(utf8, first.range.lowerBound..<last.range.upperBound)
        } ?? false
      let dialogue = DialogueReading(article, utf8)
      let adverbials = AdverbialOpeners.of(article.language)
      let speakers = QuotedSpeakers.of(article.language)
      let traits = article.sentences.enumerated().map { index, sentence in
        if sentence.paragraph != previousParagraph { quotes.beginParagraph(utf8, at: sentence.range.lowerBound) }
        previousParagraph = sentence.paragraph
        var traits: SentenceTraits = []
        if sentence.words < 5 { traits.insert(.fragment) }
        switch Characters.last(utf8, sentence.range, passing: Characters.isClosing) {
        case "?": traits.insert(.question)
        case ".", "!", "…": break
        default: traits.insert(.unfinished)
        }
        let said = (dialogue.starts[index] ?? sentence.range.lowerBound)..<sentence.range.upperBound
        switch openers.read(utf8, said, isCaseless: isCaseless) {
        case .alone: break
        case .leaning: traits.insert(.leaning)
        case .forward: traits.insert(.forward)
        }
        traits.formUnion(quotes.read(utf8, sentence.range))
        if traits.isDisjoint(with: [.quoted, .brokenQuote]), BrokenOff.ends(utf8, sentence.range) {
          traits.formUnion([.torn, .unfinished])
        }
        if sentence.isQuotation { traits.formUnion([.quoted, .speakerless]) }
        if dialogue.starts[index] != nil, DialogueOpeners.begins(utf8, said) {
          traits.remove(.forward)
          traits.insert(.leaning)
        }
        if dangling.begin(utf8, said) || verbs?.begin(utf8, said) == true || SecondPlace.hasConnective(utf8, said) {
          traits.insert(.leaning)
        }
        if traits.isDisjoint(with: [.leaning, .forward]), adverbials.begin(utf8, said) { traits.insert(.leaning) }
        if speakers.follow(utf8, said, isSpoken: dialogue.starts[index] != nil) { traits.insert(.leaning) }
        if SentenceHeadings.matches(utf8, said, words: sentence.words) { traits.insert(.heading) }
        traits.formUnion(dialogue.traits[index])
        if CaptionCues.has(utf8, sentence.range) { traits.formUnion([.unfinished, .caption]) }
        if ListMarks.begins(utf8, sentence.range) { traits.insert(.unfinished) }
        return traits
      }
      var bindings = dialogue.bindings
      let text = WordHeads(utf8, article.sentences.lazy.map(\.range))
      ClaimReading(article, text, traits, dialogue).bind(&bindings)
      OvertakenReading(article, text, traits).bind(&bindings)
      TurnReading(article, text, traits).bind(&bindings)
      SceneReading(article, utf8, traits).bind(&bindings)
      PromiseReading(article, text).bind(&bindings)
      return (traits, bindings)
    }
  }
}
