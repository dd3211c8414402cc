import Testing

@testable import ArqauSummarizer

@Suite("Phrases of denials")
struct PhraseListTests {
  private static let list = PhraseList(
    "не соответству~ действительности, нет планов, не имеет ничего общего, ложь, не верно")

  /// Sentences, the fourth part of which has a phrase.
  private static let sentences = [
    "Он говорит, что это Ложь.", "В городе нет новых планов.", "Нет — планов — нет!",
    "Сведения НЕ соответствуют действительности",
    "Не соответствует, говорит он, действительности.",
    "Это не имеет с ней ничего общего, а это — не имеет ничего общего.",
    "", "…", "Ложью это не назвать.", "Всё это неверно и не вёрно.", "Лож", "нет\nпланов", "нет  планов и «нет планов»",
    "планов нет",
    "Он сказал: «не — имеет — ничего — общего», и ушёл домой вместе со всеми своими друзьями.",
  ]

  @Test("bytes and strings give the same answer", arguments: sentences)
  func bytes(_ sentence: String) {
    let utf8 = Array(sentence.utf8)
    utf8.withUnsafeBufferPointer { utf8 in
      let words = Boilerplate.foldedWords(utf8, 0..<utf8.count)
      #expect(Self.list.occurs(in: utf8, 0..<utf8.count) == (Self.list.first(in: words) != nil))
    }
  }

  @Test("what is within reach of a phrase's word has the phrase", arguments: sentences)
  func reach(_ sentence: String) {
    let gate = WordGate(Self.list.longestWords)
    let utf8 = Array(
      ("Вчера в столице, как говорят, было вот что: " + sentence + " Так сообщает о том радио города.").utf8)
    utf8.withUnsafeBufferPointer { utf8 in
      let isNear = gate.contains(WordHeads(utf8, [0..<utf8.count]), 0..<utf8.count) {
        Self.list.occurs(in: utf8, Self.list.reach(utf8, 0..<utf8.count, around: $0))
      }
      #expect(isNear == Self.list.occurs(in: utf8, 0..<utf8.count))
    }
  }

  @Test(
    "a gate lets through what has a word of its list, in any part of a text, and most else not",
    arguments: [
      ("да", true), ("Из Ы до да", true), ("И ДАЛЕЕ", false), ("неправ", false), ("Неправда.", true), ("", false),
    ])
  func gate(_ sentence: String, holds: Bool) {
    let gate = WordGate(["да", "неправд~"])
    let before = "Да не правда. "
    let utf8 = Array((before + sentence + " Да.").utf8)
    utf8.withUnsafeBufferPointer { utf8 in
      let part = before.utf8.count..<before.utf8.count + sentence.utf8.count
      let text = WordHeads(utf8, [0..<part.lowerBound, part, part.upperBound..<utf8.count])
      #expect(gate.mayHold(text, part) == holds)
      #expect(gate.mayHold(utf8, part) == holds)
    }
  }

  @Test("first words are spelled as the lists have them, cut at the reach and never within a letter")
  func firstWords() {
    let text = Array(("Ёлка и Ель — " + String(repeating: "ж", count: 200)).utf8)
    text.withUnsafeBufferPointer { utf8 in
      let words = FirstWords(utf8, 0..<utf8.count, most: 3) { $1.append(contentsOf: utf8[$0]) }
      #expect(words.count == 3)
      #expect(!words.isLowerCase(0) && words.isLowerCase(1))
      #expect(words.withSpelling(0..<3) { String(decoding: $0, as: UTF8.self) } == "Ёлка и Ель")
      #expect(words.withSpelling(1..<2) { String(decoding: $0, as: UTF8.self) } == "и")
    }
  }
}
