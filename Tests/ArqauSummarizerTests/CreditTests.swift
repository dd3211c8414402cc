import ArqauNormalizer
import ArqauText
import Testing

@testable import ArqauSummarizer

/// Lines that say who reported, led an interview or corrected a story are no sentences, and name nobody of the story.
@Suite("Credits, corrections and datelines")
struct CreditTests {
  private func article(_ text: String, _ language: Language) throws -> Article {
    try ArticleReader(language: language, format: .text).article(in: Array(text.utf8))
  }

  private func sentences(_ article: Article) -> [String] {
    article.sentences.map { String(decoding: article.utf8[$0.range], as: UTF8.self) }
  }

  @Test(
    "who led an interview",
    arguments: [
      "Interviewed by Ana Roe", "Беседовала Анна Иванова", "Беседовал Иван Петров.", "Интервью взяла: Анна Иванова",
      "Подготовила корреспондент Анна Иванова", "Razgovarala: Ana Kovač", "Разговарао Петар Петровић",
      "Intervju vodila Ana Kovač", "Сұхбаттасқан Ерлан Сапаров", "Сұхбатты жүргізген – Айгүл САПАРОВА",
      "Ерлан Сапаров сұхбаттасты", "Әңгімелескен: Ерлан Сапаров",
    ])
  func interviewers(line: String) {
    #expect(Boilerplate.kind(of: line) == .line)
    let bytes = Array(line.utf8)
    #expect(bytes.withUnsafeBufferPointer { Boilerplate.kind(of: $0, 0..<$0.count) } == .line)
  }

