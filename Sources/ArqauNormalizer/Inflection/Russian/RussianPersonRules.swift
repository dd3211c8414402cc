/// Russian rules for the parts of a person's name.
enum RussianPersonRules {
  private typealias P = RussianParadigm
  private typealias A = RussianAdjective

  static let all =
    families + patronymics + masculineSurnames + masculineGiven + feminineSurnames + feminineGiven + common

  private static let patronymics: [DeclensionRule] = [
    DeclensionRule(
      "ич", [.patronymic], .masculine, [P.hard.with(.instrumental, "ем")], like: "Сергеевич Ильич",
      unlike: "Сергеевна"),
    DeclensionRule(
      "овна евна ична", [.patronymic], .feminine, [P.a.with(.vocative, "а")], like: "Сергеевна Ильинична",
      unlike: "Сергеевич"),
  ]

  private static let families: [DeclensionRule] = [
    DeclensionRule(
      "овы евы ёвы ины ыны", [.surname], .plural, syllables: 3, [P.possessivePlural], like: "Соколовы Птицыны",
      unlike: "Совы"),
    DeclensionRule("ские цкие", [.surname], .plural, [A.softPlural], like: "Чайковские", unlike: "Великие"),
  ]

  private static let masculineSurnames: [DeclensionRule] = [
    DeclensionRule(
      "ых их", [.surname], .masculine, syllables: 2, [.indeclinable], like: "Черных Долгих", unlike: "Пих"),
    // Turkic patronymics that stand as surnames.
    DeclensionRule(
      "улы кызы оглы гызы", [.surname], .masculine, syllables: 3, [.indeclinable], like: "Момышулы Султанбеккызы",
      unlike: "Мулы"),
    // French names with the stress on a final а or я.
    DeclensionRule(
      "^дюма ^золя ^петипа ^мюра ^дега", [.surname], .masculine, [.indeclinable], like: "Дюма Золя",
      unlike: "Глинка"),
    DeclensionRule(
      "ов ев ёв ин ын", [.surname], .masculine, syllables: 2, [P.possessive, P.hard], like: "Соколов Птицын",
      unlike: "Лев Блок"),
    DeclensionRule(
      "Kий", [.surname, .adjective, .place], .masculine, [A.velar], like: "Чайковский Горький",
      unlike: "Крутой Юрий"),
    DeclensionRule("ый", [.surname], .masculine, [A.hard], like: "Белый", unlike: "Горький"),
    DeclensionRule(
      "Kой Hой", [.surname, .adjective], .masculine, syllables: 2, [A.stressedVelar],
      like: "Трубецкой Чужой", unlike: "Цой"),
    DeclensionRule(
      "стой ной той вой рой лой", [.surname], .masculine, syllables: 2, [A.stressed], like: "Толстой Броневой",
      unlike: "Балабой"),
    DeclensionRule(
      "ой", [.surname], .masculine, syllables: 2, [A.stressed, P.yot], like: "Балабой", unlike: "Толстой Цой"),
    DeclensionRule(
      "Hий ний", [.surname], .masculine, [A.soft, P.iy], like: "Бродячий Крайний", unlike: "Гарий"),
    DeclensionRule("ей", [.surname], .masculine, [P.yot, P.fleetingEy], like: "Холмогорей", unlike: "Бабай"),
    DeclensionRule(
      "онок ёнок енок", [.surname], .masculine, [P.fleetingOk, P.hard], like: "Лисёнок", unlike: "Хичкок"),
    DeclensionRule(
      "ок", [.surname], .masculine, syllables: 2, [P.hard, P.fleetingOk], like: "Хичкок", unlike: "Блок"),
    DeclensionRule(
      "Hек", [.surname], .masculine, syllables: 2, [P.hard, P.fleetingHusherEk], like: "Мешек Гашек",
      unlike: "Бек"),
    DeclensionRule(
      "ек", [.surname], .masculine, syllables: 2, [P.hard, P.fleetingEk], like: "Водёнек", unlike: "Грек"),
    DeclensionRule(
      "ёк", [.surname], .masculine, [P.fleetingYok, P.hard], like: "Королёк", unlike: "Хлебок"),
    DeclensionRule(
      "Cень", [.surname], .masculine, [P.soft, P.fleetingEn], like: "Перстень", unlike: "Гоголь"),
    DeclensionRule("ёл", [.surname], .masculine, [P.fleetingYol, P.hard], like: "Козёл", unlike: "Мел"),
  ]

  private static let masculineGiven: [DeclensionRule] = [
    DeclensionRule("^лев", [.given], .masculine, [P.lev], like: "Лев", unlike: "Яков"),
    DeclensionRule("авел", [.given], .masculine, [P.fleetingEl], like: "Павел", unlike: "Самуэл"),
    DeclensionRule("^пётр", [.given], .masculine, [P.pyotr], like: "Пётр", unlike: "Петр"),
  ]

