import ArqauNormalizer
import ArqauText

/// A mention on one line, with what the words before it say of its case.
struct PlacedMention {
  let text: String
  /// How much likelier than elsewhere it stands in the nominative.
  let nominative: Double

  init(text: String, nominative: Double = 1) {
    self.text = text
    self.nominative = nominative
  }

  var words: Int { text.utf8.count { $0 == 0x20 } + 1 }

  /// Whether it has a letter of the script that a language is usually written in; Serbian has two.
  func isInScript(of language: Language) -> Bool {
    guard language == .russian || language == .kazakh else { return true }
    return text.unicodeScalars.contains { ScalarTraits.of($0.value).contains(.cyrillic) }
  }
}

extension MentionText {
  /// How much likelier than elsewhere a name that begins at a token stands in the nominative, or in an accusative
  /// that looks like it, as names of persons have none.
  func nominative(at index: Int, _ kind: NameKind) -> Double {
    guard language == .russian || language == .serbian else { return 1 }
    guard index > 0, !tokens[index].followsLineBreak else { return Self.atStart }
    let previous = tokens[index - 1]
    switch letters[previous.start] {
    case 0x2E, 0x21, 0x3F, 0x2026: return Self.atStart
    default: break
    }
    guard lowers[previous.start] == letters[previous.start] || index == 1 else { return 1 }
    let word = word(index - 1)
    if kind != .person, Self.prepositionsOfAccusatives.contains(word) { return 1 }
    return Self.prepositions.contains(word) ? Self.behindPreposition : 1
  }

  private static let atStart = 12.0
  private static let behindPreposition = 0.05

  private static let prepositionsOfAccusatives: Set<String> = [
    "в", "во", "на", "о", "об", "по", "за", "под", "про", "через", "u", "na", "za", "o", "po", "pod", "pred", "nad",
    "kroz", "među",
  ]

  private static let prepositions = Set(
    """
    в во на о об обо у от из изо с со к ко по до для без при про за над под перед через между против около кроме \
    u od iz sa s o po do za bez pri kod nad pod pred prema kroz protiv oko među posle nakon zbog između preko protiv
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}
