/// Whether Latin words are Kazakh ones, of the alphabets of 2018 or 2021.
///
/// German and Swedish have ä, ö and ü, Turkish ğ, ı, ö, ş and ü, Spanish ñ: those letters alone make no name Kazakh.
/// What no other alphabet has does, and a Kazakh given name, surname or patronymic that they are letters of.
enum KazakhLatinEvidence {
  /// Whether words in small letters are Kazakh.
  ///
  /// - Complexity: O(words · elements of Kazakh names).
  static func isKazakh(_ words: [NameWord]) -> Bool {
    let letters = Set(words.flatMap(\.letters))
    guard !hasForeignLetters(words) else { return false }
    if hasBareQ(words) || letters.contains("ǵ") { return true }
    guard !letters.isDisjoint(with: shared) else { return false }
    let alphabets = [turkish, northern, ["ñ"]].count { !letters.isDisjoint(with: $0) }
    return alphabets > 1 || words.contains(where: isKazakhWord)
  }

  /// Letters that the Kazakh alphabets share with others.
  static let shared = Set("ğñöşüūıäǵ".unicodeScalars)
  /// Those of them that Turkish alone has, and those that German and its neighbours have and Turkish lacks.
  private static let turkish = Set("ğşı".unicodeScalars)
  private static let northern = Set("äū".unicodeScalars)

  /// Whether there is a letter that the alphabets lack: c but in ch, w, x.
  private static func hasForeignLetters(_ words: [NameWord]) -> Bool {
    words.contains { word in
      word.letters.indices.contains { index in
        let letter = word.letters[index]
        let next = index + 1 < word.letters.count ? word.letters[index + 1] : "_"
        return letter == "w" || letter == "x" || letter == "c" && next != "h"
      }
    }
  }

  private static func hasBareQ(_ words: [NameWord]) -> Bool {
    words.contains { word in
      word.letters.indices.contains { index in
        word.letters[index] == "q" && (index + 1 == word.letters.count || word.letters[index + 1] != "u")
      }
    }
  }

  /// Whether a word is a Kazakh given name, a patronymic, or a surname with a Russian suffix and letters of Kazakh.
  private static func isKazakhWord(_ word: NameWord) -> Bool {
    let text = String(String.UnicodeScalarView(word.letters))
    let isShared = word.letters.contains(where: shared.contains)
    if isShared, suffixes.contains(where: text.hasSuffix) { return true }
    guard let read = KazakhLatinReading.of(word.letters.map(\.value))?.cyrillic(text) else { return false }
    if KazakhGivenNames.row(kazakh: read).map({ !$0.isShared }) ?? false { return true }
    let russian = read.unicodeScalars.map { inRussian[$0] ?? $0 }
    return KazakhEvidence.isSurnameOfElements(russian) || isShared && KazakhEvidence.endsInElement(russian)
  }

  private static let suffixes = ["ov", "ova", "ev", "eva", "uly", "ūly", "qyzy", "ulı", "qızı"]
  private static let inRussian: [Unicode.Scalar: Unicode.Scalar] = Dictionary(
    zip("әғқңөұүһі".unicodeScalars, "агкноуухи".unicodeScalars), uniquingKeysWith: { first, _ in first })
}
