import ArqauGlossary
import ArqauText
import Testing

@Suite("Extracting candidates for terms")
struct TermExtractorTests {
  private static let text = """
    Комиссия обсудила свободную экономическую зону. Свободная экономическая зона открыта. О свободной экономической \
    зоне говорят. Стратегическое партнёрство важно, стратегического партнёрства ждут.
    """

  private static func candidates(known: [String] = []) throws -> [String] {
    let concepts = known.enumerated().map { index, term in
      var concept = Concept(id: "t\(index)")
      concept.add(Term(term), in: GlossaryLanguage(.russian))
      return concept
    }
    var extractor = try TermExtractor(language: .russian, known: CompiledGlossary(Glossary(concepts)))
    try extractor.take(Array(text.utf8), named: "a.txt")
    return extractor.candidates().map { $0.text.lowercased() }
  }

  @Test("inflected forms are one candidate, and the longest that comes back is the best")
  func ranks() throws {
    let found = try Self.candidates()
    #expect(try #require(found.first).hasPrefix("свободн"))
    #expect(found.contains { $0.hasPrefix("стратегическ") })
  }

  @Test("what the glossary knows is no candidate")
  func known() throws {
    #expect(try !Self.candidates(known: ["стратегическое партнёрство"]).contains { $0.hasPrefix("стратегическ") })
  }
}
