/// How early a sentence stands: 1 for the first, a half for the second, a third for the third.
///
/// News puts what matters first, which makes the lead the baseline that is hard to beat.
struct PositionScorer: SentenceScorer {
  static let name = "position"

  func scores(of article: AnalyzedArticle) -> [Double] {
    article.vectors.indices.map { 1 / Double(1 + $0) }
  }
}
