import FoundationEssentials
import Testing

@testable import ArqauNormalizer

/// Tests made from the examples that the tables' rules carry.
@Suite("Transcription: the rules' own examples")
struct TranscriptionRuleTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let transcriber: Transcriber
    let index: Int

    var rule: TranscriptionRule { transcriber.table.rules[index] }
    var conditions: TranscriptionCondition { rule.condition }
    var testDescription: String { "\(transcriber.table.id): \(rule.source)" }
  }

  static func cases() throws -> [Case] {
    try TranscriptionTables.shared().all.flatMap { transcriber in
      transcriber.table.rules.indices.map { Case(transcriber: transcriber, index: $0) }
    }
  }

  @Test("a rule shapes its example and leaves its counterexample alone", arguments: try cases())
  func examples(rule: Case) {
    let word = NameWord(Array(rule.rule.example.word.unicodeScalars))
    #expect(fired(rule, word).contains(rule.index))
    let best = rule.transcriber.candidates(word, rule.conditions, limit: 1).first
    #expect(best?.text == rule.rule.example.result)
    let other = NameWord(Array(rule.rule.counterexample.unicodeScalars))
    #expect(!fired(rule, other).contains(rule.index), "\(rule.rule.counterexample)")
  }

  @Test("an example can be told from its transcription", arguments: try cases())
  func inverse(rule: Case) {
    let word = NameWord(Array(rule.rule.example.word.unicodeScalars))
    let result = NameWord(Array(rule.rule.example.result.unicodeScalars))
    #expect(rule.transcriber.cost(of: result.letters, for: word.letters, rule.conditions) == 0)
  }

  @Test("what leads back leads forth again")
  func sourcesAreSpelledSo() throws {
    let tables = try TranscriptionTables.shared()
    let spellings = ["vucic", "tokayev", "qyran", "yeltsin"]
    for transcriber in [tables.russianToEnglish, tables.serbianToEnglish, tables.kazakhToEnglish] {
      for spelling in spellings {
        let letters = Array(spelling.unicodeScalars)
        for origin in NameModel.Class.allCases {
          for candidate in transcriber.sources(of: letters, like: origin, limit: 3) {
            let all = transcriber.candidates(NameWord(candidate.letters), limit: 1 << 12)
            #expect(all.contains { $0.letters == letters }, "\(candidate.text) \(spelling)")
          }
        }
      }
    }
  }

  @Test("candidates agree with a plain reading of the rules", arguments: try cases())
  func reference(rule: Case) {
    for text in [rule.rule.example.word, rule.rule.counterexample, rule.rule.example.word.uppercased()] {
      let word = NameWord(Array(text.unicodeScalars))
      let candidates = rule.transcriber.candidates(word, rule.conditions, limit: 3)
      let expected = TranscriptionReference.spellings(word, rule.transcriber.table, rule.conditions)
      #expect(candidates.first?.text.lowercased() == expected.first?.text.lowercased())
      let costs = candidates.map(\.cost)
      #expect(costs == expected.prefix(candidates.count).map(\.cost))
    }
  }

  @Test(
    "a table that can't be read says where",
    arguments: [
      "а > б", "а > б ; а → б", "@nobody а > б ; а → б ; в", "[а > б ; а → б ; в", "X > б ; а → б ; в",
      "> б ; а → б ; в",
    ])
  func malformed(rule: String) {
    let head = "# id: x\n# name: x\n# from: ru\n# to: en\n# standard: x\n# note: x\n# letters: а\n# shown: 1\n"
    #expect { try TranscriptionTable(parsing: head + rule) } throws: { error in
      (error as? NormalizerError)?.kind == .rules && (error as? NormalizerError)?.offset == 9
    }
  }

  @Test("the committed catalogue is the one that the tables make")
  func catalogue() throws {
    let package = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    let path = "/\(package)/Sources/ArqauNormalizer/ArqauNormalizer.docc/Transcriptions.md"
    let data = try #require(FileManager.default.contents(atPath: path), "\(path)")
    let committed = String(decoding: data, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
    let made = try Transcription.markdownCatalogue().split(separator: "\n", omittingEmptySubsequences: false)
    let different = zip(committed, made).enumerated().first { $0.element.0 != $0.element.1 }
    #expect(
      different == nil && committed.count == made.count,
      "line \((different?.offset ?? 0) + 1); write it anew: arqau name forms --tables > \(path)")
  }

  private func fired(_ rule: Case, _ word: NameWord) -> Set<Int> {
    let codes = rule.transcriber.table.codes(of: word.letters)
    var place = 1
    var fired: Set<Int> = []
    while place < codes.count - 1 {
      let index = rule.transcriber.table.rule(at: place, in: codes, for: rule.conditions)
      if let index { fired.insert(index) }
      place += index.map { rule.transcriber.table.rules[$0].text.count } ?? 1
    }
    return fired
  }
}

/// All spellings of a word, without a beam: the reference for ``Transcriber``.
enum TranscriptionReference {
  static func spellings(
    _ word: NameWord, _ table: TranscriptionTable, _ conditions: TranscriptionCondition
  ) -> [(text: String, cost: Int)] {
    let codes = table.codes(of: word.letters)
    var all: [(text: String, cost: Int)] = [("", 0)]
    var place = 1
    while place < codes.count - 1 {
      let rule = table.rules.first { rule in
        conditions.isSuperset(of: rule.condition) && fits(rule, codes, place)
      }
      let results = rule?.results.map { (String(String.UnicodeScalarView($0.letters)), $0.cost) }
      let choices = results ?? [(String(word.letters[place - 1]), 0)]
      all = all.flatMap { known in choices.map { (known.text + $0.0, known.cost + $0.1) } }
      place += rule?.text.count ?? 1
    }
    var seen: Set<String> = []
    let order = all.indices.sorted { (all[$0].cost, $0) < (all[$1].cost, $1) }
    return order.map { all[$0] }.filter { seen.insert($0.text).inserted }
  }

  private static func fits(_ rule: TranscriptionRule, _ codes: [UInt8], _ place: Int) -> Bool {
    func holds(_ set: UInt64, _ index: Int) -> Bool {
      codes.indices.contains(index) && (set >> UInt64(codes[index])) % 2 == 1
    }
    let end = place + rule.text.count
    return end < codes.count && rule.text.indices.allSatisfy { holds(rule.text[$0], place + $0) }
      && rule.left.indices.allSatisfy { holds(rule.left[$0], place - 1 - $0) }
      && rule.right.indices.allSatisfy { holds(rule.right[$0], end + $0) }
  }
}
