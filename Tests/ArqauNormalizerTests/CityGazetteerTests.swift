import ArqauText
import Testing

@testable import ArqauNormalizer

@Suite("Cities of the gazetteer")
struct CityGazetteerTests {
  private static func forms(_ name: String, _ tag: String?, kind: NameKind? = .place) -> [String] {
    CityGazetteer.builtIn.forms(of: name, in: tag.flatMap { Variety(tag: $0) }, kind: kind)
      .map { "\($0.variety.tag)=\($0.text)" }
  }

  private static func best(_ name: String, kind: NameKind?, _ tags: String...) throws -> [String] {
    let finder = try NameFormFinder(attested: [Authority.builtIn], cities: .builtIn)
    let forms = try finder.forms(of: name, .init(kind: kind))
    return tags.map { tag in forms.first { $0.variety.tag == tag }?.text ?? "" }
  }

  @Test("the embedded index is that of the embedded file")
  func index() {
    let (table, index) = CityGazetteer.builtIn.embedded
    #expect(CityIndex.bytes(of: table) == index, "run arqau-bench cities")
  }

  @Test(
    "every row is a city with a name beside the English one, the larger cities first, in the letters of each language")
  func rows() throws {
    let lines = CityGazetteer.builtIn.embedded.table.split(separator: UInt8(ascii: "\n")).dropFirst()
    #expect(lines.count > 10_000)
    var last = Int.max
    var ids: Set<String> = []
    var odd: [String] = []
    for line in lines {
      let city = try #require(City(line), "\(String(decoding: line, as: UTF8.self))")
      #expect(city.population <= last && ids.insert(city.id).inserted)
      last = city.population
      if !city.names.contains(where: { $0.tag != "en" }) { odd.append(city.id) }
      for name in city.names where name.tag != "en" {
        if name.text.unicodeScalars.contains(where: { $0.properties.isAlphabetic && !(0x400...0x4FF ~= $0.value) }) {
          odd.append(name.text)
        }
      }
    }
    #expect(odd == [])
  }

  @Test("a city is found by any of its names, whatever the case and the script")
  func lookups() {
    for name in ["химки", "Khimki", "KHIMKI"] { #expect(Self.forms(name, nil).contains("ru=Химки")) }
    #expect(Self.forms("Zrenjanin", "sr-Latn").contains("sr-Cyrl=Зрењанин"))
    #expect(Self.forms("Zrenjanin", "sr-Latn").contains("ru=Зренянин"))
    #expect(Self.forms("Qwertyuiop", nil) == [])
    #expect(Self.forms("", nil) == [])
  }

  @Test("of homonyms the largest city comes first")
  func homonyms() throws {
    let english = Self.forms("Бирмингем", "ru").filter { $0.hasPrefix("en=") }
    #expect(english.first == "en=Birmingham")
    let cities = CityGazetteer.builtIn.forms(of: "San Fernando", in: Variety(.english), kind: .place)
    #expect(Set(cities.map(\.source)).count > 1)
  }

  @Test("names of other kinds have none, and a word of unknown kind only as a large city")
  func kinds() {
    #expect(Self.forms("Химки", "ru", kind: .person) == [])
    #expect(Self.forms("Химки", "ru", kind: nil).contains("en=Khimki"))
    #expect(Self.forms("Швельм", "ru", kind: .place) != [])
    #expect(Self.forms("Швельм", "ru", kind: nil) == [])
  }

  @Test("forms are recorded, with the number at GeoNames")
  func standing() throws {
    let finder = try NameFormFinder(attested: [Authority.builtIn], cities: .builtIn)
    let form = try #require(try finder.forms(of: "Химки", .init(kind: .place)).first { $0.variety.tag == "en" })
    #expect(form.text == "Khimki")
    #expect(form.provenance == .recorded)
    #expect(form.source == "geonames:550280")
    #expect(form.remark == "GeoNames, with corrections")
  }

  @Test("an authority's record goes before")
  func precedence() throws {
    #expect(try Self.best("Belgrade", kind: .place, "ru", "sr-Cyrl", "sr-Latn") == ["Белград", "Београд", "Beograd"])
    let finder = try NameFormFinder(attested: [Authority.builtIn], cities: .builtIn)
    let sources = try finder.forms(of: "Belgrade", .init(kind: .place)).map(\.source)
    #expect(!sources.contains { $0.hasPrefix("geonames") })
  }

  @Test("what no record has is made from the Russian or Serbian name, not from the English spelling")
  func pivot() throws {
    let finder = try NameFormFinder(cities: .builtIn)
    let forms = try finder.forms(of: "Aguascalientes", .init(kind: .place))
    let serbian = try #require(forms.first { $0.variety.tag == "sr-Cyrl" })
    #expect(serbian.isOfRecord)
    #expect(forms.first { $0.variety.tag == "ru" }?.text == "Агуаскальентес")
  }

  @Test("without the gazetteer the rules answer alone")
  func off() throws {
    let finder = try NameFormFinder()
    #expect(try finder.forms(of: "Швельм", .init(kind: .place)).allSatisfy { $0.provenance == .derived })
  }
}
