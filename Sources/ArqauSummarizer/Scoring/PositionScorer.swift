/// How early a sentence stands: 1 for the first, 4/9 for the second, 1/4 for the third.
///
/// News puts what matters first, which makes the lead the baseline that is hard to beat.
struct PositionScorer: SentenceScorer {
  static let name = "position"

  func scores(of article: AnalyzedArticle) -> [Double] {
    (0..<article.count).map { index in
      let share = 2 / Double(2 + index)
      return share * share
    }
  }
}

/// Whether a sentence is the first: 1, else 0.
struct FirstScorer: SentenceScorer {
  static let name = "first"

  func scores(of article: AnalyzedArticle) -> [Double] { (0..<article.count).map { $0 == 0 ? 1 : 0 } }
}
