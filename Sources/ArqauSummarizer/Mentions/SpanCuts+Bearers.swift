import ArqauNormalizer
import ArqauText

/// Cuts between an institution or a place and the person behind it, and between a dateline's agency and the first name.
extension SpanCuts {
  /// A person in the nominative whose office stands before the span, and the institution or the place that the office is
  /// of, in another case: `спикер | Министерства обороны | Еркебулан Оразалин`, `predsednik | Skupštine | Marko Đurić`.
  ///
  /// Without an office before, the place must be a recorded one: foundations and schools bear names in the nominative.
  func bearer(_ span: MentionTagger.Span) -> [MentionTagger.Span]? {
    guard text.language == .russian || text.language == .serbian, span.tokens.count > 1, span.kind != .work else {
      return nil
    }
    if span.tokens.count == 2 { return speaker(span) }
    let given = span.tokens.upperBound - 1
    let head = span.tokens.lowerBound...given - 1
    let isBody = Self.bodies.contains(text.letters(of: head.upperBound))
    guard isCapital(given), isCapital(span.tokens.upperBound), isBody || !persons.isGiven(head.upperBound),
      text.isWord(text.tokens[head.upperBound]), !text.isInitial(text.tokens[head.upperBound])
    else { return nil }
    let hit = hit(from: head.lowerBound)
    let recorded = hit?.tokens == head ? hit.flatMap(kind(of:)) : nil
    guard
      persons.isBaseOfGiven(given) && persons.mayBeBaseOfSurname(span.tokens.upperBound)
        || isAccusative(given, isBehindBody: isBody || recorded == .organisation)
    else { return nil }
    if let recorded, recorded == .place || recorded == .organisation {
      return [span.with(head, recorded), span.with(given...span.tokens.upperBound, .person)]
    }
    guard isOffice(head.lowerBound - 1) else { return nil }
    let kind: NameKind = span.kind == .person ? .organisation : span.kind
    return [span.with(head, kind), span.with(given...span.tokens.upperBound, .person)]
  }

  /// A body in the genitive behind somebody's office, and the surname of who has it: `спикер | Сената | Нурланов`.
  private func speaker(_ span: MentionTagger.Span) -> [MentionTagger.Span]? {
    let (body, surname) = (span.tokens.lowerBound, span.tokens.upperBound)
    guard Self.bodies.contains(text.letters(of: body)), isCapital(body), isCapital(surname), isOffice(body - 1),
      !persons.isGiven(surname), persons.surname(surname) == .base
    else { return nil }
    return [span.with(body...body, .organisation), span.with(surname...surname, .person)]
  }

  /// Whether a given name stands in a woman's accusative, in which none stands behind an institution that bears it, or,
  /// behind a body that is called after nobody, in any other case.
  private func isAccusative(_ given: Int, isBehindBody: Bool) -> Bool {
    guard !persons.isBaseOfGiven(given), persons.isInflectedGiven(given) else { return false }
    return isBehindBody || Self.womensAccusatives.meaning(of: text.letters(of: given)) == true
  }

  private static let womensAccusatives = WordEndings(ends: "у ю u")
  /// Bodies of the state in the genitive, none of which is called after a person.
  private static let bodies = WordSet(
    """
    парламента сената мажилиса думы госдумы правительства кабмина совбеза совмина нацбанка генпрокуратуры минфина суда
    vlade skupštine parlamenta senata suda tužilaštva ministarstva
    """)

  /// Whether a word is for an office, in any case.
  private func isOffice(_ index: Int) -> Bool {
    guard index >= 0, !text.tokens[index + 1].followsLineBreak else { return false }
    if persons.titles.title(before: index + 1, text) != nil { return true }
    let word = text.letters(of: index)
    return WordsBeforeNames.of(text.language).isOccupation(word)
      || text.language == .russian && PersonCase.isOfficeInNominative(word.string) != nil
  }

  /// A recorded name before a dash with spaces, and what stands behind it: an agency ends a dateline
  /// (`ҚазАқпарат – Мәдениет министрлігі`).
  func dashed(_ span: MentionTagger.Span) -> [MentionTagger.Span]? {
    guard span.tokens.count > 2, let hit = hit(from: span.tokens.lowerBound) else { return nil }
    let dash = hit.tokens.upperBound + 1
    guard dash < span.tokens.upperBound, text.letters[text.tokens[dash].start] &- 0x2013 < 2,
      text.tokens[dash].followsSpace, text.tokens[dash + 1].followsSpace
    else { return nil }
    return [span.with(hit.tokens, kind(of: hit) ?? span.kind), span.with(dash + 1...span.tokens.upperBound)]
  }
}
