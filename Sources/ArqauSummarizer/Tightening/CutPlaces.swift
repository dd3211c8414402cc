internal import ArqauText

/// Finds the stretches of a sentence that its main clause can do without.
struct CutPlaces {
  /// A stretch that may go.
  struct Cut {
    let range: Range<Int>
    /// How unsure the rule is, or how much is lost with the stretch beside its words.
    let doubt: Int
  }

  typealias Clause = ClauseSequence.Clause
  typealias Word = ClauseSequence.Word

  let language: Language
  let words: ClauseWords
  let verbs: MainVerbs

  init(language: Language) {
    self.language = language
    words = ClauseWords.of(language)
    verbs = MainVerbs.of(language)
  }

  /// What a clause is to the main clause.
  enum Kind {
    case relative, description, result, participle, circumstance, addition, coordination, apposition, source, sentence

    var doubt: Int {
      switch self {
      case .source: 0
      case .relative, .result, .participle, .addition, .apposition, .sentence: 1
      case .circumstance: 2
      case .coordination, .description: 3
      }
    }
  }

  /// The stretches of a sentence that may go: those that run to its end, of which one can be taken, and those inside.
  ///
  /// - Parameter stop: Where the sentence's full stop stands.
  func cuts(_ sentence: ClauseSequence, _ stop: Int) -> (tails: [Cut], inner: [Cut]) {
    let clauses = sentence.clauses
    let kinds = clauses.indices.map { $0 == 0 ? nil : kind(clauses[$0], after: clauses[..<$0]) }
    var tails: [Cut] = []
    var inner: [Cut] = []
    // Behind "When …" the main clause is still to come.
    let isOpen = clauses.first.map { clause in
      isLead(clause) || clause.words.first.map { words.subordinators.contains($0.text) } == true
    }
    /// Whether all clauses from one on may go with one before them.
    func isFree(from index: Int, verb: Bool) -> Bool {
      clauses[index...].indices.allSatisfy {
        if kinds[$0] != nil { return true }
        if isOpen == true, clauses[$0].words.contains(where: verbs.isFinite) { return false }
        return verb && isHarmless(clauses[$0]) && (index < 2 || !endsList(clauses[$0], begunIn: clauses[index - 2]))
      }
    }
    for index in clauses.indices.dropFirst() {
      if let kind = kinds[index], isFree(from: index + 1, verb: hasVerb(clauses[index - 1])) {
        tails.append(Cut(range: clauses[index].border..<stop, doubt: kind.doubt))
      }
      if let cut = between(clauses, kinds, index) { inner.append(cut) }
    }
    for index in clauses.indices where kinds[index] == nil || kinds[index] == .coordination {
      guard let border = bareBorder(clauses[index]), isFree(from: index + 1, verb: true) else { continue }
      tails.append(Cut(range: border..<stop, doubt: 2))
    }
    // What stands before the speaker goes, the speaker stays: "…, while rescuers kept searching, the operator said".
    if let speaker = clauses.indices.last(where: { kinds[$0] == nil && isSpeaker(clauses[$0]) }) {
      for index in clauses.indices.dropFirst() where index < speaker {
        guard let kind = kinds[index], kind != .source, clauses[..<index].contains(where: hasVerb),
          clauses[(index + 1)..<speaker].indices.allSatisfy({
            kinds[$0] != nil || hasVerb(clauses[index - 1]) && isHarmless(clauses[$0])
          })
        else { continue }
        inner.append(Cut(range: clauses[index].border..<clauses[speaker].border, doubt: kind.doubt))
      }
    }
    inner.sort { $0.range.lowerBound < $1.range.lowerBound }
    if let lead = lead(clauses) { inner.insert(lead, at: 0) }
    return (tails, inner)
  }

  /// Whether a word begins to tell where something is known from.
  func tellsSource(_ word: String) -> Bool {
    RoutineSources.isAttribution(word) || words.sayings.contains { word.hasPrefix($0) }
  }

