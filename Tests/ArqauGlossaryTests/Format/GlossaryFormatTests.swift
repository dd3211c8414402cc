import ArqauGlossary
import ArqauText
import Testing

/// A glossary text as a file.
func glossaryFile(_ text: String, named name: String = "test.yml") throws -> GlossaryFile {
  try GlossaryReader.read(Array(text.utf8), named: name)
}

@Suite("The canonical form")
struct GlossaryFormatTests {
  static let messy = """
    # Head of the file.

    # about zeta
    zeta:
      # why this domain
      domain: diplomacy   # beside
      tags: [a, 'no', 2024, yes]
      ru:
        # the term
        - preferred: "зета: буква"   # best
          note: |
            two lines
            # not a comment
          # about the gender
          gender: f
        - admitted: 'yes # no'
      en:
        - zeta
      definition:
        en: >
          folded text
          here
      # at the end of zeta
    alpha:
      en: [alpha, {forbidden: alfa}]
      sr:
        - алфа
      nested:
        - a: 1
          b: [x, y]
        - - q
          - r
    # foot
    """

  static let canonical = """
    # Head of the file.

    alpha:
      en:
        - alpha
        - forbidden: alfa
      sr:
        - алфа
      nested:
        - a: 1
          b:
            - x
            - y
        - - q
          - r

    # about zeta
    zeta:
      # why this domain
      domain: diplomacy  # beside
      definition:
        en: "folded text here\\n"
      en:
        - zeta
      ru:
        # the term
        - preferred: "зета: буква"  # best
          # about the gender
          gender: f
          note: "two lines\\n# not a comment\\n"
        - admitted: "yes # no"
      tags:
        - a
        - "no"
        - 2024
        - yes
      # at the end of zeta

    # foot

    """

  @Test("concepts, keys and languages are sorted, comments and unknown keys stay")
  func writes() throws {
    #expect(GlossaryWriter.text(of: try glossaryFile(Self.messy)) == Self.canonical)
  }

  @Test("formatting twice gives what formatting once gives, and the same concepts", arguments: [messy, canonical])
  func isStable(text: String) throws {
    let file = try glossaryFile(text)
    let once = GlossaryWriter.text(of: file)
    let again = try glossaryFile(once)
    #expect(GlossaryWriter.text(of: again) == once)
    #expect(again.concepts.map(\.bare) == file.concepts.map(\.bare).sorted { $0.id < $1.id })
  }

  @Test(
    "every text comes back as it was",
    arguments: [
      "plain", "two words", "no", "Yes", "null", "~", "1", "1.5e3", "0x1F", "2024-11-24", "+7", ".5", "12:30",
      "a: b", "a:", "a #b", "a#b", "#a", "- a", "-a", "? a", "'a'", "\"a\"", "a\"b", "a\\b", "[a", "{a}", "*a", "&a",
      "!a", "|", ">", "%a", "@a", "`a", "=", "<<", "...", "---", "a\nb", "\n", "\ta", "a\u{1B}[31mb", "\u{0}",
      "a\u{202E}b", "a\u{AD}b", "a\u{FEFF}b", "a\u{85}b", "a\u{2028}b", " a ", "<img src=x onerror=alert(1)>",
      "::error::x%0A", "{{x}}", "қазақ тілі", "😀 эмодзи", "e\u{301}", "=cmd|' /C calc'!A0", "a, b", "5G",
      "javascript:x",
      String(repeating: "long ", count: 2_000) + "x",
    ])
  func texts(text: String) throws {
    var concept = Concept(id: "a")
    var term = Term(text)
    term.notes = [text, text]
    // YAML has no keys of more than 1,024 characters without a mark of their own.
    term.extras = [
      GlossaryEntry(String(text.prefix(500)), .mapping([GlossaryEntry("k", .list([.scalar(text, isPlain: false)]))]))
    ]
    concept.add(term, in: GlossaryLanguage(.english))
    concept.add(Term(text), in: GlossaryLanguage(.russian))
    concept.domain = text
    let written = GlossaryWriter.text(of: GlossaryFile(name: "test.yml", concepts: [concept]))
    let read = try glossaryFile(written)
    #expect(read.concepts.map(\.bare) == [concept])
  }

