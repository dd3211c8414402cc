package import ArqauText

/// An article with what the scorers look at: each sentence, and the title, as a row of stems; counts; traits.
package struct AnalyzedArticle: Sendable {
  package let article: Article
  /// A row for each sentence of the body, and a last one for the title.
  package let stems: StemMatrix
  /// The number of different stems.
  let stemCount: Int
  /// What can be said of each sentence's form.
  package let traits: [SentenceTraits]
  /// What each sentence requires beside it.
  let bindings: SentenceBindings
  /// Words with a capital, not counting those at the beginning, by sentence.
  let capitals: [Int]
  /// Words that begin with a digit, by sentence.
  let figures: [Int]

  /// The number of sentences.
  package var count: Int { article.sentences.count }
  /// The row of the title; it has no stems where there is no title.
  var title: Int { article.sentences.count }

  /// Stems the words of an article.
  ///
  /// - Throws: ``TextError`` where the stemmer can't be had.
  /// - Complexity: O(n).
  package init(_ article: Article) throws(TextError) {
    var stemming = try Stemming(language: article.language)
    let sentences = article.sentences
    var tokens: [Int32] = []
    var ends: [Int] = []
    var capitals = [Int](repeating: 0, count: sentences.count)
    var figures = capitals
    article.utf8.withUnsafeBufferPointer { utf8 in
      for (index, sentence) in sentences.enumerated() {
        stemming.appendStems(of: utf8, sentence.range, to: &tokens)
        capitals[index] = stemming.capitals
        figures[index] = stemming.figures
        ends.append(tokens.count)
      }
    }
    let bodyCount = tokens.count
    let titleBytes = Array((article.title ?? "").utf8)
    titleBytes.withUnsafeBufferPointer { stemming.appendStems(of: $0, 0..<$0.count, to: &tokens) }
    let rarity = Self.rarity(tokens[..<bodyCount], ends, stemCount: stemming.count)
    var matrix = StemMatrix()
    var start = 0
    for end in ends + [tokens.count] {
      matrix.append(tokens[start..<end], weight: rarity)
      start = end
    }
    self.article = article
    stems = matrix
    stemCount = stemming.count
    self.capitals = capitals
    self.figures = figures
    let reading = SentenceReading(article)
    traits = reading.traits
    bindings = reading.bindings
  }

  /// What one occurrence of each stem weighs: more, the fewer sentences have it.
  private static func rarity(_ tokens: ArraySlice<Int32>, _ ends: [Int], stemCount: Int) -> [Double] {
    var frequency = [Int](repeating: 0, count: stemCount)
    var last = [Int](repeating: -1, count: stemCount)
    var start = 0
    for (sentence, end) in ends.enumerated() {
      for token in tokens[start..<end] where last[Int(token)] != sentence {
        last[Int(token)] = sentence
        frequency[Int(token)] += 1
      }
      start = end
    }
    let total = Double(ends.count)
    // Smoothed, so that a stem of every sentence still counts a little. A frequency is one of few numbers.
    var known: [Double] = []
    let most = frequency.max() ?? 0
    for count in 0...most { known.append((1 + total / Double(max(count, 1))).logarithm) }
    return frequency.map { known[$0] }
  }
}
