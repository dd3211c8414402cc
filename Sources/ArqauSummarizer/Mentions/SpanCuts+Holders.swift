import ArqauNormalizer
import ArqauText

/// Cuts in English between what an office is of and the person right behind, who holds it.
extension SpanCuts {
  /// The person behind an office and what it is of that were taken for one body, and the body where that is one:
  /// `Minister of National Economy | Serik Zhumangarin`, `Chairman of the | Committee of Statistics | Aidos Bekov`.
  ///
  /// What a minister or a secretary is responsible for is no name.
  func englishHolder(_ span: MentionTagger.Span) -> [MentionTagger.Span]? {
    guard span.kind == .organisation, span.tokens.count > 2, hit(from: span.tokens.lowerBound) == nil,
      let office = office(of: span.tokens), let holder = holder(atEndOf: span.tokens)
    else { return nil }
    let person = span.with(holder, .person)
    let body = span.tokens.lowerBound..<holder.lowerBound
    let heads = OrganisationWords.of(.english)
    let isBody = office.upperBound < body.lowerBound && body.contains { heads.isHead(text.tokens[$0], text) }
    guard isBody || !isMinister(office.lowerBound) else { return [person] }
    return body.isEmpty || office.upperBound >= body.lowerBound
      ? [person] : [span.with(body.lowerBound...holder.lowerBound - 1), person]
  }

  private func isMinister(_ index: Int) -> Bool { ["minister", "secretary"].contains(text.word(index)) }

  /// The office and its `of` or `for`, at the beginning of some words or before them, where only other words of what
  /// the office is of stand between: `Minister of | Science, Culture and | Higher Education`.
  private func office(of tokens: ClosedRange<Int>) -> ClosedRange<Int>? {
    let first = tokens.lowerBound
    if isOffice(first) { return first...first + 1 }
    for index in stride(from: first - 1, through: max(first - Self.mostOfficeWords, 1), by: -1) {
      guard !text.tokens[index + 1].followsLineBreak else { return nil }
      if isOffice(index - 1) { return index - 1...index }
      guard isCapital(index) || Self.officeLinks.contains(text.letters(of: index)) else { return nil }
    }
    return nil
  }

  private static let mostOfficeWords = 8
  private static let officeLinks = WordSet("of and the for ,")

  /// Whether a word is an office with `of` or `for` behind it.
  private func isOffice(_ index: Int) -> Bool {
    index + 1 < text.tokens.count && ["of", "for"].contains(text.word(index + 1))
      && persons.titles.title(index, text) != nil
  }

  /// The full name at the end of some words: one with a usual given name, or with a surname by its ending behind words
  /// that texts don't have in small letters.
  private func holder(atEndOf tokens: ClosedRange<Int>) -> ClosedRange<Int>? {
    let last = tokens.upperBound
    guard last - tokens.lowerBound > 1, isCapital(last) else { return nil }
    let first = last - 2
    let isLong = isGivenOfHolder(first) && (isGivenOfHolder(last - 1) || text.isInitial(text.tokens[last - 1]))
    if isLong { return first...last }
    let isSurname = persons.isRecordedBase(last) || Self.surnames.meaning(of: text.letters(of: last)) == true
    let isPerson = isGivenOfHolder(last - 1) || isSurname && isCapital(last - 1) && !isCommon(last - 1)
    return isPerson ? last - 1...last : nil
  }

  private func isGivenOfHolder(_ index: Int) -> Bool { isCapital(index) && persons.isGiven(index) }

  /// Whether texts have a word in small letters too.
  private func isCommon(_ index: Int) -> Bool {
    traits[index].ownFacts & (WordTable.Facts.lower | WordTable.Facts.mixed) != 0
  }

  /// Ends of surnames of our countries in English spelling, and of Kazakh patronymics.
  private static let surnames = WordEndings(
    ends: """
      ov ev ova eva yov kin khin nin lin ina sky skiy skaya ska ski enko chuk ić vic vich bay bai uly kyzy qyzy
      """)
}
