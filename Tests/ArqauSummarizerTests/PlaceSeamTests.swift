import ArqauNormalizer
import ArqauSummarizer
import ArqauText
import Testing

@Suite("A place and a person side by side")
struct PlaceSeamTests {
  private static func names(_ text: String, _ language: Language) throws -> [String] {
    try MentionFinder().names(in: text, language: language).map { "\($0.text) \($0.kind.rawValue)" }
  }

  @Test(
    "a place behind a preposition begins no person's name",
    arguments: [
      (Language.english, "In Vienna Kurz said he would resign.", ["Vienna place", "Kurz person"]),
      (.english, "On Friday in Oslo Stoltenberg met reporters.", ["Oslo place", "Stoltenberg person"]),
      (.russian, "В Ереване Пашинян принял посла.", ["Ереван place", "Пашинян person"]),
      (.russian, "Из Бишкека Садыров вылетел домой.", ["Бишкек place", "Садыров person"]),
      (.russian, "В Софии Петков подписал договор.", ["София place", "Петков person"]),
      (.serbian, "U Ljubljani Golob je rekao da odlazi.", ["Ljubljana place", "Golob person"]),
      (.serbian, "Јуче је у Скопљу Мицкоски примио амбасадора.", ["Скопље place", "Мицкоски person"]),
      (.kazakh, "Анкарада Фидан мәлімдеме жасады.", ["Анкара place", "Фидан person"]),
      (.kazakh, "Кеше Бішкекте Жапаров журналистермен кездесті.", ["Бішкек place", "Жапаров person"]),
    ])
  func behindPrepositions(language: Language, text: String, names: [String]) throws {
    #expect(try Self.names(text, language) == names)
  }

  @Test(
    "a full name and a place in another case are two, and so are two persons",
    arguments: [
      (Language.serbian, "Poseta Viktora Orbana Sarajevu počinje sutra.", ["Viktor Orban person", "Sarajevo place"]),
      (.serbian, "Писмо Јелене Марић Сарајеву је објављено.", ["Јелена Марић person", "Сарајево place"]),
      (
        .russian, "Письмо Олафа Шольца Эрдогану опубликовано вчера.",
        ["Олаф Шольц person", "Эрдоган person"]
      ),
      (.serbian, "Poruka Ivana Stankovića Lukiću je jasna.", ["Ivan Stanković person", "Lukić person"]),
    ])
  func otherCases(language: Language, text: String, names: [String]) throws {
    #expect(try Self.names(text, language) == names)
  }

  @Test(
    "a surname whose bearer is named in full elsewhere is his behind a place or another's surname",
    arguments: [
      (Language.russian, "Уроженец Кембриджа Бартлет был физиком. Джон Бартлет умер в 1980 году.", "Джон Бартлет"),
      (.kazakh, "Бұған Карен Холмс қарсы. Президент Эван Барнард келді. Кеше Холмс Барнардты сынады.", "Эван Барнард"),
    ])
  func bearersElsewhere(language: Language, text: String, person: String) throws {
    let found = try MentionFinder().names(in: text, language: language)
    #expect(found.first { $0.text == person }?.mentions.count == 2)
  }

  @Test(
    "given names that places bear too, clubs and universities stay whole",
    arguments: [
      (Language.english, "Jordan Pickford saved a penalty.", "Jordan Pickford person"),
      (.english, "She teaches at Oxford University.", "Oxford University organisation"),
      (.serbian, "Milan Stanković je pevao u Nišu.", "Milan Stanković person"),
      (.kazakh, "Фарида Омарова ән айтты.", "Фарида Омарова person"),
      (.russian, "Во Владимире Петров открыл музей.", "Петров person"),
    ])
  func wholes(language: Language, text: String, name: String) throws {
    #expect(try Self.names(text, language).contains(name))
  }

  @Test(
    "an office of a territory without a name is none, and who holds it is a person",
    arguments: [
      (Language.russian, "Акимат области отчитался о работе.", [String]()),
      (.russian, "Маслихат Павлодарской области утвердил бюджет.", ["Павлодарская область place"]),
      (
        .russian, "Аким Зерендинского района Марат Игалиев открыл школу.",
        ["Зерендинский район place", "Марат Игалиев person"]
      ),
      (.russian, "Аким района Дидар Есенбаев открыл школу.", ["Дидар Есенбаев person"]),
      (.serbian, "Председник општине Радован Ћирић отворио је школу.", ["Радован Ћирић person"]),
      (
        .serbian, "Predsednik opštine Topola Vukadin Rakić otvorio je školu.", ["Topola place", "Vukadin Rakić person"]
      ),
    ])
  func territories(language: Language, text: String, names: [String]) throws {
    #expect(try Self.names(text, language) == names)
  }
}
