import Foundation
import Testing

/// What `arqau digest` prints for people.
@Suite("The digest command")
struct DigestCommandTests {
  @Test("Markdown holds no markup of the article's")
  func markdown() throws {
    let text =
      #"# 1. Serbia\#n\#nSerbia won \<img src=x onerror=alert(1)\> and \[a\](javascript:alert(1)) "#
      + #"it \*all\* | \`now\` & then.\#n"#
    let output = try CommandProcess.run(["digest", "--format", "markdown", "--bare", "--from", "markdown"], text: text)
      .output
    #expect(
      output.contains(
        "\\<img src=x onerror=alert(1)\\> and \\[a\\](javascript:alert(1)) it \\*all\\* | \\`now\\` & then."))
    #expect(!output.contains(" <img") && output.hasPrefix("# 1\\. Serbia\n"))
  }

  @Test("tables have a head for each column, a page its headings and no path for a title")
  func tables() throws {
    let text = "Tokayev arrived in Belgrade on Friday for talks on a 5 million euro deal."
    let html = try CommandProcess.run(["digest", "--format", "html", "--lang", "en"], text: text).output
    #expect(html.contains("<title>Digest</title>") && html.contains("<h1 id=\"title\">Digest</h1>"))
    #expect(
      html.contains("<h2 lang=\"en\" id=\"numbers\">Numbers</h2>")
        && html.contains("<th scope=\"col\" lang=\"en\">Value</th>"))
    #expect(!html.contains("></th>"))
    let markdown = try CommandProcess.run(["digest", "--format", "markdown", "--lang", "en", "--to", "ru"], text: text)
      .output
    #expect(markdown.contains("| Name | Kind | ru |"))
  }

  @Test("a form that only rules have made says so, a recorded one doesn't")
  func derivedForms() throws {
    let text = "Марат Токпанбетов приехал в Ленинград."
    func output(_ format: String) throws -> String {
      try CommandProcess.run(["digest", "--format", format, "--lang", "ru", "--to", "en"], text: text).output
    }
    let plain = try output("text")
    #expect(plain.contains("  Ленинград · place, today Санкт-Петербург\n    en: Leningrad\n"))
    #expect(plain.contains("    en: Marat Tokpanbetov · derived\n"))
    #expect(try output("markdown").contains("| Marat Tokpanbetov (derived) |"))
    let cell = "<td lang=\"en\">Marat Tokpanbetov <small lang=\"ru\">(по правилам)</small></td>"
    #expect(try output("html").contains(cell))
    #expect(try output("json").contains("\"today\" : \"Санкт-Петербург\""))
  }

  @Test(
    "a page says what it is in the article's language and script",
    arguments: [
      ("ru", "Мост в Костанае открыли 5 мая.", "<h2 lang=\"ru\" id=\"numbers\">Числа</h2>"),
      ("kk", "Қостанайда көпір 5 мамырда ашылды.", "<h2 lang=\"kk\" id=\"numbers\">Сандар</h2>"),
      ("sr", "Мост у Костанају отворен је 5. маја.", "<h2 lang=\"sr-Cyrl\" id=\"numbers\">Бројеви</h2>"),
      ("sr", "Most u Kostanaju otvoren je 5. maja.", "<h2 lang=\"sr-Latn\" id=\"numbers\">Brojevi</h2>"),
    ])
  func labels(lang: String, text: String, heading: String) throws {
    let html = try CommandProcess.run(["digest", "--format", "html", "--lang", lang, "--to", "en"], text: text).output
    #expect(html.contains(heading))
  }

  @Test("every format says whose a page is", arguments: ["text", "markdown", "html"])
  func credits(format: String) throws {
    let page = """
      <!DOCTYPE html><html lang="en"><head><title>Bridge opens</title><meta name="author" content="Jane Roe">
      <meta property="article:published_time" content="2026-09-29"></head><body><article><h1>Bridge opens</h1>
      <p>The town opened a new bridge over the river on Monday after two years of work on it.</p>
      <p>Three boats passed under it in the afternoon, and the mayor cut a ribbon.</p></article></body></html>
      """
    let output = try CommandProcess.run(["digest", "--format", format, "--bare", "--lang", "en"], text: page).output
    #expect(output.contains("Jane Roe · 2026-09-29"))
  }

  @Test("one page of HTML holds one file's digest")
  func manyPages() throws {
    let result = try CommandProcess.run(["digest", "--format", "html", "a.txt", "b.txt"], text: "")
    #expect(result.status == 64)
  }

  @Test("terms stand in the script of the article")
  func termScript() throws {
    let text = "Predsednik je rekao da strateško partnerstvo jača i da raste trgovinska razmena."
    let output = try CommandProcess.run(["digest", "--to", "en"], text: text).output
    #expect(output.contains("  strateško partnerstvo · strategic-partnership"))
  }

  @Test("the dateline is printed where the budget has room for it")
  func dateline() throws {
    let text = "ASTANA — The president arrived on Friday for talks."
    func output(_ words: Int) throws -> String {
      try CommandProcess.run(["digest", "--words", String(words), "--bare", "--lang", "en"], text: text).output
    }
    #expect(try output(8) == "ASTANA —\nThe president arrived on Friday for talks.\n")
    #expect(try output(7) == "The president arrived on Friday for talks.\n")
    #expect(try !output(1).contains("ASTANA"))
  }

  @Test("paragraphs in another language, and texts in none of ours, are told")
  func languages() throws {
    let text = """
      Predsednik je u petak stigao u Kragujevac i razgovarao o saradnji sa rudarima.

      The president said on Friday that the two countries would trade more than before.

      Poseta traje dva dana, rekao je predsednik posle sastanka u zgradi opštine.
      """
    let result = try CommandProcess.run(["digest", "--bare", "--json"], text: text)
    #expect(result.errors.contains("read as sr, but parts are in another language: en"))
    #expect(result.output.contains("\"otherLanguages\" : [") && result.output.contains("\"lang\" : \"en\""))
    #expect(try CommandProcess.run(["digest", "--bare", "--quiet"], text: text).errors.isEmpty)
    let given = try CommandProcess.run(["digest", "--bare", "--json", "--lang", "sr"], text: text)
    #expect(given.errors.isEmpty && !given.output.contains("otherLanguages"))
    let german = "Der Präsident kam am Freitag nach Wien und sprach mit dem Kanzler über den Handel."
    #expect(try CommandProcess.run(["digest", "--bare"], text: german).errors.contains("recorded names alone"))
  }

  @Test("the reasons are told in every layout", arguments: ["text", "markdown", "html", "json"])
  func reasons(format: String) throws {
    let text = "The president arrived in Astana on Friday."
    let result = try CommandProcess.run(["digest", "--explain", "--bare", "--format", format], text: text)
    #expect(result.output.contains("position"))
    let plain = try CommandProcess.run(["digest", "--bare", "--format", format], text: text)
    #expect(!plain.output.contains("position"))
  }

  @Test("--json and another format exclude each other")
  func formats() throws {
    for format in ["text", "markdown", "html"] {
      #expect(try CommandProcess.run(["digest", "--json", "--format", format], text: "A text is here.").status == 64)
    }
    #expect(
      try CommandProcess.run(["digest", "--bare", "--json", "--format", "json"], text: "A text is here.").status == 0)
    #expect(try CommandProcess.run(["digest", "--jsonl", "--format", "text"], text: "").status == 64)
  }

  @Test(
    "a page without text is refused, with its title",
    arguments: ["", "<p></p>", "<ul><li><a href=x>Menu</a></li></ul>", "<script>document.write('text')</script>"])
  func pageWithoutText(body: String) throws {
    let page = "<html><head><title>Talks go on</title></head><body>\(body)</body></html>"
    let result = try CommandProcess.run(["digest", "--html", "--bare"], text: page)
    #expect(result.status == 65 && result.output.isEmpty && result.errors.contains("'Talks go on', but no text"))
  }

  @Test("a text without a word is refused", arguments: ["...", "—", "?!\n\n…"])
  func nothing(text: String) throws {
    let result = try CommandProcess.run(["digest", "--bare"], text: text)
    #expect(result.status == 65)
  }

  @Test("a record may ask for one sentence and for shortening")
  func records() throws {
    let record =
      #"{"text":"The president arrived in Astana on Friday for talks. He left on Saturday.","one":true,"tighten":true}"#
    let result = try CommandProcess.run(["digest", "--jsonl", "--bare"], text: record + "\n")
    #expect(result.status == 0)
    #expect(
      result.output.contains("\"sentenceCount\":2") && result.output.components(separatedBy: "\"score\"").count == 2)
    let both = try CommandProcess.run(
      ["digest", "--jsonl"], text: #"{"text":"The president arrived.","one":true,"words":5}"# + "\n")
    #expect(both.status == 1 && both.output.contains("error"))
  }

  @Test("a page in a record is told from its beginning, unless the record says what it is")
  func pageRecords() throws {
    let html = "<!-- x --><html><body><p>The president arrived in Astana on Friday for talks.</p></body></html>"
    let records = #"{"text":"\#(html)"}"# + "\n" + #"{"text":"\#(html)","format":"text"}"# + "\n"
    let lines = try CommandProcess.run(["digest", "--jsonl", "--bare"], text: records).output.split(separator: "\n")
    #expect(lines.count == 2 && lines[0].contains(#""page":"#) && lines.last?.contains(#""page":"#) == false)
    #expect(lines.first?.contains("<html>") == false)
  }

  @Test("Markdown comes as plain text in every layout, with author and date of its front matter")
  func plainText() throws {
    let text = """
      ---
      author: Jane Roe
      date: 2026-11-20
      ---
      # Talks *end*

      The **two** [presidents](https://example.org) met at AT&amp;T on Friday, 2 \\* 3 ~~or not~~.
      """
    for format in ["text", "markdown", "html", "json"] {
      let output = try CommandProcess.run(
        ["digest", "--bare", "--lang", "en", "--from", "markdown", "--format", format], text: text
      ).output
      #expect(!output.contains("**") && !output.contains("example.org") && !output.contains("or not"), "\(output)")
      #expect(output.contains("The two presidents met at AT"))
      #expect(output.contains("Jane Roe") && output.contains("2026-11-20") && output.contains("Talks end"))
    }
    let arguments = ["digest", "--bare", "--format", "markdown", "--from", "markdown"]
    let markdown = try CommandProcess.run(arguments, text: text)
    #expect(markdown.output.contains("2 \\* 3"))
  }

  @Test("of a text with its translation the first is told, unless the other is asked for")
  func translation() throws {
    let kazakh = "Қазақстан мен Сербия президенттері жұма күні Астанада сауда туралы үш келісімге қол қойды."
    let russian = "Президенты Казахстана и Сербии в пятницу подписали в Астане три соглашения о торговле."
    let text = kazakh + "\n\n" + russian + "\n"
    let first = try CommandProcess.run(["digest", "--bare"], text: text)
    #expect(first.output == kazakh + "\n")
    #expect(first.errors.contains("read as kk, but parts are in another language: ru"))
    #expect(try CommandProcess.run(["digest", "--bare", "--lang", "ru"], text: text).output == russian + "\n")
  }

  @Test("a language that is not sure is remarked on")
  func unsure() throws {
    #expect(try CommandProcess.run(["digest", "--bare"], text: "Teşekkür ederim").errors.contains("--lang tells it"))
    #expect(try CommandProcess.run(["digest", "--bare"], text: "The talks ended on Friday.").errors.isEmpty)
  }
}
