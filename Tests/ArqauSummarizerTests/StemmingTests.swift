import ArqauText
import Testing

@testable import ArqauSummarizer

/// Words remembered from article to article change nothing.
@Suite("Stems of articles")
struct StemmingTests {
  static let texts: [(Language, String)] = [
    (.english, "The bridges opened. A bridge opens, bridging 2 towns; OPENED in 2024. Don’t bridge it."),
    (.kazakh, "Көпірлер ашылды. Көпірді әкім ашты, көпірде 20 адам болды. Көпiр — қaланікі."),
    (.russian, "Мосты открыли. Мост открывают, на мосту 20 человек. МОСТОМ гордятся в Ёлкине и Елкине."),
    (.serbian, "Мостови су отворени. Na mostu je 20 ljudi, мостом пролазе. Moст je сaв од челика."),
  ]

  /// The numbers of an article's stems, the plain way: each word in lower case, look-alikes exchanged, stemmed.
  private func reference(_ text: String, _ language: Language) throws -> [Int32] {
    let stemmer = try Stemmer(language: language)
    var numbers: [String: Int32] = [:]
    var result: [Int32] = []
    Array(text.utf8).withUnsafeBufferPointer { utf8 in
      WordScanner().forEachWord(in: utf8, range: 0..<utf8.count) { word in
        var lower: [UInt8] = []
        SimpleLowercase.append(utf8, word, to: &lower)
        LookAlikes.fold(&lower)
        let stem = lower.withUnsafeBufferPointer { bytes in
          stemmer.withStem(of: bytes) { String(decoding: $0, as: UTF8.self) }
        }
        let number = numbers[stem] ?? Int32(numbers.count)
        numbers[stem] = number
        result.append(number)
      }
    }
    return result
  }

  private func stems(_ text: String, _ language: Language) throws -> (tokens: [Int32], count: Int) {
    var stemming = try Stemming(language: language)
    var tokens: [Int32] = []
    Array(text.utf8).withUnsafeBufferPointer { stemming.appendStems(of: $0, 0..<$0.count, to: &tokens) }
    return (tokens, stemming.count)
  }

  @Test("an article's stems are numbered anew, whatever came before", arguments: texts)
  func reference(language: Language, text: String) throws {
    let expected = try reference(text, language)
    let words = text.split(separator: " ")
    for round in 0..<words.count {
      // Other articles with the same words in another order.
      _ = try stems((words[round...] + words[..<round]).joined(separator: " "), language)
      let found = try stems(text, language)
      #expect(found.tokens == expected)
      #expect(found.count == Set(expected).count)
    }
  }

  @Test("so many different words that they are not remembered")
  func many() throws {
    let text = (0..<70_000).map { "w\($0)x" }.joined(separator: " ")
    #expect(try stems(text, .english).count == 70_000)
    #expect(try stems("w1x w2x w1x", .english).tokens == [0, 1, 0])
  }

  @Test("tasks side by side make the digests that one makes")
  func concurrent() async throws {
    let digests = try Self.texts.map { try digest($1, $0) }
    try await withThrowingTaskGroup(of: (Int, [Int]).self) { group in
      for task in 0..<200 {
        group.addTask {
          let (language, text) = Self.texts[task % Self.texts.count]
          return (task % Self.texts.count, try digest(text, language))
        }
      }
      for try await (place, found) in group { #expect(found == digests[place]) }
    }
  }

  private func digest(_ text: String, _ language: Language) throws -> [Int] {
    try Summarizer(budget: .words(12)).digest(of: text, language: language).sentences.map(\.index)
  }
}
