import ArqauNormalizer
import ArqauText
import Testing

@testable import ArqauSummarizer

@Suite("Names in Latin letters in Kazakh texts in Cyrillic")
struct ForeignNamesInKazakhTests {
  private static func names(_ text: String) throws -> [DigestName] {
    let targets = ["en", "kk", "ru"].compactMap { Variety(tag: $0) }
    return try MentionFinder().names(in: text, language: .kazakh, targets: targets)
  }

  @Test("they stay as they are written, and no form spells them letter by letter", arguments: ["", "🙂 "])
  func unchanged(prefix: String) throws {
    let text = prefix + "Кеше Vimeo мен Snapchat жаңа қызмет ашты. Бұл туралы Chicago Tribune жазды."
    let names = try Self.names(text)
    #expect(names.map(\.text).contains("Snapchat"))
    for name in names where name.text.unicodeScalars.first.map(\.isASCII) == true {
      for form in name.forms { #expect(form.text == name.text, "\(form.variety.tag): \(form.text)") }
    }
  }

  @Test(
    "a Kazakh ending behind them is none of the name",
    arguments: [("Snapchat-та", "Snapchat"), ("Vimeo-ның", "Vimeo"), ("Chicago Tribune-ге", "Chicago Tribune")])
  func endings(mention: String, base: String) throws {
    let choice = BaseFormChoice(language: .kazakh, forms: .unrecorded(.kazakh))
    for kind in [NameKind.organisation, .place, .person] {
      #expect(try choice.choice(kind, [PlacedMention(text: mention)]).text == base)
    }
    #expect(try choice.choice(.place, [PlacedMention(text: "Шалқарда")]).text == "Шалқар")
  }

  @Test("recorded ones are known by their English spelling")
  func recorded() throws {
    let name = try #require(try Self.names("Бұл туралы UNESCO өкілі айтты.").first)
    #expect(name.record == "unesco" && name.text == "UNESCO")
    #expect(name.forms.contains { $0.variety.tag == "ru" && $0.text == "ЮНЕСКО" })
  }

  @Test("a Kazakh text in Latin letters has Kazakh names")
  func latinText() throws {
    let text = "Qazaqstan Prezidenti Qasym-Jomart Toqaev Astanada söz söiledı. Ol el ekonomikasy turaly aitty."
    #expect(try Self.names(text).contains { $0.record == "kassym-jomart-tokayev" })
  }
}
