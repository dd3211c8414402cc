import ArqauNormalizer
import ArqauText

/// Words beside a name that tell a son from his father: `Jr.`, `мл.`, `Mlađi`, `Кіші`. Whoever bears one is another
/// person than the record of the name without it knows.
struct NameSuffixes {
  let text: MentionText

  /// Whether a token is such a word, or a ruler's numeral.
  func contains(_ index: Int) -> Bool {
    let word = text.letters(of: index)
    return Self.words.contains(word) || Self.numerals.contains(word)
  }

  /// The spans, those of persons with such a word beside them; what else was found in it goes.
  ///
  /// - Complexity: O(spans).
  func extended(_ spans: [MentionTagger.Span]) -> [MentionTagger.Span] {
    var result: [MentionTagger.Span] = []
    for span in spans {
      if let last = result.last, isEnd(span, of: last) {
        result[result.count - 1] = last.with(last.tokens.lowerBound...span.tokens.upperBound)
        continue
      }
      if let last = result.last, span.tokens.upperBound <= last.tokens.upperBound { continue }
      let tokens = span.kind == .person ? extended(span.tokens) : span.tokens
      if let last = result.last, tokens.lowerBound <= last.tokens.upperBound {
        guard tokens.lowerBound == last.tokens.lowerBound else {
          result.append(span)
          continue
        }
        result.removeLast()
      }
      result.append(tokens == span.tokens ? span : span.with(tokens))
    }
    return result
  }

  /// Whether a suffix alone was taken for a name, behind a person's name and a surname that was overlooked:
  /// `Martin Luther | King | Jr.`.
  private func isEnd(_ span: MentionTagger.Span, of last: MentionTagger.Span) -> Bool {
    let index = span.tokens.lowerBound
    let gap = last.tokens.upperBound + 1
    guard span.tokens.count == 1, last.kind == .person, Self.abbreviations.contains(text.letters(of: index)),
      index == gap || index == gap + 1 && text.isCapitalized(text.tokens[gap])
    else { return false }
    return (gap...index).allSatisfy(isOnLine)
  }

  /// The tokens of a name with such a word behind it or, in Kazakh, before it; the same where there is none.
  func extended(_ tokens: ClosedRange<Int>) -> ClosedRange<Int> {
    if text.language == .kazakh, tokens.lowerBound > 0, isOnLine(tokens.lowerBound),
      Self.kazakh.contains(text.letters(of: tokens.lowerBound - 1))
    {
      return tokens.lowerBound - 1...tokens.upperBound
    }
    guard let last = suffix(behind: tokens.upperBound) else { return tokens }
    return tokens.lowerBound...last
  }

  /// The word behind a name, where a comma or a dash may stand between: `Trump, Jr.`, `Трамп — младший`.
  private func suffix(behind last: Int) -> Int? {
    var index = last + 1
    guard index < text.tokens.count, isOnLine(index) else { return nil }
    let mark = text.letters[text.tokens[index].start]
    let isComma = mark == 0x2C && text.language == .english
    let isDash = [0x2D, 0x2013, 0x2014].contains(mark) && text.language != .english
    if isComma || isDash { index += 1 }
    guard index < text.tokens.count, isOnLine(index) else { return nil }
    let word = text.letters(of: index)
    if Self.abbreviations.contains(word) { return isAbbreviated(index) ? index : nil }
    guard Self.words.contains(word) else { return nil }
    return text.isCapitalized(text.tokens[index]) || isBeforeVerb(index) ? index : nil
  }

  /// Whether a mark or a verb stands behind a word in small letters, which before a noun says something of that:
  /// `Иван Петров — младший сержант`.
  private func isBeforeVerb(_ index: Int) -> Bool {
    guard index + 1 < text.tokens.count, text.isWord(text.tokens[index + 1]) else { return true }
    let next = text.letters(of: index + 1)
    return Self.verbs.contains(next) || next.count > 3 && Self.pastTenses.meaning(of: next) == true
  }

  private static let verbs = WordSet("je se nije će bi i и не is was has had")
  private static let pastTenses = WordEndings(ends: "л ла лся лась")

  private func isAbbreviated(_ index: Int) -> Bool {
    text.language == .english || index + 1 < text.tokens.count && text.letters[text.tokens[index + 1].start] == 0x2E
  }

  private func isOnLine(_ index: Int) -> Bool { !text.tokens[index].followsLineBreak }

  private static let words = WordSet("jr sr jnr snr junior senior mlađi stariji ml мл младший старший кіші")
  private static let abbreviations = WordSet("jr sr jnr snr ml мл")
  private static let kazakh = WordSet("кіші")
  private static let numerals = WordSet("ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii")
}
