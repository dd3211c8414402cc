import ArqauNormalizer
import ArqauText

/// Puts spans together, and completes them, where the model cut a name in two or left a word of it out.
struct SpanJoins {
  private let text: MentionText
  private let words: OrganisationWords
  private let persons: PersonSpans

  init(_ persons: PersonSpans) {
    self.persons = persons
    text = persons.text
    words = .of(text.language)
  }

  /// The spans in the order of the text.
  ///
  /// - Parameter hits: The recorded names of the text, from left to right.
  /// - Complexity: O(tokens of spans + hits).
  func joined(
    _ spans: [MentionTagger.Span], _ hits: [RecordedNames.Hit], isCountry: (RecordedNames.Hit) -> Bool
  ) -> [MentionTagger.Span] {
    var result: [MentionTagger.Span] = []
    var hit = 0
    for (number, span) in spans.enumerated() {
      let next = number + 1 < spans.count ? spans[number + 1].tokens.lowerBound : text.tokens.count
      if let last = result.last, last.tokens.upperBound + 1 == span.tokens.lowerBound, isInstitution(last) {
        while hit < hits.count, hits[hit].tokens.lowerBound < span.tokens.lowerBound { hit += 1 }
        if hit < hits.count, hits[hit].tokens == span.tokens, isCountry(hits[hit]) {
          result[result.count - 1] = last.with(last.tokens.lowerBound...span.tokens.upperBound)
          continue
        }
      }
      if let last = result.last, isOnePerson(last, span) {
        result[result.count - 1] = last.with(last.tokens.lowerBound...span.tokens.upperBound)
        continue
      }
      if let last = result.last, endsWithGivenName(last, of: span) {
        result[result.count - 1] = last.with(last.tokens.lowerBound...last.tokens.upperBound - 1)
        result.append(span.with(last.tokens.upperBound...span.tokens.upperBound))
        continue
      }
      let least = (result.last?.tokens.upperBound ?? -1) + 1
      result.append(
        quoted(span, from: least, before: next) ?? event(span, from: least, before: next)
          ?? withParticles(span, from: least) ?? withHead(span, before: next))
    }
    return result
  }

  // MARK: Institutions and their countries

  /// Whether a Serbian span is an institution's, to whose name the country in the genitive behind it belongs:
  /// `Privredna komora Hrvatske`. Russian has `МИД России` apart.
  private func isInstitution(_ span: MentionTagger.Span) -> Bool {
    guard text.language == .serbian, span.kind == .organisation else { return false }
    return span.tokens.contains { words.isHead(text.tokens[$0], text) }
  }

  // MARK: Quotations

  /// A name that stands at the end of short quotation marks with the preposition in capitals at their beginning, or
  /// before a number at their end: `«В Контакте»`, `«Россия 1»`.
  private func quoted(_ span: MentionTagger.Span, from least: Int, before next: Int) -> MentionTagger.Span? {
    var first = span.tokens.lowerBound
    var last = span.tokens.upperBound
    if last + 2 < text.tokens.count, last + 1 < next, isNumber(last + 1), text.isBracket(last + 2) { last += 1 }
    if first - 2 >= 0, first - 1 >= least, text.isBracket(first - 2), isShortCapitalized(first - 1) { first -= 1 }
    guard first - 1 >= least, first...last != span.tokens, text.isQuotationMark(first - 1),
      last + 1 < text.tokens.count, text.isQuotationMark(last + 1), span.kind != .person,
      !(first...last).contains(where: { text.tokens[$0].followsLineBreak })
    else { return nil }
    return span.with(first...last, span.kind == .place ? .organisation : span.kind)
  }

  private func isNumber(_ index: Int) -> Bool {
    let token = text.tokens[index]
    return token.end - token.start < 4
      && text.letters[token.start..<token.end].allSatisfy { ScalarTraits.of($0).contains(.digit) }
  }

  /// Whether a token is a word of one or two letters, the first of them a capital: a preposition at a title's head.
  private func isShortCapitalized(_ index: Int) -> Bool {
    let token = text.tokens[index]
    return token.end - token.start < 3 && text.isCapitalized(token) && !text.isInitial(token)
  }

  // MARK: Events

  /// The whole of an English event's name of which the model took the place alone: `Treaty of Nanking`, `Kigali Amendment`.
  private func event(_ span: MentionTagger.Span, from least: Int, before next: Int) -> MentionTagger.Span? {
    guard text.language == .english, span.kind == .place else { return nil }
    let first = span.tokens.lowerBound - 2
    if first >= least, text.word(first + 1) == "of", isInLine(first + 1...first + 2), isEvent(first) {
      return span.with(first...span.tokens.upperBound, .other)
    }
    // The place that a war is fought in stays one: the Iraq War.
    let last = span.tokens.upperBound + 1
    guard last < next, isInLine(last...last), isEvent(last), text.word(last) != "war" else { return nil }
    return span.with(span.tokens.lowerBound...last, .other)
  }