  private static let feminineSurnames: [DeclensionRule] = [
    DeclensionRule(
      "улы кызы оглы гызы", [.surname], .feminine, syllables: 3, [.indeclinable], like: "Султанбеккызы",
      unlike: "Мулы"),
    DeclensionRule(
      "ова ева ёва ина ына", [.surname], .feminine, [P.possessiveFeminine, P.a.with(.vocative, "а")],
      like: "Соколова Птицына", unlike: "Глинка"),
    DeclensionRule(
      "^большая ^чужая", [.surname, .adjective, .place], .feminine, [A.feminine], like: "Большая", unlike: "Рабочая"),
    DeclensionRule(
      "Hая", [.surname, .adjective, .place], .feminine, [A.husherFeminine, A.feminine],
      like: "Бродячая", unlike: "Белая"),
    DeclensionRule("Kая Cкая", [.surname], .feminine, [A.feminine], like: "Чайковская", unlike: "Белая"),
    DeclensionRule("ая", [.surname], .feminine, [A.feminine, P.ya], like: "Белая", unlike: "Яя"),
    DeclensionRule(
      "^дюма ^золя ^петипа ^мюра ^дега", [.surname], .feminine, [.indeclinable], like: "Дюма Золя",
      unlike: "Глинка"),
    DeclensionRule(
      "яя", [.surname, .adjective, .place], .feminine, [A.softFeminine], like: "Крайняя", unlike: "Белая"),
  ]

  private static let feminineGiven: [DeclensionRule] = [
    // French names stay.
    DeclensionRule(
      "^николь ^мишель ^кароль ^эстель ^изабель ^даниэль ^рашель ^аннабель ^мюриэль ^сибиль", [.given], .feminine,
      [.indeclinable], like: "Николь Рашель", unlike: "Любовь Нинель"),
    DeclensionRule(
      "ь", [.given], .feminine, [P.third, .indeclinable], like: "Любовь Адель", unlike: "Кармен"),
  ]

  /// What holds of given names and surnames alike, and at last: no ending that declines.
  private static let common: [DeclensionRule] =
    [Agreement.masculine, .feminine].flatMap { gender in
      [
        DeclensionRule(
          "ия", [.given, .surname], gender, [P.iya, .indeclinable], like: "Мария Гамсахурдия", unlike: "Дарья"
        ),
        DeclensionRule("ья", [.given, .surname], gender, [P.vowelYa], like: "Дарья Илья", unlike: "Мария"),
        DeclensionRule("Vя йя", [.given, .surname], gender, [P.vowelYa], like: "Майя Зоя", unlike: "Лия Таня"),
        DeclensionRule("Sя", [.given, .surname], gender, [P.ya], like: "Таня", unlike: "Лия Майя"),
        DeclensionRule(
          "Vа", [.given, .surname], gender, [.indeclinable, P.a.with(.vocative, "а")], like: "Моруа",
          unlike: "Анна"),
        DeclensionRule("Kа", [.given, .surname], gender, [P.velarA], like: "Ольга Глинка", unlike: "Маша"),
        DeclensionRule("Hа", [.given, .surname], gender, [P.husherA], like: "Маша Олеша", unlike: "Ольга"),
        DeclensionRule("ца", [.given, .surname], gender, [P.tsA], like: "Капица", unlike: "Маша"),
        DeclensionRule("а", [.given, .surname], gender, [P.a], like: "Анна Сковорода", unlike: "Капица"),
      ]
    } + [
      DeclensionRule(
        "ий", [.given, .surname], .masculine, [P.iy], like: "Дмитрий Георгий", unlike: "Алексей"),
      DeclensionRule("й", [.given, .surname], .masculine, [P.yot], like: "Алексей Цой", unlike: "Юрий"),
      DeclensionRule(
        "Sь Hь", [.given, .surname], .masculine, [P.soft], like: "Игорь Гоголь", unlike: "Олег"),
      DeclensionRule(
        "лец", [.given, .surname], .masculine, syllables: 2, [P.fleetingLets, P.husher], like: "Стрелец",
        unlike: "Бец"),
      DeclensionRule(
        "Vец", [.given, .surname], .masculine, [P.fleetingVowelEts, P.husher], like: "Китаец", unlike: "Бец"),
      DeclensionRule(
        "ец", [.given, .surname], .masculine, syllables: 2, [P.fleetingEts, P.husher], like: "Кравец",
        unlike: "Бец"),
      DeclensionRule(
        "ач яч", [.given, .surname], .masculine, [P.stressedHusher], like: "Ткач", unlike: "Гуревич"),
      DeclensionRule(
        "H ц", [.given, .surname], .masculine, [P.husher], like: "Шульц Гуревич Бец", unlike: "Ткач"),
      DeclensionRule(
        "C", [.given, .surname], .masculine, [P.hard], like: "Олег Блок Грек", unlike: "Гуревич Шульц"),
      DeclensionRule(
        "V", [.given, .surname], .masculine, [.indeclinable], like: "Шевченко Гюго", unlike: "Никита"),
      DeclensionRule(
        "C V й ь ъ", [.given, .surname], .feminine, [.indeclinable], like: "Кармен Шевченко", unlike: "Анна"),
    ]
}
