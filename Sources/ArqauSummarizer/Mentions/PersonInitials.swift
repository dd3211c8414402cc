import ArqauNormalizer
import ArqauText

/// The initials of persons' names, where those of one surname, or of one given name and surname, differ: `J. Smith` and
/// `K. Smith` are two, and so are `George W. Bush` and `George H.W. Bush`.
struct PersonInitials {
  /// What tells mentions apart, by the mention; none for a mention whose initials say nothing.
  private var numbers: [Int: UInt64] = [:]

  /// - Complexity: O(tokens of mentions).
  init(_ mentions: [FoundMention], _ stems: [[UInt64]], _ text: MentionText) {
    var letters: [Int: [UInt32]] = [:]
    var known: [[UInt64]: [[UInt32]]] = [:]
    for (index, mention) in mentions.enumerated() where mention.kind == .person && mention.tokens.count > 1 {
      var own: [UInt32] = []
      for token in mention.tokens.lazy.map({ text.tokens[$0] }) where text.isInitial(token) {
        own += text.lowers[token.start..<token.end].filter { $0 != 0x2E }
      }
      guard !own.isEmpty else { continue }
      letters[index] = own
      if known[stems[index]]?.contains(own) != true { known[stems[index], default: []].append(own) }
    }
    for (index, own) in letters {
      guard let all = known[stems[index]], all.contains(where: { !Self.agree($0, own) }) else { continue }
      // J. and J.R. are one.
      let longest = all.filter { $0.starts(with: own) }.max { $0.count < $1.count } ?? own
      numbers[index] = MentionHash.word(longest)
    }
  }

  /// A number for the initials of a mention; 0 where they are no matter.
  func number(_ mention: Int) -> UInt64 { numbers[mention] ?? 0 }

  private static func agree(_ first: [UInt32], _ second: [UInt32]) -> Bool {
    first.starts(with: second) || second.starts(with: first)
  }
}
