import ArqauNormalizer
import ArqauSummarizer
import ArqauText
import Testing

@Suite("Recorded persons in all their cases")
struct RecordedCaseTests {
  private static let carriers: [Language: [(GrammaticalCase, String, String)]] = [
    .russian: [
      (.genitive, "Гости прибыли от ", " с письмом."), (.dative, "Министр передал ", " письмо."),
      (.instrumental, "Министр встретился с ", " и обсудил договор."),
    ],
    .serbian: [
      (.genitive, "Министар је био код ", " на разговору."), (.dative, "Министар је предао ", " писмо."),
      (.instrumental, "Министар се састао са ", " и разговарао о миру."),
    ],
  ]

  @Test(
    "short words, fleeting vowels and foreign ones are found under inflection",
    arguments: [
      (Language.russian, "Льва Толстого", "Лев Толстой"), (.russian, "Ким Чен Ыном", "Ким Чен Ын"),
      (.russian, "Аной Иванович", "Ана Иванович"), (.russian, "Юлии Свириденко", "Юлия Свириденко"),
      (.serbian, "Маријем Драгијем", "Марио Драги"), (.serbian, "Edijem Ramom", "Edi Rama"),
      (.serbian, "Марка Рутеа", "Марк Руте"), (.serbian, "Силвија Берлусконија", "Силвио Берлускони"),
    ])
  func words(language: Language, form: String, base: String) throws {
    let text = language == .russian ? "Об этом рассказали с \(form) вчера." : "О томе је било речи код \(form) јуче."
    let names = try MentionFinder().names(in: text, language: language)
    #expect(names.contains { $0.text == base })
  }

  @Test(
    "nearly all persons of the authority are found in the cases that their names decline to",
    arguments: [Language.russian, .serbian])
  func authority(language: Language) throws {
    let variety = try #require(Variety(language, .cyrillic))
    let finder = MentionFinder()
    let inflector = NameInflector(language)
    var all = 0
    var found = 0
    for (number, record) in Authority.builtIn.records.enumerated() where record.kind == .person && number % 5 == 0 {
      guard let name = record.preferredForm(in: variety)?.text, name.contains(" ") else { continue }
      let declined = try inflector.decline(name, gender: record.gender, kind: .person)
      for (grammaticalCase, before, behind) in Self.carriers[language] ?? [] {
        guard let form = declined.forms[grammaticalCase]?.first else { continue }
        all += 1
        let names = try finder.names(in: before + form + behind, language: language)
        found += names.map(\.text) == [name] ? 1 : 0
      }
    }
    #expect(all > 150)
    #expect(Double(found) / Double(all) > 0.97)
  }
}
