import Testing

@testable import ArqauText

@Suite("Kazakh words taken apart")
struct KazakhAnalyzerTests {
  /// What a reading must say.
  struct Expectation: Sendable, CustomTestStringConvertible {
    let form: String
    let base: String
    var number: Bool = false
    var possessor: KazakhPerson?
    var grammaticalCase: KazakhCase = .nominative
    var testDescription: String { "\(form) < \(base)" }
  }

  static let nouns: [Expectation] = [
    .init(form: "балалар", base: "бала", number: true),
    .init(
      form: "мектептерімізден", base: "мектеп", number: true, possessor: .firstPlural,
      grammaticalCase: .ablative),
    .init(form: "мектебінде", base: "мектеп", possessor: .third, grammaticalCase: .locative),
    .init(form: "аяғына", base: "аяқ", possessor: .third, grammaticalCase: .dative),
    .init(form: "жүрегін", base: "жүрек", possessor: .third, grammaticalCase: .accusative),
    .init(form: "қарныңа", base: "қарын", possessor: .secondSingular, grammaticalCase: .dative),
    .init(form: "еркінен", base: "ерік", possessor: .third, grammaticalCase: .ablative),
    .init(form: "халқымыздың", base: "халық", possessor: .firstPlural, grammaticalCase: .genitive),
    .init(form: "аузын", base: "ауыз", possessor: .third, grammaticalCase: .accusative),
    .init(form: "қаупі", base: "қауіп", possessor: .third),
    .init(form: "рөлі", base: "рөль", possessor: .third),
    .init(form: "календарьдың", base: "календарь", grammaticalCase: .genitive),
    .init(form: "тресі", base: "трест", possessor: .third),
    .init(form: "банкке", base: "банк", grammaticalCase: .dative),
    .init(form: "Алиевтен", base: "Алиев", grammaticalCase: .ablative),
    .init(form: "Алиевтан", base: "Алиев", grammaticalCase: .ablative),
    .init(form: "Ахметовқа", base: "Ахметов", grammaticalCase: .dative),
    .init(form: "БҰҰ-ның", base: "БҰҰ", grammaticalCase: .genitive),
    .init(form: "АҚШ-тан", base: "АҚШ", grammaticalCase: .ablative),
    .init(form: "ЕҚЫҰ-ға", base: "ЕҚЫҰ", grammaticalCase: .dative),
    .init(form: "NASA-ның", base: "NASA", grammaticalCase: .genitive),
    .init(form: "2030-ға", base: "2030", grammaticalCase: .dative),
    .init(form: "«Қайрат»тың", base: "«Қайрат", grammaticalCase: .genitive),
    .init(form: "Facebook’тен", base: "Facebook", grammaticalCase: .ablative),
    .init(form: "Бурабай-Щучинскіде", base: "Бурабай-Щучинскі", grammaticalCase: .locative),
    .init(form: "достарымыздікі", base: "дос", number: true, possessor: .firstPlural),
    .init(form: "ауылдағылардың", base: "ауыл", number: true, grammaticalCase: .genitive),
    .init(form: "тауы", base: "тау", possessor: .third),
    .init(form: "атаммен", base: "ата", possessor: .firstSingular, grammaticalCase: .instrumental),
    .init(form: "қазбен", base: "қаз", grammaticalCase: .instrumental),
    .init(
      form: "жерлестерімізше", base: "жерлес", number: true, possessor: .firstPlural,
      grammaticalCase: .equative),
  ]

  @Test("nouns, names, acronyms and numbers", arguments: nouns)
  func nominal(expected: Expectation) {
    let readings = KazakhAnalyzer.analyses(of: expected.form)
    #expect(
      readings.contains { reading in
        reading.bases.contains { $0.text == expected.base } && reading.isPlural == expected.number
          && reading.possessor == expected.possessor
          && reading.grammaticalCase == expected.grammaticalCase && !reading.isVerbal
      })
  }

  @Test(
    "the likeliest reading comes first",
    arguments: [
      ("терезелердің", "терезе"), ("жүрегінде", "жүрек"), ("Алиевтің", "Алиев"), ("Алиевтың", "Алиев"),
      ("Сербияға", "Сербия"), ("Алматыда", "Алматы"), ("келісімге", "келісім"), ("қонақ", "қонақ"),
      ("оқушылармен", "оқушы"), ("БҰҰ-дағы", "БҰҰ"),
    ])
  func ranking(form: String, base: String) {
    #expect(KazakhAnalyzer.analyses(of: form).first?.bases.first?.text == base)
  }

  @Test(
    "verbs",
    arguments: [
      ("баруға", "бар"), ("келгендерден", "кел"), ("оқиды", "оқы"), ("оқудамыз", "оқы"), ("қояды", "қой"),
      ("қоюшылар", "қой"), ("шығатын", "шық"), ("теуіп", "теу"), ("айтпадыңыздар", "айт"),
      ("жазылмағанын", "жаз"), ("сөйлесіп", "сөйлес"), ("ойнасақ", "ойна"), ("тыңдайық", "тыңда"),
      ("күтпейінше", "күт"), ("барғысы", "бар"), ("отырмыз", "отыр"),
    ])
  func verbal(form: String, base: String) {
    let readings = KazakhAnalyzer.analyses(of: form)
    #expect(readings.contains { reading in reading.bases.contains { $0.text == base } })
  }

  @Test(
    "what breaks harmony or assimilation is not split",
    arguments: [
      ("қаладар", "қала"), ("үйға", "үй"), ("доста", "до"), ("тасның", "тас"), ("жолтен", "жол"),
      ("көлдан", "көл"), ("аспен", "ас-"), ("кітапді", "кітап"),
    ])
  func wrong(form: String, base: String) {
    let readings = KazakhAnalyzer.analyses(of: form)
    #expect(!readings.contains { reading in reading.bases.contains { $0.text == base } })
  }

  @Test(
    "derived words are marked",
    arguments: [("достық", "дос"), ("сусыз", "су"), ("балықшы", "балық")])
  func derived(form: String, base: String) {
    let readings = KazakhAnalyzer.analyses(of: form)
    #expect(readings.contains { $0.stem == base && $0.isDerived })
  }

  @Test(
    "the bare word is always among the readings", arguments: ["", "а", "ә-", "--", "дың", "қала", "x", "🙂"])
  func bare(word: String) {
    let readings = KazakhAnalyzer.analyses(of: word)
    #expect(readings.contains { $0.stem == word && $0.suffixes.isEmpty })
    #expect(readings.count <= KazakhAnalyzer.limit)
  }

  @Test("a stem and its suffixes make up the word", arguments: nouns)
  func wholeness(expected: Expectation) {
    for reading in KazakhAnalyzer.analyses(of: expected.form) {
      let marks = Set("-»’«".unicodeScalars)
      let parts = reading.stem + reading.suffixes.map(\.text).joined()
      #expect(
        parts.unicodeScalars.filter { !marks.contains($0) }
          == expected.form.unicodeScalars.filter { !marks.contains($0) })
      #expect(expected.form.utf8.starts(with: reading.stem.utf8))
    }
  }
}
