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
    let word = text.word(index)
    switch language {
    case .english: return nil
    case .russian: return russian(word)
    case .kazakh: return kazakh(word)
    case .serbian: return serbian(word)
    }
  }

  private func russian(_ word: String) -> GrammaticalGender? {
    for suffix in ["ов", "ев", "ин", "ын"] {
      if Self.ends(word, suffix, ["", "ым", "е"]) { return .masculine }
      if Self.ends(word, suffix, ["ой", "ою"]) { return .feminine }
    }
    if Self.ends(word, "ск", ["ий", "ого", "ому", "им", "ом"]) { return .masculine }
    if Self.ends(word, "ск", ["ая", "ой", "ую", "ою"]) { return .feminine }
    if Self.ends(word, "ич", ["а", "у", "ем", "е"]) { return .masculine }
    return nil
  }

  private func kazakh(_ word: String) -> GrammaticalGender? {
    if word.contains("қызы") { return .feminine }
    if word.contains("ұлы") { return .masculine }
    if let stem = ["ская", "цкая"].first(where: word.contains), word.count > stem.count + 2 { return .feminine }
    if ["ский", "цкий"].contains(where: word.contains) { return .masculine }
    for suffix in ["ов", "ев", "ин"] {
      // The ending of a case stands behind the feminine's vowel: Асқарованың.
      if Self.ends(word, suffix + "а", ["", "ның", "ны", "ға", "да", "дан", "мен", "нің", "ге", "де", "ні", "нен"]) {
        return .feminine
      }
      if Self.ends(
        word, suffix,
        [
          "", "тың", "ты", "қа", "та", "тан", "пен", "тің", "ті", "ке", "те", "тен", "нің", "ді", "ге", "де", "нен",
          "мен",
        ])
      {
        return .masculine
      }
    }
    return nil
  }

  private func serbian(_ word: String) -> GrammaticalGender? {
    if Self.ends(word, "ić", ["a", "u", "em", "e"]) { return .masculine }
    if Self.ends(word, "ićev", ["a", "oj"]) { return .feminine }
    for suffix in ["ov", "ev", "in"] where Self.ends(word, suffix, ["", "om", "e", "im"]) { return .masculine }
    for suffix in ["ov", "ev", "in"] where Self.ends(word, suffix, ["oj"]) { return .feminine }
    if Self.ends(word, "sk", ["i", "og", "om", "im"]) { return .masculine }
    return nil
  }

  private static func ends(_ word: String, _ suffix: String, _ endings: [String]) -> Bool {
    endings.contains { word.count > suffix.count + $0.count + 1 && word.hasSuffix(suffix + $0) }
  }

  // MARK: Verbs

  /// The gender that the past tense right after a name has: `Петрова пела`, `Đoković je rekao`.
  ///
  /// - Returns: nil where no such verb stands there, and where a preposition stands before the name.
  func gender(ofVerbAfter index: Int, _ text: MentionText) -> GrammaticalGender? {
    if index > 0, !text.tokens[index].followsLineBreak, Self.prepositions.contains(word(index - 1, text)) {
      return nil
    }
    guard mayBeSubject(text.word(index)) else { return nil }
    switch language {
    case .russian:
      let verb = word(index + 1, text)
      guard verb.count > 3 else { return nil }
      if verb.hasSuffix("ла") || verb.hasSuffix("лась") { return .feminine }
      return verb.hasSuffix("л") || verb.hasSuffix("лся") ? .masculine : nil
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
