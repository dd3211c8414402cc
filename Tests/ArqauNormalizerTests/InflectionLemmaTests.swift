import ArqauNormalizer
import ArqauText
import Testing

@Suite("Inflection: base forms of mentions")
struct InflectionLemmaTests {
  static let mentions: [(Language, String, NameKind?, String, GrammaticalCase)] = [
    (.russian, "Вучичем", .person, "Вучич", .instrumental),
    (.russian, "Токаевой", .person, "Токаева", .genitive),
    (.russian, "Ивану Петровичу Соколову", .person, "Иван Петрович Соколов", .dative),
    (.russian, "Ольги Сергеевны Белой", .person, "Ольга Сергеевна Белая", .genitive),
    (.russian, "Касым-Жомартом Токаевым", .person, "Касым-Жомарт Токаев", .instrumental),
    (.russian, "Нижним Новгородом", .place, "Нижний Новгород", .instrumental),
    (.russian, "Саудовской Аравии", .place, "Саудовская Аравия", .genitive),
    (.russian, "Государственной думой", .organisation, "Государственная дума", .instrumental),
    (.russian, "Министерством обороны", .organisation, "Министерство обороны", .instrumental),
    (.russian, "россиянам", .person, "россияне", .dative),
    (.russian, "американцев", .person, "американцы", .genitive),
    (.russian, "Мишелю Барнье", .person, "Мишель Барнье", .dative),
    (.russian, "Юлию Ким", .person, "Юлия Ким", .accusative),
    (.russian, "Данияру Маратулы", .person, "Данияр Маратулы", .dative),
    (.serbian, "Вучићем", nil, "Вучић", .instrumental),
    (.serbian, "Igora Porošenka", .person, "Igor Porošenko", .genitive),
    (.serbian, "Sergejem Kirijenkom", .person, "Sergej Kirijenko", .instrumental),
    (.serbian, "Karlosa Menema", .person, "Karlos Menem", .genitive),
    (.kazakh, "Самат Тілековтің", .person, "Самат Тілеков", .genitive),
    (.kazakh, "Серік Тілековке", .person, "Серік Тілеков", .dative),
    (.kazakh, "Жүнісовтен", .person, "Жүнісов", .ablative),
    (.kazakh, "Ахметовтер", .person, "Ахметов", .nominative),
    (.kazakh, "Қасеновтердің", .person, "Қасенов", .genitive),
    (.serbian, "Vučićem", nil, "Vučić", .instrumental),
    (.serbian, "Александра Вучића", .person, "Александар Вучић", .genitive),
    (.serbian, "Николом Пашићем", nil, "Никола Пашић", .instrumental),
    (.serbian, "Nikolom Jokićem", nil, "Nikola Jokić", .instrumental),
    (.serbian, "Луком Дончићем", nil, "Лука Дончић", .instrumental),
    (.serbian, "Ивом Андрићем", nil, "Иво Андрић", .instrumental),
    (.serbian, "Николом Пашињаном", nil, "Никол Пашињан", .instrumental),
    (.serbian, "Đorđem Balaševićem", .person, "Đorđe Balašević", .instrumental),
    (.serbian, "Павла Јовановића", .person, "Павле Јовановић", .genitive),
    (.serbian, "Данилом Петровим", .person, "Данило Петров", .instrumental),
    (.serbian, "Румену Калинову", .person, "Румен Калинов", .locative),
    (.serbian, "Ilju Bogdanova", .person, "Ilja Bogdanov", .accusative),
    (.serbian, "Jurijem Bogdanovim", .person, "Jurij Bogdanov", .instrumental),
    (.serbian, "Јурија Рјабушкина", .person, "Јуриј Рјабушкин", .genitive),
    (.serbian, "Весну Калинову", .person, "Весна Калинова", .accusative),
    (.serbian, "Anu Rjabuškinu", .person, "Ana Rjabuškina", .accusative),
    (.serbian, "Oksanom Bogdanovom", .person, "Oksana Bogdanova", .instrumental),
    (.serbian, "Marija Pavelića", .person, "Mario Pavelić", .genitive),
    (.serbian, "Mariju Pavelić", .person, "Marija Pavelić", .accusative),
    (.serbian, "Astanom", nil, "Astana", .instrumental),
    (.serbian, "Новом Саду", .place, "Нови Сад", .locative),
    (.serbian, "Novim Sadom", .place, "Novi Sad", .instrumental),
    (.serbian, "Крагујевцем", .place, "Крагујевац", .instrumental),
    (.serbian, "Немачкој", .place, "Немачка", .locative),
    (.kazakh, "Тоқаевтың", nil, "Тоқаев", .genitive),
    (.kazakh, "Жапаровтан", nil, "Жапаров", .ablative),
    (.kazakh, "Алматы облысына", .place, "Алматы облысы", .dative),
    (.kazakh, "Қостанайдағы", .place, "Қостанай", .locative),
    (.kazakh, "АҚШ-пен", .place, "АҚШ", .instrumental),
    (.english, "Tokayev's", .person, "Tokayev", .genitive),
  ]

  @Test("the likeliest base form and its case", arguments: mentions)
  func lemmas(
    language: Language, mention: String, kind: NameKind?, lemma: String, grammaticalCase: GrammaticalCase
  ) throws {
    let lemmas = try NameInflector(language).lemmatize(mention, kind: kind)
    let best = try #require(lemmas.first)
    #expect(best.text == lemma, "\(lemmas)")
    let sameForms: Set<GrammaticalCase> = [.genitive, .dative, .locative, .instrumental]
    #expect(
      best.grammaticalCase == grammaticalCase
        || sameForms.isSuperset(of: [best.grammaticalCase, grammaticalCase]))
  }

  @Test("the first form of every case leads back to the name", arguments: Language.allCases)
  func roundTrip(language: Language) throws {
    let inflector = NameInflector(language)
    let names: [Language: [(String, NameKind)]] = [
      .russian: [("Соколов", .person), ("Анна Чайковская", .person), ("Саратов", .place), ("Пермь", .place)],
      .serbian: [("Милош Обреновић", .person), ("Суботица", .place), ("Смедерево", .place)],
      .kazakh: [("Әлихан Бөкейханов", .person), ("Түркістан облысы", .place), ("Семей", .place)],
      .english: [("Kunayev", .person)],
    ]
    for (name, kind) in names[language, default: []] {
      for (grammaticalCase, forms) in try inflector.decline(name, kind: kind).forms {
        let lemmas = try inflector.lemmatize(try #require(forms.first), kind: kind)
        #expect(lemmas.prefix(5).contains { $0.text == name }, "\(grammaticalCase) \(forms): \(lemmas)")
      }
    }
  }

  @Test("scores fall and add up to one at most")
  func scores() throws {
    let lemmas = try NameInflector(.russian).lemmatize("Александра Иванова", kind: .person, limit: 100)
    #expect(zip(lemmas, lemmas.dropFirst()).allSatisfy { $0.score >= $1.score })
    #expect(lemmas.reduce(0) { $0 + $1.score } < 1.000_001)
    #expect(try NameInflector(.russian).lemmatize("Иванова", limit: 2).count == 2)
    #expect(try NameInflector(.russian).lemmatize("Иванова", limit: 0).isEmpty)
  }
}
