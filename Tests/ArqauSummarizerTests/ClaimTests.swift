import ArqauText
import Testing

@testable import ArqauSummarizer

/// Claims and denials, and what interviewers say: a digest never has the one without the other.
@Suite("Claims and denials")
struct ClaimTests {
  private static let budgets: [Budget] =
    (8...70).map { .words($0) } + (1...8).map { .sentences($0) } + [.oneSentence(words: 30)]

  private static let checks: [(Language, String)] = [
    (
      .english,
      """
      Fact check: the bridge of Kostanay

      Posts shared on many channels claim that the new bridge in Kostanay sank by a metre in October. This is false. The \
      ministry measured the bridge twice and found it level.

      The posts show a photograph of a bridge in pieces. It was taken in Peru after the flood of 2017.

      One user wrote that 12 engineers had resigned over the bridge. The town denied it. The bridge opens in May.
      """
    ),
    (
      .russian,
      """
      Фактчек: мост в Костанае

      В соцсетях распространяется сообщение о том, что новый мост в Костанае осел на метр. Это неправда. Министерство дважды \
      измерило мост и нашло его ровным.

      К сообщению приложено фото разрушенного моста. На самом деле оно снято в Перу после наводнения 2017 года.

      Автор поста утверждает, что из-за моста уволились 12 инженеров. В акимате это опровергли. Мост откроют в мае.
      """
    ),
    (
      .kazakh,
      """
      Фактчек: Қостанайдағы көпір

      Әлеуметтік желіде Қостанайдағы жаңа көпір бір метрге шөкті деген хабарлама тарады. Бұл – жалған ақпарат. Министрлік көпірді екі \
      рет өлшеп, оның түзу екенін анықтады.

      Хабарламаға қираған көпірдің суреті қоса берілген. Шын мәнінде ол 2017 жылы Перуде түсірілген.

      Желі қолданушысы көпірге бола 12 инженер жұмыстан кетті деп жазды. Әкімдік мұны жоққа шығарды. Көпір мамырда ашылады.
      """
    ),
    (
      .serbian,
      """
      Provera činjenica: most u Kostanaju

      Na mrežama se širi tvrdnja da je novi most u Kostanaju potonuo za metar. To nije tačno. Ministarstvo je dva puta izmerilo most i \
      našlo da je ravan.

      Uz objavu je fotografija srušenog mosta. Snimljena je, međutim, u Peruu posle poplave 2017. godine.

      Jedan korisnik tvrdi da je zbog mosta 12 inženjera dalo otkaz. Opština je to demantovala. Most se otvara u maju.
      """
    ),
  ]

  @Test("what is denied stands with its denial, whatever the budget", arguments: checks)
  func denials(language: Language, text: String) throws {
    var seen: Set<Int> = []
    for budget in Self.budgets {
      let digest = try Summarizer(budget: budget).digest(of: text, language: language, format: .text)
      let chosen = Set(digest.sentences.map(\.index))
      for claim in [0, 3, 5] where chosen.contains(claim) {
        #expect(chosen.contains(claim + 1), "\(budget): \(digest.sentences.map(\.span.text))")
      }
      seen.formUnion(chosen)
    }
    // They are not left out altogether.
    #expect(seen.isSuperset(of: [0, 1, 2, 7]))
    let one = try Summarizer(budget: .oneSentence(words: 30)).digest(of: text, language: language, format: .text)
    #expect([[0, 1], [2], [7]].contains(one.sentences.map(\.index)))
  }

  @Test("who says that it is not so may be named before")
  func named() throws {
    let text = "Na mrežama se tvrdi da je pijaca prodata. Iz grada poručuju da to nije istina."
    let article = try ArticleReader(language: .serbian, format: .text).article(in: Array(text.utf8))
    #expect(SentenceReading(article).bindings.stretch(around: 1) == 0..<2)
  }

  @Test("a denial that says what it denies stands alone, its claim does not")
  func full() throws {
    let text = "Posts claim that the bridge of Kostanay has cracks. The mayor denied reports of cracks in the bridge."
    let article = try ArticleReader(language: .english, format: .text).article(in: Array(text.utf8))
    let bindings = SentenceReading(article).bindings
    #expect(bindings.looksForward(0) && !bindings.binds(1))
  }

  @Test("Serbian in both scripts is bound alike")
  func cyrillic() throws {
    let text = """
      Опозиција тврди да је Влада продала 500 пасоша. То није тачно. Прошле године држављанство је добило 312 људи.
      """
    let article = try ArticleReader(language: .serbian, format: .text).article(in: Array(text.utf8))
    #expect(SentenceReading(article).bindings.stretch(around: 0) == 0..<2)
  }

  @Test(
    "sentences that only look like a denial bind nothing",
    arguments: [
      (Language.english, "The road was closed in May. It is not true that the bridge sank."),
      (.english, "The town voted in May. The council rejected the plan for a second bridge."),
      (.english, "The winter was mild. It was not so cold as a year ago in the north of the country."),
      (.russian, "Дорогу закрыли в мае. Министр опроверг, что мост осел."),
      (.russian, "Дорогу закрыли в мае. Министр опроверг сообщения о трещинах в мосту."),
      (.english, "The road was closed in May. The mayor denied reports of cracks in the bridge."),
      (.russian, "Зима была мягкой. Мост не так широк, как тот, что построили в прошлом веке."),
      (.serbian, "Put je zatvoren u maju. Ministar je demantovao da je most potonuo."),
      (.kazakh, "Жол мамырда жабылды. Қалада жаңа көпір ашылды."),
    ] as [(Language, String)])
  func others(language: Language, text: String) throws {
    let article = try ArticleReader(language: language, format: .text).article(in: Array(text.utf8))
    let bindings = SentenceReading(article).bindings
    #expect(article.sentences.count == 2)
    #expect(!bindings.binds(0) && !bindings.binds(1))
  }

