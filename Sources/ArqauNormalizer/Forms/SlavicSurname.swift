/// Serbian spellings of surnames in -ски, which Russians, Macedonians, Poles and Serbs have: `Пешевски`.
enum SlavicSurname {
  static func isAdjective(_ word: NameWord) -> Bool {
    word.letters.count > 5
      && ["ски", "ска", "цки", "цка"].contains { word.letters.suffix(3).elementsEqual($0.unicodeScalars) }
  }

  /// Whether a word is a surname in -енко, which Ukrainians and Russians bear.
  static func isUkrainian(_ word: NameWord) -> Bool {
    word.letters.count > 5 && word.letters.suffix(4).elementsEqual("енко".unicodeScalars)
  }

  /// Whether a word in -ич in Russian spelling may be a patronymic, or a Russian surname made like one, and not only a
  /// South Slav's surname: Петрович and Кузьмич, but not Вучич.
  static func isLikePatronymic(_ word: NameWord) -> Bool {
    let text = String(String.UnicodeScalarView(word.letters))
    return ["ович", "евич", "ьич"].contains(where: text.hasSuffix)
      || ["кузьмич", "никитич", "саввич", "фомич", "лукич", "фокич"].contains(text)
  }

  /// Whether a word in Serbian spelling is a usual Russian given name.
  static func isRussianGivenName(_ word: NameWord) -> Bool {
    let text = String(String.UnicodeScalarView(word.letters))
    let russian = text.replacing("ија", with: "ия").replacing("је", with: "е").replacing("ј", with: "й")
    return KazakhEvidence.isRussianGivenName(Array(russian.unicodeScalars))
  }
}
