internal import ArqauText

/// Tells at once that a line begins with none of a list's words: most lines do, and need no strings made of them.
///
/// A word is a run of letters and digits; case doesn't count, nor does ё. Different words may share a place, so that a
/// line that passes is still to be looked at.
struct FirstWordFilter: Sendable {
  private var words = WordBits()
  /// A bit for each letter that a word begins with, by ``initial(_:)``: tells most lines before their word is read.
  private var initials: UInt64 = 0
  /// The first word begins and ends within so many bytes.
  private static let reach = 96

  /// - Parameter phrases: Words and phrases, of which the first words are taken.
  init(_ phrases: some Sequence<String>) {
    for var phrase in phrases {
      phrase.withUTF8 { utf8 in
        guard let word = Self.word(utf8, 0..<utf8.count) else { return }
        words.insert(word.hash)
        initials |= Self.initial(decodeScalar(utf8, at: Self.start(utf8, 0..<utf8.count)).scalar)
      }
    }
  }

  /// Whether a line may begin with one of the words; certainly not where false.
  ///
  /// - Complexity: O(1).
  func mayBegin(_ utf8: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> Bool {
    let end = min(line.upperBound, line.lowerBound + Self.reach)
    var index = line.lowerBound
    while index < end {
      let (scalar, length) = decodeScalar(utf8, at: index)
      if !ScalarTraits.of(scalar).isDisjoint(with: .wordPart) {
        guard initials & Self.initial(scalar) != 0 else { return false }
        return Self.word(utf8, index..<line.upperBound, end: end).map { has($0.hash) } ?? false
      }
      index += length
    }
    return false
  }

  /// The bit of a first letter, small or capital; some letters share one.
  @inline(__always)
  private static func initial(_ letter: UInt32) -> UInt64 {
    let lower = SimpleLowercase.scalar(letter)
    return 1 << UInt64((lower == 0x451 ? 0x435 : lower) & 63)
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

  /// Whether one of the words has a hash, as ``word(_:_:)`` gives it.
  func has(_ hash: UInt64) -> Bool { words.mayHave(hash) }

  /// The hashes of words, as ``word(_:_:)`` gives them.
  static func hashes(_ words: [String]) -> Set<UInt64> {
    Set(
      words.compactMap { word in
        var word = word
        return word.withUTF8 { Self.word($0, 0..<$0.count)?.hash }
      })
  }

  /// Where the first word of a stretch begins; its end where it has none.
  static func start(_ utf8: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int {
    var index = range.lowerBound
    while index < range.upperBound {
      let (scalar, length) = decodeScalar(utf8, at: index)
      if !ScalarTraits.of(scalar).isDisjoint(with: .wordPart) { break }
      index += length
    }
    return index
  }

  /// The hash of a line's first word for ``WordBits``, and where the word ends; nil where there is none.
  static func word(_ utf8: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> (hash: UInt64, end: Int)? {
    word(utf8, line, end: min(line.upperBound, line.lowerBound + reach))
  }

  private static func word(
    _ utf8: UnsafeBufferPointer<UInt8>, _ line: Range<Int>, end: Int
  ) -> (hash: UInt64, end: Int)? {
    var hash = WordBits.start
    var isInWord = false
    var index = line.lowerBound
    while index < end {
      let (scalar, length) = decodeScalar(utf8, at: index)
      if !ScalarTraits.of(scalar).isDisjoint(with: .wordPart) {
        isInWord = true
        hash = WordBits.extend(hash, scalar)
      } else if isInWord {
        break
      }
      index += length
    }
    return isInWord ? (hash, index) : nil
  }
}
