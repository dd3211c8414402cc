extension TranscriptionTable {
  /// Kazakh names in English by way of the Kazakh letters, not of Russian.
  static let kazakhToEnglish = #"""
    # id: kaz-eng
    # name: Kazakh names in English, from the Kazakh spelling
    # from: kk
    # to: en
    # standard: ASCII fold of the Latin alphabet of 2021 for new names (Qazaqstan, Qyran); English press practice for the variants
    # letters: аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя
    # shown: 1.5
    # note: Practice, not a standard: offices and passports write Qasym-Jomart Toqaev beside Kassym-Jomart Tokayev, which romanises the Russian form.
    V = аәеёиоөуұүыіэюя
    ә>a|e~3|ae~3 ; Әлия → Alia ; Анар
    ғ>g|gh~1 ; Ғани → Gani ; Гани
    ё>io|yo~1 ; Ёдгор → Iodgor ; Елена
    ^{е}>e|ye~0.7 ; Ерлан → Erlan ; Берік
    V{е}>e|ye~0.7 ; Тоқаев → Toqaev ; Берік
    ж>j|zh~0.5|dzh~3 ; Жомарт → Jomart ; Зере
    и{я}>a|ya~1|ia~1.5 ; Әлия → Alia ; Аян
    й>i|y~0.5 ; Абай → Abai ; Берік
    қ>q|k~0.5|kh~4|gh~5|c~5 ; Қыран → Qyran ; Кенес
    ң>n|ng~1.5 ; Еңбек → Enbek ; Ербек
    ө>o|u~3.5|oe~3 ; Өтеген → Otegen ; Отар
    у>u|w~3 ; Ару → Aru ; Арұжан
    ұ>u|y~4|o~5 ; Нұрлан → Nurlan ; Нуров
    ү>u|y~4|ue~3.5 ; Үсен → Usen ; Усен
    х>h|kh~0.5 ; Хан → Han ; Қыран
    һ>h ; Шаһ → Shah ; Хан
    ц>ts|c~3 ; Цой → Tsoi ; Сара
    ч>ch|tch~4 ; Чехов → Chehov ; Шара
    ш>sh|s~3.5|ch~4 ; Шара → Shara ; Чехов
    щ>shsh|shch~1 ; Ащы → Ashshy ; Шара
    ъ> ; Подъём → Podiom ; Ара
    ы>y|i~2|u~5 ; Қыран → Qyran ; Берік
    і>i|y~2 ; Берік → Berik ; Қыран
    ь> ; Ольга → Olga ; Ара
    э>e ; Эльза → Elza ; Ерлан
    ю>iu|yu~0.5|u~3 ; Юсуп → Iusup ; Ару
    я>ia|ya~0.5|a~4 ; Аян → Aian ; Ара
    V{с}V>s|ss~1.2 ; Қасым → Qasym ; Сара
    а>a ; Анар → Anar ; Берік
    б>b ; Берік → Berik ; Қыран
    в>v|w~3 ; Вова → Vova ; Берік
    г>g|gh~4 ; Гани → Gani ; Ғани
    д>d ; Дана → Dana ; Тана
    е>e|ye~4 ; Берік → Berik ; Ерлан
    з>z|s~4 ; Зере → Zere ; Сара
    и>i|y~2.5|iy~3|ee~4 ; Гани → Gani ; Берік
    к>k|c~3 ; Кенес → Kenes ; Қыран
    л>l ; Лаура → Laura ; Анар
    м>m ; Марат → Marat ; Анар
    н>n ; Нұрлан → Nurlan ; Еңбек
    о>o ; Отар → Otar ; Өтеген
    п>p ; Перуза → Peruza ; Берік
    р>r ; Раушан → Raushan ; Әлия
    с>s ; Сара → Sara ; Қасым
    т>t ; Тана → Tana ; Дана
    ф>f|ph~4 ; Фарид → Farid ; Берік
    """#
}
