internal import ArqauText

/// Tells at once that a line begins with none of a list's words: most lines do, and need no strings made of them.
///
/// A word is a run of letters and digits; case doesn't count, nor does ё. Different words may share a place, so that a
/// line that passes is still to be looked at.
struct FirstWordFilter: Sendable {
  /// A bit for each place; some hundred words leave most of them free.
  private var bits = [UInt64](repeating: 0, count: 1024)
  /// The first word begins and ends within so many bytes.
  private static let reach = 96

  /// - Parameter phrases: Words and phrases, of which the first words are taken.
  init(_ phrases: some Sequence<String>) {
    for var phrase in phrases {
      guard let word = phrase.withUTF8({ Self.word($0, 0..<$0.count) }) else { continue }
      bits[word.place >> 6] |= 1 << UInt64(word.place & 63)
    }
  }

  /// Whether a line may begin with one of the words; certainly not where false.
  ///
  /// - Complexity: O(1).
  func mayBegin(_ utf8: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> Bool {
    Self.word(utf8, line).map { has($0.place) } ?? false
  }

  /// Whether a line may end with one of the words.
  ///
  /// - Complexity: O(length of the last word).
  func mayEnd(_ utf8: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> Bool {
    var start = line.upperBound
    var isInWord = false
    while start > line.lowerBound, let (scalar, length) = decodeScalar(utf8, before: start) {
      let isPart = !ScalarTraits.of(scalar).isDisjoint(with: .wordPart)
      if isInWord, !isPart { break }
      isInWord = isPart
      start -= length
    }
    return mayBegin(utf8, start..<line.upperBound)
  }

  /// Whether one of the words has a place, as ``word(_:_:)`` gives it.
  func has(_ place: Int) -> Bool { bits[place >> 6] >> UInt64(place & 63) & 1 == 1 }

  /// The place of a line's first word, from FNV-1a over its letters, and where the word ends; nil where there is none.
  static func word(_ utf8: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> (place: Int, end: Int)? {
    let end = min(line.upperBound, line.lowerBound + reach)
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    var isInWord = false
    var index = line.lowerBound
    while index < end {
      let (scalar, length) = decodeScalar(utf8, at: index)
      if !ScalarTraits.of(scalar).isDisjoint(with: .wordPart) {
        isInWord = true
        let lower = SimpleLowercase.scalar(scalar)
        hash = (hash ^ UInt64(lower == 0x451 ? 0x435 : lower)) &* 0x0000_0100_0000_01B3
      } else if isInWord {
        break
      }
      index += length
    }
    return isInWord ? (Int(truncatingIfNeeded: (hash ^ hash >> 32) & 0xFFFF), index) : nil
  }
}
