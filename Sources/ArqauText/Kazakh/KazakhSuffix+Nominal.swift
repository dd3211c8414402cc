// The inflection of Kazakh nouns: number, possession, case, person. The forms are those of any
// school grammar of Kazakh, where the order is number, possession, case, person (көптік, тәуелдік,
// септік, жіктік жалғау).

extension KazakhSuffix {
  /// Plural, possessives, cases, relational forms and personal endings of nouns.
  static let nominal: [KazakhSuffix] = number + possession + cases + thirdPersonCases + persons

  private static let number: [KazakhSuffix] = [
    .init(
      "лар", "LAр", from: .noun, to: .plural, .plural, floor: .any, cost: 0,
      yes: "қала|лар", no: "қала|дар")
  ]

  private static let possession: [KazakhSuffix] = [
    .init(
      "ым", "^CYм", from: [.noun, .plural], to: .ownSingular, .possessive(.firstSingular), floor: .long,
      cost: 3, yes: "дәптер|ім", no: "дәптер|ым"),
    .init(
      "м", "^Vм", from: [.noun, .plural], to: .ownSingular, .possessive(.firstSingular), floor: .longest,
      cost: 3, yes: "терезе|м", no: "дәптер|м"),
    .init(
      "ың", "^CYң", from: [.noun, .plural], to: .ownSingular, .possessive(.secondSingular), floor: .short,
      cost: 3, yes: "дәптер|ің", no: "терезе|ің"),
    .init(
      "ң", "^Vң", from: [.noun, .plural], to: .ownSingular, .possessive(.secondSingular), floor: .long,
      cost: 3, yes: "терезе|ң", no: "дәптер|ң"),
    .init(
      "ымыз", "(Y)мYз", from: [.noun, .plural], to: .ownPlural, .possessive(.firstPlural), floor: .short,
      cost: 2, yes: "тау|ымыз", no: "көл|ымыз"),
    .init(
      "ыңыз", "(Y)ңYз", from: [.noun, .plural], to: .ownPlural, .possessive(.secondPolite), floor: .short,
      cost: 2, yes: "көл|іңіз", no: "терезе|іңіз"),
    .init(
      "ы", "^CY", from: [.noun, .plural], to: .ownThird, .possessive(.third), floor: .any, cost: 0,
      yes: "дәптер|і", no: "терезе|і"),
    .init(
      "сы", "^AсY", from: [.noun, .plural], to: .ownThird, .possessive(.third), floor: .short, cost: 0,
      yes: "терезе|сі", no: "дәптер|сі"),
    .init(
      "сы of agents", "^ШсY", from: [.noun, .plural], to: .ownThird, .possessive(.third), floor: .short,
      cost: 0,
      yes: "әкімші|сі", no: "терезе|сі"),
    .init(
      "сы after ы", "^YсY", from: [.noun, .plural], to: .ownThird, .possessive(.third), floor: .never,
      cost: 2,
      yes: "белгі|сі", no: "терезе|сі"),
  ]

  private static let cases: [KazakhSuffix] = [
    .init(
      "ның", "NYң", from: .nominal, to: .caseForm, .grammaticalCase(.genitive), floor: .any, cost: 0,
      yes: "дос|тың", no: "дос|ның"),
    .init(
      "ға", "GA", from: [.noun, .plural, .ownPlural], to: .caseForm, .grammaticalCase(.dative), floor: .any,
      cost: 0,
      yes: "тас|қа", no: "тас|ға"),
    .init(
      "а", "^CA", from: .ownSingular, to: .caseForm, .grammaticalCase(.dative), floor: .long, cost: 2,
      yes: "терезем|е", no: "терезем|а"),
    .init(
      "ды", "^CDY", from: .declinable, to: .caseForm, .grammaticalCase(.accusative), floor: .any, cost: 0,
      yes: "жаңбыр|ды", no: "жаңбыр|ты"),
    .init(
      "ны", "^NнY", from: .declinable, to: .caseForm, .grammaticalCase(.accusative), floor: .short, cost: 0,
      yes: "терезе|ні", no: "жаңбыр|ны"),
    .init(
      "ны after о", "^OнY", from: .declinable, to: .caseForm, .grammaticalCase(.accusative), floor: .never,
      cost: 2, yes: "кино|ны", no: "терезе|ні"),
    .init(
      "да", "DA", from: .declinable, to: .locative, .grammaticalCase(.locative), floor: .any, cost: 0,
      yes: "ауыл|да", no: "ауыл|де"),
    .init(
      "дан", "EAн", from: .declinable, to: .caseForm, .grammaticalCase(.ablative), floor: .any, cost: 0,
      yes: "орман|нан", no: "орман|дан"),
    .init(
      "мен", "Bен", "Bенен", from: .nominal, to: .caseForm, .grammaticalCase(.instrumental), floor: .any,
      cost: 0,
      yes: "қаз|бен", no: "қаз|мен"),
    .init(
      "дай", "DAй", from: .declinable, to: .caseForm, .grammaticalCase(.similative), floor: .long, cost: 2,
      yes: "гүл|дей", no: "гүл|дай"),
    .init(
      "ша", "шA", from: .declinable, to: .caseForm, .grammaticalCase(.equative), floor: .never, cost: 3,
      yes: "серб|ше", no: "серб|ша"),
    .init(
      "дағы", "DAXY", from: .declinable, to: .noun, .relational, floor: .any, cost: 0,
      yes: "көше|дегі", no: "көше|дағы"),
    .init(
      "нікі", "Nікі", from: .nominal, to: .noun, .relational, floor: .any, cost: 2,
      yes: "қонақ|тікі", no: "қонақ|нікі"),
  ]

