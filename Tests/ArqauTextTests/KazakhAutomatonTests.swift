import Testing

@testable import ArqauText

@Suite("The Kazakh automaton beside a plain reading of the table")
struct KazakhAutomatonTests {
  @Test("both find the same chains", arguments: KazakhSamples.words)
  func chains(word: String) {
    let reference = KazakhReference.Word(word)
    let expected = KazakhReference.chains(of: reference, end: reference.codes.count, wanted: .words) { _, _ in
      true
    }
    var copy = word
    let found = copy.withUTF8 { bytes in
      var search = KazakhSearch(KazakhWindow(bytes))
      search.run()
      return search.chains
    }
    // The search is bounded; what it leaves out lies beyond its last step.
    if expected.count < KazakhSearch.stepLimit - 50 {
      #expect(Set(found) == Set(expected.map { $0.rows + [$0.rest] }))
    } else {
      #expect(Set(found).isSubset(of: Set(expected.map { $0.rows + [$0.rest] })))
    }
  }

  @Test("the stemmer cuts where the reference does", arguments: KazakhSamples.words)
  func stems(word: String) {
    var copy = word
    let found = copy.withUTF8 { bytes in KazakhStemmer.uninflectedLength(of: bytes) }
    let reference = KazakhReference.Word(word)
    var end = reference.codes.count
    for _ in 0..<4 {
      let chains = KazakhReference.chains(
        of: reference, end: end, wanted: KazakhStemmer.finals
      ) { row, start in
        var start = start
        while start > 0, reference.codes[start - 1] == KazakhLetter.mark { start -= 1 }
        return copy.withUTF8 {
          KazakhStemShape(KazakhWindow($0), end: start).meets(KazakhSuffix.all[row].floor)
        }
      }
      var shortest = end
      for chain in chains where chain.isStem {
        var rest = chain.rest
        while rest > 0, reference.codes[rest - 1] == KazakhLetter.mark { rest -= 1 }
        shortest = min(shortest, rest)
      }
      if shortest == end { break }
      end = shortest
    }
    let stem = String(String.UnicodeScalarView(word.unicodeScalars.prefix(end)))
    #expect(found == stem.utf8.count)
  }
}

/// Words for the differential tests: made of stems and suffixes by a fixed generator, some of them
/// grammatical, most of them not.
enum KazakhSamples {
  static let words: [String] = {
    var generator = SplitMix(state: 2021)
    let stems = [
      "бала", "дос", "терезе", "мектеб", "қарн", "ұлт", "банк", "рөл", "АҚШ-", "«Отау»", "жаз", "оқы", "күт",
      "қо", "су", "и", "х", "ән", "үй", "киоск", "Алиев", "NATO-", "орман", "ауыл", "киім", "жүре", "тәж",
    ]
    let letters = Array("аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя-".unicodeScalars)
    let pieces = KazakhSuffix.all.flatMap { suffix in
      suffix.patterns.flatMap { KazakhSuffixPattern.allomorphs(of: $0) }.map { form in
        String(String.UnicodeScalarView(form.letters.compactMap { KazakhLetter.scalar(of: $0) }))
      }
    }
    return (0..<600).map { index in
      var word = stems[generator.below(stems.count)]
      for _ in 0..<generator.below(5) { word += pieces[generator.below(pieces.count)] }
      if index % 7 == 0 {
        for _ in 0..<generator.below(8) {
          word.unicodeScalars.append(letters[generator.below(letters.count)])
        }
      }
      return String(String.UnicodeScalarView(word.unicodeScalars.prefix(KazakhWindow.capacity)))
    }
  }()
}

/// A small generator of numbers that are the same in every run (Steele, Lea, Flood: SplitMix64).
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
    return value ^ value >> 31
  }

  mutating func below(_ bound: Int) -> Int { Int(next() % UInt64(bound)) }
}