  @Test("a concept's every key is kept")
  func everyKey() throws {
    let text = """
      strategic-partnership:
        domain: diplomacy
        pos: noun phrase
        dnt: true
        definition:
          en: an alignment
          kk: одақ
        en:
          - strategic partnership
        kk:
          - стратегиялық серіктестік
          - admitted: стратегиялық әріптестік
            pos: noun
            gender: "n"
            number: singular
            script: Cyrl
            match: case
            inflect: last
            forms:
              - серіктестігі
            not:
              - серік
            context: Бір сөйлем.
            note:
              - needs native check
              - second
            source: https://example.org/kk
        sr-Latn:
          - strateško partnerstvo
        de:
          - strategische Partnerschaft
        note: a remark
        related:
          - strategic-partner
        source:
          - https://example.org/1
          - https://example.org/2

      """
    let file = try glossaryFile(text)
    #expect(GlossaryWriter.text(of: file) == text)
    let concept = try #require(file.concepts.first)
    #expect(concept.isUntranslatable)
    #expect(concept.extras.isEmpty)
    let term = try #require(concept.terms(in: .kazakh).last)
    #expect(term.status == .admitted && term.number == .singular)
    #expect(term.matching == .letterCase && term.inflecting == .last && term.script == .cyrillic)
    #expect(term.forms == ["серіктестігі"] && term.excludedForms == ["серік"])
    #expect(term.notes == ["needs native check", "second"] && term.sources == ["https://example.org/kk"])
    #expect(term.place == SourcePlace(file: "test.yml", line: 12, column: 17))
  }
}

@Suite("Comments of glossary files")
struct GlossaryCommentTests {
  @Test(
    "a comment is kept, and what only looks like one is text",
    arguments: [
      ("a:\n  en:\n    - x\n  note: |\n    # text\n    more\n   # kept\n  source: y\n", ["# kept"], "# text\nmore\n"),
      (
        "a:\n  en:\n    - x # kept\n  note: |  # too\n    text # no\n\n    # no\n# last\n",
        ["# kept", "# too", "# last"], "text # no\n\n# no\n"
      ),
      ("a:\n  en:\n    - x\n  note: 'it''s # no' # kept\n", ["# kept"], "it's # no"),
      ("a:\n  en:\n    - x\n  note: \"a\\\" # no\" # kept\n", ["# kept"], "a\" # no"),
      ("a:\n  en:\n    - x\n  note: 'two\n    lines # no' # kept\n", ["# kept"], "two lines # no"),
      ("a:\n  en:\n    - x\n  note: c#no\n", [], "c#no"),
      ("a:\n  en:\n    - x\n  note: it's # kept\n", ["# kept"], "it's"),
      ("a:\n  en: [x, 'y # no', z] # kept\n  note: n\n", ["# kept"], "n"),
      (
        "a:\n  en:\n    - preferred: x\n      note: >-\n        # text\n      # kept\n      pos: noun\n  note: n\n",
        ["# kept"], "n"
      ),
    ])
  func comments(text: String, kept: [String], note: String) throws {
    let file = try glossaryFile(text)
    #expect(file.concepts.first?.notes == [note])
    let written = GlossaryWriter.text(of: file)
    let again = try glossaryFile(written)
    #expect(GlossaryWriter.text(of: again) == written)
    #expect(again.concepts.map(\.bare) == file.concepts.map(\.bare))
    let found = written.split(separator: "\n").compactMap { line in
      kept.first { line.hasSuffix($0) }
    }
    #expect(found.sorted() == kept.sorted())
  }
}

