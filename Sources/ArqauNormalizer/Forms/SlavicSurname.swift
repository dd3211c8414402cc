/// Serbian spellings of surnames in -ски, which Russians, Macedonians, Poles and Serbs have: `Пешевски`.
enum SlavicSurname {
  static func isAdjective(_ word: NameWord) -> Bool {
    word.letters.count > 5
      && ["ски", "ска", "цки", "цка"].contains { word.letters.suffix(3).elementsEqual($0.unicodeScalars) }
  }

  /// Whether a word in Serbian spelling is a usual Russian given name.
  static func isRussianGivenName(_ word: NameWord) -> Bool {
    let text = String(String.UnicodeScalarView(word.letters))
    let russian = text.replacing("ија", with: "ия").replacing("је", with: "е").replacing("ј", with: "й")
    return KazakhEvidence.isRussianGivenName(Array(russian.unicodeScalars))
  }
}
