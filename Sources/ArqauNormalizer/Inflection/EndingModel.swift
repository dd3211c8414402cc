/// How usual the end of a base form is, by role: a back-off model of final letters.
///
/// A table gives, in thousandths, how many base forms of a role end in some letters; the longest
/// ending in the table counts. Letters that a table doesn't cover cost a factor each, so that base forms
/// of different length compare fairly: without that, every shorter one would win.
struct EndingModel: Sendable {
  private let shares: [Letters: Double]
  private let longest: Int

  /// What a letter costs that no ending covers: about one of fifteen letters would do.
  static let letterCost = -2.7
  /// What an ending costs that is not in the table at all.
  private static let unseen = -9.0

  /// - Parameter table: Endings, each followed by its logarithm times minus ten, parted by spaces.
  init(_ table: String) {
    var shares: [Letters: Double] = [:]
    var ending: Letters?
    for field in table.split(whereSeparator: \.isWhitespace) {
      if let known = ending, let value = Double(field) {
        shares[known] = -value / 10
        ending = nil
      } else {
        ending = field == "-" ? [] : Letters(String(field))
      }
    }
    self.shares = shares
    longest = shares.keys.lazy.map(\.count).max() ?? 0
  }

  /// The logarithm of how likely a base form is among those of the role.
  ///
  /// - Complexity: O(longest ending).
  func logProbability(of base: Letters) -> Double {
    for length in stride(from: min(longest, base.count), through: 0, by: -1) {
      if let share = shares[Letters(base.suffix(length))] {
        return share + Double(min(base.count, Self.horizon) - length) * Self.letterCost
      }
    }
    return Self.unseen + Double(min(base.count, Self.horizon)) * Self.letterCost
  }

  /// Letters beyond this many are not counted, so that long names don't drown other evidence.
  private static let horizon = 64
}
