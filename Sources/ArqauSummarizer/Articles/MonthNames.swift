/// Tells the names of months, in any case and abbreviated, from other words of a dateline.
///
/// The stems are those of CLDR's month names, without the endings of declension.
enum MonthNames {
  static let stems: [String] =
    // English
    ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october"]
    + ["november", "december", "sept."]
    // Russian
    + ["январ", "феврал", "март", "апрел", "май", "мая", "мае", "июн", "июл", "август", "сентябр", "октябр"]
    + ["ноябр", "декабр"]
    // Kazakh
    + [
      "қаңтар", "ақпан", "наурыз", "сәуір", "мамыр", "маусым", "шілде", "тамыз", "қыркүйек", "қазан",
      "қараша",
    ]
    + ["желтоқсан"]
    // Serbian, in both scripts, where Russian and English have not said it
    + ["јануар", "фебруар", "април", "мај", "јун", "јул", "септемб", "октоб", "новемб", "децемб"]
    + ["januar", "februar", "mart", "maj", "jun", "jul", "avgust", "septemb", "oktob", "novemb", "decemb"]

  /// The longest case ending behind a stem, in scalars.
  private static let longestEnding = 3

  /// Whether a lower-case word is a month: a stem with an ending, or its first three letters or more.
  static func matches(_ word: String) -> Bool {
    let core = String(word.unicodeScalars.filter { $0 != "." && $0 != "," })
    let length = core.unicodeScalars.count
    guard length >= 3 else { return false }
    return stems.contains { stem in
      stem.hasPrefix(core) || core.hasPrefix(stem) && length <= stem.unicodeScalars.count + longestEnding
    }
  }

  /// Whether a lower-case word is a month written out, not an abbreviation.
  static func isFull(_ word: String) -> Bool {
    stems.contains { stem in
      word.hasPrefix(stem) && word.unicodeScalars.count <= stem.unicodeScalars.count + longestEnding
    }
  }
}
