import ArqauNormalizer
import ArqauSummarizer
import ArqauText
import Testing

@Suite("Two persons side by side, and one with another's name")
struct PersonSeamTests {
  private static func persons(_ text: String, _ language: Language) throws -> [String] {
    try MentionFinder().names(in: text, language: language).filter { $0.kind == .person }.map(\.text)
  }

  @Test(
    "an oblique name and the subject behind it are two in Russian",
    arguments: [
      ("После визита Игоря Краснова Мусин провёл совещание.", ["Игорь Краснов", "Мусин"]),
      ("На встрече с Виктором Шереметом Жумабаев заявил о росте торговли.", ["Виктор Шеремет", "Жумабаев"]),
      ("По просьбе Генриха Бауэра Ковалевский остался дома.", ["Генрих Бауэр", "Ковалевский"]),
      ("После беседы с Томасом Линдманом Олег Ахметшин уехал.", ["Томас Линдман", "Олег Ахметшин"]),
      ("Вместо Егора Рыбака Сафронов вышел на замену.", ["Егор Рыбак", "Сафронов"]),
      ("Суд оправдал мужа Марины Дениса Ветлугина.", ["Марина", "Денис Ветлугин"]),
    ])
  func russian(text: String, persons: [String]) throws {
    for prefix in ["", "🙂 "] {
      #expect(try Self.persons(prefix + "Об этом сообщили вчера. " + text, .russian) == persons)
    }
  }

  @Test(
    "and in Serbian",
    arguments: [
      ("Posle razgovora sa Draganom Kovačevićem Stanković je otputovao u Prag.", ["Dragan Kovačević", "Stanković"]),
      ("Na poziv Nikole Savića Radovanović je posetio Prag.", ["Nikola Savić", "Radovanović"]),
      ("Na sastanku sa Stefanom Brauerom Jelić je govorio o trgovini.", ["Stefan Brauer", "Jelić"]),
    ])
  func serbian(text: String, persons: [String]) throws {
    #expect(try Self.persons("To je saopšteno juče. " + text, .serbian) == persons)
  }

  @Test(
    "and in Kazakh, where only the last word of a name has an ending",
    arguments: [
      ("Кеше Асқар Жұмағұловпен Бейсенов сауданы талқылады.", ["Асқар Жұмағұлов", "Бейсенов"]),
      ("Мұрат Есеновке Қасымов рахмет айтты.", ["Мұрат Есенов", "Қасымов"]),
      ("Томас Линдманның Әбішев ұсынысын қолдады.", ["Томас Линдман", "Әбішев"]),
    ])
  func kazakh(text: String, persons: [String]) throws {
    #expect(try Self.persons("Бұл туралы хабарланды. " + text, .kazakh) == persons)
  }

  @Test("a recorded person stands whole in front of another's surname, in English too")
  func records() throws {
    let names = try Self.persons("After talks with Angela Merkel Sarsenov flew to Geneva.", .english)
    #expect(names == ["Angela Merkel", "Sarsenov"])
  }

  @Test(
    "names whose words agree stay whole",
    arguments: [
      ("Читали письма Герхарда Отто Фишера. Фишер умер рано.", "Герхард Отто Фишер"),
      ("Гостей встретил Степан Ильич Мальцев.", "Степан Ильич Мальцев"),
      ("Он говорил с Кристиной Лесли Вуд. Вуд молчала.", "Вуд"),
    ])
  func whole(text: String, name: String) throws {
    let names = try Self.persons(text, .russian)
    #expect(names.count == 1 && names[0].hasSuffix(name.split(separator: " ").last ?? ""), "\(names)")
  }

  @Test(
    "an adverb, a connective or an office at the beginning of a sentence is no given name",
    arguments: [
      (
        Language.kazakh, "Асқар Бейсенов келді.", "Асқар Бейсенов", "Бейсенов сөйледі.",
        "Алайда Әйтсе Түнде Бапкер Ақын"
      ),
      (
        .serbian, "Milan Stanković je došao.", "Milan Stanković", "Stanković je govorio.",
        "Sinoć Dakle Konačno Selektor Sudija"
      ),
      (
        .russian, "Пришёл Олег Ахметшин.", "Олег Ахметшин", "Ахметшин рассказал об этом.",
        "Зимой Впрочем Блогер Академик"
      ),
      (
        .english, "Nurzhan Sarsenov came.", "Nurzhan Sarsenov", "Sarsenov told reporters.",
        "Overnight Colonel Rabbi Sheriff"
      ),
    ])
  func beginnings(language: Language, first: String, name: String, rest: String, words: String) throws {
    for word in words.split(separator: " ") {
      #expect(try Self.persons("\(first) \(word) \(rest)", language) == [name], "\(word)")
    }
  }

