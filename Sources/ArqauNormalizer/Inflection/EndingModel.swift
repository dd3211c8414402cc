/// How usual the end of a base form is, by role: a back-off model of final letters.
///
/// A table gives how many base forms of a role end in some letters; the longest ending in the table counts.
/// The letter before it is one that the table doesn't name there, which costs what the table says, often much:
/// hardly any base form ends in -пр. Each letter further on costs a factor, so that base forms of different length
/// compare fairly: without that, every shorter one would win.
struct EndingModel: Sendable {
  private struct Share {
    /// The logarithm of the ending's share.
    var value: Double
    /// What a letter before the ending costs that makes no known longer ending.
    var rest: Double
  }

  private let shares: SuffixTable<Share>

  /// What a letter costs that no ending covers: about one of fifteen letters would do.
  static let letterCost = -2.7
  /// What an ending costs that is not in the table at all.
  private static let unseen = -9.0

  /// - Parameter table: Endings, each followed by its logarithm times minus ten, and behind a slash the cost of an
  ///   unknown letter before it in the same unit where that isn't ``letterCost``; parted by spaces.
  init(_ table: String) {
    var shares: [Letters: Share] = [:]
    var ending: Letters?
    for field in table.split(whereSeparator: \.isWhitespace) {
      let values = field.split(separator: "/").map { Double($0) }
      if let known = ending, let value = values.first ?? nil {
        let rest = values.count > 1 ? values[1].map { -$0 / 10 } : nil
        shares[known] = Share(value: -value / 10, rest: rest ?? Self.letterCost)
        ending = nil
      } else {
        ending = field == "-" ? [] : Letters(String(field))
      }
    }
    self.shares = SuffixTable(shares)
  }

  /// The logarithm of how likely a base form is among those of the role.
  ///
  /// - Complexity: O(longest ending).
  func logProbability(of base: Letters) -> Double {
    if let (length, share) = shares.longest(of: base) {
      let left = min(base.count, Self.horizon) - length
      return share.value + (left > 0 ? share.rest : 0) + Double(max(0, left - 1)) * Self.letterCost
    }
    return Self.unseen + Double(min(base.count, Self.horizon)) * Self.letterCost
  }

  /// Letters beyond this many are not counted, so that long names don't drown other evidence.
  private static let horizon = 64
}