  private static let interviews: [(Language, String)] = [
    (
      .english,
      """
      Interview with the mayor

      The mayor of Kostanay spoke to our paper about the bridge.

      Q: When does it open?
      A: In May of the next year.

      Q: Critics say that you sold the old one.
      A: We sold nothing. The old bridge will be a museum for children.

      Q: Will there be a toll?
      A: No.
      """
    ),
    (
      .russian,
      """
      Интервью с акимом

      Аким Костаная рассказал нашей газете о новом мосте.

      — Когда откроют мост?

      — В мае будущего года.

      — Жители считают, что старый мост продали.

      — Его никто не продавал. Старый мост станет музеем.

      — Проезд будет платным?

      — Нет, проезд для всех бесплатный.
      """
    ),
    (
      .serbian,
      """
      Intervju sa gradonačelnikom

      Gradonačelnik Kostanaja govori za naš list o novom mostu.

      Kada se otvara most?

      – U maju sledeće godine.

      Građani misle da je stari most prodat.

      – Niko ga nije prodao. Stari most postaje muzej.

      Hoće li se plaćati putarina?

      – Neće, prolaz je za sve besplatan.
      """
    ),
  ]

  @Test("a name asks where no other does, if only once")
  func names() throws {
    let text = """
      Interview with the minister

      The minister spoke to our paper about schools.

      Forbes: How many schools will be built?

      Roe: Forty by the end of the year.

      Forbes: Parents find that the new ones have no heating.

      Roe: All of them have it.

      Forbes: The money is missing.

      Roe: Nothing is missing.
      """
    let article = try ArticleReader(language: .english, format: .text).article(in: Array(text.utf8))
    let bindings = SentenceReading(article).bindings
    #expect([1, 3, 5].allSatisfy { bindings.stretch(around: $0) == $0..<$0 + 2 })
    #expect([2, 4, 6].allSatisfy { !bindings.looksForward($0) })
  }

  @Test("what an interviewer says is never without the answer", arguments: interviews)
  func turns(language: Language, text: String) throws {
    let article = try ArticleReader(language: language, format: .text).article(in: Array(text.utf8))
    #expect(article.sentences.count == 8)
    #expect(SentenceReading(article).bindings.stretch(around: 3) == 3..<5)
    for budget in Self.budgets {
      let digest = try Summarizer(budget: budget).digest(of: text, language: language, format: .text)
      let chosen = Set(digest.sentences.map(\.index))
      for turn in [1, 3, 6] where chosen.contains(turn) {
        #expect(chosen.contains(turn + 1), "\(budget): \(digest.sentences.map(\.span.text))")
      }
    }
  }

  @Test("a stretch holds all that is required, however far that leads")
  func stretches() {
    var bindings = SentenceBindings(count: 8)
    bindings.bind(2, to: 4)
    bindings.bind(4, to: 5)
    bindings.bind(3, to: 1)
    #expect(bindings.stretch(around: 2) == 1..<6)
    #expect(bindings.stretch(around: 5) == 5..<6)
    #expect(bindings.stretch(around: 0) == 0..<1)
    #expect(bindings.looksForward(2) && !bindings.looksForward(3))
    #expect((0..<8).filter(bindings.isRequired) == [1, 4, 5])
  }

  @Test(
    "one sentence has a subject of its own: the first is shortened, or another one is taken",
    arguments: [
      (
        """
        Sir Martin Roe, diplomat, dies aged 91

        Sir Martin Roe, who has died aged 91, was the diplomat who opened the first embassy in Kostanay in 1992, sleeping for six \
        weeks in a room of a hotel with a typewriter and a telephone.

        Born in Leeds on March 3, 1935, the son of a clerk, he read Russian at Cambridge and joined the office in 1958.
        """, "Sir Martin Roe, who has died aged 91, was the diplomat who opened the first embassy in Kostanay in 1992."
      ),
      (
        """
        Sir Martin Roe, diplomat, dies aged 91

        Sir Martin Roe died on Monday in Leeds after an illness at the age of 91 and leaves behind a wife and two daughters and \
        many friends in Kostanay and Belgrade who remember his kindness and his songs.

        In Belgrade he wrote two books and made friends with the writers of the town. Kostanay named a street after the diplomat.
        """, "Sir Martin Roe died on Monday in Leeds."
      ),
    ])
  func one(text: String, expected: String) throws {
    let digest = try Summarizer(budget: .oneSentence(words: 30)).digest(of: text, language: .english, format: .text)
    #expect(digest.sentences.map(\.span.text) == [expected])
  }

  @Test(
    "beginnings without a subject lean",
    arguments: [
      (Language.russian, "Родился в Саратове в 1935 году."), (.serbian, "Rođen je u Valjevu 1935. godine."),
      (.serbian, "Радио је у Москви до 1960. године."), (.serbian, "Snimljena je, međutim, u Peruu."),
      (.russian, "На самом деле мост цел."), (.kazakh, "Шын мәнінде көпір бүтін."),
      (.english, "The mayor, however, stayed at home."), (.english, "Born in Leeds in 1935, he read Russian."),
    ] as [(Language, String)])
  func leaning(language: Language, sentence: String) throws {
    let text = "Ана. \(sentence)"
    let article = try ArticleReader(language: language, format: .text).article(in: Array(text.utf8))
    #expect(SentenceReading(article).traits.last?.contains(.leaning) == true)
  }
}
