import ArqauNormalizer
import ArqauText

/// Cuts between an institution or a place and the person behind it, and between a dateline's agency and the first name.
extension SpanCuts {
  /// A person in the nominative whose office stands before the span, and the institution or the place that the office is
  /// of, in another case: `спикер | Министерства обороны | Еркебулан Оразалин`, `predsednik | Skupštine | Marko Đurić`.
  ///
  /// Without an office before, the place must be a recorded one: foundations and schools bear names in the nominative.
  func bearer(_ span: MentionTagger.Span) -> [MentionTagger.Span]? {
    guard text.language == .russian || text.language == .serbian, span.tokens.count > 2, span.kind != .work else {
      return nil
    }
    let given = span.tokens.upperBound - 1
    let head = span.tokens.lowerBound...given - 1
    guard isCapital(given), isCapital(span.tokens.upperBound), persons.isBaseOfGiven(given),
      !persons.isGiven(head.upperBound), text.isWord(text.tokens[head.upperBound]),
      !text.isInitial(text.tokens[head.upperBound]), persons.mayBeBaseOfSurname(span.tokens.upperBound)
    else { return nil }
    let hit = hit(from: head.lowerBound)
    let recorded = hit?.tokens == head ? hit.flatMap(kind(of:)) : nil
    if let recorded, recorded == .place || recorded == .organisation {
      return [span.with(head, recorded), span.with(given...span.tokens.upperBound, .person)]
    }
    guard persons.titles.title(before: head.lowerBound, text) != nil else { return nil }
    let kind: NameKind = span.kind == .person ? .organisation : span.kind
    return [span.with(head, kind), span.with(given...span.tokens.upperBound, .person)]
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
