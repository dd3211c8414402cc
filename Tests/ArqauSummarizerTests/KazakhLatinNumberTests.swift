import ArqauText
import Testing

@testable import ArqauSummarizer

@Suite("Numbers of Kazakh in Latin letters")
struct KazakhLatinNumberTests {
  @Test(
    "dates, sums and units in each alphabet",
    arguments: [
      ("Astana. 30 qaraşa. Ainalym 102 mln dollarğa jetti.", ["XXXX-11-30", "102000000 USD"]),
      ("Taýar aınalymy 102 mln dollarǵa jetti, 5 paıyz ósti.", ["102000000 USD", "5 %"]),
      ("2026 jylǵy 28 qarashada 300 mlrd teńge bólindi.", ["2026-11-28", "300000000000 KZT"]),
      ("2026 jylğy 28 qaraşada 300 mlrd teñge bölindı.", ["2026-11-28", "300000000000 KZT"]),
      ("Jol 120 kilometr, aýdany 40 gektar.", ["120 km", "40 ha"]),
    ])
  func numbers(text: String, expected: [String]) throws {
    let digest = try Summarizer(
      budget: .words(30), annotator: ArticleAnnotator(glossary: nil, usesBuiltInNames: false)
    ).digest(of: text, language: .kazakh, format: .text)
    #expect(digest.numbers.map { [$0.value, $0.unit].compactMap { $0 }.joined(separator: " ") } == expected)
  }
}
