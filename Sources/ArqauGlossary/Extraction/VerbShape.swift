import ArqauText

/// Words that their own ending shows to be verbs, adverbs, possessives or, where the noun follows, adjectives: no
/// term ends in one.
///
/// There is no dictionary, so only endings are listed that hardly a noun has: `-ed` of English (not `-ing`, as in
/// *funding*), the reflexive and the present of Russian verbs in `-ать`, `-ять`, `-овать`, the plural cases of Russian
/// and Serbian adjectives.
enum VerbShape {
  /// Whether a term may not end in a word.
  ///
  /// - Parameter lower: The word in small letters.
  static func ends(_ lower: String, _ language: Language) -> Bool {
    switch language {
    case .english:
      if lower.hasSuffix("'s") || lower.hasSuffix("’s") { return true }
      return lower.utf8.count > 4 && (lower.hasSuffix("ed") && !nouns.contains(lower) || lower.hasSuffix("ly"))
    case .russian:
      let count = lower.unicodeScalars.count
      return count > 5 && russian.contains { lower.hasSuffix($0) }
    case .serbian:
      return lower.unicodeScalars.count > 5 && serbian.contains { lower.hasSuffix($0) }
    case .kazakh:
      return false
    }
  }

  /// Nouns in `-ed`.
  private static let nouns: Set<String> = [
    "breed", "creed", "greed", "speed", "steed", "rapeseed", "linseed", "newlywed",
  ]

  private static let russian = [
    "ается", "яется", "уется", "ится", "ется", "аются", "яются", "уются", "ятся", "атся", "ался", "илась", "алась",
    "ались", "ились", "илось", "алось", "ывает", "ивает", "авляет", "авляют", "ывают", "ивают", "уют", "ировать",
    "ных", "ких", "ными", "кими", "ную", "кую",
  ]

  private static let serbian = [
    "skih", "skog", "skom", "skim", "nih", "nim", "čkih", "čkog", "škog", "ških", "ских", "ског", "ском", "ским", "них",
    "ним", "чких", "чког", "шког", "шких",
  ]
}
