import ArqauNormalizer
import ArqauText

/// Words of the sentence behind a name that were taken for a part of it.
extension SpanCuts {
  /// The names of a span without the words in small letters that no name goes on with: `Санкт-Петербург | утром`,
  /// `Zlatiboru | otvorena nova škola`, `Кромвель | туралы`; nil where there are none.
  func withoutRest(_ span: MentionTagger.Span) -> [MentionTagger.Span]? {
    guard text.language != .english, span.kind != .work, span.tokens.count > 1, let words = Self.ends[text.language]
    else { return nil }
    if let place = wholePlace(span), isEnd(place.upperBound + 1, of: span, words) {
      return [span.with(place, .place)] + rest(of: span, behind: place.upperBound + 1)
    }
    guard
      let end = span.tokens.dropFirst().first(where: { index in
        isSmall(index)
          && (words.never.contains(text.letters(of: index))
            || span.kind == .person && words.seldom.contains(text.letters(of: index)))
      }), end > span.tokens.lowerBound
    else { return nil }
    return [span.with(span.tokens.lowerBound...end - 1)] + rest(of: span, behind: end)
  }

  /// The recorded place at the beginning of a span that goes on behind it.
  private func wholePlace(_ span: MentionTagger.Span) -> ClosedRange<Int>? {
    guard let hit = hit(from: span.tokens.lowerBound), hit.tokens.upperBound < span.tokens.upperBound,
      kind(of: hit) == .place, isSmall(hit.tokens.upperBound + 1)
    else { return nil }
    return hit.tokens
  }

  /// Whether a word behind a recorded place is none of a longer name. No name begins with a place in another case than
  /// its own and goes on in small letters.
  private func isEnd(_ index: Int, of span: MentionTagger.Span, _ words: EndWords) -> Bool {
    let word = text.letters(of: index)
    if words.never.contains(word) || span.kind != .organisation && words.seldom.contains(word) { return true }
    guard text.language != .kazakh, let hit = hit(from: span.tokens.lowerBound), isInflected(hit) else { return false }
    if span.kind == .organisation {
      return text.language == .serbian && Self.participles.meaning(of: word) == true
        && Self.adjectives.meaning(of: text.letters(of: hit.tokens.lowerBound)) != true
    }
    let heads = OrganisationWords.of(text.language)
    return !(index...span.tokens.upperBound).contains { heads.isHead(text.tokens[$0], text) }
  }

  /// Ends of Serbian participles, and of adjectives that countries' names look like.
  private static let participles = WordEndings(ends: "en ena eno eni ene an ana ano ani ane")
  private static let adjectives = WordEndings(
    ends: "ske skoj sku skom čke čkoj čku čkom ške škoj šku škom")

  private func isSmall(_ index: Int) -> Bool {
    let token = text.tokens[index]
    return text.isWord(token) && ScalarTraits.of(text.letters[token.start]).contains(.lower)
  }

  /// The name that begins with the next capital of a span behind its end.
  private func rest(of span: MentionTagger.Span, behind end: Int) -> [MentionTagger.Span] {
    guard end < span.tokens.upperBound, let first = (end...span.tokens.upperBound).first(where: isCapital) else {
      return []
    }
    let last = (first...span.tokens.upperBound).last(where: isCapital) ?? first
    return [span.with(first...last)]
  }

  private struct EndWords: Sendable {
    /// Words that stand in no name.
    let never: WordSet
    /// Words that stand in names of organisations now and then.
    let seldom: WordSet
  }

  private static let ends: [Language: EndWords] = [
    .russian: EndWords(
      never: WordSet(
        """
        утром вечером ночью днём днем весной зимой осенью летом вчера завтра накануне позавчера послезавтра ежегодно
        ежедневно еженедельно недавно скоро снова опять уже ещё также тоже
        """),
      seldom: WordSet(
        """
        сегодня как по из от до без при про через между против около кроме после перед вместо ради среди что чтобы где
        когда если пока потому поэтому то же ли бы не ни
        """)),
    .serbian: EndWords(
      never: WordSet(
        """
        jutros večeras sinoć noćas juče sutra prekjuče danas ujutru uveče letos zimus jesenas prolećos godišnje nedavno
        ponovo opet već još takođe
        """),
      seldom: WordSet(
        """
        kao po iz od do bez pri kroz između protiv oko osim posle nakon pre umesto zbog među da što gde kada ako dok jer
        je su će bi nije nisu
        """)),
    .kazakh: EndWords(
      never: WordSet(
        """
        туралы жайлы жайында үшін дейін шейін кейін бері бойынша арқылы қарай сияқты секілді жөнінде хақында кеше бүгін
        ертең таңертең кешке түнде биыл былтыр қазір жақында бірақ алайда да де
        """),
      seldom: WordSet("мен пен бен және немесе емес деп деді")),
  ]
}
