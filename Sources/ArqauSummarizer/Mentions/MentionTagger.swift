package import ArqauNormalizer
import ArqauText

/// Finds the spans of names in a text and tells their kinds, by the learned model alone.
package struct MentionTagger: Sendable {
  /// A name found.
  package struct Span: Sendable, Hashable {
    /// The tokens of the name.
    package let tokens: ClosedRange<Int>
    /// The kind; the logarithms of all kinds' probabilities, after the document's votes.
    package var kind: NameKind
    package var logs: [Float]
  }

  /// The kinds in the order of the model's labels.
  package static let kinds: [NameKind] = [.person, .place, .organisation, .work, .other]

  private let model: MentionModel

  package init(_ model: MentionModel) { self.model = model }

  /// The names of a text, in its order.
  ///
  /// - Complexity: O(n).
  package func spans(
    in text: MentionText, convention: MentionConvention? = nil, withVotes: Bool = true
  ) -> [Span] {
    let features = SpanFeatures(
      text, text.traits(model.words), convention: convention ?? .standard(text.language))
    let labels = labels(features)
    return kinds(of: Self.spans(labels), features, withVotes)
  }

  // MARK: Spans

  private func labels(_ features: SpanFeatures) -> [UInt8] {
    let count = features.traits.count
    guard count > 0 else { return [] }
    let bias = model.outsideBias[Int(features.text.languageNumber)]
    var scores = [SIMD8<Int32>](repeating: SIMD8(), count: count)
    model.spans.withReader { table in
      for index in 0..<count {
        var sums = SIMD8<Int32>()
        features.forEach(index) { table.add($0, to: &sums) }
        sums[2] &-= bias
        scores[index] = sums
      }
    }
    return best(scores, features.text)
  }

  /// The best sequence of labels, line by line (Viterbi).
  private func best(_ scores: [SIMD8<Int32>], _ text: MentionText) -> [UInt8] {
    let never = Int32.min / 4
    let flat = model.transitions.flatMap { $0 }
    var labels = [UInt8](repeating: 0, count: scores.count)
    var back = [UInt8](repeating: 0, count: scores.count * 5)
    var current = [Int32](repeating: never, count: 5)
    var next = current
    var start = 0
    for index in scores.indices {
      let isFirst = index == start
      for label in 0..<5 {
        let score = scores[index][label + 2]
        if isFirst {
          next[label] = MentionModel.Label.initial.contains(label) ? score : never
          continue
        }
        var value = never
        var from = 0
        for previous in 0..<5 where current[previous] > never / 2 && flat[previous * 5 + label] > never {
          let sum = current[previous] &+ flat[previous * 5 + label]
          if sum > value {
            value = sum
            from = previous
          }
        }
        next[label] = value > never / 2 ? value &+ score : never
        back[index * 5 + label] = UInt8(from)
      }
      swap(&current, &next)
      let isLast = index + 1 == scores.count || text.tokens[index + 1].followsLineBreak
      guard isLast else { continue }
      var label = MentionModel.Label.final.max { (current[$0], $1) < (current[$1], $0) } ?? 0
      var place = index
      while true {
        labels[place] = UInt8(label)
        if place == start { break }
        label = Int(back[place * 5 + label])
        place -= 1
      }
      start = index + 1
    }
    return labels
  }

  /// The spans that a sequence of labels marks.
  package static func spans(_ labels: [UInt8]) -> [ClosedRange<Int>] {
    var result: [ClosedRange<Int>] = []
    var start: Int?
    for (index, label) in labels.enumerated() {
      switch Int(label) {
      case MentionModel.Label.alone:
        result.append(index...index)
        start = nil
      case MentionModel.Label.begin: start = index
      case MentionModel.Label.last:
        if let first = start { result.append(first...index) }
        start = nil
      case MentionModel.Label.inside: break
      default: start = nil
      }
    }
    return result
  }

  // MARK: Kinds

  private func kinds(of spans: [ClosedRange<Int>], _ features: SpanFeatures, _ withVotes: Bool) -> [Span] {
    let kindFeatures = KindFeatures(features)
    var result: [Span] = model.kinds.withReader { table in
      spans.map { span in
        var sums = SIMD8<Int32>()
        kindFeatures.forEach(span) { table.add($0, to: &sums) }
        let values = (0..<5).map { Float(sums[$0 + 2]) * model.kindStep }
        return Span(tokens: span, kind: .other, logs: Self.logProbabilities(values))
      }
    }
    if withVotes { vote(&result, features) }
    for index in result.indices {
      let best = result[index].logs.indices.max {
        (result[index].logs[$0], $1) < (result[index].logs[$1], $0)
      }
      result[index].kind = Self.kinds[best ?? 4]
    }
    return result
  }

  private static func logProbabilities(_ values: [Float]) -> [Float] {
    let highest = values.max() ?? 0
    let sum = values.reduce(Float(0)) { $0 + Float(Double($1 - highest).exponential) }
    let log = highest + Float(Double(sum).logarithm)
    return values.map { max(-7, $0 - log) }
  }

  /// How much the other mentions with a word in common count.
  private static let voteWeight: Float = 0.5

  /// Lets mentions with a word in common agree: one text seldom means two things by one name.
  private func vote(_ spans: inout [Span], _ features: SpanFeatures) {
    var sums: [UInt64: [Float]] = [:]
    let keys = spans.map { span in
      Set(
        span.tokens.compactMap { index -> UInt64? in
          let token = features.traits[index]
          return token.isCapitalized && token.skeletonLength > 2 ? token.skeleton5 : nil
        })
    }
    for (span, keys) in zip(spans, keys) {
      for key in keys {
        var sum = sums[key] ?? [0, 0, 0, 0, 0]
        for kind in 0..<5 { sum[kind] += span.logs[kind] }
        sums[key] = sum
      }
    }
    for index in spans.indices where !keys[index].isEmpty {
      let own = spans[index].logs
      for key in keys[index].sorted() {
        guard let sum = sums[key] else { continue }
        for kind in 0..<5 {
          spans[index].logs[kind] += Self.voteWeight * (sum[kind] - own[kind]) / Float(keys[index].count)
        }
      }
    }
  }
}
