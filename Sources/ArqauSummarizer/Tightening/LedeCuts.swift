internal import ArqauText

/// Shortens a sentence that is too long for a digest of one sentence by the clauses at its end, one after the other.
///
/// What is left is the sentence's beginning, which stays a sentence: a clause that a relative pronoun, a participle or a
/// conjunction begins, and that goes on to the sentence's end without another comma, is none of the main clause. What
/// tells a source, a condition, an exception or a negation stays, as ``SentenceTightener`` has it.
struct LedeCuts {
  private let rules: TighteningRules
  private let words: ClauseWords

  init(language: Language) {
    rules = TighteningRules.of(language)
    words = ClauseWords.of(language)
  }

  /// A sentence keeps at least so many words.
  private static let fewestWords = 8
  /// Clauses that are left out at most.
  private static let mostCuts = 4

  /// The stretches that are left of a sentence with no more than a number of words; nil where none are.
  ///
  /// - Complexity: O(length of the sentence).
  func kept(_ utf8: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, atMost most: Int) -> [Range<Int>]? {
    let marks = SentenceMarks(utf8, range)
    guard !marks.isTorn else { return nil }
    let brackets = marks.brackets.filter { bracket in
      let words = rules.words(utf8, bracket)
      return !words.contains { isBearing($0) }
    }.map { bracket in
      var start = bracket.lowerBound
      while start > range.lowerBound, utf8[start - 1] == 0x20 { start -= 1 }
      return start..<bracket.upperBound
    }
    var end = marks.end
    for _ in 0...Self.mostCuts {
      let kept = Self.pieces(range.lowerBound..<end, without: brackets)
      let count = kept.reduce(0) { $0 + Budget.words(utf8, $1) }
      if count < Self.fewestWords { return nil }
      if count <= most {
        let isWhole = end == marks.end
        guard !isWhole || kept.count > 1 else { return nil }
        return Self.joined(kept + [marks.end..<range.upperBound])
      }
      guard let next = border(utf8, range.lowerBound..<end, marks) else { return nil }
      end = next
    }
    return nil
  }

  /// Where the last clause begins that may go: at its comma, or at the space before it.
  private func border(_ utf8: UnsafeBufferPointer<UInt8>, _ part: Range<Int>, _ marks: SentenceMarks) -> Int? {
    let comma = marks.commas.last { part.contains($0) }
    if let comma, !marks.hasQuote(after: comma),
      mayGo(rules.words(utf8, comma + 1..<part.upperBound), after: rules.words(utf8, part.lowerBound..<comma))
    {
      return comma
    }
    if let comma, let list = listBorder(utf8, part, marks, last: comma) { return list }
    return bareBorder(utf8, (comma ?? part.lowerBound)..<part.upperBound, part)
  }

  /// Where a relative clause begins that ends in a list: `, who has worked for Google, Microsoft and Apple`.
  private func listBorder(
    _ utf8: UnsafeBufferPointer<UInt8>, _ part: Range<Int>, _ marks: SentenceMarks, last: Int
  ) -> Int? {
    let end = rules.words(utf8, last + 1..<part.upperBound)
    guard end.count <= Self.longestMember + 2, end.dropFirst().contains(where: { words.links.contains($0.text) }) else {
      return nil
    }
    var behind = last
    for comma in marks.commas.reversed() where comma < last && part.contains(comma) {
      let piece = rules.words(utf8, comma + 1..<behind)
      if piece.prefix(3).contains(where: { words.relatives.contains($0.text) }), !marks.hasQuote(after: comma) {
        let isSafe = !rules.words(utf8, comma + 1..<part.upperBound).contains(where: isBearing)
        return isSafe && Budget.words(utf8, part.lowerBound..<comma) >= 3 ? comma : nil
      }
      guard piece.count <= Self.longestMember else { return nil }
      behind = comma
    }
    return nil
  }

  /// What stands before a participle, or a relative pronoun, has no more words.
  private static let longestSubject = 6

  /// A member of a list has no more words.
  private static let longestMember = 4

