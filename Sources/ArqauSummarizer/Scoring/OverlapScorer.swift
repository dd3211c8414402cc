/// How much a sentence shares with the title: the cosine of the two; 0 where there is no title.
struct TitleScorer: SentenceScorer {
  static let name = "title"

  func scores(of article: AnalyzedArticle) -> [Double] {
    (0..<article.count).map { min(1, article.stems.cosine($0, article.title)) }
  }
}

/// How much a sentence shares with the first one: the cosine of the two; 0 for the first itself.
struct LedeScorer: SentenceScorer {
  static let name = "lede"

  func scores(of article: AnalyzedArticle) -> [Double] {
    (0..<article.count).map { $0 == 0 ? 0 : min(1, article.stems.cosine($0, 0)) }
  }
}
