import ArqauNormalizer
import ArqauText
import Testing

@Suite("Inflection: names in all cases")
struct InflectionExampleTests {
  struct Example: Sendable, CustomTestStringConvertible {
    let name: String
    let gender: GrammaticalGender?
    let kind: NameKind
    /// The first forms of the cases after the nominative, in the order of the language, up to a point.
    let forms: [String]

    init(_ name: String, _ gender: GrammaticalGender?, _ kind: NameKind, _ forms: String) {
      self.name = name
      self.gender = gender
      self.kind = kind
      self.forms = forms.split(separator: "|").map { $0.trimming() }
    }

    var testDescription: String { name }
  }

  static let russian: [Example] = [
    Example("Токаева", .feminine, .person, "Токаевой|Токаевой|Токаеву|Токаевой|Токаевой"),
    Example("Соколов", .masculine, .person, "Соколова|Соколову|Соколова|Соколовым|Соколове"),
    Example("Чайковский", .masculine, .person, "Чайковского|Чайковскому|Чайковского|Чайковским|Чайковском"),
    Example("Вучич", .masculine, .person, "Вучича|Вучичу|Вучича|Вучичем|Вучиче"),
    Example("Вучич", .feminine, .person, "Вучич|Вучич|Вучич|Вучич|Вучич"),
    Example("Шевченко", .masculine, .person, "Шевченко|Шевченко"),
    Example("Черных", .feminine, .person, "Черных|Черных"),
    Example("Илья Петрович Белый", nil, .person, "Ильи Петровича Белого|Илье Петровичу Белому"),
    Example("Иванова Мария Сергеевна", nil, .person, "Ивановой Марии Сергеевны|Ивановой Марии Сергеевне"),
    Example("Ангела Меркель", nil, .person, "Ангелы Меркель|Ангеле Меркель|Ангелу Меркель"),
    Example("Касым-Жомарт Токаев", .masculine, .person, "Касым-Жомарта Токаева|Касым-Жомарту Токаеву"),
    Example("Петров-Водкин", .masculine, .person, "Петрова-Водкина|Петрову-Водкину"),
    Example("Бонч-Бруевич", .masculine, .person, "Бонч-Бруевича|Бонч-Бруевичу"),
    Example("А. С. Пушкин", .masculine, .person, "А. С. Пушкина|А. С. Пушкину|А. С. Пушкина|А. С. Пушкиным"),
    Example("ТОКАЕВ", .masculine, .person, "ТОКАЕВА|ТОКАЕВУ"),
    Example("Москва", nil, .place, "Москвы|Москве|Москву|Москвой|Москве"),
    Example("Казань", nil, .place, "Казани|Казани|Казань|Казанью|Казани"),
    Example("Ярославль", nil, .place, "Ярославля|Ярославлю|Ярославль|Ярославлем|Ярославле"),
    Example("Пушкин", .masculine, .place, "Пушкина|Пушкину|Пушкин|Пушкином|Пушкине"),
    Example("Чебоксары", nil, .place, "Чебоксар|Чебоксарам|Чебоксары|Чебоксарами|Чебоксарах"),
    Example("Нижний Новгород", nil, .place, "Нижнего Новгорода|Нижнему Новгороду|Нижний Новгород"),
    Example("Великие Луки", nil, .place, "Великих Лук|Великим Лукам|Великие Луки|Великими Луками"),
    Example("Ростов-на-Дону", nil, .place, "Ростова-на-Дону|Ростову-на-Дону"),
    Example("Нью-Йорк", nil, .place, "Нью-Йорка|Нью-Йорку"),
    Example("Босния и Герцеговина", nil, .place, "Боснии и Герцеговины|Боснии и Герцеговине"),
    Example("Внуково", nil, .place, "Внукова|Внукову|Внуково|Внуковом|Внукове"),
    Example("Череповец", nil, .place, "Череповца|Череповцу"),
    Example("Сочи", nil, .place, "Сочи|Сочи"),
    Example(
      "Министерство иностранных дел", nil, .organisation,
      "Министерства иностранных дел|Министерству иностранных дел"),
    Example("НАК «Нефтегаз»", nil, .organisation, "НАК «Нефтегаз»"),
  ]

