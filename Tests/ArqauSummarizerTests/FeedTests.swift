import ArqauText
import Testing

@testable import ArqauSummarizer

/// Feeds, and what stands around titles and names on pages.
@Suite("Feeds and marks of titles")
struct FeedTests {
  @Test("of a feed the first story with a text is read, with its title, date and author")
  func rss() throws {
    let feed = """
      <?xml version="1.0" encoding="UTF-8"?>
      <?xml-stylesheet href="s.xsl"?>
      <rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="m"><channel><title>Tobol News</title>
      <item><title>Picture of the day</title><description></description></item>
      <item><media:title>Photo</media:title><title>Bridge &amp; ferry</title><pubDate>Mon, 30 Nov 2026 09:15:00 +0500</pubDate>
      <dc:creator>Ana Lim</dc:creator><description>Short.</description>
      <content:encoded xmlns:content="c"><![CDATA[<p>The bridge in Kostanay opened on Monday.</p><p>The ferry is for sale.</p>]]></content:encoded></item>
      <item><title>Rain</title><description>It rains in Kostanay.</description></item></channel></rss>
      """
    let page = try WebPage(html: Array(feed.utf8))
    #expect(page.title == "Bridge & ferry" && page.author == "Ana Lim" && page.storyCount == 2)
    #expect(page.published == "2026-11-30T09:15:00+05:00")
    #expect(page.text.contains("The bridge in Kostanay opened on Monday.") && !page.text.contains("It rains"))
    #expect(WebPage.looksLikeHTML(feed.utf8))
  }

  @Test("Atom too, and a text without tags; what is no feed, or a broken one, is read as a page")
  func atom() throws {
    let feed = """
      <feed xmlns="http://www.w3.org/2005/Atom"><title>Tobol</title><entry><title>Жаңа көпір</title><author><name>Ана Лим</name></author>
      <updated>2026-11-30T09:15:00Z</updated><summary>Қостанайда жаңа көпір ашылды.</summary></entry></feed>
      """
    let page = try WebPage(html: Array(feed.utf8))
    #expect(page.title == "Жаңа көпір" && page.author == "Ана Лим" && page.published == "2026-11-30T09:15:00Z")
    #expect(page.text.hasSuffix("Қостанайда жаңа көпір ашылды.") && page.storyCount == 1)
    let broken = "<rss><item><title>A</title><description>The bridge &nbsp; opened on Monday in Kostanay."
    #expect(try WebPage(html: Array(broken.utf8)).text.contains("opened on Monday"))
  }

  @Test(
    "marks of pictures are no part of a title",
    arguments: [
      ("Otvoren sajam knjiga (FOTO, VIDEO)", "Otvoren sajam knjiga"), ("Ледоход на Ишиме (ВИДЕО)", "Ледоход на Ишиме"),
      ("[VIDEO] Bridge opens", "Bridge opens"), ("Bridge opens — photos", "Bridge opens"),
      ("Bridge opens (2026)", "Bridge opens (2026)"), ("Video (live)", "Video (live)"),
      ("How to film: photo and video", "How to film: photo and video"),
    ])
  func tags(line: String, title: String) throws {
    let text = "\(line)\n\nThe bridge in Kostanay opened on Monday at noon. The ferry is for sale."
    let article = try ArticleReader(language: .english, format: .text).article(in: Array(text.utf8))
    #expect(article.title == title)
  }

  @Test("an address names the authors, whatever stands in brackets")
  func address() throws {
    let html = """
      <html><body><h1>Bridge opens</h1><address>Ana Lim (now) and Jane Roe (earlier)</address><p>The bridge in Kostanay opened on \
      Monday at noon, and the mayor cut a ribbon of silk.</p><p>The ferry is for sale in Omsk.</p></body></html>
      """
    #expect(try WebPage(html: Array(html.utf8)).author == "Ana Lim and Jane Roe")
  }

  @Test("a date on the line below the title is the article's, without paragraphs too")
  func lines() throws {
    let html = """
      <html><head><title>Мост открыт</title></head><body><table><tr><td><font size=5><b>Мост открыт</b></font><br>\
      <i>30 ноября 2026 г., 11:20</i><br><br>В Костанае открыли новый мост через реку Тобол, его строили три года.<br><br>\
      Старую паромную переправу продают, сообщил аким города.</td></tr></table></body></html>
      """
    #expect(try WebPage(html: Array(html.utf8)).published == "2026-11-30T11:20")
  }
}
