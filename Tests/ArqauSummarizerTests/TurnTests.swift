import ArqauText
import Testing

@testable import ArqauSummarizer

/// What an article begins with that turns out otherwise, and what hangs on a victory or stands in a novel.
@Suite("News that turned")
struct TurnTests {
  /// The sentences of a digest of one sentence, by their numbers.
  private func one(_ text: String, _ language: Language) throws -> [Int] {
    try Summarizer(budget: .oneSentence(words: 30)).digest(of: text, language: language).sentences.map(\.index)
  }

  @Test(
    "a higher count of the dead, or what came of the plan, is printed and not the beginning alone",
    arguments: [
      (
        Language.english,
        "At least two people died when a roof fell in Kostanay, the mayor said.\n\nThe roof was old.\n\nBy Monday noon divers had found eleven bodies in the cellar.\n\nThe mayor resigned."
      ),
      (
        .russian,
        "При обрушении крыши в Костанае погибли двое, сообщил аким.\n\nКрыша была старой.\n\nК утру из подвала подняли тела одиннадцати человек.\n\nАким ушёл в отставку."
      ),
      (
        .russian,
        "Театр в Костанае покажет новую оперу в субботу.\n\nЕё поставил Сергей Лим.\n\nУ певца пропал голос, и зрителям вернут деньги за билеты.\n\nОперу писали три года."
      ),
      (
        .serbian,
        "Nova škola u Kostanaju primiće prve đake u ponedeljak.\n\nŠkola ima 40 učionica.\n\nInspekcija je u petak zapečatila zgradu zbog pukotina u zidu.\n\nĐaci idu u staru školu."
      ),
      (
        .kazakh,
        "Қостанайда төбе құлап, екі адам қаза тапты, деп хабарлады әкім.\n\nТөбе ескі еді.\n\nТаңға дейін тағы он адамның денесі табылды.\n\nӘкім отставкаға кетті."
      ),
    ])
  func turns(language: Language, text: String) throws {
    #expect(try one(text, language) == [2])
  }

  @Test("what came of a plan stands in a longer digest with it, or neither does")
  func contrast() throws {
    let text = """
      Goalkeeper Ivan Lim will sign for Tobol on Monday, his agent said.

      He is 27.

      But Lim failed his medical in Kostanay and flew home to Omsk.

      Tobol are looking for another one.
      """
    #expect(try one(text, .english) != [0])
    let digest = try Summarizer(budget: .sentences(2)).digest(of: text, language: .english)
    #expect(digest.sentences.map(\.index).contains(2))
  }

  @Test(
    "another year's dead, other numbers and a contrast in detail overtake nothing",
    arguments: [
      (
        Language.english,
        "Two people died when a roof fell in Kostanay on Monday. A storm killed 40 there in 2011. The mayor spoke. Some 300 people have died in such falls since 1990."
      ),
      (
        .english,
        "The museum will open its new hall on Friday. It has 60 pictures. But bags must stay outside. Entry is free."
      ),
      (
        .russian,
        "При пожаре в Костанае погибли двое. Ещё 11 человек пострадали. Дом построен 40 лет назад. Улицу закрыли."
      ),
      (
        .serbian,
        "Fabrika u Kostanaju počeće rad u aprilu. Međutim, put do nje je loš. Zaposliće 300 radnika. Vlasnik je iz Omska."
      ),
    ])
  func stays(language: Language, text: String) throws {
    #expect(try one(text, language) == [0])
  }

  @Test(
    "what is to come after a victory is not told without that condition",
    arguments: [
      (
        Language.russian,
        "Партия «Тобол» обещает детям завтраки. «Если победим, завтраки будут бесплатными», — сказал Сергей Лим. Завтраки станут бесплатными с 1 сентября. Выборы пройдут в мае."
      ),
      (
        .serbian,
        "Opozicija obećava besplatan prevoz. „Ako pobedimo, prevoz će biti besplatan“, rekao je Marko Ilić. Karte će biti ukinute. Izbori su u aprilu."
      ),
    ])
  func promises(language: Language, text: String) throws {
    #expect(try one(text, language) != [2])
  }

  @Test(
    "a plot without a sign gives way to what says that it is one",
    arguments: [
      (
        Language.english,
        "The gardener did it. He is arrested in the last chapter. “Quiet Yard”, the new novel by Anna Lim, was published on Monday in Omsk. It has 300 pages."
      ),
      (
        .russian,
        "Убийца — садовник. Полиция арестовывает его в последней главе. Новый роман Анны Лим «Тихий двор» вышел в понедельник. Тираж — 20 тысяч."
      ),
    ])
  func plots(language: Language, text: String) throws {
    #expect(try one(text, language) == [2])
  }
}
