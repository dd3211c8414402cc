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

  private static func candidates(of text: String, _ language: Language) throws -> [TermExtractor.Candidate] {
    var extractor = try TermExtractor(language: language, known: CompiledGlossary(Glossary([])))
    try extractor.take(Array(text.utf8), named: "a.txt")
    return extractor.candidates()
  }

  @Test("names are no candidates, English adjectives of places don't make one")
  func names() throws {
    let found = try Self.candidates(
      of: "We saw Donald Trump and Kazakh oil. They like Kazakh oil, said Donald Trump.", .english)
    #expect(found.map(\.text) == ["Kazakh oil"])
    #expect(
      try Self.candidates(of: "Он видел Дональда Трампа. Мы знаем Дональда Трампа.", .russian).isEmpty)
  }

  @Test("of a sentence without end a context shows what is near, cut at spaces")
  func longSentence() throws {
    let fillers = (0..<3).map { part in (0..<900).map { "слово\(part)\($0)" }.joined(separator: " ") }
    let text = "\(fillers[0]) судовой контракт \(fillers[1]), судовой контракт \(fillers[2])"
    let found = try Self.candidates(of: text, .russian)
    let candidate = try #require(found.first { $0.text == "судовой контракт" })
    #expect(candidate.contexts.count == 2)
    for context in candidate.contexts {
      #expect(context.sentence.utf8.count < 700)
      #expect(context.sentence.contains("судовой контракт"))
      #expect(context.sentence.hasPrefix("… слово") && context.sentence.hasSuffix(" …"))
      #expect(String(decoding: Array(text.utf8)[context.bytes], as: UTF8.self) == "судовой контракт")
    }
  }
}
