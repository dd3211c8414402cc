import Testing

@testable import ArqauText

/// The examples that stand beside the rules, each language's in its own file.
@Suite("Sentence rules")
struct SegmentationRuleTests {
  /// An example and the language whose rules it belongs to.
  struct Example: Sendable, CustomTestStringConvertible {
    let language: Language
    /// The text with `|` at each sentence end.
    let marked: String
    var testDescription: String { "\(language.rawValue): \(marked)" }
  }

  static let examples: [Example] = [SentenceRules.english, .kazakh, .russian, .serbian].flatMap { rules in
    let marked = rules.abbreviations.flatMap(\.examples) + rules.examples
    let views = rules.isSerbian ? marked + marked.map(SerbianLatin.text) : marked
    return views.map { Example(language: rules.language, marked: $0) }
  }

  private func split(_ text: String, _ language: Language) throws -> [String] {
    try SentenceSegmenter(language: language).sentences(in: text).map(\.text)
  }

  @Test("each example ends where it is marked", arguments: examples)
  func example(_ example: Example) throws {
    let expected = example.marked.split(separator: "|").map(String.init)
    #expect(try split(expected.joined(separator: " "), example.language) == expected)
  }

  @Test("and so it does behind a sentence with emoji and marks of several bytes", arguments: examples)
  func prefixed(_ example: Example) throws {
    let expected = ["Ә 🙂🏽 e\u{301}!"] + example.marked.split(separator: "|").map(String.init)
    // A small letter or a digit may belong to what stands before it.
    guard let first = expected.dropFirst().first?.unicodeScalars.first, first.properties.isUppercase else { return }
    #expect(try split(expected.joined(separator: " "), example.language) == expected)
  }

  @Test("every abbreviation rule has an example in which it ends nothing")
  func rulesHaveExamples() {
    for rules in [SentenceRules.english, .kazakh, .russian, .serbian] {
      for rule in rules.abbreviations { #expect(!rule.examples.isEmpty, "\(rules.language): \(rule.words)") }
    }
  }
}
