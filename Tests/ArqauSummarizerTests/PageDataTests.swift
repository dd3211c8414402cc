import ArqauSummarizer
import Testing

/// Title, date and author of a page.
@Suite("The data of pages")
struct PageDataTests {
  private static let prose = "<p>The government said on Friday that all of the miners had been rescued alive.</p>"

  private func page(_ body: String = Self.prose, head: String = "") throws -> WebPage {
    try WebPage(html: Array("<html><head><meta charset=utf-8>\(head)</head><body>\(body)</body></html>".utf8))
  }

  private func linked(_ json: String, type: String = "application/ld+json") throws -> WebPage {
    try page("<article><h1>Rescue</h1>\(Self.prose)</article>", head: "<script type='\(type)'>\(json)</script>")
  }

  @Test(
    "JSON-LD as sites write it",
    arguments: [
      #"{"@type":"WebPage","mainEntity":{"@type":"NewsArticle","datePublished":"2026-11-20","author":"A B"}}"#,
      #"{"@type":"WebPage","mainEntityOfPage":[{"@type":["Thing","Article"],"datePublished":"2026-11-20","author":{"name":["A B"]}}]}"#,
      #"{"@type":"https://schema.org/NewsArticle","datePublished":"2026-11-20","author":[{"name":"A B"}],}"#,
      "//<![CDATA[\n{\"@type\":\"NewsArticle\",\"datePublished\":\"2026-11-20\",\"author\":\"A B\"}\n//]]>",
      "<!-- [{\"@type\":\"schema:NewsArticle\",\"datePublished\":\"2026-11-20\",\"author\":\"A B\"}] -->",
      "[{\"@type\":\"WebSite\"},{\"@type\":\"NewsArticle\",\"description\":\"one\ntwo\tand \\\"three\\\"\",\"datePublished\":\"2026-11-20\",\"author\":\"A B\"}]",
    ])
  func linkedData(json: String) throws {
    let page = try linked(json)
    #expect(page.published == "2026-11-20" && page.author == "A B")
    #expect(try linked(json, type: "application/ld+json; charset=utf-8").published == "2026-11-20")
    #expect(try linked(json, type: "application/json").published == nil)
  }

