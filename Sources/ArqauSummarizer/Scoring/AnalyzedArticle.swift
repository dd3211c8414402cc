internal import ArqauText

/// An article with what the scorers look at: each sentence, and the title, as a vector of stems.
struct AnalyzedArticle {
  let article: Article
  /// A vector for each sentence of the body.
  let vectors: [TermVector]
  /// The title's vector; empty where there is no title.
  let title: TermVector
  /// The number of different stems.
  let termCount: Int

  /// Stems the words of an article.
  ///
  /// - Throws: ``TextError`` where the stemmer can't be had.
  /// - Complexity: O(n).
  init(_ article: Article) throws(TextError) {
    var stemming = try Stemming(language: article.language)
    let sentences = article.utf8.withUnsafeBufferPointer { utf8 in
      article.sentences.map { stemming.stems(of: utf8, $0.range) }
    }
    let titleBytes = Array((article.title ?? "").utf8)
    let title = titleBytes.withUnsafeBufferPointer { stemming.stems(of: $0, 0..<$0.count) }
    var frequency = [Int](repeating: 0, count: stemming.count)
    for stems in sentences { for stem in Set(stems) { frequency[stem] += 1 } }
    let total = Double(sentences.count)
    // Smoothed, so that a stem of every sentence still counts a little.
    let rarity = frequency.map { (1 + total / Double(max($0, 1))).logarithm }
    self.article = article
    vectors = sentences.map { TermVector(stems: $0) { rarity[$0] } }
    self.title = TermVector(stems: title) { rarity[$0] }
    termCount = stemming.count
  }
}

/// Words to stem numbers, each different word stemmed once an article.
private struct Stemming: ~Copyable {
  private let stemmer: Stemmer
  private let scanner = WordScanner()
  private var words = TermTable()
  private var stemOfWord: [Int] = []
  private var stems = TermTable()
  private var lower: [UInt8] = []

  var count: Int { stems.count }

  init(language: Language) throws(TextError) { stemmer = try Stemmer(language: language) }

  mutating func stems(of utf8: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> [Int] {
    var result: [Int] = []
    var ranges: [Range<Int>] = []
    scanner.forEachWord(in: utf8, range: range) { ranges.append($0) }
    for word in ranges {
      lower.removeAll(keepingCapacity: true)
      SimpleLowercase.append(utf8, word, to: &lower)
      result.append(stem())
    }
    return result
  }

  private mutating func stem() -> Int {
    let (word, isNew) = lower.withUnsafeBufferPointer { words.number(of: $0) }
    if isNew {
      let stem = lower.withUnsafeBufferPointer { bytes in
        stemmer.withStem(of: bytes) { Array($0) }
      }
      stemOfWord.append(stem.withUnsafeBufferPointer { stems.number(of: $0).number })
    }
    return stemOfWord[word]
  }
}