  @Test(
    "a noun and whoever's it is are no person", arguments: ["Фигура", "Охрана", "Кандидатура", "Отставка", "Супруга"])
  func possessions(noun: String) throws {
    let text = "Олег Ахметшин выступил в среду. \(noun) Ахметшина вызвала споры. Сам Ахметшин молчит."
    #expect(try Self.persons(text, .russian) == ["Олег Ахметшин"])
  }

  @Test(
    "a noun before a man's genitive owns the verb behind it",
    arguments: ["Победа", "Пресс-служба", "Жена", "Дочь", "Речь"])
  func owners(noun: String) throws {
    let text = "Олег Ахметшин приехал. Вчера \(noun.lowercased()) Ахметшина удивила всех."
    #expect(try Self.persons(text, .russian) == ["Олег Ахметшин"])
    #expect(try Self.persons("Вчера \(noun.lowercased()) Мелехова удивила всех. ", .russian) != ["Мелехова"])
    #expect(try Self.persons("Вчера певица Мелехова удивила всех. ", .russian) == ["Мелехова"])
  }

  @Test(
    "a son isn't his father",
    arguments: [
      (Language.english, "President Joe Biden came. Joe Biden Jr. spoke.", ["Joe Biden", "Joe Biden Jr"]),
      (.english, "Walter Hayes came. Walter Hayes, Sr. spoke.", ["Walter Hayes", "Walter Hayes, Sr"]),
      (.russian, "Приехал Джо Байден. Джо Байден — младший выступил.", ["Джо Байден", "Джо Байден — младший"]),
      (.kazakh, "Джо Байден келді. Кіші Джо Байден сөйледі.", ["Джо Байден", "Кіші Джо Байден"]),
      (.english, "John Q. Hayes came. John P.R. Hayes spoke.", ["John Q. Hayes", "John P.R. Hayes"]),
      (.english, "A. Hayes won. B. Hayes lost.", ["A. Hayes", "B. Hayes"]),
      (.english, "A. Hayes won. A.R. Hayes smiled.", ["A. Hayes"]),
    ])
  func sons(language: Language, text: String, persons: [String]) throws {
    #expect(try Self.persons(text, language) == persons)
  }

  @Test("a sergeant is younger by his rank")
  func ranks() throws {
    let names = try Self.persons("На месте был Иван Мальцев — младший сержант полиции.", .russian)
    #expect(names == ["Иван Мальцев"])
  }

  @Test("where somebody flies is a place, whoever bears its name")
  func destinations() throws {
    let names = try MentionFinder().names(
      in: "Michael Jordan spoke. He flew to Jordan on Friday and met the king of Jordan.", language: .english)
    #expect(names.filter { $0.kind == .person }.map(\.mentions.count) == [1])
    #expect(names.contains { $0.kind == .place && $0.text == "Jordan" && $0.mentions.count == 2 })
  }

  @Test(
    "endings that a base form seems to have don't part a surname from its full name",
    arguments: [
      (Language.kazakh, "Дэвид Хендерсон келді. Хендерсонның сөзі қысқа. Хендерсонға рахмет.", "Дэвид Хендерсон"),
      (.kazakh, "Карл Шредер келді. Шредерге рахмет. Шредердің сөзі қысқа.", "Карл Шредер"),
      (.russian, "Ларс Экхольм приехал. Гипотеза Экхольма известна. Работы Экхольма читают.", "Ларс Экхольм"),
      (.russian, "Алексей Бломов приехал. По мнению Алексея Бломова, рано. Бломов ушёл.", "Алексей Бломов"),
    ])
  func attested(language: Language, text: String, name: String) throws {
    #expect(try Self.persons(text, language) == [name])
  }

  @Test(
    "who told and who considers is in the nominative",
    arguments: ["Как рассказала Ивана Тодорова, работы завершены.", "«Рано», — считает Ивана Тодорова."])
  func speakers(text: String) throws {
    #expect(try Self.persons(text, .russian) == ["Ивана Тодорова"])
  }

  @Test(
    "the person behind a body's head is no part of it",
    arguments: [
      (Language.serbian, "Potpredsednica Skupštine Milica Savić rekla je da je kraj.", "Milica Savić"),
      (.serbian, "Novinari su pitali predsednicu Vlade Milicu Savić o kraju.", "Milica Savić"),
      (.russian, "Председатель Сената Милица Савич ответила на вопросы.", "Милица Савич"),
      (.russian, "Вчера спикер Мажилиса Жумабаев ответил на вопросы.", "Жумабаев"),
      (.russian, "Об этом сообщил заместитель акима города Марат Жумабаев.", "Марат Жумабаев"),
    ])
  func bodies(language: Language, text: String, name: String) throws {
    #expect(try Self.persons(text, language) == [name])
  }
}
