import ArqauGlossary
import ArqauText
import Foundation
import Testing

/// Public TBX files that lie beside the checkout on the developers' machines and are not part of the project.
enum SharedTBX {
  static let folder: URL = {
    if let path = ProcessInfo.processInfo.environment["ARQAU_SHARED"] {
      return URL(filePath: path).appending(path: "data/terms/tbx")
    }
    let package = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    return package.deletingLastPathComponent().appending(path: "shared/data/terms/tbx")
  }()
  static let isThere = FileManager.default.fileExists(atPath: folder.path)
  static let missing: Comment = "../shared/data/terms/tbx is not there: the tests on public TBX files are skipped"
  static let samples = ["core_dca", "min_dca", "min_dct", "basic_dca", "basic_dct"]

  static func read(_ name: String) throws -> TBXDocument {
    try TBXReader.read(path: folder.appending(path: name).path, named: name)
  }
}

@Suite("TBX")
struct TBXTests {
  static func document(_ body: String, style: String = "dca", type: String = "TBX-Basic") throws -> TBXDocument {
    let text = """
      <?xml version="1.0" encoding="UTF-8"?>
      <tbx type="\(type)" style="\(style)" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2"
        xmlns:min="http://www.tbxinfo.net/ns/min" xmlns:basic="http://www.tbxinfo.net/ns/basic">
      <tbxHeader><fileDesc><sourceDesc><p>x</p></sourceDesc></fileDesc></tbxHeader>
      <text><body>\(body)</body></text></tbx>
      """
    return try TBXReader.read(bytes: Array(text.utf8), named: "t.tbx")
  }

  static func martif(_ body: String) throws -> TBXDocument {
    let text = """
      <?xml version="1.0"?><!DOCTYPE martif SYSTEM "TBXcoreStructV02.dtd">
      <martif type="TBX" xml:lang="en"><martifHeader><fileDesc><sourceDesc><p>x</p></sourceDesc></fileDesc>
      </martifHeader><text><body>\(body)</body></text></martif>
      """
    return try TBXReader.read(bytes: Array(text.utf8), named: "t.tbx")
  }

  @Test("attributes, tags and TBX 2 say the same")
  func forms() throws {
    let attributes = try Self.document(
      """
      <conceptEntry id="c1"><descrip type="subjectField">law</descrip><langSec xml:lang="en"><termSec>
      <term>accord</term><termNote type="partOfSpeech">noun</termNote>
      <descripGrp><descrip type="context">An accord.</descrip><admin type="source">S</admin></descripGrp>
      </termSec></langSec></conceptEntry>
      """)
    let tags = try Self.document(
      """
      <conceptEntry id="c1"><min:subjectField>law</min:subjectField><langSec xml:lang="en"><termSec>
      <term>accord</term><min:partOfSpeech>noun</min:partOfSpeech>
      <descripGrp><basic:context>An accord.</basic:context><basic:source>S</basic:source></descripGrp>
      </termSec></langSec></conceptEntry>
      """, style: "dct")
    let old = try Self.martif(
      """
      <termEntry id="c1"><descrip type="subjectField">law</descrip><langSet xml:lang="en"><ntig><termGrp>
      <term>accord</term><termNote type="partOfSpeech">noun</termNote></termGrp>
      <descripGrp><descrip type="context">An accord.</descrip><admin type="source">S</admin></descripGrp>
      </ntig></langSet></termEntry>
      """)
    #expect(attributes.entries == tags.entries)
    #expect(attributes.entries == old.entries)
    #expect([attributes.form, tags.form, old.form] == [.dca, .dct, .martif])
  }

