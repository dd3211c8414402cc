// The inflection of Kazakh verbs: voice, negation, participles, converbs, tenses, moods, persons, as in
// any school grammar of Kazakh. A stem in `й` melts with the vowel after it (`қой`, `қоя`, `қоюшы`), one
// in `ы` gives it up before `у` and with `й` becomes `и` (`оқы`, `оқу`, `оқиды`).

extension KazakhSuffix {
  /// The suffixes of verbs.
  static let verbal: [KazakhSuffix] = voices + verbalNouns + converbs + tenses + endings

  private static let voices: [KazakhSuffix] = [
    .init(
      "ма", "ZA", from: [.verb, .passive, .voiced], to: .negated, .negation, floor: .any, cost: 2,
      yes: "күт|пе", no: "күт|ме"),
    .init(
      "ыл", "^CYл", from: [.verb, .voiced], to: .passive, .voice, floor: .short, cost: 4,
      yes: "жаз|ыл", no: "жаз|іл"),
    .init(
      "л", "^Vл", from: [.verb, .voiced], to: .voiced, .voice, floor: .short, cost: 4,
      yes: "тыңда|л", no: "жаз|л"),
    .init(
      "ын", "^CYн", "^Vн", from: [.verb, .voiced], to: .voiced, .voice, floor: .short, cost: 4,
      yes: "көр|ін", no: "көр|ын"),
    .init(
      "ыс", "^CYс", "^Vс", from: [.verb, .voiced], to: .voiced, .voice, floor: .never, cost: 4,
      yes: "жаз|ыс", no: "жаз|іс"),
    .init(
      "дыр", "DYр", from: [.verb, .voiced], to: .voiced, .voice, floor: .never, cost: 4,
      yes: "жаз|дыр", no: "жаз|тыр"),
    .init(
      "ғыз", "GYз", from: [.verb, .voiced], to: .voiced, .voice, floor: .never, cost: 4,
      yes: "айт|қыз", no: "айт|ғыз"),
    .init(
      "т", "^Vт", from: [.verb, .voiced], to: .voiced, .voice, floor: .never, cost: 4,
      yes: "таны|т", no: "жаз|т"),
  ]

  private static let verbalNouns: [KazakhSuffix] = [
    .init(
      "у", "^Cу", from: .verbal, to: .noun, .verbalNoun, floor: .any, cost: 2,
      yes: "күт|у", no: "ойна|у"),
    .init(
      "у after vowels", "^Vу", "^Vю", from: .verbal, to: .noun, .verbalNoun, floor: .short, cost: 2,
      yes: "ойна|у", no: "күт|у"),
    .init(
      "ушы", "^CушY", "^VушY", "^VюшY", from: .verbal, to: .noun, .verbalNoun, floor: .never, cost: 3,
      yes: "сат|ушы", no: "сат|уші"),
    .init(
      "ған", "GAн", from: .verbal, to: .noun, .verbalNoun, floor: .any, cost: 2,
      yes: "күт|кен", no: "күт|ген"),
    .init(
      "атын", "^KAтYн", "^CитYн", "^Vятын", from: .verbal, to: .noun, .verbalNoun, floor: .monosyllable,
      yes: "күт|етін", no: "сөйле|етін"),
    .init(
      "йтын", "^VйтYн", from: .verbal, to: .noun, .verbalNoun, floor: .short,
      yes: "сөйле|йтін", no: "күт|йтін"),
    .init(
      "ар", "^CAр", "^Vр", "^Vяр", from: [.verb, .passive, .voiced], to: .noun, .verbalNoun, floor: .never,
      cost: 4,
      yes: "күт|ер", no: "күт|ар"),
    .init(
      "negated с", "^Vс", from: .negated, to: .noun, .verbalNoun, floor: .never, cost: 3,
      yes: "күтпе|с", no: "күт|с"),
    .init(
      "мақ", "ZAQ", from: .verbal, to: .noun, .verbalNoun, floor: .never, cost: 3,
      yes: "күт|пек", no: "күт|мек"),
    .init(
      "desire ғы", "GY", from: .verbal, to: .desire, .verbForm, floor: .never, cost: 4,
      yes: "күт|кі|сі", no: "күт|гі|сі"),
    .init(
      "desire сы", "^Vм", "^Vң", "^VсY", "^VмYз", "^VңYз", from: .desire, to: .predicate, .verbForm,
      floor: .longest, cost: 3, yes: "күткі|сі", no: "күткі|сы"),
  ]

  private static let converbs: [KazakhSuffix] = [
    .init(
      "ып", "^CYп", from: .verbal, to: .converb, .verbForm, floor: .any, cost: 2,
      yes: "сат|ып", no: "сат|іп"),
    .init(
      "п", "^Vп", from: .verbal, to: .converb, .verbForm, floor: .never, cost: 3,
      yes: "ойна|п", no: "сат|п"),
    .init(
      "converb а", "^CA", "^Vй", "^Cи", "^Vя", from: [.verb, .passive, .voiced], to: .converb, .verbForm,
      floor: .never, cost: 4,
      yes: "күт|е", no: "күт|а"),
    .init(
      "май", "^Vй", from: .negated, to: .converb, .verbForm, floor: .any, cost: 2,
      yes: "күтпе|й", no: "күт|й"),
    .init(
      "ғалы", "GAлY", from: .verbal, to: .finite, .verbForm, floor: .short, cost: 2,
      yes: "күт|келі", no: "күт|гелі"),
    .init(
      "ғанша", "GAншA", from: .verbal, to: .finite, .verbForm, floor: .short, cost: 2,
      yes: "күт|кенше", no: "күт|генше"),
    .init(
      "майынша", "ZAйYншA", from: [.verb, .passive, .voiced], to: .finite, .verbForm, floor: .short, cost: 2,
      yes: "күт|пейінше", no: "күт|пейынша"),
  ]

