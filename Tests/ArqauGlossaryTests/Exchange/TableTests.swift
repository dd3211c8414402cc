import ArqauGlossary
import ArqauText
import Testing

@Suite("Tables of terms")
struct TableTests {
  private static func read(_ text: String, _ separator: GlossaryTable.Separator = .csv, isRaw: Bool = false) throws
    -> [Concept]
  {
    try GlossaryTable.read(Array(text.utf8), separator: separator, named: "t.csv", isRaw: isRaw)
  }

  @Test("columns are known by their heads, in any spelling of language tags")
  func columns() throws {
    let concepts = try Self.read(
      "ID;Domain;EN;kk-KZ;sr_Latn;zh-cn;definition:en;dnt\r\n"
        + "accord;law;accord | pact [admitted];келісім;sporazum;协议;\"a; b\";no\r\n")
    let concept = try #require(concepts.first)
    #expect(concept.id == "accord" && concept.domain == "law" && !concept.isUntranslatable)
    #expect(concept.terms(in: .english).map(\.status) == [.preferred, .admitted])
    #expect(concept.languages.map(\.tag) == ["en", "kk", "sr-Latn", "zh-CN"])
    #expect(concept.definitions.values.first == "a; b")
  }

  static let hostile = [
    "=cmd|' /C calc'!A0", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "'=x", "'x", "''=x", "=1+1", "＝x", "a,b", "a;b",
    "\"a\"", "a\nb", "a\r\nb", " a ", "a | b", "a [admitted]", "\\", "\\|", "[x]", "|", "<img src=x onerror=alert(1)>",
    "::error::x%0A", "😀", "қазақ",
  ]

  @Test("every term comes back from CSV as it was, guarded or raw", arguments: hostile, [true, false])
  func roundTrip(text: String, isRaw: Bool) throws {
    var concept = Concept(id: "a")
    concept.add(Term(text), in: GlossaryLanguage(.english))
    concept.add(Term(text, status: .forbidden), in: GlossaryLanguage(.english))
    concept.notes = [text, "b"]
    let table = GlossaryTable.text(of: [concept], separator: .csv, isRaw: isRaw)
    let read = try Self.read(table.text, isRaw: isRaw)
    #expect(read.map(\.bare) == [concept])
  }

  @Test("no field that a spreadsheet runs is written, unless raw", arguments: ["=x", "+x", "-x", "@x", "\tx", "\rx"])
  func guarded(text: String) throws {
    var concept = Concept(id: "a")
    concept.add(Term(text), in: GlossaryLanguage(.english))
    let safe = GlossaryTable.text(of: [concept], separator: .csv).text
    #expect(safe.contains("'" + text.prefix(1)))
    let raw = GlossaryTable.text(of: [concept], separator: .csv, isRaw: true).text
    #expect(!raw.contains("'"))
  }

  @Test("in TSV a tab or line break becomes a space, and that is said")
  func flattened() throws {
    var concept = Concept(id: "a")
    concept.add(Term("a\tb\nc"), in: GlossaryLanguage(.english))
    let table = GlossaryTable.text(of: [concept], separator: .tsv)
    #expect(table.text == "id\ten\na\ta b c\n")
    #expect(table.remarks.count == 1)
    #expect(try Self.read(table.text, .tsv).first?.terms(in: .english).first?.text == "a b c")
  }

  @Test("ragged rows are named with their lines and nothing is taken")
  func ragged() throws {
    let text = "id\ten\tru\na\tx\tу\nb\ty\nc\tz\tw\textra\nd\tv\tи\n"
    let error = try #require(throws: GlossaryError.self) { try Self.read(text, .tsv) }
    #expect(error.line == 3)
    #expect(error.reason.contains("2 fields where the header has 3"))
    #expect(error.reason.contains("lines 3, 4"))
  }

  @Test("a row over several lines counts them")
  func lines() throws {
    let text = "id,en\r\na,\"x\r\ny\"\r\nb,y,z\r\n"
    let error = try #require(throws: GlossaryError.self) { try Self.read(text) }
    #expect(error.line == 4)
  }

  @Test(
    "what can't be taken is refused with its line",
    arguments: [
      ("", 0), ("id,nonsense\n", 1), ("id,domain\na,b\n", 1), ("en,en\nx,y\n", 1), ("id,en\n../x,y\n", 2),
      ("id,en\na,x\na,y\n", 3), ("id,en\na,\n", 2), ("id,en\na,\"x\n", 2), ("id,en\na,\"x\"y\n", 2),
      ("id,dnt,en\na,perhaps,x\n", 2),
    ])
  func refused(text: String, line: Int) throws {
    let error = try #require(throws: GlossaryError.self) { try Self.read(text) }
    #expect((error.line ?? 0) == line)
  }

