import ArqauText

/// What a language's words are likely to be: how its base forms end, of which gender they are.
struct InflectionModel: Sendable {
  /// Which genders a place or a common noun may have by its ending; the first that fits holds.
  struct GenderRule: Sendable {
    let pattern: EndingPattern
    let weights: [Agreement: Double]

    init(_ ending: String, _ weights: [Agreement: Double]) {
      pattern = EndingPattern(Substring(ending))
      self.weights = weights
    }
  }

  let given: [Agreement: EndingModel]
  let surname: [Agreement: EndingModel]
  let patronymic: EndingModel
  let place: EndingModel
  let noun: EndingModel
  let adjective: EndingModel
  let genders: [GenderRule]
  /// Ends that hardly any base form has, each with what it costs.
  let unlikely: [(pattern: EndingPattern, cost: Double)]
  /// How the first part of a hyphenated surname or given name ends, where it is declined too.
  let inner: [WordRole: [EndingPattern]]

  /// The logarithm of how likely a base form is in a role and gender.
  func logProbability(
    of base: Letters, _ role: WordRole, _ agreement: Agreement, _ classes: LetterClasses
  ) -> Double {
    let cost = unlikely.first { $0.pattern.matches(base, classes) }?.cost ?? 0
    return cost + usual(base, role, agreement, classes)
  }

  private func usual(
    _ base: Letters, _ role: WordRole, _ agreement: Agreement, _ classes: LetterClasses
  ) -> Double {
    switch role {
    case .given: (given[agreement]?.logProbability(of: base) ?? Self.impossible) + Self.personal(agreement)
    case .surname:
      (surname[agreement]?.logProbability(of: base) ?? Self.impossible) + Self.personal(agreement)
    case .patronymic: patronymic.logProbability(of: base) + Self.personal(agreement)
    case .adjective: adjective.logProbability(of: base)
    case .place: place.logProbability(of: base) + gender(of: base, agreement, classes)
    case .noun: noun.logProbability(of: base) + gender(of: base, agreement, classes)
    }
  }

  /// The cost of a word that stays as it is.
  func logProbability(ofFixed word: Letters) -> Double {
    Double(word.count) * EndingModel.letterCost - 1.5
  }

  /// The cost of standing in a case: half of the names in news stand in the nominative.
  static func logProbability(of name: GrammaticalCase) -> Double {
    switch name {
    case .nominative: -0.7
    case .genitive: -1.5
    case .locative: -2.6
    case .accusative: -3.0
    case .instrumental, .dative: -2.8
    case .ablative: -3.2
    case .vocative: -6.5
    }
  }

  /// The cost of being a variant that is not the first of its case.
  static func logProbability(ofRank rank: Int) -> Double { -1.6 * Double(rank) }

  static let impossible = -1000.0

  /// Two of three persons in news are men.
  private static func personal(_ agreement: Agreement) -> Double {
    switch agreement {
    case .masculine: -0.4
    case .feminine: -1.1
    case .neuter, .plural: -6
    }
  }

  private func gender(of base: Letters, _ agreement: Agreement, _ classes: LetterClasses) -> Double {
    guard let rule = genders.first(where: { $0.pattern.matches(base, classes) }) else { return -1.4 }
    return rule.weights[agreement] ?? -7
  }
}
