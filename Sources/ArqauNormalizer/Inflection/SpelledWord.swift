import ArqauText

/// A word of a name: its letters for the rules, and how each of them was written.
struct SpelledWord: Sendable, Hashable {
  /// Small letters; Serbian in Cyrillic.
  let letters: Letters
  /// The word as it was written.
  let text: String
  /// Where each letter ends in the text, with the marks that follow it, in bytes.
  private let ends: [Int]
  let isLatin: Bool
  /// Whether all of its letters are of neither script.
  let isOfOtherScript: Bool
  let capitals: Int

  /// All in capitals, and more than one letter.
  var isAllCapitals: Bool { capitals > 1 && capitals >= letters.count }
  /// Letters in capitals that are read one by one, or as a word of their own: АҚШ, НАТО.
  var isAcronym: Bool { isAllCapitals && letters.count <= 5 }
  /// A ruler's number, which is no word: II, XIV.
  var isRomanNumeral: Bool {
    isLatin && capitals == text.unicodeScalars.count
      && text.unicodeScalars.allSatisfy { "IVXLC".unicodeScalars.contains($0) }
  }
  /// Whether it begins with a capital letter.
  let isCapitalized: Bool

  init(_ text: Substring.UnicodeScalarView, _ language: Language) {
    let scalars = Array(text)
    let latin = scalars.count { $0.value < 0x250 && $0.properties.isAlphabetic }
    let cyrillic = scalars.count { (0x400..<0x530).contains($0.value) }
    let isLatin = latin > cyrillic
    var letters: Letters = []
    var ends: [Int] = []
    var length = 0
    letters.reserveCapacity(scalars.count)
    ends.reserveCapacity(scalars.count)
    var capitals = 0
    var index = 0
    while index < scalars.count {
      let scalar = scalars[index]
      length += UTF8.width(scalar)
      index += 1
      if Self.isMark(scalar), let last = ends.indices.last {
        ends[last] = length
        continue
      }
      let small = Self.small(scalar)
      capitals += small == scalar ? 0 : 1
      var letter = small
      if isLatin, language == .serbian {
        let pair = index < scalars.count ? String(small) + String(Self.small(scalars[index])) : ""
        if let digraph = SerbianScript.cyrillic(of: pair) {
          letter = digraph
          length += UTF8.width(scalars[index])
          index += 1
        } else {
          letter = SerbianScript.cyrillic(of: String(small)) ?? small
        }
      }
      if !isLatin, let twin = Self.twins[letter] { letter = twin }
      letters.append(letter)
      ends.append(length)
    }
    self.letters = letters
    self.ends = ends
    self.text = String(text)
    self.isLatin = isLatin
    isOfOtherScript = latin == 0 && cyrillic == 0
    self.capitals = capitals
    isCapitalized = scalars.first.map { Self.small($0) != $0 } ?? false
  }

  /// Another form of the word: what is common is spelled as here, the rest in small letters, or in
  /// capitals where the word is.
  func spell(_ form: Letters) -> String {
    let common = zip(letters, form).prefix { $0 == $1 }.count
    let utf8 = text.utf8
    var result = common == 0 ? "" : String(text[..<utf8.index(utf8.startIndex, offsetBy: ends[common - 1])])
    for (index, letter) in form[common...].enumerated() {
      let written = isLatin ? SerbianScript.latin(of: letter) : String(letter)
      let isCapital = isAllCapitals || (common + index == 0 && isCapitalized)
      result += isCapital ? written.uppercased() : written
    }
    return result
  }

  /// Latin letters that stand in Cyrillic words by mistake.
  private static let twins: [Unicode.Scalar: Unicode.Scalar] = [
    "a": "а", "e": "е", "o": "о", "p": "р", "c": "с", "x": "х", "y": "у", "i": "і", "j": "ј", "h": "һ",
    "ə": "ә",
  ]

  private static func small(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    // Not so for İ, whose small letter has a mark of its own, and a few others.
    if scalar.value < 0x130 || (0x400..<0x530).contains(scalar.value) {
      return Unicode.Scalar(SimpleLowercase.scalar(scalar.value)) ?? scalar
    }
    let mapping = scalar.properties.lowercaseMapping.unicodeScalars
    return mapping.count == 1 ? mapping.first ?? scalar : scalar
  }

  /// Whether a scalar belongs to the letter before: a mark, a soft hyphen or an invisible joiner.
  static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0xAD, 0x400..<0x483: return false
    case 0xAD, 0x200B...0x200D, 0x2060, 0xFEFF: return true
    default: break
    }
    return switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .spacingMark: true
    default: false
    }
  }
}
