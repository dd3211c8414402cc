import ArqauSummarizer
import Testing

/// Where a page holds more than its story, or holds it in several parts.
@Suite("The story of a page")
struct PageStoryTests {
  private static let title = "Town opens its new bridge"
  private static let lede = "The town opened its new bridge on Monday, three years after the old one fell."
  private static let second = "The bridge cost nine million euros, which the state and the town paid in equal parts."
  private static let third = "Buses will cross it from Friday on, the mayor told reporters at the opening."
  private static let last = "The old bridge was built in 1931 and carried a tram until the early sixties."
  private static let body = [second, third, last]

  private func text(_ body: String, title: String = Self.title) throws -> String {
    let head = "<head><meta charset=utf-8><title>\(title) | Daily Example</title></head>"
    let page = try WebPage(html: Array("<html>\(head)<body>\(body)</body></html>".utf8))
    #expect(page.title == title)
    return page.text
  }

  private static func paragraphs(_ texts: [String]) -> String { texts.map { "<p>\($0)</p>" }.joined() }

  private static let whole = ([title, lede] + body).joined(separator: "\n\n")

  private static func teasers(_ tag: String, _ count: Int = 8) -> String {
    (1...count).map {
      "<\(tag) class=card><h3><a href=/\($0)>Another story, number \($0)</a></h3><p>The council will talk about road number \($0) next week, and about the money that it needs for the winter.</p></\(tag)>"
    }.joined()
  }