  private func isEvent(_ index: Int) -> Bool {
    text.isCapitalized(text.tokens[index]) && words.isEvent(text.tokens[index], text)
  }

  private func isInLine(_ tokens: ClosedRange<Int>) -> Bool {
    !tokens.contains { text.tokens[$0].followsLineBreak }
  }

  // MARK: Persons

  /// Whether two Russian spans side by side are one person's: a given name and a patronymic before a surname, or two
  /// given names in the same case.
  private func isOnePerson(_ first: MentionTagger.Span, _ second: MentionTagger.Span) -> Bool {
    let index = second.tokens.lowerBound
    guard text.language == .russian, first.kind == .person, second.kind == .person,
      first.tokens.upperBound + 1 == index, isInLine(index...index)
    else { return false }
    if first.tokens.count == 2, second.tokens.count == 1 {
      return Self.patronymics.meaning(of: text.letters(of: index - 1)) == true
    }
    guard first.tokens.count == 1, second.tokens.count > 1, persons.isGiven(index - 1), persons.isGiven(index) else {
      return false
    }
    return persons.isBaseOfGiven(index - 1) == persons.isBaseOfGiven(index) || isIndeclinable(index - 1)
      || isIndeclinable(index)
  }

  /// Whether a Russian given name has one form for all cases, as foreign ones in these vowels have: `Джеймсом Генри`.
  private func isIndeclinable(_ index: Int) -> Bool {
    persons.isBaseOfGiven(index) && Self.indeclinable.meaning(of: text.letters(of: index)) == true
  }

  private static let indeclinable = WordEndings(ends: "и о у ю э е")

  /// Whether the given name of a Russian person was left to the body whose office he holds: `Еврокомиссии | Жозе Мануэлом`.
  private func endsWithGivenName(_ body: MentionTagger.Span, of person: MentionTagger.Span) -> Bool {
    let index = person.tokens.lowerBound
    return text.language == .russian && body.kind == .organisation && body.tokens.count > 1 && person.kind == .person
      && person.tokens.count > 1 && body.tokens.upperBound + 1 == index && isInLine(index...index)
      && persons.isBaseOfGiven(index - 1) && persons.isGiven(index)
  }

  private static let patronymics = WordEndings(ends: "вич вича вичу вичем виче вна вны вне вну вной")

  /// A person's surname with the particles in small letters before it: `де Сталь`.
  private func withParticles(_ span: MentionTagger.Span, from least: Int) -> MentionTagger.Span? {
    guard span.kind == .person, text.language == .english || text.language == .russian else { return nil }
    var first = span.tokens.lowerBound
    while first - 1 >= least, isInLine(first...first), !text.isCapitalized(text.tokens[first - 1]),
      Self.particles.contains(text.letters(of: first - 1))
    {
      first -= 1
    }
    return first < span.tokens.lowerBound ? span.with(first...span.tokens.upperBound) : nil
  }

  private static let particles = WordSet("de von del della bin ibn де фон ван дель делла бин ибн")

  // MARK: Heads

  /// A Russian name that the model ended with an adjective, with the noun in small letters that it belongs to:
  /// `Нью-Йоркская фондовая биржа`, `Хорошевском шоссе`.
  private func withHead(_ span: MentionTagger.Span, before next: Int) -> MentionTagger.Span {
    let index = span.tokens.upperBound + 1
    guard text.language == .russian, span.kind == .organisation || span.kind == .place, index < next,
      !text.tokens[index].followsLineBreak, !text.isCapitalized(text.tokens[index]),
      Self.adjectives.meaning(of: text.letters(of: index - 1)) == true
    else { return span }
    if words.isHead(text.tokens[index], text) { return span.with(span.tokens.lowerBound...index, .organisation) }
    guard words.isStreet(text.tokens[index], text) else { return span }
    return span.with(span.tokens.lowerBound...index, .place)
  }

  private static let adjectives = WordEndings(ends: "ая яя ой ей ую юю ий ый ого его ому ему ым им ом ем ое ее")
}

extension MentionText {
  /// Whether a token is a quotation mark.
  func isQuotationMark(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.end - token.start == 1 else { return false }
    switch letters[token.start] {
    case 0x22, 0xAB, 0xBB, 0x201C...0x201F: return true
    default: return false
    }
  }
}
