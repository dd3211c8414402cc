import ArqauText
import Testing

@testable import ArqauSummarizer

/// What of a page is its article: nothing of it lost, nothing else kept.
@Suite("The content of pages")
struct PageContentTests {
  private func page(_ body: String, head: String = "") throws -> WebPage {
    try WebPage(html: Array("<html><head><meta charset=utf-8>\(head)</head><body>\(body)</body></html>".utf8))
  }

  private static let prose = "<p>The government said on Friday that all of the miners had been rescued alive.</p>"

  @Test(
    "short sentences, lists and divisions at the end belong to the article",
    arguments: [
      (
        "<article><h1>Trip</h1>\(prose)<p>It later withdrew the statement.</p></article>",
        "It later withdrew the statement."
      ),
      ("<article><h1>Trip</h1>\(prose)<p>Вечером он ушёл.</p></article>", "Вечером он ушёл."),
      ("<div><h1>Trip</h1>\(prose)<p>The minister resigned on Friday.</p></div>", "The minister resigned on Friday."),
      (
        "<article><h1>Trip</h1>\(prose)<p>They agreed on:</p><ul><li>rail</li><li>roads</li></ul></article>",
        "rail\n\nroads"
      ),
      (
        "<article><div>The talks on the railway went on until late in the night.</div><div>Nobody signed.</div></article>",
        "Nobody signed."
      ),
    ])
  func ends(body: String, end: String) throws {
    #expect(try page(body).text.hasSuffix("\n\n" + end))
  }

  @Test(
    "comments, appeals, links to other articles and credits do not",
    arguments: [
      "<div class='komentari'><h3>Komentari</h3><p>Petar: Odlična vest, bravo za našeg predsednika i celu delegaciju u Astani!</p></div>",
      "<div class='post-comments-area'><p>Great news for all of us here in the old town, I am very glad.</p></div>",
      "<h3>Komentari (2)</h3><p>Petar: Odlična vest, bravo za našeg predsednika i celu delegaciju u Astani!</p>",
      "<h3>Комментарии</h3><p>Очень хорошая новость для всех нас, спасибо нашему президенту за это соглашение.</p>",
      "<h4>Пікірлер</h4><p>Өте жақсы жаңалық екен, бәріміз де қуанып отырмыз, рахмет сіздерге үлкен.</p>",
      "<p>Pratite nas na našoj Facebook i Instagram stranici.</p>", "<p>Preuzmite našu Android aplikaciju.</p>",
      "<p>Подписывайтесь на наш Telegram-канал.</p>", "<p>Біздің Telegram арнамызға жазылыңыз.</p>",
      "<p>Follow us on Facebook and Instagram for more stories from the region every day.</p>",
      "<h3>Povezane vesti</h3><p><a href=x>Vučić primio delegaciju Kazahstana u Beogradu</a></p>",
      "<p>Foto: Tanjug/Jovan Jovanović</p>", "<p>Источник: пресс-служба Акорды.</p>", "<p>Автор: Иван Петров</p>",
      "<p>Tagovi: Vučić, Astana, Kazahstan</p>", "<p>© 2026 Example. All rights reserved.</p>", "<p>By Ana Kovač</p>",
      "<div class='article-share'>Share this with all of your friends and your whole family today.</div>",
    ])
  func others(other: String) throws {
    let lede = "<p>Predsednik Srbije Aleksandar Vučić izjavio je u Astani da je potpisano 12 sporazuma.</p>"
    let expected =
      "Vučić u Astani\n\nPredsednik Srbije Aleksandar Vučić izjavio je u Astani da je potpisano 12 sporazuma."
    #expect(try page("<article><h1>Vučić u Astani</h1>\(lede)\(other)</article>").text == expected)
    let title = "<title>Vučić u Astani - Vesti</title>"
    #expect(try page("<div><h1>Vučić u Astani</h1>\(lede)\(other)</div>", head: title).text == expected)
  }

  @Test("an article goes on behind a box of related ones")
  func boxes() throws {
    let body = "<article>\(Self.prose)<h3>Read also</h3><p><a href=x>Another story about something else</a></p>"
    let page = try page(body + "<p>The rescue took three days and two hundred people, the minister said.</p></article>")
    #expect(page.text.hasSuffix("alive.\n\nThe rescue took three days and two hundred people, the minister said."))
  }

  @Test("the name of a state does not cost the article")
  func states() throws {
    #expect(try page("<div class='post comments-open tag-share'>\(Self.prose)</div>").text.hasSuffix("alive."))
  }

  @Test("bytes that are no UTF-8 keep the offsets of what follows")
  func bytes() throws {
    var html = Array("<html><head><meta charset=utf-8></head><body><article><h1>Visit</h1><p>President Vu".utf8)
    html += [0xE8] + Array("i".utf8) + [0xE6] + Array(" arrived in Astana on Friday for talks.</p></article>".utf8)
    let page = try WebPage(html: html)
    let digest = try Summarizer(budget: .sentences(1)).digest(of: page, language: .english)
    #expect(
      digest.sentences.map(\.span.text) == ["President Vu\u{FFFD}i\u{FFFD} arrived in Astana on Friday for talks."])
    #expect(page.text.hasSuffix(digest.sentences[0].span.text))
  }

  @Test(
    "raised digits, footnotes and what was taken out",
    arguments: [
      (
        "It has 10<sup>6</sup> m<sup>2</sup> of new floors for all offices here.",
        "It has 10⁶ m² of new floors for all offices here."
      ),
      (
        "It has 5 euros<sup><a href=#n>1</a></sup> for each of the new offices here.",
        "It has 5 euros for each of the new offices here."
      ),
      (
        "It has <del>5</del> <ins>7</ins> million euros for all of the offices here.",
        "It has 7 million euros for all of the offices here."
      ),
      (
        "The 30<sup>th</sup> meeting of all of the offices was held here today.",
        "The 30th meeting of all of the offices was held here today."
      ),
    ])
  func raised(html: String, expected: String) throws {
    #expect(try page("<p>\(html)</p>").text == expected)
  }

  @Test("the body in a page's data is the article where the page has no other")
  func data() throws {
    let json =
      #"{"@type":"NewsArticle","headline":"Visit","datePublished":"2026-10-14","articleBody":"The president arrived in Astana on Friday for talks.\nHe left on Saturday."}"#
    let head = "<script type='application/ld+json'>\(json)</script>"
    let empty = try page("<div id=app><p>Loading.</p></div>", head: head)
    #expect(empty.text == "Visit\n\nThe president arrived in Astana on Friday for talks.\n\nHe left on Saturday.")
    #expect(empty.published == "2026-10-14")
    let full = try page("<article><h1>Visit</h1>\(Self.prose)</article>", head: head)
    #expect(full.text.hasSuffix("alive."))
  }

  @Test(
    "a day that the calendar doesn't have is no date",
    arguments: ["2026-13-45", "2026-02-30", "2026-00-01", "20261-01-01"])
  func dates(date: String) throws {
    #expect(try page(Self.prose, head: "<meta property='article:published_time' content='\(date)'>").published == nil)
  }

  @Test("Kazakhstan's code page")
  func encodings() throws {
    var html = Array("<html><head><meta charset='kz-1048'></head><body><p>".utf8)
    // «Қазақстан»
    html += [0x8D, 0xE0, 0xE7, 0xE0, 0x9D, 0xF1, 0xF2, 0xE0, 0xED] + Array(".</p></body></html>".utf8)
    #expect(try WebPage(html: html).text == "Қазақстан.")
  }
}
