import ArqauNormalizer
import ArqauSummarizer
import ArqauText
import Testing

@Suite("Where one name ends and the next begins")
struct SpanCutTests {
  struct Sample: Sendable, CustomTestStringConvertible {
    let language: Language
    let text: String
    let persons: [String]
    let places: [String]

    var testDescription: String { text }
  }

  private static let samples: [Sample] = [
    Sample(
      language: .english, text: "The Astana–Karaganda and Belgrade–Budapest lines opened.", persons: [],
      places: ["Astana", "Karaganda", "Belgrade", "Budapest"]),
    Sample(
      language: .russian, text: "Закрыта дорога Алматы — Талдыкорган.", persons: [], places: ["Алматы", "Талдыкорган"]),
    Sample(
      language: .russian, text: "Министр принял Чрезвычайного и Полномочного Посла Сербии Владимира Марича.",
      persons: ["Владимир Марич"], places: ["Сербия"]),
    Sample(
      language: .kazakh, text: "Бұл туралы Сыртқы істер министрі Мұрат Нұртілеу айтты.", persons: ["Мұрат Нұртілеу"],
      places: []),
    Sample(
      language: .english, text: "Deputy Prime Minister – Minister of National Economy Serik Zhumangarin spoke.",
      persons: ["Serik Zhumangarin"], places: []),
    Sample(
      language: .english, text: "The Texas-based and New York-listed firms agreed.", persons: [],
      places: ["Texas", "New York"]),
    Sample(
      language: .russian, text: "Об этом сообщил пресс-секретарь Министерства обороны Мурат Ахметов на брифинге.",
      persons: ["Мурат Ахметов"], places: []),
    Sample(
      language: .serbian, text: "To je rekao predsednik Skupštine Dragan Petrović u sredu.",
      persons: ["Dragan Petrović"],
      places: []),
    Sample(
      language: .english, text: "The envoy met Suleimenova in Geneva.", persons: ["Suleimenova"], places: ["Geneva"]),
    Sample(
      language: .english, text: "President of Poland Andrzej Duda arrived on Monday.", persons: ["Andrzej Duda"],
      places: ["Poland"]),
    Sample(
      language: .english, text: "Minister of Foreign Affairs of Croatia Ivan Horvat spoke.", persons: ["Ivan Horvat"],
      places: ["Croatia"]),
    Sample(
      language: .english, text: "The Sultan of Brunei arrived on Monday.", persons: [], places: ["Brunei"]),
    Sample(
      language: .russian, text: "Эмир Кувейта прибыл в Москву.", persons: [], places: ["Кувейт", "Москва"]),
    Sample(
      language: .serbian, text: "Emir Kuvajta posetio je Beograd.", persons: [], places: ["Kuvajt", "Beograd"]),
    Sample(
      language: .serbian, text: "Snimci iz Jankovićevog arhiva čuvaju se u Beogradu.", persons: ["Janković"],
      places: ["Beograd"]),
    Sample(
      language: .english, text: "Secretary of State Anna Brown spoke first.", persons: ["Anna Brown"], places: []),
    Sample(
      language: .kazakh, text: "Кеше Тоқаев Сербия президенті Вучичпен кездесті. Тоқаев Вучичке алғыс айтты.",
      persons: ["Тоқаев", "Александр Вучич"], places: ["Сербия"]),
    Sample(
      language: .kazakh, text: "Қытай Төрағасы Си Цзиньпинмен келіссөз жүргізді.", persons: ["Си Цзиньпин"],
      places: ["Қытай"]),
    Sample(
      language: .kazakh, text: "Канцлер Олаф Шольц Астанаға келді.", persons: ["Олаф Шольц"], places: ["Астана"]),
    Sample(
      language: .kazakh, text: "Кеше Сәрсенов Лавровты Ташкентте қарсы алды.", persons: ["Сәрсенов", "Лавров"],
      places: ["Ташкент"]),
    Sample(
      language: .kazakh, text: "Сұлтанов министрлерді жинады.", persons: ["Сұлтанов"], places: []),
    Sample(
      language: .serbian, text: "Federer Petrovića pobedio je u tri seta.", persons: ["Federer", "Petrović"], places: []
    ),
    Sample(
      language: .kazakh, text: "Қазақстан Президенті Бектенов Сербия Президенті Вучичпен кездесті.",
      persons: ["Бектенов", "Александр Вучич"], places: ["Қазақстан", "Сербия"]),
    Sample(
      language: .kazakh, text: "Иван Петрович Алматыға келді.", persons: ["Иван Петрович"], places: ["Алматы"]),
    Sample(
      language: .kazakh,
      text: "Румынияның көлік жөніндегі мемлекеттік хатшысы Андрей Ионеску Ақтауға келді.", persons: ["Андрей Ионеску"],
      places: ["Румыния", "Ақтау"]),
    Sample(
      language: .serbian, text: "Sabal Petrovića pobedio je u tri seta.", persons: ["Sabal", "Petrović"], places: []),
    Sample(
      language: .russian, text: "Бреннер Джорджевича обыграл в двух сетах.", persons: ["Бреннер", "Джорджевич"],
      places: []),
    Sample(
      language: .serbian, text: "Morana Petrović je pobedila u tri seta.", persons: ["Morana Petrović"], places: []),
  ]

