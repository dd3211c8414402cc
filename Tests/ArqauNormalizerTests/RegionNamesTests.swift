import ArqauText
import Testing

@testable import ArqauNormalizer

@Suite("Names of CLDR's regions in running text")
struct RegionNamesTests {
  @Test("a name in brackets is a name of its own, a remark is none")
  func brackets() throws {
    let variety = try #require(Variety(tag: "ru"))
    let names = RegionNames(variety, ["Мьянма (Бирма)", "Виргинские о-ва (США)", "США", "Макао (САР)"])
    #expect(names.forms(of: "Мьянма (Бирма)", code: "MM") == ["Мьянма", "Бирма", "Мьянма (Бирма)"])
    #expect(
      names.forms(of: "Виргинские о-ва (США)", code: "VI") == ["Виргинские острова (США)", "Виргинские о-ва (США)"])
    #expect(names.forms(of: "Макао (САР)", code: "MO").first == "Макао")
  }

  @Test("islands have a small letter too")
  func islands() throws {
    let variety = try #require(Variety(tag: "ru"))
    let forms = RegionNames(variety, []).forms(of: "Маршалловы Острова", code: "MH")
    #expect(forms == ["Маршалловы Острова", "Маршалловы острова"])
  }

  @Test(
    "the usual names go before those of the list", arguments: [("MM", "Myanmar"), ("MO", "Macao"), ("HK", "Hong Kong")])
  func usual(code: String, expected: String) throws {
    let english = try #require(Variety(tag: "en"))
    #expect(Authority.builtIn["cldr:region:\(code)"]?.preferredForm(in: english)?.text == expected)
  }
}
