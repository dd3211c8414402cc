import ArqauGlossary
import ArqauText
import Testing

@Suite("Checking translations")
struct TranslationCheckerTests {
  private static func checker() -> TranslationChecker {
    var concept = Concept(id: "partnership")
    concept.add(Term("strategic partnership"), in: GlossaryLanguage(.english))
    concept.add(Term("стратегическое партнёрство"), in: GlossaryLanguage(.russian))
    concept.add(Term("стратегический союз", status: .admitted), in: GlossaryLanguage(.russian))
    concept.add(Term("стратегическое содружество", status: .deprecated), in: GlossaryLanguage(.russian))
    concept.add(Term("стратегическое товарищество", status: .forbidden), in: GlossaryLanguage(.russian))
    var brand = Concept(id: "arqau")
    brand.isUntranslatable = true
    brand.add(Term("Arqau"), in: GlossaryLanguage(.english))
    return TranslationChecker(CompiledGlossary(Glossary([concept, brand])))
  }

  private static func rules(_ source: String, _ target: String) throws -> [TermFinding.Rule] {
    try checker().check(Array(source.utf8), .english, Array(target.utf8), .russian).map(\.rule)
  }

  @Test(
    "a usable term is present under inflection, apart and derived",
    arguments: [
      "О стратегическом партнерстве.", "Партнёрство это стратегическое.", "стратегического союза",
      "Стратегические отношения партнёрства.",
    ])
  func present(_ target: String) throws {
    #expect(try Self.rules("A strategic partnership.", target) == [])
  }

  @Test(
    "what is wrong is named by its rule",
    arguments: [
      ("О дружбе.", TermFinding.Rule.missing), ("О стратегическом содружестве.", .deprecated),
      ("О стратегическом товариществе.", .forbidden),
    ])
  func wrong(_ target: String, _ rule: TermFinding.Rule) throws {
    #expect(try Self.rules("Strategic partnerships.", target) == [rule])
  }

  @Test("a finding stands where the wrong term stands")
  func place() throws {
    let target = "😀 О стратегическом товариществе."
    let findings = try Self.checker().check(
      Array("A strategic partnership.".utf8), .english, Array(target.utf8), .russian)
    let range = try #require(findings.first).bytes
    #expect(String(decoding: Array(target.utf8)[range], as: UTF8.self) == "стратегическом товариществе")
  }

  @Test("what is not to be translated must be there")
  func untranslatable() throws {
    #expect(try Self.rules("Arqau helps.", "Аркау помогает.") == [.untranslatable])
    #expect(try Self.rules("Arqau helps.", "Arqau помогает.") == [])
  }

  @Test("another translation of the same term later in a document is inconsistent")
  func inconsistent() throws {
    var document = Self.checker().document(from: .english, to: .russian)
    let source = Array("A strategic partnership.".utf8)
    #expect(try document.take(source, Array("Стратегическое партнёрство.".utf8)).isEmpty)
    #expect(try document.take(source, Array("Стратегический союз.".utf8)).map(\.rule) == [.inconsistent])
  }
}
