import ArqauNormalizer
import ArqauText

/// What the form of a surname, and the verb beside it, say of a person's gender.
///
/// Russian and Kazakh surnames in `-ов`, `-ев`, `-ин`, `-ский` have a feminine of their own, whose cases
/// agree with the masculine's in a few forms: those say nothing. Other surnames of women aren't declined in
/// Russian and Serbian, so that a case ending says that it is a man's.
struct SurnameGender {
  let language: Language

  /// The gender that the form of a surname has; nil where it may be either.
  ///
  /// - Parameters:
  ///   - index: The token.
  ///   - text: The text.
  func gender(ofForm index: Int, _ text: MentionText) -> GrammaticalGender? {
    let word = text.letters(of: index)
    switch language {
    case .english: return nil
    case .russian: return Self.russian.meaning(of: word)
    case .kazakh: return kazakh(word)
    case .serbian: return Self.serbian.meaning(of: word)
    }
  }

  private static let russian = WordEndings(
    ["ов", "ев", "ин", "ын"].flatMap {
      rows($0, ["", "ым", "е"], .masculine) + rows($0, ["ой", "ою"], .feminine)
    }
      + rows("ск", ["ий", "ого", "ому", "им", "ом"], .masculine) + rows("ск", ["ая", "ой", "ую", "ою"], .feminine)
      + rows("ич", ["а", "у", "ем", "е"], .masculine))

  private func kazakh(_ word: ArraySlice<UInt32>) -> GrammaticalGender? {
    if Self.contains(word, Self.daughter) { return .feminine }
    if Self.contains(word, Self.son) { return .masculine }
    if let stem = Self.feminines.first(where: { Self.contains(word, $0) }), word.count > stem.count + 2 {
      return .feminine
    }
    if Self.masculines.contains(where: { Self.contains(word, $0) }) { return .masculine }
    return Self.kazakh.meaning(of: word)
  }

  private static let daughter = letters("қызы")
  private static let son = letters("ұлы")
  private static let feminines = [letters("ская"), letters("цкая")]
  private static let masculines = [letters("ский"), letters("цкий")]

  private static let kazakh = WordEndings(
    ["ов", "ев", "ин"].flatMap { suffix in
      // The ending of a case stands behind the feminine's vowel: Асқарованың.
      rows(
        suffix + "а", ["", "ның", "ны", "ға", "да", "дан", "мен", "нің", "ге", "де", "ні", "нен"], .feminine)
        + rows(
          suffix,
          [
            "", "тың", "ты", "қа", "та", "тан", "пен", "тің", "ті", "ке", "те", "тен", "нің", "ді", "ге", "де", "нен",
            "мен",
          ], .masculine)
    })

  private static let serbian = WordEndings(
    rows("ić", ["a", "u", "em", "e"], .masculine) + rows("ićev", ["a", "oj"], .feminine)
      // Petrovom and Petrove are a woman's too.
      + ["ov", "ev", "in"].flatMap { rows($0, ["", "im"], .masculine) }
      + ["ov", "ev", "in"].flatMap { rows($0, ["oj"], .feminine) }
      + rows("sk", ["i", "og", "om", "im"], .masculine))

  /// A suffix with each of some endings, for words that have two more letters at least.
  private static func rows(
    _ suffix: String, _ endings: [String], _ gender: GrammaticalGender
  ) -> [(end: String, longerThan: Int, meaning: GrammaticalGender)] {
    endings.map { ($0.isEmpty ? suffix : suffix + $0, suffix.count + $0.count + 1, gender) }
  }

  private static func letters(_ word: String) -> [UInt32] { word.unicodeScalars.map(\.value) }

  private static func contains(_ word: ArraySlice<UInt32>, _ part: [UInt32]) -> Bool {
    guard word.count >= part.count else { return false }
    return (word.startIndex...word.endIndex - part.count).contains { start in
      word[start] == part[0] && word[start..<start + part.count].elementsEqual(part)
    }
  }

  // MARK: Verbs

  /// The gender that the past tense right after a name has: `Петрова пела`, `Đoković je rekao`.
  ///
  /// - Returns: nil where no such verb stands there, and where a preposition or a noun that the verb may speak of
  ///   stands before the name.
  func gender(ofVerbAfter index: Int, _ text: MentionText) -> GrammaticalGender? {
    if index > 0, !text.tokens[index].followsLineBreak, Self.prepositions.contains(word(index - 1, text)) {
      return nil
    }
    guard mayBeSubject(text.word(index)) else { return nil }
    switch language {
    case .russian:
      let verb = word(index + 1, text)
      guard verb.count > 3 else { return nil }
      let gender: GrammaticalGender
      if verb.hasSuffix("ла") || verb.hasSuffix("лась") {
        gender = .feminine
      } else if verb.hasSuffix("л") || verb.hasSuffix("лся") {
        gender = .masculine
      } else {
        return nil
      }
      return VerbOwners.isBehindOne(index, gender, text) ? nil : gender
    case .serbian:
      guard word(index + 1, text) == "je" else { return nil }
      for place in [index + 2, index + 3] {
        let verb = word(place, text)
        guard verb.count > 3 else { continue }
        if verb.hasSuffix("ao") || verb.hasSuffix("io") || verb.hasSuffix("eo") || verb.hasSuffix("uo") {
          return .masculine
        }
        if ["ala", "ila", "ela", "ula", "kla", "gla"].contains(where: verb.hasSuffix) { return .feminine }
      }
      return nil
    case .english, .kazakh: return nil
    }
  }

  /// Whether a surname may stand in the nominative: one in a vowel only where that is a woman's ending.
  private func mayBeSubject(_ word: String) -> Bool {
    guard let last = word.unicodeScalars.last else { return false }
    if !"аеёиоуыэюяaeou".unicodeScalars.contains(last) { return true }
    return ["ова", "ева", "ина", "ая"].contains(where: word.hasSuffix)
  }

  private func word(_ index: Int, _ text: MentionText) -> String {
    guard text.tokens.indices.contains(index), !text.isCapitalized(text.tokens[index]) else { return "" }
    return text.word(index)
  }

  private static let prepositions: Set<String> = [
    "у", "от", "для", "о", "об", "к", "с", "со", "по", "на", "за", "из", "при", "про", "без", "против", "u", "od", "za",
    "sa", "s", "o", "kod", "protiv", "bez", "na", "prema", "iz",
  ]
}
