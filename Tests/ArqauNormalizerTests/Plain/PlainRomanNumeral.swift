@testable import ArqauNormalizer

/// Tells Roman numerals from words in capitals.
enum PlainRomanNumeral {
  /// Whether a run of Latin letters is a numeral where it stands.
  ///
  /// `I` is a numeral inside a sentence only, since it is a Serbian word, and `VI` not before a verb of the
  /// second person; neither is one among words in capitals. Those that begin with C, D, L or M and go on
  /// with I are words (`MI`, `DIV`).
  static func isNumeral(
    _ run: [UInt8], in word: [UInt8], _ range: Range<Int>, _ context: PlainWordContext
  ) -> Bool {
    guard isCanonical(run) else { return false }
    let follower = range.upperBound < word.count ? word[range.upperBound] : 0x20
    if run.count == 1 {
      // An initial has a full stop behind it.
      if follower == UInt8(ascii: ".") { return false }
      switch run[0] {
      case UInt8(ascii: "I"): return isInsideSentence(range, context)
      case UInt8(ascii: "V"), UInt8(ascii: "X"): return true
      default: return false
      }
    }
    switch run[0] {
    case UInt8(ascii: "C"), UInt8(ascii: "D"), UInt8(ascii: "L"), UInt8(ascii: "M"):
      return run[1] != UInt8(ascii: "I")
    default:
      break
    }
    if run == Array("VI".utf8) {
      let next = String(decoding: context.next.filter { ($0 | 0x20) &- 0x61 < 26 || $0 >= 0x80 }, as: UTF8.self)
      return !secondPerson.contains(next.lowercased()) && !isCapitals(context.next)
    }
    return true
  }

  /// What follows the pronoun `vi` rather than a number.
  private static let secondPerson: Set<String> = [
    "ste", "niste", "ćete", "nećete", "biste", "ne", "se", "to", "mi", "i", "ili", "sami", "znate", "imate",
    "možete", "morate", "hoćete", "nemate", "mislite", "kažete", "želite", "treba", "da", "već", "samo", "ga",
    "je", "ih", "nas", "me", "dragi", "gospodine", "gospođo",
  ]

  private static func isInsideSentence(_ range: Range<Int>, _ context: PlainWordContext) -> Bool {
    guard range.lowerBound == 0, let last = context.previous.last else { return false }
    let isWord = (last | 0x20) &- 0x61 < 26 || last >= 0x80 || last &- 0x30 < 10
    return isWord && !isCapitals(context.previous) && !isCapitals(context.next)
  }

  /// Whether a word has two capitals or more and is no numeral.
  private static func isCapitals(_ word: ArraySlice<UInt8>) -> Bool {
    let letters = word.filter { ($0 | 0x20) &- 0x61 < 26 }
    return letters.count > 1 && letters.allSatisfy { $0 & 0x20 == 0 } && !isCanonical(letters)
  }

  /// Whether the letters are a number from 1 to 3999 written in the only proper way.
  static func isCanonical(_ letters: [UInt8]) -> Bool {
    guard !letters.isEmpty, letters.count <= 15 else { return false }
    var rest = letters[...]
    for digits in digitsOfPlaces {
      guard let best = digits.first(where: { rest.starts(with: $0) }) else { continue }
      rest = rest.dropFirst(best.count)
    }
    return rest.isEmpty
  }

  /// The ways of writing a digit of each place, longest first where one begins another.
  private static let digitsOfPlaces: [[[UInt8]]] = [
    ["MMM", "MM", "M"], digits("C", "D", "M"), digits("X", "L", "C"), digits("I", "V", "X"),
  ].map { $0.map { Array($0.utf8) } }

  private static func digits(_ one: String, _ five: String, _ ten: String) -> [String] {
    [
      one + ten, one + five, five + one + one + one, five + one + one, five + one, five, one + one + one,
      one + one, one,
    ]
  }
}

/// Symbols of units behind a number, which Serbian writes in Latin letters in either script.
enum PlainUnit {
  private static let symbols: Set<String> = [
    "km", "cm", "mm", "dm", "nm", "kg", "mg", "dag", "ml", "dl", "cl", "hl", "kW", "MW", "GW", "TW", "kWh", "MWh",
    "GWh", "Hz", "kHz", "MHz", "GHz", "kB", "MB", "GB", "TB", "kV", "mV", "Pa", "hPa", "kPa", "MPa", "kJ", "MJ",
    "kcal", "kN", "dB", "kbps", "Mbps",
  ]

  /// Whether a run of letters is a unit: known, and behind a number and at most one space, the `h` of `km/h`, or the
  /// `C` of `20 °C`.
  static func isUnit(_ run: [UInt8], in word: [UInt8], _ range: Range<Int>, _ context: PlainWordContext) -> Bool {
    var inside = Array(word[..<range.lowerBound])
    let text = String(decoding: run, as: UTF8.self)
    if text == "h", Array(inside.suffix(3)) == Array("km/".utf8) { return true }
    if text == "C" || text == "F" {
      guard Array(inside.suffix(2)) == Array("°".utf8) else { return false }
      inside.removeLast(2)
      return isBehindNumber(inside, ["\u{A0}"], context)
    }
    guard symbols.contains(text) || ["m", "h", "W", "V"].contains(text) else { return false }
    return isBehindNumber(inside, ["\u{A0}", "\u{202F}", "\u{2009}"], context)
  }

  /// Whether a digit stands at the end of what is before a run, or before one space there.
  private static func isBehindNumber(_ inside: [UInt8], _ inner: [String], _ context: PlainWordContext) -> Bool {
    var before = Array(context.bytes[..<context.range.lowerBound].suffix(2)) + inside
    let spaces = inside.isEmpty ? [" ", "\t"] : inner
    if let space = spaces.first(where: { Array(before.suffix($0.utf8.count)) == Array($0.utf8) }) {
      before.removeLast(space.utf8.count)
    } else if inside.isEmpty {
      return false
    }
    return before.last.map { $0 &- 0x30 < 10 } ?? false
  }
}