  /// Whether a clause behind the last comma may go.
  private func mayGo(_ clause: [TighteningRules.Word], after main: [TighteningRules.Word]) -> Bool {
    guard let first = clause.first, clause.count >= 2, main.count >= 3, !clause.contains(where: isBearing) else {
      return false
    }
    let isNegated = main.contains { words.negations.contains($0.text) }
    if words.conjunctions.contains(first.text) {
      guard !isNegated, !words.exceptions.contains(clause[1].text) else { return false }
      return words.seconds.isEmpty || !words.coordinations.contains(first.text)
        || words.seconds.contains(clause[1].text)
    }
    if words.accompaniments.contains(first.text) {
      // "with rescuers still searching the rubble"
      return clause.dropFirst().prefix(Self.longestSubject).contains { word in
        words.participleEndings.contains { word.text.hasSuffix($0) && word.text.count > $0.count + 2 }
      }
    }
    // "a group that ranges from …", "alarmed that …"
    if words.articles.contains(first.text) {
      return clause.prefix(Self.longestSubject).contains { words.relatives.contains($0.text) || $0.text == "that" }
    }
    if first.text.hasSuffix("ed"), !first.isCapital, words.afterParticiple.contains(clause[1].text) { return true }
    // "in which", "участие в которой"
    if clause.prefix(3).contains(where: { words.relatives.contains($0.text) }), !first.isCapital { return true }
    if let whole = words.wholeRelative, first.text == whole { return words.wholeVerbs.contains(clause[1].text) }
    guard !first.isCapital, first.text.unicodeScalars.count >= 6, !words.participleExceptions.contains(first.text),
      !isListed(clause)
    else { return false }
    return words.participleEndings.contains { first.text.hasSuffix($0) }
  }

  private func isListed(_ clause: [TighteningRules.Word]) -> Bool {
    clause[1].text == "of" || clause.prefix(3).dropFirst().contains { words.links.contains($0.text) }
  }

  /// Where a last clause or phrase without a comma begins. Its main clause has its auxiliary, and no relative clause.
  private func bareBorder(_ utf8: UnsafeBufferPointer<UInt8>, _ piece: Range<Int>, _ part: Range<Int>) -> Int? {
    guard !words.bareStarts.isEmpty else { return nil }
    var all: [(text: String, start: Int)] = []
    var lower: [UInt8] = []
    WordScanner().forEachWord(in: utf8, range: part) { word in
      lower.removeAll(keepingCapacity: true)
      SimpleLowercase.append(utf8, word, to: &lower)
      let text = String(decoding: lower, as: UTF8.self)
      all.append((rules.language == .serbian ? SerbianLatin.text(text) : text, word.lowerBound))
    }
    for index in all.indices.reversed() where all[index].start > piece.lowerBound {
      guard
        let start = words.bareStarts.first(where: { start in
          start.count < all.count - index && zip(start, all[index...]).allSatisfy { $0 == $1.text }
        })
      else { continue }
      let main = all[..<index].map(\.text)
      let clause = all[index...].map { TighteningRules.Word(text: $0.text, isCapital: false) }
      // "two days after", "in part because"
      guard let before = main.last, !words.measures.contains(before) else { continue }
      guard start.count + 1 < clause.count, let verb = main.firstIndex(where: words.auxiliaries.contains),
        !main[..<verb].contains(where: { words.relatives.contains($0) || words.openers.contains($0) }),
        !main.contains(where: words.negations.contains), !clause.contains(where: isBearing)
      else { return nil }
      // The space before goes too.
      return all[index].start - 1
    }
    return nil
  }

  private func isBearing(_ word: TighteningRules.Word) -> Bool {
    rules.restricting.contains(word.text) || RoutineSources.isAttribution(word.text)
  }

  private static func pieces(_ range: Range<Int>, without cuts: [Range<Int>]) -> [Range<Int>] {
    var pieces: [Range<Int>] = []
    var start = range.lowerBound
    for cut in cuts where cut.upperBound <= range.upperBound {
      if cut.lowerBound > start { pieces.append(start..<cut.lowerBound) }
      start = cut.upperBound
    }
    if start < range.upperBound { pieces.append(start..<range.upperBound) }
    return pieces
  }

  /// Pieces that touch are one.
  private static func joined(_ pieces: [Range<Int>]) -> [Range<Int>] {
    var joined: [Range<Int>] = []
    for piece in pieces where !piece.isEmpty {
      if let last = joined.last, last.upperBound == piece.lowerBound {
        joined[joined.count - 1] = last.lowerBound..<piece.upperBound
      } else {
        joined.append(piece)
      }
    }
    return joined
  }
}
