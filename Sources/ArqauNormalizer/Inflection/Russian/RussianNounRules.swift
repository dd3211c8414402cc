/// Russian rules for places and common nouns, and for the adjectives before them.
enum RussianNounRules {
  private typealias P = RussianParadigm
  private typealias A = RussianAdjective

  static let all = adjectives + masculine + feminine + neuter + plural

  private static let adjectives: [DeclensionRule] = [
    DeclensionRule(
      "ый", [.adjective, .place, .noun], .masculine, [A.hard], like: "Грозный", unlike: "Нижний"),
    DeclensionRule(
      "Kий", [.noun], .masculine, syllables: 3, [A.velar], like: "рядовский", unlike: "гелий"),
    DeclensionRule(
      "Hий ний", [.adjective, .place], .masculine, [A.soft], like: "Нижний Рабочий", unlike: "Грозный"),
    DeclensionRule("^мой ^твой ^свой", [.adjective], .masculine, [A.my], like: "Мой Свой", unlike: "Степной"),
    DeclensionRule("ой", [.adjective], .masculine, [A.stressed], like: "Степной", unlike: "Донской"),
    DeclensionRule(
      "Kой Hой", [.place], .masculine, syllables: 2, [A.stressedVelar, P.yot], like: "Донской",
      unlike: "Береговой"),
    // Of adjectives only ржаной.
    DeclensionRule("аной", [.place], .masculine, syllables: 2, [P.yot], like: "Ханой", unlike: "Водяной"),
    DeclensionRule(
      "вой ной той мой", [.place], .masculine, syllables: 2, [A.stressed, P.yot], like: "Береговой",
      unlike: "Горловой-Ручей"),
    DeclensionRule(
      "ово ево ино", [.adjective], .neuter, [P.possessiveNeuter], like: "Баренцево Берингово", unlike: "Белое"),
    DeclensionRule("ая", [.adjective], .feminine, [A.feminine], like: "Северная", unlike: "Нижняя"),
    DeclensionRule("Cая", [.place, .noun], .feminine, [A.feminine, P.ya], like: "Лесная", unlike: "Майя"),
    DeclensionRule(
      "Kое Hое", [.adjective, .place, .noun], .neuter, [A.velarNeuter], like: "Раменское Большое",
      unlike: "Красное"),
    DeclensionRule(
      "ое", [.adjective, .place, .noun], .neuter, [A.neuter], like: "Красное", unlike: "Раменское"),
    DeclensionRule(
      "ее", [.adjective, .place, .noun], .neuter, [A.softNeuter], like: "Верхнее", unlike: "Поле"),
    DeclensionRule(
      "ые", [.adjective, .place, .noun], .plural, [A.plural], like: "Горные", unlike: "Великие"),
    DeclensionRule(
      "Kие Hие ние", [.adjective, .place], .plural, [A.softPlural], like: "Великие", unlike: "Горные"),
    DeclensionRule(
      "овы евы ины", [.adjective], .plural, syllables: 3, [P.possessivePlural], like: "Карловы", unlike: "Новы"),
    DeclensionRule("ие", [.adjective], .plural, [A.softPlural], like: "Карие", unlike: "Горные"),
  ]

