import ArqauText
import Testing

@testable import ArqauNormalizer

@Suite("Name forms")
struct NameFormTests {
  struct Example: Sendable, CustomTestStringConvertible {
    let name: String
    let lang: String?
    let kind: NameKind?
    /// Tag and form, the form being the first of its variety.
    let forms: [(String, String)]

    init(_ name: String, _ lang: String?, _ kind: NameKind?, _ forms: String) {
      self.name = name
      self.lang = lang
      self.kind = kind
      self.forms = forms.split(separator: "|").map { form in
        let parts = form.split(separator: ":", maxSplits: 1)
        return (String(parts[0]), String(parts[1]))
      }
    }

    var testDescription: String { "\(name) \(lang ?? "?")" }
  }

  static let examples: [Example] = [
    Example("Жамбыл Әужанов", "kk", .person, "ru:Жамбыл Аужанов"),
    Example("Химки", "ru", .place, "en:Khimki"),
    Example("Дармштадт", "ru", .place, "sr-Cyrl:Дармштат|sr-Latn:Darmštat"),
    Example("Чжучжоу", "ru", .place, "sr-Cyrl:Џуџоу|en:Zhuzhou"),
    Example("Санта-Фелисия", "ru", .place, "sr-Cyrl:Санта Фелисија|en:Santa Felisia"),
    Example("Зелтерсхаузен", "ru", .place, "en:Zeltershausen"),
    Example("Хелмфелд", "sr-Cyrl", .place, "ru:Хельмфельд"),
    Example("Вучић", nil, nil, "en:Vučić|kk:Вучич|ru:Вучич|sr-Cyrl:Вучић|sr-Latn:Vučić"),
    Example("Vučić", nil, nil, "ru:Вучич|sr-Cyrl:Вучић|sr-Latn:Vučić|en:Vučić"),
    Example("Vucic", nil, nil, "ru:Вучич|sr-Cyrl:Вучић|sr-Latn:Vučić"),
    Example("Vuchich", nil, nil, "ru:Вучич|sr-Cyrl:Вучић"),
    Example("Djokovic", nil, .person, "sr-Cyrl:Ђоковић|ru:Джокович"),
    Example(
      "Қасым-Жомарт Тоқаев", nil, .person,
      "en:Kassym-Zhomart Tokayev|kk-Latn:Qasym-Jomart Toqaev|ru:Касым-Жомарт Токаев|sr-Cyrl:Касим-Жомарт Токајев|"
        + "sr-Latn:Kasim-Žomart Tokajev"),
    Example("Алтын Қыран", nil, nil, "kk-Latn:Altyn Qyran|ru:Алтын Кыран|sr-Cyrl:Алтин Киран"),
    Example("Tokayev", nil, .person, "ru:Токаев|kk:Тоқаев|sr-Cyrl:Токајев|kk-Latn:Toqaev"),
    Example("Nazarbayev", nil, .person, "ru:Назарбаев|kk:Назарбаев|sr-Latn:Nazarbajev"),
    Example("Zhumabayeva", nil, .person, "ru:Жумабаева|kk:Жұмабаева"),
    Example("Qyran", nil, nil, "kk:Қыран"),
    Example("Токаев", "ru", .person, "kk:Тоқаев|en:Tokayev|sr-Cyrl:Токајев"),
    Example("Нови Сад", "sr-Cyrl", .place, "ru:Нови-Сад|sr-Latn:Novi Sad|en:Novi Sad"),
    Example("Сан-Франциско", "ru", .place, "sr-Cyrl:Сан Франциско"),
    Example("Вучић, Александар", nil, .person, "ru:Александр Вучич|en:Aleksandar Vučić"),
    Example("ВУЧИЋ Александар", nil, .person, "ru:ВУЧИЧ Александр|sr-Latn:VUČIĆ Aleksandar"),
    Example("Љ. Марковић", nil, .person, "ru:Ль. Маркович|sr-Latn:Lj. Marković"),
    Example("Сәрсенов Берік Серікұлы", nil, .person, "ru:Сарсенов Берик Серикович"),
    Example("Айгүл Нұртайқызы", nil, .person, "ru:Айгуль Нуртайкызы"),
    Example("Сарсенов Берик Серикович", "ru", .person, "kk:Сәрсенов Берік Серікұлы"),
    Example("Омаров Серик Маратович", "ru", .person, "kk:Омаров Серік Маратұлы"),
    Example("Зоран Миланович", "ru", .person, "sr-Cyrl:Зоран Милановић"),
    Example("Иванов Пётр Сергеевич", "ru", .person, "kk:Иванов Пётр Сергеевич|sr-Cyrl:Иванов Пјотр Сергејевич"),
    Example("Дэвид Кэмерон", "ru", .person, "sr-Cyrl:Дејвид Кемерон"),
    Example("Шет ауданы", "kk", .place, "ru:Шетский район|en:Shet District"),
    Example("Општина Љиг", nil, .place, "ru:Лиг"),
    Example("Нишавски управни округ", "sr-Cyrl", .place, "ru:Нишавский округ"),
    Example("Путин", "ru", .person, "kk:Путин|sr-Cyrl:Путин|en:Putin"),
    Example("Хрущёв", "ru", .person, "sr-Cyrl:Хрушчов|en:Khrushchev"),
    Example("Вучич", nil, nil, "ru:Вучич|sr-Cyrl:Вучић|sr-Latn:Vučić"),
    Example("Sergeĭ Lavrov", nil, .person, "ru:Сергей Лавров"),
    Example("Viktor Orbán", nil, .person, "ru:Виктор Орбан"),
    Example("Qasym-Jomart Toqaev", nil, .person, "kk:Қасым-Жомарт Тоқаев|ru:Касым-Жомарт Токаев"),
    Example("Shyńǵys Aıtmatov", nil, .person, "kk:Шыңғыс Айтматов|ru:Шынгыс Айтматов"),
    Example("Лев Толстой", nil, .person, "en:Lev Tolstoy"),
    Example("Министарство спољних послова", nil, nil, "en:Ministarstvo spoljnih poslova"),
  ]

