import ArqauText

@testable import ArqauGlossary

/// Finds terms by listing every form of every word and trying all terms at all places: slow and plain.
struct ReferenceMatcher {
  /// What a word of a term may look like: its forms with the cases and numbers that each may be.
  private struct Word {
    var forms: [[UInt16]: UInt16] = [:]
    let base: [UInt16]
    let isLenient: Bool
  }

  private let terms: [[Word]]
  private let folding: LetterFolding

  init(_ patterns: [TermPattern], _ language: Language) {
    let folding = LetterFolding.of(language)
    self.folding = folding
    var endings = KazakhEndings()
    terms = patterns.map { pattern in
      let tokens = TermTokens(pattern.text, folding)
      let roles = TermShape(tokens, pattern, language).roles
      return zip(tokens.tokens, roles).enumerated().map { index, word in
        let (token, role) = word
        let isPossessed = index > 0 && index == tokens.tokens.count - 1
        var result = Word(base: token.codes, isLenient: role == .complement && index > 0)
        if role != .fixed {
          let isAlone = tokens.tokens.count { $0.hasLetter } == 1
          result.forms = Self.forms(token.codes, role, (isPossessed, isAlone), language, &endings)
        }
        let agrees =
          !result.forms.isEmpty
          && (language == .russian && !RussianStems.mayBeFixed(token.codes)
            || language == .serbian && !SerbianStems.mayBeFixed(token.codes))
        if !agrees { result.forms[token.codes] = .max }
        return result
      }
    }
  }

  private static func forms(
    _ word: [UInt16], _ role: WordRole, _ place: (isPossessed: Bool, isAlone: Bool), _ language: Language,
    _ endings: inout KazakhEndings
  ) -> [[UInt16]: UInt16] {
    var stems: [Stem] = []
    var forms: [[UInt16]: UInt16] = [:]
    switch language {
    case .english: EnglishStems.append(word, role, to: &stems)
    case .russian: RussianStems.append(word, role, isAlone: place.isAlone, to: &stems)
    case .serbian: SerbianStems.append(word, role, to: &stems)
    case .kazakh:
      KazakhStems.append(
        word, role, mayBePossessed: place.isPossessed && KazakhStems.endsLikePossessed(word), to: &stems)
    }
    for stem in stems where language == .english || stem.letters.count >= 2 || stem.inflection == EndingTable.bare {
      if stem.inflection == EndingTable.bare {
        forms[stem.letters] = .max
        continue
      }
      switch language {
      case .english:
        for ending in EnglishStems.classes[Int(stem.inflection)] { forms[stem.letters + [UInt16](ending)] = .max }
      case .russian, .serbian:
        let classes = language == .russian ? RussianStems.classes : SerbianStems.classes
        for (cell, endings) in classes[Int(stem.inflection)].cells.enumerated() {
          let isAdjective = (13...23).contains(stem.inflection)
          let isPaucal = language == .russian && cell == (isAdjective ? 7 : 1)
          for ending in endings {
            forms[stem.letters + ending, default: 0] |= 1 << UInt16(cell) | (isPaucal ? RussianStems.paucal : 0)
          }
        }
      case .kazakh:
        if stem.asks == 0 { forms[stem.letters] = .max }
        endings.forEachEnding(after: KazakhStemContext(index: Int(stem.inflection))) { ending in
          let isFit =
            KazakhStems.keepsTheWord(ending.letters)
            && (stem.asks & EndingTable.Trait.beginsWithVowel == 0 || ending.beginsWithVowel)
            && (stem.asks & EndingTable.Trait.isPossessed == 0 || ending.isPossessed)
          if isFit { forms[stem.letters + ending.letters.map { UInt16(truncatingIfNeeded: $0.value) }] = .max }
        }
      }
    }
    return forms
  }

  /// The terms in a text of words with single spaces between them: the range of words and the term's number.
  func matches(in text: String) -> [(words: Range<Int>, term: Int)] {
    let words = text.split(separator: " ").map { TermTokens(String($0), folding).tokens.flatMap(\.codes) }
    var found: [(words: Range<Int>, term: Int)] = []
    for start in words.indices {
      for (number, term) in terms.enumerated() where start + term.count <= words.count {
        var features: UInt16 = .max
        let isMatch = zip(term, words[start...]).enumerated().allSatisfy { index, pair in
          let (word, form) = pair
          if word.isLenient, form == word.base { return true }
          guard let own = word.forms[form] else { return false }
          features &= own
          return features & 0x7FFF != 0
        }
        if isMatch { found.append((start..<start + term.count, number)) }
      }
    }
    // Longest in bytes, then leftmost, then what overlaps none of these.
    let sizes = text.split(separator: " ").map(\.utf8.count)
    func length(_ range: Range<Int>) -> Int { sizes[range].reduce(0, +) + range.count - 1 }
    var kept: [(words: Range<Int>, term: Int)] = []
    for match in found.sorted(by: {
      ($1.words.isEmpty ? 0 : length($1.words), $0.words.lowerBound) < (length($0.words), $1.words.lowerBound)
    })
    where kept.allSatisfy({ $0.words == match.words || !$0.words.overlaps(match.words) }) {
      kept.append(match)
    }
    return kept.sorted { ($0.words.lowerBound, $0.term) < ($1.words.lowerBound, $1.term) }
  }

  /// All forms of all words, for making texts.
  var vocabulary: [String] {
    let forms = Set(
      terms.flatMap { $0 }.flatMap { word in
        let all = word.forms.keys.sorted { $0.lexicographicallyPrecedes($1) }
        return stride(from: 0, to: all.count, by: max(1, all.count / 40)).map { all[$0] }
      })
    return forms.map { codes in
      String(String.UnicodeScalarView(codes.compactMap { Unicode.Scalar($0) }))
    }.sorted()
  }
}
