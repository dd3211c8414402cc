import ArqauSummarizer
import ArqauText

/// Learns a model of mentions from marked texts.
struct MentionLearner {
  let words: WordTables
  private(set) var chains: [TrainingChain] = []
  private var numbers = FeatureNumbers()
  var spanSettings = SpanTrainer.Settings()
  var kindSettings = KindTrainer.Settings()
  /// What is taken from the weight of `outside`, in nats, by the language's number.
  var bias: [Float] = [0, 0, 0, 0, 0]
  /// How many times each model is learned, with other random numbers; the mean of the weights is taken.
  var seeds = 1
  /// How many features the tables keep.
  var spanLimit = 180_000
  var kindLimit = 70_000

  init(_ texts: [MarkedText], _ words: WordTables) {
    self.words = words
    var numbers = FeatureNumbers()
    for text in texts { chains.append(TrainingChain(text, words) { numbers.number($0) }) }
    self.numbers = numbers
  }

  var featureCount: Int { numbers.keys.count }

  /// The model of the texts that are wanted.
  func model(where isWanted: (MarkedText) -> Bool) -> MentionModel {
    let chosen = chains.filter { isWanted($0.source) }
    let counts = counts(in: chosen)
    let (spanWeights, spanTransitions) = spanWeights(chosen, counts)
    let kindWeights = kindWeights(chosen, counts)
    let spanStep = Self.step(spanWeights)
    let kindStep = Self.step(kindWeights)
    let transitions = (0..<5).map { from in
      (0..<5).map { to -> Int32 in
        MentionModel.Label.successors[from].contains(to)
          ? Int32((spanTransitions[from * 5 + to] / spanStep).rounded()) : Int32.min / 2
      }
    }
    return MentionModel(
      spans: table(spanWeights, spanStep, spanLimit), transitions: transitions,
      kinds: table(kindWeights, kindStep, kindLimit),
      spanStep: spanStep, kindStep: kindStep, words: words,
      outsideBias: bias.map { Int32(($0 / spanStep).rounded()) })
  }

  /// The weights of the spans' features and of label after label, the mean of what several trainers learn.
  func spanWeights(_ chosen: [TrainingChain], _ counts: [UInt32]) -> ([SIMD8<Float>], [Float]) {
    var average = WeightAverage(features: featureCount)
    for seed in 0..<UInt64(seeds) {
      var settings = spanSettings
      settings.seed += seed
      var trainer = SpanTrainer(features: featureCount, settings)
      trainer.train(chosen, counts: counts)
      average.take(trainer.weights, trainer.transitions)
    }
    return average.values
  }

  /// The weights of the kinds' features, the mean of what several trainers learn.
  func kindWeights(_ chosen: [TrainingChain], _ counts: [UInt32]) -> [SIMD8<Float>] {
    var average = WeightAverage(features: featureCount)
    for seed in 0..<UInt64(seeds) {
      var settings = kindSettings
      settings.seed += seed
      var trainer = KindTrainer(features: featureCount, settings)
      trainer.train(chosen, counts: counts)
      average.take(trainer.weights)
    }
    return average.values.0
  }

  /// How often each feature comes in the texts.
  func counts(in chosen: [TrainingChain]) -> [UInt32] {
    var counts = [UInt32](repeating: 0, count: numbers.keys.count)
    for chain in chosen {
      for feature in chain.features { counts[Int(feature)] += 1 }
      for name in chain.names { for feature in name.features { counts[Int(feature)] += 1 } }
    }
    return counts
  }

  /// Weights beyond this many nats are cut.
  private static let highest: Float = 5

  private static func step(_ weights: [SIMD8<Float>]) -> Float {
    let top = weights.reduce(Float(0)) { max($0, $1.max(), -$1.min()) }
    return min(top, highest) / 127
  }

  /// The features with the highest weights, those of one place in the order of features.
  private func table(_ weights: [SIMD8<Float>], _ step: Float, _ limit: Int) -> FeatureTable {
    let sizes = weights.map { max($0.max(), -$0.min()) }
    let order = sizes.sorted(by: >)
    let least = max(order.count > limit ? order[limit] : 0, 1.5 * step)
    var packed: [(feature: UInt64, weights: SIMD8<Int8>)] = []
    for (index, weight) in weights.enumerated() where sizes[index] > least {
      var bytes = SIMD8<Int8>()
      for label in 0..<5 { bytes[label] = Int8(max(-127, min(127, (weight[label] / step).rounded()))) }
      packed.append((numbers.keys[index], bytes))
    }
    return FeatureTable(packed)
  }
}
