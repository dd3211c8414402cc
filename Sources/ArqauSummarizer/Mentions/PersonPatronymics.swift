import ArqauNormalizer
import ArqauText

/// Tells a patronymic behind a given name, by which a person is spoken of without the surname: Касым-Жомарт Кемелевич.
///
/// Surnames may end as patronymics do (Роман Абрамович, Абай Құнанбайұлы): whoever asks has to know a person of that
/// given name, and the father's name must be one.
struct PersonPatronymics {
  /// What the form of a patronymic says.
  struct Reading {
    let gender: GrammaticalGender
    /// What the father may be called, in small letters.
    let fathers: [String]
  }

  private struct Suffix {
    let gender: GrammaticalGender
    let letters: [UInt32]
    /// What the father's name may have behind the stem.
    let fatherEnds: [String]
  }

  private let language: Language
  private let endings: WordEndings<Suffix>

  init(language: Language) {
    self.language = language
    endings = Self.endings(of: language)
  }

  /// What a word in small letters says as a patronymic, in any case; nil where it is none by its form.
  func reading(of word: ArraySlice<UInt32>) -> Reading? {
    guard let suffix = endings.meaning(of: word),
      let end = Self.lastPlace(of: suffix.letters, in: word), end - word.startIndex > 1
    else { return nil }
    let stem = word[..<end].string
    return Reading(gender: suffix.gender, fathers: suffix.fatherEnds.map { stem + $0 })
  }

  /// Where the last occurrence of a suffix begins.
  private static func lastPlace(of suffix: [UInt32], in word: ArraySlice<UInt32>) -> Int? {
    guard word.count >= suffix.count else { return nil }
    return (word.startIndex...word.endIndex - suffix.count).last {
      word[$0..<$0 + suffix.count].elementsEqual(suffix)
    }
  }

  private static func endings(of language: Language) -> WordEndings<Suffix> {
    switch language {
    case .russian: russian
    case .kazakh: kazakh
    case .serbian: serbian
    case .english: english
    }
  }

  private static let hard = [""]
  private static let soft = ["й", "ий", "ь", ""]

  private static let russian = table(russianSuffixes(sons: "- а у ем е", daughters: "а ы е у ой ою"))

  private static let kazakh = table(
    rows("ұлы", "- ның на н нда нан мен", .masculine, hard)
      + rows("қызы", "- ның на н нда нан мен", .feminine, hard)
      + russianSuffixes(
        sons: "- тің ке ті те тен пен", daughters: "а аның аға аны ада адан амен"))

  private static let serbian = table(
    rows("jevič", "- a u em", .masculine, ["j", "ij", "", "e"])
      + rows("jevn", "a e i u om", .feminine, ["j", "ij", ""])
      + rows("ovič", "- a u em", .masculine, hard) + rows("ovn", "a e i u om", .feminine, hard)
      + rows("evič", "- a u em", .masculine, ["j", ""]) + rows("evn", "a e i u om", .feminine, ["j", ""]))

  private static let english = table(
    rows("yevich", "-", .masculine, ["y", "i", ""]) + rows("yevna", "-", .feminine, ["y", "i", ""])
      + rows("ovich", "-", .masculine, hard) + rows("ovna", "-", .feminine, hard)
      + rows("evich", "-", .masculine, ["y", "i", "iy", ""]) + rows("evna", "-", .feminine, ["y", "i", "iy", ""]))

  private static func russianSuffixes(
    sons: String, daughters: String
  ) -> [(end: String, longerThan: Int, meaning: Suffix)] {
    rows("ович", sons, .masculine, hard) + rows("евич", sons, .masculine, soft)
      + rows("овн", daughters, .feminine, hard)
      + rows("евн", daughters, .feminine, soft)
  }

  /// A suffix with each of some endings, for words that have two more letters at least.
  private static func rows(
    _ suffix: String, _ endings: String, _ gender: GrammaticalGender, _ fatherEnds: [String]
  ) -> [(end: String, longerThan: Int, meaning: Suffix)] {
    let meaning = Suffix(gender: gender, letters: suffix.unicodeScalars.map(\.value), fatherEnds: fatherEnds)
    return endings.split(separator: " ").map { ending in
      let end = ending == "-" ? suffix : suffix + ending
      return (end, end.unicodeScalars.count + 1, meaning)
    }
  }

  private static func table(_ rows: [(end: String, longerThan: Int, meaning: Suffix)]) -> WordEndings<Suffix> {
    WordEndings(rows)
  }
}
