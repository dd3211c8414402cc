import ArqauGlossary
import ArqauText
import Testing

@Suite("Recognising terms in hostile text")
struct RecognizerSafetyTests {
  static let hostile: [String] = [
    String(repeating: "а", count: 1_000_000), String(repeating: "a.", count: 200_000),
    String(repeating: "a ", count: 200_000), "е" + String(repeating: "\u{301}", count: 100_000),
    String(repeating: "(", count: 100_000), String(repeating: "\n", count: 100_000),
    String(repeating: "a-", count: 100_000), String(repeating: "😀", count: 50_000),
    String(repeating: "\u{200D}", count: 100_000),
  ]

  /// Terms that make as many sequences as they can in such texts.
  private static let terms: [TermPattern] =
    [
      "a", "a a", "a a a", "a.a.", "a-a", "а", String(repeating: "а", count: 5_000),
      String(repeating: "a ", count: 5_000), String(repeating: "a.", count: 2_000),
    ].enumerated().map { TermPattern($1, language: .russian, payload: $0) }

  private static let recognizer = TermRecognizer(terms)

  @Test("the matches lie in the text and don't overlap", arguments: hostile.indices)
  func ranges(_ index: Int) {
    let utf8 = Array(Self.hostile[index].utf8)
    var end = 0
    for match in Self.recognizer.matches(in: utf8, language: .russian) {
      #expect(match.bytes.lowerBound >= end)
      end = match.bytes.upperBound
    }
    #expect(end <= utf8.count)
  }

  @Test("bytes that are no UTF-8 are read without harm")
  func malformed() {
    for bytes: [UInt8] in [[0xFF, 0x61, 0xC3], [0xE2, 0x82], [0xF0, 0x9F, 0x98], [0x80, 0x80], [0xD0]] {
      _ = Self.recognizer.matches(in: bytes, language: .russian)
      _ = Self.recognizer.matches(in: Array("a ".utf8) + bytes, language: .russian)
    }
  }
}
