/// A name as words and what stands between them.
struct NameParts: Sendable {
  enum Part: Sendable, Hashable {
    case word(NameWord)
    /// White space, punctuation, digits.
    case other(String)
  }

  var parts: [Part]

  init(parts: [Part]) { self.parts = parts }

  /// Takes a name apart; letters, marks and apostrophes between letters are words.
  ///
  /// - Complexity: O(n).
  init(_ text: String) {
    var parts: [Part] = []
    var word: [Unicode.Scalar] = []
    var other = String.UnicodeScalarView()
    let scalars = Array(text.unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      let isInside =
        Self.isApostrophe(scalar) && !word.isEmpty && index + 1 < scalars.count && Self.isLetter(scalars[index + 1])
      if isInside || Self.isLetter(scalar) {
        if !other.isEmpty { parts.append(.other(String(other))) }
        other = String.UnicodeScalarView()
        word.append(scalar)
      } else {
        if !word.isEmpty { parts.append(.word(NameWord(word))) }
        word = []
        other.append(scalar)
      }
    }
    if !word.isEmpty { parts.append(.word(NameWord(word))) }
    if !other.isEmpty { parts.append(.other(String(other))) }
    self.parts = Self.withNumerals(parts)
  }

  /// Roman numerals of rulers are no words, and the same in every script: Benedict XVI, Петар I Петровић.
  private static func withNumerals(_ parts: [Part]) -> [Part] {
    guard parts.count > 2, case .word = parts[0] else { return parts }
    return parts.enumerated().map { index, part in
      guard index > 1, parts[index - 1] == .other(" "), case .word(let word) = part, isNumeral(word.asGiven),
        index + 1 == parts.count || parts[index + 1] == .other(" ")
      else { return part }
      return .other(String(String.UnicodeScalarView(word.asGiven)))
    }
  }

  /// Whether a word is a number from I to XXXIX in Latin letters.
  private static func isNumeral(_ word: [Unicode.Scalar]) -> Bool {
    guard word.count <= 7, word.allSatisfy({ $0 == "I" || $0 == "V" || $0 == "X" }) else { return false }
    return word.map { UInt8(ascii: $0) }.withUnsafeBufferPointer(RomanNumeral.isCanonical)
  }

  var words: [NameWord] {
    parts.compactMap { if case .word(let word) = $0 { word } else { nil } }
  }

  var text: String {
    parts.reduce(into: "") { text, part in
      switch part {
      case .word(let word): text.unicodeScalars.append(contentsOf: word.asGiven)
      case .other(let other): text += other
      }
    }
  }

  /// "Surname, Given" as "Given Surname"; other names as they are.
  var inNaturalOrder: NameParts {
    let commas = parts.indices.filter { parts[$0] == .other(", ") || parts[$0] == .other(",") }
    guard commas.count == 1, let comma = commas.first, comma > 0, comma + 1 < parts.count else { return self }
    return NameParts(parts: parts[(comma + 1)...] + [.other(" ")] + parts[..<comma])
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x41...0x5A, 0x61...0x7A, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x24F, 0x400...0x52F: return true
    case 0x00...0x2FF: return false
    default: return scalar.properties.isAlphabetic || (0x300...0x36F).contains(scalar.value)
    }
  }

  static func isApostrophe(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "'" || scalar == "’" || scalar == "ʼ" || scalar == "ʹ" || scalar == "ʻ" || scalar == "‘"
  }
}
