import ArqauText
import Testing

@testable import ArqauMemory

@Suite("Tables of units")
struct TableExportTests {
  private func table(_ memory: TranslationMemory, script: Script?) throws -> (text: String, omitted: [String: Int]) {
    var columns = TSVColumns(serbianScript: script)
    try memory.forEachUnit { columns.note($0) }
    var writer = TSVWriter(columns)
    var text = writer.header
    try memory.forEachUnit { text += writer.lines(try $0.selecting([], serbianScript: script)).joined() }
    return (text, writer.omitted)
  }

  private func memory(_ name: String, _ folder: borrowing TemporaryFolder, tsv: String) throws -> TranslationMemory {
    let memory = try TranslationMemory(path: folder.path(name), mode: .creating)
    let report = try memory.importTSV(Array(tsv.utf8), named: name, from: nil, to: nil)
    #expect(report.skippedCount == 0 && report.dropped.isEmpty && report.known == 0)
    return memory
  }

  @Test("both scripts of Serbian have columns, and all that import reads comes back the same")
  func stable() throws {
    let folder = try TemporaryFolder()
    let first = try TranslationMemory(path: folder.path("a.arqau"), mode: .creating)
    var song = try unit(["en": "One love", "sr-Latn": "Jedna ljubav", "sr-Cyrl": "Једна љубав"], origin: "web")
    song.context = "menu"
    song.creator = "=Ana"
    song.created = "20240102T030405Z"
    song.notes = ["a\tb", "c"]
    let twice = try unit(["en": "Open file", "ru": "Открыть файл", "ru-RU": "Открытый файл"])
    let untagged = try unit(["en": "Hi", "sr": "Zdravo"])
    try TranslationMemoryTests.add([song, twice, untagged], to: first)
    let (text, omitted) = try table(first, script: nil)
    #expect(
      text == """
        en\tru\tsr-Cyrl\tsr-Latn\torigin\tcontext\tcreator\tdate\tnote
        One love\t\tЈедна љубав\tJedna ljubav\tweb\tmenu\t'=Ana\t20240102T030405Z\ta\\tb\\nc
        Open file\tОткрыть файл\t\t\t\t\t\t\t
        Open file\tОткрытый файл\t\t\t\t\t\t\t
        Hi\t\t\tZdravo\t\t\t\t\t

        """)
    #expect(omitted.isEmpty)
    let second = try memory("b.arqau", folder, tsv: text)
    #expect(try table(second, script: nil).text == text)
    var units: [TranslationUnit] = []
    try second.forEachUnit { units.append($0) }
    #expect(units.count == 4 && units[0].creator == "=Ana" && units[0].created == "20240102T030405Z")
    #expect(units[0].variants.map(\.language.tag) == ["en", "sr-Cyrl", "sr-Latn"])
  }

  @Test("Serbian in one script comes once where both say the same, and twice where they don't")
  func oneScript() throws {
    let folder = try TemporaryFolder()
    let memory = try TranslationMemory(path: folder.path("a.arqau"), mode: .creating)
    try TranslationMemoryTests.add(
      [
        try unit(["en": "love", "sr-Cyrl": "љубав", "sr-Latn": "ljubav"]),
        try unit(["en": "x", "sr": "а", "sr-RS": "b"]),
      ], to: memory)
    #expect(
      try table(memory, script: .latin).text == """
        en\tsr-Latn\torigin\tcontext\tcreator\tdate\tnote
        love\tljubav\t\t\t\t\t
        x\tb\t\t\t\t\t
        x\ta\t\t\t\t\t

        """)
  }

  @Test("languages that are asked for come in their order")
  func order() throws {
    let codes = try ["ru", "en"].map { try TranslationMemoryTests.code($0) }
    var columns = TSVColumns(codes, serbianScript: nil)
    columns.note(try unit(["en-US": "a", "ru": "б", "kk": "в"]))
    #expect(TSVWriter(columns).header == "ru\ten\torigin\tcontext\tcreator\tdate\tnote\n")
  }

  @Test("what has no column is counted; creators and dates of variants have one")
  func omissions() throws {
    let folder = try TemporaryFolder()
    let memory = try TranslationMemory(path: folder.path("a.arqau"), mode: .creating)
    let path = try folder.write(
      """
      <tmx version="1.4"><header/><body><tu tuid="1"><prop type="p">v</prop>\
      <tuv xml:lang="en"><seg>a <ph/>b</seg></tuv>\
      <tuv xml:lang="ru" creationid="C" changeid="D" changedate="20220101T000000Z"><seg>б</seg></tuv></tu></body></tmx>
      """, as: "a.tmx")
    _ = try memory.importTMX(path: path, named: "a.tmx")
    let (text, omitted) = try table(memory, script: .latin)
    #expect(text.hasSuffix("\na b\tб\t\t\tC\t20220101T000000Z\t\n"))
    #expect(omitted == ["inline codes": 1, "further creators": 1, "names and properties": 1])
  }
}
