import ArqauNormalizer
import ArqauText

/// Common nouns with the capital of a sentence's beginning that were taken for a part of the name behind them.
extension SpanCuts {
  /// What stands behind a document or somebody's rival at the beginning of a sentence: `Указом Министра обороны`,
  /// `Визави Черчесова`; nil for other spans, and for recorded names.
  func withoutBeginning(_ span: MentionTagger.Span) -> MentionTagger.Span? {
    let first = span.tokens.lowerBound
    guard span.tokens.count > 1, span.kind != .work, let nouns = Self.nouns[text.language], isBeginning(first),
      hit(from: first) == nil, isCapital(first + 1)
    else { return nil }
    let word = text.word(first)
    let isNoun =
      nouns.whole.contains(word) || nouns.stems.contains { word.hasPrefix($0) && word.count <= $0.count + 3 }
    return isNoun ? span.with(first + 1...span.tokens.upperBound, span.kind) : nil
  }

  /// Whether a Kazakh span is a word of time or a connective alone, with the capital of a sentence's beginning.
  func isAdverb(_ span: MentionTagger.Span) -> Bool {
    let first = span.tokens.lowerBound
    guard text.language == .kazakh, span.tokens.count == 1, isBeginning(first), hit(from: first) == nil else {
      return false
    }
    return Self.nouns[.kazakh]?.whole.contains(text.word(first)) == true
  }

  private func isBeginning(_ index: Int) -> Bool {
    let token = text.tokens[index]
    guard index > 0, !token.followsLineBreak else { return true }
    let previous = text.tokens[index - 1]
    // A full stop, an exclamation or question mark, three dots.
    return !text.isWord(previous) && [0x2E, 0x21, 0x3F, 0x2026].contains(text.letters[previous.start])
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
    // Weekdays in their base forms are given names too.
    .kazakh: Nouns(
      whole: """
        дүйсенбіде сейсенбіде сәрсенбіде бейсенбіде жұмада сенбіде жексенбіде дүйсенбіден сейсенбіден сәрсенбіден \
        бейсенбіден жұмадан сенбіден жексенбіден ертең кеше бүгін жақында таңертең кешкісін кешке түнде түсте алайда \
        бірақ дегенмен сондықтан сонымен әйтсе әйткенмен осылайша биыл былтыр қазір енді кейін бұрын әсіресе демек
        """, stems: ""),
  ]
}
