import ArqauNormalizer
import ArqauText

/// Tells whether the Russian noun before a name is what the verb behind it speaks of, so that the name is its genitive:
/// `отставка Иванова вызвала`, `жена Иванова заявила`, but `певица Иванова спела`.
enum VerbOwners {
  /// Whether such a noun stands before a name.
  ///
  /// - Parameters:
  ///   - first: The first token of the name.
  ///   - gender: The gender of the verb.
  /// - Complexity: O(letters of the word before).
  static func isBehindOne(_ first: Int, _ gender: GrammaticalGender, _ text: MentionText) -> Bool {
    guard text.language == .russian, first > 0, !text.tokens[first].followsLineBreak else { return false }
    let token = text.tokens[first - 1]
    guard text.isWord(token), !text.isInitial(token), !text.isCapitalized(token) || text.isBeginning(first - 1) else {
      return false
    }
    let word = text.letters(of: first - 1)
    guard word.count > 2, !others.contains(word), !WordsBeforeNames.adverbs.contains(word),
      !WordsBeforeNames.of(.russian).isOccupation(word), PersonCase.isOfficeInNominative(word.string) != true
    else { return false }
    if WordsBeforeNames.of(.russian).isPossession(word) { return true }
    switch gender {
    case .feminine: return feminines.meaning(of: word) == true && persons.meaning(of: word) != true
    case .masculine: return masculines.meaning(of: word) != true
    case .neuter: return true
    }
  }

  /// Words in small letters that are no nouns, and those that end as they do.
  private static let others = WordSet(
    """
    для пока хотя тогда когда иногда всегда никогда сначала сперва едва сама она эта вся одна опять вновь лишь очень
    теперь впредь снова слева справа дома как так вот тут там уже еще что чтоб чтобы или сам он этот весь один где зачем
    почему потом затем после также тоже при про над под без через между кроме перед против около вслед вместо ради
    который которая чем тем раз ведь нет был была будь господин госпожа товарищ пан пани мистер миссис мисс
    """)
  private static let feminines = WordEndings(ends: "а я ь")
  /// Adjectives that are nouns for people, and what women are by trade.
  private static let persons = WordEndings(
    ends: "ующая вшая имая ведущая ученая тельница щица чица истка анка янка иня есса")
  private static let masculines = WordEndings(ends: "а я о е и ы у ю ь ий ый ой ая л ла ло ли")
}
