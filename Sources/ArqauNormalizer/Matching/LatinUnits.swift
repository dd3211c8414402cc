internal import ArqauText

/// The units of words in Latin letters: Serbian, Kazakh by any edition, English, and romanizations.
enum LatinUnits {
  private typealias Unit = PhoneticUnit

  /// Letters that stand for one unit, longest first within a first letter.
  private static let digraphs: [(letters: [UInt32], unit: UInt8)] = [
    ("sch", Unit.sh), ("sh", Unit.sh), ("tch", Unit.ch), ("ts", Unit.ts),
    ("tz", Unit.ts), ("th", Unit.th), ("dzh", Unit.dzh), ("dge", Unit.dzh), ("dž", Unit.dzh), ("dj", Unit.softDzh),
    ("zh", Unit.zh),
    ("kh", Unit.kh), ("ch", Unit.ch), ("ck", Unit.k), ("lj", Unit.softL), ("nj", Unit.softN), ("ng", Unit.ng),
    ("ph", Unit.f), ("gh", Unit.gh), ("ee", Unit.i), ("oo", Unit.u), ("ou", Unit.u),
  ].map { (letters: $0.0.unicodeScalars.map(\.value), unit: $0.1) }

  /// The digraphs by their first letter.
  private static let byFirst: [[(letters: [UInt32], unit: UInt8)]] = (0..<26).map { index in
    digraphs.filter { $0.letters[0] == 0x61 + UInt32(index) }
  }

  /// - Parameter isSerbian: Whether the letters are known to be Serbian ones.
  static func append(_ word: [UInt32], isSerbian: Bool = false, to units: inout [UInt8]) {
    let start = units.count
    var index = 0
    while index < word.count {
      let letter = word[index]
      // Of a doubled consonant the second may begin a digraph: Massachusetts.
      if index + 1 < word.count, word[index + 1] == letter, letter != 0x65, letter != 0x6F {
        index += 1
        continue
      }
      let first = letter &- 0x61
      if first < 26, index + 1 < word.count {
        var found = false
        for digraph in byFirst[Int(first)] where matches(digraph.letters, word, index) {
          // The two vowels of -eev are no English ee: Andreevka.
          if letter == 0x65, digraph.unit == Unit.i, index + 2 < word.count, word[index + 2] == 0x76 { continue }
          units.appendUnit(digraph.unit, wordStart: start)
          index += digraph.letters.count
          found = true
          break
        }
        if found { continue }
      }
      index += 1
      if letter == 0x78 {  // x
        units.appendUnit(Unit.k, wordStart: start)
        units.appendUnit(Unit.s, wordStart: start)
      } else {
        let sound = unit(letter)
        units.appendUnit(isSerbian ? serbian(sound) : sound, wordStart: start)
      }
    }
  }

  /// What a letter of many sounds is in Serbian.
  private static func serbian(_ unit: UInt8) -> UInt8 {
    switch unit {
    case Unit.latinC: Unit.ts
    case Unit.latinJ: Unit.glide
    case Unit.latinH: Unit.kh
    default: unit
    }
  }

  @inline(__always)
  private static func matches(_ letters: [UInt32], _ word: [UInt32], _ index: Int) -> Bool {
    guard index + letters.count <= word.count else { return false }
    for offset in 1..<letters.count where word[index + offset] != letters[offset] { return false }
    return true
  }

  /// The unit of one letter or digit.
  static func unit(_ letter: UInt32) -> UInt8 {
    if letter < 0x250 { return table[Int(letter)] }
    if letter == 0x259 { return Unit.frontA }
    // Letters beyond (ẑ, ḥ, ả) count as the letter under their marks.
    guard 0x1E00...0x1EFF ~= letter, let scalar = Unicode.Scalar(letter),
      let base = (try? String(scalar).normalized(to: .nfd))?.unicodeScalars.first, base.value < 0x80
    else { return Unit.other }
    return table[Int(base.value)]
  }

  /// The unit of each letter below U+0250: accents that change no sound are passed over.
  private static let table: [UInt8] = {
    var table = [UInt8](repeating: Unit.other, count: 0x250)
    let plain: [(String, UInt8)] = [
      ("a", Unit.a), ("b", Unit.b), ("c", Unit.latinC), ("d", Unit.d), ("e", Unit.e), ("f", Unit.f), ("g", Unit.g),
      ("h", Unit.latinH), ("i", Unit.i), ("j", Unit.latinJ), ("k", Unit.k), ("l", Unit.l), ("m", Unit.m), ("n", Unit.n),
      ("o", Unit.o), ("p", Unit.p), ("q", Unit.q), ("r", Unit.r), ("s", Unit.s), ("t", Unit.t), ("u", Unit.u),
      ("v", Unit.v), ("w", Unit.w), ("x", Unit.k), ("y", Unit.latinY), ("z", Unit.z),
    ]
    for (letter, unit) in plain { set(letter, unit, &table) }
    for letter in UInt32(0xC0)..<0x250 {
      // One character of table is one call of ICU, once in the life of the process.
      guard let scalar = Unicode.Scalar(letter),
        let base = (try? String(scalar).normalized(to: .nfd))?.unicodeScalars.first, base.value < 0x80
      else { continue }
      table[Int(letter)] = table[Int(base.value | 0x20)]
    }
    let special: [(String, UInt8)] = [
      ("äæǎ", Unit.frontA), ("öøœ", Unit.frontO), ("üű", Unit.frontU), ("ı", Unit.backI), ("ýÿ", Unit.latinY),
      ("č", Unit.ch), ("ć", Unit.softCh), ("šşśș", Unit.sh), ("žż", Unit.zh), ("đ", Unit.softDzh), ("ğǧ", Unit.gh),
      ("ñńň", Unit.softN), ("ŋ", Unit.ng), ("ł", Unit.l), ("ß", Unit.s), ("þ", Unit.th), ("ð", Unit.d), ("ħ", Unit.kh),
    ]
    for (letters, unit) in special { set(letters, unit, &table) }
    for digit in UInt8(0)..<10 { table[Int(digit) + 0x30] = Unit.digit + digit }
    return table
  }()

  private static func set(_ letters: String, _ unit: UInt8, _ table: inout [UInt8]) {
    for scalar in letters.unicodeScalars { table[Int(scalar.value)] = unit }
  }
}
