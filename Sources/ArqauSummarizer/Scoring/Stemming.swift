internal import ArqauText

/// Words to stem numbers, each different word stemmed once an article.
struct Stemming: ~Copyable {
  private let stemmer: Stemmer
  private let scanner = WordScanner()
  private var words = TermTable()
  private var stemOfWord: [Int32] = []
  private var stems = TermTable()
  private var lower: [UInt8] = []
  /// Words with a capital in the last stretch, without its first word.
  private(set) var capitals = 0
  /// Words that begin with a digit in the last stretch.
  private(set) var figures = 0

  var count: Int { stems.count }

  init(language: Language) throws(TextError) { stemmer = try Stemmer(language: language) }

  /// Appends the stems of a stretch of text, one a word.
  mutating func appendStems(
    of utf8: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, to tokens: inout [Int32]
  ) {
    capitals = 0
    figures = 0
    var isFirst = true
    scanner.forEachWord(in: utf8, range: range) { word in
      lower.removeAll(keepingCapacity: true)
      SimpleLowercase.append(utf8, word, to: &lower)
      tokens.append(stem())
      if utf8[word.lowerBound] &- 0x30 < 10 {
        figures += 1
      } else if !isFirst, ScalarTraits.of(decodeScalar(utf8, at: word.lowerBound).scalar).contains(.upper) {
        capitals += 1
      }
      isFirst = false
    }
  }

  private mutating func stem() -> Int32 {
    let (word, isNew) = lower.withUnsafeBufferPointer { words.number(of: $0) }
    if isNew {
      LookAlikes.fold(&lower)
      let number = lower.withUnsafeBufferPointer { bytes in
        stemmer.withStem(of: bytes) { stems.number(of: $0).number }
      }
      stemOfWord.append(Int32(truncatingIfNeeded: number))
    }
    return stemOfWord[word]
  }
}
