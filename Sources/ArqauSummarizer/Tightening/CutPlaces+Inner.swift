internal import ArqauText

extension CutPlaces {
  /// A clause between others that may go, with one of its marks.
  func between(_ clauses: [Clause], _ kinds: [Kind?], _ index: Int) -> Cut? {
    let next = index + 1
    guard next < clauses.count else { return nil }
    let clause = clauses[index]
    if clause.mark == .dash, clauses[next].mark == .dash { return aside(clause, until: clauses[next]) }
    guard clause.mark == .comma, clauses[next].mark == .comma else { return nil }
    let kind = kinds[index] ?? (isApposition(clause, after: clauses[index - 1]) ? .apposition : nil)
    switch kind {
    case .relative, .description, .participle, .apposition, .addition: break
    default: return nil
    }
    if index == 1, isSubject(clauses[0]), let verb = mainVerb(clauses, behind: index) {
      return Cut(range: clause.border..<clauses[verb].start, doubt: kind == .apposition ? 2 : 1)
    }
    guard hasVerb(clauses[index - 1]), kind != .apposition, language == .english || isNamed(clauses[index - 1]) else {
      return nil
    }
    switch kinds[next] {
    case .coordination, .result, .circumstance, .source:
      return Cut(range: clause.border..<clauses[next].border, doubt: 1)
    default: return nil
    }
  }

  /// Whether a clause only tells whose the words before it are: `the operator said on Saturday`, `считает эксперт`.
  func isSpeaker(_ clause: Clause) -> Bool {
    guard clause.mark == .comma, clause.words.count <= Self.longestSpeaker, !isCaveat(clause.words[0]),
      let verb = clause.words.firstIndex(where: { tellsSource($0.text) && !$0.isQuoted })
    else { return false }
    if language == .english { return verb <= Self.longestSubject && verb > 0 }
    let first = clause.words[0].text
    return verb <= 1 && !words.links.contains(first) && relative(clause) == nil
      && !hasParticipleEnding(clause.words[verb].text)
  }

  static let longestSpeaker = 16

  /// The clause in which a sentence goes on with its verb behind what was put between; nil where that is not sure.
  func mainVerb(_ clauses: [Clause], behind index: Int) -> Int? {
    guard let verb = clauses[(index + 1)...].prefix(Self.mostBetween).firstIndex(where: verbs.begin) else { return nil }
    // Between may stand another name or apposition: in English participles look like verbs, elsewhere a relative clause
    // may have two.
    let isQuiet = clauses[(index + 1)..<verb].allSatisfy { clause in
      guard let first = clause.words.first else { return false }
      return isHarmless(clause) && !clause.words.contains { verbs.isFinite($0) }
        && (language == .english ? first.isCapital || words.articles.contains(first.text) : false)
    }
    guard isQuiet, clauses[verb].mark == .comma, isSubject(clauses[0], before: clauses[verb]),
      !clauses[(verb + 1)...].contains(where: verbs.begin),
      !clauses[verb].words.prefix(4).contains(where: { words.referents.contains($0.text) })
    else { return nil }
    return verb
  }

  /// Clauses behind the first one that is put between, at most.
  static let mostBetween = 3

  /// Whether a sentence's beginning has no verb yet, and in English is no adverbial either.
  func isSubject(_ clause: Clause) -> Bool {
    guard let first = clause.words.first, !isLead(clause), !clause.words.contains(where: verbs.isFinite) else {
      return false
    }
    if language == .english, words.prepositions.contains(first.text) { return false }
    // "связан с", "открыт в"
    return !clause.words.dropFirst().contains { word in
      !word.isCapital && word.text.unicodeScalars.count >= 5 && words.predicates.contains { word.text.hasSuffix($0) }
    }
  }

  /// Whether a beginning may stand before its verb without a comma: in Serbian `je` and the like don't follow two words
  /// of which the first is the subject alone.
  func isSubject(_ clause: Clause, before next: Clause) -> Bool {
    guard let verb = next.words.first, !clause.words.isEmpty else { return false }
    return clause.words.count > 1 || verbs.isFinite(verb) && language == .english
  }

  /// What two dashes enclose.
  func aside(_ clause: Clause, until next: Clause) -> Cut? {
    guard (2...Self.longestAside).contains(clause.words.count), clause.words.first?.isCapital == false,
      !hasCaveat(clause), !tells(clause), !next.words.prefix(2).contains(where: { tellsSource($0.text) })
    else { return nil }
    return Cut(range: clause.border..<next.start, doubt: 1)
  }

  static let longestAside = 14

  /// Whether a clause without a verb behind a name may only say what that is.
  func isApposition(_ clause: Clause, after last: Clause) -> Bool {
    guard let first = clause.words.first, !first.isQuoted, !first.isCapital, clause.words.count >= 2,
      last.words.last.map({ $0.isCapital || $0.isQuoted }) == true, !hasCaveat(clause), !tells(clause)
    else { return false }
    if words.links.contains(first.text) || words.subordinators.contains(first.text) { return false }
    return language != .kazakh && !hasVerb(clause)
      && !(words.joiners.contains(first.text))
  }

  /// A clause before the main one that may go: what follows begins with a name, since nothing is written anew.
  func lead(_ clauses: [Clause]) -> Cut? {
    guard clauses.count > 1, isLead(clauses[0]), clauses[1].mark == .comma, !tells(clauses[0]),
      let first = clauses[1].words.first, first.isCapital, !first.isQuoted, !words.pronouns.contains(first.text),
      clauses[0].words.allSatisfy({ !words.negations.contains($0.text) || language != .english }),
      language == .kazakh || hasVerb(clauses[1]), clauses[1].words.count >= 5,
      !clauses[0].words.contains(where: { $0.text == words.wholeRelative }),
      !clauses[1].words.prefix(while: { !verbs.isFinite($0) }).contains(where: { words.links.contains($0.text) })
    else { return nil }
    return Cut(range: clauses[0].border..<first.range.lowerBound, doubt: 3)
  }

  /// Whether a sentence begins with a clause or phrase of time or cause; in Kazakh its last word tells that.
  func isLead(_ clause: Clause) -> Bool {
    if language == .kazakh {
      guard clause.words.count > 2, let last = clause.words.last else { return false }
      return words.leadEndings.contains { last.text.hasSuffix($0) }
    }
    return ClauseWords.begin(clause.words[...], words.leads)
  }
}
