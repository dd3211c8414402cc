/// Parts of speech in the words of TBX: those of TBX-Min's list, a phrase by its `termType` as well.
enum TBXPartOfSpeech {
  /// The category that says what sort of term one is (TBX-Basic).
  static let termType = "termType"
  /// Its value for a term of several words.
  static let phrase = "phrase"

  /// What is written for a part of speech, and whether the term is called a phrase.
  static func value(of pos: String) -> (word: String, isPhrase: Bool) {
    let lower = pos.lowercased()
    if lower.hasSuffix(suffix), known.contains(String(lower.dropLast(suffix.utf8.count))) {
      return (String(lower.dropLast(suffix.utf8.count)), true)
    }
    if lower == "proper noun" || lower == "acronym" { return ("noun", false) }
    return known.contains(lower) ? (lower, false) : (pos, false)
  }

  /// What was written, as a part of speech again.
  static func partOfSpeech(_ word: String, isPhrase: Bool) -> String {
    isPhrase && known.contains(word) ? word + suffix : word
  }

  private static let suffix = " phrase"
  private static let known: Set<String> = ["noun", "verb", "adjective", "adverb"]
}
