extension SerbianGivenNames {
  /// Given names of Russian, Bulgarian and Macedonian men, as Serbian spells them: without them a case of Анђел or Румен
  /// looks like a name of women.
  static let slavicMasculine = """
    Анатолиј Ангел Антон Аркадиј Артјом Асен Бојко Вадим Валентин Валериј Васил Василиј Виталиј Вјачеслав Всеволод
    Генадиј Георги Георгиј Герман Глеб Григориј Денис Димитар Дмитриј Евгениј Егор Захариј Илја Јевгениј Јордан
    Јуриј Калин Кирил Красимир Кузман Леонид Љубчо Максим Михаил Никита Огњан Олег Павел Пламен Роман Росен Ростислав
    Румен Руслан Светослав Семјон Симеон Степан Тимур Фјодор Христијан Христо Цветан Чавдар Едуард Игор
    """

  /// Those of women, and Мари, which is no case of Марио or Марије's.
  static let slavicFeminine = """
    Алина Анастасија Василка Галина Дарја Десислава Евгенија Екатерина Елвира Елена Ивета Илијана Јевгенија Јекатерина
    Корнелија Лариса Лидија Људмила Љубов Маргарита Мари Оксана Полина Радка Цветана
    """

  /// Names of men in the other lists whose dative is the accusative of a name of women that is much more usual: Марију is
  /// of Марија unless the surname says otherwise.
  static let eclipsed = "Антонио Дарио Марио Силвио"
}
