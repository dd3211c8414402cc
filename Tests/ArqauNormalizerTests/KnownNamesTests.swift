import ArqauText
import Testing

@testable import ArqauNormalizer

@Suite("Known names")
struct KnownNamesTests {
  @Test(
    "the quick reading of what comes with Arqau finds what its authority holds",
    arguments: [Language.russian, .serbian])
  func builtIn(language: Language) {
    #expect(KnownNames(builtIn: language) == KnownNames(language, .builtIn))
  }

  @Test(
    "a known given name or place tells which reading is meant",
    arguments: [
      ("Екатерина Мареева", NameKind.person, "Екатерина Мареева"), ("Павлом Климкиным", .person, "Павел Климкин"),
      ("Юлию", .person, "Юлия"), ("Германию", .place, "Германия"), ("Берлине", .place, "Берлин"),
    ])
  func known(mention: String, kind: NameKind, expected: String) throws {
    #expect(try NameInflector(.russian).lemmatize(mention, kind: kind).first?.text == expected)
  }

  @Test("a user's authority is known too")
  func authority() throws {
    let variety = try #require(Variety(.russian, .cyrillic))
    let record = NameRecord(
      id: "x", kind: .person, gender: .masculine, forms: [NameForm("Жакелен Обама", in: variety)],
      provenance: Provenance(file: "test"))
    let inflector = NameInflector(.russian, authority: try Authority([record]))
    #expect(try inflector.lemmatize("Обамы", kind: .person).first?.text == "Обама")
  }

  @Test(
    "people named by a noun have its plural as base form",
    arguments: [("британцами", "британцы"), ("россиянам", "россияне"), ("лейбористам", "лейбористы")])
  func groups(mention: String, expected: String) throws {
    let lemmas = try NameInflector(.russian).lemmatize(mention, kind: .person, limit: 3)
    #expect(lemmas.contains { $0.text == expected }, "\(lemmas.map(\.text))")
  }
}
