import ArqauNormalizer
import ArqauText

/// Reads in a text what common nouns say of the names beside them.
struct NameDescriptions {
  private let text: MentionText
  private let traits: [TokenTraits]
  private let descriptors: NameDescriptors
  /// The last name that a noun described, where others of the same kind may follow it, with the last token of the list.
  private var list: (kind: NameKind, isQuoted: Bool, last: Int)?
  /// The mention before.
  private var previous: ClosedRange<Int>?

  init(_ text: MentionText, _ traits: [TokenTraits], _ descriptors: NameDescriptors) {
    self.text = text
    self.traits = traits
    self.descriptors = descriptors
  }

  /// The kind that a noun tells of a mention; nil where it tells nothing. The mentions of a text come in its order.
  ///
  /// A noun tells of the name in quotation marks beside it (`газета «…»`, `«…» газеті`). Without marks that is so in
  /// English and for names in Latin letters among Cyrillic ones. Elsewhere the genitive of what something belongs to
  /// stands behind the noun, `фильм Иванова`: there it tells of places, and of what was taken for one. Whose work it is
  /// may stand before the quotation, `роман Быкова «…»`. The names behind `such as` are what the noun before says, and so
  /// are further names of such a list.
  mutating func kind(_ mention: FoundMention) -> NameKind? {
    defer { previous = mention.tokens }
    guard mention.part == nil else { return nil }
    let first = mention.tokens.lowerBound
    let last = mention.tokens.upperBound
    let isQuoted = text.isQuoted(mention.tokens)
    if text.language == .kazakh { return isQuoted ? descriptors.kind(last + 2, text) : nil }
    let start = isQuoted ? first - 1 : first
    let end = isQuoted ? last + 1 : last
    guard !text.tokens[first].followsLineBreak, !text.tokens[start].followsLineBreak else { return nil }
    if mention.record == nil || isQuoted {
      if let open = list, open.isQuoted == isQuoted, isLink(open.last + 1..<start) {
        list = (open.kind, isQuoted, end)
        return open.kind
      }
      if let kind = exemplified(before: start) {
        list = (kind, isQuoted, end)
        return kind
      }
    }
    let owner = isQuoted ? previous.flatMap { $0.upperBound == start - 1 ? $0.lowerBound : nil } : nil
    guard let kind = descriptors.kind((owner ?? start) - 1, text) else { return nil }
    if isQuoted {
      list = (kind, true, end)
      return kind
    }
    guard mention.record == nil else { return nil }
    if text.language == .english { return mention.kind == .person && isKnownPerson(mention) ? nil : kind }
    if text.language == .russian, ScalarTraits.of(text.letters[text.tokens[first].start]).contains(.latin) {
      return kind
    }
    let isOfPlaces = kind == .place || mention.kind == .place
    return isOfPlaces && kind != .work && kind != .other ? kind : nil
  }

  /// Whether a supposed person has several words or one of people's names: `the film Hitchcock made`.
  private func isKnownPerson(_ mention: FoundMention) -> Bool {
    let facts = traits[mention.tokens.lowerBound].facts
    return mention.tokens.count > 1 || facts & WordTable.Facts.inflected == 0 && facts & Self.people != 0
  }

  private static let people = WordTable.Facts.given | WordTable.Facts.surname | WordTable.Facts.namePart

  /// Whether some tokens are the comma or the word between two names of a list, perhaps with an article.
  private func isLink(_ tokens: Range<Int>) -> Bool {
    let hasArticle = text.language == .english && tokens.last.map(text.isArticle) == true
    let tokens = hasArticle ? tokens.dropLast() : tokens
    guard !tokens.isEmpty, tokens.count < 3 else { return false }
    return tokens.allSatisfy {
      !text.tokens[$0].followsLineBreak
        && (text.letters[text.tokens[$0].start] == 0x2C || Self.ands.contains(text.word($0)))
    }
  }

  private static let ands: Set<String> = ["and", "or", "и", "или", "i", "ili"]

  /// The kind that a noun tells of its examples: `rivers such as the …`, `реки, такие как …`.
  private func exemplified(before start: Int) -> NameKind? {
    var index = start - 1
    if index > 0, text.language == .english, text.isArticle(index) { index -= 1 }
    guard index > 1, Self.introductions.contains(MentionHash.word(text.letters(of: index))) else { return nil }
    switch text.word(index) {
    case "as" where text.word(index - 1) == "such": index -= 2
    case "как" where Self.such.contains(text.word(index - 1)): index -= 2
    case "su" where index > 2 && text.word(index - 1) == "što" && text.word(index - 2) == "kao": index -= 3
    case "like", "including", "вроде", "типа", "включая", "poput": index -= 1
    default: return nil
    }
    if index > 0, text.letters[text.tokens[index].start] == 0x2C { index -= 1 }
    return descriptors.kind(index, text)
  }

  /// The last words of what introduces examples, by their hashes.
  private static let introductions = Set(
    ["as", "как", "su", "like", "including", "вроде", "типа", "включая", "poput"].map {
      MentionHash.word($0.unicodeScalars.lazy.map(\.value))
    })

  private static let such: Set<String> = ["такие", "таких", "таким", "такими"]
}

extension MentionText {
  /// Whether a token is the English article, in small letters.
  fileprivate func isArticle(_ index: Int) -> Bool {
    letters[tokens[index].start..<tokens[index].end].elementsEqual([0x74, 0x68, 0x65])
  }

  /// Whether some tokens are all that stands between two quotation marks.
  func isQuoted(_ tokens: ClosedRange<Int>) -> Bool {
    tokens.lowerBound > 0 && tokens.upperBound + 1 < self.tokens.count && isQuotationMark(tokens.lowerBound - 1)
      && isQuotationMark(tokens.upperBound + 1)
  }
}
