import ArqauText
import Testing

@testable import ArqauSummarizer

/// Plans given up, counts raised and wins undone further on in an article.
@Suite("Overtaken facts")
struct OvertakenTests {
  /// The first sentence is overtaken by the third.
  private static let overtaken: [(Language, String)] = [
    (
      .english,
      "The choir of Tartu will sing in Riga on Friday, it said. Tickets cost nine euros. The choir called the concert off."
    ),
    (.english, "Two miners were killed at Dalen, police said. The pit is old. By noon the death toll had risen to 14."),
    (.english, "The council plans a tax on dogs. It would be 9 euros. The council voted it down on Monday."),
    (.english, "Ann Roe won the race at Dalen. She ran in red. The jury disqualified her for a push."),
    (.english, "The ferry will sail to Dalen in May. It has 90 seats. The ferry will not sail, the owner said."),
    (.russian, "Хор из Тарту выступит в Риге. Билеты стоят девять евро. Организаторы отменили концерт."),
    (.russian, "На руднике погибли двое, сообщила полиция. Рудник старый. К полудню число погибших выросло до 14."),
    (.russian, "Анна Ромен выиграла забег. Она бежала в красном. Федерация аннулировала результат спортсменки."),
    (.serbian, "Hor iz Tartua pevaće u Rigi. Ulaznice koštaju devet evra. Koncert je otkazan zbog snega."),
    (.serbian, "У руднику је погинуло двоје људи. Рудник је стар. Број погинулих до подне је порастао на 14."),
    (.kazakh, "Хор жұма күні Ригада концерт береді. Билет тоғыз еуро. Концерт кейінге қалдырылды."),
    (.kazakh, "Кеніште екі адам қаза тапты. Кеніш ескі. Түске қарай қаза тапқандар саны 14-ке жетті."),
  ]

  @Test("what overtakes the first sentence comes with it", arguments: overtaken)
  func bound(language: Language, text: String) throws {
    #expect(try bindings(text, language).answer(to: 0) == 2)
  }

  @Test(
    "what is given up at other times, or perhaps, overtakes nothing",
    arguments: [
      (
        Language.english,
        "The choir will sing in Riga. Tickets cost nine euros. Last year the choir cancelled the concert."
      ),
      (.english, "The choir will sing in Riga. Tickets cost nine euros. The concert could be cancelled if it snows."),
      (.english, "Two miners were killed at Dalen. The pit is old. The death toll of 2019 rose to 14."),
      (.english, "The choir sang in Riga. Tickets cost nine euros. Schools in Dalen cancelled lessons."),
      (.russian, "Хор выступит в Риге. Билеты стоят девять евро. В прошлом году концерт отменили."),
      (.russian, "На руднике погибли двое. Рудник старый. Число погибших может вырасти до 14."),
      (.serbian, "Hor će pevati u Rigi. Ulaznice koštaju devet evra. Koncert bi mogao da bude otkazan."),
      (.kazakh, "Хор Ригада концерт береді. Билет тоғыз еуро. Былтыр концерт кейінге қалдырылды."),
    ])
  func apart(language: Language, text: String) throws {
    #expect(try bindings(text, language).answer(to: 0) == nil)
  }

  @Test(
    "another event of the same kind that is given up overtakes nothing",
    arguments: [
      (
        Language.english,
        "The choir will give a concert in Riga. Tickets cost nine euros. Its concert in Oslo is cancelled."
      ),
      (.english, "The council will discuss a law on dogs. It has 40 pages. The council rejected the law on parking."),
      (.russian, "Хор даст концерт в Риге. Билеты стоят девять евро. Концерт в Осло отменили."),
      (.serbian, "Hor će održati koncert u Rigi. Ulaznice koštaju devet evra. Koncert u Oslu je otkazan."),
      (.kazakh, "Хор Ригада концерт береді. Билет тоғыз еуро. Ослодағы концерт кейінге қалдырылды."),
    ])
  func others(language: Language, text: String) throws {
    #expect(try bindings(text, language).answer(to: 0) == nil)
  }

  @Test("a first sentence that says itself that a claim is false asks for no other answer")
  func answered() throws {
    let text =
      "The smith branded claims against him as fake news, saying he was ill. A weekly wrote that he stole. He denies it all."
    #expect(try bindings(text, .english).answer(to: 0) == nil)
  }

  @Test(
    "a claim comes with the negation of its verb",
    arguments: [
      (
        Language.english,
        "Police arrested the smith, a newspaper wrote. He is 40. The smith was not arrested, a judge said."
      ),
      (.russian, "Кузнеца задержали, пишет газета. Ему 40 лет. Судья говорит, что кузнеца не задерживали."),
      (.serbian, "Kovač je uhapšen, objavio je list. Ima 40 godina. Sudija kaže da kovač nije ni saslušan ni uhapšen."),
      (.kazakh, "Ұста тұтқындалды деп жазды газет. Ол қырықта. Судья ұстаның тұтқындалмағанын айтты."),
    ])
  func negated(language: Language, text: String) throws {
    #expect(try bindings(text, language).answer(to: 0) == 2)
  }

  @Test(
    "a digest of one is the answer where it can be understood, else what neither rests on the beginning nor points to it"
  )
  func one() throws {
    func chosen(_ text: String) throws -> [Int] {
      try Summarizer(budget: .oneSentence(words: 30)).digest(of: text, language: .english, format: .text).sentences
        .map(\.index)
    }
    let named =
      "The choir of Tartu will sing in Riga. Tickets cost nine euros. The choir of Tartu called its concert in Riga off."
    #expect(try chosen(named) == [2])
    let pointing = "The council of Dalen plans a tax on dogs. It would be 9 euros. The council voted it down on Monday."
    #expect(try chosen(pointing) == [2])
    let long = String(repeating: "very ", count: 25)
    let claim = "The bridge of Dalen is \(long)old and closed, a newspaper reported on Monday."
    let rest = " Repairs would cost 2 million. These reports are false, the council said."
    #expect(try !chosen(claim + rest).contains(0))
    #expect(try chosen(claim + rest + " The council of Dalen has eleven members.") == [3])
  }

  private func bindings(_ text: String, _ language: Language) throws -> SentenceBindings {
    let article = try ArticleReader(language: language, format: .text).article(in: Array(text.utf8))
    #expect(article.sentences.count == 3)
    return SentenceReading(article).bindings
  }
}
