package import ArqauText

/// What weighs base forms against each other, in natural logarithms: how usual a case is, a gender, a kind of
/// name, and how much a word that is known to be a name counts.
///
/// The values are learned by `arqau-bench lemmas --tune` on marked mentions.
package struct InflectionWeights: Sendable {
  /// A weight's name.
  package enum Key: String, CaseIterable, Sendable {
    case nominative, genitive, dative, accusative, instrumental, locative, ablative, vocative
    /// A person's gender, and the plural of a family.
    case masculine, feminine, plural
    /// A woman's surname that stands alone.
    case loneFeminine
    /// A given name that stands alone, beside a surname.
    case loneGiven
    /// Names whose kind isn't known: a person, a place, a phrase, a lone common noun.
    case unknownPerson, unknownPlace, unknownPhrase, unknownNoun
    /// A given name, a surname, a place that is known.
    case knownGiven, knownSurname, knownPlace
    /// A given name that is known from a bearer's record alone: Никол is Pashinyan's, Никола everybody's.
    case recordedGiven
    /// A whole name that is known.
    case knownWhole
    /// Each variant before the one at hand.
    case rank
    /// Many people under one name, in small letters and in capitals.
    case peopleInSmall, peopleInCapitals
    /// A word that looks like its base form in all cases.
    case unchanging
  }

  private var values: [Double]

  /// Makes weights; those not named are 0.
  package init(_ values: [Key: Double]) {
    self.values = Key.allCases.map { values[$0] ?? 0 }
  }

  package subscript(_ key: Key) -> Double {
    get { values[Self.places[key] ?? 0] }
    set { values[Self.places[key] ?? 0] = newValue }
  }

  private static let places = Dictionary(
    Key.allCases.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })

  /// The weight of standing in a case.
  func value(of name: GrammaticalCase) -> Double {
    switch name {
    case .nominative: self[.nominative]
    case .genitive: self[.genitive]
    case .dative: self[.dative]
    case .accusative: self[.accusative]
    case .instrumental: self[.instrumental]
    case .locative: self[.locative]
    case .ablative: self[.ablative]
    case .vocative: self[.vocative]
    }
  }

  /// The weight of a person's gender.
  func value(ofPerson agreement: Agreement) -> Double {
    switch agreement {
    case .masculine: self[.masculine]
    case .feminine: self[.feminine]
    case .neuter, .plural: self[.plural]
    }
  }
}

extension InflectionWeights {
  static let russian = InflectionWeights([
    .nominative: -1.9, .genitive: -1.5, .dative: -2.8, .accusative: -3, .instrumental: -1.2, .locative: -1.8,
    .ablative: -3.2, .vocative: -6.5, .masculine: -0.4, .feminine: -1.1, .plural: -4.5, .loneFeminine: -1.3,
    .loneGiven: 0.3,
    .unknownPerson: -0.9, .unknownPlace: -1.1, .unknownPhrase: -1.1, .unknownNoun: -2.2,
    .knownGiven: 4, .recordedGiven: 4,
    .knownSurname: 4, .knownPlace: 3, .knownWhole: 2, .rank: -1.6, .unchanging: -1,
    .peopleInSmall: -1, .peopleInCapitals: -4,
  ])
  static let serbian = InflectionWeights([
    .nominative: -0.7, .genitive: -0.5, .dative: -4.8, .accusative: -3, .instrumental: -2.4, .locative: -2.6,
    .ablative: -3.2, .vocative: -6.5, .masculine: -0.4, .feminine: -1.1, .plural: -6, .loneFeminine: 0.5,
    .loneGiven: -1,
    .unknownPerson: -0.9, .unknownPlace: -0.1, .unknownPhrase: -1.1, .unknownNoun: -2.2,
    .knownGiven: 6, .recordedGiven: 1.5,
    .knownSurname: 2, .knownPlace: 3, .knownWhole: 5, .rank: -1.6, .unchanging: -1,
    .peopleInSmall: -1, .peopleInCapitals: -3,
  ])
  static let kazakh = InflectionWeights([
    .nominative: -0.7, .genitive: -1.5, .dative: -2.8, .accusative: -3, .instrumental: -2.8, .locative: -2.6,
    .ablative: -3.2, .vocative: -6.5, .masculine: -0.4, .feminine: -1.1, .plural: -6, .loneFeminine: -0.5,
    .loneGiven: 0,
    .unknownPerson: -0.9, .unknownPlace: -1.1, .unknownPhrase: -1.1, .unknownNoun: -2.2,
    .knownGiven: 3, .recordedGiven: 3,
    .knownSurname: 2, .knownPlace: 3, .knownWhole: 2, .rank: -1.6, .unchanging: -1,
    .peopleInSmall: -1, .peopleInCapitals: -3,
  ])

  /// The weights that a language's inflector uses.
  package static func standard(_ language: Language) -> InflectionWeights {
    switch language {
    case .russian, .english: .russian
    case .serbian: .serbian
    case .kazakh: .kazakh
    }
  }
}
