/// How Serbian base forms are likely to look.
enum SerbianEndings {
  static let model = InflectionModel(
    given: [.masculine: givenMasculine, .feminine: givenFeminine],
    surname: [.masculine: surnameMasculine, .feminine: surnameFeminine],
    patronymic: EndingModel("- 200"),
    place: place, noun: noun,
    adjective: EndingModel(
      """
      - 90 и 12 ски 14 а 13 ска 14 о 22 ско 24 е 25 ске 25 ни 25 на 25
      """),
    genders: [
      .init("а", [.feminine: -0.05, .plural: -4.5]),
      .init("о", [.neuter: -0.1, .masculine: -2.5]),
      .init("е", [.neuter: -0.3, .plural: -1.5, .masculine: -2.5]),
      .init("ци", [.plural: -0.05]),
      .init("ни", [.plural: -0.5, .masculine: -1.5]),
      .init("ски", [.masculine: -0.5, .plural: -1.5]),
      .init("и", [.masculine: -0.8, .plural: -1]),
      .init("V", [.masculine: -0.1]),
      .init("ст", [.feminine: -0.7, .masculine: -0.7]),
      .init("C", [.masculine: -0.03, .feminine: -4]),
    ],
    unlikely: ["Tр", "Tл", "Tн", "Tм", "Tв"].map { (EndingPattern($0), -4) } + [
      (EndingPattern("Cц"), -3), (EndingPattern("Tро"), -2.5),
    ]
      // Шматко, Јушченко, Мурињо: the о belongs to the name.
      + [
        (EndingPattern("енко"), 1.5), (EndingPattern("енак"), -3), (EndingPattern("енке"), -2),
        (EndingPattern("тко"), 1.5), (EndingPattern("ињо"), 1.5),
      ]
      + ["тк", "дк", "пк", "бк", "вк", "чк", "шк", "жк", "VCенк", "VCCенк", "ињ", "иње", "тка"].map {
        (EndingPattern($0), -6)
      },
    inner: [
      .surname: ["ић", "ов", "ев", "ин", "ски"].map { EndingPattern($0) }, .given: [],
    ])
}
