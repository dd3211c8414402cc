/// The words that a stem can come from: what its end may have been before the suffix changed it.
///
/// The changes are those of the usual spelling rules: `п к қ` after a vowel become `б г ғ` before a
/// vowel; `ы`, `і` between two consonants may fall out; Russian loans lose `ь` and the end of `ст`, `зд`; verbs
/// in `ы` lose it before `у`, verbs in `й` melt it into `ю`, `я`.
struct KazakhBases {
  /// The stem's letters.
  let stem: String
  /// The codes of its last three letters; ``KazakhLetter/other`` where there is none.
  let last: UInt8
  let second: UInt8
  let third: UInt8
  let harmony: KazakhHarmony
  /// The code of the first suffix's first letter; nil for a bare word.
  let next: UInt8?
  let isVerbal: Bool
  /// Whether a mark separates the stem from the suffixes: nothing changes then.
  let isSeparated: Bool

  /// The candidates, the likeliest first.
  var candidates: [KazakhAnalysis.Base] {
    let asWritten = KazakhAnalysis.Base(text: stem, kind: .asWritten)
    guard let next, !isSeparated else { return [asWritten] }
    let isBeforeVowel = !KazakhLetterClass.of(next).isDisjoint(with: .vowelLike) || next == Self.letter("я")
    var bases: [KazakhAnalysis.Base] = []
    if isBeforeVowel {
      if let plain = Self.devoiced[last] { bases.append(replacingLast(with: plain)) }
      bases.append(asWritten)
      if mayHaveLostVowel {
        bases.append(insertingBeforeLast(Self.isFront(next) ? "і" : "ы"))
      }
      if isVerbal, next == Self.letter("у") || next == Self.letter("и") {
        for vowel in harmonic("ы", "і") { bases.append(appending(vowel, .verbRestored)) }
      }
      if isVerbal, next == Self.letter("ю") || next == Self.letter("я") {
        bases.insert(appending("й", .verbRestored), at: 0)
      }
      if !isVerbal, KazakhLetterClass.of(last).isDisjoint(with: KazakhLetterClass.vowelLike.union(.open)) {
        bases.append(appending("ь", .loanRestored))
      }
    } else {
      bases.append(asWritten)
    }
    if !isVerbal, stem.utf8.count >= 8 {
      if last == Self.letter("с") { bases.append(appending("т", .loanRestored)) }
      if last == Self.letter("з") { bases.append(appending("д", .loanRestored)) }
    }
    return bases
  }

  /// Whether the stem ends like one whose last vowel fell out: a sonorant (or a vowel's glide) and one
  /// more consonant.
  private var mayHaveLostVowel: Bool {
    !isVerbal && Self.closers.contains(last)
      && (Self.sonorants.contains(second)
        || second == Self.letter("у") && !KazakhLetterClass.of(third).isDisjoint(with: .vowel))
  }

  private func harmonic(_ back: Unicode.Scalar, _ front: Unicode.Scalar) -> [Unicode.Scalar] {
    var vowels: [Unicode.Scalar] = []
    if harmony.contains(.back) { vowels.append(back) }
    if harmony.contains(.front) { vowels.append(front) }
    return vowels
  }

  private func appending(_ letter: Unicode.Scalar, _ kind: KazakhAnalysis.BaseKind) -> KazakhAnalysis.Base {
    var text = stem
    text.unicodeScalars.append(letter)
    return KazakhAnalysis.Base(text: text, kind: kind)
  }

  private func replacingLast(with letter: Unicode.Scalar) -> KazakhAnalysis.Base {
    var scalars = stem.unicodeScalars
    scalars.removeLast()
    scalars.append(letter)
    return KazakhAnalysis.Base(text: String(scalars), kind: .devoiced)
  }

  private func insertingBeforeLast(_ letter: Unicode.Scalar) -> KazakhAnalysis.Base {
    var scalars = stem.unicodeScalars
    let final = scalars.removeLast()
    scalars.append(letter)
    scalars.append(final)
    return KazakhAnalysis.Base(text: String(scalars), kind: .vowelRestored)
  }

  private static func letter(_ scalar: Unicode.Scalar) -> UInt8 { KazakhLetter.code(of: scalar) }

  private static func isFront(_ vowel: UInt8) -> Bool { vowel == letter("і") || vowel == letter("е") }

  private static func letters(_ letters: String) -> [UInt8] { letters.unicodeScalars.map { letter($0) } }

  private static let devoiced: [UInt8: Unicode.Scalar] = [
    letter("б"): "п", letter("г"): "к", letter("ғ"): "қ",
  ]
  private static let sonorants = letters("рлйңнм")
  private static let closers = letters("нқкпзлсмрт")
}
