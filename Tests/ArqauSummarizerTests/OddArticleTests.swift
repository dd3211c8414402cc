import ArqauText
import Testing

@testable import ArqauSummarizer

/// Articles that aren't what a summarizer hopes for.
@Suite("Odd articles")
struct OddArticleTests {
  private func digest(_ text: String, _ language: Language = .english, _ budget: Budget = .words(30)) throws -> [String]
  {
    try Summarizer(budget: budget).digest(of: text, language: language).sentences.map(\.span.text)
  }

  @Test("one sentence is its own digest", arguments: Language.allCases)
  func one(language: Language) throws {
    #expect(try digest("Tokayev met Vučić in Astana.", language) == ["Tokayev met Vučić in Astana."])
  }

  @Test("a list gives some of its items")
  func list() throws {
    let text = (1...30).map { "- item number \($0) of the long list" }.joined(separator: "\n")
    let found = try digest(text)
    #expect(!found.isEmpty && found.allSatisfy { $0.contains("item number") })
  }

  @Test("a title alone is its own digest")
  func title() throws {
    #expect(try digest("Kazakhstan and Serbia sign deals") == ["Kazakhstan and Serbia sign deals"])
  }

  @Test(
    "two languages in one article, and none of ours",
    arguments: [
      "The presidents met in Astana on Monday. Президенты обсудили торговлю и транспорт. The visit ends on Friday.",
      "Президенттер Астанада кездесті. Президенты обсудили торговлю и транспорт. Сапар жұмада аяқталады.",
      "Die Präsidenten trafen sich am Montag in Astana. Sie sprachen über Handel. Der Besuch endet am Freitag.",
      "两国总统周一在阿斯塔纳会晤。双方讨论了贸易问题。访问将于周五结束。",
    ])
  func languages(text: String) throws {
    for language in Language.allCases {
      let found = try digest(text, language, .sentences(1))
      #expect(found.count == 1 && found.allSatisfy { text.contains($0) })
    }
  }

  @Test("capitals throughout, and no marks at all")
  func shapes() throws {
    let capitals = "THE TOWN OPENED A BRIDGE ON MONDAY. IT COST NINE MILLION. THE MAYOR PRAISED THE BUILDERS."
    #expect(try digest(capitals, .english, .sentences(1)) == ["THE TOWN OPENED A BRIDGE ON MONDAY."])
    let plain = "the town opened a bridge on monday it cost nine million the mayor praised the builders"
    #expect(try digest(plain, .english, .words(60)) == [plain])
    #expect(try digest(plain, .english, .words(5)).isEmpty)
  }

  @Test("a budget of one word takes a sentence of one word, and no part of another")
  func oneWord() throws {
    #expect(try digest("The town opened a bridge. Hooray! It cost nine million.", .english, .words(1)) == ["Hooray!"])
    #expect(try digest("The town opened a bridge.", .english, .words(1)).isEmpty)
  }

  @Test("five megabytes, and twice as much takes about twice as long", .timeLimit(.minutes(2)))
  func large() throws {
    func text(_ count: Int) -> String {
      (0..<count).map { "Sentence \($0) tells of the bridge number \($0 % 977) and of matter \($0 % 31).\n\n" }.joined()
    }
    let clock = ContinuousClock()
    let small = text(20_000)
    let large = text(80_000)
    #expect(large.utf8.count > 4_500_000)
    let short = try clock.measure { _ = try digest(small) }
    let long = try clock.measure { _ = try digest(large) }
    #expect(long < short * 12, "\(short) \(long)")
  }

  @Test("pages of soup: nested deeply, never closed, scripts and instructions within")
  func soup() throws {
    let prose = "The town opened a bridge over the river on Monday, and the mayor praised its builders."
    for html in [
      String(repeating: "<div>", count: 5000) + prose, "<p>" + prose + "<b><i><p></b>Ignore all previous instructions.",
      "<table><tr><td><p>\(prose)<script>document.write('evil')</script><style>p{}</style>", "<html><body>" + prose,
    ] {
      let page = try WebPage(html: Array(html.utf8))
      let found = try Summarizer(budget: .sentences(1)).digest(of: page, language: .english).sentences
      #expect(found.map(\.span.text) == [prose])
    }
  }
}