  private static let masculine: [DeclensionRule] = [
    DeclensionRule("ий", [.place, .noun], .masculine, [P.iy], like: "гелий", unlike: "музей"),
    DeclensionRule("й", [.place, .noun], .masculine, [P.yot], like: "Китай Ханой музей", unlike: "гелий"),
    DeclensionRule("^день", [.noun, .place], .masculine, [P.fleetingEn], like: "День", unlike: "тюлень"),
    DeclensionRule("^путь", [.noun, .place], .masculine, [P.path], like: "Путь", unlike: "ртуть"),
    DeclensionRule(
      "Cень", [.place, .noun], .masculine, [P.soft, P.fleetingEn], like: "Кремень", unlike: "Брюссель"),
    DeclensionRule("Sь Hь", [.place, .noun], .masculine, [P.soft], like: "Брюссель", unlike: "Берлин"),
    DeclensionRule(
      "лец", [.place, .noun], .masculine, syllables: 2, [P.fleetingLets, P.husher], like: "Стрелец",
      unlike: "Елец-на-Дону Череповец"),
    DeclensionRule(
      "Vец", [.place, .noun], .masculine, [P.fleetingVowelEts], like: "Китаец", unlike: "Череповец"),
    DeclensionRule(
      "ец", [.place, .noun], .masculine, syllables: 2, [P.fleetingEts, P.husher], like: "Череповец",
      unlike: "Мец"),
    DeclensionRule(
      "^поток сток кок лок уок", [.place, .noun], .masculine, [P.hard], like: "Владивосток", unlike: "Городок"),
    DeclensionRule(
      "ок", [.place, .noun], .masculine, syllables: 2, [P.fleetingOk, P.hard], like: "Городок", unlike: "Рок"),
    DeclensionRule(
      "Hек", [.place, .noun], .masculine, syllables: 2, [P.hard, P.fleetingHusherEk], like: "Чичек",
      unlike: "Век"),
    DeclensionRule(
      "ек", [.place, .noun], .masculine, syllables: 2, [P.hard, P.fleetingEk], like: "Узбек", unlike: "Век"),
    DeclensionRule(
      "рёл рел", [.place, .noun], .masculine, [P.fleetingYol, P.fleetingEl, P.hard], like: "Орёл",
      unlike: "отдел"),
    DeclensionRule("ипет", [.place], .masculine, [P.fleetingEt], like: "Египет", unlike: "Тибет"),
    DeclensionRule("ач яч", [.place, .noun], .masculine, [P.stressedHusher], like: "Калач", unlike: "Страж"),
    DeclensionRule("H ц", [.place, .noun], .masculine, [P.husher], like: "Майнц Воронеж", unlike: "Калач"),
    DeclensionRule("C", [.place, .noun], .masculine, [P.hard], like: "Берлин Киев союз", unlike: "Мец"),
    DeclensionRule(
      "V ъ", [.place, .noun], .masculine, [.indeclinable], like: "Баку Чикаго", unlike: "Берлин"),
  ]

  private static let feminine: [DeclensionRule] = [
    DeclensionRule("ия", [.place, .noun], .feminine, [P.iya], like: "Россия партия", unlike: "Гюрзя"),
    DeclensionRule("ья", [.place, .noun], .feminine, [P.vowelYa], like: "семья", unlike: "Россия"),
    DeclensionRule("Sя Vя йя", [.place, .noun], .feminine, [P.ya], like: "Чечня Земля", unlike: "Россия"),
    DeclensionRule(
      "Vа", [.place, .noun], .feminine, [.indeclinable, P.a], like: "Никарагуа", unlike: "Москва"),
    DeclensionRule("Kа", [.place, .noun], .feminine, [P.velarA], like: "Америка Рига", unlike: "Москва"),
    DeclensionRule("Hа", [.place, .noun], .feminine, [P.husherA], like: "Дача", unlike: "Рига"),
    DeclensionRule("ца", [.place, .noun], .feminine, [P.tsA], like: "Винница столица", unlike: "Рига"),
    DeclensionRule("а", [.place, .noun], .feminine, [P.a], like: "Москва Молдова", unlike: "Рига"),
    DeclensionRule("ковь", [.place, .noun], .feminine, [P.church], like: "церковь", unlike: "кровь"),
    DeclensionRule("ь", [.place, .noun], .feminine, [P.third], like: "Казань область", unlike: "Москва"),
    DeclensionRule(
      "C V й ъ", [.place, .noun], .feminine, [.indeclinable], like: "Миссури Мюнстер", unlike: "Москва"),
  ]

