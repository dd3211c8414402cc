internal import ArqauText

/// The first words of a sentence as the lists of ``Openers`` spell them, in one array with spaces between them.
struct FirstWords {
  private var spellings: [UInt8] = []
  /// Where each word begins and ends there, and whether it begins with a small letter.
  private var places: [(range: Range<Int>, isLowerCase: Bool)] = []
  /// No pattern reaches further, in bytes of the sentence; a word that is cut off there belongs to none.
  private static let reach = 160

  /// Reads up to `most` words.
  ///
  /// - Parameter append: Appends the spelling of the word in a range.
  /// - Complexity: O(1).
  init(
    _ utf8: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, most: Int, append: (Range<Int>, inout [UInt8]) -> Void
  ) {
    spellings.reserveCapacity(128)
    places.reserveCapacity(most)
    let end = min(range.upperBound, range.lowerBound + Self.reach)
    var head = range.lowerBound..<end
    while head.upperBound < range.upperBound, !head.isEmpty, utf8[head.upperBound] & 0xC0 == 0x80 {
      head = head.lowerBound..<head.upperBound - 1
    }
    WordScanner().forEachWord(in: utf8, range: head) { word in
      guard places.count < most else { return }
      if !spellings.isEmpty { spellings.append(0x20) }
      let start = spellings.count
      append(word, &spellings)
      let isLowerCase = ScalarTraits.of(decodeScalar(utf8, at: word.lowerBound).scalar).contains(.lower)
      places.append((start..<spellings.count, isLowerCase))
    }
  }

  var count: Int { places.count }

  /// Whether a word begins with a small letter.
  func isLowerCase(_ word: Int) -> Bool { places[word].isLowerCase }

  /// Calls `body` with the spelling of some words, spaces between them.
  func withSpelling<Result>(_ words: Range<Int>, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    spellings.withUnsafeBufferPointer { bytes in
      let end = words.isEmpty ? 0 : places[words.upperBound - 1].range.upperBound
      let start = words.isEmpty ? 0 : places[words.lowerBound].range.lowerBound
      return body(UnsafeBufferPointer(rebasing: bytes[start..<end]))
    }
  }
}
