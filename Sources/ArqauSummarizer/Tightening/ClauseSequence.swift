internal import ArqauText

/// A sentence as what stands between its commas, dashes, colons and semicolons.
struct ClauseSequence {
  /// A word of a sentence.
  struct Word {
    /// In lower case; Serbian in Latin letters.
    let text: String
    /// Its bytes.
    let range: Range<Int>
    let isCapital: Bool
    /// Whether it stands in a quotation.
    let isQuoted: Bool
  }

  /// What stands between two marks.
  struct Clause {
    /// What stands before it; nil for the sentence's first.
    let mark: SentenceMarks.Border.Mark?
    /// Where that begins, with the spaces before it.
    let border: Int
    /// Where that ends.
    let start: Int
    /// Its words, brackets left out.
    let words: [Word]
  }

  let clauses: [Clause]

  /// Reads a sentence.
  ///
  /// - Complexity: O(length of the sentence).
  init(_ utf8: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ marks: SentenceMarks, _ language: Language) {
    var words: [Word] = []
    var lower: [UInt8] = []
    WordScanner().forEachWord(in: utf8, range: range) { word in
      guard !marks.brackets.contains(where: { $0.contains(word.lowerBound) }) else { return }
      lower.removeAll(keepingCapacity: true)
      SimpleLowercase.append(utf8, word, to: &lower)
      let text = String(decoding: lower, as: UTF8.self)
      words.append(
        Word(
          text: language == .serbian ? SerbianLatin.text(text) : text, range: word,
          isCapital: ScalarTraits.of(decodeScalar(utf8, at: word.lowerBound).scalar).contains(.upper),
          isQuoted: marks.quotations.contains { $0.contains(word.lowerBound) }))
    }
    var clauses: [Clause] = []
    var next = words[...]
    func close(at end: Int, mark: SentenceMarks.Border.Mark?, border: Int, start: Int) -> Clause {
      let own = next.prefix { $0.range.lowerBound < end }
      next = next.dropFirst(own.count)
      return Clause(mark: mark, border: border, start: start, words: Array(own))
    }
    var mark: SentenceMarks.Border.Mark?
    var border = range.lowerBound
    var start = range.lowerBound
    for place in marks.borders {
      let clause = close(at: place.range.lowerBound, mark: mark, border: border, start: start)
      if clause.words.isEmpty, clause.mark != nil {
        // `, —` is one mark: the stronger one, from where the first begins.
        mark = place.mark == .comma ? mark : place.mark
        start = place.range.upperBound
        continue
      }
      clauses.append(clause)
      mark = place.mark
      border = place.range.lowerBound
      start = place.range.upperBound
    }
    let last = close(at: range.upperBound, mark: mark, border: border, start: start)
    if !last.words.isEmpty { clauses.append(last) }
    self.clauses = clauses
  }
}
