import ArqauNormalizer
import ArqauText
import Testing

@testable import ArqauSummarizer

@Suite("Women in the nominative and men in the genitive")
struct PersonCaseTests {
  private static func persons(_ text: String) throws -> [String] {
    try MentionFinder().names(in: text, language: .russian).filter { $0.kind == .person }.map(\.text)
  }

  @Test(
    "a woman's usual given name isn't a man's that nobody has, whatever stands before it",
    arguments: ["Элла Баринова", "Дина Королёва", "Римма Шестакова", "Жанна Лаптева"])
  func unknownMen(name: String) throws {
    #expect(try Self.persons("Выставку открыла директор Морского музея \(name).") == [name])
    #expect(try Self.persons("Открытие прошло вчера. Приехали певец Олег Ветров и \(name).").contains(name))
  }

  @Test(
    "a noun for an office in the nominative has a woman's name beside it",
    arguments: ["", "🙂 "])
  func offices(prefix: String) throws {
    for name in ["Валентина Лаптева", "Александра Шестакова", "Евгения Баринова", "Станислава Лаптева"] {
      #expect(try Self.persons(prefix + "Об этом сообщила министр культуры \(name).") == [name])
      #expect(try Self.persons(prefix + "Вопрос задала депутат \(name).") == [name])
      #expect(try Self.persons(prefix + "Первой пришла теннисистка \(name).") == [name])
      #expect(try Self.persons(prefix + "Пресс-секретарь акима \(name) сообщила подробности.") == [name])
    }
  }

  @Test("a verb beside the name, and another's name before it, tell the case too")
  func verbsAndOthers() throws {
    #expect(try Self.persons("Вчера книгу написала Валентина Шестакова.") == ["Валентина Шестакова"])
    let runners = try Self.persons("Бежали Олег Ветров, Яна Лаптева и Пётр Носов.")
    #expect(runners.contains("Яна Лаптева"))
  }

  @Test("a man in the genitive stays a man")
  func men() throws {
    let texts = [
      "Он поблагодарил министра Александра Шестакова.", "По словам политолога Валентина Лаптева, выборы прошли тихо.",
      "Адвокат Евгения Баринова заявил, что подаст жалобу.", "Зрителям понравилась новая книга Станислава Шестакова.",
      "Премию получил роман Юлия Олеговича Шестакова.",
    ]
    let names = [
      "Александр Шестаков", "Валентин Лаптев", "Евгений Баринов", "Станислав Шестаков", "Юлий Олегович Шестаков",
    ]
    for (text, name) in zip(texts, names) { #expect(try Self.persons(text) == [name], "\(text)") }
  }

  @Test("a surname alone in the nominative tells the base form of the full name")
  func surnames() throws {
    let text = "Суд оправдал Петера Гольца. Гольц поблагодарил адвокатов."
    #expect(try Self.persons(text) == ["Петер Гольц"])
    #expect(try Self.persons("Премьер Орхан Кардырым прилетел вчера. Кардырым прибыл с женой.") == ["Орхан Кардырым"])
  }
}
