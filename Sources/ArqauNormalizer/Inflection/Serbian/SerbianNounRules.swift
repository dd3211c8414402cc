/// Serbian rules for places and common nouns, and for the adjectives before them, in Cyrillic.
enum SerbianNounRules {
  private typealias P = SerbianParadigm
  private typealias A = SerbianAdjective

  static let all = adjectives + masculine + feminine + neuter + plural

  private static let both: Set<WordRole> = [.place, .noun]

  private static let adjectives: [DeclensionRule] = [
    DeclensionRule(
      "ћи жи чи ји њи ши", [.adjective], .masculine, [A.soft, A.hard], like: "Доњи Врући", unlike: "Нови"),
    DeclensionRule("и", [.adjective], .masculine, [A.hard], like: "Нови Сремски", unlike: "Доњи"),
    DeclensionRule("C", [.adjective], .masculine, [P.hard], like: "Марков", unlike: "Нови"),
    DeclensionRule("а", [.adjective], .feminine, [A.feminine], like: "Нова", unlike: "Ново"),
    DeclensionRule("о", [.adjective], .neuter, [A.neuter], like: "Ново", unlike: "Нова"),
    // Only behind a palatal; сједињене is a plural.
    DeclensionRule("Jе", [.adjective], .neuter, [A.softNeuter], like: "Доње", unlike: "Ново Сједињене"),
    DeclensionRule("и", [.adjective], .plural, [A.plural], like: "Сремски", unlike: "Нове"),
    DeclensionRule("е", [.adjective], .plural, [A.pluralFeminine], like: "Сједињене", unlike: "Сремски"),
    DeclensionRule("а", [.adjective], .plural, [A.pluralNeuter], like: "Нова", unlike: "Сремски"),
    DeclensionRule(
      "ска чка шка цка", [.place], .feminine, [A.feminine, P.sibilantK],
      like: "Немачка Енглеска Шумадијска", unlike: "Америка"),
    DeclensionRule(
      "ски шки чки", both, .masculine, [A.hard], like: "Зрењанински", unlike: "Нагасаки"),
    DeclensionRule("ско чко шко", [.noun], .neuter, [A.neuter], like: "Немачко", unlike: "Косово"),
  ]

  private static let masculine: [DeclensionRule] = [
    DeclensionRule("^грозни ^рудни ^верни", [.place], .masculine, [A.hard], like: "Грозни", unlike: "Хони"),
    DeclensionRule(
      "бац", both, .masculine, syllables: 2, [P.movingBats, P.ts], like: "Шабац Голубац",
      unlike: "Бац"),
    DeclensionRule("^вршац", both, .masculine, [P.movingAts], like: "Вршац", unlike: "Крагујевац"),
    DeclensionRule(
      "Cац Vац", both, .masculine, syllables: 2, [P.movingAts], like: "Крагујевац", unlike: "Бац"),
    DeclensionRule(
      "адар ндар ипар тар", both, .masculine, syllables: 2, [P.movingAr, P.hard], like: "Задар Кипар",
      unlike: "Вуковар"),
    DeclensionRule(
      "тарик чак шак жак", both, .masculine, syllables: 2, [P.movingAk], like: "Ручак", unlike: "Ирак"),
    DeclensionRule(
      "Cак", both, .masculine, syllables: 2, [P.k, P.movingAk], like: "Ирак Земљак", unlike: "Вук"),
    DeclensionRule("к", both, .masculine, [P.k], like: "Њујорк", unlike: "Ирак"),
    DeclensionRule("г", both, .masculine, [P.g.with(.vocative, "же ге гу")], like: "Хамбург", unlike: "Вук"),
    DeclensionRule("х", both, .masculine, [P.h], like: "Цирих", unlike: "Вук"),
    DeclensionRule("ц", both, .masculine, [P.ts, P.hard], like: "Мец", unlike: "Крагујевац"),
    DeclensionRule("еJ еVJ", both, .masculine, [P.palatalAfterE], like: "Беч Кеј", unlike: "Париж"),
    DeclensionRule(
      "J", both, .masculine, [P.palatal.with(.vocative, "у е")], like: "Ниш Бихаћ", unlike: "Беч"),
    DeclensionRule("з с ст шт", both, .masculine, [P.hard], like: "Париз", unlike: "Ниш"),
    DeclensionRule("C", both, .masculine, [P.hard], like: "Београд Сад", unlike: "Ниш"),
    DeclensionRule("ео", both, .masculine, [P.eo, P.o], like: "Део", unlike: "Конго"),
    // Behind a palatal there is е: Требињу is no form of Требињо.
    DeclensionRule("Dо", both, .masculine, [P.o], like: "Конго Торонто Токио", unlike: "Чиле"),
    DeclensionRule("е", both, .masculine, [P.foreignE, P.e], like: "Чиле", unlike: "Конго"),
    DeclensionRule("Vy", both, .masculine, [P.hard, P.i], like: "Broadway", unlike: "Тахити"),
    DeclensionRule("и y", both, .masculine, [P.i], like: "Тахити", unlike: "Баку"),
    DeclensionRule("V X", both, .masculine, [P.u], like: "Баку", unlike: "Конго"),
  ]

  private static let feminine: [DeclensionRule] = [
    DeclensionRule("чка ћка цка тка", both, .feminine, [P.nounA], like: "Камчатка", unlike: "Америка"),
    DeclensionRule("ка", both, .feminine, [P.sibilantK], like: "Америка банка", unlike: "Камчатка"),
    DeclensionRule("га", both, .feminine, [P.sibilantG], like: "Рига", unlike: "Америка"),
    DeclensionRule("ха", both, .feminine, [P.sibilantH], like: "Доха", unlike: "Америка"),
    DeclensionRule("иа уа еа", both, .feminine, [P.ia], like: "Никарагуа", unlike: "Србија"),
    DeclensionRule("а", both, .feminine, [P.nounA], like: "Србија Москва партија", unlike: "Рига"),
    DeclensionRule("ст ав ћ ад ш р н љ", both, .feminine, [P.iStem], like: "област љубав", unlike: "Србија"),
    DeclensionRule("V C X", both, .feminine, [.indeclinable], like: "Хелсинки", unlike: "Србија"),
  ]

  private static let neuter: [DeclensionRule] = [
    DeclensionRule("Dо", both, .neuter, [P.neuterO], like: "Косово Ваљево", unlike: "Скопље"),
    DeclensionRule("е", both, .neuter, [P.neuterE], like: "Скопље Поморје", unlike: "Косово"),
    DeclensionRule("V C X", both, .neuter, [.indeclinable], like: "Тбилиси", unlike: "Косово"),
  ]

  private static let plural: [DeclensionRule] = [
    DeclensionRule("ци", both, .plural, [P.pluralTsi], like: "Карловци", unlike: "Алпи"),
    DeclensionRule(
      "ости", both, .plural, [P.pluralI.with(.genitive, "и").with(.accusative, "и")], like: "Новости",
      unlike: "Мостови"),
    DeclensionRule("и", both, .plural, [P.pluralI], like: "Алпи Филипини", unlike: "Карловци"),
    DeclensionRule("Tре", both, .plural, [P.pluralRe], like: "Игре", unlike: "Мере"),
    DeclensionRule("е", both, .plural, [P.pluralE], like: "Државе", unlike: "Алпи"),
    DeclensionRule("а", both, .plural, [P.pluralA], like: "врата", unlike: "Алпи"),
    DeclensionRule("V C X", both, .plural, [.indeclinable], like: "САД", unlike: "Алпи"),
  ]
}
