import ArqauText
import Testing

@testable import ArqauText

/// A document with one set of rules for all languages, from triples of break, before, after.
private func document(_ rules: [(Bool, String, String)]) -> SRXDocument {
  SRXDocument(
    languageRules: [
      .init(name: "R", rules: rules.map { .init(isBreak: $0.0, before: $0.1, after: $0.2) })
    ], languageMaps: [.init(pattern: ".*", ruleName: "R")])
}

@Suite("SRX")
struct SRXTests {
  private func split(_ text: String, _ rules: [(Bool, String, String)]) throws -> [String] {
    try SRXSegmenter(document(rules), language: "en").sentences(in: text).map(\.text)
  }

  @Test("the first rule that matches decides, and where none does nothing is cut")
  func order() throws {
    let general = (true, #"[.?!]+"#, #"\s"#)
    #expect(
      try split("Mr. Ito came. He left", [(false, #"\bMr\."#, #"\s"#), general]) == ["Mr. Ito came.", "He left"])
    #expect(try split("Mr. Ito came.", [general, (false, #"\bMr\."#, #"\s"#)]) == ["Mr.", "Ito came."])
    #expect(try split("one two", [(false, "o", "t")]) == ["one two"])
    #expect(try split("a|b|c", [(true, #"\|"#, "")]) == ["a|", "b|", "c"])
    #expect(try split("aXbX", [(true, "", "X")]) == ["a", "Xb", "X"])
  }

  @Test("a match before the place may begin anywhere and must end there")
  func exactness() throws {
    // A search from the left would take "a1a" first and never try the second "a2".
    #expect(try split("a1a2", [(true, #"a\d"#, "")]) == ["a1", "a2"])
    #expect(try split("xxx", [(true, "xx?", "x")]) == ["x", "x", "x"])
    #expect(try split("ab ab", [(true, #"^ab"#, " ")]) == ["ab", "ab"])
    #expect(try split("ab ab ab", [(true, #"^ab"#, " ")]) == ["ab", "ab ab"])
  }

  @Test(
    "expressions of ICU",
    arguments: [
      (#"\p{Lu}\."#, #"\s"#, "A. b. C. d", ["A.", "b. C.", "d"]),
      (#"[\p{L}&&[^bd]]\."#, #"\s"#, "a. b. c. d", ["a.", "b. c.", "d"]),
      (#"(?i)etc\."#, #"\s"#, "ETC. etc. x", ["ETC.", "etc.", "x"]),
      (#"(?i:Ә)\."#, #"\s"#, "ә. Ә. x", ["ә.", "Ә.", "x"]),
      (#"(?<!no )x\."#, #"\s(?!z)"#, "no x. x. x. z", ["no x. x.", "x. z"]),
      (#"[a-c-[b]]\."#, #"\s"#, "a. b. c. d", ["a.", "b. c.", "d"]),
      (#"[^\x00-\x80]\."#, #"\s"#, "a. é. b", ["a. é.", "b"]),
      (#"\Q.*\E"#, "", "a.*b", ["a.*", "b"]),
      (#"\u0436{2,3}"#, #"\h"#, "ж жж жжж ж", ["ж жж", "жжж", "ж"]),
      (#"[[:Nd:]]"#, #"\R"#, "1\r\n2 3\n4", ["1", "2 3", "4"]),
      (#"(?x) a \. # a comment"#, " ", "a. b", ["a.", "b"]),
      (#"[:;]"#, #"\s"#, "a: b; c", ["a:", "b;", "c"]),
      (#"\bст\."#, #"\s"#, "ст. пост. ст. x", ["ст.", "пост. ст.", "x"]),
      (#"a(?:b|cd)*\."#, "", "a.abcd.acb.x", ["a.", "abcd.", "acb.x"]),
    ])
  func syntax(before: String, after: String, text: String, expected: [String]) throws {
    #expect(try split(text, [(true, before, after)]) == expected)
  }

  @Test(
    "C2: what can't be run, or runs away, is refused by name",
    arguments: [
      (#"(a)\1"#, 1, "references"), (#"a++"#, 1, "possessive"), (#"(?>a)"#, 1, "atomic"), (#"(a"#, 1, "parenthesis"),
      (#"[a"#, 1, "set"), (#"\p{Nonsense}"#, 1, "unknown"), (#"*a"#, 1, "nothing to repeat"), (#"a{5,2}"#, 1, "range"),
      (#"((a{1000}){1000}){1000}"#, 1, "steps"), (#"\y"#, 1, "unknown"), (#"(?k)a"#, 1, "flag"),
      ("(", 10_000, "deeper"),
      ("x", 1 << 20, "bytes"),
    ])
  func refusals(piece: String, count: Int, reason: String) throws {
    let rules = document([(true, "ok", ""), (false, "", String(repeating: piece, count: count))])
    let error = #expect(throws: XMLError.self) { try SRXSegmenter(rules, language: "en", named: "f.srx") }
    let description = error?.description ?? ""
    #expect(description.contains("f.srx: rule 2 of 'R', after the break"), "\(description.prefix(200))")
    #expect(description.contains(reason), "\(description.prefix(200))")
  }

  @Test(
    "C2: expressions that blow up other engines take linear time",
    arguments: [#"(a+)+$"#, #"(.*)*"#, #"(a|aa)+b"#, #"(?:a?){50}a{50}"#, #"^(([a-z])+.)+[A-Z]([a-z])+$"#])
  func linear(expression: String) throws {
    let text = Array((String(repeating: "a! (", count: 10) + String(repeating: "a", count: 20_000) + "!").utf8)
    for rules in [[(false, expression, expression), (true, "x", "")], [(true, expression + "!", expression)]] {
      do {
        let ranges = try SRXSegmenter(document(rules), language: "en").byteRanges(in: text)
        #expect(!ranges.isEmpty)
      } catch let error as TextError {
        #expect(error.kind == .tooLarge && error.reason.hasPrefix("rule 1 of 'R'"), "\(error)")
      }
    }
  }

  @Test("files: 2.0 with cascade, 1.0 with a document type, and back without loss")
  func files() throws {
    let text = """
      <?xml version="1.0"?>
      <srx xmlns="http://www.lisa.org/srx20" xmlns:x="urn:x" version="2.0">
      <header segmentsubflows="no" cascade="yes"><formathandle type="end" include="yes"/><x:y/></header>
      <body><languagerules>
      <languagerule languagerulename="A"><rule break="no"><beforebreak>Mr\\.</beforebreak><afterbreak>\\s</afterbreak></rule>
      </languagerule>
      <languagerule languagerulename="B"><rule><beforebreak>[.]</beforebreak><afterbreak>\\s</afterbreak></rule></languagerule>
      </languagerules>
      <maprules><languagemap languagepattern="EN.*|en.*" languagerulename="A"/>
      <languagemap languagepattern=".*" languagerulename="B"/></maprules></body></srx>
      """
    var document = try SRXDocument(bytes: Array(text.utf8))
    #expect(document.isCascading && !document.segmentsSubflows && document.formatHandles == ["end": true])
    #expect(document.languageRules.map(\.rules.count) == [1, 1] && document.languageRules[0].rules[0].line == 5)
    func split(_ tag: String) throws -> [String] {
      try SRXSegmenter(document, language: tag).sentences(in: "Mr. A. B").map(\.text)
    }
    #expect(try split("en-GB") == ["Mr. A.", "B"] && split("ru") == ["Mr.", "A.", "B"])
    let again = try SRXDocument(bytes: document.xml())
    #expect(try again.xml() == document.xml() && again.languageRules.map(\.name) == ["A", "B"])
    document.isCascading = false
    #expect(try split("en") == ["Mr. A. B"])
    let old = try SRXDocument(
      bytes: Array(
        """
        <!DOCTYPE srx PUBLIC "-//SRX//DTD SRX//EN" "srx.dtd"><srx version="1.0"><header segmentsubflows="yes"/><body>
        <languagerules><languagerule languagerulename="D"><rule break="yes"><beforebreak>!</beforebreak><afterbreak/>
        </rule></languagerule></languagerules><maprules><maprule maprulename="M">
        <languagemap languagepattern=".*" languagerulename="D"/></maprule></maprules></body></srx>
        """.utf8))
    #expect(try SRXSegmenter(old, language: "kk").sentences(in: "a!b").map(\.text) == ["a!", "b"])
  }

  @Test(
    "A1, A9: what is no SRX is refused with its line",
    arguments: [
      ("<tmx/>", "not SRX"), ("<srx><body>", "not well-formed"),
      ("<!DOCTYPE s [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><srx>&x;</srx>", "entities"),
      ("<srx><body><maprules><languagemap languagepattern='.*' languagerulename='Q'/></maprules></body></srx>", "'Q'"),
      ("<srx><header cascade='perhaps'/></srx>", "yes or no"), ("", "empty"),
      ("<srx><languagerule languagerulename='a'/><languagerule languagerulename='a'/></srx>", "two sets"),
    ])
  func malformed(text: String, reason: String) throws {
    let error = #expect(throws: XMLError.self) { try SRXDocument(bytes: Array(text.utf8), named: "f.srx") }
    #expect(error?.description.contains(reason) ?? false, "\(error?.description ?? "")")
  }

  @Test("C3: offsets are of the text as given, with any prefix", arguments: ["", "🇰🇿é ", "й"])
  func offsets(prefix: String) throws {
    let text = prefix + "Мен келдім. Ол кетті!\n\n  Соңы."
    let scalars = Array(text.unicodeScalars)
    let spans = try SRXSegmenter(.builtIn(), language: "kk").sentences(in: text)
    #expect(spans.count == 3)
    for span in spans {
      #expect(String(String.UnicodeScalarView(scalars[span.start..<span.end])) == span.text)
    }
  }

  @Test("the built-in rules are run as they are written, and read back the same")
  func builtIn() throws {
    let document = SRXDocument.builtIn()
    let read = try SRXDocument(bytes: document.xml())
    #expect(read.languageMaps.map(\.ruleName) == ["English", "Kazakh", "Russian", "Serbian", "Default"])
    for (one, other) in zip(document.languageRules, read.languageRules) {
      #expect(
        one.rules.map(\.before) == other.rules.map(\.before) && one.rules.map(\.after) == other.rules.map(\.after))
    }
    #expect(try SRXSegmenter(read, language: "de").sentences(in: "Es ist so. Ja.").count == 2)
  }

  @Test(
    "the built-in rules do on most of the rules' own examples as the segmenter does",
    arguments: zip(Language.allCases, [0.9, 0.9, 0.9, 0.9]))
  func examples(language: Language, least: Double) throws {
    let rules = SentenceRules.of(language)
    let segmenter = try SRXSegmenter(.builtIn(for: [language]), language: language.rawValue)
    var agreed = 0
    let examples = rules.examples + rules.abbreviations.flatMap(\.examples)
    for example in examples {
      let parts = try segmenter.sentences(in: example.replacing("|", with: " ")).map(\.text)
      if parts == example.split(separator: "|").map(String.init) { agreed += 1 }
    }
    #expect(Double(agreed) >= least * Double(examples.count), "\(agreed) of \(examples.count)")
  }
}
