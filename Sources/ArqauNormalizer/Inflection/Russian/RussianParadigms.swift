/// The declension classes of Russian nouns and adjectives, as school grammars give them.
///
/// Where spelling depends on stress, which writing doesn't show (Шульцем, отцом), both endings stand
/// there, the likelier first.
enum RussianParadigm {
  /// стол: a hard consonant.
  static let hard = Paradigm("", gen: "а", dat: "у", ins: "ом", loc: "е")
  /// Иванов, Пушкин: surnames with the old ending of a possessive adjective.
  static let possessive = hard.with(.instrumental, "ым")
  /// Гуревич, Шульц: ж, ч, ш, щ, ц under no stress.
  static let husher = hard.with(.instrumental, "ем ом")
  /// Ткач, Елец: the same with the stress on the ending.
  static let stressedHusher = hard.with(.instrumental, "ом ем")
  /// Гоголь, Ярославль.
  static let soft = Paradigm("ь", gen: "я", dat: "ю", ins: "ем", loc: "е")
  /// Андрей, Китай.
  static let yot = Paradigm("й", gen: "я", dat: "ю", ins: "ем", loc: "е")
  /// Дмитрий.
  static let iy = Paradigm("ий", gen: "ия", dat: "ию", ins: "ием", loc: "ии")
  /// Воробей, Муравей: й with a vowel that goes.
  static let fleetingEy = Paradigm("ей", gen: "ья", dat: "ью", ins: "ьем ьём", loc: "ье")

  /// Анна, Москва.
  static let a = Paradigm("а", gen: "ы", dat: "е", acc: "у", ins: "ой ою", loc: "е", voc: "а -")
  /// Ольга, Лука: г, к, х take и.
  static let velarA = a.with(.genitive, "и")
  /// Маша, Саша: ж, ч, ш, щ take и and, unstressed, е.
  static let husherA = velarA.with(.instrumental, "ей ой ею")
  /// Капица: ц takes е where it isn't stressed.
  static let tsA = a.with(.instrumental, "ей ой ею")
  /// Таня, Земля.
  static let ya = Paradigm("я", gen: "и", dat: "е", acc: "ю", ins: "ей ею", loc: "е", voc: "я ь")
  /// Мария, Россия.
  static let iya = Paradigm("ия", gen: "ии", dat: "ии", acc: "ию", ins: "ией иею", loc: "ии", voc: "ия")
  /// Дарья, Илья.
  static let vowelYa = ya.with(.vocative, "я")
  /// Казань, Любовь.
  static let third = Paradigm("ь", gen: "и", dat: "и", acc: "ь", ins: "ью", loc: "и")

  /// Иванова, Пушкина.
  static let possessiveFeminine = Paradigm("а", gen: "ой", dat: "ой", acc: "у", ins: "ой ою", loc: "ой")

  /// Ивановы, Пушкины: a family.
  static let possessivePlural = Paradigm("ы", gen: "ых", dat: "ым", ins: "ыми", loc: "ых")

  /// Косово, Пушкино.
  static let o = Paradigm("о", gen: "а", dat: "у", acc: "о", ins: "ом", loc: "е")
  /// Полесье, поле.
  static let e = Paradigm("е", gen: "я", dat: "ю", acc: "е", ins: "ем", loc: "е")
  /// Селище, Крыльце.
  static let husherE = Paradigm("е", gen: "а", dat: "у", acc: "е", ins: "ем", loc: "е")
  /// Баренцево: a possessive adjective.
  static let possessiveNeuter = o.with(.instrumental, "ым").with(.locative, "ом")
  /// Внуково-like nouns in -ие: управление.
  static let ie = Paradigm("ие", gen: "ия", dat: "ию", acc: "ие", ins: "ием", loc: "ии")
  /// путь, церковь.
  static let path = third.with(.instrumental, "ём ем")
  static let church = Paradigm("овь", gen: "ви", dat: "ви", acc: "овь", ins: "овью", loc: "ви")
  /// события, авиалинии: -ие and -ия in the plural.
  static let pluralIya = Paradigm("ия", gen: "ий", dat: "иям", ins: "иями", loc: "иях")
  /// время.
  static let mya = Paradigm("мя", gen: "мени", dat: "мени", acc: "мя", ins: "менем", loc: "мени")

