import ArqauText
import Testing

@Suite("Words")
struct WordScannerTests {
  @Test(
    "words keep their hyphens and apostrophes and lose other marks",
    arguments: [
      ("Astana-Belgrade flight, 60 km.", "Astana-Belgrade|flight|60|km"), ("don’t 'quote'", "don’t|quote"),
      ("Қасым-Жомарт — Тоқаев", "Қасым-Жомарт|Тоқаев"), ("и\u{306}од", "и\u{306}од"), ("", ""), ("…!?", ""),
      ("„Đoković“ (Srbija)", "Đoković|Srbija"), ("a--b - c-", "a|b|c"), ("2,5%", "2|5"),
      ("со\u{AD}юз", "со\u{AD}юз"),
    ])
  func words(text: String, expected: String) {
    for prefix in ["", "🙂 "] {
      let utf8 = Array((prefix + text).utf8)
      var found: [String] = []
      utf8.withUnsafeBufferPointer { bytes in
        WordScanner().forEachWord(in: bytes, range: 0..<bytes.count) {
          found.append(String(decoding: bytes[$0], as: UTF8.self))
        }
      }
      #expect(found.joined(separator: "|") == expected)
    }
  }
}

@Suite("Stems")
struct StemmerTests {
  @Test(
    "inflected forms share a stem",
    arguments: [
      (Language.english, "negotiations", "negotiation"), (.russian, "президентом", "президента"),
      (.russian, "переговоры", "переговоров"), (.serbian, "председника", "председнику"),
      (.serbian, "predsednika", "председник"), (.english, "agreed", "agree"),
    ])
  func share(language: Language, a: String, b: String) throws {
    let stemmer = try Stemmer(language: language)
    #expect(stemmer.stem(a) == stemmer.stem(b))
  }

  @Test("an empty word and a very long one are no trouble", arguments: Language.allCases)
  func extremes(language: Language) throws {
    let stemmer = try Stemmer(language: language)
    #expect(stemmer.stem("") == "")
    #expect(!stemmer.stem(String(repeating: "а", count: 100_000)).isEmpty)
  }

  @Test(
    "lower case letter by letter",
    arguments: [("ҚАЗАҚСТАН Ə Љ", "қазақстан ə љ"), ("ÀÉŽ", "àéž"), ("ẞ K 𐐀", "ß k 𐐨"), ("İ \u{212A}", "i k")])
  func lower(text: String, expected: String) {
    let utf8 = Array(text.utf8)
    var result: [UInt8] = []
    utf8.withUnsafeBufferPointer { SimpleLowercase.append($0, 0..<$0.count, to: &result) }
    #expect(String(decoding: result, as: UTF8.self) == expected)
  }

  @Test("lower case in bytes is the lower case of each scalar, in Cyrillic and around it")
  func lowerReference() {
    for value in UInt32(0x80)..<0x600 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let utf8 = Array(String(scalar).utf8)
      var result: [UInt8] = []
      utf8.withUnsafeBufferPointer { SimpleLowercase.append($0, 0..<$0.count, to: &result) }
      let expected = Unicode.Scalar(SimpleLowercase.scalar(value)).map { String($0) }
      #expect(String(decoding: result, as: UTF8.self) == expected, "U+\(String(value, radix: 16))")
    }
  }
}
