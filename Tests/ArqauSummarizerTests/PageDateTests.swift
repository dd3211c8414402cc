import Testing

@testable import ArqauSummarizer

/// Dates and titles as pages write them.
@Suite("Dates and titles of pages")
struct PageDateTests {
  @Test(
    "dates in the forms of news sites",
    arguments: [
      ("November 27, 2026 9:04 AM UTC Updated 3 hours ago", "2026-11-27T09:04Z"),
      ("November 27, 2026 9:04 PM", "2026-11-27T21:04"), ("Nov. 27, 2026", "2026-11-27"),
      ("27 Nov 2026, 09:04", "2026-11-27T09:04"), ("11:15, 30 November 2026", "2026-11-30T11:15"),
      ("27 ноября 2026, 12:05", "2026-11-27T12:05"), ("27 ноября 2026 г. в 12:05", "2026-11-27T12:05"),
      ("27 НОЯ 2026, 12:05", "2026-11-27T12:05"), ("2026 жылғы 27 қараша, 12:05", "2026-11-27T12:05"),
      ("27 қараша 2026", "2026-11-27"), ("petak, 27. nov 2026, 09:12 -> 10:45", "2026-11-27T09:12"),
      ("понедељак, 30. нов 2026, 09:12 -> 10:45", "2026-11-30T09:12"), ("20261130T1412", "2026-11-30T14:12"),
      ("20261130T141205Z", "2026-11-30T14:12"), ("14:12 30.11.2026", "2026-11-30T14:12"),
      ("27.11.2026. 09:12", "2026-11-27T09:12"), ("Fri, 20 Nov 2026 10:00:00 +0300", "2026-11-20T10:00:00+03:00"),
      ("10:24, 14 Қазан 2026 | GMT +5", "2026-10-14T10:24+05:00"),
      ("14 Oct 2026 10:24 UTC -3:30", "2026-10-14T10:24-03:30"),
      ("30 мая 2026", "2026-05-30"), ("2026-11-27T09:04:00Z", "2026-11-27T09:04:00Z"),
      ("14. 10. 2026. 18:30", "2026-10-14T18:30"), ("Izvor: Beta | 14.10.2026. | 22:15", "2026-10-14T22:15"),
    ])
  func dates(text: String, iso: String) { #expect(PageDates.iso(text) == iso) }

  @Test(
    "what is no date",
    arguments: ["11/10/2026", "31 November 2026", "November 2026", "20261345", "27 may", "Today, 10:00", ""])
  func others(text: String) { #expect(PageDates.iso(text) == nil) }

  private func page(_ title: String, _ head: String) throws -> WebPage {
    try WebPage(
      html: Array(
        """
        <html><head><title>\(title)</title></head><body><nav>Menu</nav><article>\(head)<p>The National Bank of Kazakhstan kept its base \
        rate at 18 percent on Friday, and said that prices would rise less next year.</p><p>Prices rose by 12.6 percent in October, \
        the bank said in a statement that it published in Almaty.</p></article></body></html>
        """.utf8))
  }

  @Test("the date beside counted views, the author's office and a source beside the author are told apart")
  func metaLines() throws {
    let page = try page(
      "The base rate",
      "<h1>The base rate</h1><div><span>10:24, 14 Қазан 2026 | GMT +5</span> <span>1 204 рет оқылды</span></div>"
        + "<div class=author>Анна Роева Корреспондент</div>")
    #expect(page.published == "2026-10-14T10:24+05:00")
    #expect(page.author == "Анна Роева")
    #expect(PageByline.labelled("Извор: Танјуг, РТС | Аутор: М. Ј.") == "М. Ј.")
    #expect(PageByline.labelled("Autor: A. Roe Datum: 14. 10. 2026.") == "A. Roe")
  }

  @Test(
    "a date behind the author's name is the article's",
    arguments: [
      "<p class=byline>By Ana Roe, Oct 14, 2026</p>", "<div class=info>Autor: Ana Roe &nbsp; Datum: 14.10.2026.</div>",
    ])
  func bylines(line: String) throws {
    let page = try page("The base rate", "<h1>The base rate</h1>" + line)
    #expect(page.published == "2026-10-14")
    #expect(page.author == "Ana Roe")
    #expect(!page.text.contains("Roe"))
  }

  @Test("an article beside the title's own, with any heading, and the offer over a paid text are left out")
  func stories() throws {
    let other =
      "</article><article><h2>A fair opens</h2><p>A fair opened in Lipova with 240 stands on Friday, the mayor said.</p>"
    let wall =
      "<div class=paywall-overlay><p>You have no free articles left. Start your trial for 1 euro today.</p></div>"
    let page = try WebPage(
      html: Array(
        """
        <html><head><title>The base rate</title></head><body><main><article><h1>The base rate</h1><p>The National Bank kept its \
        rate at 18 percent on Friday, and said that prices would rise less next year.</p>\(wall)\(other)</article></main></body></html>
        """.utf8))
    #expect(page.text.contains("18 percent"))
    #expect(!page.text.contains("Lipova") && !page.text.contains("trial"))
  }

  @Test(
    "a page that waits for a script or for a visitor to prove human has no article",
    arguments: [
      "<div id=root><div>Loading…</div></div><noscript>You need to enable JavaScript to run this app.</noscript>",
      "<h1>example.org</h1><p>Checking if the site connection is secure. Enable JavaScript and cookies to continue.</p>",
      "<p>Загрузка...</p>", "<p>Включите JavaScript, чтобы открыть страницу.</p>", "<p>Učitavanje</p>",
      "<p>Жүктелуде…</p>",
    ])
  func placeholders(body: String) throws {
    let page = try WebPage(html: Array("<html><head><title>T</title></head><body>\(body)</body></html>".utf8))
    #expect(!page.hasText)
  }

  @Test("an article of JavaScript or of loading is one")
  func noPlaceholders() {
    #expect(
      !PagePlaceholders.areAll(["Loading of grain in Kostanay began on Monday.", "JavaScript was made in 1995."]))
    #expect(!PagePlaceholders.areAll(["The bridge is open."]))
  }

  @Test("the only h1 stands over what is written for search; a slogan does not")
  func headings() throws {
    #expect(
      try page("Rates: what to know | Times", "<h1>National Bank keeps base rate</h1>").title
        == "National Bank keeps base rate")
    #expect(
      try page("Loans: what to know | Times", "<h1>Banks leave rates alone</h1>").title == "Banks leave rates alone")
    #expect(
      try page("Base rate stays as it is", "<h1>Fresh stories every morning</h1>").title == "Base rate stays as it is")
    #expect(try page("Rates held - Example News Agency", "").title == "Rates held")
    #expect(try page("Мөлшерлеме сақталды - Egemen Example", "").title == "Мөлшерлеме сақталды")
  }

  @Test("a line of date and hour near the title dates the page")
  func shown() throws {
    let dated = try page(
      "Rates held", "<h1>National Bank keeps base rate</h1><div class='when'>2026 жылғы 30 қараша, 15:20</div>")
    #expect(dated.published == "2026-11-30T15:20")
    #expect(try page("Rates held", "<h1>National Bank keeps base rate</h1>").published == nil)
  }
}
