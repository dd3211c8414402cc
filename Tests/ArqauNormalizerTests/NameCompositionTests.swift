import ArqauText
import Testing

@testable import ArqauNormalizer

@Suite("Names made of names")
struct NameCompositionTests {
  struct Example: Sendable, CustomTestStringConvertible {
    let name: String
    let lang: String
    /// Tag and form, the form being the first of its variety.
    let forms: [String]

    init(_ name: String, _ lang: String, _ forms: String...) {
      self.name = name
      self.lang = lang
      self.forms = forms
    }

    var testDescription: String { name }
  }

  static let examples = [
    Example(
      "Солтүстік Каролина", "kk", "ru:Северная Каролина", "sr-Cyrl:Северна Каролина", "sr-Latn:Severna Karolina",
      "en:North Karolina", "kk:Солтүстік Каролина"),
    Example("Северный Тироль", "ru", "sr-Cyrl:Северни Тирол", "kk:Солтүстік Тироль"),
    Example("Нижняя Силезия", "ru", "sr-Cyrl:Доња Силезија"),
    Example("Новая Ивановка", "ru", "kk:Новая Ивановка", "sr-Cyrl:Нова Ивановка"),
    Example("Јужна Каролина", "sr-Cyrl", "ru:Южная Каролина", "sr-Latn:Južna Karolina"),
    Example("Юго-Западная Англия", "ru", "sr-Cyrl:Југозападна Англија", "kk:Оңтүстік-батыс Англия"),
    Example("Горњи Милановац", "sr-Cyrl", "ru:Горни-Милановац"),
    Example("Үлкен Ақжар", "kk", "ru:Большой Акжар"),
    Example("Кіші Төбе", "kk", "ru:Малое Тобе"),
    Example("Балқаш көлі", "kk", "ru:озеро Балкаш", "sr-Cyrl:језеро Балкаш", "kk-Latn:Balqaş kölı"),
    Example("Остров Буве", "ru", "kk:Буве аралы", "sr-Cyrl:острво Буве"),
    Example(
      "Тринидад және Тобаго", "kk", "ru:Тринидад и Тобаго", "sr-Latn:Trinidad i Tobago", "en:Trinidad and Tobago"),
    Example("Тринидад және Тобаго Республикасы", "kk", "ru:Республика Тринидад и Тобаго"),
    Example("Нокс, Солтүстік Дакота", "kk", "ru:Нокс, Северная Дакота"),
    Example("Мекке (Батыс Арабия)", "kk", "ru:Мекке (Западная Арабия)"),
    Example("Република Екваторија", "sr-Cyrl", "ru:Республика Экватория", "kk:Экватория Республикасы"),
    Example("Қаратал ауданы", "kk", "ru:Каратальский район"),
    Example("Қарақия ауданы", "kk", "ru:Каракиянский район"),
    Example("Арал ауданы", "kk", "ru:Аральский район"),
  ]

  @Test("terms, attributes and joined names are taken by their parts", arguments: examples)
  func forms(example: Example) throws {
    let forms = try NameFormFinder().forms(
      of: example.name, .init(variety: Variety(tag: example.lang), kind: .place))
    for wanted in example.forms {
      let parts = wanted.split(separator: ":", maxSplits: 1).map(String.init)
      #expect(forms.first { $0.variety.tag == parts[0] && $0.rank == 1 }?.text == parts[1], "\(parts[0])")
    }
  }

  @Test("the varieties asked for get the same forms as without the wish", arguments: examples)
  func targets(example: Example) throws {
    let finder = try NameFormFinder()
    let variety = Variety(tag: example.lang)
    let all = try finder.forms(of: example.name, .init(variety: variety, kind: .place))
    let russian = try #require(Variety(tag: "ru"))
    let some = try finder.forms(of: example.name, .init(variety: variety, kind: .place, targets: [russian]))
    #expect(some == all.filter { $0.variety == russian })
    #expect(some.map(\.rank) == Array(1...some.count))
  }

  @Test("recorded names inside a name are used")
  func attested() throws {
    let finder = try NameFormFinder(attested: [Authority.builtIn])
    let forms = try finder.forms(of: "Шығыс Сербия", .init(variety: Variety(tag: "kk"), kind: .place))
    #expect(forms.first { $0.variety.tag == "sr-Cyrl" }?.text == "Источна Србија")
  }

  @Test("names of persons have no terms and attributes")
  func persons() throws {
    let forms = try NameFormFinder().forms(
      of: "Үлкен Ақжар", .init(variety: Variety(tag: "kk"), kind: .person))
    #expect(forms.first { $0.variety.tag == "ru" }?.text == "Улькен Акжар")
  }

  @Test("deep and odd compositions end", .timeLimit(.minutes(1)))
  func odd() throws {
    let finder = try NameFormFinder()
    for name in [
      String(repeating: "Солтүстік ", count: 40) + "Дакота", "Остров Остров Остров Остров Буве", " и и и ", "А (Б) (В)",
      "а, б, в, г", "Солтүстік ", " көлі", "İ көлі", "Қ и Қ",
    ] {
      #expect(!(try finder.forms(of: name, .init(variety: Variety(tag: "kk"), kind: .place))).isEmpty)
      #expect(!(try finder.forms(of: name, .init(variety: Variety(tag: "ru"), kind: .place))).isEmpty)
    }
  }

  @Test("a patronymic after a husher has -евич, a village in -гелді -гельды")
  func endings() throws {
    let finder = try NameFormFinder()
    let kazakh = Variety(tag: "kk")
    let person = try finder.forms(of: "Өтемісов Берік Жанышұлы", .init(variety: kazakh, kind: .person))
    #expect(person.first { $0.variety.tag == "ru" }?.text == "Утемисов Берик Жанышевич")
    let place = try finder.forms(of: "Амангелді", .init(variety: kazakh, kind: .place))
    #expect(place.first { $0.variety.tag == "ru" }?.text == "Амангельды")
  }
}
