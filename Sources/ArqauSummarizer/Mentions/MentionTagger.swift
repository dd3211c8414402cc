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
    tagged(text, convention: convention, withVotes: withVotes).spans
  }

  /// The names of a text, in its order, and the traits of its tokens.
  ///
  /// - Complexity: O(n).
  func tagged(
    _ text: MentionText, convention: MentionConvention? = nil, withVotes: Bool = true
  ) -> (spans: [Span], traits: [TokenTraits]) {
    let convention = convention ?? .standard(text.language)
    let key = KnownWordsPool.Key(language: text.languageNumber, convention: convention.number)
    var known = model.known.take(key)
    let (traits, numbers) = text.traits(model.words, &known)
    let features = SpanFeatures(text, traits, numbers: numbers, convention: convention)
    let labels = model.spans.withReader { LabelSearch($0, model, features).labels(&known) }
    let spans = kinds(of: Self.spans(labels), features, &known, withVotes)
    model.known.put(known, key)
    return (spans, traits)
  }

  // MARK: Spans

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

  private func kinds(
    of spans: [ClosedRange<Int>], _ features: SpanFeatures, _ known: inout KnownWords, _ withVotes: Bool
  ) -> [Span] {
    var result: [Span] = model.kinds.withReader { table in
      let scores = KindScores(features)
      var batch = FeatureBatch(table)
      return spans.map { span in
        let sums = scores.sums(span, &known, &batch)
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
    // The sums of the logarithms by word: those of all names, and of the ones with several words.
    var numbers = KeyTable()
    var sums: [[SIMD8<Float>]] = [[], []]
    let keys = spans.map { span in
      var keys: [UInt64] = []
      keys.reserveCapacity(span.tokens.count)
      for index in span.tokens {
        let token = features.traits[index]
        if token.isCapitalized, token.skeletonLength > 2 { keys.append(token.skeleton5) }
      }
      guard keys.count > 1 else { return keys }
      keys.sort()
      return keys.indices.compactMap { $0 > 0 && keys[$0] == keys[$0 - 1] ? nil : keys[$0] }
    }
    for (span, keys) in zip(spans, keys) {
      let logs = Self.vector(span.logs)
      for key in keys {
        let number = Int(numbers.insert(Int32(sums[0].count), for: key))
        if number == sums[0].count {
          sums[0].append(SIMD8())
          sums[1].append(SIMD8())
        }
        sums[0][number] += logs
        if span.tokens.count > 1 { sums[1][number] += logs }
      }
    }
    for index in spans.indices where !keys[index].isEmpty {
      let own = Self.vector(spans[index].logs)
      let group = spans[index].tokens.count > 1 ? 1 : 0
      for key in keys[index] {
        guard let number = numbers[key] else { continue }
        let others = sums[group][Int(number)] - own
        for kind in 0..<5 {
          spans[index].logs[kind] += Self.voteWeight * others[kind] / Float(keys[index].count)
        }
      }
    }
  }

  private static func vector(_ logs: [Float]) -> SIMD8<Float> {
    var vector = SIMD8<Float>()
    for kind in 0..<5 { vector[kind] = logs[kind] }
    return vector
  }
}
