/// Editions of the Kazakh Latin alphabet that are read as the one of April 2021.
///
/// The edition of 2018 has acutes (á ǵ ń ó ú ý), ı for и and й, i for і, u for ұ, sh and ch.
enum KazakhLatinEdition {
  /// A text in the alphabet of 2018 in that of 2021; any other text as it is.
  ///
  /// - Parameter isOf2018: Whether the edition is known to be that of 2018, where the text itself doesn't tell.
  static func modern(_ text: String, isOf2018: Bool = false) -> String {
    let letters = Array(text.unicodeScalars)
    guard isOf2018 || self.isOf2018(letters) else { return text }
    var result = String.UnicodeScalarView()
    var index = 0
    while index < letters.count {
      let letter = letters[index]
      let next = index + 1 < letters.count ? letters[index + 1] : " "
      if letter == "s" || letter == "S", next == "h" || next == "H" {
        result.append(letter == "s" ? "ş" : "Ş")
        index += 2
        continue
      }
      result.append(table[letter] ?? letter)
      index += 1
    }
    return String(result)
  }

  /// Whether letters of 2018 are there: one with an acute, or ı beside a vowel, where 2021 has і.
  private static func isOf2018(_ letters: [Unicode.Scalar]) -> Bool {
    for (index, letter) in letters.enumerated() {
      if acute.contains(letter) { return true }
      if letter == "ı", index > 0, vowels.contains(letters[index - 1]) { return true }
    }
    return false
  }

  /// Whether some letters have acutes that only the edition of 2018 has.
  static func hasAcutes(_ text: some Sequence<UInt32>) -> Bool {
    text.contains { $0 > 0x7F && (Unicode.Scalar($0).map(acute.contains) ?? false) }
  }

  private static let acute = Set("áǵńóúýÁǴŃÓÚÝ".unicodeScalars)
  private static let vowels = Set("aeouyAEOUY".unicodeScalars)
  private static let table: [Unicode.Scalar: Unicode.Scalar] = Dictionary(
    zip("áǵńóúýuıiÁǴŃÓÚÝU".unicodeScalars, "äğñöüuūiıÄĞÑÖÜUŪ".unicodeScalars), uniquingKeysWith: { first, _ in first })
}