@Suite("Faulty glossary files")
struct GlossaryFaultTests {
  @Test(
    "a fault is named with its line and column",
    arguments: [
      ("A_b:\n  en:\n    - x\n", 1, 1, "identifier"),
      ("../x:\n  en:\n    - x\n", 1, 1, "identifier"),
      ("ok:\n  en:\n    - x\nbad:\n", 4, 1, "has none"),
      ("ok:\n  en: x\n", 2, 7, "list"),
      ("ok:\n  EN:\n    - x\n", 2, 3, "'en'"),
      ("ok:\n  sr_Latn:\n    - x\n", 2, 3, "'sr-Latn'"),
      ("ok:\n  en:\n    - ''\n", 3, 7, "empty term"),
      ("ok:\n  en:\n    - nope: x\n", 3, 7, "has no 'preferred'"),
      ("ok:\n  en:\n    - preferred: x\n      admitted: y\n", 4, 7, "two statuses"),
      ("ok:\n  en:\n    - preferred: x\n      gender: q\n", 4, 15, "one of m, f, n"),
      ("ok:\n  en:\n    - preferred: x\n      match: fuzzy\n", 4, 14, "one of inflect"),
      ("ok:\n  definition: x\n", 2, 15, "mapping"),
      ("ok:\n  dnt: perhaps\n", 2, 8, "true or false"),
      ("ok:\n  domain: [a]\n", 2, 11, "one text"),
      ("ok:\n  domain:\n", 2, 3, "empty"),
      ("- a\n- b\n", 1, 1, "mapping of identifiers"),
      ("ok: &x\n  en:\n    - x\n", 1, 5, "anchors"),
      ("ok:\n  en:\n    - !mine x\n", 3, 7, "tags"),
      ("ok:\n  en:\n    - ~\n", 3, 7, "quotation marks"),
      ("ok:\n  en:\n    - x\n    - null\n", 4, 7, "quotation marks"),
      ("ok:\n\ten:\n", 2, 1, ""),
    ])
  func faults(text: String, line: Int, column: Int, words: String) throws {
    let error = try #require(throws: GlossaryError.self) { try glossaryFile(text) }
    #expect(error.file == "test.yml")
    #expect(error.line == line)
    if !words.isEmpty {
      #expect(error.column == column)
      #expect(error.reason.contains(words))
    }
    #expect(error.excerpt?.hasSuffix("^") == true)
  }

  @Test("one bad concept of three leaves nothing, and the inspection names every fault")
  func nothingHalf() throws {
    let text = "a:\n  en:\n    - x\nb:\n  en: x\n  dnt: 5\nc:\n  en:\n    - y\n"
    #expect(throws: GlossaryError.self) { try glossaryFile(text) }
    let (file, faults) = GlossaryReader.inspect(Array(text.utf8), named: "test.yml")
    #expect(file.concepts.map(\.id) == ["a", "c"])
    #expect(faults.map(\.line) == [5, 6])
  }

  @Test("a file of nothing or of comments has no concepts", arguments: ["", "\n\n", "# a\n\n# b\n", "---\n"])
  func empty(text: String) throws {
    let file = try glossaryFile(text)
    #expect(file.concepts.isEmpty)
    let written = GlossaryWriter.text(of: file)
    #expect(GlossaryWriter.text(of: try glossaryFile(written)) == written)
  }

  @Test("deep nesting is refused", .timeLimit(.minutes(1)))
  func deep() {
    let text = "a:\n  x: " + String(repeating: "[", count: 100_000)
    #expect(throws: GlossaryError.self) { try glossaryFile(text) }
    let blocks = "a:\n  x:\n" + String(repeating: "- ", count: 100_000) + "y\n"
    #expect(throws: GlossaryError.self) { try glossaryFile(blocks) }
  }

  @Test(
    "bytes that are no text are refused",
    arguments: [[0xFF, 0xFE, 0x61], [0x61, 0x00], [0x1F, 0x8B, 8]] as [[UInt8]])
  func binary(bytes: [UInt8]) {
    #expect(throws: GlossaryError.self) { try GlossaryReader.read(bytes, named: "x.yml") }
  }
}
