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

  @Test("a term inside a longer one is answered for by that")
  func nested() throws {
    var agreement = Concept(id: "agreement")
    agreement.add(Term("free trade agreement"), in: GlossaryLanguage(.english))
    agreement.add(Term("соглашение о свободной торговле"), in: GlossaryLanguage(.russian))
    var trade = Concept(id: "trade")
    trade.add(Term("free trade"), in: GlossaryLanguage(.english))
    trade.add(Term("беспошлинная торговля"), in: GlossaryLanguage(.russian))
    let checker = TranslationChecker(CompiledGlossary(Glossary([agreement, trade])))
    func concepts(_ source: String, _ target: String) throws -> ([String], checked: Int) {
      var document = checker.document(from: .english, to: .russian)
      return (try document.take(Array(source.utf8), Array(target.utf8)).map(\.concept), document.checked)
    }
    #expect(try concepts("A free trade agreement.", "О соглашении о свободной торговле.") == ([], 2))
    #expect(try concepts("A free trade agreement.", "О дружбе.") == (["agreement"], 2))
    #expect(try concepts("A free trade agreement, free trade.", "О дружбе.") == (["agreement", "trade"], 2))
    agreement.terms[GlossaryLanguage(.russian)] = nil
    let alone = TranslationChecker(CompiledGlossary(Glossary([agreement, trade])))
    let found = try alone.check(
      Array("A free trade agreement.".utf8), .english, Array("О дружбе.".utf8), .russian)
    #expect(found.map(\.concept) == ["trade"])
  }

  @Test("another translation of the same term later in a document is inconsistent")
  func inconsistent() throws {
    var document = Self.checker().document(from: .english, to: .russian)
    let source = Array("A strategic partnership.".utf8)
    #expect(try document.take(source, Array("Стратегическое партнёрство.".utf8)).isEmpty)
    #expect(try document.take(source, Array("Стратегический союз.".utf8)).map(\.rule) == [.inconsistent])
  }

  @Test("two terms of the source may be two in the target")
  func synonyms() throws {
    var concept = Concept(id: "talks")
    for term in ["negotiations", "talks"] { concept.add(Term(term, status: .admitted), in: GlossaryLanguage(.english)) }
    for term in ["переговоры", "беседы"] { concept.add(Term(term, status: .admitted), in: GlossaryLanguage(.russian)) }
    let checker = TranslationChecker(CompiledGlossary(Glossary([concept])))
    let target = Array("Переговоры окончены. Беседы начались.".utf8)
    let two = Array("The negotiations ended. The talks began.".utf8)
    let one = Array("The negotiations ended. Other negotiations began.".utf8)
    #expect(try checker.check(two, .english, target, .russian).isEmpty)
    #expect(try checker.check(one, .english, target, .russian).map(\.rule) == [.inconsistent])
  }

  @Test("a part of a word with hyphens is not asked for")
  func compounds() throws {
    var concept = Concept(id: "seed")
    concept.add(Term("seed"), in: GlossaryLanguage(.english))
    concept.add(Term("семя"), in: GlossaryLanguage(.russian))
    let checker = TranslationChecker(CompiledGlossary(Glossary([concept])))
    let target = Array("Сеялки прибыли.".utf8)
    #expect(try checker.check(Array("The seed-drills came.".utf8), .english, target, .russian).isEmpty)
    #expect(try checker.check(Array("The seed came.".utf8), .english, target, .russian).map(\.rule) == [.missing])
  }
}
