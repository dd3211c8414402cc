import ArqauText
import Testing

@testable import ArqauNormalizer

@Suite("Name matching")
struct NameMatchingTests {
  private func score(_ a: String, _ b: String, _ kind: NameKind? = nil) -> Double {
    var matcher = NameMatcher()
    return matcher.match(a, b, kind: kind).score
  }

  @Test(
    "spellings of one name have the same units",
    arguments: [
      ["Тоқаев", "Toqaev"], ["Токаев", "Tokayev", "Tokaev", "Tokajev", "Токајев", "Tokaew", "Tokaeff"],
      ["Виноградский", "Vinogradsky", "Vinogradski", "Vinogradskiy", "Виноградски"],
      ["Нұрлан", "Нурлан", "Nurlan"], ["Касым", "КАСЫМ"], ["Massa", "Маса"], ["Марко", "Marko"],
      ["Шопенгауер", "Schopengauer"],
    ])
  func units(spellings: [String]) {
    #expect(Set(spellings.map { NameComparison.units(of: $0) }).count == 1)
  }

  @Test(
    "one person in two spellings scores at least 0.7",
    arguments: [
      ("Aleksandar Vučić", "Вучич, Александар"), ("Вучић", "Vucic"), ("Вучић", "Vuchich"), ("Вучич", "Vučić"),
      ("Токаев", "Tokayev"), ("Тоқаев", "Токаев"), ("Toqaev", "Tokayev"),
      ("Қасым-Жомарт Тоқаев", "Kassymjomart Tokayev"),
      ("Касым-Жомарт Кемелевич Токаев", "Kassym-Jomart Tokayev"),
      ("Қасым-Жомарт Кемелұлы Тоқаев", "Токаев Касым-Жомарт Кемелевич"),
      ("Нурсултан Назарбаев", "NAZARBAYEV Nursultan"), ("А. С. Пушкин", "Александр Сергеевич Пушкин"),
      ("Novak Djokovic", "Новак Ђоковић"), ("Novak Đoković", "Новак Джокович"), ("Јован Петровић", "Jovan Petrovic"),
      ("Вучиć Александар", "Vučić Aleksandar"), ("Жұмабаев Мағжан", "Zhumabayev Magzhan"),
    ])
  func truePairs(a: String, b: String) {
    #expect(score(a, b) >= 0.7, "\(score(a, b))")
    #expect(score(a, b) == score(b, a))
  }

  @Test(
    "different people score below 0.7",
    arguments: [
      ("Иван Петров", "Ivan Sidorov"), ("Aleksandar Vučić", "Зоран Ђинђић"), ("Токаев", "Назарбаев"),
      ("Мадиев Аскар Нурланович", "Мадиев Аскар Болатович"), ("А. Пушкин", "Сергей Пушкин"),
      ("Ана Брнабић", "Ана Ивановић"), ("null", "NaN"), ("Петр I", "Петр II"), ("Elizabeth I", "Елизавета II"),
      ("Карл V", "Charles IV"), ("Djokovic", "Dokuli Pidezefa"),
    ])
  func falsePairs(a: String, b: String) {
    #expect(score(a, b) < 0.7, "\(score(a, b))")
    #expect(score(a, b, .person) < 0.7, "\(score(a, b, .person))")
  }

  @Test(
    "people of one given name and like surnames are clearly different",
    arguments: [
      ("Александар Вучић", "Александар Шапић"), ("Александар Вучић", "Александар Вулин"),
      ("Aleksandar Vučić", "Александр Вулин"), ("Novak Djokovic", "Dokuli Pidezefa"), ("Иван Петров", "Ivan Petrenko"),
      ("Ана Брнабић", "Ана Ивановић"), ("Александар Вучић", "Александар Мартиновић"),
    ])
  func likeSurnames(a: String, b: String) {
    #expect(score(a, b, .person) < 0.5, "\(score(a, b, .person))")
  }

  @Test(
    "in one script a letter or two tell people apart",
    arguments: [
      ("Марко Јовановић", "Мирко Јовановић"), ("Марко", "Мирко"), ("Marko Jovanović", "Mirko Jovanović"),
      ("Марина Петрова", "Мария Петрова"), ("Jelena Nikolić", "Milena Nikolić"), ("Мамин", "Манин"),
      ("Вучић", "Вучевић"), ("Александар Вучић", "Александар Вучевић"), ("Александр Ким", "Александра Ким"),
    ])
  func oneScript(a: String, b: String) {
    #expect(score(a, b) < 0.6, "\(score(a, b))")
    #expect(score(a, b, .person) < 0.5, "\(score(a, b, .person))")
  }

  @Test(
    "in one script the usual spellings of one name are one",
    arguments: [
      ("Djokovic", "Đoković"), ("Aleksandar Vucic", "Aleksandar Vučić"), ("Tokaev", "Tokayev"),
      ("Qasym-Jomart Toqaev", "Kassym-Jomart Tokayev"), ("Наталья Иванова", "Наталия Иванова"),
      ("Семён Фёдоров", "Семен Федоров"), ("Қасым Тоқаев", "Касым Токаев"), ("Хасан Сеитов", "Асан Сеитов"),
      ("Dmitry Medvedev", "Dmitrii Medvedev"), ("Muhammad Ali", "Mohammed Ali"),
    ])
  func oneName(a: String, b: String) {
    #expect(score(a, b, .person) > 0.9, "\(score(a, b, .person))")
  }

