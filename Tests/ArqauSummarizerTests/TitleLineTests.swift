import ArqauText
import Testing

@testable import ArqauSummarizer

/// Titles of plain text and Markdown.
@Suite("Titles")
struct TitleLineTests {
  @Test("a title over two lines is one, and its lines are joined")
  func twoLines() throws {
    let read = try ReadText(
      "Talks in Astana end with three\nagreements on trade\n\nBy Ana Kovač\n\nKazakhstan and Serbia signed them.\n")
    #expect(read.title == "Talks in Astana end with three agreements on trade")
    #expect(read.sentences == ["Kazakhstan and Serbia signed them."])
  }

  @Test("a second line below the title is a heading")
  func belowTitle() throws {
    let read = try ReadText(
      "Orismash Opens Plant in Kostanay\nNew line will employ 140 people\n\nThe plant opened on Friday.\n")
    #expect(read.title == "Orismash Opens Plant in Kostanay")
    #expect(read.sentences == ["The plant opened on Friday."])
  }

  @Test(
    "a first line with a full stop is the title where the next paragraph says it again",
    arguments: [
      (
        Language.english, "Iran strikes Syria.",
        "Iran fired missiles at a base in eastern Syria on Monday. State television showed it."
      ),
      (
        .kazakh, "Қостанайда жаңа зауыт ашылды.",
        "Қостанайда жұма күні ауыл шаруашылығы техникасын шығаратын жаңа зауыт ашылды. Онда 140 адам жұмыс істейді."
      ),
    ] as [(Language, String, String)])
  func fullStop(language: Language, title: String, lede: String) throws {
    let read = try ReadText("\(title)\n\n\(lede)\n", language)
    #expect(read.title == title)
    #expect(read.sentences.count == 2)
    // With a title of its own the text has no other.
    #expect(try ReadText("\(title)\n\n\(lede)\n", language, title: "Another one").sentences.count == 3)
  }

  @Test(
    "a first sentence that is not said again is none",
    arguments: [
      "The talks ended.\n\nBoth sides agreed to meet again in Belgrade in the spring of next year.",
      "“Iran strikes Syria.”\n\nIran fired missiles at a base in eastern Syria on Monday, and nobody was hurt.",
    ])
  func noTitle(text: String) throws {
    #expect(try ReadText(text).title == nil)
  }

  @Test("the caller's title is not read again with a stop, in capitals, or before the lede")
  func givenTitle() throws {
    for line in ["Iran strikes Syria.\n\n", "IRAN STRIKES SYRIA\n\n", "Iran strikes Syria. "] {
      let read = try ReadText("\(line)The missiles fell on a base on Monday.", title: "Iran strikes Syria")
      #expect(read.sentences == ["The missiles fell on a base on Monday."])
    }
    #expect(
      try ReadText("# Iran strikes Syria\n\nIran strikes Syria.\n\nNobody was hurt.").sentences == ["Nobody was hurt."])
  }

  @Test("a section's name above the title is none")
  func section() throws {
    let read = try ReadText("World\n\nTalks in Astana end with a treaty\n\nBoth sides signed it.\n")
    #expect(read.title == "Talks in Astana end with a treaty")
    #expect(read.sentences == ["Both sides signed it."])
  }

  @Test(
    "the title of front matter, in YAML and TOML",
    arguments: [
      "---\ntitle: Iran strikes Syria\ndate: 2026-11-20\n---", "---\ntitle: \"Iran strikes Syria\"\n---",
      "---\nauthor: Jane Roe\ntitle: 'Iran strikes Syria'\n...",
      "+++\ntitle = \"Iran strikes Syria\"\n[params]\nx = 1\n+++",
    ])
  func frontMatter(front: String) throws {
    let read = try ReadText("\(front)\n\nIran fired missiles. Nobody was hurt.\n")
    #expect(read.title == "Iran strikes Syria")
    #expect(read.sentences == ["Iran fired missiles.", "Nobody was hurt."])
    #expect(try ReadText("\(front)\n# A heading\n\nNobody was hurt.\n").title == "A heading")
  }

  @Test("quotation marks in a title of front matter; front matter that never ends")
  func oddFrontMatter() throws {
    #expect(try ReadText("---\ntitle: \"The \\\"new\\\" plant\"\n---\nIt opened.\n").title == "The \"new\" plant")
    #expect(try ReadText("---\ntitle: 'Ana''s plant'\n---\nIt opened.\n").title == "Ana's plant")
    #expect(try ReadText("---\n\nIt opened on Friday.\n").sentences == ["It opened on Friday."])
    let front = FrontMatterFixture("---\ndate: 2026-11-20\nauthors: [\"Jane Roe\"]\n---\n")
    #expect(front.date == "2026-11-20")
    #expect(front.author == "Jane Roe")
  }

  @Test("a first line in bold type is the title, a later one a heading, bold words none")
  func bold() throws {
    let read = try ReadText("**Iran strikes Syria**\n\nIran fired missiles.\n\n**What next**\n\n**Iran** is silent.\n")
    #expect(read.title == "Iran strikes Syria")
    #expect(read.sentences == ["Iran fired missiles.", "Iran is silent."])
  }

  @Test("Markdown's bylines, captions, credits and datelines with marks around")
  func marks() throws {
    let read = try ReadText(
      """
      # Talks

      *By Jane Roe, 20 November 2026*

      ![Airport](a.jpg "The airport")
      *The airport of Astana on Friday*

      **ASTANA** — The talks ended.

      *The airport of Astana. Photo: A. Person*

      *This is in italics.*
      """)
    #expect(read.dateline == "ASTANA —")
    #expect(read.sentences == ["The talks ended.", "This is in italics."])
  }
}

/// The parts of front matter, as strings.
private struct FrontMatterFixture {
  let date: String?
  let author: String?

  init(_ text: String) {
    let utf8 = Array(text.utf8)
    let front = utf8.withUnsafeBufferPointer { FrontMatter($0) }
    date = (front?.date).map { String(decoding: utf8[$0], as: UTF8.self) }
    author = (front?.author).map { String(decoding: utf8[$0], as: UTF8.self) }
  }
}
