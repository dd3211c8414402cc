/// What stands beside the other occurrences of a capitalised word in the same text: a surname that once follows
/// a given name, or a place that once follows `in`, is one in the next sentence too.
struct WordsElsewhere {
  /// The first occurrence of each word.
  private var firsts = KeyTable()
  /// For each token the next occurrence of its word; -1 where there is none.
  private var nexts: [Int32]
  private let text: MentionText
  private let traits: [TokenTraits]

  /// At most so many occurrences are looked at.
  private static let most = 6

  /// - Complexity: O(n).
  init(_ text: MentionText, _ traits: [TokenTraits]) {
    self.text = text
    self.traits = traits
    nexts = [Int32](repeating: -1, count: traits.count)
    var lasts: [Int32] = [Int32](repeating: -1, count: traits.count)
    for (index, token) in traits.enumerated() where token.isCapitalized && token.skeletonLength > 1 {
      let first = Int(firsts.insert(Int32(index), for: token.skeleton5))
      if first != index { nexts[Int(lasts[first])] = Int32(index) }
      lasts[first] = Int32(index)
    }
  }

  /// Hands what stands beside the other occurrences to `take`, each thing once.
  @inline(__always)
  func forEach(_ index: Int, _ token: TokenTraits, _ take: (UInt64) -> Void) {
    guard let first = firsts[token.skeleton5], nexts[Int(first)] >= 0 else { return }
    var seen = Seen()
    var place = Int(first)
    for _ in 0..<Self.most where place >= 0 {
      defer { place = Int(nexts[place]) }
      guard place != index else { continue }
      if place > 0, !text.tokens[place].followsLineBreak { add(traits[place - 1], 1, &seen) }
      if place + 1 < traits.count, !text.tokens[place + 1].followsLineBreak { add(traits[place + 1], 2, &seen) }
    }
    for index in 0..<seen.count { take(seen.values[index]) }
  }

  /// Different values: with room for more than six occurrences, two neighbours and five values of each give.
  private struct Seen {
    private(set) var values = InlineArray<96, UInt64>(repeating: 0)
    private(set) var count = 0

    mutating func insert(_ value: UInt64) {
      for index in 0..<count where values[index] == value { return }
      guard count < values.count else { return }
      values[count] = value
      count += 1
    }
  }

  private func add(_ neighbour: TokenTraits, _ side: UInt64, _ seen: inout Seen) {
    let shape: UInt64 = neighbour.isCapitalized ? 1 : neighbour.isWord ? 2 : 3
    seen.insert(side | shape << 4)
    if neighbour.coarseClass != 0 { seen.insert(side | shape << 4 | UInt64(neighbour.coarseClass) << 8) }
    if neighbour.ownCoarseClass != 0 { seen.insert(side | shape << 4 | UInt64(neighbour.ownCoarseClass) << 20) }
    if !neighbour.isWord || neighbour.isLowercase { seen.insert(side | neighbour.word << 4) }
    if neighbour.facts != 0 { seen.insert(side | shape << 4 | UInt64(neighbour.facts) << 32) }
  }
}
