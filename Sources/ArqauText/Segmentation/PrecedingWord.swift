/// The word before a mark, as far as the mark's meaning depends on it.
///
/// Looks back over a bounded number of scalars, so that a text of one word costs no more than another.
struct PrecedingWord {
  private static let longest = 24
  private static let mostParts = 4

  /// Where the word begins.
  private(set) var start: Int
  /// Scalars in the last part, the one before the mark.
  private(set) var length = 0
  /// The hash of the last part.
  private(set) var hash: UInt64 = 0
  /// Hashes of the last parts with their inner stops, longest last: "т. д." gives "т.д".
  private(set) var dotted: [UInt64] = []
  private(set) var letters = 0
  private(set) var digits = 0
  private(set) var startsUpper = false
  private(set) var isAllUpper = true
  /// Whether the last letter is a small one.
  private(set) var endsLower = false
  private(set) var hasVowel = false
  /// Whether the last letter is one on which no Cyrillic abbreviation ends: a vowel, й, ь.
  private(set) var endsOpen = false
  private(set) var isRoman = true
  /// Whether a stop joins it to a part before, without a space ("U.S", "2.5").
  private(set) var isDotted = false
  /// Whether a number stands before it, joined or after a space.
  private(set) var followsNumber = false
  /// Whether it is a part of a word that another sign joins: "Jean-L", "32°C", "5A".
  private(set) var isJoined = false
  /// Whether it is the last number of a score or a range: "3 na 2", "5 do 7".
  private(set) var endsRange = false
  /// Whether its first scalar is a zero.
  private(set) var startsZero = false
  /// Whether it is longer than any abbreviation.
  private(set) var isLong = false
  /// Whether a hyphen, colon or comma joins a number to a number before ("6-4", "2,5").
  private(set) var isCompound = false

  var isNumber: Bool { digits > 0 && letters == 0 }
  /// Whether it is one capital.
  var isInitial: Bool { letters == 1 && digits == 0 && startsUpper && !isJoined }

  /// No word.
  static let none = PrecedingWord()

  private init() { start = 0 }

  /// Reads the word that ends at `end`.
  init(_ utf8: UnsafeBufferPointer<UInt8>, before end: Int, from floor: Int) {
    start = end
    var scalars = 0
    var index = end
    while index > floor, let (scalar, size) = decodeScalar(utf8, before: index) {
      let traits = ScalarTraits.of(scalar)
      if traits.isDisjoint(with: [.letter, .digit, .mark]) {
        guard traits.contains(.format) else { break }
      } else {
        // "1990г": the word is what follows the number.
        if traits.contains(.digit), letters > 0 { break }
        count(scalar, traits)
        scalars += 1
      }
      index -= size
      if scalars == Self.longest {
        isLong = true
        break
      }
    }
    start = index
    length = scalars
    isRoman = isRoman && letters > 0 && digits == 0
    guard scalars > 0, !isLong else { return }
    hash = Self.hash(utf8, index..<end)
    readBefore(utf8, end, floor)
  }

  private mutating func count(_ scalar: UInt32, _ traits: ScalarTraits) {
    startsZero = scalar == 0x30
    if traits.contains(.digit) {
      digits += 1
    } else if traits.contains(.letter) {
      let isVowel = Self.isVowel(scalar)
      if letters == 0 {
        endsOpen = isVowel || Self.isSoft(scalar)
        endsLower = traits.contains(.lower)
      }
      hasVowel = hasVowel || isVowel
      letters += 1
      startsUpper = traits.contains(.upper)
      isAllUpper = isAllUpper && startsUpper
      isRoman = isRoman && Self.isRomanDigit(scalar)
    }
  }

  /// Looks at what stands before the word: more dotted parts, or a number.
  private mutating func readBefore(_ utf8: UnsafeBufferPointer<UInt8>, _ end: Int, _ floor: Int) {
    var part = start
    var parts = 0
    while parts < Self.mostParts, part > floor {
      var index = part
      var spaces = 0
      while let (scalar, size) = decodeScalar(utf8, before: index), index > floor, spaces < 2,
        ScalarTraits.of(scalar).contains(.space)
      {
        index -= size
        spaces += 1
      }
      guard index > floor, let (scalar, size) = decodeScalar(utf8, before: index) else { return }
      if parts == 0 {
        let traits = ScalarTraits.of(scalar)
        followsNumber = traits.contains(.digit) || (spaces > 0 && Self.endsRoman(utf8, index, floor))
        isCompound = spaces == 0 && digits > 0 && Self.joinsNumbers(scalar)
        let isJoint = spaces == 0 && Self.joins(scalar, traits)
        // The hyphen between two abbreviations joins nothing: "ген.-лейт."
        isJoined = isJoint && !(scalar == 0x2D && index - 1 > floor && utf8[index - 2] == 0x2E)
        endsRange =
          digits > 0 && spaces > 0
          && (Self.followsPair(utf8, index, floor) || Self.followsDash(utf8, index, floor))
      }
      if parts == 0, spaces == 1, ScalarTraits.of(scalar).contains(.lower) {
        addAfterLetter(utf8, scalar, letterAt: index - size, end, floor)
      }
      guard scalar == 0x2E else { return }
      let stop = index - size
      var begin = stop
      var letters = 0
      while begin > floor, letters < 6, let (scalar, size) = decodeScalar(utf8, before: begin) {
        let traits = ScalarTraits.of(scalar)
        guard traits.contains(.letter) || (traits.contains(.digit) && digits > 0) else { break }
        begin -= size
        letters += 1
      }
      guard letters > 0, letters < 6 else { return }
      if spaces == 0 {
        isDotted = true
        start = begin
      }
      part = begin
      parts += 1
      dotted.append(Self.hash(utf8, begin..<end))
    }
  }

