internal import ArqauText

/// The words of an article's sentences by their first letters, read once for all the lists of words that are looked for
/// in them: a ``WordGate`` tells most words by these.
struct WordHeads {
  /// The article's text.
  let utf8: UnsafeBufferPointer<UInt8>
  /// Where each word begins, in bytes, and whether it has fewer letters than a head, in the lowest bit.
  private var starts: [Int] = []
  /// The hash of each word's first letters, by ``WordBits``.
  private var hashes: [UInt64] = []

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
    starts.reserveCapacity(utf8.count / 10)
    hashes.reserveCapacity(utf8.count / 10)
    for stretch in stretches { read(stretch) }
  }

  private mutating func read(_ stretch: Range<Int>) {
    var hash = WordBits.start
    var count = 0
    var start = stretch.lowerBound
    var index = start
    func word(isShort: Bool) -> Int { start << 1 | (isShort ? 1 : 0) }
    while index < stretch.upperBound {
      let (scalar, length) = decodeScalar(utf8, at: index)
      if Boilerplate.isPart(scalar) {
        if count == 0 { start = index }
        hash = WordBits.extend(hash, scalar)
        count += 1
        if count == Self.length {
          starts.append(word(isShort: false))
          hashes.append(hash)
          index = Boilerplate.wordEnd(utf8, index + length, stretch.upperBound)
          hash = WordBits.start
          count = 0
          continue
        }
      } else if count > 0 {
        starts.append(word(isShort: true))
        hashes.append(hash)
        hash = WordBits.start
        count = 0
      }
      index += length
    }
    if count > 0 {
      starts.append(word(isShort: true))
      hashes.append(hash)
    }
  }

  /// Whether one of the words that begin in a stretch is such as `test` says.
  ///
  /// - Complexity: O(log(words of the article) + words of the stretch).
  @inline(__always)
  func contains(in stretch: Range<Int>, where test: (Word) -> Bool) -> Bool {
    var low = 0
    var high = starts.count
    while low < high {
      let middle = (low + high) / 2
      if starts[middle] >> 1 < stretch.lowerBound { low = middle + 1 } else { high = middle }
    }
    while low < starts.count, starts[low] >> 1 < stretch.upperBound {
      if test(Word(start: starts[low] >> 1, isShort: starts[low] & 1 == 1, hash: hashes[low])) { return true }
      low += 1
    }
    return false
  }
}
