import ArqauNormalizer
import ArqauText
import Testing

@testable import ArqauSummarizer

/// The tables and the search behind the finder of names, each beside a plain reference.
@Suite("Model of mentions")
struct MentionModelTests {
  /// Pseudo-random numbers, the same in each run.
  private static func numbers(_ count: Int, seed: UInt64) -> [UInt64] {
    (0..<UInt64(count)).map { MentionHash.mix(seed, $0) }
  }

  @Test(
    "a table of features gives back the weights of each, and hardly ever weights of others", arguments: [0, 1, 5000])
  func featureTable(count: Int) throws {
    let features = Self.numbers(count, seed: 1)
    let weights = features.map { feature in
      var bytes = SIMD8<Int8>()
      for label in 0..<5 { bytes[label] = Int8(truncatingIfNeeded: feature >> UInt64(8 * label)) }
      return bytes == SIMD8() ? SIMD8(1, 0, 0, 0, 0, 0, 0, 0) : bytes
    }
    let table = FeatureTable(zip(features, weights).map { (feature: $0, weights: $1) })
    let read = try #require(FeatureTable(slots: table.slots))
    let (wrong, strange) = read.withReader { reader in
      let wrong = zip(features, weights).count { feature, expected in
        let found = reader.weights(of: feature)
        return (0..<5).contains { found[$0] != expected[$0] }
      }
      let strange = Self.numbers(5000, seed: 2).count { feature in
        let found = reader.weights(of: feature)
        return (0..<5).contains { found[$0] != 0 }
      }
      return (wrong, strange)
    }
    // Two features of one bucket and check number can't be told apart.
    #expect(wrong <= count / 500)
    #expect(strange <= 10)
  }

  @Test("a table of words gives back classes and facts, and knows no others")
  func wordTable() throws {
    let hashes = Self.numbers(3000, seed: 3)
    let entries = hashes.enumerated().map { index, hash in
      (hash: hash, entry: WordTable.Entry(fineClass: UInt16(index % 500 + 1), facts: UInt16(index % 7)))
    }
    let table = WordTable(entries, coarse: [UInt8](repeating: 9, count: 500))
    let read = try #require(WordTable(slots: table.slots, coarse: table.coarse))
    #expect(entries.count { read.entry(ofHash: $0.hash) != $0.entry } <= 6)
    #expect(Self.numbers(3000, seed: 4).count { read.entry(ofHash: $0) != WordTable.Entry() } <= 6)
    #expect(read.coarseClass(of: 1) == 10)
    #expect(read.coarseClass(of: 501) == 0)
  }

  @Test("what lists and a corpus say of a word is its language's own, and apart from how texts write it")
  func lists() {
    let person: UInt16 = 4
    let place: UInt16 = 1
    let facts =
      WordTable.Facts.mixed | 0b0100 << WordTable.Facts.firstList
      | (1 + 5 * person + place) << WordTable.Facts.firstLikeness
    let english = MentionText(utf8: Array("Souter smiled".utf8), language: .english)
    let key = WordTables.ownKey(
      MentionHash.word(english.letters(of: 0)), language: english.languageNumber)
    let words = WordTables(
      shared: WordTable([], coarse: []),
      own: WordTable([(hash: key, entry: WordTable.Entry(facts: facts))], coarse: []))
    let known = english.traits(words)[0]
    #expect(known.ownFacts == WordTable.Facts.mixed)
    #expect(known.listed == 0b0100)
    #expect(known.likenesses?.person == 4)
    #expect(known.likenesses?.place == 1)
    let others = [
      english.traits(words)[1], MentionText(utf8: Array("Souter".utf8), language: .serbian).traits(words)[0],
    ]
    #expect(others.allSatisfy { $0.ownFacts == 0 && $0.listed == 0 && $0.likenesses == nil })
  }

  @Test("slots that are no table are refused")
  func brokenTables() {
    #expect(FeatureTable(slots: []) == nil)
    #expect(FeatureTable(slots: [1, 2, 3]) == nil)
    #expect(FeatureTable(slots: [UInt64](repeating: .max, count: 16)) == nil)
    #expect(WordTable(slots: [UInt16](repeating: .max, count: 25), coarse: []) == nil)
    #expect(MentionModel(bytes: UnsafeRawBufferPointer(start: nil, count: 0)) == nil)
  }

  @Test("the embedded model is what it is written as, and under five megabytes")
  func bytes() throws {
    let model = try #require(MentionModel.builtIn)
    let bytes = model.bytes
    #expect(bytes.count < 5_000_000)
    let read = try #require(bytes.withUnsafeBytes { MentionModel(bytes: $0) })
    #expect(read.spans.slots == model.spans.slots)
    #expect(read.kinds.slots == model.kinds.slots)
    #expect(read.words.own.slots == model.words.own.slots)
    #expect(read.words.shared.coarse == model.words.shared.coarse)
    #expect(read.outsideBias == model.outsideBias)
    #expect(bytes.dropLast().withUnsafeBytes { MentionModel(bytes: $0) } == nil)
  }

