import ArqauText
import Foundation
import Testing

@testable import ArqauMemory

@Suite("TMX")
struct TMXTests {
  static func document(_ body: String, header: String = "<header srclang=\"*all*\"/>") -> String {
    "<?xml version=\"1.0\"?><!DOCTYPE tmx SYSTEM \"tmx14.dtd\"><tmx version=\"1.4\">\(header)<body>\(body)</body></tmx>"
  }

  /// The units that a file gives, and the report.
  static func read(_ text: String) throws -> (units: [TranslationUnit], report: ImportReport) {
    var units: [TranslationUnit] = []
    let reader = TMXReader {
      units.append($0)
      return true
    }
    let report = try XMLReader().read(bytes: Array(text.utf8), named: "a.tmx", with: reader).report
    return (units, report)
  }

  @Test("A11: languages in any spelling and order, several variants of one, lang for xml:lang")
  func languages() throws {
    let (units, report) = try Self.read(
      Self.document(
        """
        <tu><tuv xml:lang="sr@latin"><seg>a</seg></tuv><tuv lang="EN-us"><seg>b</seg></tuv>\
        <tuv xml:lang="en_GB"><seg>c</seg></tuv><tuv xml:lang="qqq"><seg>d</seg></tuv></tu>
        """, header: ""))
    #expect(report.added == 1)
    #expect(units.first?.variants.map(\.language.tag) == ["sr-Latn", "en-US", "en-GB", "qqq"])
  }

  @Test("A11: what can't be taken is counted with its reason and first line")
  func omissions() throws {
    let (units, report) = try Self.read(
      Self.document(
        """
        <tu/>
        <tu><tuv xml:lang="en"><seg>a</seg></tuv></tu>
        <tu><tuv xml:lang="en"><seg>a</seg></tuv><tuv xml:lang="ru"><seg> </seg></tuv></tu>
        <tu><tuv xml:lang="en"><seg>a</seg></tuv><tuv><seg>b</seg></tuv><tuv xml:lang="!"><seg>c</seg></tuv></tu>
        <tu><tuv xml:lang="en"><seg>a</seg></tuv><tuv xml:lang="ru"/><tuv xml:lang="kk"><seg>b</seg></tuv></tu>
        """))
    #expect(units.count == 1 && report.added == 1)
    #expect(report.skippedCount == 4)
    #expect(report.skipped["no text"]?.firstLine == 1)
    #expect(report.skipped["text in one language only"]?.count == 2)
    #expect(report.skipped["one language left after empty texts"]?.count == 1)
    #expect(report.dropped["a variant without language"]?.count == 1)
    #expect(report.dropped["unknown language '!'"]?.count == 1)
    #expect(report.dropped["a variant without <seg>"]?.count == 1)
  }

  static let segment = """
    A <bpt i="1" type="b">&lt;b&gt;</bpt>bold<ept i="1">&lt;/b&gt;</ept> <hi type="x">&amp; high</hi><ph x="2">{<sub>sub</sub>}</ph>\
    <it pos="begin"/><ut/><!-- c --><![CDATA[<cdata>]]><?pi x?>
    """

