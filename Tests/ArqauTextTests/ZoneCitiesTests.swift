import Testing

@testable import ArqauText

@Suite("Cities of time zones")
struct ZoneCitiesTests {
  @Test(
    "CLDR names a zone's city in every variety",
    arguments: [("ru", "Рим"), ("kk", "Рим"), ("sr-Cyrl", "Рим"), ("sr-Latn", "Rim")])
  func rome(tag: String, name: String) throws {
    let variety = try #require(Variety(tag: tag))
    #expect(try ZoneCities.names(in: variety)["Europe/Rome"] == name)
  }

  @Test("where a variety has no name, the zone's id has one")
  func identifiers() throws {
    let english = try #require(Variety(tag: "en"))
    #expect(try ZoneCities.names(in: english)["Europe/Rome"] == nil)
    #expect(ZoneCities.name(inZone: "America/Port_of_Spain") == "Port of Spain")
    #expect(ZoneCities.name(inZone: "America/Argentina/Buenos_Aires") == "Buenos Aires")
    #expect(ZoneCities.name(inZone: "") == "")
  }
}
