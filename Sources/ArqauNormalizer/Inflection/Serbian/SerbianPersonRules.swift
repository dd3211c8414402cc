/// Serbian rules for the parts of a person's name, in Cyrillic.
enum SerbianPersonRules {
  private typealias P = SerbianParadigm
  private typealias A = SerbianAdjective

  static let all = adjectives + masculineVowels + masculineConsonants + feminine

  private static let both: Set<WordRole> = [.given, .surname]

  private static let adjectives: [DeclensionRule] = [
    // Numbers and epithets of rulers, and the surnames that are such words.
    DeclensionRule("^трећи", [.surname], .masculine, [A.soft], like: "Трећи", unlike: "Мали"),
    DeclensionRule(
      "^мали ^велики ^бели ^црни ^стари ^млади ^дебели ^дуги ^храбри ^мудри ^грозни ^други ^први ^четврти ^пети ^шести "
        + "^седми ^осми", [.surname], .masculine, [A.hard, P.i], like: "Мали Други Велики", unlike: "Гадафи"),
    DeclensionRule(
      "ски цки чки шки", both, .masculine, [A.hard, P.i], like: "Крањски Српски Нишки",
      unlike: "Мики"),
    DeclensionRule(
      "ска цка чка шка", [.surname], .feminine, [A.feminine, P.a], like: "Анжујска",
      unlike: "Милка"),
    DeclensionRule(
      "ова ева ина", [.surname], .feminine, syllables: 3, [A.feminine, P.a], like: "Терешкова Карењина",
      unlike: "Ева"),
  ]

  private static let masculineVowels: [DeclensionRule] = [
    DeclensionRule("Vа", both, .masculine, [P.ia], like: "Гарсиа", unlike: "Никола"),
    DeclensionRule("а", both, .masculine, [P.a], like: "Никола Ђура Путница", unlike: "Марко"),
    DeclensionRule("вао хао", both, .masculine, [P.ao, P.o], like: "Павао", unlike: "Мао Ђинтао"),
    // Of one syllable: the vowel belongs to the name (Џоа, Лоа, Џеа).
    DeclensionRule("ао", both, .masculine, [P.u], like: "Мао Ђинтао", unlike: "Павао"),
    DeclensionRule("^Cо ^CCо", both, .masculine, [P.u], like: "Џо То", unlike: "Иво"),
    DeclensionRule("^Cе ^CCе", both, .masculine, [P.foreignE], like: "Џе", unlike: "Миле"),
    DeclensionRule("ђео", both, .masculine, [P.eo], like: "Анђео", unlike: "Матео"),
    DeclensionRule("ио", both, .masculine, [P.io], like: "Дарио", unlike: "Матео"),
    DeclensionRule("Jо", both, .masculine, [P.palatalO, P.westernO], like: "Мијо", unlike: "Мирко"),
    DeclensionRule("о", both, .masculine, [P.o, P.westernO], like: "Мирко Матео", unlike: "Мијо"),
    DeclensionRule(
      "Jе вле", both, .masculine, [P.e, P.et, P.foreignE, P.westernE], like: "Ђорђе Павле", unlike: "Миле"),
    DeclensionRule(
      "е", [.given], .masculine, [P.e, P.et, P.foreignE, P.westernE], like: "Миле", unlike: "Ђорђе"),
    DeclensionRule("е", [.surname], .masculine, [P.foreignE, P.e], like: "Кадаре", unlike: "Ђорђе"),
    DeclensionRule("Vy", both, .masculine, [P.hard, P.i], like: "Bailey", unlike: "Мики"),
    DeclensionRule("и y", both, .masculine, [P.i], like: "Мики Гадафи", unlike: "Крањски"),
    DeclensionRule("V", both, .masculine, [P.u], like: "Нехру", unlike: "Марко"),
  ]

  private static let masculineConsonants: [DeclensionRule] = [
    DeclensionRule(
      "Cац Vац", both, .masculine, syllables: 2, [P.movingAts, P.ts], like: "Краљевац", unlike: "Бац"),
    DeclensionRule(
      "ндар етар итар", [.given], .masculine, syllables: 2, [P.movingAr], like: "Александар Петар Димитар",
      unlike: "Лазар Божидар Лотар"),
    DeclensionRule(
      "ндар тар", [.surname], .masculine, syllables: 2, [P.movingAr, P.hard], like: "Петар", unlike: "Лазар"),
    DeclensionRule(
      "ожак ачак ујак ерак шљак", both, .masculine, syllables: 2, [P.movingAk, P.k], like: "Дивљачак",
      unlike: "Новак"),
    DeclensionRule("Cак", [.given], .masculine, [P.k], like: "Новак", unlike: "Вук"),
    DeclensionRule(
      "Cак", [.surname], .masculine, syllables: 2, [P.k, P.movingAk], like: "Земљак", unlike: "Вук"),
    DeclensionRule("урај", both, .masculine, [P.movingAj], like: "Јурај", unlike: "Николај"),
    DeclensionRule("к", both, .masculine, [P.k], like: "Вук Лудвик", unlike: "Новак"),
    DeclensionRule("г", both, .masculine, [P.g], like: "Предраг", unlike: "Вук"),
    DeclensionRule("х", both, .masculine, [P.h], like: "Бах", unlike: "Вук"),
    DeclensionRule("ц", both, .masculine, [P.ts, P.hard], like: "Франц", unlike: "Краљевац"),
    DeclensionRule("еJ", both, .masculine, [P.palatalAfterE], like: "Матеј", unlike: "Вучић"),
    DeclensionRule(
      "J", both, .masculine, [P.palatal, P.hard.with(.instrumental, "ем")], like: "Вучић Милош",
      unlike: "Матеј"),
    DeclensionRule("C", [.given], .masculine, [P.hard], like: "Иван Ричард", unlike: "Милош"),
    // Surnames like possessive adjectives are met with those' instrumental too: "са Ђорђем Ивановим".
    DeclensionRule(
      "ов ев", [.surname], .masculine, [P.hard.with(.vocative, "е у").with(.instrumental, "ом им")],
      like: "Иванов Бутев", unlike: "Броз"),
    DeclensionRule(
      "C", [.surname], .masculine, [P.hard.with(.vocative, "е у")], like: "Броз", unlike: "Вучић"),
    DeclensionRule("X", both, .masculine, [P.hard.with(.vocative, "е у")], like: "Max", unlike: "Вучић"),
  ]

  private static let feminine: [DeclensionRule] = [
    DeclensionRule(
      "ца", both, .feminine, [P.itsa.with(.vocative, "е о а")], like: "Милица", unlike: "Јована"),
    DeclensionRule("иа уа еа", both, .feminine, [P.ia], like: "Миа", unlike: "Марија"),
    DeclensionRule("ија", both, .feminine, [P.ija], like: "Марија", unlike: "Миа"),
    DeclensionRule("а", both, .feminine, [P.a], like: "Јована Милка Олга", unlike: "Марија"),
    DeclensionRule("V C X", both, .feminine, [.indeclinable], like: "Вучић Кармен", unlike: "Јована"),
  ]
}
