import ArqauNormalizer
import ArqauText

/// Two names side by side without a word between them, and words behind a name that belong to the sentence.
extension SpanCuts {
  /// A country and the place or the person behind it: `Для России Крым`, `Монако Францией`, `премьер Турции Эрдоган`.
  func behindCountry(_ span: MentionTagger.Span) -> [MentionTagger.Span]? {
    guard text.language == .russian, span.kind == .place || span.kind == .person,
      let country = hit(from: span.tokens.lowerBound), country.tokens.count == 1, isCountry(country),
      !persons.isGiven(country.tokens.lowerBound)
    else { return nil }
    let rest = country.tokens.upperBound + 1...span.tokens.upperBound
    if let second = hit(from: rest.lowerBound), second.tokens == rest, kind(of: second) == .place {
      return [span.with(country.tokens, .place), span.with(rest, .place)]
    }
    guard rest.count == 1, isCapital(rest.lowerBound), isInflected(country), !isAdjective(rest.lowerBound) else {
      return nil
    }
    return [span.with(country.tokens, .place), span.with(rest, .person)]
  }

  /// The state before an American office that was taken for a part of its name, and who holds it: `Texas Gov`.
  func beforeOffice(_ span: MentionTagger.Span) -> [MentionTagger.Span]? {
    guard text.language == .english, let place = hit(from: span.tokens.lowerBound), kind(of: place) == .place,
      place.tokens.upperBound < span.tokens.upperBound,
      ["gov", "sen", "rep"].contains(text.word(place.tokens.upperBound + 1))
    else { return nil }
    var parts = [span.with(place.tokens, .place)]
    let holder = (place.tokens.upperBound + 2..<span.tokens.upperBound + 1).first(where: isCapital)
    if let holder { parts.append(span.with(holder...span.tokens.upperBound, .person)) }
    return parts
  }

  private func isAdjective(_ index: Int) -> Bool {
    Self.adjectiveEnds.meaning(of: text.letters(of: index)) == true
  }

  private static let adjectiveEnds = WordEndings(ends: "ая ой ую ий ый ого ому ым ом ое их ых")

  /// What is written in Latin letters, and the person in Cyrillic behind it: `банка Nordea Налле Валруса`.
  func scripts(_ span: MentionTagger.Span) -> [MentionTagger.Span]? {
    guard text.language == .russian || text.language == .kazakh, span.kind == .person,
      isLatin(span.tokens.lowerBound), let first = span.tokens.first(where: { isCapital($0) && !isLatin($0) }),
      (first...span.tokens.upperBound).allSatisfy({ isCapital($0) && !isLatin($0) })
    else { return nil }
    return [
      span.with(span.tokens.lowerBound...first - 1, .organisation), span.with(first...span.tokens.upperBound, .person),
    ]
  }

  private func isLatin(_ index: Int) -> Bool {
    ScalarTraits.of(text.letters[text.tokens[index].start]).contains(.latin)
  }

  /// A Russian organisation without the words of the sentence behind it: `Министерство обороны по итогам встречи`.
  func withoutAdjunct(_ span: MentionTagger.Span) -> MentionTagger.Span {
    guard text.language == .russian, span.kind == .organisation, span.tokens.count > 2 else { return span }
    let place = span.tokens.dropFirst().first {
      $0 < span.tokens.upperBound && text.word($0) == "по" && Self.adjuncts.contains(text.word($0 + 1))
    }
    return place.map { span.with(span.tokens.lowerBound...$0 - 1) } ?? span
  }

  private static let adjuncts: Set<String> = [
    "итогам", "результатам", "данным", "словам", "поводу", "случаю", "просьбе", "решению", "инициативе", "цене",
    "состоянию", "сравнению", "отношению", "мнению", "сообщению", "информации",
  ]
}
