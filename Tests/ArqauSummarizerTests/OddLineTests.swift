import ArqauText
import Testing

@testable import ArqauSummarizer

/// Datelines with agencies behind them, captions and teasers among an article's lines.
@Suite("Agencies, captions and torn teasers")
struct OddLineTests {
  private func article(_ text: String, _ language: Language) throws -> Article {
    try ArticleReader(language: language, format: .text).article(in: Array(text.utf8))
  }

  private func sentences(_ article: Article) -> [String] {
    article.sentences.map { String(decoding: article.utf8[$0.range], as: UTF8.self) }
  }

  @Test(
    "an agency behind the dateline is none of the story",
    arguments: [
      (Language.russian, "КОСТАНАЙ, 3 ноя — Sputnik. Мост открыли для машин."),
      (.kazakh, "ҚОСТАНАЙ, 3 қар — Sputnik. Көпір көліктерге ашылды."),
      (.russian, "КОСТАНАЙ, 3 ноя — Sputnik, Пётр Роев. Мост открыли для машин."),
      (.russian, "Костанай. 3 ноября. КазТАГ – Пётр Роев. Мост открыли для машин."),
      (.russian, "КОСТАНАЙ. КАЗИНФОРМ/Пётр Роев/ - Мост открыли для машин."),
      (.russian, "КОСТАНАЙ. Baq.kz – Мост открыли для машин."),
      (.kazakh, "ҚОСТАНАЙ, 3 қараша. ҚазАқпарат – Көпір көліктерге ашылды."),
      (.kazakh, "ҚОСТАНАЙ, 3 қараша. ҚазАқпарат/Петр Роев/ – Көпір көліктерге ашылды."),
    ])
  func agencies(language: Language, text: String) throws {
    let article = try article("Мост\n\n" + text + "\n\nТобыл – өзен. Тобол – река.", language)
    #expect(article.datelineRange != nil)
    #expect(["Мост открыли для машин.", "Көпір көліктерге ашылды."].contains(sentences(article).first ?? ""))
  }

  @Test("a line that is an agency and a dash is neither title nor sentence")
  func agencyAlone() throws {
    let article = try article("CNN --\n\nThe bridge of Kostanay was opened on Monday.\n\nIt is long.", .english)
    #expect(article.title == nil)
    #expect(sentences(article).first == "The bridge of Kostanay was opened on Monday.")
  }

  @Test("the lines of a play have no dateline")
  func play() throws {
    let article = try article("ПЁТР (сердито): – Мост закрыт и будет закрыт всю зиму.\n\nАнна молчит.", .russian)
    #expect(article.datelineRange == nil)
  }

  @Test(
    "captions of agencies' pictures are no sentences of the article",
    arguments: [
      "FILE - Petr Roe stands on the bridge of Kostanay in May. It was opened then.",
      "Petr Roe on the bridge of Kostanay, which was opened in May. (AP Photo/Ana Kovač)",
    ])
  func captions(caption: String) throws {
    let article = try article(caption + "\n\nThe bridge of Kostanay is closed again.\n\nIt is too weak.", .english)
    #expect(sentences(article).first == "The bridge of Kostanay is closed again.")
    #expect(article.datelineRange == nil)
  }

  @Test(
    "a side between commas makes a caption",
    arguments: [
      (Language.english, "Petr Roe, right, and his wife Anna stand on the bridge of Kostanay in May.", true),
      (.russian, "Пётр Роев, слева, и его жена Анна на мосту в Костанае в мае.", true),
      (.english, "The party moved to the left, the right and the centre of the bridge.", false),
    ])
  func sides(language: Language, text: String, isCaption: Bool) throws {
    let article = try article(text, language)
    #expect(SentenceReading(article).traits[0].contains(.caption) == isCaption)
  }

  @Test("a sentence that breaks off is left out, one that a quotation breaks off is not")
  func torn() throws {
    let text = """
      Мост в Костанае

      Мост через Тобол в Костанае закроют на зиму, и машины пойдут через...

      «Мы ждали этого моста в Костанае всю зиму и всё лето…»

      Паром через Тобол возит машины и людей с 1974 года.
      """
    let article = try article(text, .russian)
    let traits = SentenceReading(article).traits
    #expect(traits[0].contains(.torn) && !traits[1].contains(.torn))
    for budget in [Budget.words(12), .words(60), .sentences(1), .oneSentence(words: 30)] {
      let digest = try Summarizer(budget: budget).digest(of: text, language: .russian, format: .text)
      #expect(
        digest.sentences.map(\.index) == [2] || budget == .words(60) && !digest.sentences.contains { $0.index == 0 })
    }
  }

  @Test("what answers a statement of an interviewer leans on it")
  func statements() throws {
    let text = """
      Interview with the mayor

      The mayor of Kostanay spoke to our paper about the bridge.

      Q: When does it open?
      A: In May of the next year.

      Q: You said that it would be free.
      A: Lorries will pay nine euros. Cars will not.
      """
    let article = try article(text, .english)
    let answer = try #require(article.sentences.indices.first { sentences(article)[$0].hasPrefix("A: Lorries") })
    #expect(SentenceReading(article).traits[answer].contains(.leaning))
  }
}
