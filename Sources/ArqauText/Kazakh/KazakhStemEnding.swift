/// The last letters of a stem, and how they are made equal for all forms of a word.
///
/// Only letters of two bytes in UTF-8 are looked at, which all letters of the alphabet are.
struct KazakhStemEnding {
  private let length: Int
  /// The codes of the last letter, the one before it and so on; ``KazakhLetter/other`` for no letter.
  private let last: UInt8
  private let second: UInt8
  private let third: UInt8
  private let hasTwoVowels: Bool

  /// The end of the first `length` bytes of a word.
  init(_ word: UnsafeBufferPointer<UInt8>, _ length: Int) {
    self.length = length
    func code(_ back: Int) -> UInt8 {
      let first = length - 2 * back
      guard first >= 0, word[first] & 0xE0 == 0xC0 else { return KazakhLetter.other }
      return KazakhLetter.code(of: UInt32(word[first] & 0x1F) << 6 | UInt32(word[first + 1] & 0x3F))
    }
    last = code(1)
    second = code(2)
    third = code(3)
    var vowels = 0
    if Self.voiceless[Int(last)] != 0 {
      for back in 2..<8 where !KazakhLetterClass.of(code(back)).isDisjoint(with: .vowelLike) { vowels += 1 }
    }
    hasTwoVowels = vowels >= 2
  }

  /// The length without a final `п б к г қ ғ` that follows two vowels, and without a final `ь`.
  var lengthWithoutAlternant: Int {
    hasTwoVowels && length >= 8 || dropsSign ? length - 2 : length
  }

  /// Whether ``apply(to:)`` changes anything.
  var changes: Bool { devoices || dropsVowel || dropsSign }

  /// Writes the changed end over a copy of the stem, and returns the new length.
  func apply(to stem: UnsafeMutableBufferPointer<UInt8>) -> Int {
    if devoices, let letter = KazakhLetter.scalar(of: Self.voiceless[Int(last)]) {
      stem[length - 2] = UInt8(truncatingIfNeeded: 0xC0 | letter.value >> 6)
      stem[length - 1] = UInt8(truncatingIfNeeded: 0x80 | letter.value & 0x3F)
    }
    if dropsSign { return length - 2 }
    guard dropsVowel else { return length }
    stem[length - 4] = stem[length - 2]
    stem[length - 3] = stem[length - 1]
    return length - 2
  }

  /// Whether a stem of three letters or more ends in a voiced consonant that native words have only
  /// before a vowel.
  private var devoices: Bool {
    second != KazakhLetter.other && third != KazakhLetter.other && Self.voiceless[Int(last)] != last
      && Self.voiceless[Int(last)] != 0
  }

  /// Whether the stem of a loan ends in the `ь` that falls away before a vowel.
  private var dropsSign: Bool { last == Self.softSign && third != KazakhLetter.other }

  /// Whether the stem ends in one of the few consonant pairs between which a vowel falls out.
  private var dropsVowel: Bool {
    let final = devoices ? Self.voiceless[Int(last)] : last
    return length >= 8 && KazakhLetterClass.of(second) == .narrow
      && Self.elidingPairs.contains(UInt16(third) << 8 | UInt16(final))
  }

  private static let softSign = KazakhLetter.code(of: "ь")

  /// The voiceless member of each alternating pair, by either member; 0 for other letters.
  private static let voiceless: [UInt8] = {
    var table = [UInt8](repeating: 0, count: KazakhLetter.count)
    for (voiced, voiceless) in [("б", "п"), ("г", "к"), ("ғ", "қ")] as [(Unicode.Scalar, Unicode.Scalar)] {
      table[Int(KazakhLetter.code(of: voiced))] = KazakhLetter.code(of: voiceless)
      table[Int(KazakhLetter.code(of: voiceless))] = KazakhLetter.code(of: voiceless)
    }
    return table
  }()

  /// Between these consonants `ы`, `і` fall out before a possessive: `орын`, `мойын`, `халық`, `ырық`,
  /// `ғұрып`, `қауіп`, `ауыз`, `мүлік`.
  private static let elidingPairs: [UInt16] = ["рн", "йн", "лқ", "рқ", "рп", "уп", "уз", "лк"].map {
    $0.unicodeScalars.reduce(0) { $0 << 8 | UInt16(KazakhLetter.code(of: $1)) }
  }
}
