internal import ArqauText

/// Words of one article to stem numbers, from 0 in the order of their first appearance.
struct Stemming: ~Copyable {
  private var dictionary: StemDictionary
  private let scanner = WordScanner()
  /// Words with a capital in the last stretch, without its first word.
  private(set) var capitals = 0
  /// Words that begin with a digit in the last stretch.
  private(set) var figures = 0

  var count: Int { dictionary.count }

  init(language: Language) throws(TextError) { dictionary = try StemDictionary.take(language) }

  deinit { dictionary.giveBack() }

  /// Appends the stems of a stretch of text, one a word.
  mutating func appendStems(
    of utf8: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, to tokens: inout [Int32]
  ) {
    var capitals = 0
    var figures = 0
    var isFirst = true
    scanner.scan(utf8, range) { word in
      let stem = dictionary.stem(utf8, word)
      tokens.append(stem.number)
      switch stem.kind {
      case .figure: figures += 1
      case .capital: if !isFirst { capitals += 1 }
      case .other: break
      }
      isFirst = false
    }
    self.capitals = capitals
    self.figures = figures
  }
}
