import ArqauNormalizer
import ArqauText

/// Finds the surnames of persons who are named in full elsewhere in a text, and recorded ones behind a title, where
/// the model overlooked them.
struct SurnameFinder {
  private let stems: NameStems
  private let titles: PersonTitles
  private let names: RecordedNames?
  private var surnames: Set<UInt64> = []
  /// Surnames that stand before the given name, and short ones: found as they are, behind a title.
  private var exact: Set<UInt64> = []

  /// Learns the surnames of persons' names of at least two words.
  init(_ mentions: [FoundMention], _ text: MentionText, _ stems: NameStems, _ names: RecordedNames?) {
    self.stems = stems
    self.names = names
    titles = PersonTitles.of(text.language)
    for mention in mentions where mention.kind == .person && mention.part == nil {
      // Princess Anna is a full name too.
      guard mention.tokens.count > 1 || titles.title(before: mention.tokens.lowerBound, text) != nil else { continue }
      let isFirst = mention.record.flatMap { names?.authority.records[$0] }.map(RecordedPersons.hasSurnameFirst) == true
      let index = isFirst ? mention.tokens.lowerBound : mention.tokens.upperBound
      if let surname = stem(index, text) { surnames.insert(surname) }
      exact.insert(Self.word(index, text))
    }
  }

  /// The mentions with the surnames that no mention takes, in the order of the text.
  ///
  /// - Complexity: O(n).
  func completed(_ mentions: [FoundMention], _ text: MentionText) -> [FoundMention] {
    var result: [FoundMention] = []
    var next = 0
    for index in text.tokens.indices {
      while next < mentions.count, mentions[next].tokens.upperBound < index {
        result.append(mentions[next])
        next += 1
      }
      let isTaken = next < mentions.count && mentions[next].tokens.contains(index)
      if !isTaken, isSurname(index, text) { result.append(FoundMention(tokens: index...index, kind: .person)) }
    }
    return result + mentions[next...]
  }

  private func isSurname(_ index: Int, _ text: MentionText) -> Bool {
    guard text.isCapitalized(text.tokens[index]) else { return false }
    if let stem = stem(index, text), surnames.contains(stem) { return true }
    guard let title = titles.title(before: index, text) else { return false }
    if exact.contains(Self.word(index, text)) { return true }
    // Many an English title is a word of the language: General Motors.
    let token = text.tokens[index]
    return text.language != .english && title.token == index - 1 && token.end - token.start > 3
      && names?.persons.isBaseOfSurname(token, text) != nil
  }

  /// The stem of a capitalised word of at least four letters.
  private func stem(_ index: Int, _ text: MentionText) -> UInt64? {
    let token = text.tokens[index]
    guard token.end - token.start > 3, text.isWord(token), text.isCapitalized(token), !text.isInitial(token) else {
      return nil
    }
    var skeleton = NameSkeleton()
    skeleton.take(text.lowers[token.start..<token.end])
    return skeleton.units.count > 2 ? stems.common(skeleton.units).hash : nil
  }

  private static func word(_ index: Int, _ text: MentionText) -> UInt64 {
    let token = text.tokens[index]
    return MentionHash.word(text.lowers[token.start..<token.end])
  }
}
