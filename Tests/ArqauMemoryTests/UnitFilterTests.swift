import Testing

@testable import ArqauMemory

@Suite("Which units are meant")
struct UnitFilterTests {
  @Test("who made a unit, and when, is looked for at its variants too")
  func provenanceOfVariants() throws {
    let folder = try TemporaryFolder()
    let memory = try TranslationMemory(path: folder.path("a.arqau"), mode: .creating)
    let path = try folder.write(
      """
      <tmx version="1.4"><header/><body>
      <tu creationid="U" creationdate="20200101T000000Z"><tuv xml:lang="en"><seg>one</seg></tuv>\
      <tuv xml:lang="ru" creationid="C1" changedate="20220101T000000Z"><seg>раз</seg></tuv></tu>
      <tu><tuv xml:lang="en"><seg>two</seg></tuv><tuv xml:lang="ru" changeid="C2"><seg>два</seg></tuv></tu>
      </body></tmx>
      """, as: "a.tmx")
    #expect(try memory.importTMX(path: path, named: "a.tmx").added == 2)
    func found(_ change: (inout UnitFilter) -> Void) throws -> [String?] {
      var filter = UnitFilter()
      change(&filter)
      var found: [String?] = []
      try memory.forEachUnit { if filter.includes($0) { found.append($0.variants.first?.text) } }
      return found
    }
    #expect(try found { $0.creator = "C1" } == ["one"])
    #expect(try found { $0.creator = "U" } == ["one"])
    #expect(try found { $0.creator = "C2" } == ["two"])
    #expect(try found { $0.creator = "C3" } == [])
    #expect(try found { $0.since = "20210601" } == ["one"])
    #expect(try found { $0.since = "20220102" } == [])
    // The latest date is what counts: a unit of which a part is newer isn't deleted as old.
    #expect(try found { $0.before = "20210601" } == [])
    #expect(try found { $0.before = "20220102" } == ["one"])
  }
}