  @Test("offices, places in cases and two surnames part", arguments: samples)
  func parts(sample: Sample) throws {
    let names = try MentionFinder().names(in: sample.text, language: sample.language)
    #expect(names.filter { $0.kind == .person }.map(\.text) == sample.persons)
    #expect(names.filter { $0.kind == .place }.map(\.text) == sample.places)
  }

  private static let beginnings: [(language: Language, text: String, names: [String])] = [
    (.russian, "Указом Министра обороны назначен начальник.", []),
    (.russian, "Приказом Министра юстиции отменены выплаты в Казани.", ["Казань"]),
    (.russian, "Визави Коваленко ответил на вопросы в Казани.", ["Коваленко", "Казань"]),
    (.russian, "Данные о погоде неизвестны. Данию накрыл дождь.", ["Дания"]),
    (.russian, "Вчера Минобороны сообщило о учениях в Казани.", ["Минобороны", "Казань"]),
    (.serbian, "Rešenjem Ministra odbrane formirana je komisija u Nišu.", ["Niš"]),
    (.serbian, "Pismom Ministra finansija upozoreni su svi u Nišu.", ["Niš"]),
    (.kazakh, "Кемелер Парсы шығанағынан шықты.", ["Парсы шығанағы"]),
    (.serbian, "Rival Petrovića je slavio u Nišu.", ["Petrović", "Niš"]),
    (.kazakh, "Қазан айында Алматыда жиын өтті.", ["Алматы"]),
    (.kazakh, "Қазан қаласында жиын өтті.", ["Қазан"]),
  ]

  private static let holders: [(text: String, person: String, bodies: [String])] = [
    (
      "The road will open, Minister of Transport and Digital Development Nurlan Zhaksybekov told the press.",
      "Nurlan Zhaksybekov", []
    ),
    ("It was signed by Minister of Internal and Foreign Trade Dubravka Stanišić.", "Dubravka Stanišić", []),
    (
      "Chairman of the Committee of Regional Statistics Daulet Omirbekov resigned.", "Daulet Omirbekov",
      ["Committee of Regional Statistics"]
    ),
  ]

  @Test("who holds an English office parts from what it is of", arguments: holders)
  func holder(sample: (text: String, person: String, bodies: [String])) throws {
    let names = try MentionFinder().names(in: sample.text, language: .english)
    #expect(names.filter { $0.kind == .person }.map(\.text) == [sample.person])
    #expect(names.filter { $0.kind == .organisation }.map(\.text) == sample.bodies)
  }

  @Test("documents, rivals and months at a sentence's beginning are no names", arguments: beginnings)
  func beginning(sample: (language: Language, text: String, names: [String])) throws {
    let names = try MentionFinder().names(in: sample.text, language: sample.language)
    #expect(names.map(\.text) == sample.names)
  }

  private static let withoutEnglish: [(Language, String)] = [
    (.russian, "Вчера приехал Морис Ришар."), (.serbian, "Juče je došao Moris Rišar."),
    (.russian, "Гийом Пупар выступил в Москве."), (.serbian, "Juče je došao Vladimir Peševski."),
  ]

  @Test("names from elsewhere have no English spelling by rule", arguments: withoutEnglish)
  func foreign(language: Language, text: String) throws {
    let english = try #require(Variety(.english))
    let names = try MentionFinder().names(in: text, language: language, targets: [english])
    let person = try #require(names.first { $0.kind == .person })
    #expect(person.forms.isEmpty)
  }

  private static let known: [(language: Language, text: String, english: String)] = [
    (.russian, "Вчера Трамп прилетел в Париж.", "Trump"), (.russian, "Вчера выступил Эрик Трамп.", "Eric Trump"),
    (.russian, "Вчера выступил Николай Петров.", "Nikolay Petrov"),
    (.russian, "Вчера пела Роза Рымбаева.", "Roza Rymbayeva"),
    (.russian, "Вчера выступил Вукашин Мандич.", "Vukasin Mandic"),
    (.kazakh, "Кеше Любиша Мандич келді.", "Ljubisa Mandic"),
    (.serbian, "Juče je došla Dragana Valevska.", "Dragana Valevska"),
  ]

  @Test("records, given names and the language that a name is of give the English spelling", arguments: known)
  func spelledInEnglish(sample: (language: Language, text: String, english: String)) throws {
    let english = try #require(Variety(.english))
    let names = try MentionFinder().names(in: sample.text, language: sample.language, targets: [english])
    let person = try #require(names.first { $0.kind == .person })
    #expect(person.forms.first?.text == sample.english)
  }

  @Test("names of ours keep theirs")
  func own() throws {
    let english = try #require(Variety(.english))
    let names = try MentionFinder().names(
      in: "Министр Ермек Кусаинов приехал.", language: .russian, targets: [english])
    #expect(
      names.first { $0.kind == .person }?.forms.first?.text == "Yermek Kussainov"
        || names.first { $0.kind == .person }?.forms.first?.text == "Yermek Kusainov")
  }

  @Test("regions have recorded names")
  func regions() throws {
    let targets = [Variety(.english), Variety(.serbian, .latin)].compactMap { $0 }
    let names = try MentionFinder().names(
      in: "Мы живём в Шотландии, а они в Баварии.", language: .russian, targets: targets)
    #expect(names.map { $0.forms.map(\.text) } == [["Scotland", "Škotska"], ["Bavaria", "Bavarska"]])
  }
}
