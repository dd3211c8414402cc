/// How the names of months begin, to tell a date from other words.
///
/// Each entry is the shortest beginning that no other common word of a dateline shares; case endings
/// and abbreviations follow it. The names themselves are CLDR's.
enum MonthNames {
  private static let beginnings: [String] =
    // English
    ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
    // Russian
    + ["янв", "фев", "мар", "апр", "май", "мая", "мае", "июн", "июл", "авг", "сен", "окт", "ноя", "дек"]
    // Kazakh
    + ["қаң", "ақп", "нау", "сәу", "мам", "мау", "шіл", "там", "қыр", "қаз", "қар", "жел"]
    // Serbian, in both scripts
    + ["јан", "феб", "мај", "јун", "јул", "септ", "нов", "дец", "avg", "maj", "okt", "dec", "sept"]

  /// Whether a lower-case word begins as a month does.
  static func matches(_ word: String) -> Bool {
    beginnings.contains { word.hasPrefix($0) }
  }
}
