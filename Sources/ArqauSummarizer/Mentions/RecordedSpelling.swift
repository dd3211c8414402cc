import ArqauText

/// How a recorded name is spelled, to be compared with a place of a text letter by letter.
///
/// Stems over skeletons find candidates; they know neither `š` from `s` nor an acronym from a word. What the
/// letters say decides: `Niš` is never `NIS`, and `Сад` is never `САД`.
struct RecordedSpelling: Sendable {
  /// How well a place of a text agrees with the spelling, the best first.
  enum Agreement: Int, Comparable {
    /// The same letters, but for an ending.
    case exact
    /// The text leaves marks out: `Nis` for `Niš`.
    case unmarked
    /// The text has marks that the record lacks.
    case marked

    static func < (first: Agreement, second: Agreement) -> Bool { first.rawValue < second.rawValue }
  }

  private struct Word {
    /// The letters of its pieces between hyphens.
    let pieces: [[UInt32]]
    /// Whether it is a Serbian feminine in -ska, whose masculine is the adjective: mađarski is not Mađarska.
    let isFeminineAdjective: Bool
    /// How many letters of each piece an inflected form keeps.
    let kept: [Int]
    /// Whether it is a ruler's Roman numeral, which has no other forms: Петар II is not Петар I.
    let isNumeral: Bool
    /// Other forms of it by their letters, which no ending on these letters makes.
    let others: Set<UInt64>
  }

  private let words: [Word]
  /// Whether it is a word in capitals: such a name stands in capitals in texts too.
  let isAcronym: Bool
  /// What kind of base form a word is depends on the language: English has no endings.
  private let hasEndings: Bool
  /// The endings of the language's declension; nil where any letters may follow a name.
  private let nominal: NominalEndings?

  /// The spelling of a name cut into tokens.
  ///
  /// - Parameter others: For each word the forms of its cases that its letters don't begin; empty where there are none.
  init(_ text: MentionText, others: [[[[UInt32]]]] = []) {
    let tokens = text.tokens.filter(text.isWord)
    hasEndings = text.language != .english
    nominal = NominalEndings.of(text.language)
    let keepsAll = text.language == .english || text.language == .kazakh
    words = tokens.enumerated().map { place, token in
      let pieces = Self.pieces(token.start..<token.end, text)
      let isFeminine =
        text.language == .serbian && tokens.count == 1
        && ["ska", "čka", "ška"].contains {
          pieces.last?.string.hasSuffix($0) == true
        }
      let isNumeral =
        place > 0 && text.letters[token.start..<token.end].allSatisfy { $0 == 0x49 || $0 == 0x56 || $0 == 0x58 }
      return Word(
        pieces: pieces, isFeminineAdjective: isFeminine, kept: pieces.map { keepsAll ? $0.count : Self.kept($0) },
        isNumeral: isNumeral,
        others: place < others.count ? Set(others[place].joined().map { MentionHash.word($0) }) : [])
    }
    isAcronym = tokens.count == 1 && tokens.first.map { Self.isLoud($0.start..<$0.end, text) } == true
  }

  /// How the words of a place in a text agree with the name; nil where they don't.
  ///
  /// - Complexity: O(letters).
  func agreement(_ tokens: [MentionText.Token], _ text: MentionText) -> Agreement? {
    guard tokens.count == words.count else { return nil }
    if isAcronym, let token = tokens.first, let length = words.first?.pieces.reduce(0, { $0 + $1.count }) {
      guard Self.isLoud(token.start..<min(token.end, token.start + max(2, length)), text) else { return nil }
    }
    var worst = Agreement.exact
    for (word, token) in zip(words, tokens) {
      if word.isFeminineAdjective, Self.isMasculine(token, text) { return nil }
      if !word.others.isEmpty, word.others.contains(MentionHash.word(text.lowers[token.start..<token.end])) { continue }
      if word.isNumeral, word.pieces.first?.count != token.end - token.start { return nil }
      var pieces = Self.pieces(token.start..<token.end, text)
      var (own, kept) = (word.pieces, word.kept)
      if pieces.count != own.count {
        // An ending may stand behind a hyphen (НАТО-ға), and a hyphen may be left out.
        pieces = [pieces.flatMap { $0 }]
        kept = [own.dropLast().reduce(0) { $0 + $1.count } + (kept.last ?? 0)]
        own = [own.flatMap { $0 }]
      }
      for index in pieces.indices {
        guard let found = agreement(pieces[index], own[index], kept[index]) else { return nil }
        worst = max(worst, found)
      }
    }
    return worst
  }

