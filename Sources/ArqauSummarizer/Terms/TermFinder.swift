internal import ArqauGlossary
internal import ArqauText

/// Finds the glossary's terms in an article and gathers their places.
struct TermFinder {
  let glossary: CompiledGlossary

  /// The terms in the order of their first places.
  ///
  /// - Parameter persons: The places of persons' names: words within one are no terms.
  /// - Throws: Where a term can't be converted to a variety's script.
  /// - Complexity: O(n).
  func terms(
    inUTF8 utf8: [UInt8], _ offsets: ScalarOffsets, _ language: Language, outside persons: [TextSpan],
    targets: [Variety]
  ) throws -> [DigestTerm] {
    var order: [Int] = []
    var places: [Int: [TextSpan]] = [:]
    let persons = persons.sorted { $0.start < $1.start }
    var next = 0
    for match in glossary.matches(in: utf8, language: language) {
      let span = offsets.span(match.bytes)
      while next < persons.count, persons[next].end <= span.start { next += 1 }
      if next < persons.count, persons[next].start <= span.start, span.end <= persons[next].end { continue }
      if places[match.payload] == nil { order.append(match.payload) }
      places[match.payload, default: []].append(span)
    }
    return try order.map { number in
      let concept = glossary.concept(ofTerm: number)
      let term = glossary.term(number)
      let mentions = places[number, default: []]
      return DigestTerm(
        concept: concept.id, text: try text(of: term, concept, in: language, like: mentions.first?.text ?? ""),
        status: term.status, mentions: mentions,
        equivalents: try targets.compactMap { try equivalents(of: concept, $0) })
    }
  }

  /// A term's base form in the script of a mention: a glossary has Serbian in one script, and articles are in both.
  private func text(of term: Term, _ concept: Concept, in language: Language, like mention: String) throws -> String {
    let isCyrillic = Self.isCyrillic(mention)
    guard language.scripts.count > 1, isCyrillic != Self.isCyrillic(term.text),
      let variety = Variety(language, isCyrillic ? .cyrillic : .latin)
    else { return term.text }
    return try concept.terms(in: variety).first { $0.term == term }?.text ?? term.text
  }

  private static func isCyrillic(_ text: String) -> Bool {
    text.unicodeScalars.contains { ScalarTraits.of($0.value).contains(.cyrillic) }
  }

  private func equivalents(of concept: Concept, _ variety: Variety) throws -> DigestTerm.Equivalents? {
    let terms = try concept.terms(in: variety).filter { $0.term.status.isUsable }
    return terms.isEmpty ? nil : DigestTerm.Equivalents(variety: variety, terms: terms)
  }
}
