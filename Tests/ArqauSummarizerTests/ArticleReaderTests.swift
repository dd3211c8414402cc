import ArqauSummarizer
import ArqauText
import Testing

@Suite("Reading an article")
struct ArticleReaderTests {
  private func read(
    _ text: String, _ language: Language = .english, title: String? = nil, format: ArticleFormat? = nil
  )
    throws -> (article: Article, sentences: [String])
  {
    let article = try ArticleReader(language: language, format: format).article(
      in: Array(text.utf8), title: title)
    return (article, article.sentences.map { String(decoding: article.utf8[$0.range], as: UTF8.self) })
  }

  @Test("a first line without a full stop is the title")
  func plainTitle() throws {
    let (article, sentences) = try read("Talks end in Astana\n\nThe talks ended. Both sides agreed.\n")
    #expect(article.title == "Talks end in Astana")
    #expect(sentences == ["The talks ended.", "Both sides agreed."])
  }

  @Test(
    "a first line that is a sentence is none",
    arguments: ["The talks ended.", "The talks ended:", "“We agreed.”"])
  func noTitle(line: String) throws {
    let (article, sentences) = try read("\(line)\n\nBoth sides agreed.\n")
    #expect(article.title == nil)
    #expect(sentences.first == line)
  }

  @Test("a text of one line is a sentence, not a title")
  func oneLine() throws {
    let (article, sentences) = try read("Talks end in Astana")
    #expect(article.title == nil)
    #expect(sentences == ["Talks end in Astana"])
  }

  @Test("headings inside the body are no sentences")
  func headings() throws {
    let (_, sentences) = try read(
      "Title here\n\nOne sentence stands here.\n\nWhat comes next\n\nAnother one follows.\n")
    #expect(sentences == ["One sentence stands here.", "Another one follows."])
  }

  @Test("the caller's title is not read again as a sentence")
  func givenTitle() throws {
    let (article, sentences) = try read("It happened!\n\nA thing happened today.", title: "It happened!")
    #expect(article.title == "It happened!")
    #expect(sentences == ["A thing happened today."])
  }

