/// The weights of the scorers, and what the choice goes by: one setting for all languages and genres.
package struct ScoringModel: Sendable {
  /// What each feature is worth; a negative weight is a penalty. In the order of ``labels``.
  package var weights: [Double]
  /// What two chosen sentences lose by their likeness, times their cosine.
  package var redundancy: Double
  /// A sentence adds to the digest by what it is worth above this.
  package var threshold: Double
  /// What the article's first sentence loses where it leans: on the title, which stands above the digest too.
  package var leaningFirst: Double
  /// The share of the budget that the digest of a short article takes if it can: below it, sentences of less worth are
  /// let in.
  package var fill: Double
  /// How much greater that share is for a long article, which has more to say.
  package var fillGrowth: Double
  /// How far the threshold is lowered at a time to reach that share.
  package var fillStep: Double

  /// The scorers, in the order of the weights.
  private static let scorers: [any SentenceScorer] = [
    PositionScorer(),
    CentroidScorer(),
    ForwardCentralityScorer(),
    TitleScorer(),
    NameScorer(),
    FigureScorer(),
    FirstScorer(),
    TraitScorer(label: "fragment", traits: .fragment),
    TraitScorer(label: "question", traits: .question),
    TraitScorer(label: "list or caption", traits: .unfinished),
  ]

  /// What the features are called.
  package static let labels = scorers.map(\.label)

  /// The model in use.
  ///
  /// Found by `arqau-bench tune` on articles in four languages; what cross-validation says of it stands in the notes
  /// of the target's documentation.
  package static let standard = ScoringModel(
    weights: [1.2, 0.8, 0.8, 1.2, 0.1, 0.3, 0.2, -1, -1, -0.4], redundancy: 1.5, threshold: 0.8,
    leaningFirst: 1.2, fill: 0.4, fillGrowth: 0.2, fillStep: 0.3)

  /// The share of the budget that a digest takes if it can.
  ///
  /// - Parameter words: The article's length.
  func fill(ofWords words: Int) -> Double {
    fill + fillGrowth * min(1, max(0, Double(words - 200) / 600))
  }

  /// The features of each sentence, by scorer.
  ///
  /// - Complexity: Linear in the article's length.
  package static func features(of article: AnalyzedArticle) -> [[Double]] {
    scorers.map { $0.scores(of: article) }
  }

  /// The weighted sum of all features for each sentence.
  package func scores(_ features: [[Double]]) -> [Double] {
    guard let first = features.first else { return [] }
    var total = [Double](repeating: 0, count: first.count)
    for (column, weight) in zip(features, weights) where weight != 0 {
      for index in total.indices { total[index] += weight * column[index] }
    }
    return total
  }

  /// What adds up to the score of a sentence.
  func explanation(_ features: [[Double]], of index: Int) -> [DigestSentence.Feature] {
    zip(Self.labels, zip(features, weights)).map { label, column in
      DigestSentence.Feature(name: label, value: column.0[index], weight: column.1)
    }
  }
}
