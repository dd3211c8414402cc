/// The Latin view of Serbian Cyrillic, letter by letter, for data that is stored once.
///
/// The official correspondence; a capital digraph has a small second letter. Running text goes by the
/// transliteration schemes, which know more.
package enum SerbianLatin {
  /// The text with each Serbian Cyrillic letter in Latin.
  package static func text(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      if let letter = letters[scalar] {
        result += letter
      } else if let small = scalar.properties.lowercaseMapping.unicodeScalars.first,
        let letter = letters[small]
      {
        result += letter.prefix(1).uppercased() + letter.dropFirst()
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  private static let letters: [Unicode.Scalar: String] = [
    "а": "a", "б": "b", "в": "v", "г": "g", "д": "d", "ђ": "đ", "е": "e", "ж": "ž", "з": "z", "и": "i",
    "ј": "j", "к": "k", "л": "l",
    "љ": "lj", "м": "m", "н": "n", "њ": "nj", "о": "o", "п": "p", "р": "r", "с": "s", "т": "t", "ћ": "ć",
    "у": "u", "ф": "f",
    "х": "h", "ц": "c", "ч": "č", "џ": "dž", "ш": "š",
  ]
}
