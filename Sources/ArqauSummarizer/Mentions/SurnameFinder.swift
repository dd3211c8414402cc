import ArqauNormalizer
import ArqauText

/// Finds the surnames of persons who are named in full elsewhere in a text, where the model overlooked them.
struct SurnameFinder {
  private let stems: NameStems
  private var surnames: Set<UInt64> = []

  /// Learns the surnames: the last words of persons' names of at least two words.
  init(_ mentions: [FoundMention], _ text: MentionText, _ stems: NameStems) {
    self.stems = stems
    for mention in mentions where mention.kind == .person && mention.tokens.count > 1 && mention.part == nil {
      if let surname = stem(mention.tokens.upperBound, text) { surnames.insert(surname) }
    }
  }

  /// The mentions with the surnames that no mention takes, in the order of the text.
  ///
  /// - Complexity: O(n).
  func completed(_ mentions: [FoundMention], _ text: MentionText) -> [FoundMention] {
    guard !surnames.isEmpty else { return mentions }
    var result: [FoundMention] = []
    var next = 0
    for index in text.tokens.indices {
      while next < mentions.count, mentions[next].tokens.upperBound < index {
        result.append(mentions[next])
        next += 1
      }
      let isTaken = next < mentions.count && mentions[next].tokens.contains(index)
      if !isTaken, let stem = stem(index, text), surnames.contains(stem) {
        result.append(FoundMention(tokens: index...index, kind: .person))
      }
    }
    return result + mentions[next...]
  }

  /// The stem of a capitalised word of at least four letters.
  private func stem(_ index: Int, _ text: MentionText) -> UInt64? {
    let token = text.tokens[index]
    guard token.end - token.start > 3, text.isWord(token), text.isCapitalized(token), !text.isInitial(token) else {
      return nil
    }
    var skeleton = NameSkeleton()
    skeleton.take(text.lowers[token.start..<token.end])
    return skeleton.units.count > 2 ? stems.common(skeleton.units) : nil
  }
}
