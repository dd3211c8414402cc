import ArqauText

/// Reduces words of both scripts to Latin letters that agree across languages, roughly: `Сербия`, `Србија`
/// and `Serbia` are one skeleton. For features only, which may be wrong now and then; what is compared with
/// an authority has better keys.
package struct NameSkeleton {
  private(set) package var units: [UInt8] = []

  /// What each letter stands for, held here since each look at a static costs.
  private let table = Self.table

  package init() { units.reserveCapacity(24) }

  /// The first units of a skeleton, for telling quickly that a word is none of many.
  package enum Beginning: Sendable, Hashable {
    /// No unit.
    case none
    /// Less than three.
    case short
    /// The first three as a number below 2¹⁵.
    case units(UInt16)
  }

  /// The first three units.
  package var beginning: Beginning {
    guard units.count > 2 else { return units.isEmpty ? .none : .short }
    return .units(UInt16(units[0] & 31) << 10 | UInt16(units[1] & 31) << 5 | UInt16(units[2] & 31))
  }

  /// The skeleton of a word in lower case.
  package mutating func take(_ letters: some Sequence<UInt32>) {
    units.removeAll(keepingCapacity: true)
    for letter in letters {
      let pair = letter < 0x600 ? table[Int(letter)] : Self.noUnits
      if pair.0 == 0 { continue }
      append(pair.0)
      if pair.1 != 0 { append(pair.1) }
    }
  }

  /// Appends a unit: doubled letters count once, an `i` before another vowel not at all, and English
  /// digraphs are the one letter of the Cyrillic spelling.
  @inline(__always)
  private mutating func append(_ unit: UInt8) {
    guard let last = units.last else { return units.append(unit) }
    if last == unit { return }
    let i = UInt8(ascii: "i")
    switch unit {
    case UInt8(ascii: "h"):
      if last == UInt8(ascii: "z") || last == UInt8(ascii: "c") || last == UInt8(ascii: "s") { return }
      if last == UInt8(ascii: "k") { units[units.count - 1] = unit; return }
    case UInt8(ascii: "s"):
      if last == UInt8(ascii: "t") { units[units.count - 1] = UInt8(ascii: "c"); return }
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "o"), UInt8(ascii: "u"):
      if last == i { units[units.count - 1] = unit; return }
    default: break
    }
    units.append(unit)
  }

  private static let noUnits: (UInt8, UInt8) = (0, 0)

  private static let table: [(UInt8, UInt8)] = {
    var table = [(UInt8, UInt8)](repeating: (0, 0), count: 0x600)
    for letter in UInt8(ascii: "a")...UInt8(ascii: "z") { table[Int(letter)] = (letter, 0) }
    for digit in UInt8(ascii: "0")...UInt8(ascii: "9") { table[Int(digit)] = (digit, 0) }
    let pairs = """
      y i j i w v q k x ks č c ć c š s ž z đ d ñ n á a à a â a ä a ã a å a é e è e ê e ë e í i ì i î i ï i ı i \
      ó o ò o ô o ö o õ o ø o ú u ù u û u ü u ç c ş s ğ g ń n ł l ő o ű u ý i ř r ě e ů u ā a ī i ū u ß s æ e \
      а a б b в v г g д d е e ё e ж z з z и i й i к k л l м m н n о o п p р r с s т t у u ф f х h ц c ч c ш s \
      щ s ъ - ы i ь - э e ю iu я ia ә a ғ g қ k ң n ө o ұ u ү u һ h і i ј i љ l њ n ћ c ђ d џ d є e ї i
      """.split(separator: " ")
    for index in stride(from: 0, to: pairs.count - 1, by: 2) {
      guard let letter = pairs[index].unicodeScalars.first, pairs[index + 1] != "-" else { continue }
      let units = Array(pairs[index + 1].utf8)
      table[Int(letter.value)] = (units[0], units.count > 1 ? units[1] : 0)
    }
    return table
  }()
}
