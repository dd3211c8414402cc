import ArqauText
import Testing

@testable import ArqauSummarizer

/// Scenes that an article begins with, and what a digest of one sentence takes.
@Suite("Scenes and digests of one sentence")
struct SceneTests {
  @Test(
    "a scene comes with its beginning and its end",
    arguments: [
      (
        Language.english,
        "Imagine a river without water. Boats lie in mud. A new study of Dalen warned of it on Monday."
      ),
      (.russian, "Представьте реку без воды. Лодки лежат в иле. Об этом в понедельник предупредили учёные Далена."),
      (.serbian, "Замислите реку без воде. Чамци леже у муљу. На то је у понедељак упозорио завод из Далена."),
      (.kazakh, "Аңыз бойынша, өзен кеуіп қалған. Қайықтар балшықта жатқан. Ғалымдар дүйсенбіде ескі арнаны тапты."),
    ])
  func scene(language: Language, text: String) throws {
    let article = try ArticleReader(language: language, format: .text).article(in: Array(text.utf8))
    let bindings = SentenceReading(article).bindings
    #expect(bindings.answer(to: 0) == 2 && bindings.answer(to: 1) == 2 && bindings.stretch(around: 1) == 0..<2)
  }

  @Test("what only begins like a scene is none")
  func news() throws {
    let text = "Imagine Dalen, a band, plays tonight. Tickets are sold out. The hall holds 900 people."
    let article = try ArticleReader(language: .english, format: .text).article(in: Array(text.utf8))
    #expect(!SentenceReading(article).bindings.binds(0))
  }

  @Test("subjects told before that name nobody are known")
  func old() throws {
    func isOld(_ language: Language, _ text: String) throws -> Bool {
      let article = try ArticleReader(language: language, format: .text).article(in: Array(text.utf8))
      return article.utf8.withUnsafeBufferPointer { OldSubjects(article, $0).begin(1) }
    }
    #expect(try isOld(.english, "A bridge in Dalen fell down. The bridge was built in 1974 of wood and stone."))
    #expect(try !isOld(.english, "A bridge in Dalen fell down. The Dalen council will build a new one."))
    #expect(try isOld(.russian, "В Далене упал мост через реку. Мост был построен в 1974 году из камня."))
    #expect(try !isOld(.russian, "В Далене упал мост через реку. Мост в Осло построен из камня."))
  }

  @Test("a long first sentence loses a clause of accompaniment and an apposition")
  func cuts() throws {
    func one(_ text: String) throws -> [String] {
      try Summarizer(budget: .oneSentence(words: 12)).digest(of: text, language: .english, format: .text).sentences
        .map(\.span.text)
    }
    let rest = " Boats lie in the mud of the harbour all day now."
    let short = "The river Dal rose by nine metres in two days."
    #expect(
      try one("The river Dal rose by nine metres in two days, with rescuers still carrying families out." + rest) == [
        short
      ])
    #expect(
      try one("The river Dal rose by nine metres in two days, a height that the old town remembers well." + rest) == [
        short
      ])
  }

  @Test(
    "a quotation of the person that a sentence left out goes on about may stand behind the one that names him",
    arguments: [
      (
        Language.russian, "Врач Иван Ромен лечил город. По его мнению, вода была чистой. «Пить можно», — сказал он.",
        true
      ),
      (.russian, "Врач Иван Ромен лечил город. Эту воду пили все дети. «Пить можно», — сказал он.", false),
      (.english, "Dr Ivan Roe cured the town. He said the water was clean. “One may drink it,” he said.", true),
      (.english, "Dr Ivan Roe cured the town. She said the water was clean. “One may drink it,” he said.", false),
    ])
  func person(language: Language, text: String, isTold: Bool) throws {
    let article = try ArticleReader(language: language, format: .text).article(in: Array(text.utf8))
    let ranges = article.sentences.map(\.range)
    #expect(ranges.count == 3)
    let continues = article.utf8.withUnsafeBufferPointer {
      QuotedSpeakers.of(language).continues($0, ranges[1], quotation: ranges[2])
    }
    #expect(continues == isTold)
  }
}
