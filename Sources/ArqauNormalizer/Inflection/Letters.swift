/// A word or a part of one, in small letters, one scalar a letter. Serbian is in Cyrillic here.
typealias Letters = [Unicode.Scalar]

extension Letters {
  init(_ text: String) { self = Array(text.unicodeScalars) }

  func ends(with ending: Letters) -> Bool {
    count >= ending.count && self[(count - ending.count)...].elementsEqual(ending)
  }

  /// Whether the letters are a word without its last ones, and an ending.
  func isEnding(_ ending: Letters, behind word: Letters, without last: Int) -> Bool {
    let stem = word.count - last
    guard count == stem + ending.count else { return false }
    return self[..<stem].elementsEqual(word[..<stem]) && self[stem...].elementsEqual(ending)
  }

  /// The word without its ending, with another one.
  func replacing(_ ending: Letters, by other: Letters) -> Letters { dropLast(ending.count) + other }
}

/// Classes of letters, named by a capital Latin letter in the endings of rules.
struct LetterClasses: Sendable {
  private let classes: [Unicode.Scalar: Set<Unicode.Scalar>]
  /// The classes that a letter of `first..<first + count` belongs to, as bits of the signs from `A` on.
  private let signs: [UInt32]

  private static let first: UInt32 = 0x400
  private static let count: UInt32 = 0x130

  init(_ classes: [Unicode.Scalar: String]) {
    self.classes = classes.mapValues { Set($0.unicodeScalars) }
    var signs = [UInt32](repeating: 0, count: Int(Self.count))
    for (sign, members) in self.classes where Self.isCapital(sign) {
      for letter in members where letter.value &- Self.first < Self.count {
        signs[Int(letter.value - Self.first)] |= 1 << (sign.value - 0x41)
      }
    }
    self.signs = signs
  }

  private static func isCapital(_ sign: Unicode.Scalar) -> Bool { sign.value &- 0x41 < 26 }

  /// Whether a letter is what a pattern's sign stands for: a class, or the letter itself.
  func matches(_ sign: Unicode.Scalar, _ letter: Unicode.Scalar) -> Bool {
    guard Self.isCapital(sign) else {
      // Most signs of patterns are letters that stand for themselves.
      if sign == letter { return true }
      return sign.value &- Self.first < Self.count ? false : classes[sign].map { $0.contains(letter) } ?? false
    }
    if letter.value &- Self.first < Self.count {
      let isMember = signs[Int(letter.value - Self.first)] & 1 << (sign.value - 0x41) != 0
      return isMember
    }
    return classes[sign].map { $0.contains(letter) } ?? (sign == letter)
  }

  /// The letters that a sign stands for.
  func members(of sign: Unicode.Scalar) -> Set<Unicode.Scalar> { classes[sign] ?? [sign] }

  func count(of sign: Unicode.Scalar, in letters: Letters) -> Int {
    guard classes[sign] != nil else { return 0 }
    return letters.count { matches(sign, $0) }
  }
}

/// The end of a word, with classes of letters; `^` at its start binds it to the word's start.
struct EndingPattern: Sendable {
  private let signs: Letters
  private let isWhole: Bool

  init(_ text: Substring) {
    isWhole = text.unicodeScalars.first == "^"
    signs = Array(text.unicodeScalars.drop { $0 == "^" })
  }

  /// The last letters of words that fit; nil where that may be any.
  func lastLetters(_ classes: LetterClasses) -> Set<Unicode.Scalar>? { signs.last.map(classes.members) }

  func matches(_ word: Letters, _ classes: LetterClasses) -> Bool {
    guard isWhole ? word.count == signs.count : word.count >= signs.count else { return false }
    // From the end on, where words differ soonest.
    var place = signs.count
    while place > 0 {
      place -= 1
      guard classes.matches(signs[place], word[word.count - signs.count + place]) else { return false }
    }
    return true
  }
}
