import ArqauNormalizer
import ArqauText

/// Common nouns with the capital of a sentence's beginning that were taken for a part of the name behind them.
extension SpanCuts {
  /// What stands behind a document, somebody's rival, or a common noun before a person at the beginning of a sentence:
  /// `Указом Министра обороны`, `Визави Черчесова`, `Отставка Иванова`; nil for other spans, and for recorded names.
  func withoutBeginning(_ span: MentionTagger.Span, _ elsewhere: SurnamesElsewhere) -> MentionTagger.Span? {
    let first = span.tokens.lowerBound
    guard span.tokens.count > 1, span.kind != .work, text.isBeginning(first),
      hit(from: first) == nil || text.language == .kazakh && isAdverb(first), isCapital(first + 1)
    else { return nil }
    let rest = first + 1...span.tokens.upperBound
    if isCommonNoun(first) { return span.with(rest, span.kind) }
    let isPerson = rest.count == 1 ? persons.surname(rest.lowerBound) != nil : persons.isGiven(rest.lowerBound)
    let words = WordsBeforeNames.of(text.language)
    let word = text.letters(of: first)
    if isPerson, words.isOccupation(word), !persons.isGiven(first) {
      return span.with(rest, .person)
    }
    guard span.kind == .person, !persons.isGiven(first) else { return nil }
    if words.isPossession(word) { return span.with(rest) }
    // A recorded person, or one whose surname the text has with another given name, behind a word in small letters.
    let isKnown =
      rest.count == 1
      ? persons.names?.persons.isBaseOfSurname(text.tokens[rest.lowerBound], text) != nil
        || elsewhere.hasBearer(of: rest.lowerBound, besidesThoseBehind: first)
      : hit(from: rest.lowerBound).map { $0.tokens == rest && kind(of: $0) == .person } == true
    return isKnown && isWordInSmallLetters(first) ? span.with(rest) : nil
  }

  /// Whether a span is a word of time or a connective alone, with the capital of a sentence's beginning.
  func isAdverb(_ span: MentionTagger.Span) -> Bool {
    let first = span.tokens.lowerBound
    return span.tokens.count == 1 && (span.kind == .person || text.language == .kazakh) && text.isBeginning(first)
      && isAdverb(first) && hit(from: first) == nil
  }

  private func isAdverb(_ index: Int) -> Bool {
    WordsBeforeNames.adverbs.contains(text.letters(of: index)) && !persons.isBaseOfGiven(index)
  }

  /// Whether a noun is for a document or a rival, in any case, or a Kazakh word is of time or a connective.
  private func isCommonNoun(_ index: Int) -> Bool {
    if text.language == .kazakh { return isAdverb(index) }
    guard let nouns = Self.nouns[text.language] else { return false }
    let word = text.word(index)
    return nouns.whole.contains(word) || nouns.stems.contains { word.hasPrefix($0) && word.count <= $0.count + 3 }
  }

  /// Whether the text, or a corpus of the language, has a word in small letters.
  private func isWordInSmallLetters(_ index: Int) -> Bool {
    let word = traits[index].word
    return traits[index].ownFacts & WordTable.Facts.lower != 0 && text.language != .english
      || traits.contains { $0.isLowercase && $0.word == word }
  }

  /// Nouns in all their cases: those that have none, and the stems of the others.
  private struct Nouns: Sendable {
    let whole: Set<String>
    let stems: [String]

    init(whole: String, stems: String) {
      self.whole = Set(whole.split(separator: " ").map(String.init))
      self.stems = stems.split(separator: " ").map(String.init)
    }
  }

  private static let nouns: [Language: Nouns] = [
    .russian: Nouns(
      whole: "визави рандеву досье интервью резюме ноу-хау жюри фото видео шоу турне данные",
      stems: """
        указ приказ распоряжени постановлени решени поручени директив предписани определени приговор письм соперник \
        соперниц коллег преемник преемниц предшественник сторонник однофамил оппонент конкурент
        """),
    .serbian: Nouns(
      whole: "podaci podataka podacima kolega",
      stems: """
        ukaz naredb odluk rešenj uredb zaključk zaključak pism nalog rival protivnik protivnic koleg naslednik prethodnik \
        saigrač
        """),
  ]
}

extension MentionText {
  /// Whether a sentence or a line begins with a token.
  func isBeginning(_ index: Int) -> Bool {
    let token = tokens[index]
    guard index > 0, !token.followsLineBreak else { return true }
    let previous = tokens[index - 1]
    // A full stop, an exclamation or question mark, three dots.
    return !isWord(previous) && [0x2E, 0x21, 0x3F, 0x2026].contains(letters[previous.start])
  }
}
