internal import ArqauText

/// The established spellings of a Kazakh given name, or of a surname that is one with a Russian suffix (Серіков).
struct KazakhSpelling {
  let kazakh: [Unicode.Scalar]
  let russian: [Unicode.Scalar]
  /// The English spelling of a given name; surnames are spelled by the rules.
  let english: [Unicode.Scalar]?

  /// The spellings of a word in small letters; nil where its name isn't in the table.
  ///
  /// - Complexity: O(n).
  init?(of word: [Unicode.Scalar], in language: Language) {
    let text = String(String.UnicodeScalarView(word))
    if let row = Self.row(text, language) {
      kazakh = Array(row.kazakh.unicodeScalars)
      russian = Array(row.russian.unicodeScalars)
      english = Array(row.english.unicodeScalars)
      return
    }
    guard let (row, suffix) = Self.surname(word, language) else { return nil }
    kazakh = Self.joined(row.kazakh, suffix)
    russian = Self.joined(row.russian, suffix)
    english = nil
  }

  private static func row(_ text: String, _ language: Language) -> KazakhGivenNames.Row? {
    switch language {
    case .kazakh: KazakhGivenNames.row(kazakh: text)
    case .russian: KazakhGivenNames.row(russian: text)
    case .serbian: KazakhGivenNames.row(russian: inRussian(text))
    case .english: KazakhGivenNames.row(english: text)
    }
  }

  /// The given name in a surname, and the surname's suffix in Cyrillic.
  private static func surname(
    _ word: [Unicode.Scalar], _ language: Language
  ) -> (row: KazakhGivenNames.Row, suffix: String)? {
    let suffixes = language == .english ? englishSuffixes : language == .serbian ? serbianSuffixes : cyrillicSuffixes
    for (written, suffix) in suffixes {
      let letters = Array(written.unicodeScalars)
      guard word.count > letters.count + 2, word.suffix(letters.count).elementsEqual(letters) else { continue }
      let stem = String(String.UnicodeScalarView(word.dropLast(letters.count)))
      // Нұртаев is of Нұртай; Sarsenov and Sarssenov, Nurpeisov and Nurpeissov are one name.
      let stems =
        suffix.hasPrefix("е")
        ? (language == .english ? [stem + "i", stem + "y", stem] : [stem + (language == .serbian ? "ј" : "й"), stem])
        : language == .english && stem.hasSuffix("ss") ? [stem, String(stem.dropLast())] : [stem]
      for stem in stems {
        if let row = row(stem, language) { return (row, suffix) }
      }
    }
    return nil
  }

  private static func joined(_ name: String, _ suffix: String) -> [Unicode.Scalar] {
    let isSoft = suffix.hasPrefix("е")
    let stem = isSoft && name.hasSuffix("й") || name.hasSuffix("ь") ? String(name.dropLast()) : name
    return Array(stem.unicodeScalars) + suffix.unicodeScalars
  }

  private static let cyrillicSuffixes = ["ова", "ева", "ов", "ев"].map { (written: $0, suffix: $0) }
  private static let serbianSuffixes = [("ова", "ова"), ("јева", "ева"), ("ов", "ов"), ("јев", "ев")].map {
    (written: $0.0, suffix: $0.1)
  }
  private static let englishSuffixes = [
    ("ova", "ова"), ("yeva", "ева"), ("eva", "ева"), ("ov", "ов"), ("yev", "ев"), ("ev", "ев"),
  ].map { (written: $0.0, suffix: $0.1) }

  /// A word in Serbian Cyrillic as Russian spells it, as far as Kazakh given names go: Ајгуљ, Айгуль.
  static func inRussian(_ word: String) -> String {
    word.replacing("ија", with: "ия").replacing("је", with: "е").replacing("ја", with: "я").replacing("љ", with: "ль")
      .replacing("њ", with: "нь").replacing("ј", with: "й")
  }

  /// Whether a word in small letters is a given name that hardly anybody but Kazakhs bears.
  static func isOnlyKazakh(_ word: [Unicode.Scalar], in language: Language) -> Bool {
    guard word.count > 3 else { return false }
    return row(String(String.UnicodeScalarView(word)), language).map { !$0.isShared } ?? false
  }
}
