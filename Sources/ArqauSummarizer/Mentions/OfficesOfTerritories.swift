import ArqauNormalizer
import ArqauText

/// Offices and bodies of a region, a district or a town that has no name beside them: `Аким области`, `Председник општине`.
/// What begins a sentence with a capital there is no name, and what stands behind is no territory's but a person's.
struct OfficesOfTerritories {
  let text: MentionText
  let titles: PersonTitles

  /// The names of a span that begins with such an office: the territory, if it has a name, and who stands behind it; nil
  /// for other spans. `Аким | Костанайской области`, `Акимат области`, `Аким района | Асаин Байханов`.
  ///
  /// - Complexity: O(words of the span).
  func parts(_ span: MentionTagger.Span) -> [MentionTagger.Span]? {
    let (first, last) = (span.tokens.lowerBound, span.tokens.upperBound)
    guard text.language == .russian || text.language == .serbian, last > first, isCapital(first),
      span.kind != .work, let noun = (first + 1...last + 1).first(where: isNoun), isOffice(first),
      (first + 1..<noun).allSatisfy({ isCapital($0) || Self.attributes.contains(text.letters(of: $0)) })
    else { return nil }
    if noun > last, Self.adjectives.meaning(of: text.letters(of: last)) != true { return nil }
    var parts: [MentionTagger.Span] = []
    if let name = (first + 1..<noun).first(where: isCapital) { parts.append(span.with(name...noun, .place)) }
    if noun < last, isCapital(noun + 1) { parts.append(span.with(noun + 1...last, .person)) }
    return parts
  }

  /// Who holds an office of a territory, behind it and the place's name that belongs to that: `predsednik opštine | Lučani |
  /// Milivoje Dolović`; nil for other spans.
  func holder(_ span: MentionTagger.Span, _ persons: PersonSpans) -> [MentionTagger.Span]? {
    let (first, last) = (span.tokens.lowerBound, span.tokens.upperBound)
    guard span.tokens.count > 1, span.kind == .person || span.kind == .place, isBehind(first),
      span.tokens.allSatisfy(isCapital), isSurname(last)
    else { return nil }
    let person = last - 1...last
    if span.tokens.count == 2 { return span.kind == .place ? [span.with(person, .person)] : nil }
    guard !persons.isGiven(first), span.tokens.count < 5 else { return nil }
    return [span.with(first...last - 2, .place), span.with(person, .person)]
  }

  /// Whether a mention of two words is who holds the office before it.
  func isHolder(_ mention: FoundMention) -> Bool {
    mention.kind == .person && mention.tokens.count == 2 && isBehind(mention.tokens.lowerBound)
      && isSurname(mention.tokens.upperBound)
  }

  /// Whether a noun for a territory, and an office before it, stand right before a token.
  private func isBehind(_ index: Int) -> Bool {
    guard index > 1, !text.tokens[index].followsLineBreak, isTerritory(index - 1) else { return false }
    var office = index - 2
    if office > 0, Self.attributes.contains(text.letters(of: office)) { office -= 1 }
    return isOffice(office)
  }

  private func isSurname(_ index: Int) -> Bool {
    PersonSurnames.form(of: text.letters(of: index), text.language) == .base
  }

  private func isOffice(_ index: Int) -> Bool {
    if titles.title(index, text) != nil { return true }
    let word = text.word(index)
    return Self.bodies.contains { word.hasPrefix($0) && word.count <= $0.count + 3 }
  }

  /// Whether such a noun stands at a token of the line, perhaps the one behind a span: `Аким Каркаралинского | района`.
  private func isNoun(_ index: Int) -> Bool {
    index < text.tokens.count && !text.tokens[index].followsLineBreak && isTerritory(index)
  }

  private func isTerritory(_ index: Int) -> Bool {
    Self.territories.contains(text.letters(of: index)) && !text.isCapitalized(text.tokens[index])
  }

  private func isCapital(_ index: Int) -> Bool {
    text.isWord(text.tokens[index]) && text.isCapitalized(text.tokens[index])
  }

  /// Beginnings of words for bodies of territories and for those who hold their offices.
  private static let bodies = [
    "акимат", "маслихат", "замаким", "экс-аким", "облакимат", "облмаслихат", "горакимат", "администраци",
    "načelnik", "načelnic", "zamenik", "zamenic", "odbornik", "odbornic", "skupštin",
  ]
  private static let territories = WordSet(
    """
    области областей района районов города городов округа округов региона регионов края республики села посёлка поселка
    аула opštine opština grada okruga pokrajine regiona zajednice
    """)
  private static let adjectives = WordEndings(ends: "ого его")
  private static let attributes = WordSet("сельского городского муниципального автономного gradske mesne upravnog")
}