  /// What a clause is, where it may go with all that belongs to it.
  func kind(_ clause: Clause, after before: ArraySlice<Clause>) -> Kind? {
    guard let first = clause.words.first, clause.words.count >= 2, !first.isQuoted, let last = before.last,
      before.reduce(0, { $0 + $1.words.count }) >= 3, last.words.last.map(canEnd) == true
    else { return nil }
    let texts = clause.words.map(\.text)
    switch clause.mark {
    case .comma: break
    case .semicolon:
      return hasVerb(last) && !tells(clause) && !hasCaveat(clause) ? .sentence : nil
    case .dash, .colon, nil:
      // The second of two dashes closes what the first opened.
      let isClosing = clause.mark == .dash && !before.count { $0.mark == .dash }.isMultiple(of: 2)
      return !isClosing && isFreeEnd(clause, after: last) ? .sentence : nil
    }
    if isSource(clause, after: before) { return .source }
    let isNegated = last.words.contains { words.negations.contains($0.text) }
    // "in which", "участие в которой"
    if let pronoun = relative(clause) {
      let isQuestion = pronoun == 0 && last.words.last.map(verbs.isFinite) == true
      guard !isNegated, !isQuestion, !isRestricted(last), !ClauseWords.begin(last.words[...], words.additions) else {
        return nil
      }
      return language == .english || isNamed(last) ? .relative : .description
    }
    if words.wheres.contains(first.text), last.words.last?.isCapital == true, !isNegated { return .relative }
    if ClauseWords.begin(clause.words[...], words.additions) {
      return !hasCaveat(clause) && !tells(clause) && !isNegated ? .addition : nil
    }
    if let whole = words.wholeRelative, first.text == whole {
      return words.wholeVerbs.contains(texts[1]) && !tells(clause) ? .result : nil
    }
    if isPurpose(clause, after: last) { return isNegated ? nil : .circumstance }
    guard !hasCaveat(clause) else { return nil }
    if isNegated { return nil }
    let isBehindVerb = before.contains(where: hasVerb)
    if isBehindVerb, ClauseWords.begin(clause.words[...], words.appositions) { return .apposition }
    if isParticiple(clause, after: last),
      isBehindVerb || texts[1] == "that" || !clause.words.contains(where: verbs.isFinite)
    {
      return sources(clause) ? nil : .participle
    }
    // "described X, which produces …, as Y"
    if language == .english, first.text == "as",
      last.words.prefix(3).contains(where: { words.relatives.contains($0.text) })
    {
      return nil
    }
    if ClauseWords.begin(clause.words[...], words.circumstances) {
      return tells(clause) && !words.times.contains(first.text) ? nil : .circumstance
    }
    if isCoordinated(clause, after: before) {
      return tells(clause) && clause.words.contains { words.pronouns.contains($0.text) } ? nil : .coordination
    }
    if isBehindVerb, isEnglishApposition(clause, after: last) { return .apposition }
    return nil
  }

  /// Where the relative pronoun stands that a clause begins with, behind a preposition or, in Russian, where each such
  /// clause has its comma, up to three words: "in which", "участие в которой".
  func relative(_ clause: Clause) -> Int? {
    guard clause.words.first?.isCapital == false,
      let pronoun = clause.words.prefix(4).firstIndex(where: { words.relatives.contains($0.text) && !$0.isQuoted })
    else { return nil }
    // "but cases in which"
    if clause.words[..<pronoun].contains(where: isCaveat) { return nil }
    let isBegun = pronoun == 0 || language == .russian || words.prepositions.contains(clause.words[pronoun - 1].text)
    return isBegun ? pronoun : nil
  }

  /// Whether a dash or a colon begins another sentence, or an aside at the end, behind a complete one.
  func isFreeEnd(_ clause: Clause, after last: Clause) -> Bool {
    guard let first = clause.words.first, !first.isCapital, !hasCaveat(clause), !tells(clause), hasVerb(last),
      !last.words.contains(where: { words.negations.contains($0.text) })
    else { return false }
    if clause.mark == .colon {
      return words.hasColons && hasVerb(clause) && !tells(last) && clause.words.count >= 5
    }
    return words.hasFreeDashes || hasVerb(clause) && clause.words.count >= 4
  }

  /// Whether a clause tells only which agency or office reported the sentence, which blames nobody.
  func isSource(_ clause: Clause, after before: ArraySlice<Clause>) -> Bool {
    let rules = TighteningRules.of(language)
    let texts = clause.words.map(\.text)
    guard clause.words.count <= 8, let first = texts.first,
      rules.reports.contains(first) || texts.count > 1 && rules.quotatives.contains(first + " " + texts[1])
    else { return false }
    let main = before.flatMap(\.words)
    let plain = clause.words.map { TighteningRules.Word(text: $0.text, isCapital: $0.isCapital) }
    return RoutineSources.isRoutine(plain, language)
      && !main.contains { RoutineSources.blames($0.text) || $0.isQuoted || tellsSource($0.text) }
  }

  /// Whether a relative clause says which of several are meant: "все, которые", "those, who", "подготовило план, который".
  func isRestricted(_ last: Clause) -> Bool {
    guard last.words.count >= 3 else { return true }
    let before = last.words[last.words.count - 2]
    return last.words.suffix(4).contains { words.quantifiers.contains($0.text) }
      || last.words.last?.isCapital == false && (verbs.isFinite(before) || words.links.contains(before.text))
  }

  /// Whether a noun is described already: a name or a figure stands near it.
  func isNamed(_ last: Clause) -> Bool {
    last.words.suffix(4).contains { word in
      word.isQuoted || word.isCapital && word.range != last.words.first?.range
        || word.text.unicodeScalars.contains { $0.properties.numericType != nil }
    }
  }