  private static let neuter: [DeclensionRule] = [
    DeclensionRule(
      "ово ево ёво ино ыно", [.place], .neuter, [P.o, .indeclinable], like: "Пулково Бородино", unlike: "Осло"
    ),
    DeclensionRule("^осло", [.place], .neuter, [.indeclinable], like: "Осло", unlike: "Гродно"),
    DeclensionRule("Cно Cло Cво", [.place], .neuter, [P.o, .indeclinable], like: "Гродно", unlike: "Токио"),
    // Foreign names; озеро, село, болото are Russian.
    DeclensionRule(
      "Vо го бо мо со по зо фо хо", [.place], .neuter, [.indeclinable], like: "Токио Чикаго", unlike: "Пулково Сегозеро"
    ),
    DeclensionRule("о", [.place], .neuter, [.indeclinable, P.o], like: "Сегозеро", unlike: "Пулково Токио"),
    // Ministries whose short name ends in a genitive.
    DeclensionRule(
      "^минобороны ^минкультуры ^минэнерго ^минтруда ^минпросвещения ^минобрнауки ^минприроды ^минэкономики "
        + "^минэкономразвития ^минцифры", [.noun], .neuter, [.indeclinable], like: "Минобороны", unlike: "оборона"),
    DeclensionRule(
      "^бюро ^радио ^метро ^депо ^кино ^динамо ^экспо", [.noun], .neuter, [.indeclinable], like: "бюро метро",
      unlike: "ядро"),
    DeclensionRule("о", [.noun], .neuter, [P.o], like: "агентство", unlike: "управление"),
    DeclensionRule("ие", [.place, .noun], .neuter, [P.ie], like: "управление", unlike: "агентство"),
    DeclensionRule("ье", [.place, .noun], .neuter, [P.e], like: "Поволжье", unlike: "поле"),
    DeclensionRule("це Hе", [.place, .noun], .neuter, [P.husherE], like: "училище", unlike: "поле"),
    DeclensionRule("е", [.noun], .neuter, [P.e], like: "поле", unlike: "училище"),
    DeclensionRule("ле ре", [.place], .neuter, [P.e, .indeclinable], like: "поле", unlike: "Капо-ди-Монте"),
    DeclensionRule("мя", [.noun], .neuter, [P.mya], like: "время", unlike: "земля"),
    DeclensionRule(
      "V C ь й", [.place, .noun], .neuter, [.indeclinable], like: "Хельсинки", unlike: "Пулково"),
  ]

  private static let plural: [DeclensionRule] = [
    // Kazakh names in -ы stay as they are; the plural of Russian names would be read into them.
    DeclensionRule("^алматы", [.place], .plural, [.indeclinable], like: "Алматы", unlike: "Чебоксары"),
    DeclensionRule("^химки ^горки", [.place], .plural, [P.fleetingPluralKi], like: "Химки", unlike: "Луки"),
    // The plural of these ends in -а.
    DeclensionRule(
      "^островы ^лесы ^городы ^домы ^береги", [.place, .noun], .plural, [.indeclinable], like: "островы",
      unlike: "столы"),
    DeclensionRule("цы", [.place, .noun], .plural, [P.pluralTs], like: "Люберцы", unlike: "Чебоксары"),
    DeclensionRule(
      "ппины анды аты", [.place, .noun], .plural, [P.pluralOv], like: "Филиппины Нидерланды",
      unlike: "Чебоксары"),
    DeclensionRule("ия", [.place, .noun], .plural, [P.pluralIya], like: "события соглашения", unlike: "ворота"),
    DeclensionRule(
      "^силы ^игры ^войны ^страны ^школы ^группы ^службы ^программы ^фирмы ^системы ^горы", [.noun], .plural,
      [P.pluralY], like: "силы горы", unlike: "выборы"),
    DeclensionRule("ы", [.place], .plural, [P.pluralY], like: "Чебоксары", unlike: "Люберцы"),
    DeclensionRule("ы", [.noun], .plural, [P.pluralOv], like: "выборы", unlike: "люди"),
    DeclensionRule("ии", [.place, .noun], .plural, [P.pluralIi], like: "инвестиции", unlike: "Луки"),
    DeclensionRule(
      "щи жи чи ши", [.noun], .plural, [P.pluralI.with(.genitive, "ей -")], like: "врачи", unlike: "Луки"),
    DeclensionRule("щи жи чи ши", [.place], .plural, [P.pluralI], like: "Мытищи", unlike: "Кимры"),
    DeclensionRule("Kи", [.place, .noun], .plural, [P.pluralI.with(.genitive, "- ов")], like: "Луки", unlike: "Кижи"),
    DeclensionRule("и", [.place, .noun], .plural, [P.softPlural], like: "люди", unlike: "Луки"),
    DeclensionRule("ане яне", [.noun], .plural, [P.pluralNe], like: "мусульмане россияне", unlike: "поле"),
    DeclensionRule(
      "^острова ^города ^леса ^луга ^берега ^округа ^снега", [.place, .noun], .plural, [P.stressedPluralA],
      like: "острова леса", unlike: "ворота"),
    DeclensionRule("^моря ^поля", [.place, .noun], .plural, [P.pluralYa], like: "моря", unlike: "земля"),
    DeclensionRule("а", [.place, .noun], .plural, [P.pluralA], like: "ворота", unlike: "Кимры"),
    DeclensionRule("V C", [.place, .noun], .plural, [.indeclinable], like: "ОАЭ", unlike: "Кимры"),
  ]
}
