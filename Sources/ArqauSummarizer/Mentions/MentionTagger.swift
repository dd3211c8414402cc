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
    model.spans.withReader { LabelSearch($0, model, features).labels() }
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
        let values = (0..<5).map { Float(sums[$0]) * model.kindStep }
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

  /// Lets mentions with a word in common agree: one text seldom means two things by one name. Names of several
  /// words tell their kind better than those of one: these have no say in theirs.
  private func vote(_ spans: inout [Span], _ features: SpanFeatures) {
    var sums: [[UInt64: [Float]]] = [[:], [:]]
    let keys = spans.map { span in
      Set(
        span.tokens.compactMap { index -> UInt64? in
          let token = features.traits[index]
          return token.isCapitalized && token.skeletonLength > 2 ? token.skeleton5 : nil
        })
    }
    for (span, keys) in zip(spans, keys) {
      for key in keys {
        for group in 0...(span.tokens.count > 1 ? 1 : 0) {
          var sum = sums[group][key] ?? [0, 0, 0, 0, 0]
          for kind in 0..<5 { sum[kind] += span.logs[kind] }
          sums[group][key] = sum
        }
      }
    }
    for index in spans.indices where !keys[index].isEmpty {
      let own = spans[index].logs
      for key in keys[index].sorted() {
        guard let sum = sums[spans[index].tokens.count > 1 ? 1 : 0][key] else { continue }
        for kind in 0..<5 {
          spans[index].logs[kind] += Self.voteWeight * (sum[kind] - own[kind]) / Float(keys[index].count)
        }
      }
    }
  }
}
