import ArqauNormalizer
import ArqauText

/// Finds names that the model overlooked at one place and found elsewhere in the text: those of several words, and
/// organisations and places of one word that it found twice at least. Surnames are ``SurnameFinder``'s.
struct RepeatedNames {
  private struct Name {
    let stems: [UInt64]
    var count = 0
    var kinds: [NameKind: Int] = [:]

    var kind: NameKind? {
      kinds.max { ($0.value, $1.key.rawValue) < ($1.value, $0.key.rawValue) }?.key
    }
  }

  private let text: MentionText
  private let stems: NameStems
  /// The names by the stems of their first words.
  private var names: [UInt64: [Name]] = [:]
  /// Which letters those words begin with, some to a bit: most words with capitals begin no such name.
  private var initials: UInt64 = 0

  /// Names of more words are not sought.
  private static let longest = 4

  /// - Complexity: O(tokens of mentions).
  init(_ mentions: [FoundMention], _ text: MentionText, _ stems: NameStems) {
    self.text = text
    self.stems = stems
    // Recorded names are found wherever they stand.
    for mention in mentions where mention.record == nil && mention.part == nil && mention.tokens.count <= Self.longest {
      guard mention.tokens.count > 1 || mention.kind != .person, isName(mention.tokens.lowerBound),
        mention.tokens.allSatisfy({ text.isWord(text.tokens[$0]) })
      else { continue }
      let key = mention.tokens.map(stem)
      var same = names[key[0]] ?? []
      let place = same.firstIndex { $0.stems == key } ?? same.count
      if place == same.count { same.append(Name(stems: key)) }
      same[place].count += 1
      same[place].kinds[mention.kind, default: 0] += 1
      names[key[0]] = same
      initials |= initial(mention.tokens.lowerBound)
    }
    names = names.compactMapValues { same in
      let often = same.filter { $0.count > ($0.stems.count > 1 ? 0 : 1) }
      return often.isEmpty ? nil : often.sorted { $0.stems.count > $1.stems.count }
    }
  }

  /// The mentions with those names, in the order of the text.
  ///
  /// - Complexity: O(n).
  func completed(_ mentions: [FoundMention]) -> [FoundMention] {
    guard !names.isEmpty else { return mentions }
    var result: [FoundMention] = []
    var next = 0
    var taken = -1
    for index in text.tokens.indices where isName(index) && index > taken {
      while next < mentions.count, mentions[next].tokens.upperBound < index {
        result.append(mentions[next])
        next += 1
      }
      let free = next < mentions.count ? mentions[next].tokens.lowerBound : text.tokens.count
      guard index < free, let found = name(from: index, before: free) else { continue }
      result.append(found)
      taken = found.tokens.upperBound
    }
    return result + mentions[next...]
  }

  private func name(from index: Int, before free: Int) -> FoundMention? {
    guard initials & initial(index) != 0, let same = names[stem(index)] else { return nil }
    for name in same where index + name.stems.count <= free {
      let tokens = index...index + name.stems.count - 1
      guard isAlone(tokens), name.stems.count > 1 || !isAdjective(index),
        zip(tokens, name.stems).dropFirst().allSatisfy({ isInLine($0) && stem($0) == $1 }),
        let kind = name.kind
      else { continue }
      return FoundMention(tokens: tokens, kind: kind)
    }
    return nil
  }

  private func initial(_ index: Int) -> UInt64 { 1 << UInt64(text.lowers[text.tokens[index].start] & 63) }

  private func isInLine(_ index: Int) -> Bool {
    text.isWord(text.tokens[index]) && !text.tokens[index].followsLineBreak
  }

  /// The stem of a word; of a short one all letters as they are written, since much has the stem of an acronym.
  private func stem(_ index: Int) -> UInt64 {
    let token = text.tokens[index]
    guard token.end - token.start > 4, stems.hasCases else {
      return MentionHash.word(text.letters[token.start..<token.end])
    }
    var skeleton = NameSkeleton()
    text.take(token, &skeleton)
    return stems.common(skeleton.units).hash
  }

  private func isName(_ index: Int) -> Bool {
    let token = text.tokens[index]
    return token.end - token.start > 1 && text.isWord(token) && text.isCapitalized(token)
  }

  /// Whether a word has the ending of an adjective made from a place's name: `турски` is no form of `Турска`.
  private func isAdjective(_ index: Int) -> Bool {
    stems.hasCases && Self.adjectives.meaning(of: text.letters(of: index)) == true
  }

  private static let adjectives = WordEndings(
    ends: """
      ski skih skim skog skoga sko čki čkih čkim čkog čkoga čko ški ških škim škog škoga ško
      ский ские ских ским скими ского скому ская ское цкий цкие цких цким цкими цкого цкому цкая цкое
      """)

  /// Whether no other word with a capital stands beside some words: that would make them a part of another name.
  private func isAlone(_ tokens: ClosedRange<Int>) -> Bool {
    let before = tokens.lowerBound - 1
    let after = tokens.upperBound + 1
    let isBehind =
      before >= 0 && !text.tokens[tokens.lowerBound].followsLineBreak && isName(before)
      && !Self.functionWords.contains(text.letters(of: before))
    let isBefore = after < text.tokens.count && !text.tokens[after].followsLineBreak && isName(after)
    return !isBehind && !isBefore
  }

  /// Words that have a capital at the beginning of a sentence and are never a part of a name there.
  private static let functionWords = WordSet(
    """
    the a an in at on for of and but as by from to with if when while в во на у по за из от и но а как при для о об с со
    u na i ali iz za od o sa kod po
    """)
}
