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
    // Kazakh in the Latin alphabets of 2018 and 2021
    + ["qańtar", "qañtar", "qaŋtar", "aqpan", "naýryz", "nauryz", "sáýir", "säuir", "mamyr", "maýsym", "mausym"]
    + ["shilde", "şılde", "tamyz", "qyrkúıek", "qyrküiek", "qazan", "qarasha", "qaraşa", "jeltoqsan"]
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

  /// The number of a month from its name or the beginning of it; nil for another word.
  ///
  /// - Parameter word: In lower case.
  static func number(_ word: String) -> Int? {
    guard matches(word) else { return nil }
    let start = String(word.unicodeScalars.prefix(3))
    return numbers[start]
  }

  /// The first three letters of the months, in the order of the year.
  private static let numbers: [String: Int] = {
    let lists = [
      "jan feb mar apr may jun jul aug sep oct nov dec", "jan feb mar apr maj jun jul avg sep okt nov dec",
      "янв фев мар апр май июн июл авг сен окт ноя дек", "янв фев мар апр мая июн июл авг сен окт ноя дек",
      "јан феб мар апр мај јун јул авг сеп окт нов дец", "қаң ақп нау сәу мам мау шіл там қыр қаз қар жел",
      "qań aqp naý sáý mam maý shi tam qyr qaz qar jel", "qañ aqp nau säu mam mau şıl tam qyr qaz qar jel",
    ]
    var numbers: [String: Int] = [:]
    for list in lists {
      for (place, start) in list.split(separator: " ").enumerated() { numbers[String(start)] = place + 1 }
    }
    return numbers
  }()

  /// Whether a lower-case word is a month written out, not an abbreviation.
  static func isFull(_ word: String) -> Bool {
    stems.contains { stem in
      word.hasPrefix(stem) && word.unicodeScalars.count <= stem.unicodeScalars.count + longestEnding
    }
  }
}
