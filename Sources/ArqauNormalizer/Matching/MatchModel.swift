/// Turns features into a calibrated score: logistic regression, its weights learned by
/// `Sources/arqau-bench/Training/train_matcher.py`.
enum MatchModel {
  /// The score of two names from 0 to 1; 0.5 means as likely as not, where true and false pairs are as many.
  static func score(_ features: MatchFeatures) -> Double {
    let vector = features.vector
    var sum = 0.0
    for (value, weight) in zip(vector, weights) { sum += value * weight }
    return 1 / (1 + Exponential.of(-sum))
  }
}
