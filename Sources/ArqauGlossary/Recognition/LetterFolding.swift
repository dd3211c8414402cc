internal import ArqauText

/// Makes the letters of a language comparable: small letters, one script, no accents that don't count.
///
/// `ё` counts as `е` in Russian and Kazakh; Serbian Cyrillic becomes Latin, `љ` two letters, so that both
/// scripts read alike; other languages' accents are dropped from Latin letters. A letter becomes a code,
/// which is a scalar below U+0800. Scalars above have no entry and are looked at one by one.
final class LetterFolding: Sendable {
  /// What stands in the table beside the code.
  enum Flag {
    static let code: UInt16 = 0x7FF
    static let word: UInt16 = 1 << 11
    static let upper: UInt16 = 1 << 12
    static let latin: UInt16 = 1 << 13
    static let cyrillic: UInt16 = 1 << 14
    /// Not one letter: a digraph, an accent, an invisible character.
    static let special: UInt16 = 1 << 15
  }

  /// The entry of each scalar below U+0800; 0 for what is no part of a word.
  let table: [UInt16]
  private let composes: [UInt64: UInt16]

  /// The folding of a language.
  static func of(_ language: Language) -> LetterFolding {
    switch language {
    case .english: english
    case .kazakh: kazakh
    case .russian: russian
    case .serbian: serbian
    }
  }

  /// The two letters that a Serbian digraph stands for; nil for other scalars.
  static func digraph(_ scalar: UInt32) -> (UInt16, UInt16)? {
    switch scalar {
    case 0x409, 0x459, 0x1C7, 0x1C8, 0x1C9: (0x6C, 0x6A)
    case 0x40A, 0x45A, 0x1CA, 0x1CB, 0x1CC: (0x6E, 0x6A)
    case 0x40F, 0x45F, 0x1C4, 0x1C5, 0x1C6: (0x64, 0x17E)
    default: nil
    }
  }

  /// The letter that a letter's code and a combining mark make in this language; nil where the mark
  /// is an accent that doesn't count.
  func composed(_ code: UInt16, _ mark: UInt32) -> UInt16? { composes[UInt64(code) << 32 | UInt64(mark)] }

  private static let english = LetterFolding(.english)
  private static let kazakh = LetterFolding(.kazakh)
  private static let russian = LetterFolding(.russian)
  private static let serbian = LetterFolding(.serbian)

  private init(_ language: Language) {
    var table = (0..<UInt32(0x800)).map { Self.entry($0, language) }
    if language == .serbian {
      for (cyrillic, latin) in Self.serbianLetters {
        for scalar in [cyrillic, Self.capital(cyrillic)] {
          let old = table[Int(scalar.value)]
          table[Int(scalar.value)] = old & ~Flag.code | UInt16(latin.value)
        }
      }
      for scalar in UInt32(0)..<0x800 where Self.digraph(scalar) != nil {
        table[Int(scalar)] |= Flag.special
      }
    } else {
      table[0x451] = table[0x435]
      table[0x401] = table[0x415]
    }
    self.table = table
    var pairs: [(String, UInt32, String)] = [("и", 0x306, "й")]
    if language == .serbian {
      pairs = [
        ("c", 0x30C, "č"), ("c", 0x301, "ć"), ("s", 0x30C, "š"), ("z", 0x30C, "ž"),
      ]
    }
    var composes: [UInt64: UInt16] = [:]
    for (base, mark, whole) in pairs {
      if let base = base.unicodeScalars.first, let whole = whole.unicodeScalars.first {
        composes[UInt64(base.value) << 32 | UInt64(mark)] = UInt16(whole.value)
      }
    }
    self.composes = composes
  }

  private static func entry(_ scalar: UInt32, _ language: Language) -> UInt16 {
    let traits = ScalarTraits.of(scalar)
    if traits.contains(.mark) || scalar == 0xAD { return Flag.special | UInt16(scalar) }
    guard !traits.isDisjoint(with: .alphanumeric), let letter = Unicode.Scalar(scalar) else { return 0 }
    var flags = Flag.word
    if traits.contains(.upper) { flags |= Flag.upper }
    if traits.contains(.latin) { flags |= Flag.latin }
    if traits.contains(.cyrillic) { flags |= Flag.cyrillic }
    var small = letter.properties.lowercaseMapping.unicodeScalars.first ?? letter
    if traits.contains(.latin), language != .serbian || !kept.contains(small), small.value > 0x7F,
      let plain = try? String(small).normalized(to: .nfd).unicodeScalars.first
    {
      small = plain
    }
    if language == .kazakh, small.value == 0x259 { small = "ә" }
    return small.value < 0x800 ? flags | UInt16(small.value) : flags | UInt16(scalar)
  }

  private static let kept: Set<Unicode.Scalar> = ["č", "ć", "š", "ž", "đ"]

  private static func capital(_ letter: Unicode.Scalar) -> Unicode.Scalar {
    letter.properties.uppercaseMapping.unicodeScalars.first ?? letter
  }

  /// The one-letter part of the official correspondence of the Serbian scripts.
  private static let serbianLetters: [(Unicode.Scalar, Unicode.Scalar)] = [
    ("а", "a"), ("б", "b"), ("в", "v"), ("г", "g"), ("д", "d"), ("ђ", "đ"), ("е", "e"), ("ж", "ž"),
    ("з", "z"), ("и", "i"), ("ј", "j"), ("к", "k"), ("л", "l"), ("м", "m"), ("н", "n"), ("о", "o"),
    ("п", "p"), ("р", "r"), ("с", "s"), ("т", "t"), ("ћ", "ć"), ("у", "u"), ("ф", "f"), ("х", "h"),
    ("ц", "c"), ("ч", "č"), ("ш", "š"),
  ]
}
