import ArqauNormalizer
package import ArqauText

/// A text cut into words and marks, as the model of mentions sees it.
///
/// Serbian in Cyrillic is spelled in Latin here, letter by letter, and Kazakh in Latin in Cyrillic, word by word, so
/// that both scripts give the same tokens and the same features; `origins` leads back to the text as given.
package struct MentionText: Sendable {
  /// A word with its inner hyphens and apostrophes, an initial or a dotted abbreviation with its full stops
  /// (`J.`, `U.S.`), or a single mark.
  package struct Token: Sendable, Hashable {
    /// The first letter, and the one after the last, counted in ``letters``.
    package let start: Int
    package let end: Int
    /// Whether a line ends between the token before and this one.
    package let followsLineBreak: Bool
    /// Whether white space stands between the token before and this one.
    package let followsSpace: Bool
  }

  package let language: Language
  /// The scalars of the text; Serbian Cyrillic ones in Latin, Kazakh Latin ones in Cyrillic, Latin look-alikes in
  /// Cyrillic words repaired.
  package private(set) var letters: [UInt32] = []
  /// The same in lower case, with plain hyphens and apostrophes and without `ё`.
  package private(set) var lowers: [UInt32] = []
  /// For each letter, and for the end, the offset in the text as given, in scalars.
  package private(set) var origins: [Int] = []
  package private(set) var tokens: [Token] = []
  /// How the words of a Kazakh text in Latin letters are read; nil for other texts.
  private(set) var reading: KazakhLatinReading?

  /// Cuts a text.
  ///
  /// - Complexity: O(n).
  package init(utf8: [UInt8], language: Language) {
    self.language = language
    letters.reserveCapacity(utf8.count)
    origins.reserveCapacity(utf8.count + 1)
    (MixedWords.repaired(utf8, language) ?? utf8).withUnsafeBufferPointer { bytes in
      if language == .serbian { spellInLatin(bytes) } else { take(bytes) }
    }
    if language == .kazakh, isLatin { reading = KazakhLatinReading.of(letters) }
    if let reading { spellInCyrillic(reading) }
    lowers = letters.map(Self.lower)
    cut()
  }

  /// The range in the text as given that some tokens take, in scalars.
  package func range(of tokens: ClosedRange<Int>) -> Range<Int> {
    origins[self.tokens[tokens.lowerBound].start]..<origins[self.tokens[tokens.upperBound].end]
  }

  /// The range in the text as given that some letters take, in scalars.
  func range(ofLetters letters: Range<Int>) -> Range<Int> { origins[letters.lowerBound]..<origins[letters.upperBound] }

  @inline(__always)
  private static func lower(_ letter: UInt32) -> UInt32 {
    switch letter {
    case 0x451, 0x401: 0x435
    case 0x2019, 0x2BC: 0x27
    case 0x2010, 0x2011: 0x2D
    default: SimpleLowercase.scalar(letter)
    }
  }

  // MARK: Letters

  private mutating func take(_ bytes: UnsafeBufferPointer<UInt8>) {
    var index = 0
    while index < bytes.count {
      let (scalar, length) = decodeScalar(bytes, at: index)
      origins.append(letters.count)
      letters.append(scalar)
      index += length
    }
    origins.append(letters.count)
  }

  private mutating func spellInLatin(_ bytes: UnsafeBufferPointer<UInt8>) {
    var index = 0
    var offset = 0
    var previous: UInt32 = 0
    var numeralLeft = 0
    while index < bytes.count {
      let (scalar, length) = decodeScalar(bytes, at: index)
      if previous == 0x20, SerbianLetters.numeral(scalar) != nil { numeralLeft = numeralLength(bytes, at: index) }
      index += length
      origins.append(offset)
      if numeralLeft > 0, let digit = SerbianLetters.numeral(scalar) {
        letters.append(digit)
        numeralLeft -= 1
      } else if let pair = SerbianLetters.digraph(of: scalar) {
        letters.append(pair.first)
        origins.append(offset)
        let next = index < bytes.count ? decodeScalar(bytes, at: index).0 : 0
        letters.append(pair.second(before: next, after: previous))
      } else {
        letters.append(SerbianLetters.latin(scalar))
      }
      previous = scalar
      offset += 1
    }
    origins.append(offset)
  }

  /// How many letters a ruler's numeral in Cyrillic letters has (`Григорије ХИВ`), so that both scripts have the same
  /// one; 0 where none begins: one of at least two letters stands behind a word with a capital.
  private func numeralLength(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Int {
    let word = letters.dropLast().lastIndex { !ScalarTraits.of($0).contains(.letter) }.map { $0 + 1 } ?? 0
    guard word < letters.count - 1, ScalarTraits.of(letters[word]).contains(.upper) else { return 0 }
    var index = start
    var count = 0
    while index < bytes.count {
      let (scalar, length) = decodeScalar(bytes, at: index)
      guard SerbianLetters.numeral(scalar) != nil else {
        return count > 1 && !ScalarTraits.of(scalar).contains(.letter) ? count : 0
      }
      count += 1
      index += length
    }
    return count > 1 ? count : 0
  }

  /// Whether far more letters are Latin than Cyrillic ones.
  private var isLatin: Bool {
    var latin = 0
    var cyrillic = 0
    for letter in letters {
      if letter.isBasicLatin { latin += 1 } else if letter &- 0x400 < 0x130 { cyrillic += 1 }
    }
    return latin > 20 * cyrillic + 3
  }

  /// Spells each word in Cyrillic: its first letter and the end are where those of the word as given are.
  private mutating func spellInCyrillic(_ reading: KazakhLatinReading) {
    let given = letters
    letters = []
    origins = []
    var index = 0
    while index < given.count {
      let end = given[index...].firstIndex { ScalarTraits.of($0).isDisjoint(with: .letter) } ?? given.count
      let word = given[index..<max(end, index + 1)]
      let spelled = end > index ? reading.cyrillic(word.string).unicodeScalars.map(\.value) : Array(word)
      for (place, letter) in spelled.enumerated() {
        origins.append(index + place * word.count / spelled.count)
        letters.append(letter)
      }
      index = max(end, index + 1)
    }
    origins.append(given.count)
  }

  // MARK: Tokens

  private mutating func cut() {
    let parts = WordParts()
    var index = 0
    var sawBreak = true
    var sawSpace = true
    while index < letters.count {
      guard parts.isOfToken(letters[index]) else {
        let isBreak =
          letters[index] == 0xA || letters[index] == 0xD || letters[index] == 0x2028 || letters[index] == 0x2029
        sawBreak = sawBreak || isBreak
        sawSpace = true
        index += 1
        continue
      }
      let end = parts.isOfWord(letters[index]) ? endOfWord(from: index, parts) : index + 1
      let cut = language == .english ? startOfPossessive(index, end) : nil
      tokens.append(Token(start: index, end: cut ?? end, followsLineBreak: sawBreak, followsSpace: sawSpace))
      if let cut { tokens.append(Token(start: cut, end: end, followsLineBreak: false, followsSpace: false)) }
      sawBreak = false
      sawSpace = false
      index = end
    }
  }

  private func endOfWord(from start: Int, _ parts: WordParts) -> Int {
    var index = start
    while index < letters.count {
      if parts.isOfWord(letters[index]) {
        index += 1
      } else if isJoiner(index), index + 1 < letters.count, parts.isOfWord(letters[index + 1]) {
        index += 1
      } else {
        break
      }
    }
    return endOfInitials(from: start, word: index)
  }

  private func isJoiner(_ index: Int) -> Bool {
    lowers[index] == 0x2D || lowers[index] == 0x27 || lowers[index] == 0xAD
  }

  /// Takes the full stop of an initial in, and the letters and stops that follow without a space.
  private func endOfInitials(from start: Int, word end: Int) -> Int {
    guard isInitial(start, end), end < letters.count, letters[end] == 0x2E else { return end }
    var result = end + 1
    while result + 1 < letters.count, letters[result + 1] == 0x2E,
      ScalarTraits.of(letters[result]).contains(.upper)
    {
      result += 2
    }
    return result
  }

  private func isInitial(_ start: Int, _ end: Int) -> Bool {
    guard ScalarTraits.of(letters[start]).contains(.upper) else { return false }
    return end - start == 1
      || (language == .serbian && end - start == 2 && SerbianLetters.isDigraph(lowers[start], lowers[start + 1]))
  }

  private func startOfPossessive(_ start: Int, _ end: Int) -> Int? {
    guard end - start > 2, lowers[end - 1] == 0x73, lowers[end - 2] == 0x27 else { return nil }
    return end - 2
  }
}

/// The letters of Serbian Cyrillic in Latin.
enum SerbianLetters {
  struct Digraph {
    let first: UInt32
    let small: UInt32
    let isCapital: Bool

    /// The second letter: a capital among capitals.
    func second(before next: UInt32, after previous: UInt32) -> UInt32 {
      guard isCapital else { return small }
      let nextTraits = ScalarTraits.of(next)
      let isAmongCapitals =
        nextTraits.contains(.letter) ? nextTraits.contains(.upper) : ScalarTraits.of(previous).contains(.upper)
      guard isAmongCapitals else { return small }
      return small == 0x17E ? 0x17D : small - 0x20
    }
  }

  static func digraph(of scalar: UInt32) -> Digraph? {
    switch scalar {
    case 0x459: Digraph(first: 0x6C, small: 0x6A, isCapital: false)
    case 0x45A: Digraph(first: 0x6E, small: 0x6A, isCapital: false)
    case 0x45F: Digraph(first: 0x64, small: 0x17E, isCapital: false)
    case 0x409: Digraph(first: 0x4C, small: 0x6A, isCapital: true)
    case 0x40A: Digraph(first: 0x4E, small: 0x6A, isCapital: true)
    case 0x40F: Digraph(first: 0x44, small: 0x17E, isCapital: true)
    default: nil
    }
  }

  static func isDigraph(_ first: UInt32, _ second: UInt32) -> Bool {
    (second == 0x6A && (first == 0x6C || first == 0x6E)) || (first == 0x64 && second == 0x17E)
  }

  /// The Roman digit that a Cyrillic letter stands for in a numeral.
  static func numeral(_ scalar: UInt32) -> UInt32? {
    switch scalar {
    case 0x425: 0x58
    case 0x412: 0x56
    case 0x418: 0x49
    default: nil
    }
  }

  @inline(__always)
  static func latin(_ scalar: UInt32) -> UInt32 {
    scalar &- 0x402 < 0x5A ? table[Int(scalar - 0x402)] : scalar
  }

  private static let table: [UInt32] = {
    var table = (0x402..<0x45C).map { UInt32($0) }
    let small = Dictionary(
      uniqueKeysWithValues: zip(
        "абвгдђежзијклмнопрстћуфхцчш".unicodeScalars, "abvgdđežzijklmnoprstćufhcčš".unicodeScalars))
    let capital = Dictionary(
      uniqueKeysWithValues: zip(
        "АБВГДЂЕЖЗИЈКЛМНОПРСТЋУФХЦЧШ".unicodeScalars, "ABVGDĐEŽZIJKLMNOPRSTĆUFHCČŠ".unicodeScalars))
    for (cyrillic, latin) in small.merging(capital, uniquingKeysWith: { first, _ in first }) {
      table[Int(cyrillic.value) - 0x402] = latin.value
    }
    return table
  }()
}

extension MentionText {
  /// A number for the language, for hashes.
  package var languageNumber: UInt64 {
    switch language {
    case .english: 1
    case .kazakh: 2
    case .russian: 3
    case .serbian: 4
    }
  }
}

extension UInt32 {
  fileprivate var isBasicLatin: Bool { (self | 0x20) &- 0x61 < 26 }
}