  @Test("references in the data's text are resolved, several authors joined, other articles not believed")
  func references() throws {
    let body =
      #""&quot;It was late,&quot; he said of the talks &amp; the strike that followed them.\nNobody had asked whether 3 < 4 or 5 > 4 on that day at all.""#
    let json =
      #"{"@type":"Article","headline":"Talks &amp; strike","author":{"name":["A B","C D"]},"articleBody":\#(body)}"#
    let page = try page("<p>Loading.</p>", head: "<script type='application/ld+json'>\(json)</script>")
    #expect(page.title == "Talks & strike" && page.author == "A B, C D")
    #expect(
      page.text
        == "Talks & strike\n\n\"It was late,\" he said of the talks & the strike that followed them.\n\nNobody had asked whether 3 < 4 or 5 > 4 on that day at all."
    )
    let list = #"{"@type":"ItemList","itemListElement":[{"@type":"Article","datePublished":"2026-11-20"}]}"#
    #expect(try linked(list).published == nil)
  }

  @Test(
    "dates in the data and on the page, in ISO 8601",
    arguments: [
      ("<meta property='article:published_time' content='20.11.2026 10:00'>", "2026-11-20T10:00"),
      ("<meta name=date content='Fri, 20 Nov 2026 10:00:00 GMT'>", "2026-11-20T10:00:00Z"),
      ("<meta name=parsely-pub-date content='20 Nov 2026 10:00:00 +0500'>", "2026-11-20T10:00:00+05:00"),
      ("<meta name=citation_publication_date content='1.2.2026'>", "2026-02-01"),
      ("<span itemprop=datePublished content='2026-11-20T10:00'>20 Nov</span>", "2026-11-20T10:00"),
      ("<time pubdate>2026-11-20</time>", "2026-11-20"), ("<time>20.11.2026. 10:05</time>", "2026-11-20T10:05"),
      ("<time>yesterday</time><time datetime=2026-11-20>Friday</time>", "2026-11-20"),
    ])
  func dates(html: String, date: String) throws {
    #expect(try page("<article><h1>Rescue</h1>\(html)\(Self.prose)</article>").published == date)
  }

  @Test("what may be another day is no date", arguments: ["11/12/2026", "31.02.2026", "20 Nov", "1.2.26", "today"])
  func openDates(date: String) throws {
    #expect(try page(head: "<meta name=date content='\(date)'>").published == nil)
  }

  @Test(
    "authors whom the page shows",
    arguments: [
      ("<p>By <a rel=author href=/a>Mary Major</a></p>", "Mary Major"),
      ("<span class=byline> by <span class='author vcard'><a href=/a>John Doe</a></span></span>", "John Doe"),
      ("<div class=article_author><div class=name>Иван Авторов</div><div>Корреспондент</div></div>", "Иван Авторов"),
      ("<div itemprop=author><span itemprop=name>Ana Kovač</span></div>", "Ana Kovač"),
      ("<p>Автор: Иван Петров</p>", "Иван Петров"), ("<p>Piše: Ana Kovač</p>", "Ana Kovač"),
      ("<p>By Jane Roe and John Doe</p>", "Jane Roe and John Doe"),
      ("<div class=comment-author>Bob Builder</div>", nil), ("<p>Автор: неизвестен</p>", nil),
      ("<p class=byline>Published on 20 November</p>", nil),
    ])
  func authors(html: String, author: String?) throws {
    #expect(try page("<article><h1>Rescue</h1>\(html)\(Self.prose)</article>").author == author)
    #expect(try page("<article><h1>Rescue</h1>\(Self.prose)\(html)</article>").author == author)
  }

  @Test("the data's person goes before the agency of the head, and labels are left out")
  func authorRanks() throws {
    let head = "<meta name=author content='Autor: Example News'>"
    #expect(try page(head: head).author == "Example News")
    let json = #"<script type="application/ld+json">{"@type":"Article","author":{"name":"A B"}}</script>"#
    #expect(try page(head: head + json).author == "A B")
    let far = String(repeating: "<li><a href=x>Another story of today</a></li>", count: 20)
    #expect(try page(Self.prose + far + "<a rel=author>John Doe</a>").author == nil)
  }

  @Test(
    "titles without the site's name and the date, but whole",
    arguments: [
      ("Serbia beats Kazakhstan – 2:1", "Serbia beats Kazakhstan – 2:1"),
      (
        "Bank raises its rate to 15 percent | News of Kazakhstan and the world today",
        "Bank raises its rate to 15 percent"
      ),
      ("Новости Казахстана - Банк поднял ставку до 15 процентов", "Банк поднял ставку до 15 процентов"),
      ("Банк поднял ставку до 15: 20 ноября 2026, 14:20 - новости на сайте Example.kz", "Банк поднял ставку до 15"),
      ("Bank raises its rate / Economy / The Paper", "Bank raises its rate"),
      ("Vučić: 2026 will be hard", "Vučić: 2026 will be hard"),
    ])
  func titles(told: String, title: String) throws {
    #expect(try page(head: "<title>\(told)</title>").title == title)
  }

  @Test("a heading goes before the bare name of the site")
  func nearHeading() throws {
    let heading = "<h2 class=t>Miners rescued after three days</h2>"
    #expect(try page(heading + Self.prose, head: "<title>Paper</title>").title == "Miners rescued after three days")
  }

  @Test("no-break spaces at the ends of paragraphs are left out")
  func spaces() throws {
    let page = try page(
      "<p>&nbsp; &nbsp;The mine was closed on Friday for the whole of the summer.&nbsp;</p><p>&nbsp;</p>")
    #expect(page.text == "The mine was closed on Friday for the whole of the summer.")
  }
}
