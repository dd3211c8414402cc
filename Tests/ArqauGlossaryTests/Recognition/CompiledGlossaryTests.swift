import ArqauGlossary
import ArqauText
import Testing

@Suite("Glossaries compiled from their files")
struct CompiledGlossaryTests {
  private static let text = Array(
    """
    О стратегическом партнёрстве, внешней политике и «новом законе»: 25-й саммит, стратегическое партнерство.
    О стратегическом партнёрстве ещё раз, ВВП и вВП, уголовное дело.
    """.utf8)

  private static func source(_ text: String, _ name: String = "t.yml") -> GlossarySource {
    GlossarySource(name: name, utf8: Array(text.utf8))
  }

  private static func described(_ glossary: CompiledGlossary, _ text: [UInt8]) -> [String] {
    glossary.occurrences(in: text, language: .russian, overlaps: .all).map {
      "\($0.bytes) \($0.concept.id) \($0.term.text) \($0.term.status)"
    }
  }

  @Test("blocks and values give the same, and so does a word that is remembered")
  func agreement() throws {
    let values = CompiledGlossary(try Glossary(layers: [try Glossary.builtInFiles()]))
    let blocks = try CompiledGlossary(layers: [Glossary.builtInSources()])
    let found = Self.described(values, Self.text)
    #expect(found.count > 5)
    #expect(Self.described(blocks, Self.text) == found)
    #expect(Self.described(blocks, Self.text) == found)
    #expect(blocks.termCount == values.termCount)
  }

  @Test("what is not made of plain blocks is read all the same")
  func unusual() throws {
    let glossary = try CompiledGlossary(layers: [
      [Self.source("# head\na:\n  ru:\n    - дом  # a remark\nb:\n  note: >\n    two\n    lines\n  ru: [саммит]\n")],
      [Self.source("---\nc:\n  ru:\n    - закон\n"), Self.source("\u{FEFF}d:\n  ru:\n    - дело\n")],
    ])
    let found = glossary.occurrences(in: Array("дома саммита закона дела".utf8), language: .russian)
    #expect(found.map(\.concept.id) == ["a", "b", "c", "d"])
    #expect(found[1].concept.notes == ["two lines\n"])
    #expect(found[1].concept.place?.line == 5)
  }

  @Test("a later layer replaces a concept of an earlier one")
  func layers() throws {
    let glossary = try CompiledGlossary(layers: [
      [Self.source("a:\n  ru:\n    - дом\n")], [Self.source("a:\n  ru:\n    - закон\n")],
    ])
    let found = glossary.occurrences(in: Array("дом, закон".utf8), language: .russian)
    #expect(found.map(\.term.text) == ["закон"])
  }

  @Test(
    "a fault is named as by the reader, also in what is replaced",
    arguments: [
      "a:\n  ru:\n    - дом\na:\n  ru:\n    - дом\n", "a:\n  ru:\n    - дом\nB:\n  ru:\n    - дом\n",
      "a:\n  ru:\n    - дом\nb:\n  domain: [x]\n", "a:\n  ru: \"дом\nb:\n  ru:\n    - c\n", "- a\n",
    ])
  func faults(_ text: String) throws {
    let last = Self.source("b:\n  ru:\n    - мир\n", "last.yml")
    let expected = #expect(throws: GlossaryError.self) { try GlossaryReader.read(Array(text.utf8), named: "t.yml") }
    let found = #expect(throws: GlossaryError.self) { try CompiledGlossary(layers: [[Self.source(text)], [last]]) }
    #expect(found == expected)
  }
}
