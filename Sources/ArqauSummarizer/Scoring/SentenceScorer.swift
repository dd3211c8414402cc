/// One reason to choose a sentence, as a number for each sentence of an article.
///
/// Scorers know nothing of each other: ``ScoringModel`` weighs and adds them. To add one, conform a type,
/// test it alone, and give it a weight in the model.
protocol SentenceScorer: Sendable {
  /// What the feature is called in explanations.
  static var name: String { get }

  /// What this scorer's feature is called, where one type makes several.
  var label: String { get }

  /// A score from 0 to 1 for each sentence, in order.
  ///
  /// - Complexity: Linear in the article's length.
  func scores(of article: AnalyzedArticle) -> [Double]
}

extension SentenceScorer {
  var label: String { Self.name }
}