  /// Whether an adjective has an ending that the feminine lacks: -ski, -skog, -skim, -skih.
  private static func isMasculine(_ token: MentionText.Token, _ text: MentionText) -> Bool {
    let word = text.lowers[token.start..<token.end].string
    return ["i", "og", "im", "ih"].contains(where: word.hasSuffix)
  }

  private func agreement(_ letters: [UInt32], _ own: [UInt32], _ kept: Int) -> Agreement? {
    guard letters.count >= kept, hasEndings || letters.count == own.count else { return nil }
    if let nominal, kept <= own.count, !nominal.allow(letters, of: own, kept: kept, isAlone: words.count == 1) {
      return nil
    }
    if nominal == nil, hasEndings, losesDouble(letters, own) { return agreement(letters, own.dropLast(), kept - 1) }
    var worst = Agreement.exact
    for index in 0..<min(kept, own.count) where letters[index] != own[index] {
      if index == kept - 1, nominal?.isSoftened(letters, of: own, kept: kept) == true { continue }
      if letters[index] == PlainLetters.plain(own[index]) {
        worst = max(worst, .unmarked)
      } else if PlainLetters.plain(letters[index]) == PlainLetters.plain(own[index]) {
        worst = .marked
      } else {
        return nil
      }
    }
    return worst
  }

  /// Whether one of two consonants at the end of a Kazakh name gave way to an ending: `Стубтың` of `Стубб`.
  private func losesDouble(_ letters: [UInt32], _ own: [UInt32]) -> Bool {
    guard own.count > 3, letters.count > own.count, let last = own.last, own[own.count - 2] == last else {
      return false
    }
    return letters[own.count - 1] != last
  }

  /// How many letters of a base form its other forms keep: all before the vowels and signs at its end.
  private static func kept(_ letters: [UInt32]) -> Int {
    var count = letters.count
    while count > 1, letters.count - count < 3, endings.contains(letters[count - 1]) { count -= 1 }
    return count
  }

  private static let endings = Set("aeiouаеёиоуыэюяйьј".unicodeScalars.map(\.value))

  private static func pieces(_ range: Range<Int>, _ text: MentionText) -> [[UInt32]] {
    range.split { text.lowers[$0] == 0x2D }.map { piece in
      piece.compactMap { index in
        ScalarTraits.of(text.lowers[index]).isDisjoint(with: .wordPart) ? nil : text.lowers[index]
      }
    }
  }

  /// Whether some letters are two capitals or more, and nothing else.
  private static func isLoud(_ range: Range<Int>, _ text: MentionText) -> Bool {
    range.count > 1 && range.allSatisfy { ScalarTraits.of(text.letters[$0]).contains(.upper) }
  }
}

/// Letters without the marks that hasty writing leaves out.
enum PlainLetters {
  /// The plain letter of a small one; the letter itself where it has no mark.
  @inline(__always)
  static func plain(_ letter: UInt32) -> UInt32 {
    letter < 0x80 ? letter : table[letter] ?? letter
  }

  private static let table: [UInt32: UInt32] = {
    let rows = """
      aáàâäãåāăą cčćçĉ dđď eéèêëēěęė gğģ iíìîïīıį lłľļ nñńňņ oóòôöõøōő rřŕ sšśşș tťțţ uúùûüūůűų yýÿ zžźż \
      её аә гғ кқ нң оө уұү хһ иій
      """
    var table: [UInt32: UInt32] = [:]
    for row in rows.split(separator: " ") {
      let letters = row.unicodeScalars.map(\.value)
      for letter in letters.dropFirst() { table[letter] = letters[0] }
    }
    return table
  }()

  /// Whether a letter is one of those that Serbian writes with a mark.
  static func isSerbian(_ letter: UInt32) -> Bool {
    switch letter {
    case 0x107, 0x10D, 0x111, 0x161, 0x17E: true
    default: false
    }
  }
}
