import ArqauNormalizer
import ArqauText

/// Usual given names in their base forms, by the hashes of their letters as texts have them here.
enum UsualGivenNames {
  /// The names of a language, read once.
  static func of(_ language: Language) -> Set<UInt64> {
    switch language {
    case .english: english
    case .kazakh: kazakh
    case .russian: russian
    case .serbian: serbian
    }
  }

  private static let english = hashes(.english)
  private static let kazakh = hashes(.kazakh)
  private static let russian = hashes(.russian)
  private static let serbian = hashes(.serbian)

  private static func hashes(_ language: Language) -> Set<UInt64> {
    var result: Set<UInt64> = []
    for name in GivenNameGender.names(in: language) {
      let letters = MentionText(utf8: Array(name.utf8), language: language).lowers
      // A text has е for ё; such a name is one where the lists have it too.
      guard !GivenNameGender.genders(of: letters.string, in: language).isEmpty else { continue }
      result.insert(MentionHash.word(letters))
    }
    return result
  }
}
