internal import ArqauText

/// Tells brackets that only name, date, measure or point, from those that say something.
///
/// What a bracket says may be a condition, an exception or a qualification in any words (`subject to approval`, `before
/// tax`, `Белградтан басқасы`), so what may go is listed, and not what must stay.
enum Asides {
  private static func set(_ words: String) -> Set<String> {
    Set(words.split(whereSeparator: \.isWhitespace).map(String.init))
  }

  /// Whether a bracket holds nothing but names, dates and figures, or points to something that a digest does not have.
  static func mayGo(_ words: [TighteningRules.Word]) -> Bool {
    guard let first = words.first else { return true }
    if pointers.contains(first.text) { return true }
    return words.allSatisfy { word in
      word.isCapital || word.text.unicodeScalars.contains { $0.properties.numericType != nil }
        || links.contains(word.text)
        || measures.contains(word.text) || MonthNames.matches(word.text)
    }
  }

  /// First words of brackets that point to a picture, a table or another place.
  private static let pointers = set(
    """
    see photo pictured picture left right above below file см фото слева справа vidi slika foto levo desno gore dole
    қараңыз фотода суретте
    """)

  /// Words inside of names and dates.
  private static let links = set(
    "of the and de la del von van der den fon bin al el и i мен г гг год года годы god godine ж жыл жылы жылғы")

  /// What figures count.
  private static let measures = set(
    """
    percent per cent million millions billion thousand euro euros dollar dollars pound pounds km kg m cm mm ha ft mph miles
    процент процента процентов млн млрд тыс тысяч миллион миллиона миллионов миллиард миллиарда миллиардов долл долларов
    доллара руб рубль рубля рублей евро тенге км кг м см мм га
    odsto miliona milion miliona milijarde milijardi hiljada evro evra dolara dinara din
    пайыз миллиард мың теңге доллар рубль еуро
    """)
}