  @Test("a table of keys finds what it has, under 0 too, and nothing else")
  func keyTable() {
    var table = KeyTable()
    let keys = [0] + Self.numbers(2000, seed: 5)
    for (index, key) in keys.enumerated() { #expect(table.insert(Int32(index), for: key) == Int32(index)) }
    #expect(table.insert(-1, for: keys[7]) == 7)
    for (index, key) in keys.enumerated() { #expect(table[key] == Int32(index)) }
    #expect(Self.numbers(500, seed: 6).allSatisfy { table[$0] == nil })
  }

  private static let texts: [(String, Language)] = [
    (
      "Kassym-Jomart Tokayev met Aleksandar Vučić in Astana.\nThe talks, the Akorda press service said, took an hour; "
        + "no agreement was signed with the European Bank for Reconstruction and Development this time.", .english
    ),
    (
      "Министерство иностранных дел Российской Федерации и Совет по правам человека выступили в Женеве. Там же, "
        + "как сообщает «Лента.ру», был и глава комитета Иван Петрович Сидоров.", .russian
    ),
    ("Сербияның Чачак қаласында Қасым-Жомарт Тоқаев болды. Ол «Нұр Отан» партиясы туралы айтты.", .kazakh),
    ("Ministarstvo spoljnih poslova Srbije i Narodna banka BiH potpisali su ugovor u Skoplju.", .serbian),
  ]

  @Test("the search that skips plain words finds the labels of the one that looks at all", arguments: texts.indices)
  func labels(index: Int) throws {
    let (text, language) = Self.texts[index]
    let model = try #require(MentionModel.builtIn)
    let cut = MentionText(utf8: Array(text.utf8), language: language)
    let plain = SpanFeatures(cut, cut.traits(model.words), convention: .standard(language))
    let expected = Self.plainLabels(model, plain)
    #expect(expected.contains { $0 != 0 })
    // Words that are met for the first time, known ones, and ones that there was no room for.
    var known = KnownWords()
    for _ in 0..<2 {
      let (traits, numbers) = cut.traits(model.words, &known)
      #expect(traits.map(\.word) == plain.traits.map(\.word))
      let features = SpanFeatures(cut, traits, numbers: numbers, convention: .standard(language))
      #expect(model.spans.withReader { LabelSearch($0, model, features).labels(&known) } == expected)
    }
    #expect(model.spans.withReader { LabelSearch($0, model, plain).labels(&known) } == expected)
  }

  @Test("names' kinds have the sums of their features, of known words too", arguments: texts.indices)
  func kinds(index: Int) throws {
    let (text, language) = Self.texts[index]
    let model = try #require(MentionModel.builtIn)
    let cut = MentionText(utf8: Array(text.utf8), language: language)
    var known = KnownWords()
    for _ in 0..<2 {
      let (traits, numbers) = cut.traits(model.words, &known)
      let features = SpanFeatures(cut, traits, numbers: numbers, convention: .standard(language))
      model.kinds.withReader { table in
        let scores = KindScores(features)
        var batch = FeatureBatch(table)
        for start in cut.tokens.indices {
          for end in start..<min(start + 4, cut.tokens.count) {
            var sums = SIMD8<Int32>()
            KindFeatures(features).forEach(start...end) { table.add($0, to: &sums) }
            let found = scores.sums(start...end, &known, &batch)
            #expect((0..<5).allSatisfy { found[$0] == sums[$0] })
          }
        }
      }
    }
  }

  @Test("known words keep their numbers, and there is an end to their room")
  func knownWords() {
    var known = KnownWords()
    let hashes = Self.numbers(20_000, seed: 9)
    var numbers: [Int32] = []
    for hash in hashes {
      var made = TokenTraits()
      made.word = hash
      let number = known.number(of: hash) ?? known.take(hash, made)
      if number >= 0 { #expect(known.traits(number).word == hash) }
      numbers.append(number)
    }
    #expect(known.isFull)
    #expect(numbers.contains(KnownWords.unknown))
    for (hash, number) in zip(hashes, numbers) {
      #expect((known.number(of: hash) ?? KnownWords.unknown) == number)
    }
  }

  /// The best labels by the textbook: every token's features, every pair of labels.
  private static func plainLabels(_ model: MentionModel, _ features: SpanFeatures) -> [UInt8] {
    let text = features.text
    let bias = model.outsideBias[Int(text.languageNumber)]
    var labels: [UInt8] = []
    var paths: [[UInt8]?] = []
    var sums: [Int] = []
    for index in text.tokens.indices {
      var scores = SIMD8<Int32>()
      model.spans.withReader { reader in features.forEach(index) { reader.add($0, to: &scores) } }
      scores[0] &-= bias
      var nextPaths = [[UInt8]?](repeating: nil, count: 5)
      var nextSums = [Int](repeating: 0, count: 5)
      for label in 0..<5 {
        if text.tokens[index].followsLineBreak {
          guard MentionModel.Label.initial.contains(label) else { continue }
          nextPaths[label] = [UInt8(label)]
          nextSums[label] = Int(scores[label])
          continue
        }
        for (from, path) in paths.enumerated() {
          guard let path, MentionModel.Label.successors[from].contains(label) else { continue }
          let sum = sums[from] + Int(model.transitions[from][label]) + Int(scores[label])
          if nextPaths[label] == nil || sum > nextSums[label] {
            nextPaths[label] = path + [UInt8(label)]
            nextSums[label] = sum
          }
        }
      }
      (paths, sums) = (nextPaths, nextSums)
      if index + 1 == text.tokens.count || text.tokens[index + 1].followsLineBreak {
        let last = MentionModel.Label.final.filter { paths[$0] != nil }.max { sums[$0] < sums[$1] }
        labels += last.flatMap { paths[$0] } ?? []
      }
    }
    return labels
  }
}
