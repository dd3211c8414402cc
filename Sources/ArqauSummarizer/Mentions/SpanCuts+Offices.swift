import ArqauNormalizer
import ArqauText

/// Offices that official writing has in capitals, and routes: no names, and names of more than one.
extension SpanCuts {
  /// What is left of a span of an office: who holds it, the place or body that it is of; nothing of the office alone.
  /// Nil for spans of other things.
  func official(_ span: MentionTagger.Span) -> [MentionTagger.Span]? {
    switch text.language {
    case .russian: slavicOffice(span) ?? ruler(span)
    case .kazakh: kazakhOffice(span)
    case .english: englishHolder(span)
    case .serbian: span.kind == .person && span.tokens.count > 1 ? nil : slavicOffice(span)
    }
  }

  /// What is left of `Президента Токаева` and `Акима Алматы`, where an office in capitals was taken for a part of a name:
  /// a recorded person's surname, or a place.
  private func ruler(_ span: MentionTagger.Span) -> [MentionTagger.Span]? {
    let first = span.tokens.lowerBound
    guard span.kind != .person, span.kind != .work, span.tokens.count > 1, isCapital(first),
      persons.titles.title(first, text) != nil, hit(from: first) == nil
    else { return nil }
    let rest = first + 1...span.tokens.upperBound
    if let hit = hit(from: first + 1), hit.tokens.upperBound == rest.upperBound, let kind = kind(of: hit) {
      return [span.with(rest, kind)]
    }
    let isSurname = rest.count == 1 && persons.names?.persons.isBaseOfSurname(text.tokens[first + 1], text) != nil
    return isSurname ? [span.with(rest, .person)] : nil
  }

  /// `Министра обороны Даурена Косанова`, `Чрезвычайного и Полномочного Посла`, `Послом Сербии`.
  private func slavicOffice(_ span: MentionTagger.Span) -> [MentionTagger.Span]? {
    var index = span.tokens.lowerBound
    guard isOfficeWord(index) else { return nil }
    while index <= span.tokens.upperBound, !isCapital(index) || isOfficeWord(index) { index += 1 }
    guard index <= span.tokens.upperBound else {
      // A word alone may be a surname.
      let isOffice =
        span.tokens.count > 1 || span.kind == .organisation || text.language == .serbian
        || isUnmistakable(span.tokens.lowerBound)
      return isOffice ? [] : nil
    }
    let rest = index...span.tokens.upperBound
    if let hit = hit(from: index), hit.tokens.upperBound == rest.upperBound, let kind = kind(of: hit) {
      return [span.with(rest, kind)]
    }
    guard rest.count > 1, persons.isGiven(index), span.kind != .person else { return nil }
    return [span.with(rest, .person)]
  }

  private func isOfficeWord(_ index: Int) -> Bool {
    isUnmistakable(index) || isCapital(index) && persons.titles.title(index, text)?.office == "minister"
  }

  /// Whether a word is of an office and never a name.
  private func isUnmistakable(_ index: Int) -> Bool {
    let word = text.word(index)
    return Self.ambassadors.contains(word)
      || ["чрезвычайн", "полномочн"].contains { word.hasPrefix($0) && word.count <= $0.count + 3 }
  }

  private static let ambassadors: Set<String> = ["посол", "посла", "послу", "послом", "послы", "послов", "послам"]

  /// `Ұлттық банк төрағасы` is the head of a body, `Сыртқы істер министрі` that of a portfolio;
  /// `Сыртқы істер министрлігі` is a body.
  private func kazakhOffice(_ span: MentionTagger.Span) -> [MentionTagger.Span]? {
    let last = span.tokens.upperBound
    if let body = bodyBehindOffice(span) { return [body] }
    if let places = placeOfPortfolio(span) { return places }
    guard span.kind == .organisation, span.tokens.count > 1, let title = persons.titles.title(last, text),
      isPossessed(last), !OrganisationWords.of(.kazakh).isHead(text.tokens[last], text)
    else { return nil }
    let rest = span.tokens.lowerBound...last - 1
    if let hit = hit(from: rest.lowerBound), hit.tokens.upperBound == rest.upperBound, let kind = kind(of: hit) {
      return [span.with(rest, kind)]
    }
    return title.office == "minister" ? [] : [span.with(rest)]
  }

  /// The recorded place that an office with its portfolio begins with, `Сербияның | өнеркәсіп жөніндегі мемлекеттік
  /// хатшысы`, or nothing; nil for other spans, and for bodies with a portfolio.
  private func placeOfPortfolio(_ span: MentionTagger.Span) -> [MentionTagger.Span]? {
    let (first, last) = (span.tokens.lowerBound, span.tokens.upperBound)
    guard span.kind == .organisation || span.kind == .place,
      let portfolio = span.tokens.dropFirst().first(where: { text.word($0) == "жөніндегі" }),
      !(portfolio...last).contains(where: { OrganisationWords.of(.kazakh).isHead(text.tokens[$0], text) })
    else { return nil }
    guard let hit = hit(from: first), hit.tokens.upperBound < portfolio, kind(of: hit) == .place else { return [] }
    return [span.with(hit.tokens, .place)]
  }

  /// The recorded body behind somebody's office in a case of its own, with capitals: `Президентке Мәжілістің`.
  private func bodyBehindOffice(_ span: MentionTagger.Span) -> MentionTagger.Span? {
    let first = span.tokens.lowerBound
    guard span.kind == .organisation, span.tokens.count > 1, persons.titles.title(first, text) != nil,
      hit(from: first) == nil, let body = hit(from: first + 1), body.tokens.upperBound == span.tokens.upperBound,
      ["ке", "қа", "ге", "ға", "ті", "ты", "ді", "ды", "пен", "мен"].contains(where: text.word(first).hasSuffix)
    else { return nil }
    return span.with(body.tokens)
  }

  // MARK: Routes

  /// The places of a route that was taken for one: `Astana–Karaganda`, `Аягоз — Бахты`. One of them must be known.
  func route(_ span: MentionTagger.Span) -> [MentionTagger.Span]? {
    guard span.tokens.count > 2, span.kind != .person, span.kind != .work,
      hit(from: span.tokens.lowerBound)?.tokens != span.tokens
    else { return nil }
    let parts = span.tokens.split { isDash($0) }
    guard parts.count > 1, parts.count < 6 else { return nil }
    let places = parts.compactMap { part -> ClosedRange<Int>? in
      guard let first = part.first, let last = part.last, part.count < 4, part.allSatisfy(isCapital) else { return nil }
      return first...last
    }
    guard places.count == parts.count, places.contains(where: isKnownPlace) else { return nil }
    return places.map { span.with($0, .place) }
  }

  private func isDash(_ index: Int) -> Bool {
    let token = text.tokens[index]
    return token.end - token.start == 1 && [0x2D, 0x2013, 0x2014].contains(text.letters[token.start])
  }

  private func isKnownPlace(_ tokens: ClosedRange<Int>) -> Bool {
    guard let hit = hit(from: tokens.lowerBound), hit.tokens == tokens else { return false }
    return kind(of: hit) == .place
  }
}