  /// Takes a word of one letter before the word for a dotted part: "и др." is looked up as "и.др".
  private mutating func addAfterLetter(
    _ utf8: UnsafeBufferPointer<UInt8>, _ letter: UInt32, letterAt index: Int, _ end: Int, _ floor: Int
  ) {
    guard index > floor, utf8[index - 1] == 0x20 else { return }
    var hash = WordHash()
    hash.combine(letter)
    hash.combine(0x2E)
    var place = start
    while place < end {
      let (scalar, size) = decodeScalar(utf8, at: place)
      hash.combine(scalar)
      place += size
    }
    dotted.append(hash.value)
  }

  /// The hash of a stretch without its white space.
  private static func hash(_ utf8: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> UInt64 {
    var hash = WordHash()
    var index = range.lowerBound
    while index < range.upperBound {
      let (scalar, size) = decodeScalar(utf8, at: index)
      if ScalarTraits.of(scalar).isDisjoint(with: [.space, .format]) { hash.combine(scalar) }
      index += size
    }
    return hash.value
  }

  /// Whether a sign right before a word joins it to what stands before.
  private static func joins(_ scalar: UInt32, _ traits: ScalarTraits) -> Bool {
    if traits.contains(.digit) || traits.contains(.symbol) { return true }
    switch scalar {
    case 0x26, 0x27, 0x2D, 0x2F, 0x40, 0x2010, 0x2011, 0x2019, 0x2032: return true
    default: return false
    }
  }

  /// Whether a number and a short word between spaces end at `end`: "3 na".
  private static func followsPair(_ utf8: UnsafeBufferPointer<UInt8>, _ end: Int, _ floor: Int) -> Bool {
    var index = end
    var letters = 0
    while index > floor, letters < 5, let (scalar, size) = decodeScalar(utf8, before: index),
      ScalarTraits.of(scalar).contains(.lower)
    {
      index -= size
      letters += 1
    }
    return letters > 0 && index - 1 > floor && utf8[index - 1] == 0x20 && utf8[index - 2] &- 0x30 < 10
  }

  /// Whether a number, a space and a dash end at `end`: "1998 -".
  private static func followsDash(_ utf8: UnsafeBufferPointer<UInt8>, _ end: Int, _ floor: Int) -> Bool {
    guard let (scalar, size) = decodeScalar(utf8, before: end), SentencePunctuation.of(scalar) == .dash else {
      return false
    }
    let index = end - size
    return index - 1 > floor && utf8[index - 1] == 0x20 && utf8[index - 2] &- 0x30 < 10
  }

  private static func endsRoman(_ utf8: UnsafeBufferPointer<UInt8>, _ end: Int, _ floor: Int) -> Bool {
    var index = end
    var length = 0
    while index > floor, length < 8, let (scalar, size) = decodeScalar(utf8, before: index) {
      if ScalarTraits.of(scalar).isDisjoint(with: [.letter, .digit]) { break }
      guard isRomanDigit(scalar) else { return false }
      index -= size
      length += 1
    }
    return length > 0
  }

  private static func joinsNumbers(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x2C, 0x2D, 0x2F, 0x3A, 0x2013: true
    default: false
    }
  }

  static func isRomanDigit(_ scalar: UInt32) -> Bool {
    switch Unicode.Scalar(scalar) {
    case "I", "V", "X", "L", "C", "D", "M", "Х", "І", "С", "М": true
    default: false
    }
  }

  static func isVowel(_ scalar: UInt32) -> Bool {
    switch Unicode.Scalar(scalar | (scalar < 0x80 ? 0x20 : 0)) {
    case "a", "e", "i", "o", "u", "y", "а", "е", "ё", "и", "о", "у", "ы", "э", "ю", "я", "ә", "і", "ө", "ү",
      "ұ", "А", "Е", "Ё", "И", "О", "У", "Ы", "Э", "Ю", "Я", "Ә", "І", "Ө", "Ү", "Ұ", "á", "à", "ä", "é",
      "è", "í", "ı", "ó", "ö", "ú", "ü", "ū":
      true
    default: false
    }
  }

  static func isSoft(_ scalar: UInt32) -> Bool {
    switch Unicode.Scalar(scalar) {
    case "й", "ь", "ъ", "Й", "Ь", "Ъ": true
    default: false
    }
  }
}
