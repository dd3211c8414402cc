/// How much a sentence shares with the title: the cosine of the two; 0 where there is no title.
struct TitleScorer: SentenceScorer {
  static let name = "title"

  func scores(of article: AnalyzedArticle) -> [Double] {
    (0..<article.count).map { min(1, article.stems.cosine($0, article.title)) }
  }
}