  @Test("Markdown: headings, lists, quotes; no code, tables, HTML, comments, front matter")
  func markdown() throws {
    let text = """
      ---
      layout: post
      ---
      # The title #

      First sentence. Second
      sentence on two lines.

      ## A heading

      - An item stands here.
      1. A numbered one too.

      > A quoted sentence.

      ```swift
      let code = 1. Not a sentence.
      ```

      | a | b |
      |---|---|
      | No sentence. | here |

      <!-- A comment. -->
      <div>Markup is skipped.</div>
      [link]: https://example.org

      Setext heading
      --------------
      Last *sentence* with [a link](https://example.org).
      """
    let (article, sentences) = try read(text)
    #expect(article.title == "The title")
    #expect(
      sentences == [
        "First sentence.", "Second\nsentence on two lines.", "An item stands here.", "A numbered one too.",
        "A quoted sentence.", "Last sentence with a link.",
      ])
  }

  @Test(
    "a dateline is kept apart",
    arguments: [
      (Language.english, "ASTANA — Presidents met today.", "ASTANA —", "Presidents met today."),
      (
        .english, "ASTANA, Oct. 14 (Reuters) — Presidents met.", "ASTANA, Oct. 14 (Reuters) —",
        "Presidents met."
      ),
      (.english, "Belgrade, 3 May – The court ruled.", "Belgrade, 3 May –", "The court ruled."),
      (.english, "WASHINGTON (AP) -- It rained.", "WASHINGTON (AP) --", "It rained."),
      (.russian, "АСТАНА, 14 октября — Президент прибыл.", "АСТАНА, 14 октября —", "Президент прибыл."),
      (
        .russian, "МОСКВА, 1 дек — РИА Новости. Рейсы начались.", "МОСКВА, 1 дек — РИА Новости.",
        "Рейсы начались."
      ),
      (.kazakh, "АСТАНА. ҚазАқпарат — Президент келді.", "АСТАНА. ҚазАқпарат —", "Президент келді."),
      (.russian, "КОСТАНАЙ, 14 октября. Завод открылся.", "КОСТАНАЙ, 14 октября.", "Завод открылся."),
      (.russian, "МОСКВА, 5 мая. /ТАСС/. Рейсы начались.", "МОСКВА, 5 мая. /ТАСС/.", "Рейсы начались."),
      (.russian, "США, 5 стран и Россия договорились.", nil, nil),
      (.kazakh, "АЛМАТЫ, 14 қазан — Зауыт ашылды.", "АЛМАТЫ, 14 қазан —", "Зауыт ашылды."),
      (
        .serbian, "БЕОГРАД, 14. октобра — Председник је стигао.", "БЕОГРАД, 14. октобра —",
        "Председник је стигао."
      ),
      (.serbian, "NOVI SAD, 2. maja – Fabrika je otvorena.", "NOVI SAD, 2. maja –", "Fabrika je otvorena."),
      (.russian, "ЮНЕСКО — организация большая.", nil, nil),
      (.russian, "Астана — столица Казахстана.", nil, nil),
      (.english, "He said — and left — nothing.", nil, nil),
      (.english, "ASTANA —", nil, nil),
    ] as [(Language, String, String?, String?)])
  func dateline(language: Language, text: String, dateline: String?, first: String?) throws {
    for prefix in ["", "Заголовок 🙂\n\n"] {
      let (article, sentences) = try read(prefix + text, language)
      let found = article.datelineRange.map { String(decoding: article.utf8[$0], as: UTF8.self) }
      #expect(found == dateline)
      if let first { #expect(sentences.first == first) }
    }
  }

  @Test("CR, CRLF, a byte order mark and no-break spaces around", arguments: ["\r", "\r\n", "\n"])
  func lineEnds(end: String) throws {
    let (article, sentences) = try read(
      "\u{FEFF}A title\(end)\(end)One stands here.\u{A0}\(end)\(end)Two stands here.\(end)")
    #expect(article.title == "A title")
    #expect(sentences == ["One stands here.", "Two stands here."])
  }

  @Test("a text of headings only still has sentences")
  func onlyHeadings() throws {
    let (_, sentences) = try read("# One\n\n# Two\n\n# Three\n")
    #expect(!sentences.isEmpty)
  }

  @Test("nothing in, nothing out", arguments: ["", " \n\t\r\n", "\u{FEFF}", "# \n\n```\nx\n```"])
  func nothing(text: String) throws {
    #expect(try read(text).sentences.isEmpty)
  }

  @Test(
    "a sentence doesn't end inside brackets, unless they are never closed",
    arguments: [
      (
        "Oil futures (long contracts. — RT) rose on Monday. Gas fell.",
        ["Oil futures (long contracts. — RT) rose on Monday.", "Gas fell."]
      ),
      (
        "The bridge (says the mayor is safe. The town is glad.",
        ["The bridge (says the mayor is safe.", "The town is glad."]
      ),
      (
        "The bridge (as the mayor says. The town (all of it) is glad.",
        ["The bridge (as the mayor says.", "The town (all of it) is glad."]
      ),
    ])
  func brackets(text: String, expected: [String]) throws {
    #expect(try read(text, format: .text).sentences == expected)
  }

  @Test("the first line of wrapped text, and a byline, is no title")
  func wrapped() throws {
    let text = """
      The Kazakh government said on Friday that Prime Minister
      Olzhas Bektenov and the Serbian Finance Minister Siniša Mali
      had agreed in the city of Almaty to invest $2.5 billion.
      """
    #expect(try read(text).article.title == nil)
    #expect(try read(text).sentences.count == 1)
    #expect(try read("By Ana Kovač\n\nThe town opened a bridge. It is new.").article.title == nil)
    #expect(try read("By Ana Kovač\n\nThe town opened a bridge. It is new.").sentences.count == 2)
  }

  @Test(
    "credits, sources, tags and rights are none of the article",
    arguments: [
      "Автор: Иван Петров", "Izvor: Tanjug.", "Foto: Beta.", "Тагови: Вучић, Ниш", "© 2026 Reuters.",
      "All rights reserved.", "Дереккөз: Ақорда",
    ])
  func credits(line: String) throws {
    let text = "The town opened a bridge on Monday. It cost nine million.\n\n\(line)\n"
    #expect(try read(text, format: .text).sentences.count == 2)
    // Alone it is all that there is.
    #expect(try read(line, format: .text).sentences.count == 1)
  }
}
