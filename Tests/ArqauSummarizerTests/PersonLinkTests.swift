import ArqauNormalizer
import ArqauSummarizer
import ArqauText
import Testing

@Suite("Whom short mentions mean")
struct PersonLinkTests {
  struct Sample: Sendable, CustomTestStringConvertible {
    let language: Language
    let text: String
    /// Base form and mentions of each person, in order.
    let persons: [String: [String]]

    var testDescription: String { text }
  }

  private static func persons(_ text: String, _ language: Language) throws -> [String: [String]] {
    let names = try MentionFinder().names(in: text, language: language).filter { $0.kind == .person }
    return Dictionary(names.map { ($0.text, $0.mentions.map(\.text)) }, uniquingKeysWith: +)
  }

  private static let genders: [Sample] = [
    Sample(
      language: .russian, text: "Сергей Кузнецов и Ольга Кузнецова приехали в Казань. Кузнецов выступил первым.",
      persons: ["Сергей Кузнецов": ["Сергей Кузнецов", "Кузнецов"], "Ольга Кузнецова": ["Ольга Кузнецова"]]),
    Sample(
      language: .russian, text: "Сергей Кузнецов и Ольга Кузнецова приехали в Казань. Доклад Кузнецовой понравился.",
      persons: ["Сергей Кузнецов": ["Сергей Кузнецов"], "Ольга Кузнецова": ["Ольга Кузнецова", "Кузнецовой"]]),
    Sample(
      language: .russian, text: "Директор Ольга Кузнецова приехала в Казань. Потом выступил Кузнецов.",
      persons: ["Ольга Кузнецова": ["Ольга Кузнецова"], "Кузнецов": ["Кузнецов"]]),
    Sample(
      language: .serbian, text: "Марко Савић и Јелена Савић живе у Нишу. Савић је победио на турниру.",
      persons: ["Марко Савић": ["Марко Савић", "Савић"], "Јелена Савић": ["Јелена Савић"]]),
    Sample(
      language: .serbian, text: "Marko Savić i Jelena Savić žive u Nišu. Savić je pobedila na turniru.",
      persons: ["Marko Savić": ["Marko Savić"], "Jelena Savić": ["Jelena Savić", "Savić"]]),
    Sample(
      language: .english, text: "Robert Hill and Anna Hill moved to London. Mrs. Hill works there.",
      persons: ["Robert Hill": ["Robert Hill"], "Anna Hill": ["Anna Hill", "Hill"]]),
  ]

  @Test("gender decides between two of one surname", arguments: genders)
  func gender(sample: Sample) throws {
    #expect(try Self.persons(sample.text, sample.language) == sample.persons)
  }

  private static let undecided: [Sample] = [
    Sample(
      language: .russian, text: "Сергей Кузнецов и Павел Кузнецов приехали в Казань. Кузнецов выступил первым.",
      persons: [
        "Сергей Кузнецов": ["Сергей Кузнецов"], "Павел Кузнецов": ["Павел Кузнецов"], "Кузнецов": ["Кузнецов"],
      ]),
    Sample(
      language: .english, text: "Robert Hill and David Hill moved to London. Hill works there.",
      persons: ["Robert Hill": ["Robert Hill"], "David Hill": ["David Hill"], "Hill": ["Hill"]]),
    Sample(
      language: .serbian, text: "Марко Савић и Иван Савић живе у Нишу. Савић је победио на турниру.",
      persons: ["Марко Савић": ["Марко Савић"], "Иван Савић": ["Иван Савић"], "Савић": ["Савић"]]),
  ]

  @Test("a surname that two may bear is an entry of its own", arguments: undecided)
  func ambiguous(sample: Sample) throws {
    #expect(try Self.persons(sample.text, sample.language) == sample.persons)
  }

  private static let pairs: [Sample] = [
    Sample(
      language: .russian, text: "Вчера Лукашенко Лаврову подарил книгу.",
      persons: ["Лукашенко": ["Лукашенко"], "Лавров": ["Лаврову"]]),
    Sample(
      language: .kazakh, text: "Кеше Мирзиёев Лавровты Ташкентте қарсы алды.",
      persons: ["Мирзиёев": ["Мирзиёев"], "Лавров": ["Лавровты"]]),
    Sample(
      language: .serbian, text: "Јуче је Дачић Лаврову пренео поруку.",
      persons: ["Дачић": ["Дачић"], "Лавров": ["Лаврову"]]),
  ]

  @Test("two surnames in different cases are two persons", arguments: pairs)
  func sideBySide(sample: Sample) throws {
    #expect(try Self.persons(sample.text, sample.language) == sample.persons)
  }

