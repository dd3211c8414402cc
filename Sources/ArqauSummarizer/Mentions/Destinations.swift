import ArqauText

/// Where an English text says of a word that it is a place, whoever bears it as a name: somebody goes there or comes from
/// there (`flew to Jordan`), or rules it (`the king of Jordan`).
enum Destinations {
  /// Whether a token stands so. A person may too: `the visit to Jordan`; see ``isSurely(_:_:)``.
  static func contains(_ index: Int, _ text: MentionText) -> Bool {
    guard text.language == .english, index > 1, !text.tokens[index].followsLineBreak else { return false }
    let before = text.letters(of: index - 2)
    switch text.word(index - 1) {
    case "to", "from": return travels.contains(before) || moves.contains(before)
    case "of": return realms.contains(before)
    default: return false
    }
  }

  /// Whether a token stands where only a place can: behind somebody's flight or travel.
  static func isSurely(_ index: Int, _ text: MentionText) -> Bool {
    guard text.language == .english, index > 1, !text.tokens[index].followsLineBreak else { return false }
    let word = text.word(index - 1)
    return (word == "to" || word == "from") && travels.contains(text.letters(of: index - 2))
  }

  private static let travels = WordSet(
    """
    fly flies flew flown flying flight flights travel travels traveled travelled traveling travelling drive drove driven
    sail sailed deported emigrated migrated immigrated relocated
    """)
  private static let moves = WordSet(
    """
    go goes went gone going move moved moving trip trips visit visits journey return returns returned returning came come
    arrived fled flee team teams club people refugees migrants exports imports train bus road border troops planes plane
    ships ship back
    """)
  private static let realms = WordSet(
    """
    king queen emir sultan emperor president kingdom government parliament people capital city state republic embassy army
    mayor governor citizens residents south north east west border borders coast town province region
    """)
}