  @Test("every form is written and read again as the same", arguments: TBXDocument.Form.allCases)
  func rewritten(form: TBXDocument.Form) throws {
    let document = try Self.document(
      """
      <conceptEntry id="c1"><note xml:lang="en">a <hi>b</hi> &lt;c&gt; &amp; "d"</note><langSec xml:lang="en"><termSec id="t1">
      <term>accord <hi type="italics">x</hi></term><termNoteGrp><termNote type="termType">fullForm</termNote><note>n</note>
      </termNoteGrp><transacGrp><transac type="transactionType">origination</transac><date>2020-01-02</date></transacGrp>
      </termSec></langSec></conceptEntry>
      """)
    let result = try TBXWriter.write(document, form: form)
    #expect(result.omissions.isEmpty)
    #expect(try TBXReader.read(bytes: result.bytes, named: "t.tbx").entries == document.entries)
  }

  @Test(
    "what has no place is left out and listed",
    arguments: [
      ("<xref type=\"xGraphic\" target=\"file:///etc/passwd\">x</xref>", "<xref"),
      ("<transacGrp><transac type=\"transactionType\">origination</transac><date>May</date></transacGrp>", "<date>"),
      ("<ref type=\"crossReference\" target=\"nowhere\"/>", "'nowhere'"),
      ("<descrip type=\"shoe size\">44</descrip>", "shoe size"),
      ("<bogus>x</bogus>", "<bogus>"),
    ])
  func omitted(part: String, words: String) throws {
    let document = try Self.document(
      "<conceptEntry id=\"c1\">\(part)<langSec xml:lang=\"en\"><termSec><term>x</term></termSec></langSec></conceptEntry>"
    )
    let result = try TBXWriter.write(document)
    #expect(result.omissions.contains { $0.what.contains(words) && $0.count == 1 && $0.entry == "c1" })
    let again = try TBXWriter.write(try TBXReader.read(bytes: result.bytes, named: "t.tbx"))
    #expect(again.omissions.isEmpty)
  }

  @Test("entries and sections without terms have no place in TBX 3, and an import names them")
  func empty() throws {
    let document = try Self.martif(
      """
      <termEntry id="a"><langSet xml:lang="en"/></termEntry><termEntry id="b"><langSet xml:lang="en"><tig><term>x</term></tig>
      </langSet><langSet xml:lang="en"><tig><term>y</term></tig></langSet><langSet xml:lang="ru"><tig/></langSet></termEntry>
      """)
    #expect(try TBXWriter.write(document, form: .dca).omissions.reduce(0) { $0 + $1.count } == 4)
    let imported = TBXImport(document, named: "t.tbx")
    #expect(imported.remarks.count == 1 && imported.file.concepts.map(\.id) == ["b"])
    #expect(imported.file.concepts[0].terms(in: .english).map(\.text) == ["x", "y"])
  }

  @Test("a dialect keeps to its categories")
  func dialects() throws {
    let document = try Self.document(
      """
      <conceptEntry id="c1"><descrip type="definition">d</descrip><langSec xml:lang="en"><termSec><term>x</term>
      <termNote type="partOfSpeech">noun</termNote><note>n</note></termSec></langSec></conceptEntry>
      """)
    func whats(_ type: String) throws -> [String] { try TBXWriter.write(document, type: type).omissions.map(\.what) }
    #expect(try whats("TBX-Basic").isEmpty)
    #expect(try whats("TBX-Min") == ["<descrip type=\"definition\">"])
    #expect(try whats("TBX-Core").count == 2)
  }

  static let refused: [(text: String, words: String)] = [
    ("<!DOCTYPE tbx [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><tbx><text>&x;</text></tbx>", ""),
    ("<!DOCTYPE tbx [<!ENTITY a \"b\">]><tbx/>", ""),
    ("<tbx>" + String(repeating: "<note>", count: 100_000), ""),
    ("<tbx><text><body>", ""), ("", "empty"), ("\u{1F}", ""), ("<html><p>x</p></html>", "no TBX"),
  ]

