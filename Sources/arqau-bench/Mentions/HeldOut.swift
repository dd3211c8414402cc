import ArgumentParser
import ArqauSummarizer
import ArqauText
import Glibc

/// How well learned weights foretell the marks of texts that they have not seen: mean negative logarithms of the marks'
/// probabilities, which differ less from run to run than F1 does.
///
/// Of the weights as they were learned, without the records, the rules and the rounding to bytes.
struct HeldOut {
  /// What is foretold: the kinds of marked names, or where names begin and end.
  enum Part: String, ExpressibleByArgument {
    case kinds, spans
  }

  /// Names or tokens.
  private(set) var count = 0
  /// Names whose kind is the likeliest one.
  private(set) var right = 0
  private(set) var loss = 0.0

  static func + (left: HeldOut, right: HeldOut) -> HeldOut {
    HeldOut(count: left.count + right.count, right: left.right + right.right, loss: left.loss + right.loss)
  }

  /// Nats a name or token.
  var mean: Double { loss / Double(max(1, count)) }

  /// Takes the kinds of a text's names.
  mutating func takeKinds(_ chain: TrainingChain, _ counts: [UInt32], _ weights: [SIMD8<Float>]) {
    for name in chain.names {
      var sum = SIMD8<Float>()
      for feature in name.features where counts[Int(feature)] > 1 { sum += weights[Int(feature)] }
      let marked = (0..<5).filter { chain.kinds & (1 << UInt8($0)) != 0 }
      count += 1
      if marked.allSatisfy({ sum[$0] <= sum[name.kind] }) { right += 1 }
      loss += Self.logSum(marked.map { Double(sum[$0]) }) - Double(sum[name.kind])
    }
  }

  /// Takes the labels of a text's tokens, line by line.
  mutating func takeSpans(
    _ chain: TrainingChain, _ counts: [UInt32], _ weights: [SIMD8<Float>], _ transitions: [Float]
  ) {
    var scores = [SIMD8<Float>](repeating: SIMD8(), count: chain.masks.count)
    for index in scores.indices {
      for place in Int(chain.starts[index])..<Int(chain.starts[index + 1]) {
        let feature = Int(chain.features[place])
        if counts[feature] > 1 { scores[index] += weights[feature] }
      }
    }
    var start = 0
    while start < scores.count {
      var end = start + 1
      while end < scores.count, !chain.isFirst[end] { end += 1 }
      let bound = Self.logSum(scores[start..<end], transitions) { chain.masks[$0] & (1 << UInt8($1)) != 0 }
      // Marks that no labels say.
      if bound > Self.impossible / 2 {
        loss += Self.logSum(scores[start..<end], transitions) { _, _ in true } - bound
        count += end - start
      }
      start = end
    }
  }

  private static let impossible = -1e30

  /// The logarithm of the sum over the sequences of labels that are allowed (the forward algorithm).
  private static func logSum(
    _ scores: ArraySlice<SIMD8<Float>>, _ transitions: [Float], _ isAllowed: (Int, Int) -> Bool
  ) -> Double {
    var forward = [Double](repeating: impossible, count: 5)
    for index in scores.indices {
      var next = [Double](repeating: impossible, count: 5)
      for to in 0..<5 where isAllowed(index, to) {
        if index == scores.startIndex {
          if MentionModel.Label.initial.contains(to) { next[to] = Double(scores[index][to]) }
          continue
        }
        let ways = (0..<5).filter { MentionModel.Label.successors[$0].contains(to) }
        next[to] = logSum(ways.map { forward[$0] + Double(transitions[$0 * 5 + to]) }) + Double(scores[index][to])
      }
      forward = next
    }
    return logSum(MentionModel.Label.final.map { forward[$0] })
  }

  private static func logSum(_ values: [Double]) -> Double {
    let top = values.max() ?? 0
    return top + log(values.reduce(0) { $0 + exp($1 - top) })
  }
}

extension MentionLearner {
  /// What the weights learned from the texts that are wanted foretell of others, by language and by source.
  func heldOut(
    _ part: HeldOut.Part, where isWanted: (MarkedText) -> Bool, of isMeasured: (MarkedText) -> Bool
  ) -> [String: HeldOut] {
    let chosen = chains.filter { isWanted($0.source) }
    let counts = counts(in: chosen)
    let kinds = part == .kinds ? kindWeights(chosen, counts) : []
    let spans = part == .spans ? spanWeights(chosen, counts) : ([], [])
    var result: [String: HeldOut] = [:]
    for chain in chains where isMeasured(chain.source) {
      var one = HeldOut()
      switch part {
      case .kinds: one.takeKinds(chain, counts, kinds)
      case .spans: one.takeSpans(chain, counts, spans.0, spans.1)
      }
      for key in [chain.source.language.rawValue, chain.source.source] {
        result[key] = (result[key] ?? HeldOut()) + one
      }
    }
    return result
  }
}
