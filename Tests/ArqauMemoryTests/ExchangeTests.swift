import ArqauText
import Foundation
import Testing

@testable import ArqauMemory

@Suite("XLIFF, PO and tables")
struct ExchangeTests {
  /// The units and the report of importing a text.
  private func imported(
    _ text: String, as name: String, _ read: (TranslationMemory, String, [UInt8]) throws -> ImportReport
  ) throws -> (units: [TranslationUnit], report: ImportReport) {
    let folder = try TemporaryFolder()
    let memory = try TranslationMemory(path: folder.path("a.arqau"), mode: .creating)
    let report = try read(memory, try folder.write(text, as: name), Array(text.utf8))
    var units: [TranslationUnit] = []
    try memory.forEachUnit { units.append($0) }
    return (units, report)
  }

  private func xliff(_ text: String) throws -> (units: [TranslationUnit], report: ImportReport) {
    try imported(text, as: "a.xlf") { memory, path, _ in try memory.importXLIFF(path: path, named: "a.xlf") }
  }

  @Test("XLIFF 1.2: units, segments by their marks, inline elements; what isn't translated is counted")
  func xliff1() throws {
    let (units, report) = try xliff(
      """
      <xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
      <file source-language="en" target-language="sr-Latn" original="f"><body>
      <trans-unit id="1"><source>Hi <g id="7" ctype="bold">you</g><x id="8"/></source>\
      <target>Zdravo <g id="7">ti</g></target><note>n</note><alt-trans><target>no</target></alt-trans></trans-unit>
      <trans-unit id="2"><source>A. B.</source><seg-source><mrk mtype="seg" mid="0">A.</mrk> \
      <mrk mtype="seg" mid="1">B.</mrk></seg-source><target><mrk mtype="seg" mid="1">V.</mrk></target></trans-unit>
      <trans-unit id="3"><source>not yet</source></trans-unit>
      </body></file></xliff>
      """)
    #expect(units.map(\.variants.first?.text) == ["Hi you", "B."])
    #expect(units[0].variants[1].text == "Zdravo ti")
    #expect(
      units[0].variants[0].markup == "Hi <bpt i=\"1\" x=\"7\" type=\"bold\"/>you<ept i=\"1\"/><ph x=\"8\"/>")
    #expect(units[0].notes == ["n"] && units[1].variants[1].text == "V.")
    #expect(report.added == 2 && report.skipped["not translated"]?.count == 2)
  }

  @Test("XLIFF 2: segments of units, inline elements, code points")
  func xliff2() throws {
    let (units, report) = try xliff(
      """
      <xliff version="2.1" srcLang="en" trgLang="kk" xmlns="urn:oasis:names:tc:xliff:document:2.0"><file id="f">
      <unit id="u"><segment><source>One <pc id="1">two</pc><cp hex="0001"/><ph id="2" equiv="br"/></source>\
      <target>Бір <mrk id="m"><pc id="1">екі</pc></mrk></target></segment><ignorable><source> </source></ignorable>\
      <segment><source>Three</source><target/></segment></unit></file></xliff>
      """)
    #expect(units.count == 1 && report.skippedCount == 1)
    #expect(units.first?.variants[0].text == "One two\u{1}")
    #expect(units.first?.variants[1].text == "Бір екі")
    #expect(units.first?.variants[1].markup == "Бір <bpt i=\"1\" x=\"1\"/>екі<ept i=\"1\"/>")
  }

  @Test("XLIFF: anything else is refused by name")
  func noXLIFF() {
    #expect(throws: XMLError(.unexpected, "not XLIFF: the root element is <tmx>", file: "a.xlf", line: 1)) {
      try xliff("<tmx/>")
    }
  }

  @Test("PO: contexts, plurals, escapes; fuzzy, obsolete and empty entries are counted")
  func po() throws {
    let text = """
      msgid ""
      msgstr ""
      "Language: kk\\n"
      "Content-Type: text/plain; charset=UTF-8\\n"

      # a note
      #: file.c:1
      msgctxt "menu"
      msgid "Open \\"x\\"\\n"
      msgstr ""
      "Ашу "
      "\\"x\\"\\t"

      msgid "%d file"
      msgid_plural "%d files"
      msgstr[0] "%d файл"
      msgstr[1] "%d файлдар"
      #, c-format, fuzzy
      msgid "guess"
      msgstr "болжам"

      msgid "empty"
      msgstr ""

      #~ msgid "old"
      #~ msgstr "ескі"
      """
    let (units, report) = try imported(text, as: "a.po") { memory, _, bytes in
      try memory.importPO(bytes, named: "a.po", from: try #require(LanguageCode("en")), to: nil)
    }
    #expect(
      units.map { $0.variants.map(\.text) } == [
        ["Open \"x\"\n", "Ашу \"x\"\t"], ["%d file", "%d файл"], ["%d files", "%d файлдар"],
      ])
    #expect(units[0].context == "menu" && units[0].notes == ["a note"])
    #expect(report.skipped.mapValues(\.count) == ["fuzzy, not yet confirmed": 1, "obsolete": 1, "not translated": 1])
  }

  @Test("PO: what is none is refused with its line", arguments: ["plain text", "msgid \"a\"\nmsgstr \"b", "\"x\""])
  func noPO(text: String) {
    #expect(throws: MemoryError.self) {
      try imported(text, as: "a.po") { memory, _, bytes in
        try memory.importPO(bytes, named: "a.po", from: try #require(LanguageCode("en")), to: LanguageCode("ru"))
      }
    }
  }

  @Test("tables: a head of languages, escapes, guarded formulas; ragged lines are counted")
  func tables() throws {
    let text = "\u{FEFF}en\torigin\tsr_Latn\r\n'=1+1\tme\tjedan\\tdva\r\n\r\nonly\t\t\r\na\tb\tc\td\n"
    let (units, report) = try imported(text, as: "a.tsv") { memory, _, bytes in
      try memory.importTSV(bytes, named: "a.tsv", from: nil, to: nil)
    }
    #expect(units.map { $0.variants.map(\.text) } == [["=1+1", "jedan\tdva"]])
    #expect(units.first?.origin == "me" && report.skippedCount == 2)
    #expect(TSVTable.line(["=1+1", "jedan\tdva", "'", "-"]) == "'=1+1\tjedan\\tdva\t''\t'-\n")
    #expect(throws: MemoryError.self) {
      try imported("just a text\tand one more\n", as: "a.tsv") { memory, _, bytes in
        try memory.importTSV(bytes, named: "a.tsv", from: nil, to: nil)
      }
    }
  }

  @Test("the leverage report counts each segment in one band")
  func leverage() throws {
    let folder = try TemporaryFolder()
    let memory = try TranslationMemory(path: folder.path("a.arqau"), mode: .creating)
    var second = try unit(["en": "Second one here", "ru": "Второй"])
    second.previous = "First line stands here"
    try TranslationMemoryTests.add(
      [try unit(["en": "First line stands here", "ru": "Первая"]), second], to: memory)
    var report = LeverageReport()
    try memory.analyze(
      [
        "First line stands here", "Second one here", "First line stands there", "Nothing like it 7", "",
        "Nothing like it 7",
      ], from: try #require(LanguageCode("en")), to: try #require(LanguageCode("ru")), into: &report)
    let counts = Dictionary(uniqueKeysWithValues: report.bands.map { ($0.name, $0.segments) })
    #expect(
      counts == ["context": 1, "100": 1, "95-99": 1, "85-94": 0, "75-84": 0, "50-74": 0, "none": 1, "repetition": 1])
    #expect(report.total.words == 4 + 3 + 4 + 4 + 4)
  }

  private func filled(_ text: String, as name: String) throws -> (text: String, report: PretranslationReport) {
    let folder = try TemporaryFolder()
    let memory = try TranslationMemory(path: folder.path("a.arqau"), mode: .creating)
    try TranslationMemoryTests.add(
      [try unit(["en": "Good & <ill>", "ru": "Добро & <зло>"]), try unit(["en": "Page 5 of it", "ru": "Лист 5"])],
      to: memory)
    let options = PretranslationOptions(from: nil, to: nil, threshold: 75)
    if name.hasSuffix(".po") {
      let (bytes, report) = try memory.pretranslatePO(Array(text.utf8), named: name, options: options)
      return (String(decoding: bytes, as: UTF8.self), report)
    }
    var bytes: [UInt8] = []
    let path = try folder.write(text, as: name)
    let report = try memory.pretranslateXLIFF(path: path, named: name, options: options) { bytes += $0 }
    return (String(decoding: bytes, as: UTF8.self), report)
  }

  @Test("XLIFF 1.2 is filled and marked, and the rest stays as it is")
  func fillsXLIFF1() throws {
    let (text, report) = try filled(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <xliff version="1.2" xmlns="urn:x" xmlns:o="urn:o"><!-- c --><file source-language="en" target-language="ru" o:k="&lt;"><body>
      <trans-unit id="1"><source>Good &amp; &lt;ill></source></trans-unit>
      <trans-unit id="2"><source>Page 7 of it</source><target xml:lang="ru"/></trans-unit>
      <trans-unit id="3"><source>Done</source><target>Готово</target></trans-unit>
      <trans-unit id="4"><source>Page <x id="1"/></source></trans-unit>
      <trans-unit id="5"><source>Unknown</source></trans-unit>
      </body></file></xliff>
      """, as: "a.xlf")
    #expect(
      text == """
        <?xml version="1.0" encoding="UTF-8"?>
        <xliff xmlns="urn:x" xmlns:o="urn:o" version="1.2"><!-- c --><file source-language="en" target-language="ru" o:k="&lt;"><body>
        <trans-unit id="1"><source>Good &amp; &lt;ill&gt;</source><target state="translated" state-qualifier="exact-match">Добро &amp; &lt;зло&gt;</target></trans-unit>
        <trans-unit id="2"><source>Page 7 of it</source><target xml:lang="ru" state="needs-review-translation" state-qualifier="fuzzy-match">Лист 7</target></trans-unit>
        <trans-unit id="3"><source>Done</source><target>Готово</target></trans-unit>
        <trans-unit id="4"><source>Page <x id="1"/></source></trans-unit>
        <trans-unit id="5"><source>Unknown</source></trans-unit>
        </body></file></xliff>

        """)
    #expect(report.exact == 1 && report.fuzzy == 1 && report.translated == 1)
    #expect(report.left == ["no match": 2])
  }

  @Test("XLIFF 2 is filled and marked at the segment")
  func fillsXLIFF2() throws {
    let (text, report) = try filled(
      """
      <xliff version="2.0" srcLang="en" trgLang="ru" xmlns="urn:x"><file id="f"><unit id="1"><segment id="s" state="initial">\
      <source>Good &amp; &lt;ill&gt;</source></segment></unit></file></xliff>
      """, as: "a.xlf")
    #expect(report.exact == 1)
    #expect(
      text.contains(
        """
        <segment id="s" state="translated" subState="arqau:exact"><source>Good &amp; &lt;ill&gt;</source>\
        <target>Добро &amp; &lt;зло&gt;</target></segment>
        """))
  }

  @Test("what isn't to be translated stays empty: units, groups, and what is inside of them but for exceptions")
  func untranslatable() throws {
    let source = "<source>Good &amp; &lt;ill&gt;</source>"
    let (first, report1) = try filled(
      """
      <xliff version="1.2"><file source-language="en" target-language="ru"><body>
      <trans-unit id="1" translate="no">\(source)</trans-unit>
      <group translate="no"><group><trans-unit id="2">\(source)</trans-unit></group>
      <trans-unit id="3" translate="yes">\(source)</trans-unit><trans-unit id="4">\(source)</trans-unit></group>
      <trans-unit id="5">\(source)</trans-unit></body></file></xliff>
      """, as: "a.xlf")
    #expect(report1.exact == 2 && report1.left == ["not to be translated": 3])
    #expect(first.components(separatedBy: "<target").count == 3)
    #expect(first.contains("<trans-unit id=\"4\">\(source)</trans-unit>"))
    let segment = "<segment>\(source)</segment>"
    let (second, report2) = try filled(
      """
      <xliff version="2.0" srcLang="en" trgLang="ru"><file id="f"><unit id="1" translate="no">\(segment)\(segment)</unit>
      <group id="g" translate="no"><unit id="2">\(segment)</unit><unit id="3" translate="yes">\(segment)</unit></group>
      <unit id="4">\(segment)</unit></file><file id="h" translate="no"><unit id="5">\(segment)</unit></file></xliff>
      """, as: "a.xlf")
    #expect(report2.exact == 2 && report2.left == ["not to be translated": 4])
    #expect(second.contains("<unit id=\"1\" translate=\"no\">\(segment)\(segment)</unit>"))
    #expect(second.contains("<unit id=\"2\">\(segment)</unit>") && second.contains("<unit id=\"5\">\(segment)</unit>"))
  }

  @Test("PO is filled, similar translations are fuzzy, the rest stays as it is")
  func fillsPO() throws {
    let head = "msgid \"\"\nmsgstr \"\"\n\"Language: ru\\n\"\n\n"
    let (text, report) = try filled(
      head + """
        # note
        msgid "Good & <ill>"
        msgstr ""

        #, c-format
        msgid "Page 7 of it"
        msgstr ""

        msgid "Done"
        msgstr "Готово"

        """, as: "a.po")
    #expect(
      text == head + """
        # note
        msgid "Good & <ill>"
        msgstr "Добро & <зло>"

        #, c-format, fuzzy
        msgid "Page 7 of it"
        msgstr "Лист 7"

        msgid "Done"
        msgstr "Готово"

        """)
    #expect(report.exact == 1 && report.fuzzy == 1 && report.translated == 1)
  }
}
