/// How much a sentence shares with the title: the cosine of the two; 0 where there is no title.
struct TitleScorer: SentenceScorer {
  static let name = "title"

  func scores(of article: AnalyzedArticle) -> [Double] {
    article.vectors.map { min(1, $0.cosine(article.title)) }
  }
}
