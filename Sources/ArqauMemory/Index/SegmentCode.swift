/// The alphabet of the fuzzy index: a byte for each scalar.
///
/// The letters of English, Kazakh, Russian and Serbian Latin and the usual punctuation have a code of their
/// own. All other scalars share 36 codes; a text that holds one is *lossy*: distances between codes are then
/// a lower bound, and the scalars decide.
enum SegmentCode {
  /// The code of a scalar, never 0.
  @inline(__always)
  static func code(_ scalar: UInt32) -> UInt8 {
    scalar < 0x600 ? low[Int(scalar)] : high(scalar)
  }

  /// The scalar of a code; 0 for shared codes.
  static let scalars: [UInt32] = {
    var scalars = [UInt32](repeating: 0, count: 256)
    for scalar in UInt32(0x20)...0x7E { scalars[Int(scalar)] = scalar }
    for (index, scalar) in own.enumerated() { scalars[0x80 + index] = scalar.value }
    return scalars
  }()

  /// Whether a code is one scalar's own.
  @inline(__always)
  static func isOwn(_ code: UInt8) -> Bool { code >= 0x20 && code != 0x7F && code < 0xFC }

  /// The counter, of 64, that counts a code.
  ///
  /// Small letters have counters of their own; Kazakh letters share with letters that Kazakh hardly uses, Latin
  /// capitals with Cyrillic small letters and the other way round.
  static let counters: [UInt8] = {
    var counters = [UInt8](repeating: 62, count: 256)
    for (index, letter) in (UInt8(ascii: "a")...UInt8(ascii: "z")).enumerated() {
      counters[Int(letter)] = UInt8(index)
      counters[Int(letter) - 0x20] = UInt8(26 + index)
    }
    for letter in UInt8(ascii: "0")...UInt8(ascii: "9") { counters[Int(letter)] = 60 }
    counters[Int(UInt8(ascii: " "))] = 58
    counters[Int(UInt8(ascii: "."))] = 59
    for mark in "\"'()[]<>{}«»“”„’‘".unicodeScalars { counters[Int(code(mark.value))] = 61 }
    for code in UInt8(0)..<0x20 { counters[Int(code)] = 63 }
    let small = Array("абвгдежзийклмнопрстуфхцчшщъыьэюя".unicodeScalars)
    for (index, letter) in small.enumerated() {
      counters[Int(code(letter.value))] = UInt8(26 + index)
      counters[Int(code(letter.value - 0x20))] = UInt8(index % 26)
    }
    for (letter, other) in zip("ёәғқңөұүһі".unicodeScalars, "ъчфщцэхъюэ".unicodeScalars) {
      counters[Int(code(letter.value))] = counters[Int(code(other.value))]
    }
    for (letter, other) in zip("ЁӘҒҚҢӨҰҮҺІ".unicodeScalars, "ЪЧФЩЦЭХЪЮЭ".unicodeScalars) {
      counters[Int(code(letter.value))] = counters[Int(code(other.value))]
    }
    // Serbian in Latin letters, where the Cyrillic counters lie idle.
    for (index, letter) in "čćšžđČĆŠŽĐ".unicodeScalars.enumerated() {
      counters[Int(code(letter.value))] = UInt8(52 + index % 5)
    }
    return counters
  }()

  /// The scalars with codes of their own beside ASCII's, from code 0x80.
  private static let own: [Unicode.Scalar] = Array(
    ("АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюяЁё"
      + "ӘҒҚҢӨҰҮҺІәғқңөұүһі" + "ČĆŠŽĐčćšžđ" + "«»“”„’‘–—…•·№©®°×€" + "éèêüöäßñáíóç").unicodeScalars)

  private static let low: [UInt8] = {
    var codes = (UInt32(0)..<0x600).map(shared)
    for scalar in 0x20...0x7E { codes[scalar] = UInt8(scalar) }
    for (index, scalar) in own.enumerated() where scalar.value < 0x600 {
      codes[Int(scalar.value)] = UInt8(0x80 + index)
    }
    return codes
  }()

  private static let highOwn: [UInt32: UInt8] = {
    var codes: [UInt32: UInt8] = [:]
    for (index, scalar) in own.enumerated() where scalar.value >= 0x600 {
      codes[scalar.value] = UInt8(0x80 + index)
    }
    return codes
  }()

  private static func high(_ scalar: UInt32) -> UInt8 {
    (0x2000..<0x2200).contains(scalar) ? highOwn[scalar] ?? shared(scalar) : shared(scalar)
  }

  /// One of the codes 1…31, 127 and 252…255, which several scalars share.
  private static func shared(_ scalar: UInt32) -> UInt8 {
    switch scalar % 36 {
    case let rest where rest < 31: UInt8(rest + 1)
    case 31: 0x7F
    case let rest: UInt8(0xFC + rest - 32)
    }
  }
}
