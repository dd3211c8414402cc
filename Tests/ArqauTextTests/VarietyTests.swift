import ArqauText
import Testing

@Suite("Language tags")
struct VarietyTests {
  @Test(
    "the spellings of exchange files are understood",
    arguments: [
      ("en", "en"), ("EN-us", "en"), ("en_GB.UTF-8", "en"), ("kk", "kk"), ("kk-KZ", "kk"), ("kk-Cyrl", "kk"),
      ("kk_Latn_KZ", "kk-Latn"), ("kaz", "kk"), ("ru", "ru"), ("ru-RU", "ru"), ("RU", "ru"),
      ("sr", "sr-Cyrl"),
      ("sr-RS", "sr-Cyrl"), ("sr-Latn", "sr-Latn"), ("sr_Latn", "sr-Latn"), ("sr@latin", "sr-Latn"),
      ("SR-LATN-RS", "sr-Latn"), ("sr-Cyrl-ME", "sr-Cyrl"), ("srp", "sr-Cyrl"),
    ])
  func understands(tag: String, expected: String) {
    #expect(Variety(tag: tag)?.tag == expected)
  }

  @Test(
    "other languages, scripts and junk are refused",
    arguments: ["", "de", "en-Cyrl", "ru-Latn", "sr-Arab", "xx", "русский", "e n", "-", "qqq"])
  func refuses(tag: String) {
    #expect(Variety(tag: tag) == nil)
  }

  @Test("Serbian without a script is Cyrillic, and its Latin is the same language")
  func serbian() throws {
    let cyrillic = try #require(Variety(tag: "sr"))
    let latin = try #require(Variety(tag: "sr-Latn"))
    #expect(cyrillic.script == .cyrillic)
    #expect(cyrillic.language == latin.language)
  }

  @Test(
    "names of countries and languages come from ICU",
    arguments: [
      ("en", "Serbia"), ("ru", "Сербия"), ("kk", "Сербия"), ("sr-Cyrl", "Србија"), ("sr-Latn", "Srbija"),
    ])
  func regionNames(tag: String, expected: String) throws {
    let variety = try #require(Variety(tag: tag))
    #expect(try variety.displayName(of: .region, code: "RS") == expected)
  }

  @Test("a code that CLDR does not know has no name")
  func unknownCode() throws {
    let variety = try #require(Variety(tag: "ru"))
    #expect(try variety.displayName(of: .currency, code: "KZT") != nil)
    #expect(try variety.displayName(of: .region, code: "QQ") == nil)
  }
}
