/// The units of words in Cyrillic letters: Russian, Serbian, Kazakh and their neighbours.
enum CyrillicUnits {
  private typealias Unit = PhoneticUnit

  static func append(_ word: [UInt32], to units: inout [UInt8]) {
    let start = units.count
    var index = 0
    while index < word.count {
      let letter = word[index]
      let next = index + 1 < word.count ? word[index + 1] : 0
      index += 1
      switch letter {
      case 0x434 where next == 0x436:  // дж
        units.appendUnit(Unit.dzh, wordStart: start)
        index += 1
      case 0x43D where next == 0x433:  // нг
        units.appendUnit(Unit.ng, wordStart: start)
        index += 1
      case 0x442 where next == 0x441:  // тс
        units.appendUnit(Unit.ts, wordStart: start)
        index += 1
      case 0x44F, 0x44E:  // я, ю
        units.appendUnit(Unit.glide, wordStart: start)
        units.appendUnit(letter == 0x44F ? Unit.a : Unit.u, wordStart: start)
      case 0x449:  // щ
        units.appendUnit(Unit.sh, wordStart: start)
        units.appendUnit(Unit.ch, wordStart: start)
      case 0x457:  // ї
        units.appendUnit(Unit.glide, wordStart: start)
        units.appendUnit(Unit.i, wordStart: start)
      case 0x400..<0x530:
        let unit = table[Int(letter - 0x400)]
        if unit != 0 { units.appendUnit(unit, wordStart: start) }
      default:
        units.appendUnit(LatinUnits.unit(letter), wordStart: start)
      }
    }
  }

  /// The unit of each letter from U+0400; 0 for the signs, which have no sound of their own.
  private static let table: [UInt8] = {
    var table = [UInt8](repeating: Unit.other, count: 0x130)
    let letters: [(String, UInt8)] = [
      ("а", Unit.a), ("ә", Unit.frontA), ("еэє", Unit.e), ("иіѝ", Unit.i), ("о", Unit.o), ("у", Unit.u), ("ұ", Unit.u),
      ("ө", Unit.frontO), ("ү", Unit.frontU), ("ы", Unit.backI), ("ё", Unit.yo), ("йј", Unit.glide), ("п", Unit.p),
      ("б", Unit.b), ("т", Unit.t), ("д", Unit.d), ("кќ", Unit.k), ("қҡ", Unit.q), ("гґѓ", Unit.g), ("ғ", Unit.gh),
      ("һ", Unit.latinH),
      ("хҳ", Unit.kh), ("ф", Unit.f), ("в", Unit.v), ("ў", Unit.w), ("с", Unit.s), ("з", Unit.z), ("ц", Unit.ts),
      ("ч", Unit.ch), ("ћ", Unit.softCh), ("ш", Unit.sh), ("ж", Unit.zh), ("џҷ", Unit.dzh),
      ("ђ", Unit.softDzh), ("л", Unit.l), ("љ", Unit.softL), ("м", Unit.m), ("н", Unit.n), ("њ", Unit.softN),
      ("ң", Unit.ng), ("р", Unit.r), ("ьъ", 0),
    ]
    for (text, unit) in letters {
      for scalar in text.unicodeScalars where (0x400..<0x530).contains(scalar.value) {
        table[Int(scalar.value - 0x400)] = unit
      }
    }
    return table
  }()
}
