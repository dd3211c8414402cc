import ArqauGlossary
import ArqauText
import Testing

@Suite("Concepts")
struct ConceptTests {
  @Test(
    "identifiers are small letters, digits and single hyphens",
    arguments: [
      ("strategic-partnership", true), ("g7", true), ("a", true), ("", false), ("-a", false), ("a-", false),
      ("a--b", false), ("A", false), ("a_b", false), ("../x", false), ("a/b", false), (".", false),
      ("a\u{0}", false), ("a\nb", false), ("%2e%2e%2f", false), ("құқық", false), ("．．", false),
      (String(repeating: "a", count: 200), true), (String(repeating: "a", count: 201), false),
    ])
  func identifiers(text: String, isValid: Bool) {
    #expect(Concept.isValidID(text) == isValid)
  }

  @Test(
    "language tags of any spelling are one",
    arguments: [
      ("en", "en"), ("EN-us", "en"), ("kk-KZ", "kk"), ("kk-Latn", "kk-Latn"), ("sr", "sr"), ("sr-RS", "sr"),
      ("sr_Latn", "sr-Latn"), ("sr@latin", "sr-Latn"), ("sr-Cyrl-RS", "sr-Cyrl"), ("ru-Cyrl", "ru"),
      ("zh-cn", "zh-CN"), ("pt_br", "pt-BR"), ("DE", "de"), ("zh-hant-tw", "zh-Hant-TW"), ("es-419", "es-419"),
    ])
  func tags(text: String, tag: String) {
    #expect(GlossaryLanguage(tag: text)?.tag == tag)
  }

  @Test("what is no language tag is refused", arguments: ["", "e", "domain", "en--us", "x-y z", "1a", "дe"])
  func noTags(text: String) {
    #expect(GlossaryLanguage(tag: text) == nil)
  }

  @Test("languages stand in one order")
  func order() {
    let tags = ["zh-CN", "sr-Latn", "sr", "de", "kk", "ru", "en"].compactMap(GlossaryLanguage.init(tag:))
    #expect(tags.sorted().map(\.tag) == ["en", "kk", "ru", "sr", "sr-Latn", "de", "zh-CN"])
  }

  @Test("a Serbian term is had in both scripts")
  func scripts() throws {
    var concept = Concept(id: "strategic-partnership")
    let serbian = GlossaryLanguage(.serbian)
    concept.add(Term("стратешки савез", status: .admitted), in: serbian)
    concept.add(Term("стратешко партнерство"), in: serbian)
    let latin = try concept.terms(in: try #require(Variety(.serbian, .latin)))
    #expect(latin.map(\.text) == ["strateško partnerstvo", "strateški savez"])
    #expect(latin.allSatisfy { $0.isDerived })
    let cyrillic = try concept.terms(in: try #require(Variety(.serbian)))
    #expect(cyrillic.map(\.text) == ["стратешко партнерство", "стратешки савез"])
    #expect(cyrillic.allSatisfy { !$0.isDerived })
  }

  @Test("a term that is given for a script keeps others of its status from being derived for it")
  func overridden() throws {
    var concept = Concept(id: "software")
    concept.add(Term("софтвер"), in: GlossaryLanguage(.serbian))
    var own = Term("software")
    own.script = .latin
    concept.add(own, in: GlossaryLanguage(.serbian))
    #expect(try concept.terms(in: try #require(Variety(.serbian, .latin))).map(\.text) == ["software"])
    #expect(try concept.terms(in: try #require(Variety(.serbian))).map(\.text) == ["софтвер"])
  }

  @Test("a later layer replaces, one layer has no identifier twice")
  func layers() throws {
    var old = Concept(id: "a")
    old.domain = "old"
    var new = Concept(id: "a")
    new.domain = "new"
    let glossary = try Glossary(
      layers: [[GlossaryFile(name: "1", concepts: [old])], [GlossaryFile(name: "2", concepts: [new])]])
    #expect(glossary["a"]?.domain == "new")
    #expect(glossary["b"] == nil)
    #expect(throws: GlossaryError.self) {
      try Glossary(layers: [[GlossaryFile(name: "1", concepts: [old]), GlossaryFile(name: "2", concepts: [new])]])
    }
  }
}
