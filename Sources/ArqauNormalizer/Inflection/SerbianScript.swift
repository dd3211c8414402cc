/// Serbian Latin as a view of Cyrillic, letter for letter.
///
/// `lj`, `nj` and `dž` are always one letter here: the word goes back to Latin, where a seam between two
/// letters (`nadživeti`) looks the same. Letters that Serbian Latin lacks (`q w x y`) stay as they are.
enum SerbianScript {
  private static let pairs: [(Unicode.Scalar, String)] = [
    ("а", "a"), ("б", "b"), ("в", "v"), ("г", "g"), ("д", "d"), ("ђ", "đ"), ("е", "e"), ("ж", "ž"),
    ("з", "z"),
    ("и", "i"), ("ј", "j"), ("к", "k"), ("л", "l"), ("љ", "lj"), ("м", "m"), ("н", "n"), ("њ", "nj"),
    ("о", "o"),
    ("п", "p"), ("р", "r"), ("с", "s"), ("т", "t"), ("ћ", "ć"), ("у", "u"), ("ф", "f"), ("х", "h"),
    ("ц", "c"),
    ("ч", "č"), ("џ", "dž"), ("ш", "š"),
  ]
  private static let latin: [Unicode.Scalar: String] = Dictionary(uniqueKeysWithValues: pairs)
  private static let cyrillic: [String: Unicode.Scalar] = Dictionary(
    uniqueKeysWithValues: pairs.map { ($0.1, $0.0) })

  /// The Latin letters of a Cyrillic one; the letter itself where it has none.
  static func latin(of letter: Unicode.Scalar) -> String { latin[letter] ?? String(letter) }

  /// The Cyrillic letter that one or two small Latin letters are, if they are one.
  static func cyrillic(of latin: String) -> Unicode.Scalar? { cyrillic[latin] }
}
