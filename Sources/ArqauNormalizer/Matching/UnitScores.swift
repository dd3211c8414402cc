/// How well two phonetic units agree in two spellings of one name.
///
/// `log(P(u, v) / (P(u) P(v)))` in sixteenths of a nat, learned from pairs of spellings; see
/// `Sources/arqau-bench/Training/train_matcher.py`. Row 0 holds what a unit costs that has no mate.
///
/// Two names in one script have scores of their own: what transcription makes of а and и, one letter of the other
/// script, is another name where both are written alike (Марко, Мирко).
enum UnitScores {
  /// The row, and the column, of the gap.
  static let gapRow = 0

  /// `count × count` scores of names in two scripts, symmetric.
  static let all = scores(of: table)
  /// The same of two names in Latin script.
  static let latin = scores(of: latinTable)
  /// The same of two names in Cyrillic script.
  static let cyrillic = scores(of: cyrillicTable)

  private static func scores(of table: String) -> [Int16] {
    let signs = Array(table.utf8).filter { $0 != 0x0A }
    guard signs.count == PhoneticUnit.count * PhoneticUnit.count else { return prior }
    return signs.map { (Int16($0) - 80) * 2 }
  }

  /// Scores from phonetics alone, from which the training starts.
  static let prior: [Int16] = {
    typealias Unit = PhoneticUnit
    let count = Unit.count
    var scores = [Int16](repeating: 0, count: count * count)
    func set(_ a: Int, _ b: Int, _ score: Int16) {
      scores[a * count + b] = score
      scores[b * count + a] = score
    }
    for a in 1..<count {
      for b in a..<count {
        let vowels = (Unit.isVowel(UInt8(a)) ? 1 : 0) + (Unit.isVowel(UInt8(b)) ? 1 : 0)
        set(a, b, a == b ? 40 : vowels == 2 ? 6 : vowels == 1 ? -48 : -40)
      }
      let isLight = Unit.isVowel(UInt8(a)) || [Unit.latinY, Unit.glide, Unit.latinJ, Unit.latinH].contains(UInt8(a))
      set(0, a, isLight ? -16 : -36)
    }
    for group in related {
      for a in group { for b in group where a != b { set(Int(a), Int(b), 28) } }
    }
    return scores
  }()

  /// Units that often stand for each other.
  private static let related: [[UInt8]] = {
    typealias Unit = PhoneticUnit
    return [
      [Unit.a, Unit.frontA], [Unit.o, Unit.frontO], [Unit.u, Unit.frontU], [Unit.e, Unit.yo], [Unit.o, Unit.yo],
      [Unit.i, Unit.backI, Unit.latinY, Unit.glide], [Unit.glide, Unit.latinJ, Unit.latinY],
      [Unit.zh, Unit.latinJ, Unit.dzh], [Unit.dzh, Unit.softDzh], [Unit.latinH, Unit.kh, Unit.gh, Unit.g],
      [Unit.v, Unit.w, Unit.f], [Unit.u, Unit.w], [Unit.s, Unit.z], [Unit.s, Unit.sh], [Unit.k, Unit.q],
      [Unit.z, Unit.zh], [Unit.latinC, Unit.k], [Unit.latinC, Unit.ts], [Unit.latinC, Unit.ch, Unit.softCh],
      [Unit.ts, Unit.z], [Unit.l, Unit.softL], [Unit.n, Unit.softN, Unit.ng], [Unit.t, Unit.th], [Unit.t, Unit.d],
      [Unit.endingOv, Unit.endingOva], [Unit.endingSki, Unit.endingSkaya],
      [Unit.endingOvich, Unit.endingUly], [Unit.endingOvna, Unit.endingKyzy],
    ]
  }()
}
