import ArqauNormalizer
import ArqauText
import Testing

@Suite("Inflection: odd input")
struct InflectionSafetyTests {
  static let texts: [String] = [
    "", " ", "-", "…!?", "🙂", "🙂 Вучић 🙂", "null", "NaN", "«»", "((((((", "\"", "'", "\u{301}", "ь", "Я",
    "а-б-в-г",
    "Вучиh", "Bучић Қasym", "عبد الله", "東京", "И\u{306}ван", "Vuc\u{30C}ic\u{301}",
    "Қасым-Жомарт\u{202E}Тоқаев",
    "\u{FEFF}Токаев", "То\u{AD}каев", "А. Б. В.", "—Иван—", "Иван\nПетров", "1234", "№ 5", "O'Брайен", "Đ",
    String(repeating: "а", count: 10_000), String(repeating: "Иван ", count: 2_000),
    String(repeating: "а-", count: 1_000), String(repeating: "Нови ", count: 700),
    "e" + String(repeating: "\u{301}", count: 4_000), String(repeating: "🙂", count: 900),
    String(repeating: "«Иван» ", count: 300), String(repeating: "Иванова ", count: 250),
  ]

  @Test(
    "any text is answered in every case, soon", .timeLimit(.minutes(1)), arguments: Language.allCases, texts)
  func answers(language: Language, text: String) throws {
    let inflector = NameInflector(language)
    for kind in NameKind.allCases.map(Optional.some) + [nil] {
      let declension = try inflector.decline(text, kind: kind)
      #expect(Set(declension.forms.keys) == Set(GrammaticalCase.cases(of: language)))
      #expect(declension.forms.values.allSatisfy { !$0.isEmpty })
      let lemmas = try inflector.lemmatize(text, kind: kind)
      #expect(lemmas.isEmpty == text.isEmpty)
      #expect(lemmas.allSatisfy { (0...1).contains($0.score) })
    }
  }

  @Test(
    "decomposed letters are read as composed ones",
    arguments: [
      (Language.russian, "Чайковскии\u{306}", "Чайковского"),
      (.serbian, "Vuc\u{30C}ic\u{301}", "Vučića"), (.kazakh, "Абаи\u{306}", "Абайдың"),
    ])
  func decomposed(language: Language, name: String, genitive: String) throws {
    let forms = try NameInflector(language).decline(name, gender: .masculine, kind: .person)
    #expect(forms[.genitive].first == genitive)
  }

  @Test("what is around the words stays", arguments: ["🙂 Вучић 🙂", "«Вучић»", "Вучић (1970)"])
  func surroundings(name: String) throws {
    let forms = try NameInflector(.serbian).decline(name, gender: .masculine, kind: .person)
    #expect(forms[.genitive].first == name.replacing("Вучић", with: "Вучића"))
  }

  @Test("two runs give the same answer")
  func deterministic() throws {
    for text in ["Ангелы Меркель", "Новым Садом", "Иванову", "Северной Осетии"] {
      let inflector = NameInflector(.russian)
      let first = try inflector.lemmatize(text)
      for _ in 0..<5 { #expect(try inflector.lemmatize(text) == first) }
    }
  }

  @Test(
    "a person's gender is told from the given name, and a lone surname is a man's",
    arguments: [
      (Language.serbian, "Вучић", "Вучића"), (.serbian, "Никола Јокић", "Николе Јокића"),
      (.serbian, "Luka Dončić", "Luke Dončića"), (.serbian, "Ана Брнабић", "Ане Брнабић"),
      (.russian, "Фридрих", "Фридриха"), (.russian, "Никита Белых", "Никиты Белых"),
    ])
  func genders(language: Language, name: String, genitive: String) throws {
    #expect(try NameInflector(language).decline(name, kind: .person)[.genitive].first == genitive)
  }
}