  static let serbian: [Example] = [
    Example("Вучић", .masculine, .person, "Вучића|Вучићу|Вучића|Вучићу|Вучићем|Вучићу"),
    Example("Vučić", .masculine, .person, "Vučića|Vučiću|Vučića|Vučiću|Vučićem|Vučiću"),
    Example("Вучић", .feminine, .person, "Вучић|Вучић"),
    Example("Александар", .masculine, .person, "Александра|Александру|Александра|Александре|Александром"),
    Example("Никола", .masculine, .person, "Николе|Николи|Николу|Никола|Николом"),
    Example("Марко", .masculine, .person, "Марка|Марку|Марка|Марко|Марком"),
    Example("Ђорђе", .masculine, .person, "Ђорђа|Ђорђу|Ђорђа|Ђорђе|Ђорђем"),
    Example("Предраг", .masculine, .person, "Предрага|Предрагу|Предрага|Предраже|Предрагом"),
    Example("Милица", .feminine, .person, "Милице|Милици|Милицу|Милице|Милицом"),
    Example("Милка", .feminine, .person, "Милке|Милки|Милку"),
    Example("Ana Brnabić", .feminine, .person, "Ane Brnabić|Ani Brnabić|Anu Brnabić"),
    Example("Нови Сад", nil, .place, "Новог Сада|Новом Саду|Нови Сад|Нови Саде|Новим Садом|Новом Саду"),
    Example("Америка", nil, .place, "Америке|Америци|Америку"),
    Example("Немачка", nil, .place, "Немачке|Немачкој|Немачку"),
    Example("Сремски Карловци", nil, .place, "Сремских Карловаца|Сремским Карловцима|Сремске Карловце"),
    Example("Крагујевац", nil, .place, "Крагујевца|Крагујевцу|Крагујевац|Крагујевче|Крагујевцем"),
    Example("Косово", nil, .place, "Косова|Косову|Косово"),
    Example("Ниш", nil, .place, "Ниша|Нишу|Ниш|Нишу|Нишем"),
    Example("Njegoš", .masculine, .person, "Njegoša|Njegošu"),
    Example("ЂОКОВИЋ", .masculine, .person, "ЂОКОВИЋА|ЂОКОВИЋУ"),
  ]

  static let kazakh: [Example] = [
    Example("Тоқаев", nil, .person, "Тоқаевтың|Тоқаевқа|Тоқаевты|Тоқаевта|Тоқаевтан|Тоқаевпен"),
    Example("Қасым-Жомарт", nil, .person, "Қасым-Жомарттың|Қасым-Жомартқа|Қасым-Жомартты"),
    Example("Айгүл", nil, .person, "Айгүлдің|Айгүлге|Айгүлді|Айгүлде|Айгүлден|Айгүлмен"),
    Example("Нұрсұлтан Әбішұлы", nil, .person, "Нұрсұлтан Әбішұлының|Нұрсұлтан Әбішұлына|Нұрсұлтан Әбішұлын"),
    Example("Алматы", nil, .place, "Алматының|Алматыға|Алматыны|Алматыда|Алматыдан|Алматымен"),
    Example(
      "Алматы облысы", nil, .place,
      "Алматы облысының|Алматы облысына|Алматы облысын|Алматы облысында|Алматы облысынан|Алматы облысымен"),
    Example("Тараз", nil, .place, "Тараздың|Таразға|Таразды|Таразда|Тараздан|Таразбен"),
    Example("Мадрид", nil, .place, "Мадридтің|Мадридке|Мадридті"),
    Example("Ақтөбе", nil, .place, "Ақтөбенің|Ақтөбеге|Ақтөбені"),
    Example("АҚШ", nil, .place, "АҚШ-тың|АҚШ-қа|АҚШ-ты|АҚШ-та|АҚШ-тан|АҚШ-пен"),
  ]

  @Test("Russian", arguments: russian)
  func declinesRussian(example: Example) throws { try check(example, .russian) }

  @Test("Serbian", arguments: serbian)
  func declinesSerbian(example: Example) throws { try check(example, .serbian) }

  @Test("Kazakh", arguments: kazakh)
  func declinesKazakh(example: Example) throws { try check(example, .kazakh) }

  private func check(_ example: Example, _ language: Language) throws {
    for prefix in ["", "🙂 "] {
      let declension = try NameInflector(language)
        .decline(prefix + example.name, gender: example.gender, kind: example.kind)
      #expect(declension[.nominative] == [prefix + example.name])
      let cases = GrammaticalCase.cases(of: language).dropFirst()
      for (name, form) in zip(cases, example.forms) {
        #expect(declension[name].first == prefix + form, "\(name)")
      }
    }
  }

  @Test(
    "variants stand after the likeliest form",
    arguments: [
      (Language.kazakh, "Тоқаев", GrammaticalCase.genitive, "Тоқаевтің"),
      (.russian, "Внуково", .genitive, "Внуково"), (.serbian, "Миле", .genitive, "Милета"),
      (.russian, "Елец", .instrumental, "Ельцем"), (.serbian, "Рига", .dative, "Риги"),
    ])
  func variants(language: Language, name: String, grammaticalCase: GrammaticalCase, form: String) throws {
    let kind: NameKind = language == .kazakh || name == "Миле" ? .person : .place
    let forms = try NameInflector(language).decline(name, kind: kind)[grammaticalCase]
    #expect(forms.dropFirst().contains(form), "\(forms)")
  }
}

extension Substring {
  fileprivate func trimming() -> String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
