import ArqauSummarizer
import FoundationEssentials
import Glibc

/// Learns the weights of the span features: a linear-chain conditional random field (Lafferty and others,
/// 2001), by stochastic gradient steps scaled as in AdaGrad (Duchi and others, 2011).
///
/// Tokens of names that are neither wanted nor wrong may have any label: the likelihood is that of all label
/// sequences which agree with the rest. Where a teacher says how likely each label of a token is, the model is
/// led to those probabilities (Hinton, Vinyals and Dean 2015, for the tokens one by one).
struct SpanTrainer {
  struct Settings {
    var epochs = 12
    var rate: Float = 0.25
    var penalty: Float = 2e-5
    /// The share of features that are left out of each step, drawn anew (Wang and others, 2013): the model
    /// learns not to lean on a few of them.
    var dropout: Float = 0
    /// The share of steps in which a word counts as unknown: without the features that fewer than `rare` tokens and
    /// names have. So the model learns what to do where it knows nothing but what stands around a name.
    var unknown: Float = 0
    var rare: UInt32 = 20
    var seed: UInt64 = 7
    var shares = TextShares()
  }

  private let settings: Settings
  /// The weights of each feature, labels in the lanes.
  private(set) var weights: [SIMD8<Float>]
  private var squares: [SIMD8<Float>]
  private(set) var transitions = [Float](repeating: 0, count: 25)
  private var transitionSquares = [Float](repeating: 1e-3, count: 25)
  private var noise: FeatureNoise
  private var unknown: FeatureNoise
  /// The features of the line at hand that take part in the step, token after token, and where each token's begin.
  private var active: [Int32] = []
  private var activeStarts: [Int] = []

  init(features: Int, _ settings: Settings) {
    self.settings = settings
    noise = FeatureNoise(share: settings.dropout, seed: settings.seed)
    unknown = FeatureNoise(share: settings.unknown, seed: settings.seed &+ 1)
    weights = [SIMD8<Float>](repeating: SIMD8(), count: features)
    squares = [SIMD8<Float>](repeating: SIMD8(repeating: 1e-3), count: features)
  }

  mutating func train(_ chains: [TrainingChain], counts: [UInt32]) {
    var order = Array(chains.indices)
    var random = SeededGenerator(seed: settings.seed)
    var average = WeightAverage(features: weights.count)
    for epoch in 0..<settings.epochs {
      order.shuffle(using: &random)
      let rate = settings.rate / (1 + 0.15 * Float(epoch))
      for index in order { step(chains[index], counts, rate) }
      if epoch * 2 >= settings.epochs { average.take(weights, transitions) }
    }
    (weights, transitions) = average.values
  }

  private mutating func step(_ chain: TrainingChain, _ counts: [UInt32], _ rate: Float) {
    var start = 0
    let count = chain.masks.count
    let share = settings.shares.share(of: chain.source)
    while start < count {
      var end = start + 1
      while end < count, !chain.isFirst[end] { end += 1 }
      step(chain, start..<end, counts, rate, share)
      start = end
    }
  }

  private mutating func step(
    _ chain: TrainingChain, _ range: Range<Int>, _ counts: [UInt32], _ rate: Float, _ share: Float
  ) {
    let length = range.count
    var scores = [SIMD8<Float>](repeating: SIMD8(), count: length)
    active.removeAll(keepingCapacity: true)
    activeStarts.removeAll(keepingCapacity: true)
    for index in 0..<length {
      var sum = SIMD8<Float>()
      activeStarts.append(active.count)
      let least = unknown.drops() ? settings.rare : 2
      for place in Int(chain.starts[range.lowerBound + index])..<Int(chain.starts[range.lowerBound + index + 1]) {
        let feature = Int(chain.features[place])
        guard counts[feature] >= least, !noise.drops() else { continue }
        active.append(Int32(feature))
        sum += weights[feature]
      }
      scores[index] = sum * noise.scale
    }
    activeStarts.append(active.count)
    let free = Lattice(scores, transitions, masks: nil)
    let bound = Lattice(scores, transitions, masks: Array(chain.masks[range]))
    guard bound.isPossible else { return }
    for index in 0..<length {
      let taught = chain.odds.isEmpty ? SIMD8() : chain.odds[range.lowerBound + index]
      let difference = free.marginals[index] - (taught.sum() > 0 ? taught : bound.marginals[index])
      guard difference.max() > 0.002 || difference.min() < -0.002 else { continue }
      let gradient = difference * share
      for place in activeStarts[index]..<activeStarts[index + 1] {
        let feature = Int(active[place])
        let step = gradient + weights[feature] * settings.penalty
        squares[feature] += step * step
        weights[feature] -= rate * step / squares[feature].squareRoot()
      }
    }
    for pair in 0..<25 {
      let step = (free.pairs[pair] - bound.pairs[pair]) * share
      guard step != 0 else { continue }
      transitionSquares[pair] += step * step
      transitions[pair] -= rate * step / transitionSquares[pair].squareRoot()
    }
  }
}

