import ArqauText
import Testing

@Suite("Normalization and repair")
struct TextNormalizerTests {
  @Test(
    "look-alikes are exchanged where the word says which script it is in",
    arguments: [
      (Language.kazakh, "тiл", "тіл"), (.kazakh, "\u{259}лем", "әлем"), (.kazakh, "қaзaқ", "қазақ"),
      (.kazakh, "Yкімет", "Үкімет"), (.russian, "Yтро", "Утро"), (.serbian, "Jелена", "Јелена"),
      (.serbian, "Bучић", "Вучић"), (.english, "K\u{430}zakhstan", "Kazakhstan"),
      (.serbian, "Beogr\u{430}d", "Beograd"), (.russian, "Прeзидeнт", "Президент"),
      (.russian, "м\u{EB}д", "мёд"),
      (.kazakh, "ҚАЗАҚ ТIЛI", "ҚАЗАҚ ТІЛІ"), (.kazakh, "ХХI ғасыр", "XXI ғасыр"), (.russian, "век ХVIII", "век XVIII"),
      (.serbian, "он a не она", "он а не она"), (.english, "it is \u{430} test", "it is a test"),
    ])
  func repairs(language: Language, text: String, expected: String) throws {
    for prefix in ["", "🙂 "] {
      let result = try TextNormalizer(language: language, repairsHomoglyphs: true).normalize(prefix + text)
      #expect(result.text == prefix + expected)
      #expect(!result.changes.isEmpty)
      #expect(result.changes.allSatisfy { $0.kind == .homoglyph })
      #expect(result.findings.isEmpty)
    }
  }

  @Test(
    "what may be meant stays",
    arguments: [
      "IT-компания", "YouTubeте", "PRа", "витамин C и D", "iPhone-ның", "Wi-Fi желісі", "Latin и кириллица",
      "План B", "a b c", "x = y", "5 км", "Kazakhstan мен Serbia", "ТВ и TV",
    ])
  func keeps(text: String) throws {
    let result = try TextNormalizer(repairsHomoglyphs: true).normalize(text)
    #expect(result.text == text)
    #expect(result.changes.isEmpty)
  }

  @Test("a mixed word that is not repaired is a finding with its code points")
  func mixed() throws {
    let result = try TextNormalizer(language: .serbian).normalize("ово је Bучић")
    #expect(result.text == "ово је Bучић")
    let finding = try #require(result.findings.first)
    #expect(finding.kind == .mixedScript)
    #expect(finding.text == "Bучић")
    #expect(finding.codePoints == ["U+0042"])
    #expect(finding.start == 7 && finding.end == 12)
  }

  @Test("composition is reported where it changes something")
  func composition() throws {
    let result = try TextNormalizer().normalize("cafe\u{301} и\u{306} é")
    #expect(Array(result.text.unicodeScalars) == Array("café й é".unicodeScalars))
    #expect(result.changes.map(\.start) == [3, 6])
    #expect(result.changes.map(\.end) == [5, 8])
    #expect(result.changes.allSatisfy { $0.kind == .nfc })
  }

  @Test(
    "suspicious characters are reported and kept",
    arguments: [
      ("5\u{A0}000", TextFinding.Kind.unusualSpace, 1, "U+00A0"), ("a\u{2009}b", .unusualSpace, 1, "U+2009"),
      ("со\u{AD}юз", .softHyphen, 2, "U+00AD"), ("a\u{202E}b", .bidiControl, 1, "U+202E"),
      ("x\u{2066}y\u{2069}", .bidiControl, 1, "U+2066"), ("\u{61C}a", .bidiControl, 0, "U+061C"),
      ("a\u{200B}b", .invisible, 1, "U+200B"), ("ab\u{FEFF}", .invisible, 2, "U+FEFF"),
    ])
  func suspicious(text: String, kind: TextFinding.Kind, start: Int, code: String) throws {
    let result = try TextNormalizer(repairsHomoglyphs: true).normalize(text)
    #expect(result.text == text)
    let finding = try #require(result.findings.first)
    #expect(finding.kind == kind && finding.start == start && finding.codePoints == [code])
  }

  @Test("a joiner inside an emoji is no finding")
  func emoji() throws {
    #expect(try TextNormalizer().normalize("👩‍👩‍👧 👍🏽").findings.isEmpty)
  }

  @Test(
    "each change's source is the slice by its offsets, and making the changes makes the text",
    arguments: [
      "тiл Kаzakhstan e\u{301} и\u{306} у a Нишу", "Ω\u{2126} K\u{212A}", "a\u{301}\u{302}\u{323}b",
      "🙂 тiл\r\nтiл",
      "тi\u{306}л", "=\u{338} и\u{306}\u{301}", "ұ\u{308} ə", String(repeating: "e\u{301}", count: 300),
      "Й\u{306}i",
    ])
  func reversible(text: String) throws {
    let result = try TextNormalizer(language: .kazakh, repairsHomoglyphs: true).normalize(text)
    let scalars = Array(text.unicodeScalars)
    var rebuilt = ""
    var end = 0
    for change in result.changes {
      #expect(change.start >= end && change.end > change.start)
      #expect(Array(change.from.unicodeScalars) == Array(scalars[change.start..<change.end]))
      for scalar in scalars[end..<change.start] { rebuilt.unicodeScalars.append(scalar) }
      for scalar in change.to.unicodeScalars { rebuilt.unicodeScalars.append(scalar) }
      end = change.end
    }
    for scalar in scalars[end...] { rebuilt.unicodeScalars.append(scalar) }
    #expect(Array(rebuilt.unicodeScalars) == Array(result.text.unicodeScalars))
    #expect(try Array(result.text.normalized(to: .nfc).unicodeScalars) == Array(result.text.unicodeScalars))
  }

  @Test(
    "normalizing twice changes nothing more",
    arguments: ["тiл Kаzakhstan", "e\u{301}", "Bучић a Нишу", "YouTubeте"])
  func idempotent(text: String) throws {
    let normalizer = TextNormalizer(language: .kazakh, repairsHomoglyphs: true)
    let once = try normalizer.normalize(text).text
    #expect(try normalizer.normalize(once).changes.isEmpty)
  }

  @Test(
    "long words, bombs of marks and empty text", .timeLimit(.minutes(1)),
    arguments: [
      RepeatedText("", 1), RepeatedText("a", 300_000), RepeatedText("\u{301}", 100_000), RepeatedText("тi", 100_000),
      RepeatedText("a ", 100_000),
    ])
  func extremes(repeated: RepeatedText) throws {
    let text = repeated.text
    let result = try TextNormalizer(repairsHomoglyphs: true).normalize(text)
    #expect(result.text.unicodeScalars.count <= text.unicodeScalars.count)
  }
}
