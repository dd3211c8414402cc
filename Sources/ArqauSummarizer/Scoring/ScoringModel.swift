/// The weights of the scorers and of redundancy: one setting for all languages and genres.
struct ScoringModel: Sendable {
  /// The scorers with what each is worth; a negative weight is a penalty.
  let scorers: [(scorer: any SentenceScorer, weight: Double)]
  /// What a sentence loses by its likeness to one that is chosen already, times their cosine.
  let redundancy: Double
  /// The choice ends at the first sentence worth less than this share of the best one.
  let stop: Double

  /// The model in use.
  static let standard = ScoringModel(
    scorers: [
      (PositionScorer(), 1.5),
      (CentroidScorer(), 0.3),
      (ForwardCentralityScorer(), 0.3),
      (TitleScorer(), 0.3),
      (FragmentScorer(), -0.5),
      (QuestionScorer(), -0.4),
    ],
    redundancy: 1,
    stop: 0.3)

  /// The weighted sum of all scorers for each sentence.
  ///
  /// - Complexity: Linear in the article's length.
  func scores(of article: AnalyzedArticle) -> [Double] {
    var total = [Double](repeating: 0, count: article.vectors.count)
    for (scorer, weight) in scorers {
      for (index, score) in scorer.scores(of: article).enumerated() { total[index] += weight * score }
    }
    return total
  }
}
