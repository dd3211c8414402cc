import ArqauText

/// What words are surnames by their endings, and in which forms given names stand.
enum PersonSurnames {
  enum Form { case base, inflected }

  /// Whether a word in small letters ends as a surname in its base form does, or as one under inflection that is
  /// no woman's base form; nil for others.
  static func form(of word: ArraySlice<UInt32>, _ language: Language) -> Form? {
    switch language {
    case .english: nil
    case .russian: russian.meaning(of: word)
    case .kazakh: kazakh.meaning(of: word)
    case .serbian: serbian.meaning(of: word)
    }
  }

  private static let russian = endings(
    of: ["ов", "ев", "ский", "цкий", "ич"],
    others: [
      "ову", "овым", "еву", "евым", "ского", "скому", "ским", "цкого", "цкому", "цким", "ича", "ичу", "ичем",
    ])
  private static let kazakh = endings(
    of: ["ов", "ев", "ова", "ева", "ин", "ский"],
    with: [
      "тың", "ты", "қа", "та", "тан", "пен", "тің", "ті", "ке", "те", "тен", "ның", "ны", "ға", "мен", "нан", "дан",
    ])
  private static let serbian = endings(of: ["ić", "ov", "ev"], with: ["a", "u", "em", "om"])

  /// Endings of base forms; of other cases, which put any of some endings behind the base form.
  private static func endings(of bases: [String], with endings: [String]) -> WordEndings<Form> {
    self.endings(of: bases, others: bases.flatMap { base in endings.map { base + $0 } })
  }

  /// Endings of base forms and of other cases, of words with three letters more at least.
  private static func endings(of bases: [String], others: [String]) -> WordEndings<Form> {
    WordEndings(bases.map { ($0, $0.count + 2, .base) } + others.map { ($0, $0.count + 2, .inflected) })
  }

  /// The endings of given names under inflection, each with those of the base forms that have it.
  static func givenEndings(_ language: Language) -> [(ending: [UInt32], bases: [[UInt32]])] {
    switch language {
    case .english, .kazakh: []
    case .russian: russianGiven
    case .serbian: serbianGiven
    }
  }

  private static let russianGiven = rows([
    "а": ["", "о"], "у": ["", "а", "о"], "ом": ["", "о"], "е": ["", "а", "я", "й", "ь"], "ы": ["а"],
    "и": ["а", "я", "ь"], "ой": ["а"], "ою": ["а"], "я": ["й", "ь"], "ю": ["й", "ь", "я"], "ем": ["й", "ь", ""],
    "ей": ["я", "а"], "ею": ["я"], "ью": ["ь"],
  ])

  private static let serbianGiven = rows([
    "a": ["", "o", "e"], "u": ["", "a", "o", "e"], "om": ["", "a", "o"], "em": ["", "e"], "e": ["", "a"],
    "i": ["a", ""], "o": ["a"],
  ])

  private static func rows(_ table: [String: [String]]) -> [(ending: [UInt32], bases: [[UInt32]])] {
    table.map { row in
      (ending: row.key.unicodeScalars.map(\.value), bases: row.value.map { $0.unicodeScalars.map(\.value) })
    }
  }
}
