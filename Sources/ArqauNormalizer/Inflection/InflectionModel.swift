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
  /// Many people under one name, in the plural; nil where a language has none.
  var people: EndingModel?
  let adjective: EndingModel
  let genders: [GenderRule]
  /// Ends that hardly any base form has, each with what it costs.
  let unlikely: [(pattern: EndingPattern, cost: Double)]
  /// The same for the singular alone.
  var unlikelySingular: [(pattern: EndingPattern, cost: Double)] = []
  /// How the first part of a hyphenated surname or given name ends, where it is declined too.
  let inner: [WordRole: [EndingPattern]]

  /// The logarithm of how likely a base form is in a role and gender.
  func logProbability(
    of base: Letters, _ role: WordRole, _ agreement: Agreement, _ classes: LetterClasses
  ) -> Double {
    let cost = unlikely.first { $0.pattern.matches(base, classes) }?.cost ?? 0
    let inSingular =
      agreement == .plural ? 0 : unlikelySingular.first { $0.pattern.matches(base, classes) }?.cost ?? 0
    return cost + inSingular + usual(base, role, agreement, classes)
  }

  /// The logarithm of how likely a word names many people: американцы.
  func logProbability(ofPeople base: Letters) -> Double {
    people?.logProbability(of: base) ?? Self.impossible
  }

  private func usual(
    _ base: Letters, _ role: WordRole, _ agreement: Agreement, _ classes: LetterClasses
  ) -> Double {
    switch role {
    case .given: (given[agreement]?.logProbability(of: base) ?? Self.impossible)
    case .surname:
      (surname[agreement == .plural ? .masculine : agreement]?.logProbability(of: base) ?? Self.impossible)
    case .patronymic: patronymic.logProbability(of: base)
    case .adjective: adjective.logProbability(of: base)
    case .place: place.logProbability(of: base) + gender(of: base, agreement, classes)
    case .noun: noun.logProbability(of: base) + gender(of: base, agreement, classes)
    }
  }

  /// The cost of a word that stays as it is.
  func logProbability(ofFixed word: Letters) -> Double {
    Double(word.count) * EndingModel.letterCost - 1.5
  }

  static let impossible = -1000.0

  private func gender(of base: Letters, _ agreement: Agreement, _ classes: LetterClasses) -> Double {
    guard let rule = genders.first(where: { $0.pattern.matches(base, classes) }) else { return -1.4 }
    return rule.weights[agreement] ?? -7
  }
}
