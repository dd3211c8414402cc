import ArqauText
import Testing

@Suite("ICU layer")
struct UnicodeTests {
  @Test("the library is ICU 72 or later")
  func version() throws {
    let major = try #require(Int(icuVersion.prefix { $0 != "." }))
    #expect(major >= 72)
  }

  @Test(
    "normal forms",
    arguments: [
      ("и\u{306}", NormalizationForm.nfc, "й"), ("й", .nfd, "и\u{306}"), ("ć", .nfd, "c\u{301}"),
      ("ǆ", .nfkc, "dž"),
      ("ﬁn", .nfkc, "fin"), ("ШКОЛА", .nfkcCaseFold, "школа"), ("", .nfc, ""), ("Қазақ", .nfc, "Қазақ"),
    ])
  func normalForms(text: String, form: NormalizationForm, expected: String) throws {
    let result = try text.normalized(to: form)
    #expect(Array(result.unicodeScalars) == Array(expected.unicodeScalars))
  }

  @Test(
    "case mapping follows the variety",
    arguments: [
      ("ІСТАНБҰЛ", CaseMapping.lower, "kk", "істанбұл"), ("qıran", .upper, "kk-Latn", "QIRAN"),
      ("İndi", .lower, "kk-Latn", "indi"), ("title", .upper, "en", "TITLE"),
      ("ǆep", .upper, "sr-Latn", "ǄEP"),
      ("ǆep", .title, "sr-Latn", "ǅep"), ("ЏУГАЊ", .lower, "sr", "џугањ"),
      ("straße", .upper, "en", "STRASSE"),
    ])
  func caseMapping(text: String, mapping: CaseMapping, tag: String, expected: String) throws {
    let variety = try #require(Variety(tag: tag))
    #expect(try text.mapped(mapping, for: variety) == expected)
  }

  @Test(
    "what keeps bytes from being text is named with its place",
    arguments: [
      ([0x61, 0xFF], 1), ([0x61, 0x62, 0xC3], 2), ([0xC0, 0x80], 0), ([0x61, 0xED, 0xA0, 0x80], 1),
      ([0xF4, 0x90, 0x80, 0x80], 0), ([0xE2, 0x82], 0), ([0x61, 0x00, 0x62], 1),
      ([0xFF, 0xFE, 0x61, 0x00], 0),
    ] as [([UInt8], Int)])
  func malformed(bytes: [UInt8], offset: Int) throws {
    let error = try #require(TextError.inspecting(bytes))
    #expect(error.byteOffset == offset)
    #expect(error.kind == .malformed)
  }

  @Test("text is text", arguments: ["", "a", "Тоқаев", "🙂", "\u{FEFF}x", "\r\n\t"])
  func wellFormed(text: String) {
    #expect(TextError.inspecting(Array(text.utf8)) == nil)
  }
}
