import ArqauSummarizer
import FoundationEssentials
import Glibc

/// Learns the weights of the kinds' features: multinomial logistic regression by AdaGrad steps.
///
/// A source that does not mark a kind says nothing of it: its names are told apart among the marked kinds only.
struct KindTrainer {
  struct Settings {
    var epochs = 15
    var rate: Float = 0.15
    var penalty: Float = 1e-4
    var dropout: Float = 0
    /// The share of steps in which a word counts as unknown: without the features that fewer than `rare` tokens and
    /// names have. So the model learns what to do where it knows nothing but what stands around a name.
    var unknown: Float = 0
    var rare: UInt32 = 20
    var seed: UInt64 = 11
    var shares = TextShares()
  }

  private let settings: Settings
  private(set) var weights: [SIMD8<Float>]
  private var squares: [SIMD8<Float>]
  private var noise: FeatureNoise
  private var unknown: FeatureNoise
  private var active: [Int] = []

  init(features: Int, _ settings: Settings) {
    self.settings = settings
    noise = FeatureNoise(share: settings.dropout, seed: settings.seed)
    unknown = FeatureNoise(share: settings.unknown, seed: settings.seed &+ 1)
    weights = [SIMD8<Float>](repeating: SIMD8(), count: features)
    squares = [SIMD8<Float>](repeating: SIMD8(repeating: 1e-3), count: features)
  }

  mutating func train(_ chains: [TrainingChain], counts: [UInt32]) {
    var order = chains.indices.flatMap { chain in chains[chain].names.indices.map { (chain, $0) } }
    var random = SeededGenerator(seed: settings.seed)
    var average = WeightAverage(features: weights.count)
    for epoch in 0..<settings.epochs {
      order.shuffle(using: &random)
      let rate = settings.rate / (1 + 0.15 * Float(epoch))
      for (chain, name) in order {
        let share = settings.shares.share(of: chains[chain].source)
        step(chains[chain].names[name], chains[chain].kinds, counts, rate, share)
      }
      if epoch * 2 >= settings.epochs { average.take(weights) }
    }
    weights = average.values.0
  }

  private mutating func step(
    _ name: TrainingChain.Name, _ kinds: UInt8, _ counts: [UInt32], _ rate: Float, _ share: Float
  ) {
    var sum = SIMD8<Float>()
    active.removeAll(keepingCapacity: true)
    let least = unknown.drops() ? settings.rare : 2
    for feature in name.features where counts[Int(feature)] >= least && !noise.drops() {
      active.append(Int(feature))
      sum += weights[Int(feature)]
    }
    sum *= noise.scale
    let highest = sum.max()
    var gradient = SIMD8<Float>()
    var total: Float = 0
    for kind in 0..<5 where kinds & (1 << UInt8(kind)) != 0 {
      gradient[kind] = exp(sum[kind] - highest)
      total += gradient[kind]
    }
    guard total > 0 else { return }
    gradient /= total
    if let odds = name.odds { gradient -= odds } else { gradient[name.kind] -= 1 }
    guard gradient.min() < -0.002 else { return }
    gradient *= share
    for feature in active {
      let step = gradient + weights[feature] * settings.penalty
      squares[feature] += step * step
      weights[feature] -= rate * step / squares[feature].squareRoot()
    }
  }
}