  @Test("a word more or less weighs more in a place's name than in a person's")
  func kinds() {
    #expect(score("Обама", "Barack Obama", .person) > 0.7)
    #expect(score("Спрингс", "Alice Springs", .place) < score("Обама", "Barack Obama", .person))
    #expect(score("Тринидад и Тобаго", "Trinidad & Tobago", .place) > 0.9)
    #expect(score("Новое Село", "Novoye Selo", .place) > 0.6)
    var encoder = PhoneticEncoder()
    #expect(encoder.encode("Фиджи о-ва").words.map(\.kind) == [.sounds, .generic])
  }

  @Test("Serbian Latin letters have one sound where the language is said")
  func serbianLatin() throws {
    let serbian = try #require(Variety(tag: "sr-Latn"))
    var encoder = PhoneticEncoder()
    #expect(encoder.encode("Cvijić", isSerbianLatin: true).units == encoder.encode("Цвијић").units)
    var matcher = NameMatcher()
    let told = matcher.match("Jovan Cvijić", "Јован Цвијић", kind: .person, varieties: (serbian, nil)).score
    #expect(told >= matcher.match("Jovan Cvijić", "Јован Цвијић", kind: .person).score)
  }

  @Test("a contradicted patronymic weighs more than an omitted one")
  func patronymics() {
    let full = "Мадиев Аскар Нурланович"
    #expect(score(full, "Мадиев Аскар") > score(full, "Мадиев Аскар Болатович"))
    #expect(score(full, "Мадиев Асқар Нұрланұлы") > 0.9)
  }

  @Test(
    "any input has an answer from 0 to 1",
    arguments: [
      "", " ", "—", "?!…", "null", "NaN", "\u{0}", "א שם", "مثال", "中文名", "Ω", "🙂", "a", "А.", "\u{202E}abc",
      "\u{1B}[31m",
      String(repeating: "a", count: 10_000), String(repeating: "Иван ", count: 2_000),
      String(repeating: "e\u{301}", count: 5_000), "e" + String(repeating: "\u{301}", count: 100_000),
    ])
  func anything(name: String) {
    for other in [name, "Иван Петров", ""] {
      let answer = score(name, other)
      #expect((0...1).contains(answer))
    }
    #expect(score(name, name) >= 0.7 || name.count < 4)
  }

  @Test("names in other scripts match themselves and not each other")
  func otherScripts() {
    #expect(score("中文名", "中文名") == 1)
    #expect(score("中", "文") == 0)
    #expect(score("Ω", "Ψ") == 0)
    #expect(score("مثال", "Иван") == 0)
    #expect(score("", "") == 1)
    #expect(score("", "Иван") == 0)
  }

  @Test("the features say why")
  func features() {
    var matcher = NameMatcher()
    let features = matcher.match("Иван Сергеевич Петров", "Петров И.").features
    #expect(features.agreeingInitials == 1)
    #expect(features.omittedPatronymic == 1)
    #expect(features.pairs.map(\.first) == [0, 2])
    #expect(features.pairs.map(\.second) == [1, 0])
    #expect(features.reordered == 1)
  }

  @Test("the word aligner gives the scores of the plain algorithm")
  func aligner() {
    var generator = SeededGenerator(seed: 11)
    var aligner = WordAligner()
    for _ in 0..<400 {
      let a = (0..<Int.random(in: 0...12, using: &generator)).map { _ in UInt8.random(in: 1..<64, using: &generator) }
      let b = (0..<Int.random(in: 0...12, using: &generator)).map { _ in UInt8.random(in: 1..<64, using: &generator) }
      let fast = a.withUnsafeBufferPointer { a in
        b.withUnsafeBufferPointer { b in
          UnitScores.all.withUnsafeBufferPointer { aligner.score(a, 0..<a.count, b, 0..<b.count, $0) }
        }
      }
      #expect(fast == plainScore(a, b))
    }
  }

  /// Needleman and Wunsch's matrix as in the paper.
  private func plainScore(_ a: [UInt8], _ b: [UInt8]) -> Int32 {
    func score(_ one: UInt8, _ other: UInt8) -> Int32 { Int32(UnitScores.all[Int(one) * 64 + Int(other)]) }
    var best = [[Int32]](repeating: [Int32](repeating: 0, count: b.count + 1), count: a.count + 1)
    for i in 0...a.count {
      for j in 0...b.count where i + j > 0 {
        var ways: [Int32] = []
        if i > 0, j > 0 { ways.append(best[i - 1][j - 1] + score(a[i - 1], b[j - 1])) }
        if i > 0 { ways.append(best[i - 1][j] + score(a[i - 1], 0)) }
        if j > 0 { ways.append(best[i][j - 1] + score(0, b[j - 1])) }
        best[i][j] = ways.max() ?? 0
      }
    }
    return best[a.count][b.count]
  }

  @Test("the learned tables have their shape")
  func tables() {
    #expect(UnitScores.table.utf8.count { $0 != 0x0A } == 64 * 64)
    for scores in [UnitScores.all, UnitScores.latin, UnitScores.cyrillic] {
      #expect(scores != UnitScores.prior)
      for a in 0..<64 { for b in 0..<64 { #expect(scores[a * 64 + b] == scores[b * 64 + a]) } }
      for unit in 1..<64 { #expect(scores[unit * 65] > 0) }
    }
    for weights in [MatchModel.persons, MatchModel.others, MatchModel.anything] {
      #expect(weights.count == MatchFeatures.vectorNames.count)
    }
    #expect(MatchFeatures().vector.count == MatchFeatures.vectorNames.count)
    #expect(PhoneticUnit.signs.count == PhoneticUnit.count)
    #expect(NameEquivalents.classCount <= 64)
    #expect(GenericWords.classCount < 64)
  }
}

/// A small generator (Steele, Lea and Flood, SplitMix64), the same on every machine.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
    return value ^ value >> 31
  }
}