  @Test(
    "the lede between the title and the body belongs to the story",
    arguments: [
      "<div class=lead>\(lede)</div>", "<h2>\(lede)</h2>", "<strong>\(lede)</strong>", "<p class=intro>\(lede)</p>",
      "<div class=meta><span>10:40</span></div><div><p>\(lede)</p></div><div class=photo>The mayor of the town, her deputy and the builders on the bridge. A picture by X.</div>",
    ])
  func ledes(lede: String) throws {
    let h1 = "<h1>\(Self.title)</h1>"
    let body = Self.paragraphs(Self.body)
    #expect(try text("<div class=page>\(h1)\(lede)<div class=text>\(body)</div></div>") == Self.whole)
    #expect(
      try text("<article><header>\(h1)\(lede)</header><div itemprop=articleBody>\(body)</div></article>") == Self.whole)
  }

  @Test("a short lede is a sentence, a line of date and time or a name is none")
  func shortLedes() throws {
    let above =
      "<h1>\(Self.title)</h1><div class=d>Published on Monday at 10:40.</div><div class=l>The new bridge is open.</div><div class=n>Ana Kovač</div>"
    let page = try text("<div>\(above)<div class=text>\(Self.paragraphs(Self.body))</div></div>")
    #expect(page == ([Self.title, "The new bridge is open."] + Self.body).joined(separator: "\n\n"))
  }

  @Test("an item of a few short sentences is not lost among teasers", arguments: ["p", "strong"])
  func shortItems(tag: String) throws {
    let story =
      "<h1>\(Self.title)</h1><\(tag)>\(Self.lede)</\(tag)><div class=t><p>It cost nine million euros.</p></div>"
    let short =
      "<h1>\(Self.title)</h1><div class=t><p>It cost nine million euros.</p><p>Buses will cross it on Friday.</p></div>"
    let cards = "<ul class=grid>\(Self.teasers("li"))</ul>"
    let ends = [Self.title, "It cost nine million euros.", "Buses will cross it on Friday."]
    #expect(
      try text("\(cards)<section>\(story)</section>") == [Self.title, Self.lede, ends[1]].joined(separator: "\n\n"))
    #expect(try text("\(cards)<section>\(short)</section>") == ends.joined(separator: "\n\n"))
  }

  @Test("a body in parts with something between them is one", arguments: [1, 3])
  func parts(cut: Int) throws {
    let all = [Self.lede] + Self.body
    let parts =
      "<div class='part n1'>\(Self.paragraphs(Array(all[..<cut])))</div><div class=ad-slot>Advertisement</div>"
    let rest =
      "<div class='part n2'>\(Self.paragraphs(Array(all[cut...])))</div>"
    let about = "<div><p>The Daily Example is a newspaper of the town and has been one since 1900.</p></div>"
    #expect(try text("<div class=page><h1>\(Self.title)</h1>\(parts)\(rest)</div>\(about)") == Self.whole)
  }

  @Test(
    "teasers of other stories neither join the story nor take its place",
    arguments: ["div", "article", "li"], [Self.body, []])
  func teasers(tag: String, body: [String]) throws {
    let story = "<h1>\(Self.title)</h1><div class=text>\(Self.paragraphs([Self.lede] + body))</div>"
    let cards = "<div class=grid>\(Self.teasers(tag, 20))</div>"
    let expected = ([Self.title, Self.lede] + body).joined(separator: "\n\n")
    #expect(try text("<div class=wrap><div class=single>\(story)</div>\(cards)</div>") == expected)
    #expect(
      try text("<main><div class=single>\(story)</div><section><h2>More</h2>\(cards)</section></main>") == expected)
    #expect(try text("<main><article>\(story)</article>\(cards)</main>") == expected)
    #expect(try text("\(cards)<div class=single>\(story)</div>") == expected)
  }

  @Test(
    "teasers of other forms",
    arguments: [
      "<div class=it><span>12:30</span><a href=/#>Another story of the day, number #</a><div>TEXT</div></div>",
      "<div class=it><h3>Story number #</h3><p>TEXT</p><a href=/#>More</a></div>",
      "<div class=it><a href=/#><img src=x></a><h3>Story number #</h3><p>TEXT</p></div>",
      "<h3><a href=/#>Story number #</a></h3><p>TEXT</p>",
      "<a href=/#><div class=it><h3>Story number #</h3><p>TEXT</p></div></a>",
    ])
  func otherTeasers(teaser: String) throws {
    let text = "The council will talk about road number # next week, and about the money that it needs."
    let cards = (1...9).map { teaser.replacing("TEXT", with: text).replacing("#", with: "\($0)") }.joined()
    let story = "<h1>\(Self.title)</h1><div class=text>\(Self.paragraphs([Self.lede] + Self.body))</div>"
    #expect(try self.text("<div><div class=single>\(story)</div><div class=list>\(cards)</div></div>") == Self.whole)
  }

  @Test("posts whose headings lead to themselves are the story; captions of its pictures are not")
  func posts() throws {
    let posts = Self.body.enumerated().map {
      "<article class=post><h3><a href='#p\($0)'>Update \($0)</a></h3><div class=article-image><p>The mayor of the town and the builders on the bridge.</p></div><p>\($1)</p></article>"
    }
    let page = try text("<main><h1>\(Self.title)</h1><p>\(Self.lede)</p><div>\(posts.joined())</div></main>")
    #expect(Self.body.allSatisfy(page.contains) && !page.contains("builders"))
  }

  @Test("a title in a line that is no heading has its lede too")
  func lines() throws {
    let body = "<div class=bb>\(Self.paragraphs(Self.body))</div>"
    #expect(
      try text("<div><div class=tt>\(Self.title)</div><div class=ll>\(Self.lede)</div>\(body)</div>") == Self.whole)
  }

  @Test("a list whose headings are links is the story where it stands in its text")
  func lists() throws {
    let items = (1...4).map {
      "<div class=item><h3><a href=/\($0)>Bridge \($0)</a></h3><p>\(Self.last)</p><p>Bridge \($0) is open to everybody from six in the morning until ten at night, but for the day of the marathon in spring.</p></div>"
    }
    let page = try text("<article><h1>\(Self.title)</h1><p>\(Self.lede)</p>\(items.joined())</article>")
    #expect(page.contains("Bridge 4 is open"))
    let short = (1...4).map {
      "<div class=item><h3><a href=https://n\($0).example/x>Bridge \($0)</a></h3><p>Number \($0) of our list was built by the town in 1931.</p></div>"
    }
    let around = try text("<div><h1>\(Self.title)</h1><p>\(Self.lede)</p><div>\(short.joined())</div></div>")
    #expect(around.hasSuffix("Number 4 of our list was built by the town in 1931."))
  }

  @Test("a page of teasers alone is read as it is")
  func fronts() throws {
    let page = try WebPage(html: Array("<html><body><main>\(Self.teasers("div"))</main></body></html>".utf8))
    #expect(page.text.contains("road number 8"))
  }

  @Test("a second story with a title of its own ends the first")
  func scrolling() throws {
    let first = "<h1>\(Self.title)</h1>\(Self.paragraphs([Self.lede] + Self.body))"
    let second =
      "<h1>Council meets again</h1>\(Self.paragraphs((1...9).map { "The council talked about road number \($0) on Monday, and nobody had a question." }))"
    #expect(try text("<main><article>\(first)</article><article>\(second)</article></main>") == Self.whole)
    #expect(try text("<div><div class=story>\(first)</div><div class=story>\(second)</div></div>") == Self.whole)
    let lines = [first, second].map {
      "<div class=story>\($0.replacing("<h1>", with: "<div class=tt>").replacing("</h1>", with: "</div>"))</div>"
    }
    #expect(try text("<div>\(lines.joined())</div>") == Self.whole)
    let remarks =
      "<section><article><p>What a waste of our money, they should be ashamed of that.</p></article></section>"
    #expect(try text("<article>\(first)\(remarks)</article>") == Self.whole)
  }

  @Test("chapters with headings of their own stay")
  func chapters() throws {
    let chapters = Self.body.map { "<section class=chapter><h2>Chapter</h2><p>\($0)</p></section>" }
    let page = try text("<article><h1>\(Self.title)</h1><p>\(Self.lede)</p>\(chapters.joined())</article>")
    #expect(Self.body.allSatisfy(page.contains))
  }

  @Test("boxes for consent above the title don't count, whatever their names are")
  func consent() throws {
    let ask = String(repeating: "We and our 842 partners store and read data on your device. ", count: 20)
    let story = "<div class=single><h1>\(Self.title)</h1>\(Self.paragraphs([Self.lede] + Self.body))</div>"
    #expect(try text("<div id=x1><p>\(ask)</p><p>\(ask)</p></div><div>\(story)</div>") == Self.whole)
    for name in ["gdpr", "didomi-notice", "consent-box", "cc-window", "privacy-notice"] {
      #expect(try text("<div>\(story)</div><div class='\(name)'><div><p>\(ask)</p></div></div>") == Self.whole)
    }
  }

  @Test("sentences that are links are text inside of an article, links to others are not")
  func links() throws {
    let linked =
      "<p><a href=/a>\(Self.second)</a></p><p>\(Self.third.split(separator: " ").map { "<a href=/w>\($0)</a>" }.joined(separator: " "))</p>"
    let other =
      "<p><a href=/b>Another story of the town and of its mayor</a></p><a href=/c><p>The council met on Monday and talked about all of the roads.</p></a>"
    #expect(
      try text("<article><h1>\(Self.title)</h1><p>\(Self.lede)</p>\(linked)<p>\(Self.last)</p>\(other)</article>")
        == Self.whole)
  }

  @Test("what a button shows is of the article where it is most of it")
  func hidden() throws {
    let rest = "<div id=more style='display: none'>\(Self.paragraphs(Self.body))</div>"
    #expect(try text("<article><h1>\(Self.title)</h1><p>\(Self.lede)</p>\(rest)</article>") == Self.whole)
    let note = "<div style='display:none'><p>Thank you, we have sent you a letter about the news of the day.</p></div>"
    #expect(
      try text("<article><h1>\(Self.title)</h1>\(Self.paragraphs([Self.lede] + Self.body))\(note)</article>")
        == Self.whole)
  }

  @Test("elements of a site's own are paragraphs, and words inside of one")
  func custom() throws {
    let all = ([Self.lede] + Self.body).map { "<x-paragraph>\($0)</x-paragraph>" }.joined()
    #expect(try text("<x-app><x-page><h1>\(Self.title)</h1>\(all)</x-page></x-app>") == Self.whole)
    let words = Self.lede.replacing("bridge", with: "<x-tip>bridge</x-tip>")
    #expect(
      try text("<article><h1>\(Self.title)</h1><p>\(words)</p>\(Self.paragraphs(Self.body))</article>") == Self.whole)
  }

  @Test("a greeting or question before the first paragraph stays", arguments: ["What happened?", "Dear friends!"])
  func greetings(lead: String) throws {
    let page = try text(
      "<article><h1>\(Self.title)</h1><p>\(lead)</p>\(Self.paragraphs([Self.lede] + Self.body))</article>")
    #expect(page.hasPrefix("\(Self.title)\n\n\(lead)\n\n"))
  }

  @Test("cells of a table of facts are no text; posts from networks neither")
  func facts() throws {
    let table = "<table><tr><th>Season</th><td>May to September, when the water of the river is low.</td></tr></table>"
    let post =
      "<blockquote class=twitter-tweet><p>So proud of what this town has done over the past years!</p></blockquote>"
    let box =
      "<div class=inline-story><a href=x>Another story</a><p>The council met on Monday and talked about roads.</p></div>"
    let body = "<p>\(Self.lede)</p>\(table)<p>\(Self.second)</p>\(post)<p>\(Self.third)</p>\(box)<p>\(Self.last)</p>"
    #expect(try text("<article><h1>\(Self.title)</h1>\(body)</article>") == Self.whole)
  }

  @Test("hostile pages of teasers, headings and tables take no longer than others", .timeLimit(.minutes(1)))
  func hostile() throws {
    let deep = String(
      repeating: "<div class=a><h1><a href=x>Town opens its new bridge</a></h1><table><th>", count: 12_000)
    _ = try WebPage(html: Array("<title>\(Self.title)</title>\(deep)<p>\(Self.lede)</p>".utf8))
    let wide = String(
      repeating: "<div class=c><h3><a href=x>Town opens</a></h3><p>\(Self.lede)</p></div>", count: 20_000)
    #expect(
      try WebPage(html: Array("<title>\(String(repeating: "Town | ", count: 50_000))</title>\(wide)".utf8)).title != nil
    )
    let names = String(repeating: "<a rel=author class=byline>By A B</a><x-y>", count: 20_000)
    _ = try WebPage(html: Array(names.utf8))
  }

  @Test("a messenger's post has its first line for a title, not the channel's name")
  func post() throws {
    let head = "<title>Telegram: View @town</title><meta property='og:title' content='Town'>"
    let body =
      "<div class=tgme_widget_message_text><b>🚢 Town opens its bridge</b><br><br>\(Self.lede)<br><br>\(Self.second)</div>"
    let page = try WebPage(html: Array("<meta charset=utf-8>\(head)\(body)".utf8))
    #expect(page.title == "Town opens its bridge" && page.site == "Town")
    #expect(page.text == "Town opens its bridge\n\n\(Self.lede)\n\n\(Self.second)")
    let plain = try WebPage(
      html: Array("<meta charset=utf-8>\(head)<div>\(Self.lede)<br><br>\(Self.second)</div>".utf8))
    #expect(plain.title == nil && plain.text == "\(Self.lede)\n\n\(Self.second)")
  }

  @Test("notes above the line, marks of editing and dates of a table of facts are none of the article's")
  func encyclopedia() throws {
    let table = "<table><tr><th>Bridge</th></tr><tr><td>Opened</td><td>14 October 2026</td></tr></table>"
    let notes = "<sup>[2][3]</sup><sup>[citation needed]</sup>"
    let html =
      "<h1>Bridge of Town</h1>\(table)<p>\(Self.lede)\(notes)</p><h2>Use<span class=mw-editsection>[edit]</span></h2><p>\(Self.second)</p>"
    let page = try WebPage(html: Array("<meta charset=utf-8>\(html)".utf8))
    #expect(page.published == nil)
    #expect(page.text == "Bridge of Town\n\n\(Self.lede)\n\nUse\n\n\(Self.second)")
  }

  @Test(
    "a wall of consent is no article",
    arguments: [
      "We and our 842 partners store cookies and personal data on your device.",
      "Мы и наши партнёры просим согласия на использование файлов куки.",
      "Mi i naših 842 partnera čuvamo kolačiće na uređaju i obrađujemo podatke.",
      "Біз және серіктестеріміз келісіміңізбен cookie файлдарын сақтаймыз.",
    ])
  func consent(text: String) throws {
    #expect(try !WebPage(html: Array("<meta charset=utf-8><title>Town</title><p>\(text)</p>".utf8)).hasText)
  }
}
