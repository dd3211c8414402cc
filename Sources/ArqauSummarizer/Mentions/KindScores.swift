/// Sums the weights of names' features for each kind, those of known words looked up.
struct KindScores {
  private let table: FeatureTable.Reader
  private let features: KindFeatures
  private let traits: [TokenTraits]
  private let numbers: [Int32]

  init(_ table: FeatureTable.Reader, _ features: SpanFeatures) {
    self.table = table
    self.features = KindFeatures(features)
    traits = features.traits
    numbers = features.numbers
  }

  /// The sums of a name, one a kind.
  ///
  /// - Parameter known: What the words have in them; it takes new ones in.
  /// - Complexity: O(tokens of the name), and there is a most of them.
  func sums(_ span: ClosedRange<Int>, _ known: inout KnownWords) -> SIMD8<Int32> {
    var sums = SIMD8<Int32>()
    let table = table
    for index in features.tokens(span) { add(.ofName, index, &known, &sums) }
    add(.firstOfName, span.lowerBound, &known, &sums)
    add(.lastOfName, span.upperBound, &known, &sums)
    for distance in 1...3 {
      let before = span.lowerBound - distance
      if before >= 0 {
        add(Self.before[distance - 1], before, &known, &sums)
      } else {
        features.forEachOfWord(before: before, distance) { table.add($0, to: &sums) }
      }
      let behind = span.upperBound + distance
      if behind < traits.count {
        add(Self.behind[distance - 1], behind, &known, &sums)
      } else {
        features.forEachOfWord(behind: behind, distance) { table.add($0, to: &sums) }
      }
    }
    features.forEachOfPlace(span) { table.add($0, to: &sums) }
    return sums
  }

  private static let before: [KnownWords.Role] = [.before1, .before2, .before3]
  private static let behind: [KnownWords.Role] = [.behind1, .behind2, .behind3]

  @inline(__always)
  private func add(
    _ role: KnownWords.Role, _ index: Int, _ known: inout KnownWords, _ sums: inout SIMD8<Int32>
  ) {
    if let sum = known.sum(role, numbers[index]) {
      sums &+= SIMD8<Int32>(truncatingIfNeeded: sum)
    } else {
      let sum = count(role, index)
      known.keep(sum, role, numbers[index])
      sums &+= SIMD8<Int32>(truncatingIfNeeded: sum)
    }
  }

  @inline(never)
  private func count(_ role: KnownWords.Role, _ index: Int) -> SIMD8<Int16> {
    var sums = SIMD8<Int32>()
    let table = table
    switch role {
    case .ofName: features.forEachOfWord(traits[index]) { table.add($0, to: &sums) }
    case .firstOfName: features.forEachOfFirst(traits[index]) { table.add($0, to: &sums) }
    case .lastOfName: features.forEachOfLast(traits[index]) { table.add($0, to: &sums) }
    case .before1: features.forEachOfWord(before: index, 1) { table.add($0, to: &sums) }
    case .before2: features.forEachOfWord(before: index, 2) { table.add($0, to: &sums) }
    case .before3: features.forEachOfWord(before: index, 3) { table.add($0, to: &sums) }
    case .behind1: features.forEachOfWord(behind: index, 1) { table.add($0, to: &sums) }
    case .behind2: features.forEachOfWord(behind: index, 2) { table.add($0, to: &sums) }
    case .behind3: features.forEachOfWord(behind: index, 3) { table.add($0, to: &sums) }
    case .itself, .previous, .next, .beforePrevious, .afterNext: break
    }
    return SIMD8<Int16>(truncatingIfNeeded: sums)
  }
}
