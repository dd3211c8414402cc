import ArqauText

/// What the features of a token are made of: hashes of its parts and a few facts, each computed once.
package struct TokenTraits: Sendable {
  /// The word in lower case, and its first six letters.
  var word: UInt64 = 0
  var word6: UInt64 = 0
  /// Beginnings of two and three letters and endings of one to four, and of five for kinds; 0 where the word
  /// is not longer.
  var beginnings: (UInt64, UInt64) = (0, 0)
  var endings: (UInt64, UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0, 0)
  /// The skeleton, its first five and three units, its last three.
  var skeleton: UInt64 = 0
  var skeleton5: UInt64 = 0
  var skeleton3: UInt64 = 0
  var skeletonEnd: UInt64 = 0
  /// How long the skeleton is, at most 255.
  var skeletonLength: UInt8 = 0
  /// The first three units of the skeleton; see ``NameSkeleton/beginning``.
  var beginning: NameSkeleton.Beginning = .none
  /// Capital, small letter, digit or mark, runs cut to two.
  var shape: UInt64 = 0
  /// The classes of the word by its neighbours in a large corpus, a fine and a coarse one; 0 for unknown.
  var fineClass: UInt16 = 0
  var coarseClass: UInt16 = 0
  /// The same by the word's letters, in a corpus of its own language.
  var ownFineClass: UInt16 = 0
  var ownCoarseClass: UInt16 = 0
  /// Whether texts of the language have the word in small letters; see ``WordTable/Facts``.
  var ownFacts: UInt16 = 0
  /// Which lists of names of its language have the word by its letters, and whose names its neighbours in a large corpus
  /// are like; see ``WordTable/Facts``.
  var listed: UInt16 = 0
  var likeness: UInt16 = 0
  /// What the lists of names say; see ``WordTable/Facts``.
  var facts: UInt16 = 0
  var isWord = false
  var isCapitalized = false
  var isAllCapitals = false
  var isLowercase = false
  /// Whether the word is longer than acronyms are: for words in capitals.
  var isLong = false
  /// Whether a word of a text in Cyrillic is written in Latin letters; never in Serbian, which has both scripts.
  var isForeign = false
  var startsSentence = false
  /// Whether quotation marks stand open before the token.
  var isQuoted = false
  var followsOpeningMark = false
  var precedesClosingMark = false
  /// Whether most words of the line are capitalised, and whether all letters of it are capitals.
  var isInTitleCase = false
  var isInCapitals = false

  /// In five steps, how likely the word's neighbours make it part of a person's name, and of a place's.
  @inline(__always)
  var likenesses: (person: UInt64, place: UInt64)? {
    likeness == 0 ? nil : (UInt64((likeness - 1) / 5), UInt64((likeness - 1) % 5))
  }
}

extension MentionText {
  /// The traits of all tokens.
  ///
  /// - Complexity: O(n).
  package func traits(_ words: WordTables) -> [TokenTraits] {
    var known = KnownWords()
    return traits(words, &known).traits
  }

  /// The traits of all tokens and the numbers of their words, those of known words looked up.
  ///
  /// - Complexity: O(n).
  func traits(_ words: WordTables, _ known: inout KnownWords) -> (traits: [TokenTraits], numbers: [Int32]) {
    var result: [TokenTraits] = []
    result.reserveCapacity(tokens.count)
    var numbers: [Int32] = []
    numbers.reserveCapacity(tokens.count)
    var skeleton = NameSkeleton()
    letters.withUnsafeBufferPointer { letters in
      lowers.withUnsafeBufferPointer { lowers in
        for token in tokens {
          let hash = MentionHash.word(UnsafeBufferPointer(rebasing: letters[token.start..<token.end]))
          if let number = known.number(of: hash) {
            result.append(known.traits(number))
            numbers.append(number)
          } else {
            let traits = traits(of: token, letters, lowers, &skeleton, words)
            result.append(traits)
            numbers.append(known.take(hash, traits))
          }
        }
      }
    }
    markSentences(&result)
    markQuotes(&result)
    markLines(&result)
    return (result, numbers)
  }

