import ArqauText
import Foundation
import Testing

@testable import ArqauMemory

@Suite("Pre-translation")
struct PretranslationTests {
  private static let english = LanguageCode("en")
  private static let russian = LanguageCode("ru")

  /// A memory of English and Russian, each side as the content of TMX's `<seg>`.
  private func memory(
    _ folder: borrowing TemporaryFolder, _ units: [(String, String)], origin: String? = nil
  ) throws -> TranslationMemory {
    let memory = try TranslationMemory(path: folder.path("a.arqau"), mode: .creating)
    let body = units.map {
      "<tu><tuv xml:lang=\"en\"><seg>\($0)</seg></tuv><tuv xml:lang=\"ru\"><seg>\($1)</seg></tuv></tu>"
    }.joined()
    let path = try folder.write("<tmx version=\"1.4\"><header/><body>\(body)</body></tmx>", as: "m.tmx")
    _ = try memory.importTMX(path: path, named: "m.tmx", origin: origin)
    return memory
  }

  private func options() -> PretranslationOptions { PretranslationOptions(from: Self.english, to: Self.russian) }

  /// The targets of an XLIFF 1.2 document with one unit for each source, filled.
  private func targets(_ memory: TranslationMemory, _ sources: [String]) throws -> (text: String, PretranslationReport)
  {
    let units = sources.enumerated().map { "<trans-unit id=\"\($0)\"><source>\($1)</source></trans-unit>" }.joined()
    let document =
      "<xliff version=\"1.2\"><file source-language=\"en\" target-language=\"ru\"><body>\(units)</body></file></xliff>"
    var bytes: [UInt8] = []
    let report = try memory.pretranslateXLIFF(Array(document.utf8), named: "f.xlf", options: options()) { bytes += $0 }
    return (String(decoding: bytes, as: UTF8.self), report)
  }

