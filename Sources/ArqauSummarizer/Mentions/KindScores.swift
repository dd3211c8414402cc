/// Sums the weights of names' features for each kind, those of known words looked up.
struct KindScores {
  private let features: KindFeatures
  private let traits: [TokenTraits]
  private let numbers: [Int32]

  init(_ features: SpanFeatures) {
    self.features = KindFeatures(features)
    traits = features.traits
    numbers = features.numbers
  }

  /// The sums of a name, one a kind.
  ///
  /// - Parameter known: What the words have in them; it takes new ones in.
  /// - Complexity: O(tokens of the name), and there is a most of them.
  func sums(_ span: ClosedRange<Int>, _ known: inout KnownWords, _ batch: inout FeatureBatch) -> SIMD8<Int32> {
    features.forEachOfPlace(span) { batch.append($0) }
    for distance in 1...3 {
      if span.lowerBound < distance {
        features.forEachOfWord(before: span.lowerBound - distance, distance) { batch.append($0) }
      }
      if span.upperBound + distance >= traits.count {
        features.forEachOfWord(behind: span.upperBound + distance, distance) { batch.append($0) }
      }
    }
    var sums = SIMD8<Int32>()
    batch.add(to: &sums)
    for index in features.tokens(span) { add(.ofName, index, &known, &batch, &sums) }
    add(.firstOfName, span.lowerBound, &known, &batch, &sums)
    add(.lastOfName, span.upperBound, &known, &batch, &sums)
    for distance in 1...3 {
      let before = span.lowerBound - distance
      if before >= 0 { add(Self.before[distance - 1], before, &known, &batch, &sums) }
      let behind = span.upperBound + distance
      if behind < traits.count { add(Self.behind[distance - 1], behind, &known, &batch, &sums) }
    }
    return sums
  }

  private static let before: [KnownWords.Role] = [.before1, .before2, .before3]
  private static let behind: [KnownWords.Role] = [.behind1, .behind2, .behind3]

  @inline(__always)
  private func add(
    _ role: KnownWords.Role, _ index: Int, _ known: inout KnownWords, _ batch: inout FeatureBatch,
    _ sums: inout SIMD8<Int32>
  ) {
    if let sum = known.sum(role, numbers[index]) {
      sums &+= SIMD8<Int32>(truncatingIfNeeded: sum)
    } else {
      let sum = count(role, index, &batch)
      known.keep(sum, role, numbers[index])
      sums &+= SIMD8<Int32>(truncatingIfNeeded: sum)
    }
  }

  @inline(never)
  private func count(_ role: KnownWords.Role, _ index: Int, _ batch: inout FeatureBatch) -> SIMD8<Int16> {
    switch role {
    case .ofName: features.forEachOfWord(traits[index]) { batch.append($0) }
    case .firstOfName: features.forEachOfFirst(traits[index]) { batch.append($0) }
    case .lastOfName: features.forEachOfLast(traits[index]) { batch.append($0) }
    case .before1: features.forEachOfWord(before: index, 1) { batch.append($0) }
    case .before2: features.forEachOfWord(before: index, 2) { batch.append($0) }
    case .before3: features.forEachOfWord(before: index, 3) { batch.append($0) }
    case .behind1: features.forEachOfWord(behind: index, 1) { batch.append($0) }
    case .behind2: features.forEachOfWord(behind: index, 2) { batch.append($0) }
    case .behind3: features.forEachOfWord(behind: index, 3) { batch.append($0) }
    case .itself, .previous, .next, .beforePrevious, .afterNext: break
    }
    var sums = SIMD8<Int32>()
    batch.add(to: &sums)
    return SIMD8<Int16>(truncatingIfNeeded: sums)
  }
}