  private func traits(
    of token: Token, _ letters: UnsafeBufferPointer<UInt32>, _ lowers: UnsafeBufferPointer<UInt32>,
    _ skeleton: inout NameSkeleton, _ words: WordTables
  ) -> TokenTraits {
    var traits = TokenTraits()
    let lower = UnsafeBufferPointer(rebasing: lowers[token.start..<token.end])
    var hash = MentionHash.seed
    var hasUpper = false
    var hasLower = false
    var hasOthers = false
    var shape = MentionHash.seed
    var lastKind: UInt32 = 0
    var run = 0
    for index in 0..<lower.count {
      hash = MentionHash.append(hash, lower[index])
      switch index {
      case 1: traits.beginnings.0 = hash
      case 2: traits.beginnings.1 = hash
      case 5: traits.word6 = hash
      default: break
      }
      let scalar = letters[token.start + index]
      let of = ScalarTraits.of(scalar)
      let kind: UInt32
      if !of.isDisjoint(with: .wordPart) {
        traits.isWord = true
        if of.contains(.upper) {
          kind = 0x41
          hasUpper = true
          if index == 0 { traits.isCapitalized = true }
        } else if of.contains(.digit) {
          kind = 0x30
        } else {
          kind = 0x61
          hasLower = hasLower || of.contains(.lower)
        }
      } else {
        kind = lower[index]
      }
      hasOthers = hasOthers || kind != 0x41
      run = kind == lastKind ? run + 1 : 1
      lastKind = kind
      if run <= 2 { shape = MentionHash.append(shape, kind) }
    }
    traits.word = hash
    if lower.count <= 6 { traits.word6 = hash }
    if lower.count <= 2 { traits.beginnings.0 = 0 }
    if lower.count <= 3 { traits.beginnings.1 = 0 }
    traits.isAllCapitals = hasUpper && !hasLower && lower.count > 1
    traits.isLong = lower.count > 5
    // A name in capitals throughout is seldom so long an acronym: it counts as one with a capital.
    traits.shape = traits.isAllCapitals && traits.isLong && !hasOthers ? Self.capitalizedShape : shape
    traits.isLowercase = hasLower && !hasUpper
    traits.isForeign = hasForeignScript && ScalarTraits.of(letters[token.start]).contains(.latin)
    endings(of: lower, &traits)
    if traits.isWord { take(lower, &skeleton, &traits, words) }
    return traits
  }

  /// The shape of a word that begins with a capital and goes on in small letters.
  private static let capitalizedShape = [0x41, 0x61, 0x61].reduce(MentionHash.seed, MentionHash.append)

  private var hasForeignScript: Bool { language == .russian || language == .kazakh }

  private func endings(of lower: UnsafeBufferPointer<UInt32>, _ traits: inout TokenTraits) {
    var hash = MentionHash.seed
    for length in 1...5 where lower.count > length {
      hash = MentionHash.append(hash, lower[lower.count - length])
      switch length {
      case 1: traits.endings.0 = hash
      case 2: traits.endings.1 = hash
      case 3: traits.endings.2 = hash
      case 4: traits.endings.3 = hash
      default: traits.endings.4 = hash
      }
    }
  }

  private func take(
    _ lower: UnsafeBufferPointer<UInt32>, _ skeleton: inout NameSkeleton, _ traits: inout TokenTraits,
    _ words: WordTables
  ) {
    let own = words.own.entry(ofHash: WordTables.ownKey(traits.word, language: languageNumber))
    traits.ownFineClass = own.fineClass
    traits.ownCoarseClass = words.own.coarseClass(of: own.fineClass)
    traits.ownFacts = own.facts & WordTable.Facts.cases
    traits.listed = own.facts >> WordTable.Facts.firstList & WordTable.Facts.lists
    traits.likeness = own.facts >> WordTable.Facts.firstLikeness
    skeleton.take(lower)
    var hash = MentionHash.seed
    var stems = SIMD4<UInt64>()
    let units = skeleton.units
    for (index, unit) in units.enumerated() {
      stems = SIMD4(hash, stems[0], stems[1], 0)
      hash = MentionHash.append(hash, UInt32(unit))
      if index == 2 { traits.skeleton3 = hash }
      if index == 4 { traits.skeleton5 = hash }
    }
    traits.skeleton = hash
    if units.count < 3 { traits.skeleton3 = hash }
    if units.count < 5 { traits.skeleton5 = hash }
    traits.skeletonLength = UInt8(min(255, units.count))
    var end = MentionHash.seed
    for unit in units.suffix(3).reversed() { end = MentionHash.append(end, UInt32(unit)) }
    traits.skeletonEnd = end
    traits.beginning = skeleton.beginning
    guard !units.isEmpty else { return }
    let entry = words.shared.entry(ofHash: hash)
    traits.fineClass = entry.fineClass
    traits.coarseClass = words.shared.coarseClass(of: entry.fineClass)
    traits.facts = entry.facts
    if traits.isCapitalized, entry.facts == 0, units.count > 4 {
      let most = min(3, units.count - 3)
      traits.facts = words.shared.facts(ofHash: hash, stems: (0..<most).lazy.map { stems[$0] })
    }
  }

