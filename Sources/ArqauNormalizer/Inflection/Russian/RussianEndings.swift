/// How Russian base forms are likely to look.
enum RussianEndings {
  static let model = InflectionModel(
    given: [.masculine: givenMasculine, .feminine: givenFeminine],
    surname: [.masculine: surnameMasculine, .feminine: surnameFeminine],
    patronymic: EndingModel("- 90 ович 3 евич 8 овна 3 евна 8 ична 30 ич 30"),
    place: place, noun: noun, people: people,
    adjective: EndingModel(
      """
      - 90 ый 14 ий 21 ский 12 ой 35 ая 15 ская 12 яя 45 ое 18 ее 45 ские 25 ские 25 ые 27 ие 35
      """),
    genders: [
      .init("^тверь", [.feminine: -0.05]),
      .init("^пермь", [.feminine: -0.05]),
      .init("^сибирь", [.feminine: -0.05]),
      .init("^русь", [.feminine: -0.05]),
      .init("^алматы", [.plural: -0.05]),
      .init("ия", [.feminine: -0.05]),
      .init("я", [.feminine: -0.1, .neuter: -3]),
      .init("а", [.feminine: -0.05, .plural: -5]),
      .init("о", [.neuter: -0.05]),
      .init("ые", [.plural: -0.1]),
      .init("ие", [.neuter: -0.5, .plural: -1.2]),
      .init("не", [.plural: -0.7, .neuter: -1]),
      .init("е", [.neuter: -0.1]),
      .init("ы", [.plural: -0.3]),
      .init("Kи", [.plural: -0.7, .masculine: -2]),
      .init("щи", [.plural: -0.1]),
      .init("Hи", [.plural: -1.5, .masculine: -0.7]),
      .init("и", [.plural: -2.3, .masculine: -0.7, .neuter: -1.5]),
      .init("V", [.masculine: -0.7, .neuter: -0.9]),
      .init("тель", [.masculine: -0.05]),
      .init("поль", [.masculine: -0.05]),
      .init("сть", [.feminine: -0.05]),
      .init("ль", [.masculine: -0.4, .feminine: -1.1]),
      .init("рь", [.masculine: -0.4, .feminine: -1.1]),
      .init("ь", [.feminine: -0.3, .masculine: -1.5]),
      .init("C", [.masculine: -0.05, .plural: -5]),
      .init("й", [.masculine: -0.05]),
    ],
    // What Russian spelling forbids, or nearly so.
    unlikely: [
      (EndingPattern("ская"), 0), (EndingPattern("цкая"), 0), (EndingPattern("Kая"), -2), (EndingPattern("ьц"), -5),
      (EndingPattern("Kы"), -4), (EndingPattern("Hы"), -6), (EndingPattern("амя"), -6), (EndingPattern("ымя"), -6),
      (EndingPattern("лёл"), -5), (EndingPattern("бя"), -3), (EndingPattern("пя"), -3), (EndingPattern("фя"), -3),
      // Сейткызы, Ордабасы, Нургазы, Момышулы: Turkic words, not declined.
      (EndingPattern("кыза"), -6), (EndingPattern("Cбаса"), -4), (EndingPattern("газа"), -2),
    ]
      + ["Vь", "йь", "ьь", "ьй", "Kь", "Hя", "Kя", "ця", "ьа", "Vы", "Kый", "Hый"].map {
        (EndingPattern($0), -6)
      } + [(EndingPattern("йа"), -3), (EndingPattern("иа"), -1)],
    unlikelySingular: [(EndingPattern("ии"), -5), (EndingPattern("цы"), -4), (EndingPattern("ые"), -6)],
    inner: [
      .surname: [
        "ов", "ев", "ёв", "ин", "ын", "ова", "ева", "ёва", "ина", "ына", "ский", "цкий", "ская", "цкая",
        "вич",
      ]
      .map { EndingPattern($0) },
      .given: ["а", "я"].map { EndingPattern($0) },
    ])
}