  @Test("A14: text without codes, and codes as they were")
  func inlineCodes() throws {
    let text = Self.document(
      "<tu><tuv xml:lang=\"en\"><seg>\(Self.segment)</seg></tuv><tuv xml:lang=\"ru\"><seg>x</seg></tuv></tu>")
    let unit = try #require(try Self.read(text).units.first)
    #expect(unit.variants[0].text == "A bold & high<cdata>")
    #expect(
      unit.variants[0].markup == """
        A <bpt i="1" type="b">&lt;b&gt;</bpt>bold<ept i="1">&lt;/b&gt;</ept> <hi type="x">&amp; high</hi><ph x="2">{<sub>sub</sub>}</ph>\
        <it pos="begin"/><ut/>&lt;cdata&gt;
        """)
    #expect(unit.variants[1].markup == nil)
  }

  @Test("what is written is read back: properties, notes, dates, codes")
  func roundTrip() throws {
    let text = Self.document(
      """
      <tu tuid="7" usagecount="3" creationdate="20200101T000000Z" creationid="me" changedate="20210101T000000Z" \
      changeid="you"><note>n &lt;1&gt;</note><prop type="x-origin">o</prop><prop type="x-context">c</prop>\
      <prop type="prev">p</prop><prop type="next">x</prop><prop type="own">v</prop>\
      <tuv xml:lang="en" changeid="z"><prop type="q">r</prop><seg>\(Self.segment)</seg></tuv>\
      <tuv xml:lang="kk"><seg> two  spaces\n</seg></tuv></tu>
      """)
    let first = try Self.read(text).units
    #expect(first.first?.origin == "o" && first.first?.previous == "p" && first.first?.notes == ["n <1>"])
    var writer = try TMXWriter(sourceLanguage: LanguageCode("en"))
    for unit in first { try writer.write(unit) }
    writer.finish()
    let written = String(decoding: writer.takeBytes(), as: UTF8.self)
    #expect(try Self.read(written).units == first)
  }

  @Test(
    "A1, A9: what is no TMX leaves the memory as it was",
    arguments: [
      "", "<html/>", "<tmx><body><tu>", "{}", "<!DOCTYPE tmx [<!ENTITY x SYSTEM \"/etc/passwd\">]><tmx>&x;</tmx>",
      document("<tu><tuv xml:lang=\"en\"><seg>a</seg></tuv><tuv xml:lang=\"ru\"><seg>b</seg></tuv></tu><tu>&x;"),
    ])
  func malformed(text: String) throws {
    let folder = try TemporaryFolder()
    let memory = try TranslationMemory(path: folder.path("a.arqau"), mode: .creating)
    let path = try folder.write(text, as: "a.tmx")
    #expect(throws: XMLError.self) { try memory.importTMX(path: path, named: "a.tmx") }
    #expect(try memory.statistics().units == 0)
  }

  @Test("the same file again adds nothing")
  func idempotent() throws {
    let folder = try TemporaryFolder()
    let memory = try TranslationMemory(path: folder.path("a.arqau"), mode: .creating)
    let path = try folder.write(
      Self.document("<tu><tuv xml:lang=\"en\"><seg>a</seg></tuv><tuv xml:lang=\"ru\"><seg>b</seg></tuv></tu>"),
      as: "a.tmx")
    #expect(try memory.importTMX(path: path, named: "a.tmx").added == 1)
    let again = try memory.importTMX(path: path, named: "a.tmx")
    #expect(again.added == 0 && again.known == 1)
  }

  @Test("Latin placeholders and names in Cyrillic text stay as they are")
  func serbianPlaceholders() throws {
    let unit = try ArqauMemoryTests.unit(["en": "index", "sr": "%(rolename)s индекс"])
    #expect(try unit.selecting([], serbianScript: .cyrillic).variants[1].text == "%(rolename)s индекс")
    let name = try ArqauMemoryTests.unit(["en": "Firefox", "sr": "Firefox"])
    #expect(try name.selecting([], serbianScript: .cyrillic).variants[1].text == "Firefox")
    let untagged = try ArqauMemoryTests.unit(["en": "chess", "sr": "šah"])
    #expect(try untagged.selecting([], serbianScript: .cyrillic).variants[1].text == "шах")
  }

  @Test("Serbian is exported in one script, its codes untouched")
  func serbianExport() throws {
    var both = try unit(["en": "Hi", "sr": "Здраво", "sr-Latn": "Zdravo"])
    #expect(try both.selecting([], serbianScript: .latin).variants.map(\.text) == ["Hi", "Zdravo"])
    both.variants.removeLast()
    both.variants[1].markup = "Здра<ph type=\"љ\">њ</ph>во"
    let latin = try both.selecting([], serbianScript: .latin).variants[1]
    #expect(latin.text == "Zdravo" && latin.language.tag == "sr-Latn")
    #expect(latin.markup == "Zdra<ph type=\"љ\">њ</ph>vo")
  }
}
