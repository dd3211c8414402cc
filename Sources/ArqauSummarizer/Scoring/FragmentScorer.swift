/// Whether a sentence is too short to say something: 1 below five words, else 0. A penalty.
struct FragmentScorer: SentenceScorer {
  static let name = "fragment"

  func scores(of article: AnalyzedArticle) -> [Double] {
    article.article.sentences.map { $0.words < 5 ? 1 : 0 }
  }
}

/// Whether a sentence asks: 1 where its last mark is a question mark, else 0. A penalty.
struct QuestionScorer: SentenceScorer {
  static let name = "question"

  func scores(of article: AnalyzedArticle) -> [Double] {
    article.article.utf8.withUnsafeBufferPointer { utf8 in
      article.article.sentences.map { sentence in
        Characters.last(utf8, sentence.range, passing: Characters.isClosing) == "?" ? 1 : 0
      }
    }
  }
}
