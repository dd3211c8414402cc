import ArqauNormalizer
import ArqauText
import Testing

/// What odd letters and odd names become: marks, joiners, bidi controls, look-alikes, case.
@Suite("Odd input to schemes and names")
struct BadInputTests {
  @Test(
    "letters of odd make come out as stated",
    arguments: [
      ("srp-cyrl-latn", "ЏУГАЊ", "DŽUGANJ"), ("srp-cyrl-latn", "Љ.", "Lj."),
      ("srp-cyrl-latn", "Љ. Марковић", "Lj. Marković"),
      ("srp-cyrl-latn", "ДЈБ", "DJB"), ("srp-cyrl-latn", "инјекција", "injekcija"),
      ("srp-cyrl-latn", "надживети", "nadživeti"), ("srp-latn-cyrl", "nadživeti", "надживети"),
      ("srp-latn-cyrl", "injekcija", "инјекција"), ("srp-latn-cyrl", "Tanjug", "Танјуг"),
      ("srp-latn-cyrl", "Windows", "Windows"),
      // One letter for two, in all three cases.
      ("srp-latn-cyrl", "ǅep ǄEP ǆep", "Џеп ЏЕП џеп"), ("srp-latn-cyrl", "ǈubav ǊEGOŠ ǌega", "Љубав ЊЕГОШ њега"),
      // Letters taken apart.
      ("srp-latn-cyrl", "Vuc\u{30C}ic\u{301}", "Вучић"), ("srp-latn-cyrl", "Z\u{30C}eravica", "Жеравица"),
      ("rus-latn-icao9303", "и\u{306} е\u{308}лка", "i elka"), ("kaz-latn-2021-04", "И\u{306}рим", "İrim"),
      // Marks that nothing composes with stay.
      ("srp-cyrl-latn", "а\u{311}", "ȃ"), ("rus-latn-icao9303", "за\u{301}мок", "zámok"),
      // Soft hyphens, joiners and bidi controls stay, and part no digraph rules.
      ("srp-latn-cyrl", "No\u{AD}vak", "Но\u{AD}вак"), ("srp-latn-cyrl", "No\u{200D}vak", "Но\u{200D}вак"),
      ("srp-latn-cyrl", "\u{202E}Novak\u{202C} \u{2066}Ana\u{2069}", "\u{202E}Новак\u{202C} \u{2066}Ана\u{2069}"),
      ("rus-latn-icao9303", "\u{FEFF}мир\u{A0}и\u{2009}дом", "\u{FEFF}mir\u{A0}i\u{2009}dom"),
      // Look-alikes of the other script.
      ("srp-latn-cyrl", "Kаzakhstan", "Kazakhstan"), ("srp-cyrl-latn", "Bучић", "Vučić"),
      ("kaz-latn-2021-04", "Қaзақ Əлем", "Qazaq Älem"), ("kaz-latn-2021-04", "ІСТАНБҰЛ", "ISTANBŪL"),
      // Control sequences are data.
      ("srp-cyrl-latn", "\u{1B}[31mЉуба\u{7}", "\u{1B}[31mLjuba\u{7}"),
      ("srp-cyrl-latn", "👩\u{200D}🚀 Ана", "👩\u{200D}🚀 Ana"),
    ])
  func letters(id: String, text: String, expected: String) throws {
    let made = try Transliterator(scheme: id).convert(text).text
    #expect(Array(made.unicodeScalars) == Array(expected.unicodeScalars), "\(made)")
  }

  @Test("a letter with a hundred thousand marks goes through", .timeLimit(.minutes(1)))
  func bomb() throws {
    let text = "а" + String(repeating: "\u{301}", count: 100_000) + " љ"
    let made = try Transliterator(scheme: "srp-cyrl-latn").convert(text).text
    #expect(made.hasSuffix(" lj"))
  }

  @Test(
    "names of odd make decline around what is odd",
    arguments: [
      (Language.russian, "Пу\u{AD}тин", "Пу\u{AD}тина"), (.russian, "Ива\u{200D}нов", "Ива\u{200D}нова"),
      (.russian, "\u{202E}Путин\u{202C}", "\u{202E}Путина\u{202C}"), (.russian, "Е\u{308}лкин", "Ёлкина"),
      (.russian, "...", "..."), (.russian, "漢字", "漢字"), (.russian, "!!! ???", "!!! ???"),
      (.russian, "\u{1B}[31mПутин", "\u{1B}[31mПутина"), (.serbian, "Љ.", "Љ."), (.serbian, "ВУЧИЋ", "ВУЧИЋА"),
      (.serbian, "Vuc\u{30C}ic\u{301}", "Vučića"), (.kazakh, "И\u{306}ылдыз", "Йылдыздың"),
      (.kazakh, "ТОҚАЕВ", "ТОҚАЕВТЫҢ"),
    ])
  func declension(language: Language, name: String, genitive: String) throws {
    let forms = try NameInflector(language).decline(name, gender: .masculine, kind: .person)[.genitive]
    #expect(forms.first.map { Array($0.unicodeScalars) } == Array(genitive.unicodeScalars), "\(forms)")
  }

  @Test(
    "names of odd make have themselves as base form where nothing can be said",
    arguments: ["...", "漢字", "!!! ???", "Љ.", "\u{301}", "🙂", "А", "\u{200D}"])
  func lemmas(mention: String) throws {
    for language in Language.allCases {
      let lemmas = try NameInflector(language).lemmatize(mention, kind: .person)
      #expect(lemmas.first?.text == mention, "\(language): \(lemmas.map(\.text))")
    }
  }

  @Test("a name of ten kilobytes comes back as it is", arguments: Language.allCases)
  func long(language: Language) throws {
    let name = String(repeating: "Александр ", count: 600)
    #expect(try NameInflector(language).lemmatize(name).map(\.text) == [name])
    #expect(try NameInflector(language).decline(name)[.genitive] == [name])
  }
}