  @Test("a given name and a surname in one case stay together")
  func together() throws {
    #expect(
      try Self.persons("Јуче је разговарао са Миланом Крстићем у Београду.", .serbian)
        == ["Милан Крстић": ["Миланом Крстићем"]])
    #expect(
      try Self.persons("Вчера он встретился с Олегом Макаровым в Астане.", .russian)
        == ["Олег Макаров": ["Олегом Макаровым"]])
  }

  @Test("a title is no part of the name, and the name stays one entry")
  func titles() throws {
    let kazakh = "Министр Ерлан Жүнісов Алматыға келді. Министр Жүнісовтың айтуынша, бюджет өсті."
    #expect(try Self.persons(kazakh, .kazakh) == ["Ерлан Жүнісов": ["Ерлан Жүнісов", "Жүнісовтың"]])
    let serbian = "Директорка Марија Павловић Ристић је дошла у Ниш. Директорка Павловић Ристић је захвалила."
    #expect(
      try Self.persons(serbian, .serbian)
        == ["Марија Павловић Ристић": ["Марија Павловић Ристић", "Павловић Ристић"]])
  }

  @Test("an office with a surname names who holds it, whoever else has the surname")
  func offices() throws {
    let text = "President Lukashenko spoke in Minsk. His son Viktor Lukashenko was there. Lukashenko smiled."
    let persons = try Self.persons(text, .english)
    #expect(persons["Viktor Lukashenko"] == ["Viktor Lukashenko"])
    #expect(persons["Lukashenko"] == ["Lukashenko"])
    #expect(persons["Aleksandr Lukashenko"] == ["Lukashenko"])
  }

  @Test("a country's genitive before a person is a place of its own")
  func countries() throws {
    let text = "Амбасадор Турске Мехмет Јилмаз и министар Мађарске Петер Сијарто били су у Новом Саду."
    let names = try MentionFinder().names(in: text, language: .serbian)
    #expect(names.contains { $0.kind == .place && $0.text == "Мађарска" })
    #expect(!names.contains { $0.kind == .person && ($0.text.contains("Турск") || $0.text.contains("Мађарск")) })
  }

  private static let addresses: [Sample] = [
    Sample(
      language: .russian,
      text: "Иван Петров открыл собрание. Депутат задал вопрос. Иван Сергеевич ответил. Ивану Сергеевичу похлопали.",
      persons: ["Иван Петров": ["Иван Петров", "Иван Сергеевич", "Ивану Сергеевичу"]]),
    Sample(
      language: .russian, text: "По словам Айгуль Сейтовой, работа идёт. Айгуль Нурлановна поблагодарила коллег.",
      persons: ["Айгуль Сейтова": ["Айгуль Сейтовой", "Айгуль Нурлановна"]]),
    // A record knows the patronymic, and both parts of the given name are declined.
    Sample(
      language: .russian,
      text: "Касым-Жомарт Токаев выступил в Астане. Затем Касыму-Жомарту Кемелевичу подарили книгу.",
      persons: ["Касым-Жомарт Токаев": ["Касым-Жомарт Токаев", "Касыму-Жомарту Кемелевичу"]]),
    Sample(
      language: .kazakh, text: "Марат Серіков сұрақ қойды. Кейін Марат Болатұлының ұсынысы қолдау тапты.",
      persons: ["Марат Серіков": ["Марат Серіков", "Марат Болатұлының"]]),
    Sample(
      language: .english, text: "Marat Omarov opened the meeting in Almaty. Marat Serikovich thanked the guests.",
      persons: ["Marat Omarov": ["Marat Omarov", "Marat Serikovich"]]),
    Sample(
      language: .serbian, text: "Sergej Orlov doputovao je u Beograd. Sa Sergejem Viktorovičem razgovarao je ministar.",
      persons: ["Sergej Orlov": ["Sergej Orlov", "Sergejem Viktorovičem"]]),
  ]

  @Test("a given name and a patronymic mean the one full name before that has the given name", arguments: addresses)
  func address(sample: Sample) throws {
    #expect(try Self.persons(sample.text, sample.language) == sample.persons)
  }

  private static let others: [Sample] = [
    // A surname like a patronymic, which stands alone too; a father of no name; two who may be meant; another's patronymic.
    Sample(
      language: .russian, text: "Роман Орлов приехал в Минск. Роман Абрамович не приехал. Абрамович остался дома.",
      persons: ["Роман Орлов": ["Роман Орлов"], "Роман Абрамович": ["Роман Абрамович", "Абрамович"]]),
    Sample(
      language: .russian, text: "Александр Орлов пришёл. Александр Лукашевич ушёл.",
      persons: ["Александр Орлов": ["Александр Орлов"], "Александр Лукашевич": ["Александр Лукашевич"]]),
    Sample(
      language: .russian, text: "Иван Петров и Иван Орлов спорили. Иван Сергеевич победил.",
      persons: [
        "Иван Петров": ["Иван Петров"], "Иван Орлов": ["Иван Орлов"], "Иван Сергеевич": ["Иван Сергеевич"],
      ]),
    Sample(
      language: .russian, text: "Касым-Жомарт Токаев выступил. Касым-Жомарт Ерланович слушал его.",
      persons: [
        "Касым-Жомарт Токаев": ["Касым-Жомарт Токаев"], "Касым-Жомарт Ерланович": ["Касым-Жомарт Ерланович"],
      ]),
  ]

  @Test("a given name and what only looks like that person's patronymic are somebody else", arguments: others)
  func noAddress(sample: Sample) throws {
    #expect(try Self.persons(sample.text, sample.language) == sample.persons)
  }
}
