/// Tells Roman numerals from words in capitals.
enum RomanNumeral {
  /// Whether a run of Latin letters is a numeral where it stands.
  ///
  /// `I` is a numeral inside a sentence only, since it is a Serbian word, and `VI` not before a verb of the
  /// second person; neither is one among words in capitals. Those that begin with C, D, L or M and go on
  /// with I are words (`MI`, `DIV`).
  static func isNumeral(_ run: UnsafeBufferPointer<UInt8>, at place: RunPlace) -> Bool {
    guard isCanonical(run) else { return false }
    if run.count == 1 {
      // An initial has a full stop behind it.
      if place.follower == UInt8(ascii: ".") { return false }
      switch run[0] {
      case UInt8(ascii: "I"): return place.isAtStart && isInsideSentence(place.context)
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
    if run.count == 2, run[0] == UInt8(ascii: "V"), run[1] == UInt8(ascii: "I") {
      let next = place.context.next
      let letters = next.filter { ($0 | 0x20) &- 0x61 < 26 || $0 >= 0x80 }
      return !secondPerson.contains(String(decoding: letters, as: UTF8.self).lowercased()) && !isCapitals(next)
    }
    return true
  }

  /// What follows the pronoun `vi` rather than a number.
  private static let secondPerson: Set<String> = [
    "ste", "niste", "ćete", "nećete", "biste", "ne", "se", "to", "mi", "i", "ili", "sami", "znate", "imate",
    "možete", "morate", "hoćete", "nemate", "mislite", "kažete", "želite", "treba", "da", "već", "samo", "ga",
    "je", "ih", "nas", "me", "dragi", "gospodine", "gospođo",
  ]

  private static func isInsideSentence(_ context: WordContext) -> Bool {
    let previous = context.previous
    guard let last = previous.last else { return false }
    let isWord = (last | 0x20) &- 0x61 < 26 || last >= 0x80 || last &- 0x30 < 10
    return isWord && !isCapitals(previous) && !isCapitals(context.next)
  }

  /// Whether a word has two capitals or more and is no numeral.
  private static func isCapitals(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
    var letters = 0
    for byte in word where (byte | 0x20) &- 0x61 < 26 {
      if byte & 0x20 != 0 { return false }
      letters += 1
    }
    guard letters > 1 else { return false }
    return !word.filter { ($0 | 0x20) &- 0x61 < 26 }.withUnsafeBufferPointer(isCanonical)
  }

  /// Whether the letters are a number from 1 to 3999 written in the only proper way.
  static func isCanonical(_ letters: UnsafeBufferPointer<UInt8>) -> Bool {
    guard !letters.isEmpty, letters.count <= 15 else { return false }
    var index = 0
    while index < 3, index < letters.count, letters[index] == UInt8(ascii: "M") { index += 1 }
    takeDigit(letters, &index, UInt8(ascii: "C"), UInt8(ascii: "D"), UInt8(ascii: "M"))
    takeDigit(letters, &index, UInt8(ascii: "X"), UInt8(ascii: "L"), UInt8(ascii: "C"))
    takeDigit(letters, &index, UInt8(ascii: "I"), UInt8(ascii: "V"), UInt8(ascii: "X"))
    return index == letters.count
  }

  /// Moves the index behind a digit that is written with the signs of one, five and ten of its place.
  private static func takeDigit(
    _ letters: UnsafeBufferPointer<UInt8>, _ index: inout Int, _ one: UInt8, _ five: UInt8, _ ten: UInt8
  ) {
    if index + 1 < letters.count, letters[index] == one, letters[index + 1] == ten || letters[index + 1] == five {
      index += 2
      return
    }
    if index < letters.count, letters[index] == five { index += 1 }
    var ones = 0
    while ones < 3, index < letters.count, letters[index] == one {
      index += 1
      ones += 1
    }
  }
}