  /// The cases after the possessive of the third person.
  private static let thirdPersonCases: [KazakhSuffix] = [
    .init(
      "на", "нA", from: .ownThird, to: .caseForm, .grammaticalCase(.dative), floor: .short, cost: 0,
      yes: "терезесі|не", no: "терезесі|на"),
    .init(
      "н", "н", from: .ownThird, to: .caseForm, .grammaticalCase(.accusative), floor: .short, cost: 0,
      yes: "терезесі|н", no: "терезе|н"),
    .init(
      "нда", "ндA", from: .ownThird, to: .locative, .grammaticalCase(.locative), floor: .short, cost: 0,
      yes: "қалтасы|нда", no: "қалтасы|нде"),
    .init(
      "нан", "нAн", from: .ownThird, to: .caseForm, .grammaticalCase(.ablative), floor: .short, cost: 0,
      yes: "қалтасы|нан", no: "қалта|нан"),
    .init(
      "ндай", "ндAй", from: .ownThird, to: .caseForm, .grammaticalCase(.similative), floor: .long, cost: 2,
      yes: "баласы|ндай", no: "баласы|ндей"),
    .init(
      "ндағы", "ндAXY", from: .ownThird, to: .noun, .relational, floor: .short, cost: 0,
      yes: "көшесі|ндегі", no: "көше|ндегі"),
    .init(
      "нша", "ншA", from: .ownThird, to: .caseForm, .grammaticalCase(.equative), floor: .long, cost: 2,
      yes: "айтуы|нша", no: "айтуы|нше"),
  ]

  private static let persons: [KazakhSuffix] = [
    .init(
      "мын", "MYн", from: .predicable, to: .predicate, .person(.firstSingular), floor: .never, cost: 3,
      yes: "ұстаз|бын", no: "ұстаз|пын"),
    .init(
      "сың", "сYң", from: .predicable, to: .predicate, .person(.secondSingular), floor: .never, cost: 3,
      yes: "дос|сың", no: "дос|сің"),
    .init(
      "сыз", "сYз", from: .predicable, to: .predicate, .person(.secondPolite), floor: .never, cost: 4,
      yes: "мұғалім|сіз", no: "мұғалім|сыз"),
    .init(
      "мыз", "MYз", from: .predicable, to: .predicate, .person(.firstPlural), floor: .long, cost: 3,
      yes: "шахтёр|міз", no: "оқушы|міз"),
    .init(
      "сыңдар", "сYңдAр", from: .predicable, to: .predicate, .person(.secondPlural), floor: .short, cost: 3,
      yes: "оқушы|сыңдар", no: "оқушы|сіңдер"),
    .init(
      "сыздар", "сYздAр", from: .predicable, to: .predicate, .person(.secondPolitePlural), floor: .short,
      cost: 3, yes: "оқушы|сыздар", no: "оқушы|сіздер"),
  ]
}

extension KazakhForm {
  /// What takes the personal endings of a nominal predicate.
  static let predicable: Self = nominal.union(.locative)
}
