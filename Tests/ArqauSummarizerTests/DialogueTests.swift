import ArqauText
import Testing

@testable import ArqauSummarizer

/// Interviews, direct speech behind a dash, and what a digest of one sentence leaves out.
@Suite("Dialogues")
struct DialogueTests {
  private func traits(_ text: String, _ language: Language) throws -> [(String, SentenceTraits)] {
    let article = try ArticleReader(language: language, format: .text).article(in: Array(text.utf8))
    return zip(article.sentences, SentenceReading(article).traits).map { sentence, traits in
      (String(decoding: article.utf8[sentence.range], as: UTF8.self), traits)
    }
  }

  private static let interviews: [(Language, String)] = [
    (
      .english,
      """
      Interview: the plant's director

      Reporter: Why did you choose Kostanay?

      Ana Roe: Because there are railways and people. We counted for three years.

      — How many people will work there?

      — For a start 140, and by the year 2028 about 300. The first lot goes to Serbia in March.
      """
    ),
    (
      .russian,
      """
      Директор завода: «Мы строим»

      — Почему вы выбрали Костанай?

      — Потому что там есть железная дорога и люди. Три года мы считали.

      — Сколько человек будет работать?

      — Сначала 140, а к 2028 году — около 300. Первая партия уйдёт в Сербию в марте.
      """
    ),
    (
      .serbian,
      """
      Intervju: direktorka fabrike

      Novinar: Zašto ste izabrali Kostanaj?

      Marija Kovač: Zato što tamo ima železnice i ljudi. Tri godine smo računali.

      – Koliko ljudi će raditi u fabrici?

      – Za početak 140, a do 2028. godine dvostruko više. Prva pošiljka ide u Srbiju u martu.
      """
    ),
    (
      .kazakh,
      """
      Зауыт директоры Ерлан Сапаров

      – Неге Қостанайды таңдадыңыз?

      – Өйткені мұнда кадр да, теміржол да бар. Үш жыл есептедік.

      – Қанша адам жұмыс істейді?

      – Әуелі 140, ал 2028 жылға қарай бұдан көп. Алғашқы партия наурыз айында Сербияға жөнелтіледі.
      """
    ),
  ]

  @Test("an answer leans on its question, which is no heading and never stands alone", arguments: interviews)
  func answers(language: Language, text: String) throws {
    let read = try traits(text, language)
    #expect(read.count == 6)
    for (number, (sentence, traits)) in read.enumerated() {
      switch number {
      case 0, 3: #expect(traits.contains(.question), "\(sentence)")
      case 1, 4: #expect(traits.contains(.leaning), "\(sentence)")
      default: #expect(traits.isDisjoint(with: [.leaning, .speakerless]), "\(sentence)")
      }
    }
    let article = try ArticleReader(language: language, format: .text).article(in: Array(text.utf8))
    let bindings = SentenceReading(article).bindings
    #expect([0, 3].allSatisfy { bindings.stretch(around: $0) == $0..<$0 + 2 })
    for count in 10...40 {
      let digest = try Summarizer(budget: .words(count)).digest(of: text, language: language, format: .text)
      let chosen = Set(digest.sentences.map(\.index))
      #expect(chosen.contains(0) == chosen.contains(1), "\(chosen)")
      #expect(chosen.contains(3) == chosen.contains(4), "\(chosen)")
    }
    let one = try Summarizer(budget: .oneSentence(words: 30)).digest(of: text, language: language, format: .text)
    #expect([2, 5].contains(one.sentences.first?.index))
  }

  @Test("direct speech behind a dash has a speaker only where it names one")
  func speakers() throws {
    let read = try traits(
      """
      Завод открыли в пятницу в Костанае.

      — Мы ждали этого три года. Теперь мы будем строить, — сказал директор.

      — Мы всё купим у них.

      В марте первая партия уйдёт в Сербию.
      """, .russian)
    #expect(read.map { $0.1.contains(.speakerless) } == [false, true, false, true, false])
  }

  @Test("the items of a list are no dialogue")
  func lists() throws {
    let read = try traits(
      "The plan has three parts.\n\n- The plant is built.\n\n- The road is paved.\n\n– roads;\n\n– bridges.\n", .english
    )
    #expect(!read.contains { !$0.1.isDisjoint(with: [.speakerless, .leaning]) && $0.0.hasPrefix("- ") })
  }

  @Test(
    "captions by their cue, headings with a stop, and beginnings that lean on what went before",
    arguments: [
      (Language.english, "Jane Roe (left) meets Ana Kovač.", SentenceTraits.caption),
      (.russian, "Иван Петров (слева) и Анна Смирнова на открытии.", .caption),
      (.serbian, "Ministar Petar Petrović (u sredini) u Beogradu.", .caption),
      (.serbian, "Министар Петар Петровић (лево) у Београду.", .caption),
      (.kazakh, "Ерлан Сапаров (сол жақта) пен министр.", .caption),
      (.english, "Why the new plan is promising.", .heading), (.russian, "Почему завод построили здесь.", .heading),
      (.serbian, "Zašto je fabrika ovde.", .heading), (.kazakh, "Неге зауыт осында салынды.", .heading),
      (.english, "In response the minister closed the border.", .leaning),
      (.english, "Having heard of it, they left the country.", .leaning),
      (.russian, "В ответ американский министр закрыл границу.", .leaning),
      (.russian, "Узнав, что завод закрыт, они уехали домой.", .leaning),
      (.serbian, "Saznavši za to, oni su otišli kući.", .leaning),
      (.kazakh, "Мұны естіген соң, олар үйлеріне қайтты.", .leaning),
    ] as [(Language, String, SentenceTraits)])
  func dangling(language: Language, sentence: String, trait: SentenceTraits) throws {
    #expect(try traits("Первое слово.\n\n\(sentence)\n", language).last?.1.contains(trait) == true)
  }

  @Test(
    "sentences that only look so",
    arguments: [
      (Language.english, "The parties of the left (and right) met in Belgrade."),
      (.english, "In response to the strike the minister closed the border."),
      (.english, "Speaking in Astana, the president named the date."),
      (.russian, "В ответ на санкции министр закрыл границу."),
      (.russian, "Как сообщили в министерстве, визит отложен."),
      (.russian, "Устав партии приняли, хотя многие были против."),
      (.serbian, "Kao odgovor na sankcije ministar je zatvorio granicu."),
      (.english, "Because of the storm the flights were cancelled."),
    ] as [(Language, String)])
  func standing(language: Language, sentence: String) throws {
    let traits = try traits("Первое слово.\n\n\(sentence)\n", language).last?.1
    #expect(traits?.isDisjoint(with: [.caption, .heading, .leaning]) == true)
  }

  @Test("one sentence is none of a question, a caption, a heading or five words while another fits")
  func oneSentence() throws {
    let text = """
      What will the new plant in Kostanay build for Serbia?

      Jane Roe (left) opens the plant in Kostanay on Friday.

      Why the plant is promising.

      The plant opened on Friday.

      Nobody in the town had thought that such a thing could come.
      """
    let digest = try Summarizer(budget: .oneSentence(words: 30)).digest(
      of: text, title: "The plant in Kostanay", language: .english, format: .text)
    #expect(digest.sentences.map(\.index) == [3])
    let short = try Summarizer(budget: .oneSentence(words: 30)).digest(
      of: "The plant opened on Friday.", language: .english, format: .text)
    #expect(short.sentences.count == 1)
  }
}
