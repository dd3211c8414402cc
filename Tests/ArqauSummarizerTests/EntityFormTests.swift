import ArqauNormalizer
import ArqauText
import Testing

@testable import ArqauSummarizer

@Suite("Records, base forms and forms of names")
struct EntityFormTests {
  private static func names(_ text: String, _ language: Language, to tags: [String] = []) throws -> [DigestName] {
    try MentionFinder().names(in: text, language: language, targets: tags.compactMap { Variety(tag: $0) })
  }

  private static func best(_ name: DigestName) -> [String: DerivedForm] {
    Dictionary(name.forms.filter { $0.rank == 1 }.map { ($0.variety.tag, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// An authority whose acronym has the skeleton of a city.
  private static let homographs: Authority = {
    let tag = { (text: String, tag: String) in NameForm(text, tag: tag) }
    let here = Provenance(file: "test.yml")
    let records = [
      NameRecord(
        id: "sas", kind: .organisation, forms: [tag("САШ", "sr-Cyrl"), tag("Savez šaha", "en")].compactMap { $0 },
        provenance: here),
      NameRecord(id: "sas-city", kind: .place, forms: [tag("Шас", "sr-Cyrl")].compactMap { $0 }, provenance: here),
      NameRecord(id: "zar", kind: .organisation, forms: [tag("ЖАР", "sr-Cyrl")].compactMap { $0 }, provenance: here),
    ]
    return (try? Authority(records)) ?? Authority()
  }()

  @Test("letters decide between records of one skeleton, and an acronym needs capitals")
  func letters() throws {
    let finder = MentionFinder(authority: Self.homographs)
    let text = "Отишао је у Шас. Савез САШ је отворио турнир. Сашу је видео Жар."
    let names = try finder.names(in: text, language: .serbian)
    #expect(names.first { $0.mentions.contains { $0.text == "Шас" } }?.text == "Шас")
    #expect(names.first { $0.mentions.contains { $0.text == "САШ" } }?.mentions.count == 1)
    #expect(!names.contains { $0.text == "ЖАР" })
  }

  @Test(
    "embassies are no places and aren't spelled letter by letter",
    arguments: [
      (Language.serbian, "Амбасада Мађарске је одложила пријем."), (.serbian, "Prijem je bio u Ambasadi Mađarske."),
      (.russian, "Приём прошёл в Посольстве Чили."),
    ])
  func embassies(language: Language, text: String) throws {
    for name in try Self.names(text, language, to: ["en", "kk"]) where name.text.contains(" ") {
      #expect(name.kind == .organisation)
      #expect(name.forms.isEmpty)
    }
  }

  @Test("bodies named in English words have no other English spellings")
  func bodiesInEnglish() throws {
    let names = try Self.names("The Supreme Court and the Central Bank disagreed.", .english, to: ["en"])
    #expect(!names.isEmpty)
    for name in names { #expect(name.forms.filter { $0.provenance == .derived }.allSatisfy { $0.text == name.text }) }
  }

  @Test("a state's other names are none of its parts'")
  func partsOfStates() throws {
    let names = try Self.names("Шығыс Қазақстан мен Алматыда қар жауды.", .kazakh, to: ["en", "ru"])
    let part = try #require(names.first { $0.text.hasSuffix("Қазақстан") })
    #expect(!part.forms.contains { $0.text.contains("Republic") || $0.text.contains("Республика") })
  }

  @Test("a surname goes before a place of its name, but not where a place stands", arguments: ["", "🙂 "])
  func surnameOrPlace(prefix: String) throws {
    let text = prefix + "Actor Jack London spoke on Friday. London thanked the guests. He lives in London."
    let names = try Self.names(text, .english)
    #expect(names.first { $0.kind == .person }?.mentions.map(\.text) == ["Jack London", "London"])
    #expect(names.first { $0.kind == .place }?.mentions.map(\.text) == ["London"])
  }

  @Test(
    "inflected names of several words are known",
    arguments: [
      (Language.serbian, "Из Уједињених Арапских Емирата стигла је вест.", "Уједињени Арапски Емирати"),
      (.serbian, "Разговарао је са Касимом-Жомартом Токајевим.", "Касим-Жомарт Токајев"),
      (.russian, "Он приехал из Нижнего Новгорода.", "Нижний Новгород"),
      (.russian, "В Балтийском море шторм.", "Балтийское море"),
      (.russian, "На Белом море шторм.", "Белое море"),
    ])
  func inflected(language: Language, text: String, name: String) throws {
    #expect(try Self.names(text, language).map(\.text).contains(name))
  }

  @Test("countries at the start of a Kazakh sentence are found under inflection")
  func kazakhCountries() throws {
    let names = try Self.names("Түркияның елшісі келді. Германиямен келісім бар. Францияда сайлау өтті.", .kazakh)
    #expect(names.map(\.text) == ["Түркия", "Германия", "Франция"])
  }

  @Test("Roman numerals stay as they are in every script")
  func numerals() throws {
    let text = "Папа Јован Павле II и краљ Александар I Обреновић били су у Бечу."
    for name in try Self.names(text, .serbian, to: ["ru", "sr-Latn", "en"]) where name.kind == .person {
      let numeral = name.text.contains("II") ? "II" : "I"
      for form in name.forms { #expect(form.text.split(separator: " ").contains(Substring(numeral)), "\(form.text)") }
    }
  }

  @Test("Serbian letters in an English text are read as Serbian")
  func serbianLetters() throws {
    let names = try Self.names(
      "In the morning Milica Đokić met Nenad Pašić in London.", .english, to: ["ru", "sr-Latn"])
    let forms = names.filter { $0.kind == .person }.map(Self.best)
    #expect(forms.map { $0["ru"]?.text } == ["Милица Джокич", "Ненад Пашич"])
    #expect(forms.map { $0["sr-Latn"]?.text } == ["Milica Đokić", "Nenad Pašić"])
  }

  @Test("firms and names in English spelling get no letter by letter forms")
  func englishSpelling() throws {
    let text = "Keith Shaughnessy left Microsoft and joined Oracle in London, said Joyce Wheeler."
    for name in try Self.names(text, .english, to: ["ru", "kk", "sr-Cyrl"]) where name.kind != .place {
      #expect(name.forms.allSatisfy { $0.isOfRecord }, "\(name.forms)")
    }
  }

  @Test("an attested form goes before a derived one in both Serbian scripts", arguments: ["sr-Cyrl", "sr-Latn"])
  func attestedScripts(tag: String) throws {
    for text in ["Делегација је отпутовала у Шимкент и Лондон.", "Delegacija je otputovala u Šimkent i London."] {
      let names = try Self.names(text, .serbian, to: [tag])
      #expect(names.count == 2)
      for name in names { #expect(Self.best(name)[tag]?.isOfRecord == true, "\(name)") }
    }
  }

  @Test("a word of another's record attests no name")
  func otherRecords() throws {
    let text = "Любовь и Надежда приехали в Казань, а Милош Смирнов остался."
    for name in try Self.names(text, .russian, to: ["en", "sr-Latn"]) where name.kind == .person {
      #expect(name.forms.allSatisfy { $0.provenance == .derived }, "\(name.forms)")
    }
  }

  @Test("both Serbian scripts give the same forms in other languages")
  func twins() throws {
    let transliterator = try Transliterator(scheme: "srp-cyrl-latn")
    let cyrillic = "ЕК је позвала Јужну Осетију, Републику Кипар и Петра II Петровића. Никола Тодић ради у ЕК."
    let latin = try transliterator.convert(cyrillic).text
    let first = try Self.names(cyrillic, .serbian, to: ["en", "ru"])
    let second = try Self.names(latin, .serbian, to: ["en", "ru"])
    #expect(first.map(\.forms) == second.map(\.forms))
    #expect(try first.map { try transliterator.convert($0.text).text } == second.map(\.text))
  }

  @Test("an unsure base form stays as the text has it, without forms")
  func unsure() throws {
    let names = try Self.names("Скијали су на Црном Врху прошле зиме.", .serbian, to: ["en", "ru"])
    for name in names where name.mentions.first?.text == "Црном Врху" {
      #expect(name.text == "Црни Врх" || (name.text == "Црном Врху" && name.forms.isEmpty), "\(name)")
    }
  }

  @Test("Latin look-alikes in Cyrillic words hide no name")
  func lookAlikes() throws {
    for (mixed, plain, language) in [
      ("Cepгeй Кузнецов приехал в Самару.", "Сергей Кузнецов приехал в Самару.", Language.russian),
      ("Прeдсeдник je отпутовао у Cмeдepeвo.", "Председник је отпутовао у Смедерево.", .serbian),
    ] {
      let names = try Self.names(mixed, language)
      #expect(names.map(\.text) == (try Self.names(plain, language).map(\.text)))
      #expect(!names.isEmpty)
    }
  }

  @Test(
    "the place at the end of a name keeps its genitive, an adjective goes with its noun",
    arguments: [
      (
        Language.serbian, "Predstavnici Privredne komore Hrvatske razgovarali su o trgovini.",
        "Privredna komora Hrvatske"
      ),
      (.serbian, "Представници Привредне коморе Републике Српске разговарали су.", "Привредна комора Републике Српске"),
      (.serbian, "Radnici iz Jugoistočne Evrope dolaze u Beograd.", "Jugoistočna Evropa"),
      (.russian, "Рабочие едут из стран Восточной Европы.", "Восточная Европа"),
    ])
  func genitiveAttributes(language: Language, text: String, base: String) throws {
    let found = try Self.names(text, language).map { $0.text.lowercased() }
    #expect(found.contains(base.lowercased()))
  }

  @Test(
    "of two likely base forms of a place the city's name is taken",
    arguments: [
      (Language.serbian, "Ministri su se sastali u Budvi.", "Budva"),
      (.serbian, "Сусрет је одржан у Мостару.", "Мостар"), (.russian, "Завод построят в Твери.", "Тверь"),
    ])
  func cities(language: Language, text: String, base: String) throws {
    #expect(try Self.names(text, language).map(\.text) == [base])
  }

  @Test("no noun is put in the nominative behind an adjective that stays")
  func splitPhrase() throws {
    let bases = try BaseForms.unrecorded(.russian).forms(of: "Муроме Владимирской области", .place).map(\.text)
    #expect(!bases.contains { $0.hasSuffix("Владимирской область") })
  }

  @Test("several mentions together tell the base form")
  func severalMentions() throws {
    let names = try Self.names("Речь шла о Марселе Дюранде. Потом выступил Марсель Дюранд.", .russian)
    #expect(names.filter { $0.kind == .person }.map(\.text) == ["Марсель Дюранд"])
  }

  @Test("an acronym with an ending is the acronym")
  func acronyms() throws {
    let names = try Self.names("Представници ОДКБ-а дошли су у Београд. Седиште ОДКБ-а је далеко.", .serbian)
    #expect(!names.contains { $0.text.hasSuffix("-а") })
  }

  @Test("Kazakh in Latin letters is found under inflection, and keeps its spelling")
  func kazakhLatin() throws {
    let text = "🙂 Prezident Qasym-Jomart Toqaev Serbiağa keldi. Serbiada Oljas Sailaubaevpen söilesti."
    let names = try Self.names(text, .kazakh, to: ["en"])
    #expect(names.map(\.text) == ["Qasym-Jomart Toqaev", "Serbia", "Oljas Sailaubaev"])
    #expect(names.map { Self.best($0)["en"]?.text } == ["Kassym-Jomart Tokayev", "Serbia", "Olzhas Saylaubayev"])
    let scalars = Array(text.unicodeScalars)
    for mention in names.flatMap(\.mentions) {
      #expect(String(String.UnicodeScalarView(scalars[mention.start..<mention.end])) == mention.text)
    }
    #expect(names.first { $0.text == "Serbia" }?.mentions.map(\.text) == ["Serbiağa", "Serbiada"])
  }

  @Test("what one word of a Kazakh text tells of the edition of its Latin alphabet holds for all")
  func kazakhLatinOf2018() throws {
    let text = "Keshe Erlan Qoshanov dostaryna hat jazdy, súıikti áni týraly aıtty. Qoshanovtyń sózi qysqa boldy."
    let names = try Self.names(text, .kazakh, to: ["ru"])
    #expect(names.map(\.text) == ["Erlan Qoshanov"])
    #expect(names.map { Self.best($0)["ru"]?.text } == ["Ерлан Кошанов"])
    #expect(names.first?.mentions.map(\.text) == ["Erlan Qoshanov", "Qoshanovtyń"])
  }

  @Test("seas, gulfs and former states have forms under inflection")
  func geography() throws {
    let text = "Суда ушли из Персидского залива в Красное море. В Чехословакии такого не было."
    let names = try Self.names(text, .russian, to: ["en", "kk", "sr"])
    #expect(names.map(\.text) == ["Персидский залив", "Красное море", "Чехословакия"])
    #expect(names.map { Self.best($0)["en"]?.text } == ["Persian Gulf", "Red Sea", "Czechoslovakia"])
    #expect(names.map { Self.best($0)["kk"]?.text } == ["Парсы шығанағы", "Қызыл теңіз", "Чехословакия"])
  }

  @Test("a ruler's numeral in Cyrillic letters is a numeral, and no other ruler's")
  func numeralsInCyrillic() throws {
    #expect(SerbianScripts.withNumeral("Григорије ХИВ") == "Григорије XIV")
    #expect(SerbianScripts.withNumeral("Петар И") == "Петар И")
    #expect(SerbianScripts.cyrillic("Sarajevo-x") == "Сарајево-x")
    let names = try Self.names("Краљ Петар ИИ владао је у Београду.", .serbian)
    #expect(!names.contains { $0.text.hasPrefix("Петар I ") })
  }

  @Test(
    "a former or other name is shown as the text has it, with forms of its own",
    arguments: [
      (Language.english, "The battle of Stalingrad ended in 1943.", "Stalingrad", "Сталинград", "Volgograd"),
      (.english, "Officials in Kosovo voted.", "Kosovo", "Косово", nil),
      (.english, "Kosovo and Metohija is a province.", "Kosovo and Metohija", "Косово и Метохия", nil),
      (.russian, "Блокада Ленинграда длилась долго.", "Ленинград", "Ленинград", "Санкт-Петербург"),
      (.serbian, "Bitka kod Staljingrada trajala je dugo.", "Staljingrad", "Сталинград", "Volgograd"),
      (.russian, "Северная Корея отказалась.", "Северная Корея", "Северная Корея", nil),
    ] as [(Language, String, String, String, String?)])
  func otherNames(language: Language, text: String, shown: String, russian: String, today: String?) throws {
    let name = try #require(try Self.names(text, language, to: ["ru"]).first { $0.text == shown })
    #expect(Self.best(name)["ru"]?.text == russian)
    #expect(name.today == today)
  }

  @Test("a text that has both names has one entry, under the name that it uses more")
  func bothNames() throws {
    let names = try Self.names("Volgograd was Stalingrad until 1961. Volgograd lies on the Volga.", .english)
    let city = try #require(names.first { $0.text == "Volgograd" })
    #expect(city.mentions.map(\.text) == ["Volgograd", "Stalingrad", "Volgograd"])
    #expect(city.today == nil)
  }

  @Test("acronyms are written out, and a longer name with the usual one in it is the usual one")
  func usualNames() throws {
    #expect(try Self.names("Санкции ЕС вступили в силу.", .russian).map(\.text) == ["Европейский союз"])
    #expect(try Self.names("The Republic of Serbia agreed.", .english).map(\.text) == ["Serbia"])
    let both = try Self.names("Соединённые Штаты ответили. США ждут. Евросоюз молчит, и ЕС тоже.", .russian)
    #expect(both.map(\.text) == ["США", "Европейский союз"] && both.map(\.mentions.count) == [2, 2])
  }

  @Test("KazTAG is no Kazinform, and ҚазАқпарат is")
  func agencies() throws {
    let kazakh = try Self.names("Бұл туралы ҚазТАГ жазды, ҚазАқпарат та хабарлады.", .kazakh, to: ["en"])
    #expect(kazakh.compactMap { Self.best($0)["en"]?.text } == ["KazTAG", "Kazinform"])
  }

  @Test("a firm, a club or a state that is called after a city is not the city")
  func namesakes() throws {
    let russian = try Self.names("Команда «Тобол» сыграла с «Астаной». Матч прошёл в Астане.", .russian)
    #expect(russian.filter { $0.text == "Астана" && $0.kind == .place }.flatMap(\.mentions).map(\.text) == ["Астане"])
    #expect(russian.first { $0.text == "Тобол" }?.kind == .organisation)
    let kazakh = try Self.names("\"Жетісу\" әуекомпаниясы ұшты.", .kazakh)
    #expect(kazakh.first?.kind == .organisation && kazakh.first?.record == nil)
    let state = try Self.names("New York State lawmakers met on Monday.", .english)
    #expect(state.first?.text == "New York State" && state.first?.record == nil)
  }

  @Test("Georgia and Moscow in America are none of the Old World's")
  func america() throws {
    let states = try Self.names(
      "Georgia Gov. Brian Kemp spoke. Police in Moscow, Idaho, agreed.", .english, to: ["ru"])
    for name in ["Georgia", "Moscow"] {
      let place = try #require(states.first { $0.text == name })
      #expect(place.record == nil && place.forms.isEmpty, "\(name)")
    }
    let asia = try Self.names("Talks were held in Tbilisi, Georgia.", .english, to: ["ru"])
    #expect(asia.first { $0.text == "Georgia" }.flatMap { Self.best($0)["ru"]?.text } == "Грузия")
  }

  @Test("a Serbian street in the dative is a street, and a place has no number")
  func serbianNouns() throws {
    #expect(try Self.names("Gužva je u Ulici cara Dušana.", .serbian).map(\.text) == ["Ulica cara Dušana"])
    let places = try Self.names("Bilo je na Kopaoniku 18 stepeni.", .serbian).map(\.text)
    #expect(places == ["Kopaonik"])
  }

  @Test(
    "common nouns, and places that only their letters would tell, have no form by rule",
    arguments: ["Bengal Gulf", "Mangystau City", "Brezno-based", "Sava Center", "Hotel Kazan"])
  func commonNouns(name: String) {
    #expect(
      !EnglishSpelling.isReadable(name, .place) { ["gulf", "city", "center", "hotel"].contains($0.lowercased()) })
  }

  @Test("places with an end of their own are read", arguments: ["Karabulak", "Novotroitsk", "Zhanaozen", "Kyzylkum"])
  func readablePlaces(name: String) {
    #expect(EnglishSpelling.isReadable(name, .place) { _ in false })
  }

  @Test(
    "what stands in quotation marks behind its noun is in the nominative",
    arguments: ["", "🙂 "])
  func appositions(prefix: String) throws {
    let text = prefix + "На острова идёт тайфун «Мелори». В воскресенье матч «Спартака» с командой «Каспи»."
    let names = try Self.names(text, .russian).map(\.text)
    #expect(!names.contains("Мелорь") && !names.contains("Каспь"))
    #expect(!names.contains("Спартака"))
  }

  @Test("a person whose name something bears stands in the genitive there")
  func calledAfterPersons() throws {
    let text = "Дом стоит на улице Валерия Чкалова. Открыт театр имени Евгения Лебедева. Роман Михаила Шолохова вышел."
    let names = try Self.names(text, .russian).filter { $0.kind == .person }.map(\.text)
    #expect(names == ["Валерий Чкалов", "Евгений Лебедев", "Михаил Шолохов"])
  }

  @Test("a Kazakh name with a patronymic and a surname is one person")
  func kazakhPatronymics() throws {
    let text = "Бүгін Берік Маратұлы Қасеновті қарсы алды. Кейін Ботагөз Маратқызы Қасенова сөйледі."
    let names = try Self.names(text, .kazakh).filter { $0.kind == .person }.map(\.text)
    #expect(names == ["Берік Маратұлы Қасенов", "Ботагөз Маратқызы Қасенова"])
  }

  @Test("offices and regions that no record has are translated, never spelled letter by letter")
  func worldNames() throws {
    let text = "Об этом сообщил Минтранс во вторник. Это подтвердило Минкультуры. Поезда идут на Дальний Восток."
    let names = try Self.names(text, .russian, to: ["en", "kk"])
    for (name, english, kazakh) in [
      ("Минтранс", "Transport Ministry", "Көлік министрлігі"),
      ("Минкультуры", "Culture Ministry", "Мәдениет министрлігі"),
      ("Дальний Восток", "Far East", "Қиыр Шығыс"),
    ] {
      let found = try #require(names.first { $0.text == name }, "\(name)")
      #expect(Self.best(found)["en"]?.text == english && Self.best(found)["kk"]?.text == kazakh)
    }
  }

  @Test(
    "a word in its base form isn't taken for a case",
    arguments: [
      (Language.russian, NameKind.organisation, "Герой Социалистического Труда", "Герой Социалистического Труда"),
      (.russian, .person, "Пауля Гольца", "Пауль Гольц"), (.kazakh, .place, "Өскемен", "Өскемен"),
    ])
  func basesAsTheyAre(language: Language, kind: NameKind, mention: String, base: String) throws {
    let bases = BaseForms(language, authority: .builtIn, knowsCities: true)
    let choice = BaseFormChoice(language: language, forms: bases)
    #expect(try choice.choice(kind, [PlacedMention(text: mention)]).text == base)
  }
}
