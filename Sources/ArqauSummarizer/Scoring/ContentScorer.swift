/// How many of a sentence's words begin with a capital inside it, which is what names do: three in ten, or more, is 1.
struct NameScorer: SentenceScorer {
  static let name = "names"

  func scores(of article: AnalyzedArticle) -> [Double] {
    zip(article.capitals, article.article.sentences).map { capitals, sentence in
      min(1, Double(capitals) / (0.3 * Double(max(sentence.words, 1))))
    }
  }
}

/// How many figures a sentence has: 1 for two and more, a half for one.
struct FigureScorer: SentenceScorer {
  static let name = "figures"

  func scores(of article: AnalyzedArticle) -> [Double] {
    article.figures.map { min(1, Double($0) / 2) }
  }
}
