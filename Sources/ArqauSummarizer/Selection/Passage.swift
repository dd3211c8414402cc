/// Sentences that are chosen together: a stretch of the article, and perhaps a sentence behind it that answers it.
struct Passage: RandomAccessCollection, Sendable, Hashable {
  /// The sentences that stand together.
  let stretch: Range<Int>
  /// A sentence further on without which these say something else than the article: the denial of a claim.
  let answer: Int?

  /// A passage of a stretch and of a sentence behind it.
  init(_ stretch: Range<Int>, answer: Int? = nil) {
    self.stretch = stretch
    self.answer = answer
  }

  var startIndex: Int { 0 }
  var endIndex: Int { stretch.count + (answer == nil ? 0 : 1) }

  subscript(position: Int) -> Int {
    position < stretch.count ? stretch.lowerBound + position : answer ?? stretch.upperBound
  }

  /// Whether two passages share a sentence.
  ///
  /// - Complexity: O(1).
  func overlaps(_ other: Passage) -> Bool {
    if stretch.overlaps(other.stretch) { return true }
    if let answer, other.stretch.contains(answer) || other.answer == answer { return true }
    return other.answer.map(stretch.contains) ?? false
  }
}
