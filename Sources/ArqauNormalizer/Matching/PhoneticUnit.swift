/// The sounds, roughly, that the letters of all varieties and schemes are reduced to for comparison.
///
/// One alphabet for both scripts. A letter whose sound depends on the language or the scheme (`c`, `j`,
/// `y`, `h` in Latin) is a unit of its own; ``UnitScores`` says how well any two units agree. Digraphs and
/// the regular endings of surnames and patronymics are one unit each.
enum PhoneticUnit {
  static let a: UInt8 = 1
  static let e: UInt8 = 2
  static let i: UInt8 = 3
  static let o: UInt8 = 4
  static let u: UInt8 = 5
  /// ә, ä
  static let frontA: UInt8 = 6
  /// ө, ö
  static let frontO: UInt8 = 7
  /// ү, ü
  static let frontU: UInt8 = 8
  /// ы, ı
  static let backI: UInt8 = 9
  /// ё
  static let yo: UInt8 = 10
  /// Latin y
  static let latinY: UInt8 = 11
  /// й, ј, and the first half of я and ю
  static let glide: UInt8 = 12
  /// Latin j
  static let latinJ: UInt8 = 13
  static let p: UInt8 = 14
  static let b: UInt8 = 15
  static let t: UInt8 = 16
  static let d: UInt8 = 17
  /// k, ck
  static let k: UInt8 = 18
  static let g: UInt8 = 19
  /// Latin h, һ
  static let latinH: UInt8 = 20
  /// х, kh
  static let kh: UInt8 = 21
  static let f: UInt8 = 22
  static let v: UInt8 = 23
  static let w: UInt8 = 24
  static let s: UInt8 = 25
  static let z: UInt8 = 26
  /// Latin c
  static let latinC: UInt8 = 27
  /// ц, ts, tz
  static let ts: UInt8 = 28
  /// ч, č, ch
  static let ch: UInt8 = 29
  /// ћ, ć
  static let softCh: UInt8 = 30
  /// ш, š, ş, sh, sch
  static let sh: UInt8 = 31
  /// Latin q, қ
  static let q: UInt8 = 32
  /// ж, ž, zh
  static let zh: UInt8 = 33
  /// џ, дж, dž, dzh
  static let dzh: UInt8 = 34
  /// ђ, đ, dj
  static let softDzh: UInt8 = 35
  static let l: UInt8 = 36
  /// љ, lj
  static let softL: UInt8 = 37
  static let m: UInt8 = 38
  static let n: UInt8 = 39
  /// њ, nj, ñ
  static let softN: UInt8 = 40
  /// ң, ng, нг
  static let ng: UInt8 = 41
  static let r: UInt8 = 42
  /// Latin th
  static let th: UInt8 = 43
  /// ғ, ğ, gh
  static let gh: UInt8 = 44
  /// The endings -ов, -ев, -off.
  static let endingOv: UInt8 = 45
  /// The endings -ова, -ева.
  static let endingOva: UInt8 = 46
  /// The endings -ович, -евич, -ović.
  static let endingOvich: UInt8 = 47
  /// The endings -овна, -евна.
  static let endingOvna: UInt8 = 48
  /// The ending -ұлы.
  static let endingUly: UInt8 = 49
  /// The ending -қызы.
  static let endingKyzy: UInt8 = 50
  /// The endings -ский, -цкий behind their consonant, -ski, -sky.
  static let endingSki: UInt8 = 51
  /// The endings -ская, -ska.
  static let endingSkaya: UInt8 = 52
  /// The first of ten digits.
  static let digit: UInt8 = 53
  /// Any other letter; one unit for all, so that names in other scripts are compared by spelling alone.
  static let other: UInt8 = 63

  /// How many codes there are, with 0, which stands for no unit.
  static let count = 64

  /// A visible sign for each unit, for training and tests.
  static let signs: [Character] = Array(
    "_aeiouAOUIEyjJpbtdkgHhfvwszcCQqSVZDXlLmnNGrTKÕõÔôÛÜŠš0123456789?")

  static func isVowel(_ unit: UInt8) -> Bool { (a...yo).contains(unit) }

  /// Whether one is a man's ending and the other a woman's of the same kind.
  static func areOfTwoGenders(_ one: UInt8, _ other: UInt8) -> Bool {
    func gender(_ unit: UInt8) -> (kind: Int, isFeminine: Bool)? {
      switch unit {
      case endingOv: (0, false)
      case endingOva: (0, true)
      case endingSki: (1, false)
      case endingSkaya: (1, true)
      case endingOvich, endingUly: (2, false)
      case endingOvna, endingKyzy: (2, true)
      default: nil
      }
    }
    guard let first = gender(one), let second = gender(other) else { return false }
    return first.kind == second.kind && first.isFeminine != second.isFeminine
  }

  /// Whether a unit is the ending of a patronymic of a woman or a man, whatever the language.
  static func isPatronymic(_ unit: UInt8) -> Bool { (endingOvich...endingKyzy).contains(unit) }
}
