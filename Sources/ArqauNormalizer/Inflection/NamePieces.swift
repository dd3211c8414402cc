import ArqauText

/// A name taken apart: words, and what stands between them.
struct NamePieces: Sendable {
  enum Piece: Sendable, Hashable {
    case word(SpelledWord)
    case other(String)

    var isWord: Bool { if case .word = self { true } else { false } }
  }

  /// Words that hyphens bind together: indices of their pieces.
  struct Unit: Sendable, Hashable {
    var words: [Int]
  }

  private(set) var pieces: [Piece] = []
  /// The units that may be declined, in order: none within quotation marks or brackets that others stand
  /// outside of, no initials, no particles, no foreign script.
  private(set) var units: [Unit] = []

  /// - Parameters:
  ///   - text: The name, in NFC.
  ///   - language: Its language.
  /// - Complexity: O(n).
  ///   - kind: What it names: short words in capitals are acronyms where it is no person.
  init(_ text: String, _ language: Language, kind: NameKind? = nil) {
    var depth = 0
    var units: [(unit: Unit, depth: Int)] = []
    var bound = false
    var hasOutside = false
    let scalars = text.unicodeScalars
    var index = scalars.startIndex
    while index < scalars.endIndex {
      let start = index
      let isWord = Self.isLetter(scalars[index])
      while index < scalars.endIndex,
        Self.isLetter(scalars[index]) == isWord
          || (isWord && SpelledWord.isMark(scalars[index]))
      {
        index = scalars.index(after: index)
      }
      let slice = Substring(scalars[start..<index])
      if isWord {
        let word = SpelledWord(slice.unicodeScalars, language)
        let isInitial = index < scalars.endIndex && scalars[index] == "." && word.letters.count <= 2
        let number = pieces.count
        pieces.append(.word(word))
        if depth == 0 { hasOutside = true }
        if bound, let last = units.indices.last, units[last].unit.words.last == number - 2 {
          units[last].unit.words.append(number)
        } else if !isInitial, !Self.isForeign(word, language), units.isEmpty || !word.isRomanNumeral,
          kind == .person || !word.isAcronym
        {
          units.append((Unit(words: [number]), depth))
        }
      } else {
        bound = Self.isHyphen(slice)
        for scalar in slice.unicodeScalars { depth = Self.depth(after: scalar, depth) }
        pieces.append(.other(String(slice)))
      }
    }
    let outside = units.filter { $0.depth == 0 }.map(\.unit)
    self.units = hasOutside ? outside : units.map(\.unit)
    // A name of thousands of words is none: what stands behind the first ones stays.
    if self.units.count > Self.mostUnits { self.units.removeLast(self.units.count - Self.mostUnits) }
    self.units = self.units.filter { $0.words.count <= Self.mostUnits }
    if kind == .person || kind == nil { dropParticles() }
  }

  /// Leaves out particles that are written with a capital within a person's name: Александр Ван дер Беллен.
  private mutating func dropParticles() {
    guard units.count > 2 else { return }
    let middle = units.dropFirst().dropLast().filter { unit in
      unit.words.count != 1 || word(unit.words[0]).map { !Self.capitalParticles.contains($0.text) } ?? true
    }
    units = [units[0]] + middle + [units[units.count - 1]]
  }

  private static let capitalParticles: Set<String> = [
    "Де", "Ди", "Да", "Ду", "Дер", "Ден", "Ван", "Фон", "Дель", "Делла", "Ле", "De", "Di", "Van", "Fon", "Der",
  ]

  /// The most words that are looked at.
  static let mostUnits = 16

  func word(_ index: Int) -> SpelledWord? {
    if case .word(let word) = pieces[index] { return word }
    return nil
  }

  /// Whether a part in quotation marks stands beside others.
  var isQuoted: Bool {
    pieces.contains { piece in
      guard case .other(let text) = piece else { return false }
      return text.unicodeScalars.contains { ["»", "”", "\"", "“"].contains($0) }
    }
  }

  /// Whether the last word is a ruler's number.
  var endsInNumeral: Bool {
    guard let index = pieces.lastIndex(where: \.isWord) else { return false }
    return word(index)?.isRomanNumeral ?? false
  }

  /// The name with some of its words in another form.
  func text(with forms: [Int: String]) -> String {
    var result = ""
    for (index, piece) in pieces.enumerated() {
      switch piece {
      case .word(let word): result += forms[index] ?? word.text
      case .other(let text): result += text
      }
    }
    return result
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    // What most names are made of.
    if scalar == " " { return false }
    if (0x400..<0x482).contains(scalar.value) { return true }
    return scalar.properties.isAlphabetic || scalar == "'" || scalar == "’" || scalar == "ʼ"
  }

  private static func isHyphen(_ slice: Substring) -> Bool {
    slice.unicodeScalars.count == 1
      && ["-", "\u{2010}", "\u{2011}", "\u{2013}"].contains(slice.unicodeScalars.first)
  }

  private static func depth(after scalar: Unicode.Scalar, _ depth: Int) -> Int {
    switch scalar {
    case "«", "“", "„", "(", "[": scalar == "“" && depth > 0 ? depth - 1 : depth + 1
    case "»", "”", ")", "]": max(0, depth - 1)
    case "\"": depth > 0 ? depth - 1 : depth + 1
    default: depth
    }
  }

  private static func isForeign(_ word: SpelledWord, _ language: Language) -> Bool {
    if word.isOfOtherScript || language != .serbian && word.isLatin { return true }
    return particles.contains(word.text)
  }

  /// Particles of names that never decline, as they are written inside a name.
  private static let particles: Set<String> = [
    "де", "да", "дель", "делла", "ди", "фон", "ван", "дер", "ден", "аль", "ибн", "бин", "бен", "уль", "эль",
    "оф",
    "фан", "де", "дел", "ел", "ал", "de", "da", "del", "di", "fon", "van", "der", "ibn", "bin", "al", "el",
  ]
}