/// The mean of the weights after several epochs, which is steadier than the last ones.
struct WeightAverage {
  private var weights: [SIMD8<Float>]
  private var others = [Float](repeating: 0, count: 25)
  private var count: Float = 0

  init(features: Int) { weights = [SIMD8<Float>](repeating: SIMD8(), count: features) }

  mutating func take(_ weights: [SIMD8<Float>], _ others: [Float] = []) {
    count += 1
    for index in weights.indices { self.weights[index] += weights[index] }
    for index in others.indices { self.others[index] += others[index] }
  }

  var values: ([SIMD8<Float>], [Float]) { (weights.map { $0 / count }, others.map { $0 / count }) }
}

/// The probabilities of labels along a line, by the forward-backward algorithm.
struct Lattice {
  var marginals: [SIMD8<Float>]
  var pairs = [Float](repeating: 0, count: 25)
  var isPossible = true

  /// - Parameter masks: The labels that each token may have, as bits; nil for any.
  init(_ scores: [SIMD8<Float>], _ transitions: [Float], masks: [UInt8]?) {
    let length = scores.count
    marginals = [SIMD8<Float>](repeating: SIMD8(), count: length)
    var potentials = scores
    for index in 0..<length {
      var highest = -Float.infinity
      for label in 0..<5 { highest = max(highest, scores[index][label]) }
      for label in 0..<5 {
        let allowed = masks.map { $0[index] & (1 << UInt8(label)) != 0 } ?? true
        potentials[index][label] = allowed ? max(1e-20, exp(scores[index][label] - highest)) : 0
      }
    }
    var moves = [Float](repeating: 0, count: 25)
    for from in 0..<5 {
      for to in MentionModel.Label.successors[from] { moves[from * 5 + to] = exp(transitions[from * 5 + to]) }
    }
    var forward = potentials
    for label in 0..<5 where !MentionModel.Label.initial.contains(label) { forward[0][label] = 0 }
    isPossible = Self.normalize(&forward[0])
    for index in 1..<max(1, length) {
      var next = SIMD8<Float>()
      for to in 0..<5 {
        var sum: Float = 0
        for from in 0..<5 { sum += forward[index - 1][from] * moves[from * 5 + to] }
        next[to] = sum * potentials[index][to]
      }
      isPossible = Self.normalize(&next) && isPossible
      forward[index] = next
    }
    guard isPossible else { return }
    var backward = SIMD8<Float>()
    for label in MentionModel.Label.final { backward[label] = 1 }
    for index in stride(from: length - 1, through: 0, by: -1) {
      var both = forward[index] * backward
      isPossible = Self.normalize(&both) && isPossible
      marginals[index] = both
      guard index > 0 else { break }
      let ahead = backward * potentials[index]
      var joint = [Float](repeating: 0, count: 25)
      var total: Float = 0
      var behind = SIMD8<Float>()
      for from in 0..<5 {
        for to in 0..<5 {
          let value = moves[from * 5 + to] * ahead[to]
          behind[from] += value
          joint[from * 5 + to] = forward[index - 1][from] * value
          total += joint[from * 5 + to]
        }
      }
      if total > 0 { for pair in 0..<25 { pairs[pair] += joint[pair] / total } }
      _ = Self.normalize(&behind)
      backward = behind
    }
  }

  private static func normalize(_ values: inout SIMD8<Float>) -> Bool {
    let sum = values[0] + values[1] + values[2] + values[3] + values[4]
    guard sum > 0, sum.isFinite else { return false }
    values /= sum
    return true
  }
}

/// Draws which features a step leaves out, and makes up for them.
struct FeatureNoise {
  let scale: Float
  private let limit: UInt64
  private var random: SeededGenerator
  private var bits: UInt64 = 0
  private var left = 0

  init(share: Float, seed: UInt64) {
    scale = 1 / (1 - share)
    limit = UInt64(share * 256)
    random = SeededGenerator(seed: seed &+ 0x51)
  }

  mutating func drops() -> Bool {
    guard limit > 0 else { return false }
    if left == 0 {
      bits = random.next()
      left = 8
    }
    defer {
      bits >>= 8
      left -= 1
    }
    return bits & 0xFF < limit
  }
}

/// A small generator of pseudo-random numbers (SplitMix64), so that training gives the same model again.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    return MentionHash.mix(1, state)
  }
}