  @Test("no form lacks a word, and none of Cyrillic holds Latin letters but as given")
  func wholeNames() throws {
    let finder = try NameFormFinder(attested: [Authority.builtIn])
    for name in [
      "Sergeĭ Lavrov", "Jeńis Qasymbek", "Viktor Orbán", "António Guterres", "Djýro Matsýt", "Natal’ya Solov’yëva",
      "Darīgha Nazarbaeva", "Recep Tayyip Erdoğan", "Đặng Đình Phúc", "Ŵ Ẽ", "Š. Ľ.",
    ] {
      let words = name.split(separator: " ").count
      for form in try finder.forms(of: name, .init(kind: .person)) where form.provenance == .derived {
        #expect(form.text.split(separator: " ").count == words, "\(name): \(form.text)")
        #expect(form.text.first != " " && form.text.last != " ")
      }
    }
    let turk = try finder.forms(of: "Recep Tayyip Erdoğan", .init(kind: .person))
    #expect(turk.first { $0.variety.tag == "ru" }?.text.contains("c") == false)
  }

  @Test("words of different records make no attested name, and none from another language's bearers")
  func mixedRecords() throws {
    let finder = try NameFormFinder(attested: [Authority.builtIn])
    for name in ["Aleksandar Đoković", "Дарига Вучич", "Novak Nazarbayev"] {
      #expect(try finder.forms(of: name, .init(kind: .person)).allSatisfy { $0.provenance == .derived }, "\(name)")
    }
    let serbian = try finder.forms(of: "Јелена Жупањац", .init(kind: .person))
    #expect(serbian.first { $0.variety.tag == "en" }?.text == "Jelena Županjac")
    let russian = try finder.forms(of: "Пётр Чайковский", .init(kind: .person))
    #expect(russian.first { $0.variety.tag == "en" }?.text == "Pyotr Chaykovsky")
  }

  @Test("records are found by the Kazakh Latin spelling too")
  func latinRecords() throws {
    let finder = try NameFormFinder(attested: [Authority.builtIn])
    let forms = try finder.forms(of: "Qasym-Jomart Toqaev", .init(kind: .person))
    #expect(forms.first { $0.variety.tag == "en" }?.text == "Kassym-Jomart Tokayev")
  }

  @Test("the first form of a variety", arguments: examples)
  func firstForms(example: Example) throws {
    let finder = try NameFormFinder()
    let query = NameFormFinder.Query(variety: example.lang.flatMap { Variety(tag: $0) }, kind: example.kind)
    let forms = try finder.forms(of: example.name, query)
    for (tag, text) in example.forms {
      let first = forms.first { $0.variety.tag == tag && $0.rank == 1 }
      #expect(first?.text == text, "\(tag)")
    }
  }

