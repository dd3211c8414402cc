import ArqauText
import Testing

@testable import ArqauSummarizer

/// Sentences whose subject, or the speaker of whose quotation, is named in the one before.
@Suite("Openers and speakers that lean")
struct LeaningOpenerTests {
  private func traits(_ sentence: String, _ language: Language) throws -> SentenceTraits {
    let article = try ArticleReader(language: language, format: .text).article(in: Array(sentence.utf8))
    return SentenceReading(article).traits.first ?? []
  }

  @Test(
    "an adverbial before a pronoun leans",
    arguments: [
      (Language.russian, "Ранее он работал на пароме в Костанае."),
      (.russian, "В 1993 году она открыла первую школу."),
      (.russian, "Вместе с братьями они построили мост."),
      (.russian, "После подсчёта 99,2% голосов он впереди."),
      (.russian, "За неделю до этого мост осмотрели инженеры."),
      (.russian, "Столько же билетов продали в мае."),
      (.russian, "Остальные мосты стоят с прошлого века."),
      (.english, "On Saturday she opened a school in Kostanay."),
      (.english, "In 2019, he built a bridge over the river."),
      (.english, "Earlier he had worked on the ferry."),
      (.english, "A year later the bridge was open for cars."),
      (.serbian, "U subotu je ona otvorila školu u Kostanaju."),
      (.serbian, "Раније је он радио на скели у Костанају."),
      (.serbian, "Dan pre toga most su pregledali inženjeri."),
      (.serbian, "Isto toliko karata prodato je u maju."),
      (.kazakh, "Сенбі күні ол Қостанайда мектеп ашты."),
      (.kazakh, "2019 жылы ол өзен арқылы көпір салды."),
      (.kazakh, "Қалған көпірлер өткен ғасырдан бері тұр."),
    ] as [(Language, String)])
  func adverbials(language: Language, sentence: String) throws {
    #expect(try traits(sentence, language).contains(.leaning))
  }

  @Test(
    "one behind which somebody is named, or a clause, does not",
    arguments: [
      (Language.russian, "По словам премьера, он видел новый мост."),
      (.russian, "После встречи с Роевым он уехал в Костанай."),
      (.russian, "До того как построили мост, ходил паром."),
      (.russian, "Ранее мост закрывали на зиму."),
      (.english, "In the report the ministry said they were late."),
      (.english, "On Saturday Petr Roe said he would go."),
      (.english, "In Kostanay the ferry goes every hour."),
      (.serbian, "U subotu je Petar Jović otvorio školu."),
      (.kazakh, "Сенбі күні Петр Роев мектеп ашты."),
    ] as [(Language, String)])
  func named(language: Language, sentence: String) throws {
    #expect(try !traits(sentence, language).contains(.leaning))
  }

  @Test(
    "a quotation whose speaker is a pronoun, or left out, leans",
    arguments: [
      (Language.russian, "«Мост открыт для всех машин», — сказал он."),
      (.russian, "«Мост открыт для всех машин», — так говорит она в интервью."),
      (.english, "\"The bridge is open for all cars,\" he said."),
      (.english, "“The bridge is open for all cars,” she told reporters."),
      (.serbian, "„Most je otvoren za sve automobile“, rekao je on."),
      (.serbian, "„Мост је отворен за све аутомобиле“, додала је."),
      (.kazakh, "«Көпір барлық көлікке ашық», – деді ол."),
    ] as [(Language, String)])
  func speakers(language: Language, sentence: String) throws {
    #expect(try traits(sentence, language).contains(.leaning))
  }

  @Test(
    "one whose speaker is named does not",
    arguments: [
      (Language.russian, "«Мост открыт для всех машин», — сказал Пётр Роев."),
      (.russian, "«Мост открыт для всех машин», — сказал министр, и он прав."),
      (.english, "\"The bridge is open for all cars,\" said Petr Roe."),
      (.english, "\"The bridge is open for all cars,\" the mayor said."),
      (.serbian, "„Most je otvoren za sve automobile“, rekao je gradonačelnik."),
      (.kazakh, "«Көпір барлық көлікке ашық», – деді министр."),
      (.russian, "«Костанай» — он же «Тобол» — играет в субботу."),
    ] as [(Language, String)])
  func namedSpeakers(language: Language, sentence: String) throws {
    #expect(try !traits(sentence, language).contains(.leaning))
  }
}