  @Test("hostile and broken files are refused", .timeLimit(.minutes(1)), arguments: refused.indices)
  func refuses(index: Int) throws {
    let error = try #require(throws: XMLError.self) {
      try TBXReader.read(bytes: Array(Self.refused[index].text.utf8), named: "t.tbx")
    }
    #expect(Self.refused[index].words.isEmpty || error.reason.contains(Self.refused[index].words))
  }

  @Test("compressed data is refused by name", arguments: [[0x1F, 0x8B, 8, 0], [0x50, 0x4B, 3, 4]] as [[UInt8]])
  func compressed(bytes: [UInt8]) throws {
    let error = try #require(throws: XMLError.self) { try TBXReader.read(bytes: bytes, named: "t.tbx") }
    #expect(error.reason.contains("unpack"))
  }

  @Test("a glossary goes to TBX and back")
  func glossary() throws {
    let text = """
      accord:
        domain: law
        definition:
          en: an agreement
        en:
          - accord
          - deprecated: pact
        kk:
          - preferred: келісім
            pos: noun
            context: Келісім жасалды.
            note: "<img src=x onerror=alert(1)> & \\"q\\""
            source: https://example.org
        ru:
          - соглашение
          - forbidden: сделка
        note: a note
        related:
          - treaty
        source: https://example.org/2

      treaty:
        en:
          - treaty

      """
    let file = try glossaryFile(text)
    let export = TBXExport(file)
    #expect(export.remarks.isEmpty)
    for form in TBXDocument.Form.allCases {
      let result = try TBXWriter.write(export.document, form: form)
      #expect(result.omissions.isEmpty)
      let imported = TBXImport(try TBXReader.read(bytes: result.bytes, named: "t.tbx"), named: "t.tbx")
      #expect(imported.file.concepts.map(\.bare) == file.concepts.map(\.bare))
    }
  }

  @Test("parts of speech come back, a phrase by its type of term; what can't is named")
  func partsOfSpeech() throws {
    for pos in ["noun", "noun phrase", "verb phrase", "adjective", "ideophone"] {
      let file = try glossaryFile("a:\n  pos: \(pos)\n  en:\n    - x y\n  ru:\n    - э ю\n")
      let export = TBXExport(file)
      #expect(export.remarks.isEmpty)
      for form in TBXDocument.Form.allCases {
        let result = try TBXWriter.write(export.document, form: form)
        let imported = TBXImport(try TBXReader.read(bytes: result.bytes, named: "t.tbx"), named: "t.tbx")
        #expect(imported.file.concepts.map(\.bare) == file.concepts.map(\.bare))
      }
    }
    let remarks = TBXExport(try glossaryFile("a:\n  pos: proper noun\n  en:\n    - X\n")).remarks
    #expect(remarks.contains { $0.message.contains("'proper noun' (written as 'noun')") })
  }

  @Test("control characters that XML can't hold are left out and counted")
  func controls() throws {
    let file = try glossaryFile("a:\n  en:\n    - \"x\\x01y\\x1B[31m\"\n")
    let result = try TBXWriter.write(TBXExport(file).document)
    #expect(result.droppedCharacters == 2)
    #expect(String(decoding: result.bytes, as: UTF8.self).contains("<term>xy[31m</term>"))
  }
}

@Suite("Public TBX files", .enabled(if: SharedTBX.isThere, SharedTBX.missing))
struct SharedTBXTests {
  @Test("an official sample is read, written and read again as the same", arguments: SharedTBX.samples)
  func samples(name: String) throws {
    let document = try SharedTBX.read("ltac_\(name).tbx")
    #expect(document.entries.count == 45)
    let result = try TBXWriter.write(document)
    #expect(result.omissions.isEmpty)
    #expect(try TBXReader.read(bytes: result.bytes, named: name) == document)
  }

  @Test("attributes become tags and attributes again", arguments: ["min_dca", "basic_dca", "min_dct", "basic_dct"])
  func styles(name: String) throws {
    let document = try SharedTBX.read("ltac_\(name).tbx")
    let tags = try TBXWriter.write(document, form: .dct)
    let again = try TBXWriter.write(TBXReader.read(bytes: tags.bytes, named: name), form: .dca)
    #expect(tags.omissions.isEmpty && again.omissions.isEmpty)
    #expect(try TBXReader.read(bytes: again.bytes, named: name).entries == document.entries)
  }

