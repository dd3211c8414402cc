public import ArqauText

/// A grammatical case of a name; the raw value is the key of the command's answers.
public enum GrammaticalCase: String, Sendable, Hashable, CaseIterable, Codable {
  /// The base form.
  case nominative = "nom"
  /// Of whom, of what.
  case genitive = "gen"
  /// To whom, to what.
  case dative = "dat"
  /// Whom, what.
  case accusative = "acc"
  /// With whom, by what.
  case instrumental = "ins"
  /// About whom, in what: the Russian prepositional, the Serbian and Kazakh locative.
  case locative = "loc"
  /// The form of address; in Russian the colloquial one of given names stands beside the nominative.
  case vocative = "voc"
  /// From whom, from what: Kazakh only.
  case ablative = "abl"

  /// The cases of a language, in the order of its grammars.
  public static func cases(of language: Language) -> [GrammaticalCase] {
    switch language {
    case .english: [.nominative, .genitive]
    case .russian: [.nominative, .genitive, .dative, .accusative, .instrumental, .locative, .vocative]
    case .serbian: [.nominative, .genitive, .dative, .accusative, .vocative, .instrumental, .locative]
    case .kazakh: [.nominative, .genitive, .dative, .accusative, .locative, .ablative, .instrumental]
    }
  }
}

extension GrammaticalCase {
  /// The place of the case in `allCases`: tables by case are read without hashes.
  var place: Int {
    switch self {
    case .nominative: 0
    case .genitive: 1
    case .dative: 2
    case .accusative: 3
    case .instrumental: 4
    case .locative: 5
    case .vocative: 6
    case .ablative: 7
    }
  }
}

/// The grammatical gender of a name; the raw value is the one of the command's records.
public enum GrammaticalGender: String, Sendable, Hashable, CaseIterable, Codable {
  /// Masculine.
  case masculine = "m"
  /// Feminine.
  case feminine = "f"
  /// Neuter.
  case neuter = "n"
}
