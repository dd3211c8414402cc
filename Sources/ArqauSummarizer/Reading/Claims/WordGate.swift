internal import ArqauText

/// Tells at once that a sentence holds none of some words and beginnings of words: most sentences hold none.
///
/// Like ``FirstWordFilter``, but for words anywhere: case and ё don't count, and what passes is to be looked at.
struct WordGate: Sendable {
  private var wholes = WordBits()
  private var beginnings = WordBits()
  /// The first letters of all that have so many: most words are told by them.
  private var heads = WordBits()
  private static let head: UInt64 = 3
  /// The lengths of beginnings in letters, a bit each.
  private var lengths: UInt64 = 0

  /// - Parameter words: `a~` stands for each word that begins so, with up to 63 letters.
  init(_ words: [String]) {
    for word in words {
      let letters = word.unicodeScalars.filter { $0 != "~" }
      let hash = letters.reduce(WordBits.start) { WordBits.extend($0, $1.value) }
      if letters.count >= Self.head {
        heads.insert(letters.prefix(Int(Self.head)).reduce(WordBits.start) { WordBits.extend($0, $1.value) })
      }
      if word.hasSuffix("~"), letters.count < 64 {
        beginnings.insert(hash)
        lengths |= 1 << UInt64(letters.count)
      } else {
        wholes.insert(hash)
      }
    }
  }

  /// Whether a stretch may hold one of the words; certainly not where false.
  ///
  /// - Complexity: O(length of the stretch).
  func mayHold(_ utf8: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool { contains(utf8, range) { _ in true } }

  /// Whether one of the words that may be in the list is such as `test` says of a place in it.
  ///
  /// - Complexity: O(length of the stretch).
  @inline(__always)
  func contains(_ utf8: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, where test: (Int) -> Bool) -> Bool {
    var hash = WordBits.start
    var count: UInt64 = 0
    var index = range.lowerBound
    while index < range.upperBound {
      let (scalar, length) = decodeScalar(utf8, at: index)
      if Boilerplate.isPart(scalar) {
        hash = WordBits.extend(hash, scalar)
        count += 1
        if count == Self.head, !heads.mayHave(hash) {
          index = Boilerplate.wordEnd(utf8, index + length, range.upperBound)
          hash = WordBits.start
          count = 0
          continue
        }
        if count < 64, lengths >> count & 1 == 1, beginnings.mayHave(hash), test(index) { return true }
      } else if count > 0 {
        if wholes.mayHave(hash), test(index - 1) { return true }
        hash = WordBits.start
        count = 0
      }
      index += length
    }
    return count > 0 && wholes.mayHave(hash) && test(index - 1)
  }
}
