internal import ArqauText

/// The words of an article's sentences by their first letters, read once for all the lists of words that are looked for
/// in them: a ``WordGate`` tells most words by these.
struct WordHeads {
  /// The article's text.
  let utf8: UnsafeBufferPointer<UInt8>
  /// The words in order.
  private var words: [Word] = []

  /// A head has so many letters.
  static let length = 3

  /// A word of a sentence.
  struct Word {
    /// Its first byte.
    let start: Int
    /// Whether the hash is the whole word's, which has fewer letters than a head.
    let isShort: Bool
    let hash: UInt64
  }

  /// Reads the words of some stretches, which are in order.
  ///
  /// - Complexity: O(length of the stretches).
  init(_ utf8: UnsafeBufferPointer<UInt8>, _ stretches: some Sequence<Range<Int>>) {
    self.utf8 = utf8
    words.reserveCapacity(utf8.count / 10)
    for stretch in stretches { read(stretch) }
  }

  private mutating func read(_ stretch: Range<Int>) {
    var hash = WordBits.start
    var count = 0
    var start = stretch.lowerBound
    var index = start
    while index < stretch.upperBound {
      let (scalar, length) = decodeScalar(utf8, at: index)
      if Boilerplate.isPart(scalar) {
        if count == 0 { start = index }
        hash = WordBits.extend(hash, scalar)
        count += 1
        if count == Self.length {
          words.append(Word(start: start, isShort: false, hash: hash))
          index = Boilerplate.wordEnd(utf8, index + length, stretch.upperBound)
          hash = WordBits.start
          count = 0
          continue
        }
      } else if count > 0 {
        words.append(Word(start: start, isShort: true, hash: hash))
        hash = WordBits.start
        count = 0
      }
      index += length
    }
    if count > 0 { words.append(Word(start: start, isShort: true, hash: hash)) }
  }

  /// Whether one of the words that begin in a stretch is such as `test` says.
  ///
  /// - Complexity: O(log(words of the article) + words of the stretch).
  @inline(__always)
  func contains(in stretch: Range<Int>, where test: (Word) -> Bool) -> Bool {
    var low = 0
    var high = words.count
    while low < high {
      let middle = (low + high) / 2
      if words[middle].start < stretch.lowerBound { low = middle + 1 } else { high = middle }
    }
    while low < words.count, words[low].start < stretch.upperBound {
      if test(words[low]) { return true }
      low += 1
    }
    return false
  }
}
