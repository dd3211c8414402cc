/// Finds the best sequence of labels for the tokens of a text, line by line (Viterbi).
///
/// Most words of a text are far from any name. A word in small letters is taken as one outside of names without
/// a look at its features where the best sequence so far is in no name and the word itself doesn't begin names.
struct LabelSearch {
  private typealias Label = MentionModel.Label

  private let table: FeatureTable.Reader
  private let features: SpanFeatures
  private let bias: Int32
  /// Weights of label after label, one row of the labels that come after each label.
  private let moves: [SIMD8<Int32>]
  /// By how much a sequence in a name must be behind the best one outside of names to be given up.
  private let margin: Int32

  private static let never = Int32.min / 4
  /// The margin in nats.
  private static let marginInNats: Float = 5

  init(_ table: FeatureTable.Reader, _ model: MentionModel, _ features: SpanFeatures) {
    self.table = table
    self.features = features
    bias = model.outsideBias[Int(features.text.languageNumber)]
    margin = Int32(Self.marginInNats / model.spanStep)
    moves = model.transitions.map { row in
      var move = SIMD8<Int32>(repeating: Self.never)
      for label in 0..<5 { move[label] = max(Self.never, row[label]) }
      return move
    }
  }

  /// The best labels.
  ///
  /// - Parameter known: What the words have in them; it takes new ones in.
  /// - Complexity: O(n).
  func labels(_ known: inout KnownWords) -> [UInt8] {
    let count = features.traits.count
    var labels = [UInt8](repeating: 0, count: count)
    /// For each token and each of its labels the label before, eight bytes a token.
    var back = [SIMD8<UInt8>](repeating: SIMD8(), count: count)
    var current = SIMD8<Int32>(repeating: Self.never)
    var batch = FeatureBatch(table)
    /// Of the words that aren't known yet.
    var own = FeatureBatch(table)
    var start = 0
    for index in 0..<count {
      let isFirst = index == start
      if isFirst || isOutside(current), isPlain(index, &known) {
        if !isFirst {
          let (value, from) = best(current, to: Label.outside)
          back[index][Label.outside] = from
          current = SIMD8(repeating: Self.never)
          current[Label.outside] = value
        } else {
          current = SIMD8(repeating: Self.never)
          current[Label.outside] = 0
        }
      } else {
        let scores = scores(index, &known, &batch, &own)
        current = isFirst ? first(scores) : next(current, scores, &back[index])
      }
      let isLast = index + 1 == count || features.text.tokens[index + 1].followsLineBreak
      guard isLast else { continue }
      var label = Label.final.max { (current[$0], $1) < (current[$1], $0) } ?? 0
      var place = index
      while true {
        labels[place] = UInt8(label)
        if place == start { break }
        label = Int(back[place][label])
        place -= 1
      }
      start = index + 1
    }
    return labels
  }

  @inline(__always)
  private func scores(
    _ index: Int, _ known: inout KnownWords, _ batch: inout FeatureBatch, _ own: inout FeatureBatch
  ) -> SIMD8<Int32> {
    features.forEachOfPlace(index) { batch.append($0) }
    var words = sum(.itself, index, &known, &own)
    words &+= sum(.previous, features.hasPrevious(index) ? index - 1 : nil, &known, &own)
    words &+= sum(.next, features.hasNext(index) ? index + 1 : nil, &known, &own)
    if index > 1 { words &+= sum(.beforePrevious, index - 2, &known, &own) }
    if index + 2 < features.traits.count { words &+= sum(.afterNext, index + 2, &known, &own) }
    var sums = SIMD8<Int32>(truncatingIfNeeded: words)
    batch.add(to: &sums)
    sums[Label.outside] &-= bias
    return sums
  }

  /// The weights of what a word in a role has in it; nil for the place beside a line's first or last word.
  @inline(__always)
  private func sum(
    _ role: KnownWords.Role, _ index: Int?, _ known: inout KnownWords, _ batch: inout FeatureBatch
  ) -> SIMD8<Int16> {
    let number = index.map { features.numbers[$0] } ?? KnownWords.none
    if let sum = known.sum(role, number) { return sum }
    let sum = count(role, index.map { features.traits[$0] } ?? TokenTraits(), &batch)
    known.keep(sum, role, number)
    return sum
  }

  @inline(never)
  private func count(
    _ role: KnownWords.Role, _ token: TokenTraits, _ batch: inout FeatureBatch
  ) -> SIMD8<Int16> {
    switch role {
    case .itself: features.forEachOfWord(token) { batch.append($0) }
    case .previous: features.forEachOfPrevious(token) { batch.append($0) }
    case .next: features.forEachOfNext(token) { batch.append($0) }
    case .beforePrevious: features.forEachOfBeforePrevious(token) { batch.append($0) }
    case .afterNext: features.forEachOfAfterNext(token) { batch.append($0) }
    default: break
    }
    var sums = SIMD8<Int32>()
    batch.add(to: &sums)
    return SIMD8<Int16>(truncatingIfNeeded: sums)
  }

  private func first(_ scores: SIMD8<Int32>) -> SIMD8<Int32> {
    var result = SIMD8<Int32>(repeating: Self.never)
    for label in Label.initial { result[label] = scores[label] }
    return result
  }

  private func next(
    _ current: SIMD8<Int32>, _ scores: SIMD8<Int32>, _ back: inout SIMD8<UInt8>
  ) -> SIMD8<Int32> {
    var result = SIMD8<Int32>(repeating: Self.never)
    var from = SIMD8<Int32>()
    for previous in 0..<5 where current[previous] > Self.never / 2 {
      let values = moves[previous] &+ current[previous]
      let isBetter = values .> result
      result.replace(with: values, where: isBetter)
      from.replace(with: Int32(previous), where: isBetter)
    }
    back = SIMD8<UInt8>(truncatingIfNeeded: from)
    let isPossible = result .> Self.never / 2
    result.replace(with: result &+ scores, where: isPossible)
    result.replace(with: Self.never, where: .!isPossible)
    return result
  }

  /// The best way to a label.
  private func best(_ current: SIMD8<Int32>, to label: Int) -> (value: Int32, from: UInt8) {
    var value = Self.never
    var from = 0
    for previous in 0..<5 where current[previous] > Self.never / 2 {
      let sum = current[previous] &+ moves[previous][label]
      if sum > value {
        value = sum
        from = previous
      }
    }
    return (value, UInt8(from))
  }

  /// Whether the sequences in a name are far behind the best one outside.
  @inline(__always)
  private func isOutside(_ current: SIMD8<Int32>) -> Bool {
    let out = max(current[Label.outside], current[Label.last], current[Label.alone])
    return max(current[Label.begin], current[Label.inside]) &+ margin < out
  }

  /// Whether a token is a mark or a word in small letters that doesn't begin names.
  @inline(__always)
  private func isPlain(_ index: Int, _ known: inout KnownWords) -> Bool {
    let number = features.numbers[index]
    if let isPlain = known.isPlain(number) { return isPlain }
    let isPlain = isPlain(features.traits[index])
    known.keep(isPlain: isPlain, number)
    return isPlain
  }

  private func isPlain(_ token: TokenTraits) -> Bool {
    guard !token.isWord || token.isLowercase else { return false }
    let weights = table.weights(of: features.wordFeature(token))
    return max(weights[Label.begin], weights[Label.alone]) <= max(weights[Label.outside], 0)
  }
}