  private static let tenses: [KazakhSuffix] = [
    .init(
      "ады", "^KAдY", "^Vяды", from: .verbal, to: .finite, .verbForm, floor: .any,
      yes: "күт|еді", no: "сөйле|еді"),
    .init(
      "иды", "^CидY", from: .verbal, to: .finite, .verbForm, floor: .monosyllable, cost: 2,
      yes: "тан|иды", no: "тан|иді"),
    .init(
      "йды after ла", "^ЛйдY", from: [.verb, .passive, .voiced], to: .finite, .verbForm, floor: .short,
      yes: "сөйле|йді", no: "ойна|йды"),
    .init(
      "майды", "^VйдY", from: .negated, to: .finite, .verbForm, floor: .any,
      yes: "күтпе|йді", no: "күт|йді"),
    .init(
      "йды", "^VйдY", from: [.verb, .passive, .voiced], to: .finite, .verbForm, floor: .never,
      yes: "сөйле|йді", no: "күт|йді"),
    .init(
      "past ды", "DY", from: [.verb, .passive, .negated], to: .pastTense, .verbForm, floor: .any, cost: 2,
      yes: "сат|ты", no: "сат|ды"),
    .init(
      "past ды of voices", "DY", from: .voiced, to: .pastTense, .verbForm, floor: .never, cost: 2,
      yes: "көрін|ді", no: "көрін|ды"),
    .init(
      "са", "сA", from: .verbal, to: .pastTense, .verbForm, floor: .short, cost: 3,
      yes: "күт|се", no: "күт|са"),
    .init(
      "imperative сын", "сYн", from: .verbal, to: .finite, .verbForm, floor: .never, cost: 3,
      yes: "күт|сін", no: "күт|сын"),
    .init(
      "айын", "^CAйYн", "^VйYн", from: .verbal, to: .finite, .verbForm, floor: .long, cost: 2,
      yes: "күт|ейін", no: "күт|айын"),
    .init(
      "айық", "^CAйYQ", "^VйYQ", from: .verbal, to: .finite, .verbForm, floor: .long, cost: 2,
      yes: "күт|ейік", no: "күт|айық"),
    .init(
      "imperative ыңыз", "^CYңYз", "^VңYз", "^CYңYздAр", "^VңYздAр", "^CYңдAр", "^VңдAр", from: .verbal,
      to: .finite,
      .verbForm, floor: .long, cost: 3, yes: "күт|іңіз", no: "күт|ңіз"),
    .init(
      "ғай", "GAй", from: .verbal, to: .pastTense, .verbForm, floor: .never, cost: 4,
      yes: "бол|ғай", no: "бол|қай"),
  ]

  private static let endings: [KazakhSuffix] = [
    .init(
      "past м", "м", from: .pastTense, to: .finite, .person(.firstSingular), floor: .long, cost: 2,
      yes: "күтті|м", no: "күт|м"),
    .init(
      "past ң", "ң", from: .pastTense, to: .finite, .person(.secondSingular), floor: .long, cost: 2,
      yes: "күтті|ң", no: "күт|ң"),
    .init(
      "past ңыз", "ңYз", from: .pastTense, to: .finite, .person(.secondPolite), floor: .short, cost: 2,
      yes: "күтті|ңіз", no: "күтті|ңыз"),
    .init(
      "past қ", "Q", from: .pastTense, to: .finite, .person(.firstPlural), floor: .never, cost: 2,
      yes: "күтті|к", no: "күтті|қ"),
    .init(
      "past ңдар", "ңдAр", "ңYздAр", from: .pastTense, to: .finite, .person(.secondPlural), floor: .short,
      cost: 2,
      yes: "күтті|ңдер", no: "күтті|ңдар"),
    .init(
      "converb мын", "MYн", "^Vм", from: .converb, to: .finite, .person(.firstSingular), floor: .short,
      cost: 2,
      yes: "күте|мін", no: "күте|мын"),
    .init(
      "converb сың", "сYң", from: .converb, to: .finite, .person(.secondSingular), floor: .short, cost: 2,
      yes: "күте|сің", no: "күте|сың"),
    .init(
      "converb сыз", "сYз", from: .converb, to: .finite, .person(.secondPolite), floor: .short, cost: 2,
      yes: "күте|сіз", no: "күте|сыз"),
    .init(
      "converb мыз", "MYз", from: .converb, to: .finite, .person(.firstPlural), floor: .short, cost: 2,
      yes: "күте|міз", no: "күте|мыз"),
    .init(
      "converb сыңдар", "сYңдAр", "сYздAр", from: .converb, to: .finite, .person(.secondPlural),
      floor: .short,
      cost: 2, yes: "күте|сіңдер", no: "күте|сыңдар"),
    .init(
      "converb ты", "^CтY", from: .converb, to: .finite, .person(.third), floor: .short, cost: 2,
      yes: "сатып|ты", no: "сатып|ті"),
  ]
}
