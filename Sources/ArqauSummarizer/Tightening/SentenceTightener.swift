package import ArqauText

/// Shortens sentences by leaving out what their sense does not hang on: brackets that only name, date or measure, the
/// source at the end, a last clause that adds something.
///
/// Nothing is written anew: what is left are stretches of the sentence as given. Nothing is taken out of a quotation,
/// and nothing that holds a negation, a condition or an exception. Where a rule is not sure, the sentence stays whole.
///
/// A source is left out only where that changes no claim into a fact: the clause is a neutral verb of reporting with
/// the name of a news agency or an office, and the sentence tells of no guilt, accusation or loss of life. `According
/// to …`, `по словам …`, `prema …` stay, whoever is named.
package struct SentenceTightener {
  private let rules: TighteningRules

  package init(language: Language) { rules = TighteningRules.of(language) }

  /// A sentence keeps at least so many words.
  private static let fewestWords = 8
  /// Less than this is not worth a cut.
  private static let fewestSaved = 2

  /// The stretches that are kept of each sentence of an article; nil for those that stay whole.
  ///
  /// - Parameter limit: Sentences of no more words stay whole.
  package func kept(_ article: Article, longerThan limit: Int = 0) -> [[Range<Int>]?] {
    article.utf8.withUnsafeBufferPointer { utf8 in
      article.sentences.map { $0.words > limit ? kept(utf8, $0.range) : nil }
    }
  }

  /// What a sentence is shortened to for a digest of one sentence, nil where it can't be, and how many words it has.
  package static func lede(_ sentence: String, language: Language, atMost most: Int) -> (left: String?, words: Int) {
    var sentence = sentence
    return sentence.withUTF8 { utf8 in
      let kept = LedeCuts(language: language).kept(utf8, 0..<utf8.count, atMost: most)
      return (
        kept?.map { String(decoding: utf8[$0], as: UTF8.self) }.joined(), Budget.words(utf8, 0..<utf8.count)
      )
    }
  }

  /// The stretches of a sentence that are kept, in order; nil where nothing is to be left out.
  ///
  /// - Complexity: O(length of the sentence).
  func kept(_ utf8: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> [Range<Int>]? {
    var scan = SentenceMarks(utf8, range)
    guard !scan.isTorn else { return nil }
    var cuts: [Range<Int>] = []
    for bracket in scan.brackets where isAside(utf8, bracket) {
      // The space before goes too.
      cuts.append(Self.withoutSpace(utf8, bracket.lowerBound, range.lowerBound)..<bracket.upperBound)
    }
    scan.ignore(cuts)
    if let border = lastBorder(utf8, scan) {
      cuts.append(border..<scan.end)
    }
    let kept = Self.rest(of: range, without: cuts)
    let words = kept.reduce(0) { $0 + Budget.words(utf8, $1) }
    let saved = Budget.words(utf8, range) - words
    return saved >= Self.fewestSaved && words >= Self.fewestWords ? kept : nil
  }

  /// Where the last clause begins, if it may go: at its comma or the space before its dash.
  private func lastBorder(_ utf8: UnsafeBufferPointer<UInt8>, _ scan: SentenceMarks) -> Int? {
    guard let comma = scan.commas.last, !scan.hasQuote(after: comma) else { return nil }
    // Behind a quotation stands its speaker.
    if let last = Characters.last(utf8, scan.start..<comma, passing: { _ in false }), Characters.isClosing(last) {
      return nil
    }
    let clause = comma + 1..<scan.end
    let words = rules.words(utf8, clause)
    guard words.count >= 2, Budget.words(utf8, scan.start..<comma) >= Self.fewestWords, isSafe(words) else {
      return nil
    }
    return rules.mayGo(words, after: rules.words(utf8, scan.start..<comma)) ? comma : nil
  }

  /// Whether a bracket may go.
  private func isAside(_ utf8: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    let words = rules.words(utf8, range)
    return Asides.mayGo(words) && isSafe(words)
  }

  private func isSafe(_ words: [TighteningRules.Word]) -> Bool {
    !words.contains {
      rules.restricting.contains($0.text) || RoutineSources.isAttribution($0.text) && !rules.isReport($0)
    }
  }

  private static func withoutSpace(_ utf8: UnsafeBufferPointer<UInt8>, _ index: Int, _ start: Int) -> Int {
    var index = index
    while index > start, utf8[index - 1] == 0x20 { index -= 1 }
    return index
  }

  private static func rest(of range: Range<Int>, without cuts: [Range<Int>]) -> [Range<Int>] {
    var kept: [Range<Int>] = []
    var start = range.lowerBound
    for cut in cuts {
      if cut.lowerBound > start { kept.append(start..<cut.lowerBound) }
      start = cut.upperBound
    }
    if start < range.upperBound { kept.append(start..<range.upperBound) }
    return kept
  }
}
