import ArqauText
import Testing

@testable import ArqauNormalizer

@Suite("Formal names of states")
struct StateNamesTests {
  private static func best(_ name: String, _ tag: String) throws -> String? {
    let finder = try NameFormFinder(attested: [StateNames.builtIn, Authority.builtIn])
    return try finder.forms(of: name, .init(kind: .place)).first { $0.variety.tag == tag }?.text
  }

  @Test(
    "a formal name is answered by formal names",
    arguments: [
      ("Французская Республика", "en", "French Republic"),
      ("Republic of Kazakhstan", "kk", "Қазақстан Республикасы"),
      ("Қазақстан Республикасы", "sr-Cyrl", "Република Казахстан"),
      ("Republika Srbija", "ru", "Республика Сербия"),
      ("Republika Srbija", "en", "Republic of Serbia"),
      ("Республика Корея", "en", "Republic of Korea"),
      ("Република Кореја", "sr-Latn", "Republika Koreja"),
      ("Republic of the Congo", "ru", "Республика Конго"),
      ("Democratic Republic of the Congo", "ru", "Демократическая Республика Конго"),
      ("People's Republic of China", "kk", "Қытай Халық Республикасы"),
      ("Korea, Republic of", "ru", "Республика Корея"),
      ("Королевство Нидерланды", "en", "Kingdom of the Netherlands"),
      ("Малайзия", "en", "Malaysia"),
    ])
  func formal(name: String, tag: String, expected: String) throws {
    #expect(try Self.best(name, tag) == expected)
  }

  @Test("every row has a name in each of the four languages, and no gap is left", arguments: StateNames.rows)
  func rows(row: Substring) {
    let forms = StateNames.forms(inRow: row)
    #expect(Set(forms.map(\.variety.tag)) == ["en", "kk", "ru", "sr-Cyrl"], "\(row)")
    for form in forms {
      #expect(!form.text.contains("…") && !form.text.contains("(") && !form.text.contains(" - "), "\(form.text)")
      #expect(form.standing.provenance == .recorded)
    }
  }

  @Test("no two states share a formal name")
  func distinct() {
    var owners: [String: String] = [:]
    for row in StateNames.rows {
      for form in StateNames.forms(inRow: row) {
        let owner = owners.updateValue(form.source, forKey: "\(form.variety.tag) \(form.text)")
        #expect(owner == nil || owner == form.source, "\(form.text)")
      }
    }
  }

  @Test("a short name is none of them")
  func short() {
    #expect(StateNames.builtIn.attestedForms(of: "Франция", kind: .place, gender: nil) == [])
    #expect(StateNames.builtIn.attestedForms(of: "French Republic", kind: .person, gender: nil) == [])
  }

  @Test(
    "Russian names of islands are written out",
    arguments: [("о-ва Кука", "острова Кука"), ("о-в Св. Елены", "остров Святой Елены")])
  func islands(name: String, expected: String) {
    #expect(RegionNames.writtenOut(name) == expected)
  }
}
