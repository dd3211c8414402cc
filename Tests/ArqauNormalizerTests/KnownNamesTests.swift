import ArqauText
import Testing

@testable import ArqauNormalizer

@Suite("Known names")
struct KnownNamesTests {
  @Test(
    "the quick reading of what comes with Arqau finds what its authority holds",
    arguments: [Language.russian, .serbian])
  func builtIn(language: Language) {
    let quick = KnownNames(builtIn: language).words
    let whole = KnownNames(language, .builtIn).words
    #expect(quick.count > 1000)
    // A record that users' files replace, or a form of two scripts, may differ.
    #expect(quick.symmetricDifference(whole).count * 100 < whole.count)
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

  @Test("a large city of the gazetteer is a known place, a small one is not")
  func cities() throws {
    #expect(try NameInflector(.russian).lemmatize("Познани", kind: .place).first?.text == "Познань")
    #expect(CityGazetteer.builtIn.hasLargeCity("познань", in: .russian))
    #expect(!CityGazetteer.builtIn.hasLargeCity("швельм", in: .russian))
    #expect(!CityGazetteer.builtIn.hasLargeCity("Poznań", in: .russian))
  }
}
