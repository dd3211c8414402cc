/// Turns features into a calibrated score: logistic regression, its weights learned by
/// `Sources/arqau-bench/Training/train_matcher.py`, for persons, for what else has names, and for both.
enum MatchModel {
  /// The score of two names from 0 to 1; 0.5 means as likely as not, where true and false pairs are as many.
  static func score(_ features: MatchFeatures, _ kind: NameKind?) -> Double {
    score(logOdds: logOdds(features, kind))
  }

  /// The same as the logarithm of the odds, which tells apart what rounds to 1.
  static func logOdds(_ features: MatchFeatures, _ kind: NameKind?) -> Double {
    let weights: [Double] =
      switch kind {
      case .person: persons
      case .place, .organisation, .work, .other: others
      case nil: anything
      }
    var sum = 0.0
    for (value, weight) in zip(features.vector, weights) { sum += value * weight }
    return sum
  }

  static func score(logOdds: Double) -> Double { 1 / (1 + Exponential.of(-logOdds)) }
}
