internal import ArqauText

/// Tells at once that a sentence holds none of some words and beginnings of words: most sentences hold none.
///
/// Like ``FirstWordFilter``, but for words anywhere: case and ё don't count, and what passes is to be looked at.
struct WordGate: Sendable {
  private var wholes = WordBits()
  private var beginnings = WordBits()
  /// The first letters of all that have so many: most words are told by them.
  private var heads = WordBits()
  /// The lengths of beginnings in letters, a bit each.
  private var lengths: UInt64 = 0

  /// - Parameter words: `a~` stands for each word that begins so, with up to 63 letters.
  init(_ words: [String]) {
    for word in words {
      let letters = word.unicodeScalars.filter { $0 != "~" }
      let hash = letters.reduce(WordBits.start) { WordBits.extend($0, $1.value) }
      if letters.count >= WordHeads.length {
        heads.insert(letters.prefix(WordHeads.length).reduce(WordBits.start) { WordBits.extend($0, $1.value) })
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
  func mayHold(_ utf8: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    mayHold(WordHeads(utf8, CollectionOfOne(range)), range)
  }

  /// Whether a stretch of an article may hold one of the words; certainly not where false.
  ///
  /// - Complexity: O(words of the stretch), and the letters of those that begin as one of the list does.
  func mayHold(_ text: WordHeads, _ range: Range<Int>) -> Bool { contains(text, range) { _ in true } }

  /// Whether one of the words that may be in the list is such as `test` says of a place in it.
  ///
  /// - Complexity: O(words of the stretch), and the letters of those that begin as one of the list does.
  @inline(__always)
  func contains(_ text: WordHeads, _ range: Range<Int>, where test: (Int) -> Bool) -> Bool {
    text.contains(in: range) { word in
      if word.isShort {
        return (wholes.mayHave(word.hash) || hasShortBeginnings) && fits(text.utf8, word.start, range)
          && test(word.start)
      }
      return (heads.mayHave(word.hash) || hasShortBeginnings) && fits(text.utf8, word.start, range) && test(word.start)
    }
  }

  /// Whether there are beginnings with fewer letters than a head.
  private var hasShortBeginnings: Bool { lengths & (1 << UInt64(WordHeads.length) - 1) != 0 }

  /// Whether the word at a place may be in the list.
  private func fits(_ utf8: UnsafeBufferPointer<UInt8>, _ start: Int, _ range: Range<Int>) -> Bool {
    var hash = WordBits.start
    var count: UInt64 = 0
    var index = start
    while index < range.upperBound {
      let (scalar, length) = decodeScalar(utf8, at: index)
      guard Boilerplate.isPart(scalar) else { break }
      hash = WordBits.extend(hash, scalar)
      count += 1
      if count < 64, lengths >> count & 1 == 1, beginnings.mayHave(hash) { return true }
      index += length
    }
    return wholes.mayHave(hash)
  }
}
