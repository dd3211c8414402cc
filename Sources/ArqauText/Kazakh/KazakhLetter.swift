/// The letters of Kazakh Cyrillic as small codes, with the properties that suffixes look at.
///
/// A capital has the code of its small letter. Everything that is no letter of the alphabet is
/// ``other`` (Latin letters, digits) or ``mark`` (hyphens, quotation marks, apostrophes: what stands
/// between an acronym or a quoted name and its suffix).
enum KazakhLetter {
  /// The alphabet in code order: the code of a letter is its place here, counted from 1.
  static let alphabet: [Unicode.Scalar] = Array(
    "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя".unicodeScalars)

  /// The code of what is neither a letter of the alphabet nor a mark.
  static let other: UInt8 = 0
  /// The code of a hyphen, a quotation mark or an apostrophe.
  static let mark: UInt8 = 43
  /// One more than the largest code.
  static let count = 44

  /// The code of a scalar.
  static func code(of scalar: UInt32) -> UInt8 {
    switch scalar {
    case 0x400..<0x500: codes[Int(scalar) - 0x400]
    case 0x22, 0x27, 0x2D, 0xAB, 0xBB, 0x2010...0x2015, 0x2018...0x201F, 0x2039, 0x203A: mark
    default: other
    }
  }

  /// The code of a letter of the alphabet; ``other`` for any other scalar.
  static func code(of letter: Unicode.Scalar) -> UInt8 { code(of: letter.value) }

  /// The small letter that has a code, if it is a letter's.
  static func scalar(of code: UInt8) -> Unicode.Scalar? {
    let place = Int(code) - 1
    return alphabet.indices.contains(place) ? alphabet[place] : nil
  }

  /// The codes of U+0400…U+04FF.
  private static let codes: [UInt8] = {
    var codes = [UInt8](repeating: other, count: 256)
    for (place, letter) in alphabet.enumerated() {
      codes[Int(letter.value) - 0x400] = UInt8(place + 1)
      let capital = letter.properties.uppercaseMapping.unicodeScalars.first ?? letter
      codes[Int(capital.value) - 0x400] = UInt8(place + 1)
    }
    return codes
  }()
}

/// What a suffix's first consonant depends on: the class of the letter before it.
///
/// The classes are those of the usual rules of Kazakh assimilation. `у`, `и` and `ю` are vowels that
/// end in a glide: native words treat them as consonants (`тау`, `тауы`, `таудың`), loans sometimes
/// as vowels. `б в г ғ д ж` end hardly any but loan words, which take the suffixes of voiceless stems
/// (`клубтар`) and less often those of voiced ones.
struct KazakhLetterClass: OptionSet, Sendable {
  let rawValue: UInt16

  /// Every vowel but `ы`, `і` and `о`.
  static let wide = Self(rawValue: 1)
  /// `ы` and `і`, the vowels that suffixes and elision make and unmake.
  static let narrow = Self(rawValue: 512)
  static let glide = Self(rawValue: 2)
  /// `р` and `й`.
  static let smooth = Self(rawValue: 4)
  static let lateral = Self(rawValue: 8)
  static let nasal = Self(rawValue: 16)
  /// `з`.
  static let sibilant = Self(rawValue: 32)
  /// `б в г ғ д ж`.
  static let stop = Self(rawValue: 64)
  static let voiceless = Self(rawValue: 128)
  /// No letter: a hyphen, a digit, a Latin letter; what is spoken there is unknown.
  static let open = Self(rawValue: 256)

  /// `о`, in which no native word ends.
  static let rounded = Self(rawValue: 2048)
  /// `ы` or `і` after `ш`, as at the end of agent nouns.
  static let agent = Self(rawValue: 1024)
  /// `а` or `е` after `л`, as at the end of the many verbs in `ла`; nouns in `лай` are few.
  static let verbal = Self(rawValue: 4096)
  /// A consonant that can end a verb: one after a vowel, or `т`, `қ`, `к` after a sonorant (`айт`).
  static let final = Self(rawValue: 8192)

  static let vowel: Self = [.wide, .rounded, .narrow]
  static let vowelLike: Self = [.wide, .rounded, .narrow, .glide]
  static let consonantal: Self = [
    .glide, .smooth, .lateral, .nasal, .sibilant, .stop, .voiceless,
  ]
  static let any: Self = [
    .wide, .rounded, .narrow, .agent, .verbal, .final, .glide, .smooth, .lateral, .nasal, .sibilant, .stop,
    .voiceless,
    .open,
  ]

  /// The class of a letter's code. The signs `ь` and `ъ` have none: the letter before them counts.
  static func of(_ code: UInt8) -> Self { Self(rawValue: table[Int(code)]) }

  private static let table: [UInt16] = {
    let members: [(Self, String)] = [
      (.wide, "аәеёөұүэя"), (.rounded, "о"), (.narrow, "ыі"), (.glide, "уию"), (.smooth, "рй"),
      (.lateral, "л"), (.nasal, "мнң"),
      (.sibilant, "з"), (.stop, "бвгғдж"), (.voiceless, "кқпстфхһцчшщ"),
    ]
    var table = [UInt16](repeating: 0, count: KazakhLetter.count)
    table[Int(KazakhLetter.other)] = open.rawValue
    table[Int(KazakhLetter.mark)] = open.rawValue
    for (letterClass, letters) in members {
      for letter in letters.unicodeScalars {
        table[Int(KazakhLetter.code(of: letter))] = letterClass.rawValue
      }
    }
    return table
  }()
}
