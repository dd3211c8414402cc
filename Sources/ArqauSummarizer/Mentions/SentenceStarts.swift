import ArqauNormalizer
import ArqauText

/// Finds Kazakh persons at the beginnings of sentences, where the capital says nothing and the model overlooks them or
/// their given names.
struct SentenceStarts {
  let persons: PersonSpans

  /// The mentions with those persons, in the order of the text.
  ///
  /// - Complexity: O(n).
  func completed(_ mentions: [FoundMention], _ text: MentionText) -> [FoundMention] {
    guard text.language == .kazakh else { return mentions }
    let mentions = mentions.filter { !isMonth($0, text) }
    var result: [FoundMention] = []
    var next = 0
    for index in text.tokens.indices where isStart(index, text) {
      while next < mentions.count, mentions[next].tokens.upperBound < index {
        result.append(mentions[next])
        next += 1
      }
      if next < mentions.count, mentions[next].tokens.contains(index) { continue }
      if next < mentions.count, isGivenName(index, of: mentions[next]) {
        result.append(FoundMention(tokens: index...mentions[next].tokens.upperBound, kind: .person))
        next += 1
        continue
      }
      let taken = next < mentions.count ? mentions[next].tokens.lowerBound : text.tokens.count
      if let tokens = person(index, before: taken, text) { result.append(FoundMention(tokens: tokens, kind: .person)) }
    }
    return result + mentions[next...]
  }

  /// Whether a mention is the month of October, as Қазан айында at a sentence's start, and not the city; the same with
  /// other months.
  private func isMonth(_ mention: FoundMention, _ text: MentionText) -> Bool {
    let index = mention.tokens.lowerBound
    guard mention.tokens.count == 1, index + 1 < text.tokens.count, text.word(index + 1).hasPrefix("ай") else {
      return false
    }
    let rest = text.word(index + 1).dropFirst(2)
    return Self.months.contains(text.word(index)) && (rest.isEmpty || rest.hasPrefix("ы"))
  }

  private static let months: Set<String> = [
    "қаңтар", "ақпан", "наурыз", "сәуір", "мамыр", "маусым", "шілде", "тамыз", "қыркүйек", "қазан", "қараша",
    "желтоқсан",
  ]

  /// Whether the model took a person's name without the given name before it.
  private func isGivenName(_ index: Int, of mention: FoundMention) -> Bool {
    mention.kind == .person && mention.record == nil && mention.tokens.lowerBound == index + 1
      && persons.titles.title(index, persons.text) == nil && persons.isGiven(index)
  }

  private func isStart(_ index: Int, _ text: MentionText) -> Bool {
    let token = text.tokens[index]
    guard token.end - token.start > 3, text.isWord(token), text.isCapitalized(token) else { return false }
    guard index > 0, !token.followsLineBreak else { return true }
    return [0x2E, 0x21, 0x3F, 0x2026].contains(text.letters[text.tokens[index - 1].start])
  }

  /// A surname, or a usual given name and the word with a capital behind it.
  private func person(_ index: Int, before taken: Int, _ text: MentionText) -> ClosedRange<Int>? {
    if isSurname(index, text) { return index...index }
    guard index + 1 < taken, !text.tokens[index + 1].followsLineBreak, text.isWord(text.tokens[index + 1]),
      text.isCapitalized(text.tokens[index + 1]), !text.isInitial(text.tokens[index + 1]),
      persons.titles.title(index + 1, text) == nil, persons.titles.title(index, text) == nil, persons.isGiven(index)
    else { return nil }
    return index...index + 1
  }

  private func isSurname(_ index: Int, _ text: MentionText) -> Bool {
    let word = text.word(index)
    // Short ones are words of the language too: рама is a frame.
    let isLong = word.unicodeScalars.count > 4
    if isLong, persons.names?.persons.isBaseOfSurname(text.tokens[index], text) != nil { return true }
    return isLong && Self.suffixes.contains(where: word.hasSuffix)
  }

  /// Endings of surnames, and of those in the cases in which a sentence begins now and then.
  private static let suffixes = ["ов", "ев"].flatMap { base in
    ["", "а", "тың", "тің", "қа", "ке", "пен"].map { base + $0 }
  }
}
