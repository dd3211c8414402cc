/// Reads words of Kazakh in the Latin alphabet as Cyrillic spells them, as far as the letters tell.
///
/// The alphabet of April 2021, and older editions by way of it, write `i` for и and й, which many texts write for і
/// too, and `ia` for я behind и. This reads і in words whose other letters are native, and я in endings of loans.
package struct KazakhLatinReading: Sendable {
  private let transliterator: Transliterator
  /// Whether all words are read by the edition of 2018, because the text has letters of it: Qoshanov is Қошанов there.
  private var isOf2018 = false

  /// The reading, made once; nil where the scheme is missing, which a test rules out.
  private static let shared = KazakhLatinReading()

  /// The reading for the words of a text; nil where the scheme is missing.
  ///
  /// - Complexity: O(n) in the length of the text.
  package static func of(_ text: some Sequence<UInt32>) -> KazakhLatinReading? {
    var reading = shared
    reading?.isOf2018 = KazakhLatinEdition.hasAcutes(text)
    return reading
  }

  private init?() {
    let options = Transliterator.Options(repairsHomoglyphs: false, protectsSpans: false)
    guard let made = try? Transliterator(scheme: "kaz-cyrl-2021-04", options: options) else { return nil }
    transliterator = made
  }

  /// A word in Cyrillic; letters that the alphabet doesn't have stay.
  ///
  /// - Complexity: O(n).
  package func cyrillic(_ word: String) -> String {
    let latin = KazakhLatinEdition.modern(word, isOf2018: isOf2018)
    guard let text = try? transliterator.convert(latin).text else { return word }
    var letters = Array(text.unicodeScalars).map { Self.others[$0] ?? $0 }
    let isNative = Self.isNative(letters)
    for index in letters.indices {
      if isNative, let native = Self.native[letters[index]] { letters[index] = native }
      if index > 1, letters[index - 1] == "и", !Self.vowels.contains(letters[index - 2]),
        let soft = Self.soft[letters[index]]
      {
        letters[index] = soft
      }
    }
    return String(String.UnicodeScalarView(letters))
  }

  /// Whether a word has letters for sounds that loans don't have, or none but front vowels in small letters.
  private static func isNative(_ letters: [Unicode.Scalar]) -> Bool {
    if letters.contains(where: { "әөүӘӨҮ".unicodeScalars.contains($0) }) { return true }
    guard let first = letters.first, String(first).lowercased() == String(first) else { return false }
    return !letters.contains { "аоұыу".unicodeScalars.contains($0) }
  }

  private static let vowels = Set("аәеиоөуұүыіэюяАӘЕИОӨУҰҮЫІЭЮЯ".unicodeScalars)
  private static let native: [Unicode.Scalar: Unicode.Scalar] = ["и": "і", "И": "І"]
  private static let soft: [Unicode.Scalar: Unicode.Scalar] = ["а": "я", "у": "ю"]
  /// Letters of other alphabets that texts have beside these.
  private static let others: [Unicode.Scalar: Unicode.Scalar] = ["ç": "ч", "Ç": "Ч"]
}
