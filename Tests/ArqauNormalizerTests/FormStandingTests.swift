import ArqauText
import Testing

@testable import ArqauNormalizer

@Suite("What a form of a name rests on")
struct FormStandingTests {
  private static func record(
    id: String = "x", source: String?, note: String? = nil, native: String? = "kk"
  ) -> NameRecord {
    NameRecord(
      id: id, kind: .person, native: native,
      forms: ["en:Arman Sarin", "kk:Арман Сәрин", "ru:Арман Сарин", "sr:Арман Сарин"].compactMap { form in
        let parts = form.split(separator: ":")
        return NameForm(String(parts[1]), tag: parts[0])
      }, source: source, note: note, provenance: Provenance(file: "people.yml"))
  }

  private static func standings(_ record: NameRecord) -> String {
    record.forms.map { "\($0.tag)=\(record.standing(of: $0).provenance.rawValue)" }.joined(separator: " ")
  }

  @Test("a source speaks for the languages of its site and for the native language")
  func sources() {
    #expect(
      Self.standings(Self.record(source: "https://en.wikipedia.org/wiki/X"))
        == "en=attested kk=attested ru=recorded sr-Cyrl=recorded")
    #expect(
      Self.standings(Self.record(source: "https://www.akorda.kz/kz/x"))
        == "en=attested kk=attested ru=attested sr-Cyrl=recorded")
    #expect(
      Self.standings(Self.record(source: "https://www.predsednik.rs/x", native: nil))
        == "en=attested kk=recorded ru=recorded sr-Cyrl=attested")
    let file = "https://github.com/unicode-org/cldr/blob/main/common/subdivisions/"
    #expect(
      Self.standings(Self.record(source: file + "ru.xml " + file + "sr.xml", native: "de"))
        == "en=recorded kk=recorded ru=attested sr-Cyrl=attested")
    #expect(
      Self.standings(Self.record(source: "Handbook, 2020")) == "en=attested kk=attested ru=attested sr-Cyrl=attested")
    #expect(Self.standings(Self.record(source: nil)) == "en=attested kk=attested ru=attested sr-Cyrl=attested")
  }

  @Test("what waits for a native reader is not attested, unless the source's own language")
  func unchecked() {
    let record = Self.record(source: "https://en.wikipedia.org/wiki/X", note: "needs native check")
    #expect(Self.standings(record) == "en=attested kk=recorded ru=recorded sr-Cyrl=recorded")
    #expect(record.standing(of: record.forms[1]).remark == "needs native check")
  }

  @Test("what a scheme makes of a recorded form is derived, and names the form")
  func derivedFromRecord() throws {
    let authority = try Authority([Self.record(source: "https://en.wikipedia.org/wiki/X")])
    let forms = try NameFormFinder(attested: [authority]).forms(of: "Арман Сарин", .init(variety: Variety(.russian)))
    let latin = try #require(forms.first { $0.variety.tag == "kk-Latn" })
    #expect(latin.text == "Arman Särin")
    #expect(latin.provenance == .derived)
    #expect(latin.source == "people.yml:x+kaz-latn-2021-04")
    #expect(latin.base?.text == "Арман Сәрин")
    #expect(latin.base?.provenance == .attested)
    let serbian = try #require(forms.first { $0.variety.tag == "sr-Cyrl" })
    #expect(serbian.provenance == .recorded)
    #expect(serbian.remark == "no source in this language")
  }

  @Test("a word of other bearers' records is named as one, that of a single bearer is not taken")
  func words() throws {
    let one = try Authority([Self.record(source: nil)])
    let alone = try NameFormFinder(attested: [one]).forms(of: "Арман Қожабеков", .init(kind: .person))
    #expect(alone.first { $0.variety.tag == "ru" }?.source.hasPrefix("word-of:") == false)
    let authority = try Authority([Self.record(source: nil), Self.record(id: "y", source: nil)])
    let forms = try NameFormFinder(attested: [authority]).forms(of: "Арман Қожабеков", .init(kind: .person))
    let russian = try #require(forms.first { $0.variety.tag == "ru" })
    #expect(russian.provenance == .derived)
    #expect(russian.source.hasPrefix("word-of:people.yml:x "))
  }

  @Test("names read from English by their letters say so")
  func byLetter() throws {
    let forms = try NameFormFinder().forms(of: "Bruce Heyworth", .init(kind: .person))
    let russian = try #require(forms.first { $0.variety.tag == "ru" })
    #expect(russian.remark?.contains("letter by letter") == true)
    #expect(forms.first { $0.variety.tag == "en" }?.remark == nil)
    let kazakh = try NameFormFinder().forms(of: "Қайрат Есенов", .init(kind: .person))
    #expect(kazakh.allSatisfy { $0.remark == nil })
  }
}