  /// Чебоксары: plural, no ending in the genitive.
  static let pluralY = Paradigm("ы", gen: "- ов", dat: "ам", ins: "ами", loc: "ах")
  /// Великие Луки: the same after г, к, х, ж, ч, ш, щ.
  static let pluralI = Paradigm("и", gen: "- ов ей", dat: "ам", ins: "ами", loc: "ах")
  /// Химки: a vowel comes in where there is no ending.
  static let fleetingPluralKi = Paradigm("ки", gen: "ок", dat: "кам", ins: "ками", loc: "ках")
  /// Мытищи and soft stems: Кижи.
  static let softPlural = Paradigm("и", gen: "ей ь", dat: "ям", ins: "ями", loc: "ях")
  /// Филиппины.
  static let pluralOv = pluralY.with(.genitive, "ов -")
  /// Американцы.
  static let pluralTs = Paradigm("цы", gen: "цев ц", dat: "цам", ins: "цами", loc: "цах")
  /// Альпийские области in -ии.
  static let pluralIi = Paradigm("ии", gen: "ий", dat: "иям", ins: "иями", loc: "иях")
  /// Ворота.
  static let pluralA = Paradigm("а", gen: "-", dat: "ам", ins: "ами", loc: "ах")
  /// Острова, города: masculine nouns with the stress on the plural's ending.
  static let stressedPluralA = pluralA.with(.genitive, "ов")
  /// Моря, поля.
  static let pluralYa = Paradigm("я", gen: "ей", dat: "ям", ins: "ями", loc: "ях")
  /// Мусульмане, россияне.
  static let pluralNe = Paradigm("не", gen: "н", dat: "нам", ins: "нами", loc: "нах")

  static let fleetingEts = stressedHusher.changing("ец", "ц")
  static let fleetingLets = stressedHusher.changing("лец", "льц")
  static let fleetingVowelEts = husher.changing("ец", "йц")
  static let fleetingOk = hard.changing("ок", "к")
  static let fleetingEk = hard.changing("ек", "ьк")
  static let fleetingHusherEk = hard.changing("ек", "к")
  static let fleetingYok = hard.changing("ёк", "ьк")
  static let fleetingEl = hard.changing("ел", "л")
  static let fleetingYol = hard.changing("ёл", "л")
  static let fleetingEn = soft.changing("ень", "н")
  static let fleetingEt = hard.changing("ет", "т")
  /// Пётр: ё only under stress.
  static let pyotr = hard.changing("ётр", "етр")
  /// Лев the given name.
  static let lev = hard.changing("лев", "льв")
}

/// The declension classes of Russian adjectives and of the surnames that are adjectives.
enum RussianAdjective {
  static let hard = Paradigm("ый", gen: "ого", dat: "ому", ins: "ым", loc: "ом")
  static let stressed = hard.changing("ой", "")
  /// Достоевский; г, к, х take и.
  static let velar = Paradigm("ий", gen: "ого", dat: "ому", ins: "им", loc: "ом")
  /// Трубецкой, Чужой.
  static let stressedVelar = velar.changing("ой", "")
  /// Мой, свой.
  static let my = Paradigm("й", gen: "его", dat: "ему", ins: "им", loc: "ём ем")
  /// Нижний, Рабочий.
  static let soft = Paradigm("ий", gen: "его", dat: "ему", ins: "им", loc: "ем")

  static let feminine = Paradigm("ая", gen: "ой", dat: "ой", acc: "ую", ins: "ой ою", loc: "ой")
  static let husherFeminine = Paradigm("ая", gen: "ей", dat: "ей", acc: "ую", ins: "ей ею", loc: "ей")
  static let softFeminine = Paradigm("яя", gen: "ей", dat: "ей", acc: "юю", ins: "ей ею", loc: "ей")

  static let neuter = Paradigm("ое", gen: "ого", dat: "ому", acc: "ое", ins: "ым", loc: "ом")
  static let velarNeuter = neuter.with(.instrumental, "им")
  static let softNeuter = Paradigm("ее", gen: "его", dat: "ему", acc: "ее", ins: "им", loc: "ем")

  static let plural = Paradigm("ые", gen: "ых", dat: "ым", ins: "ыми", loc: "ых")
  static let softPlural = Paradigm("ие", gen: "их", dat: "им", ins: "ими", loc: "их")
}