  @Test(
    "sentences that begin so are none",
    arguments: [
      "Записал Иван Петров песню о море.", "Беседовала она недолго.", "Razgovarali su dva sata.",
      "Подготовила Анна Иванова доклад?",
      "Interviewed by the police, he said nothing.", "Дайындаған жоба мақұлданды.",
    ])
  func interviewing(line: String) { #expect(Boilerplate.kind(of: line) == nil) }

  @Test(
    "what credits name is not listed",
    arguments: [
      (
        Language.english,
        "KOSTANAY, Nov 27 (Reuters) - A plant opened in Kostanay on Friday.\n\n(Reporting by Jane Roe and John Doe; Editing by Ana Kovač)\n",
        ["Jane Roe", "John Doe", "Ana Kovač"]
      ),
      (
        .english,
        "KOSTANAY (AP) — A plant opened in Kostanay on Friday.\n\nAssociated Press writer Jane Roe in Belgrade contributed.\n",
        ["Jane Roe", "AP", "Associated Press"]
      ),
      (
        .russian, "КОСТАНАЙ, 30 ноября. /Корр. ТАСС Иван Петров/. Завод открыли в Костанае в пятницу.\n",
        ["Иван Петров"]
      ),
      (.kazakh, "Зауыт Қостанайда жұма күні ашылды.\n\nСұхбаттасқан Ерлан Сапаров\n", ["Ерлан Сапаров"]),
    ] as [(Language, String, [String])])
  func names(language: Language, text: String, absent: [String]) throws {
    let article = try article(text, language)
    #expect(article.sentences.count == 1)
    let digest = try Summarizer(budget: .words(30), annotator: ArticleAnnotator(glossary: nil)).digest(
      of: text, language: language, format: .text)
    #expect(!digest.names.contains { absent.contains($0.text) }, "\(digest.names.map(\.text))")
    #expect(digest.names.contains { $0.kind == .place })
  }

  @Test(
    "the agency of a dateline is listed where the story names it too",
    arguments: [
      (Language.english, "KOSTANAY, Nov 27 (Reuters) - A plant opened in Kostanay on Friday.", false),
      (.english, "KOSTANAY, Nov 27 (Reuters) - A plant opened on Friday, its director told Reuters.", true),
      (.russian, "КОСТАНАЙ, 30 ноября. /ТАСС/. Завод открыли в Костанае в пятницу.", false),
      (.russian, "КОСТАНАЙ, 30 ноября. /ТАСС/. Завод открыли в пятницу, сообщил ТАСС директор.", true),
      (.serbian, "BEOGRAD, 30. novembra (Tanjug) - Fabrika je otvorena u petak.", false),
    ] as [(Language, String, Bool)])
  func agency(language: Language, text: String, isListed: Bool) throws {
    let digest = try Summarizer(budget: .words(30), annotator: ArticleAnnotator(glossary: nil)).digest(
      of: text, language: language, format: .text)
    #expect(digest.dateline != nil)
    #expect(digest.names.contains { $0.kind == .organisation } == isListed, "\(digest.names.map(\.text))")
    #expect(digest.names.contains { $0.kind == .place })
  }

  @Test("a story that is sent again has its own headline, and nothing of what was wrong")
  func corrected() throws {
    let article = try article(
      """
      Correction: Plant story

      KOSTANAY, Kazakhstan (AP) — In a story published Nov. 28, The Associated Press erroneously reported the cost. It is 29 million, \
      not 32.

      A corrected version of the story is below:

      Plant opens in Kostanay

      KOSTANAY, Kazakhstan (AP) — A plant opened in Kostanay on Friday. It builds tractors.
      """, .english)
    #expect(article.title == "Plant opens in Kostanay")
    #expect(sentences(article) == ["A plant opened in Kostanay on Friday.", "It builds tractors."])
    #expect(article.datelineRange != nil)
  }

  @Test(
    "notes of what was corrected",
    arguments: [
      "(Corrects paragraph 2 to say 18%, not 19%)", "(Refiles to fix typo in headline)",
      "This Nov. 27 story has been corrected to say 18%, not 19%, in paragraph 2.",
    ])
  func notes(note: String) throws {
    let article = try article("The plant opened in Kostanay on Friday.\n\n\(note)\n", .english)
    #expect(sentences(article) == ["The plant opened in Kostanay on Friday."])
  }

  @Test(
    "datelines without a dash, and with an agency behind it",
    arguments: [
      (
        Language.english, "ASTANA. KAZINFORM Kazakhstan exported wheat to Serbia.",
        "Kazakhstan exported wheat to Serbia."
      ),
      (.kazakh, "АСТАНА, 30 қараша — ҚазТАГ. Президент Белградқа келді.", "Президент Белградқа келді."),
      (.kazakh, "АСТАНА, 30 қараша — Example.kz. Президент Белградқа келді.", "Президент Белградқа келді."),
      (.russian, "БЕЛГРАД, 30 ноября. /Корр. ТАСС Иван Петров/. Президент прибыл.", "Президент прибыл."),
      (.russian, "МОСКВА, 1 дек — РИА Новости. Президент прибыл.", "Президент прибыл."),
      (.kazakh, "Astana. 30 qaraşa. QazAqparat – Prezident Belgradqa keldi.", "Prezident Belgradqa keldi."),
    ] as [(Language, String, String)])
  func datelines(language: Language, text: String, sentence: String) throws {
    let article = try article("Title of the text\n\n\(text)\n", language)
    #expect(sentences(article) == [sentence])
    #expect(article.datelineRange != nil)
  }

  @Test(
    "beginnings that are none",
    arguments: [
      "ЮНЕСКО. Так называется организация.", "ASTANA. The city is cold.", "МОСКВА, 1 дек — Вот так. Президент прибыл.",
    ])
  func noDateline(text: String) throws {
    let article = try article("Title of the text\n\n\(text)\n", .russian)
    #expect(sentences(article).count >= 2)
  }

  @Test(
    "appeals to follow",
    arguments: [
      (
        Language.russian,
        "Заметили ошибку? Выделите её и нажмите Ctrl+Enter. Самые свежие новости - в Telegram-канале Example.kz"
      ),
      (.serbian, "Vaše mišljenje nam je važno – pridružite se, kao i 97.000 ljudi, našoj Viber zajednici."),
    ] as [(Language, String)])
  func appeals(language: Language, text: String) throws {
    let whole = "Завод открыли в Костанае в пятницу.\n\n\(text)\n"
    #expect(sentences(try article(whole, language)) == ["Завод открыли в Костанае в пятницу."])
    let digest = try Summarizer(budget: .words(30), annotator: ArticleAnnotator(glossary: nil)).digest(
      of: whole, language: language, format: .text)
    #expect(digest.numbers.isEmpty)
    #expect(!digest.names.contains { $0.text.contains("Viber") || $0.text.contains("Telegram") })
  }
}
