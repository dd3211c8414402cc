import ArqauText

/// What words are surnames by their endings, and in which forms given names stand.
enum PersonSurnames {
  enum Form { case base, inflected }

  /// Whether a word in small letters ends as a surname in its base form does, or as one under inflection that is
  /// no woman's base form; nil for others.
  static func form(of word: String, _ language: Language) -> Form? {
    let table = table(language)
    if table.bases.contains(where: { word.hasSuffix($0) && word.count > $0.count + 2 }) { return .base }
    return table.others.contains(where: { word.hasSuffix($0) && word.count > $0.count + 2 }) ? .inflected : nil
  }

  /// Endings of base forms and of other cases.
  private struct Table {
    let bases: [String]
    let others: [String]

    /// A table whose other cases put any of some endings behind the base form.
    init(bases: [String], endings: [String]) {
      self.bases = bases
      others = bases.flatMap { base in endings.map { base + $0 } }
    }

    init(bases: [String], others: [String]) {
      self.bases = bases
      self.others = others
    }
  }

  private static func table(_ language: Language) -> Table {
    switch language {
    case .english: Table(bases: [], others: [])
    case .russian: russian
    case .kazakh: kazakh
    case .serbian: serbian
    }
  }

  private static let russian = Table(
    bases: ["ов", "ев", "ский", "цкий", "ич"],
    others: [
      "ову", "овым", "еву", "евым", "ского", "скому", "ским", "цкого", "цкому", "цким", "ича", "ичу", "ичем",
    ])
  private static let kazakh = Table(
    bases: ["ов", "ев", "ова", "ева", "ин", "ский"],
    endings: [
      "тың", "ты", "қа", "та", "тан", "пен", "тің", "ті", "ке", "те", "тен", "ның", "ны", "ға", "мен", "нан", "дан",
    ])
  private static let serbian = Table(
    bases: ["ić", "ov", "ev"],
    others: ["ića", "iću", "ićem", "ovu", "ovom", "evu", "evom"])

  /// The endings of given names under inflection, each with those of the base forms that have it.
  static func givenEndings(_ language: Language) -> [(ending: [UInt32], bases: [String])] {
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

  private static func rows(_ table: [String: [String]]) -> [(ending: [UInt32], bases: [String])] {
    table.map { (ending: $0.key.unicodeScalars.map(\.value), bases: $0.value) }
  }
}