  /// "…, чтобы усилить армию", where nothing before asks for what is done.
  func isPurpose(_ clause: Clause, after last: Clause) -> Bool {
    guard let first = clause.words.first, first.text == words.purpose, hasVerb(last) else { return false }
    return clause.words.prefix(4).contains { word in words.infinitives.contains { word.text.hasSuffix($0) } }
      && !last.words.contains { word in words.demands.contains { word.text.hasPrefix($0) } }
  }

  func isParticiple(_ clause: Clause, after last: Clause) -> Bool {
    guard let first = clause.words.first, !first.isCapital, clause.words.count >= 3 else { return false }
    if words.accompaniments.contains(first.text) {
      // "with rescuers still searching the rubble", "with the toll expected to rise"
      return clause.words.dropFirst().prefix(Self.longestSubject).contains {
        hasParticipleEnding($0.text) || $0.text.hasSuffix("ed")
      }
    }
    if language == .english, first.text.hasSuffix("ed"), words.afterParticiple.contains(clause.words[1].text) {
      return true
    }
    guard hasParticipleEnding(first.text), !isListed(clause), !isRestricted(last) else { return false }
    // "большой, растущий рынок"
    return !(last.words.last.map { word in words.adjectiveEndings.contains { word.text.hasSuffix($0) } } ?? false)
  }

  func hasParticipleEnding(_ word: String) -> Bool {
    word.unicodeScalars.count >= 6 && !words.participleExceptions.contains(word)
      && words.participleEndings.contains { word.hasSuffix($0) && word.count > $0.count + 2 }
  }

  func isListed(_ clause: Clause) -> Bool {
    clause.words[1].text == "of" || clause.words.prefix(3).dropFirst().contains { words.links.contains($0.text) }
  }

  /// Whether another main clause begins: one with a verb, behind one that has its own.
  func isCoordinated(_ clause: Clause, after before: ArraySlice<Clause>) -> Bool {
    guard let last = before.last, let first = clause.words.first else { return false }
    let isJoined = ClauseWords.begin(clause.words[...], words.coordinations)
    // The verb comes last: behind one another sentence begins, with or without a conjunction.
    if language == .kazakh {
      let isSaid = isSpeaker(last) && before.dropLast().last.map(hasVerb) == true
      return (hasVerb(last) || isSaid) && (isJoined || hasVerb(clause) && !tells(clause))
    }
    guard isJoined else { return false }
    guard words.joiners.contains(first.text) else { return false }
    // "is well designed, has a long list of features, and is powerful": members of a list of predicates.
    if language == .english, verbs.begin(last), verbs.isFinite(clause.words[1]) { return false }
    let isClosed =
      last.words.contains(where: verbs.isFinite) || before.count > 1 && kind(last, after: before.dropLast()) != nil
    guard isClosed, before.contains(where: hasVerb) else { return false }
    if words.seconds.contains(clause.words[1].text) { return true }
    return hasVerb(clause, within: Self.longestSubject + 2)
  }

  /// What stands before a verb, a participle or a relative pronoun has no more words.
  static let longestSubject = 6

  /// "…, a group that ranges from …"; behind a name "…, the suspect in the attack".
  func isEnglishApposition(_ clause: Clause, after last: Clause) -> Bool {
    guard let first = clause.words.first, words.articles.contains(first.text) else { return false }
    let isExplained = clause.words.prefix(Self.longestSubject).contains {
      words.relatives.contains($0.text) || $0.text == "that"
    }
    let isName = last.words.last?.isCapital == true && ["the", "a", "an"].contains(first.text)
    return (isExplained || isName) && !tells(clause)
  }

  /// Where a clause or phrase without a comma begins behind a main clause that has its verb.
  func bareBorder(_ clause: Clause) -> Int? {
    for index in clause.words.indices.reversed() where index >= 4 {
      guard ClauseWords.begin(clause.words[index...], words.bareStarts) else { continue }
      let main = clause.words[..<index]
      guard let last = main.last, !words.measures.contains(last.text), !verbs.isFinite(last), canEnd(last),
        !words.possessives.contains(clause.words[min(index + 1, clause.words.count - 1)].text),
        // "the sum agreed during the talks", "dogovorena tokom razgovora"
        !hasParticipleEnding(last.text), !words.participles.contains(where: last.text.hasSuffix)
      else { continue }
      guard !main.contains(where: { words.negations.contains($0.text) }), hasVerb(main),
        !clause.words[index...].contains(where: isCaveat),
        words.times.contains(clause.words[index].text)
          || !clause.words[index...].contains(where: { tellsSource($0.text) })
      else { return nil }
      // The space before goes too.
      return clause.words[index].range.lowerBound - 1
    }
    return nil
  }
}