  @Test("codes of the source stand where their equals stand in the memory's translation")
  func codes() throws {
    let folder = try TemporaryFolder()
    let memory = try memory(
      folder,
      [
        (
          "Press <bpt i=\"1\" x=\"5\"/>Save<ept i=\"1\"/> in <ph x=\"6\"/>",
          "В <ph x=\"6\"/> нажмите <bpt i=\"1\" x=\"5\"/>Сохранить<ept i=\"1\"/>"
        ), ("Page 5 of <ph x=\"1\">%d</ph>", "Страница 5 из <ph x=\"1\">%d</ph>"), ("Plain text", "Простой текст"),
      ])
    let (text, report) = try targets(
      memory,
      [
        "Press <g id=\"b\" ctype=\"bold\">Save</g> in <x id=\"w\"/>", "Page 7 of <ph id=\"n\">{0}</ph>",
        "<g id=\"1\">Plain text</g>", "Plain <x id=\"1\"/>text", "Press Save in ",
      ])
    #expect(text.contains(">В <x id=\"w\"/> нажмите <g id=\"b\" ctype=\"bold\">Сохранить</g></target>"))
    #expect(text.contains("state-qualifier=\"fuzzy-match\">Страница 7 из <ph id=\"n\">{0}</ph></target>"))
    #expect(text.contains("><g id=\"1\">Простой текст</g></target>"))
    // A code in the middle has no equal: the text comes without, for review.
    #expect(
      text.contains("<target state=\"needs-review-translation\" state-qualifier=\"fuzzy-match\">Простой текст</target>")
    )
    // A text without codes takes none from the memory.
    #expect(text.contains(">В  нажмите Сохранить</target>"))
    #expect(report.exact == 1 && report.fuzzy == 4 && report.withoutCodes == 1)
  }

  @Test("segments told by marks are filled one by one, in XLIFF 1.2")
  func marks() throws {
    let folder = try TemporaryFolder()
    let memory = try memory(folder, [("One thing.", "Одно."), ("Two things.", "Два.")])
    let document = """
      <xliff version="1.2"><file source-language="en" target-language="ru"><body><trans-unit id="1">\
      <source>One thing. Two things. Unheard of</source><seg-source><mrk mtype="seg" mid="0">One thing.</mrk> \
      <mrk mtype="seg" mid="1"><g id="1">Two things.</g></mrk> <mrk mtype="seg" mid="2">Unheard of</mrk></seg-source>\
      </trans-unit></body></file></xliff>
      """
    var bytes: [UInt8] = []
    let report = try memory.pretranslateXLIFF(Array(document.utf8), named: "f.xlf", options: options()) { bytes += $0 }
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(
      text.contains(
        """
        </seg-source><target state="needs-review-translation" state-qualifier="fuzzy-match">\
        <mrk mtype="seg" mid="0">Одно.</mrk> <mrk mtype="seg" mid="1"><g id="1">Два.</g></mrk> \
        <mrk mtype="seg" mid="2"/></target>
        """), "\(text)")
    #expect(report.exact == 1 && report.fuzzy == 1 && report.left == ["no match": 1])
  }

  @Test("XLIFF 2: each segment, with its codes, and marked")
  func version2() throws {
    let folder = try TemporaryFolder()
    let memory = try memory(
      folder, [("Good <bpt i=\"1\"/>morning<ept i=\"1\"/>", "Доброе <bpt i=\"1\"/>утро<ept i=\"1\"/>")])
    let document = """
      <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="en" trgLang="ru"><file id="f">
      <unit id="u"><segment id="s"><source>Good <pc id="1">morning</pc></source></segment>
      <segment id="t"><source>Nothing alike here</source></segment></unit></file></xliff>
      """
    var bytes: [UInt8] = []
    let report = try memory.pretranslateXLIFF(
      Array(document.utf8), named: "f.xlf", options: PretranslationOptions()
    ) { bytes += $0 }
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.contains("<segment id=\"s\" state=\"translated\" subState=\"arqau:exact\">"))
    #expect(text.contains("<target>Доброе <pc id=\"1\">утро</pc></target>"))
    #expect(report.exact == 1 && report.left == ["no match": 1])
  }

  @Test("TMX: units without the language get a variant, marked by properties")
  func tmx() throws {
    let folder = try TemporaryFolder()
    let memory = try memory(
      folder, [("Good <ph x=\"1\"/> day", "Добрый <ph x=\"1\"/> день"), ("Number 5", "Номер 5")], origin: "news")
    let path = try folder.write(
      """
      <tmx version="1.1"><header srclang="en"/><body><tu><tuv lang="EN-us"><seg>Good <ph>{x}</ph> day</seg></tuv></tu>
      <tu><tuv lang="en"><seg>Number 6</seg></tuv><tuv lang="ru"><seg/></tuv></tu>
      <tu><tuv lang="en"><seg>Number 5</seg></tuv><tuv lang="ru"><seg>есть</seg></tuv></tu>
      <tu><tuv lang="de"><seg>Nummer 5</seg></tuv></tu></body></tmx>
      """, as: "f.tmx")
    var bytes: [UInt8] = []
    var options = PretranslationOptions(to: Self.russian)
    options.project = "other"
    let report = try memory.pretranslateTMX(path: path, named: "f.tmx", options: options) { bytes += $0 }
    let units = try TMXTests.read(String(decoding: bytes, as: UTF8.self)).units
    #expect(units.map { $0.variants.last?.text } == ["Добрый  день", "Номер 6", "есть"])
    #expect(units[0].variants[1].markup == "Добрый <ph>{x}</ph> день")
    // The project is another, which costs a point.
    #expect(
      units[0].variants[1].properties
        == [.init("x-match", "fuzzy"), .init("x-match-score", "99"), .init("x-match-origin", "news")])
    #expect(report.fuzzy == 2 && report.translated == 1 && report.left == ["no source text": 1])
  }

  @Test("penalties by name: codes that differ, and another project")
  func penalties() throws {
    let folder = try TemporaryFolder()
    let memory = try memory(folder, [("Good <ph/> day<ph/>", "Добрый день")], origin: "news")
    let from = try #require(Self.english)
    let to = try #require(Self.russian)
    func match(_ change: (inout MemoryQuery) -> Void) throws -> MemoryMatch {
      var query = MemoryQuery("Good  day", from: from, to: to)
      change(&query)
      return try #require(try memory.search(query).first)
    }
    #expect(try match { _ in }.penalties == ["code": 2])
    #expect(try match { $0.markup = "Good <ph/> day" }.penalties == ["code": 1])
    #expect(try match { $0.markup = "Good <x-y/><ph/> day<ut/>" }.penalties == [:])
    #expect(try match { $0.project = "news" }.penalties == ["code": 2])
    let other = try match {
      $0.project = "sport"
      _ = $0.penalties.set("project", to: 7)
    }
    #expect(other.penalties == ["code": 2, "project": 7] && other.adjusted == 91 && other.score == 100)
  }

  @Test("PO in an older character set is read, and filled as UTF-8")
  func characterSets() throws {
    let folder = try TemporaryFolder()
    let memory = try memory(folder, [("Good day", "Добрый день")])
    let english = try #require(Self.english)
    let head = "msgid \"\"\nmsgstr \"\"\n\"Language: ru\\n\"\n\"Content-Type: text/plain; charset=windows-1251\\n\"\n\n"
    let koi =
      Array(head.utf8) + Array("msgid \"Bye\"\nmsgstr \"".utf8) + [0xCF, 0xEE, 0xEA, 0xE0] + Array("\"\n\n".utf8)
      + Array("msgid \"Good day\"\nmsgstr \"\"\n".utf8)
    let (bytes, report) = try memory.pretranslatePO(koi, named: "f.po", options: options())
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.contains("charset=UTF-8") && text.contains("Пока") && text.contains("Добрый день"))
    #expect(report.exact == 1 && report.translated == 1)
    #expect(try memory.importPO(koi, named: "f.po", from: english, to: nil).added == 1)
    for order in [String.Encoding.utf16LittleEndian, .utf16BigEndian] {
      let wide = try #require(("\u{FEFF}" + text).data(using: order))
      #expect(try memory.importPO(Array(wide), named: "f.po", from: english, to: nil).known >= 1)
    }
    for (set, byte) in [("x-unheard-of", UInt8(0x41)), ("utf-8", 0xCF), ("utf-8//IGNORE", 0xCF)] {
      let bad = Array(head.replacing("windows-1251", with: set).utf8) + [byte]
      let error = #expect(throws: MemoryError.self) {
        try memory.importPO(bad, named: "f.po", from: english, to: nil)
      }
      #expect(error?.kind == .malformed && error?.file == "f.po")
    }
  }

  @Test("neighbours come from the order of XLIFF and PO, and of TMX where that is asked for")
  func order() throws {
    func neighbours(_ read: (TranslationMemory, borrowing TemporaryFolder) throws -> Void) throws -> [[String?]] {
      let folder = try TemporaryFolder()
      let memory = try TranslationMemory(path: folder.path("a.arqau"), mode: .creating)
      try read(memory, folder)
      var found: [[String?]] = []
      try memory.forEachUnit { found.append([$0.previous, $0.next]) }
      return found
    }
    let xliff = """
      <xliff version="1.2"><file source-language="en" target-language="ru"><body>
      <trans-unit id="1"><source>A</source><target>А</target></trans-unit>
      <trans-unit id="2"><source>B</source></trans-unit>
      <trans-unit id="3"><source>C</source><target>Ц</target></trans-unit></body></file>
      <file source-language="en" target-language="ru"><body>
      <trans-unit id="1"><source>D</source><target>Д</target></trans-unit></body></file></xliff>
      """
    #expect(
      try neighbours { memory, folder in
        _ = try memory.importXLIFF(path: try folder.write(xliff, as: "f.xlf"), named: "f.xlf")
      } == [[nil, "B"], ["B", nil], [nil, nil]])
    let tmx = """
      <tmx version="1.4"><header/><body><tu><prop type="prev">own</prop><tuv xml:lang="en"><seg>A</seg></tuv>
      <tuv xml:lang="ru"><seg>А</seg></tuv></tu><tu><tuv xml:lang="en"><seg>B</seg></tuv>
      <tuv xml:lang="ru"><seg>Б</seg></tuv></tu></body></tmx>
      """
    for takesOrder in [false, true] {
      #expect(
        try neighbours { memory, folder in
          _ = try memory.importTMX(path: folder.write(tmx, as: "f.tmx"), named: "f.tmx", takesOrder: takesOrder)
        } == [["own", takesOrder ? "B" : nil], [takesOrder ? "A" : nil, nil]])
    }
    #expect(
      try neighbours { memory, _ in
        _ = try memory.importPO(
          Array("msgid \"A\"\nmsgstr \"А\"\n\nmsgid \"B\"\nmsgstr \"Б\"\n".utf8), named: "f.po",
          from: try #require(Self.english), to: Self.russian)
      } == [[nil, "B"], ["A", nil]])
  }

  @Test("plain text becomes XLIFF that is filled")
  func plainText() throws {
    let folder = try TemporaryFolder()
    let memory = try memory(folder, [("Good day.", "Добрый день.")])
    let file = TranslatableFile(segments: ["Good day.", "a < b"], source: Self.english, target: Self.russian)
    var bytes: [UInt8] = []
    let report = try memory.pretranslateXLIFF(
      try file.xliff12(named: "a.txt"), named: "a.txt", options: PretranslationOptions()
    ) {
      bytes += $0
    }
    #expect(report.exact == 1 && report.left == ["no match": 1])
    #expect(String(decoding: bytes, as: UTF8.self).contains("<source>a &lt; b</source>"))
    #expect(throws: MemoryError.self) { _ = try TranslatableFile(segments: ["x"]).xliff12(named: "a.txt") }
  }

  @Test("the script that a file names is the one it is filled in")
  func scripts() throws {
    let folder = try TemporaryFolder()
    let memory = try TranslationMemory(path: folder.path("a.arqau"), mode: .creating)
    try TranslationMemoryTests.add([try unit(["en": "Minister", "sr": "Министар"])], to: memory)
    for (tag, text) in [("sr-Latn", ">Ministar<"), ("sr@latin", ">Ministar<"), ("sr", ">Министар<")] {
      let document = """
        <xliff version="1.2"><file source-language="en" target-language="\(tag)"><body><trans-unit id="1">\
        <source>Minister</source></trans-unit></body></file></xliff>
        """
      var bytes: [UInt8] = []
      _ = try memory.pretranslateXLIFF(Array(document.utf8), named: "f", options: PretranslationOptions()) {
        bytes += $0
      }
      #expect(String(decoding: bytes, as: UTF8.self).contains(text), "\(tag)")
    }
  }

  @Test("what was filled for review isn't imported as confirmed")
  func unconfirmed() throws {
    let folder = try TemporaryFolder()
    let memory = try memory(folder, [("Page 5", "Страница 5")])
    let (text, _) = try targets(memory, ["Page 7", "Page 5"])
    let report = try memory.importXLIFF(path: try folder.write(text, as: "f.xlf"), named: "f.xlf")
    #expect(report.added == 1 && report.skipped["not yet confirmed"]?.count == 1)
  }

  @Test(
    "dates in several spellings are one, and what is none is left out",
    arguments: [
      ("2024-02-02", "20240202T000000Z"), ("2024-01-02T03:04:05Z", "20240102T030405Z"),
      ("20240102T030405Z", "20240102T030405Z"), ("2024-01-02 03:04", "20240102T030400Z"), ("2024-13-01", nil),
      ("yesterday", nil), ("2024", nil),
    ] as [(String, String?)])
  func dates(text: String, expected: String?) { #expect(UnitDate.normalized(text) == expected) }
}
