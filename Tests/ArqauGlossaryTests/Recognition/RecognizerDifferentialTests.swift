import ArqauText
import Testing

@testable import ArqauGlossary

@Suite("The automaton beside a plain matcher")
struct RecognizerDifferentialTests {
  static let terms: [Language: [String]] = [
    .english: [
      "trade agreement", "free trade", "free trade agreement", "agreement", "policy", "crisis", "bus line", "line",
      "trade", "member state", "state", "spokesman", "knife", "box",
    ],
    .russian: [
      "стратегическое партнёрство", "партнёрство", "рынок труда", "рынок", "совет безопасности",
      "министр иностранных дел",
      "иностранные дела", "новый дом", "дом", "боец", "судья", "время", "учащийся", "свободная торговля", "торговля",
    ],
    .serbian: [
      "strateško partnerstvo", "partnerstvo", "predsednik vlade", "predsednik", "vlada", "pisac", "novi pisac",
      "peta godina", "godina", "sestra", "slobodna trgovina", "trgovina", "čitalac", "ime",
    ],
    .kazakh: [
      "стратегиялық серіктестік", "серіктестік", "кітап", "оқу орны", "орын", "халық", "Қазақстан Республикасы",
      "жер", "еркін сауда", "сауда",
    ],
  ]

  /// The same numbers in each run.
  private struct Dice: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ state >> 29
    }
  }

  @Test("both find the same in texts made of the terms' forms", arguments: Language.allCases)
  func agree(_ language: Language) throws {
    let patterns = try #require(Self.terms[language]).enumerated().map {
      TermPattern($1, language: language, payload: $0)
    }
    let reference = ReferenceMatcher(patterns, language)
    let recognizer = TermRecognizer(patterns)
    let words = reference.vocabulary + ["и", "of", "xyz"]
    var dice = Dice(state: 7)
    for _ in 0..<150 {
      let chosen = (0..<12).map { _ in words[Int(dice.next() % UInt64(words.count))] }
      let text = chosen.joined(separator: " ")
      var starts: [Int] = []
      var position = 0
      for word in chosen {
        starts.append(position)
        position += word.utf8.count + 1
      }
      let expected = reference.matches(in: text).map { match in
        let end = starts[match.words.upperBound - 1] + chosen[match.words.upperBound - 1].utf8.count
        return TermMatch(bytes: starts[match.words.lowerBound]..<end, payload: match.term)
      }
      let found = recognizer.matches(in: Array(text.utf8), language: language).sorted {
        ($0.bytes.lowerBound, $0.payload) < ($1.bytes.lowerBound, $1.payload)
      }
      #expect(found == expected, "\(text)")
    }
  }
}