  @Test("UTF-16 and byte order marks are read", arguments: [0, 1, 2])
  func encodings(index: Int) throws {
    let text = "en,kk\nsteppe,дала\n"
    let bytes: [UInt8] =
      switch index {
      case 0: [0xEF, 0xBB, 0xBF] + Array(text.utf8)
      case 1: [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
      default: [0xFE, 0xFF] + text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
      }
    let concepts = try GlossaryTable.read(bytes, separator: .csv, named: "t.csv")
    #expect(concepts.first?.id == "steppe")
    #expect(concepts.first?.terms(in: .kazakh).map(\.text) == ["дала"])
  }

  @Test(
    "broken encodings are refused",
    arguments: [[0xFF, 0xFE, 0x61], [0xFF, 0xFE, 0x00, 0xD8], [0x65, 0x6E, 0xFF, 0x0A], [0x65, 0x00, 0x6E, 0x00]]
      as [[UInt8]])
  func broken(bytes: [UInt8]) {
    #expect(throws: GlossaryError.self) { try GlossaryTable.read(bytes, separator: .csv, named: "t.csv") }
  }

  @Test("a row of a million columns is refused", .timeLimit(.minutes(1)))
  func wide() {
    let text = String(repeating: "en,", count: 1_000_000)
    #expect(throws: GlossaryError.self) { try Self.read(text) }
  }

  @Test("identifiers are made of terms where there are none, each once")
  func identifiers() throws {
    let concepts = try Self.read("en,kk\nJoint Statement!,\njoint statement,\n,бірлескен мәлімдеме\n")
    #expect(concepts.map(\.id) == ["joint-statement", "joint-statement-2", "birlesken-malimdeme"])
  }

  @Test("what a table has no column for is said")
  func omitted() throws {
    let file = try glossaryFile("a:\n  en:\n    - preferred: x\n      forms:\n        - y\n  reviewer: z\n")
    let remarks = GlossaryTable.text(of: file.concepts, separator: .csv).remarks.map(\.message)
    #expect(remarks.contains { $0.contains("'forms'") } && remarks.contains { $0.contains("'reviewer'") })
  }
}

@Suite("OmegaT glossaries")
struct OmegaTTests {
  private let english = GlossaryLanguage(.english)
  private let russian = GlossaryLanguage(.russian)

  @Test("pairs of one source are one concept, comments are notes, # begins a comment")
  func reads() throws {
    let text = "# Glossary -*- coding: utf-8 -*-\ntalks\tпереговоры\tplural\ntalks\tбеседы\nbudget\tбюджет\n"
    let concepts = try OmegaTGlossary.read(
      Array(text.utf8), separator: .tsv, from: english, to: russian, named: "t.txt")
    #expect(concepts.map(\.id) == ["talks", "budget"])
    #expect(concepts[0].terms(in: .russian).map(\.status) == [.preferred, .admitted])
    #expect(concepts[0].notes == ["plural"])
  }

  @Test("usable pairs are written, others are in the comment")
  func writes() throws {
    let file = try glossaryFile(
      "a:\n  domain: law\n  en:\n    - accord\n  ru:\n    - соглашение\n    - forbidden: пакт\n  sr:\n    - споразум\nb:\n  en:\n    - x\n"
    )
    let table = try OmegaTGlossary.text(of: file.concepts, from: english, to: russian)
    #expect(table.text == "accord\tсоглашение\tlaw; forbidden: пакт\n")
    #expect(table.remarks.count == 1)
    let latin = try #require(GlossaryLanguage(tag: "sr-Latn"))
    #expect(try OmegaTGlossary.text(of: file.concepts, from: english, to: latin).text == "accord\tsporazum\tlaw\n")
  }

  @Test("a row without a target term is refused with its line")
  func refused() throws {
    let error = try #require(throws: GlossaryError.self) {
      try OmegaTGlossary.read(Array("a\tb\nc\n".utf8), separator: .tsv, from: english, to: russian, named: "t.txt")
    }
    #expect(error.line == 2)
  }
}

@Suite("SKOS")
struct SKOSTests {
  @Test("labels, both scripts of Serbian, relations and sources are written, escaped")
  func writes() throws {
    let file = try glossaryFile(
      """
      a:
        definition:
          en: "say \\"it\\""
        en:
          - accord
          - forbidden: deal
        sr:
          - споразум
        related:
          - b
          - missing
        source:
          - https://example.org/a?b=<c>
          - a book
      b:
        en:
          - "x\\ny"
      """)
    let text = try SKOSWriter.text(of: file.concepts, base: "urn:x:", title: "T").text
    #expect(text.contains("skos:prefLabel \"accord\"@en") && text.contains("skos:hiddenLabel \"deal\"@en"))
    #expect(text.contains("\"споразум\"@sr-Cyrl") && text.contains("\"sporazum\"@sr-Latn"))
    #expect(text.contains("skos:related <urn:x:b>") && !text.contains("missing"))
    #expect(text.contains("<https://example.org/a?b=%3Cc%3E>") && text.contains("dct:source \"a book\""))
    #expect(text.contains("\"say \\\"it\\\"\"@en") && text.contains("\"x\\ny\"@en"))
  }
}

@Suite("Large tables")
struct LargeTableTests {
  @Test("fifty thousand rows of one term get identifiers of their own", .timeLimit(.minutes(1)))
  func manyAlike() throws {
    let text = "en\n" + String(repeating: "talks\n", count: 50_000)
    let concepts = try GlossaryTable.read(Array(text.utf8), separator: .tsv, named: "t.tsv")
    #expect(Set(concepts.map(\.id)).count == 50_000)
    #expect(concepts.last?.id == "talks-50000")
  }
}
