import ArqauNormalizer
import ArqauText

/// One of several Russian regions under one noun in the plural: `Луганской и Донецкой областей`.
enum RegionPlurals {
  /// The name of the one region that stands before its noun, in its base form: `Донецкая область` of
  /// `Донецкой областей`; nil for other names.
  static func singular(of name: String) -> String? {
    let words = name.split(separator: " ")
    guard words.count == 2, let noun = noun(of: words[1].lowercased()) else { return nil }
    return adjective(words[0], noun.isFeminine).map { $0 + " " + noun.base }
  }

  /// The noun of which a word is a plural.
  private static func noun(of word: String) -> Noun? { nounsByForm[word] }

  /// The base form of an adjective in the singular that stands in another case.
  private static func adjective(_ word: Substring, _ isFeminine: Bool) -> String? {
    let endings = isFeminine ? ["ой", "ую"] : ["ого", "ому", "ом", "им"]
    guard let ending = endings.first(where: word.hasSuffix),
      word.hasSuffix("ск" + ending) || word.hasSuffix("цк" + ending)
    else { return nil }
    return word.dropLast(ending.count) + (isFeminine ? "ая" : "ий")
  }

  /// The mentions with the nouns that several of them share: the last one goes on to its noun, those before it keep it
  /// aside.
  ///
  /// - Complexity: O(mentions).
  static func mended(_ mentions: [FoundMention], _ text: MentionText) -> [FoundMention] {
    guard text.language == .russian else { return mentions }
    var result = mentions
    for index in mentions.indices {
      let tokens = result[index].tokens
      var noun = tokens.upperBound
      if tokens.count == 1, result[index].record == nil {
        noun += 1
        guard noun < text.tokens.count, !text.tokens[noun].followsLineBreak,
          index + 1 == mentions.count || mentions[index + 1].tokens.lowerBound > noun
        else { continue }
      }
      guard noun - tokens.lowerBound == 1, isAdjective(tokens.lowerBound, text), self.noun(of: text.word(noun)) != nil
      else { continue }
      result[index] = FoundMention(tokens: tokens.lowerBound...noun, kind: .place, record: result[index].record)
      var place = index
      while place > 0, result[place - 1].tokens.count == 1,
        result[place - 1].tokens.upperBound + 2 == result[place].tokens.lowerBound,
        ["и", ","].contains(text.word(result[place - 1].tokens.upperBound + 1)),
        isAdjective(result[place - 1].tokens.lowerBound, text)
      {
        place -= 1
        result[place] = FoundMention(tokens: result[place].tokens, kind: .place, noun: noun)
      }
    }
    return result
  }

  private static func isAdjective(_ index: Int, _ text: MentionText) -> Bool {
    text.isCapitalized(text.tokens[index]) && adjectiveEnds.meaning(of: text.letters(of: index)) == true
  }

  private static let adjectiveEnds = WordEndings(
    ends: "ской скую ского скому ском ским цкой цкую цкого цкому цком цким")

  private struct Noun: Sendable {
    let base: String
    let stem: String
    let endings: [String]
    let isFeminine: Bool
  }

  private static let nouns = [
    Noun(base: "область", stem: "област", endings: ["ей", "ям", "ями", "ях"], isFeminine: true),
    Noun(base: "республика", stem: "республик", endings: ["", "ам", "ами", "ах"], isFeminine: true),
    Noun(base: "губерния", stem: "губерни", endings: ["й", "ям", "ями", "ях"], isFeminine: true),
    Noun(base: "район", stem: "район", endings: ["ов", "ам", "ами", "ах"], isFeminine: false),
    Noun(base: "край", stem: "кра", endings: ["ёв", "ев", "ям", "ями", "ях"], isFeminine: false),
    Noun(base: "округ", stem: "округ", endings: ["ов", "ам", "ами", "ах"], isFeminine: false),
  ]

  /// The nouns by their forms in the plural.
  private static let nounsByForm = Dictionary(
    nouns.flatMap { noun in noun.endings.map { (noun.stem + $0, noun) } }, uniquingKeysWith: { first, _ in first })
}
