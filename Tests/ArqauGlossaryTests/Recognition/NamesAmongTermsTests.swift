import ArqauText
import Testing

@testable import ArqauGlossary

@Suite("Names among terms")
struct NamesAmongTermsTests {
  private static func found(
    _ terms: [Language: [String]], in text: String, _ language: Language, _ overlaps: TermOverlaps = .longest
  )
    throws -> [String]
  {
    var yaml = "a:\n"
    for (language, texts) in terms.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      yaml += "  \(language.rawValue):\n" + texts.map { "    - admitted: \($0)\n" }.joined()
    }
    let file = try GlossaryReader.read(Array(yaml.utf8), named: "t.yml")
    let utf8 = Array(text.utf8)
    return CompiledGlossary(try Glossary(layers: [[file]])).matches(in: utf8, language: language, overlaps: overlaps)
      .map { String(decoding: utf8[$0.bytes], as: UTF8.self) }
  }

  @Test(
    "a given name before a surname is no term",
    arguments: [
      (Language.english, "bill", "Bill Gates signed the Bill on Monday.", ["Bill"]),
      (.serbian, "лука", "Лука Модрић је дошао, а Лука Бар је затворена.", []),
      (.serbian, "мир", "Мира Бањац о миру.", ["миру"]),
      (.russian, "вера", "Вера Васильева и вера людей.", ["вера"]),
      (.kazakh, "болат", "Болат Назарбаев болат зауытына барды.", ["болат"]),
    ])
  func givenNames(_ language: Language, _ term: String, _ text: String, _ expected: [String]) throws {
    #expect(try Self.found([language: [term]], in: text, language) == expected)
  }

  @Test("titles before names stay terms")
  func titles() throws {
    #expect(try Self.found([.english: ["president"]], in: "Then President Obama spoke.", .english) == ["President"])
    #expect(try Self.found([.russian: ["министр"]], in: "Министр Лавров прибыл.", .russian) == ["Министр"])
  }

  @Test(
    "an English term goes on behind a pair of names",
    arguments: [
      ("the first direct London–Almaty flights began", ["direct London–Almaty flights"]),
      ("a direct Novi-Sad flight", ["direct Novi-Sad flight"]),
      ("a direct flight, Paris-Almaty flight", ["direct flight"]),
      ("direct, Astana-Belgrade flight", []),
      ("direct non-stop flight", []),
    ])
  func pairs(_ text: String, _ expected: [String]) throws {
    #expect(try Self.found([.english: ["direct flight"]], in: text, .english) == expected)
  }

  @Test("a shorter term within gives way")
  func nested() throws {
    let text = "a direct Oslo-Baku flight"
    let terms = [Language.english: ["direct flight", "flight"]]
    #expect(try Self.found(terms, in: text, .english) == ["direct Oslo-Baku flight"])
    #expect(try Self.found(terms, in: text, .english, .nested) == ["direct Oslo-Baku flight", "flight"])
  }
}
