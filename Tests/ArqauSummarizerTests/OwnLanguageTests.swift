import ArqauText
import Testing

@testable import ArqauSummarizer

/// Articles with paragraphs in another language, and with posts.
@Suite("The article's own language")
struct OwnLanguageTests {
  private static let kazakh = """
    Астанада келіссөздер аяқталды

    Қазақстан мен Сербия президенттері жұма күні Астанада сауда туралы үш келісімге қол қойды.
    Келіссөздер екі күнге созылды.
    """
  private static let russian = """
    Переговоры в Астане завершились

    Президенты Казахстана и Сербии в пятницу подписали в Астане три соглашения о торговле.
    Переговоры продолжались два дня.
    """

  private func read(_ text: String, _ language: Language) throws -> Digest {
    let parts = LanguageDetector().parts(of: Array(text.utf8), in: language, rules: language)
    return try Summarizer(budget: .sentences(5)).digest(of: text, language: language, parts: parts)
  }

  @Test("of a release with its translation one is told, under its own title")
  func translation() throws {
    let text = Self.kazakh + "\n\n" + Self.russian + "\n"
    let kazakh = try read(text, .kazakh)
    #expect(kazakh.title == "Астанада келіссөздер аяқталды")
    #expect(kazakh.sentences.map(\.span.text).last == "Келіссөздер екі күнге созылды.")
    #expect(kazakh.sentences.count == 2)
    let russian = try read(text, .russian)
    #expect(russian.title == "Переговоры в Астане завершились")
    #expect(russian.sentences.map(\.span.text).last == "Переговоры продолжались два дня.")
    #expect(russian.sentences.count == 2)
  }

  @Test("the first of two languages with nearly as many words is the main one")
  func mainLanguage() {
    let detector = LanguageDetector()
    func main(_ text: String) -> Language? {
      let utf8 = Array(text.utf8)
      let found = detector.detect(utf8).language
      let rules = found ?? .russian
      let parts = detector.parts(of: utf8, in: found, rules: rules)
      return detector.mainLanguage(of: utf8, in: found, rules: rules, parts: parts)
    }
    #expect(main(Self.kazakh + "\n\n" + Self.russian) == .kazakh)
    #expect(main(Self.russian + "\n\n" + Self.kazakh) == .russian)
    #expect(main(Self.russian) == .russian)
    #expect(main(Self.kazakh + "\n\n" + Self.russian + "\n\n" + Self.russian) == .russian)
  }

  @Test("a text that is not in the language that was given stays whole")
  func notInLanguage() throws {
    let more = "Министры двух стран обсудили также открытие прямого рейса и признание водительских прав."
    let text = "\(Self.russian)\n\(more)\n\nThe president said on Friday that they were held.\n"
    #expect(try read(text, .english).sentences.count == 4)
  }

  @Test("a quoted original in another language stands for nothing, and the title stays")
  func quoted() throws {
    let text = """
      Трамп ответил на критику

      I will be the greatest president that this country has ever had, and they know it well.

      Президент США в пятницу ответил в своём микроблоге на критику со стороны сенаторов и журналистов.
      """
    let digest = try read(text, .russian)
    #expect(digest.title == "Трамп ответил на критику")
    #expect(digest.sentences.count == 1)
  }

  @Test("a post's signature is no sentence, and its text is somebody else's word")
  func posts() throws {
    let text = """
      The minister answered his critics on Friday in two posts that were read by thousands.
      Jeff Sessions is an honest man.
      — Donald J. Trump (@realDonaldTrump)
      March 3, 2017
      He did not say more about it in the evening.
      """
    let article = try ArticleReader(language: .english, format: .text).article(in: Array(text.utf8))
    let sentences = article.sentences.map { String(decoding: article.utf8[$0.range], as: UTF8.self) }
    #expect(sentences.count == 3)
    #expect(article.sentences.map(\.isQuotation) == [false, true, false])
    #expect(sentences[1] == "Jeff Sessions is an honest man.")
  }

  @Test("a remark of the editors in brackets over several lines is one sentence with what it explains")
  func brackets() throws {
    let text =
      "Первое предложение стоит здесь.\nТорги нефтью (долгосрочными контрактами. —\nRT\n) с поставкой в декабре показали рост. Она дорожает."
    let read = try ReadText(text, .russian, format: .text)
    #expect(read.sentences.count == 3)
    #expect(read.sentences.last == "Она дорожает.")
  }
}
