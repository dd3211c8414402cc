internal import ArqauGlossary
internal import ArqauNormalizer
internal import ArqauText

/// Finds the glossary's terms in an article and gathers their places.
struct TermFinder {
  let glossary: CompiledGlossary

  /// The terms in the order of their first places.
  ///
  /// Words of a person's or place's name are no terms, nor are those of a longer recorded name: Mira Marković is no
  /// peace, Астана no capital, Bela Crkva no church. An organisation's name that nobody has recorded is read by its
  /// terms.
  ///
  /// - Parameter names: The names of the article.
  /// - Throws: Where a term can't be converted to a variety's script.
  /// - Complexity: O(n).
  func terms(
    inUTF8 utf8: [UInt8], _ offsets: ScalarOffsets, _ language: Language, outside names: [DigestName],
    targets: [Variety]
  ) throws -> [DigestTerm] {
    var order: [Int] = []
    var places: [Int: [TextSpan]] = [:]
    let names = names.flatMap { name in
      let isWhole = name.kind == .person || name.kind == .place
      return isWhole || name.record != nil ? name.mentions.map { (span: $0, isWhole: isWhole) } : []
    }.sorted { $0.span.start < $1.span.start }
    var next = 0
    for match in glossary.matches(in: utf8, language: language) {
      let span = offsets.span(match.bytes)
      while next < names.count, names[next].span.end <= span.start { next += 1 }
      if next < names.count, names[next].span.start <= span.start, span.end <= names[next].span.end,
        names[next].isWhole || span.end - span.start < names[next].span.end - names[next].span.start
      {
        continue
      }
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