  private func markSentences(_ traits: inout [TokenTraits]) {
    for index in tokens.indices {
      traits[index].startsSentence = startsSentence(index)
    }
  }

  private func startsSentence(_ index: Int) -> Bool {
    if index == 0 || tokens[index].followsLineBreak { return true }
    let last = mark(index - 1)
    if Self.isFinal(last) { return true }
    guard Self.isOpening(last) || last == 0x2014 || last == 0x2013 || last == 0x2D else { return false }
    return index == 1 || tokens[index - 1].followsLineBreak || Self.isFinal(mark(index - 2)) || mark(index - 2) == 0x3A
  }

  /// The scalar of a token that is a single mark; 0 for others.
  private func mark(_ index: Int) -> UInt32 {
    let token = tokens[index]
    guard token.end - token.start == 1 else { return 0 }
    return ScalarTraits.of(letters[token.start]).isDisjoint(with: .wordPart) ? letters[token.start] : 0
  }

  private static func isFinal(_ mark: UInt32) -> Bool {
    mark == 0x2E || mark == 0x21 || mark == 0x3F || mark == 0x2026
  }

  private static func isOpening(_ mark: UInt32) -> Bool {
    mark == 0x22 || mark == 0xAB || mark == 0x201C || mark == 0x201E || mark == 0x2018
  }

  private static func isClosing(_ mark: UInt32) -> Bool {
    mark == 0x22 || mark == 0xBB || mark == 0x201C || mark == 0x201D || mark == 0x2019
  }

  /// How many tokens a quotation may have whose words are marked.
  private static let longestQuotation = 8

  private func markQuotes(_ traits: inout [TokenTraits]) {
    var opening: Int?
    for index in tokens.indices {
      if tokens[index].followsLineBreak { opening = nil }
      let mark = mark(index)
      if let start = opening, Self.isClosing(mark) {
        if index > start + 1 {
          traits[index - 1].precedesClosingMark = true
          if index - start <= Self.longestQuotation {
            for inner in start + 1..<index { traits[inner].isQuoted = true }
          }
        }
        opening = nil
      } else if Self.isOpening(mark) {
        opening = index
        if index + 1 < tokens.count { traits[index + 1].followsOpeningMark = true }
      }
    }
  }

  private func markLines(_ traits: inout [TokenTraits]) {
    var start = 0
    while start < tokens.count {
      var end = start + 1
      while end < tokens.count, !tokens[end].followsLineBreak, !traits[end].startsSentence || mark(end - 1) != 0x2E {
        end += 1
      }
      var words = 0
      var capitalized = 0
      var small = 0
      for index in start..<end where traits[index].isWord {
        words += 1
        if traits[index].isCapitalized { capitalized += 1 }
        if traits[index].isLowercase || (traits[index].isCapitalized && !traits[index].isAllCapitals) { small += 1 }
      }
      if words >= 4 {
        let isTitle = capitalized * 10 >= words * 7
        let isCapitals = isTitle && small * 5 <= words
        for index in start..<end {
          traits[index].isInTitleCase = isTitle
          traits[index].isInCapitals = isCapitals
        }
      }
      start = end
    }
  }
}