  @Test("what is written is valid", .enabled(if: Validator.isThere, Validator.missing), arguments: SharedTBX.samples)
  func valid(name: String) throws {
    let result = try TBXWriter.write(try SharedTBX.read("ltac_\(name).tbx"))
    #expect(try Validator.validate(result.bytes) == "")
    let imported = TBXImport(try SharedTBX.read("ltac_\(name).tbx"), named: name)
    let exported = try TBXWriter.write(TBXExport(imported.file).document)
    #expect(try Validator.validate(exported.bytes) == "")
  }

  @Test("through a glossary file and back nothing is lost but the order", arguments: SharedTBX.samples)
  func throughGlossary(name: String) throws {
    let document = try SharedTBX.read("ltac_\(name).tbx")
    let text = GlossaryWriter.text(of: TBXImport(document, named: name).file)
    let export = TBXExport(try glossaryFile(text)).document
    #expect(export.type == document.type && export.header == document.header && export.back == document.back)
    let old = Dictionary(uniqueKeysWithValues: document.entries.map { ($0["id"] ?? "", Self.parts($0)) })
    let new = Dictionary(uniqueKeysWithValues: export.entries.map { ($0["id"] ?? "", Self.parts($0)) })
    #expect(Set(old.keys) == Set(new.keys))
    for (id, parts) in old {
      var left = new[id] ?? []
      for part in parts {
        let index = left.firstIndex(of: part)
        #expect(index != nil, "\(id) has lost \(part)")
        if let index { left.remove(at: index) }
      }
      // A status is written for every term, whether the file had one or not.
      #expect(left.allSatisfy { $0.contains("administrativeStatus") }, "\(id) has got \(left)")
    }
  }

  /// The parts of an entry as texts with their places, in no order.
  private static func parts(_ element: XMLElement, _ path: String = "") -> [String] {
    let own = path + "/" + element.name + element.attributes.map { "[\($0.qualifiedName)=\($0.value)]" }.joined()
    let name = element.name == "langSec" ? own : path + "/" + element.name
    let isText = element.elements.isEmpty || element.elements.allSatisfy { $0.name == "hi" }
    return [own + (isText ? "=" + element.text : "")] + element.elements.flatMap { parts($0, name) }
  }

  @Test("a large export of TBX 2 goes to TBX 3 and back")
  func suse() throws {
    let document = try SharedTBX.read("suse-glossary.tbx")
    #expect(document.entries.count == 1349)
    let modern = try TBXWriter.write(document, form: .dca)
    // Two references point to terms that the file doesn't have; all else has a place.
    #expect(modern.omissions.map(\.count) == [1, 1])
    #expect(modern.omissions.allSatisfy { $0.what.contains("isn't there") })
    let old = try TBXWriter.write(TBXReader.read(bytes: modern.bytes, named: "3.tbx"), form: .martif)
    #expect(old.omissions.isEmpty)
    let back = try TBXReader.read(bytes: old.bytes, named: "2.tbx")
    #expect(back.header == document.header)
    let changed = zip(back.entries, document.entries).filter { $0 != $1 }.map { $0.0["id"] }
    #expect(changed.count == 2)
    if Validator.isThere { #expect(try Validator.validate(modern.bytes) == "") }
  }
}

/// Checks a document against the public schema of TBX 3's core structure.
enum Validator {
  static let isThere =
    SharedTBX.isThere && FileManager.default.isExecutableFile(atPath: "/usr/bin/xmllint")
  static let missing: Comment = "xmllint or the schema is not there: validation is skipped"

  /// What the validator says against a document; "" where it is valid.
  static func validate(_ bytes: [UInt8]) throws -> String {
    let file = FileManager.default.temporaryDirectory.appending(path: "arqau-\(UUID().uuidString).tbx")
    try Data(bytes).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/xmllint")
    process.arguments = [
      "--noout", "--relaxng", SharedTBX.folder.appending(path: "TBXcoreStructV03.rng").path, file.path,
    ]
    let errors = Pipe()
    process.standardError = errors
    try process.run()
    let said = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return process.terminationStatus == 0 ? "" : said
  }
}
