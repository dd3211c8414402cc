extension MatchModel {
  /// The weight of each feature, in the order of `MatchFeatures.vectorNames`. Made by
  /// `Sources/arqau-bench/Training/train_matcher.py weights`.
  static let weights: [Double] = [
    5.4122,  // bias
    0.0000,  // gap
    0.0000,  // worstGap
    -1.7372,  // joinedGap
    0.0000,  // least
    -2.6426,  // leastSquared
    -1.7734,  // worstSquared
    0.1549,  // evidence
    -0.3774,  // omitted
    0.0000,  // omittedPatronymic
    -4.7072,  // contradictedPatronymic
    2.1851,  // agreeingInitials
    -3.7202,  // contradictedInitials
    -0.4921,  // reordered
    1.4038,  // singleWord
    -1.0942,  // singleWordLeast
    -0.4771,  // noFullWord
    -1.7023,  // omittedGeneric
    -0.0208,  // lost
  ]
}