  @Test("ranks count from 1 within a variety, no form comes twice, every form names its source")
  func ranks() throws {
    let finder = try NameFormFinder(attested: [Authority.builtIn])
    for example in Self.examples {
      let forms = try finder.forms(of: example.name, .init(kind: example.kind))
      #expect(!forms.isEmpty)
      for (_, group) in Dictionary(grouping: forms, by: \.variety) {
        #expect(group.map(\.rank) == Array(1...group.count))
        #expect(Set(group.map(\.text)).count == group.count)
        #expect(group.allSatisfy { !$0.source.isEmpty && !$0.text.isEmpty })
      }
    }
  }

  @Test("a recorded form wins over a derived one")
  func attested() throws {
    let finder = try NameFormFinder(attested: [Authority.builtIn])
    let forms = try finder.forms(of: "Қасым-Жомарт Тоқаев", .init(kind: .person))
    let english = try #require(forms.first { $0.variety.tag == "en" })
    #expect(english.text == "Kassym-Jomart Tokayev")
    #expect(english.provenance == .attested)
    #expect(english.source.hasPrefix("names.yml:"))
  }

  @Test("every spelling of a name leads to the others")
  func backAndForth() throws {
    let finder = try NameFormFinder()
    let names = ["Вучић", "Тоқаев", "Жұмабаева"]
    for name in names {
      for form in try finder.forms(of: name, .init(kind: .person)) where form.rank == 1 {
        let back = try finder.forms(of: form.text, .init(variety: form.variety, kind: .person))
        let own = try #require(finder.variety(of: name))
        #expect(back.contains { $0.variety == own && $0.text == name }, "\(form.text) \(form.variety.tag)")
      }
    }
  }

  @Test("what is no name is refused with a reason", arguments: ["", "   ", "—!?", "123", "محمد", "გია", "🙂"])
  func refused(name: String) throws {
    let finder = try NameFormFinder()
    #expect { try finder.forms(of: name) } throws: { error in
      (error as? NormalizerError)?.kind == .notAName && (error as? NormalizerError)?.reason.isEmpty == false
    }
  }

  @Test("odd input gets an answer or an error, at once", .timeLimit(.minutes(1)))
  func oddInput() throws {
    let finder = try NameFormFinder()
    for name in [
      "null", "NaN", "I", "а", "O’Brien", "(((Вучић)))", "\u{202E}Вучић\u{202C}", "Vučić\u{0000}", "A.A.A.A.",
    ] {
      #expect(!(try finder.forms(of: name)).isEmpty)
    }
    let long = String(repeating: "Вучићевић", count: 1200)
    #expect(throws: NormalizerError.self) { try finder.forms(of: long) }
    #expect(!(try finder.forms(of: String(repeating: "а", count: 500))).isEmpty)
    #expect(!(try finder.forms(of: String(repeating: "Ли ", count: 200))).isEmpty)
    #expect(!(try finder.forms(of: String(repeating: "a", count: 1000))).isEmpty)
  }

  @Test(
    "a spelling's variety shows in its letters",
    arguments: [
      ("Тоқаев", "kk"), ("Вучић", "sr-Cyrl"), ("Щедрин", "ru"), ("Šabac", "sr-Latn"), ("Qarağandy", "kk-Latn"),
      ("Tokayev", "en"), ("Путин", "ru"), ("Gülnar Äbdirova", "kk-Latn"), ("Bäkir Töreğaliev", "kk-Latn"),
      ("Jürgen Habermas", "en"), ("Günter Grass", "en"), ("Orhan Gökçe", "en"), ("Hakan Şükür", "en"),
      ("Göran Persson", "en"), ("Esa-Pekka Mäkelä", "en"), ("Íñigo Núñez", "en"),
    ])
  func variety(name: String, tag: String) throws {
    #expect(try NameFormFinder().variety(of: name)?.tag == tag)
  }

  @Test(
    "German and Turkish names stay as they are in English and in Serbian Latin letters",
    arguments: ["Günter Netzer", "Hakan Şükür", "Göran Persson"])
  func foreignLetters(name: String) throws {
    let forms = try NameFormFinder().forms(of: name, .init(kind: .person))
    for tag in ["en", "sr-Latn"] { #expect(forms.first { $0.variety.tag == tag }?.text == name) }
  }

  @Test("look-alike letters are repaired first")
  func homoglyphs() throws {
    let forms = try NameFormFinder().forms(of: "Bучић", .init(kind: .person))
    #expect(forms.contains { $0.variety.tag == "ru" && $0.text == "Вучич" })
  }
}
