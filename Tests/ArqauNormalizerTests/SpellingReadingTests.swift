import Testing

@testable import ArqauNormalizer

@Suite("Names by ear")
struct SpellingReadingTests {
  private static let sources = [TranscriptionTable.englishByEar, TranscriptionTable.frenchByEar]

  @Test("each rule has an example that it shapes and a word that it leaves alone", arguments: sources)
  func examples(source: String) throws {
    let table = try TranscriptionTable(parsing: source)
    for (number, rule) in table.rules.enumerated() {
      #expect(Self.heard(rule.example.word, table).text == rule.example.result, "\(rule.source)")
      #expect(
        Self.heard(rule.example.word, table).rules.contains(number), "\(rule.source) shapes no \(rule.example.word)")
      #expect(
        !Self.heard(rule.counterexample, table).rules.contains(number), "\(rule.source) shapes \(rule.counterexample)")
    }
  }

  /// A word by the rules, with the numbers of those that were used.
  private static func heard(_ word: String, _ table: TranscriptionTable) -> (text: String, rules: Set<Int>) {
    let letters = Array(word.lowercased().unicodeScalars)
    let codes = table.codes(of: letters)
    var text = ""
    var used: Set<Int> = []
    var place = 1
    while place < codes.count - 1 {
      if let rule = table.rule(at: place, in: codes, for: []) {
        used.insert(rule)
        for letter in table.rules[rule].results[0].letters { text.unicodeScalars.append(letter) }
        place += table.rules[rule].text.count
      } else {
        text.unicodeScalars.append(letters[place - 1])
        place += 1
      }
    }
    return (text.prefix(1).uppercased() + text.dropFirst(), used)
  }

  @Test("both tables are read, and what is no Latin name has no reading")
  func bothAreRead() {
    #expect(SpellingReading.all.count == 2)
    for name in ["", "Ньюкасл", "Шу", "—", "Qyzylorda", "Zhezkazgan", "\u{1F600}"] {
      #expect(SpellingReading.readings(of: name).isEmpty, "\(name)")
    }
    #expect(SpellingReading.readings(of: "Great Falls").contains("Grit Falls"))
    #expect(SpellingReading.readings(of: "\u{1F600} Newcastle, UK").contains("\u{1F600} Nyukasl, UK"))
    #expect(SpellingReading.readings(of: "Cap-aux-Meules").contains("Ka-o-Möl"))
  }

  @Test(
    "a place's adjective gives way to its noun beside a word that says what it is",
    arguments: [
      ("Махамбетский район", "Махамбет район"), ("Акмолинская область", "Акмол область"),
      ("Каймановы острова", "Кайман острова"), ("Sremski okrug", "Srem okrug"), ("Сремска област", "Срем област"),
      ("Gabonese Republic", "Gabon Republic"), ("Московский", nil), ("Ан ская область", nil), ("Новый Оскол", nil),
    ] as [(String, String?)])
  func adjectives(name: String, wanted: String?) {
    #expect(AdjectiveReading.reading(of: name) == wanted)
  }
}
