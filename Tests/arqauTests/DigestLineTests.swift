import ArqauText
import Testing

@testable import ArqauNormalizer
@testable import arqau

@Suite("Lines of arqau digest")
struct DigestLineTests {
  static let texts =
    [
      "", "plain", "Ђоковић «рекао»", "a \"quotation\"", "back\\slash / slash", "tab\tline\nreturn\r\u{8}\u{C}",
      "\u{1}\u{1F}\u{7F}\u{85}\u{2028}", "🏔️ e\u{301}",
    ] + (0..<0x20).map { String(UnicodeScalar($0)) + "x" }

  @Test("an answer is written as the library would write it", arguments: texts)
  func same(text: String) throws {
    let answer = try Self.answer(text)
    let ids: [JSONScalar?] = [nil, .string(text), .integer(-7), .unsigned(.max), .number(2.5), .bool(true), .null]
    for id in ids {
      var line = Array("before".utf8)
      try answer.appendLine(id: id, to: &line)
      let expected = Array("before".utf8) + (try RecordCoding.line(Answered(id: id, content: answer)))
      #expect(String(decoding: line, as: UTF8.self) == String(decoding: expected, as: UTF8.self))
    }
  }

  @Test("an answer without anything in it too")
  func empty() throws {
    let answer = DigestAnswer(
      lang: "und", script: "Zyyy", title: nil, dateline: nil, sentences: [], sentenceCount: 0, names: [], terms: [],
      numbers: [], page: nil, otherLanguages: nil)
    var line: [UInt8] = []
    try answer.appendLine(id: nil, to: &line)
    #expect(line == (try RecordCoding.line(Answered(id: nil, content: answer))))
  }

  private static func answer(_ text: String) throws -> DigestAnswer {
    let span = TextSpan(start: 3, end: 12_345, text: text)
    let places = [DigestAnswer.Place(span), DigestAnswer.Place(TextSpan(start: 0, end: 9, text: ""))]
    let variety = try #require(Variety(tag: "sr-Latn"))
    let form = DerivedForm(variety: variety, text: text, provenance: .derived, source: text, rank: 2, remark: text)
    let plain = DerivedForm(variety: variety, text: text, provenance: .recorded, source: "x", rank: 1)
    let attested = AttestedForm(variety: variety, text: text, source: "names.yml:x", isCurrent: true)
    let based = DerivedForm(attested, as: text, in: variety, by: "srp-latn-cyrl")
    let numbers: [Double] = [0, 1, -0.5, 0.1234, 1234.5, 1e-7, 1e21, 3.0]
    return DigestAnswer(
      lang: "sr", script: "Latn", title: text, dateline: SpanAnswer(span),
      sentences: numbers.map { number in
        DigestAnswer.Sentence(
          start: 0, end: 5, text: text, score: number, index: 3, kept: number > 1 ? places : nil,
          features: number > 0 ? [.init(name: text, value: number, weight: -number)] : nil)
      },
      sentenceCount: 8,
      names: [nil, text].map { today in
        DigestAnswer.Name(
          text: text, kind: "person", start: 1, end: 2, today: today, mentions: places,
          forms: [form, plain, based].map { NameFormAnswer($0) })
      },
      terms: [
        .init(
          term: text, concept: "c", status: "preferred", start: 1, end: 2, mentions: places,
          equivalents: ["sr-Latn": [.init(text: text, status: "admitted")], "en": [], "kk": [], "sr": []])
      ],
      numbers: [
        .init(kind: "money", start: 1, end: 2, text: text, value: "5", unit: nil),
        .init(kind: "money", start: 1, end: 2, text: text, value: "5", unit: text),
      ],
      page: .init(text: text, published: nil, author: text, site: text),
      otherLanguages: [.init(start: 1, end: 2, lang: text)])
  }
}
