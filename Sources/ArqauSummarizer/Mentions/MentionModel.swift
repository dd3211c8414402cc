import ArqauText

/// What the finder has learned: weights of features for the spans and for the kinds, and the table of words.
package struct MentionModel: Sendable {
  /// The label of a token: outside of names, first, inner or last of several tokens, or alone.
  package enum Label {
    package static let outside = 0
    package static let begin = 1
    package static let inside = 2
    package static let last = 3
    package static let alone = 4

    /// The labels that may follow each label.
    package static let successors: [[Int]] = [
      [outside, begin, alone], [inside, last], [inside, last], [outside, begin, alone], [outside, begin, alone],
    ]
    package static let initial = [outside, begin, alone]
    package static let final = [outside, last, alone]
  }

  package let spans: FeatureTable
  /// Weights of label after label, in the unit of the span weights.
  package let transitions: [[Int32]]
  package let kinds: FeatureTable
  /// What one unit of the kinds' weights is worth in nats.
  package let kindStep: Float
  /// What one unit of the spans' weights is worth in nats.
  package let spanStep: Float
  package let words: WordTables
  /// What is taken from the weight of `outside`, by the language's number: raises recall.
  package let outsideBias: [Int32]
  /// Words of the texts before.
  let known = KnownWordsPool()

  package init(
    spans: FeatureTable, transitions: [[Int32]], kinds: FeatureTable, spanStep: Float, kindStep: Float,
    words: WordTables, outsideBias: [Int32]
  ) {
    self.spans = spans
    self.transitions = transitions
    self.kinds = kinds
    self.spanStep = spanStep
    self.kindStep = kindStep
    self.words = words
    self.outsideBias = outsideBias
  }
}
