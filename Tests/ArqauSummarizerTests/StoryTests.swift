import ArqauSummarizer
import ArqauText
import Foundation
import Testing

/// The sample stories of the README: one event, each language, both Serbian scripts.
@Suite("Sample stories")
struct StoryTests {
  static let varieties = ["en", "kk", "ru", "sr-Cyrl", "sr-Latn"]

  private func story(_ tag: String) throws -> (text: String, language: Language) {
    let url = URL(filePath: #filePath).deletingLastPathComponent().appending(
      path: "Fixtures/stories/seedplant.\(tag).md")
    let variety = try #require(Variety(tag: tag))
    return (try String(contentsOf: url, encoding: .utf8), variety.language)
  }

  /// The sentences that an editor marked: the dateline apart, then a sentence a line.
  private func gold(_ tag: String) throws -> (dateline: String, sentences: [String]) {
    let url = URL(filePath: #filePath).deletingLastPathComponent().appending(
      path: "Fixtures/stories/sentences.\(tag).txt")
    let lines = try String(contentsOf: url, encoding: .utf8).split(separator: "\n").map(String.init)
    let dateline = try #require(lines.first { $0.hasPrefix("DATELINE\t") })
    return (String(dateline.dropFirst("DATELINE\t".count)), lines.filter { !$0.hasPrefix("DATELINE\t") })
  }

  @Test("title, dateline and sentences are those that an editor marked", arguments: varieties)
  func sentences(tag: String) throws {
    let (text, language) = try story(tag)
    let expected = try gold(tag)
    let article = try ArticleReader(language: language).article(in: Array(text.utf8))
    let found = article.sentences.map { String(decoding: article.utf8[$0.range], as: UTF8.self) }
    #expect(article.title == text.split(separator: "\n").first.map { String($0.dropFirst(2)) })
    let dateline = article.datelineRange.map { String(decoding: article.utf8[$0], as: UTF8.self) }
    #expect(dateline == expected.dateline.trimmingCharacters(in: .whitespaces))
    #expect(
      found.difference(from: expected.sentences).isEmpty, "\(found.difference(from: expected.sentences))")
  }

  @Test("the digest begins with who did what, where and when", arguments: varieties)
  func lede(tag: String) throws {
    let (text, language) = try story(tag)
    let digest = try Summarizer(budget: .words(60)).digest(of: text, language: language)
    #expect(digest.sentences.first?.index == 0)
    #expect(digest.sentences.count >= 2)
    #expect(digest.dateline != nil)
  }

  @Test(
    "Serbian in both scripts: the same sentences are chosen",
    arguments: [Budget.sentences(3), .sentences(6), .words(40), .words(60), .words(120)])
  func scripts(budget: Budget) throws {
    let cyrillic = try Summarizer(budget: budget).digest(of: try story("sr-Cyrl").text, language: .serbian)
    let latin = try Summarizer(budget: budget).digest(of: try story("sr-Latn").text, language: .serbian)
    #expect(cyrillic.sentences.map(\.index) == latin.sentences.map(\.index))
    #expect(!cyrillic.sentences.isEmpty)
  }

  @Test("the Latin story is the Cyrillic one, letter for letter")
  func views() throws {
    let letters: [Character: String] = [
      "а": "a", "б": "b", "в": "v", "г": "g", "д": "d", "ђ": "đ", "е": "e", "ж": "ž", "з": "z", "и": "i",
      "ј": "j", "к": "k",
      "л": "l", "љ": "lj", "м": "m", "н": "n", "њ": "nj", "о": "o", "п": "p", "р": "r", "с": "s", "т": "t",
      "ћ": "ć", "у": "u",
      "ф": "f", "х": "h", "ц": "c", "ч": "č", "џ": "dž", "ш": "š",
    ]
    let folded = try story("sr-Cyrl").text.lowercased().map { letters[$0] ?? String($0) }.joined()
    #expect(folded == (try story("sr-Latn").text.lowercased()))
  }
}
