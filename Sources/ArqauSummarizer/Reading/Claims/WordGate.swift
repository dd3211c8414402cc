internal import ArqauText

/// Tells at once that a sentence holds none of some words and beginnings of words: most sentences hold none.
///
/// Like ``FirstWordFilter``, but for words anywhere: case and ё don't count, and what passes is to be looked at.
struct WordGate: Sendable {
  /// A bit for each place, of whole words and of beginnings.
  private var wholes = [UInt64](repeating: 0, count: 1024)
  private var beginnings = [UInt64](repeating: 0, count: 1024)
  /// The lengths of beginnings in letters, a bit each.
  private var lengths: UInt64 = 0

  /// - Parameter words: `a~` stands for each word that begins so, with up to 63 letters.
  init(_ words: [String]) {
    for word in words {
      let letters = word.unicodeScalars.filter { $0 != "~" }.map { Self.folded($0.value) }
      let place = Self.place(letters.reduce(Self.start, Self.hash))
      if word.hasSuffix("~"), letters.count < 64 {
        beginnings[place >> 6] |= 1 << UInt64(place & 63)
        lengths |= 1 << UInt64(letters.count)
      } else {
        wholes[place >> 6] |= 1 << UInt64(place & 63)
      }
    }
  }

  /// Whether a stretch may hold one of the words; certainly not where false.
  ///
  /// - Complexity: O(length of the stretch).
  func mayHold(_ utf8: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    var hash = Self.start
    var count: UInt64 = 0
    var index = range.lowerBound
    while index < range.upperBound {
      let (scalar, length) = decodeScalar(utf8, at: index)
      index += length
      if Boilerplate.isPart(scalar) {
        hash = Self.hash(hash, Self.folded(scalar))
        count += 1
        if count < 64, lengths >> count & 1 == 1, Self.has(beginnings, hash) { return true }
      } else if count > 0 {
        if Self.has(wholes, hash) { return true }
        hash = Self.start
        count = 0
      }
    }
    return count > 0 && Self.has(wholes, hash)
  }

  /// FNV-1a over letters.
  private static let start: UInt64 = 0xCBF2_9CE4_8422_2325

  private static func hash(_ hash: UInt64, _ letter: UInt32) -> UInt64 {
    (hash ^ UInt64(letter)) &* 0x0000_0100_0000_01B3
  }

  private static func place(_ hash: UInt64) -> Int { Int(truncatingIfNeeded: (hash ^ hash >> 32) & 0xFFFF) }

  private static func has(_ bits: [UInt64], _ hash: UInt64) -> Bool {
    let place = place(hash)
    return bits[place >> 6] >> UInt64(place & 63) & 1 == 1
  }

  /// A small letter, ё as е.
  private static func folded(_ letter: UInt32) -> UInt32 {
    let lower = SimpleLowercase.scalar(letter)
    return lower == 0x451 ? 0x435 : lower
  }
}
