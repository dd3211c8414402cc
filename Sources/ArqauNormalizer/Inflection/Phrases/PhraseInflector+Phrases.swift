import ArqauText

/// Names whose words show what their head is: how they are declined, and base forms that such a one confirms.
extension PhraseInflector {
  /// The reading of a phrase whose head its words show, with what that adds to a base form's weight; nil of persons, and of names that may be one unless a common
  /// noun of institutions or places is their head.
  func phrase(of pieces: NamePieces, gender: GrammaticalGender?, kind: NameKind?) -> Reading? {
    guard kind != .person else { return nil }
    let parser = PhraseParser(
      pieces: pieces, words: words, classes: grammar.classes, isPlace: kind == .place, isKnownPlace: known.isPlace)
    guard let phrase = parser.phrase() else { return nil }
    if kind == nil, !phrase.isListed { return nil }
    if let gender, let first = phrase.agreements.first, first != Agreement(gender) { return nil }
    let template = NameTemplate(slots: phrase.slots, weight: 0)
    return Reading(template: template, agreements: phrase.agreements, score: phrase.isListed ? 7 : 3)
  }

  /// The base forms with what it adds that a phrase whose head is sure gives the mention when it is declined.
  func confirmed(
    _ bases: [(text: String, name: GrammaticalCase, weight: Double)], _ pieces: NamePieces, _ kind: NameKind?
  ) -> [(text: String, name: GrammaticalCase, weight: Double)] {
    // Where no other base form is so near that it could go first, nothing is to be told.
    guard let best = bases.max(by: { $0.weight < $1.weight }),
      bases.contains(where: { $0.weight > best.weight - Self.reach && UTF8Key($0.text) != UTF8Key(best.text) })
    else { return bases }
    let mention = pieces.text(with: [:])
    var found: [UTF8Key: (cases: Set<GrammaticalCase>, weight: Double)] = [:]
    for base in bases.sorted(by: { $0.weight > $1.weight }) where found[UTF8Key(base.text)] == nil {
      guard found.count < Self.mostConfirmed, base.weight > best.weight - Self.reach else { break }
      let pieces = NamePieces(base.text, language, kind: kind)
      found[UTF8Key(base.text)] = ([], 0)
      guard let phrase = phrase(of: pieces, gender: nil, kind: kind), !phrase.template.slots.isEmpty else { continue }
      let cases = grammar.cases.filter { forms(of: phrase, pieces, $0).contains(mention) }
      found[UTF8Key(base.text)] = (Set(cases), phrase.score)
    }
    return bases.map { base in
      guard let (cases, weight) = found[UTF8Key(base.text)], cases.contains(base.name) else { return base }
      return (base.text, base.name, base.weight + weight)
    }
  }

  /// As much as a phrase may add.
  private static let reach = 7.0
  /// The most base forms that are declined again as phrases.
  private static let mostConfirmed = 6
}
