/// Makes texts that have everything which leaves the fast path: foreign words, addresses, numerals, units,
/// words of two scripts, marks, emoji, titles. The same seed makes the same text.
struct OddText {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

  mutating func next(below bound: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state >> 11) % bound
  }

  mutating func text(pieces: Int) -> String {
    var text = ""
    for _ in 0..<pieces {
      switch next(below: 10) {
      case 0...2: text += Self.words[next(below: Self.words.count)]
      case 3...5: text += Self.odd[next(below: Self.odd.count)]
      default: for _ in 0...next(below: 6) { text.unicodeScalars.append(Self.letters[next(below: Self.letters.count)]) }
      }
      text += Self.separators[next(below: Self.separators.count)]
    }
    return text
  }

  static let letters = Array(
    ("абвгдђежзијклљмнњопрстћуфхцчџшйщъыьэюяёәғқңөұүһі" + "АБВЂЉЊЏШЕЁЮҚӘІ" + "abcčćdđefghijklmnoprsštuvzžqwxy"
      + "ABCČDĐGHIJLMNOSŠTVXZŽ" + "äñöūüğşıİÄŞ" + "ǅǉµºéö").unicodeScalars)
  static let words = [
    "Љубљана", "njegova", "injekcija", "Қазақстан", "подъезд", "ЩЁЛОКОВ", "Džep", "odžak", "nadživeti", "и", "i", "VI",
    "ste", "век", "vek", "LJILJAN", "Тоқаев", "Toqaev", "iia", "MI", "км", "h",
  ]
  static let odd = [
    "Windows", "YouTube", "bTV", "BiH", "New", "rock", "Smith", "Facebook", "Stokholm", "neophodno", "AC/DC", "XXI",
    "IV",
    "I", "V", "X.", "MMXXVI", "CD", "DIV", "100", "5", "km", "kg", "100 km", "20\u{A0}kW", "5\u{202F}MHz", "km/h",
    "7 h",
    "http://a.b/љ?x=ш", "www.rts.rs", "a.b@c.rs", "@handle", "#ознака", "izvještaj.pdf", "blic.rs", "/usr/bin/x",
    "./a", "~/b/c", "snake_case", "C:\\temp", "`код code`", "&nbsp;", "&#39;", "&amp;ш", "<b>", "</p>", "<i class=x>",
    "<3",
    "Кaзахстан", "Mосква", "тiл", "Kаzakhstan", "a", "o", "c", "а", "о", "PRа", "ХХI", "и\u{306}", "е\u{308}",
    "c\u{30C}",
    "а\u{301}", "a\u{301}\u{301}", "\u{301}", "с\u{301}", "\u{200B}", "ле\u{AD}то", "le\u{AD}to", "q\u{200D}а", "🙂",
    "❤\u{FE0F}", "👩\u{200D}🚀", "€", "№", "→", "漢字", "ελ", "\u{FEFF}", "\u{2126}", "ﬁ", "„Foreign Office“",
    "\"The Wall\"", "«Le Monde»", "‚Word’", "„реч”", "\"", "„", "“", "--", "…", "’", "СССР", "ДЈБ", "d.o.o.", "U.S.",
    "🙂yғ", "yғ", "👩aб", "H2O", "Na2CO3", "B92", "C++", "C+", "c++", "đA2B", "H₂O", "A1B2", "x2Y", "H2O-a",
  ]
  static let separators = [" ", " ", " ", " ", "", "", "\n", "\t", ", ", ". ", "-", "/", "_", "'", "  ", ".", ": "]
}
