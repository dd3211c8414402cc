extension StateNames {
  /// Codes of ISO 3166-1 with the formal name in English, Kazakh, Russian and Serbian.
  ///
  /// `…` is the short name that CLDR has; further names after a slash are admitted. A letter alone is one of
  /// ``families``, for the languages that are left out the same. Written from general knowledge, as states call
  /// themselves in treaties and at the United Nations; states whose formal name is the short one are left out.
  static let table = """
    AD|P
    AF|I
    AL|R
    AM|R
    AO|R
    AZ|R|R|Азербайджанская Республика
    AR|Argentine Republic/Republic of Argentina|R|Аргентинская Республика|Аргентинска Република/Република Аргентина
    AT|R|R|Австрийская Республика
    AU|Commonwealth of Australia|Аустралия Одағы|Австралийский Союз|Комонвелт Аустралија
    BD|N
    BE|K
    BG|R
    BH|K
    BI|R
    BJ|R
    BN|Brunei Darussalam|Бруней-Даруссалам|Бруней-Даруссалам|Брунеј Дарусалам
    BO|Plurinational State of …|Көпұлтты … Мемлекеті|Многонациональное Государство …|Вишенационална Држава …
    BR|Federative Republic of …|F|F|Федеративна Република …/Савезна Република …
    BS|Commonwealth of the Bahamas|Багам Аралдары Достастығы|Содружество Багамских Островов|Комонвелт Бахама
    BT|K
    BW|R
    BY|R
    CD|Democratic Republic of the Congo|Конго Демократиялық Республикасы|Демократическая Республика Конго|Демократска Република Конго
    CG|Republic of the Congo|Конго Республикасы|Республика Конго|Република Конго
    CH|Swiss Confederation|Швейцария Конфедерациясы|Швейцарская Конфедерация|Швајцарска Конфедерација
    CI|Republic of Côte d’Ivoire|R|R|Република Обала Слоноваче
    CL|R
    CM|R
    CN|N|N|Китайская Народная Республика
    CO|R
    CR|R
    CU|R
    CV|Republic of Cabo Verde/Republic of Cape Verde|R|R|Република Кабо Верде/Република Зеленортска Острва
    CY|R
    CZ|Czech Republic|Чех Республикасы/Чехия Республикасы|Чешская Республика|Чешка Република
    DE|F|F|F|Савезна Република Немачка
    DJ|R
    DK|K
    DM|Commonwealth of Dominica|Доминика Достастығы|Содружество Доминики|Комонвелт Доминика
    DZ|People’s Democratic Republic of …|… Халық Демократиялық Республикасы|Алжирская Народная Демократическая Республика|Народна Демократска Република …/Алжирска Народна Демократска Република
    EC|R
    EE|R|R|Эстонская Республика
    EG|Arab Republic of …|… Араб Республикасы|Арабская Республика …|Арапска Република …
    ER|S
    ES|K
    ET|Federal Democratic Republic of …|… Федеративтік Демократиялық Республикасы|Федеративная Демократическая Республика …|Савезна Демократска Република …
    FI|R|R|Финляндская Республика
    FJ|R
    FM|Federated States of Micronesia|Микронезия Федеративтік Штаттары|Федеративные Штаты Микронезии|Савезне Државе Микронезије/Федералне Државе Микронезије
    FR|French Republic|R|Французская Республика|Француска Република/Република Француска
    GA|Gabonese Republic|R|Габонская Республика|Габонска Република/Република Габон
    GB|United Kingdom of Great Britain and Northern Ireland|Ұлыбритания және Солтүстік Ирландия Біріккен Корольдігі|Соединённое Королевство Великобритании и Северной Ирландии|Уједињено Краљевство Велике Британије и Северне Ирске
    GH|R
    GM|Republic of The Gambia|R|R|R
    GN|R|R|Гвинейская Республика
    GQ|R
    GR|Hellenic Republic|Грек Республикасы/Грекия Республикасы|Греческая Республика/Эллинская Республика|Хеленска Република/Република Грчка
    GT|R
    GW|R
    GY|Co-operative Republic of …|… Кооперативтік Республикасы|Кооперативная Республика …|Кооперативна Република …
    HN|R
    HR|R
    HT|R
    ID|R
    IL|S
    IN|R
    IQ|R|R|R/Иракская Республика
    IR|I
    IS|R
    IT|Italian Republic|R|Итальянская Республика|Италијанска Република/Република Италија
    JO|Hashemite Kingdom of …|… Хашимит Корольдігі|Иорданское Хашимитское Королевство|Хашемитска Краљевина …
    KE|R
    KG|Kyrgyz Republic|Қырғыз Республикасы|Кыргызская Республика|Киргиска Република
    KH|K
    KI|R
    KM|Union of the Comoros|Комор Аралдары Одағы|Союз Коморских Островов|Унија Комора
    KP|Democratic People’s Republic of Korea|Корей Халық Демократиялық Республикасы|Корейская Народно-Демократическая Республика|Демократска Народна Република Кореја
    KR|Republic of Korea|Корея Республикасы|Республика Корея|Република Кореја
    KW|S
    KZ|R
    LA|Lao People’s Democratic Republic|… Халық Демократиялық Республикасы|Лаосская Народно-Демократическая Республика|Лаоска Народна Демократска Република
    LB|Lebanese Republic|R|Ливанская Республика|Либанска Република
    LI|P
    LK|Democratic Socialist Republic of …|… Демократиялық Социалистік Республикасы|Демократическая Социалистическая Республика …|Демократска Социјалистичка Република …
    LR|R
    LS|K
    LT|R|R|Литовская Республика
    LU|Grand Duchy of …|… Ұлы Герцогтігі|Великое Герцогство …|Велико Војводство …
    LV|R|R|Латвийская Республика
    LY|S
    MA|K
    MC|P
    MD|R
    MG|R
    MH|Republic of the Marshall Islands|Маршалл Аралдары Республикасы|Республика Маршалловы Острова|Република Маршалска Острва
    MK|R
    ML|R
    MM|Republic of the Union of Myanmar|Мьянма Одағы Республикасы|Республика Союз Мьянма|Република Унија Мјанмар
    MP|Commonwealth of the Northern Mariana Islands|Солтүстік Мариана Аралдары Достастығы|Содружество Северных Марианских Островов|Комонвелт Северна Маријанска Острва
    MR|I
    MT|R
    MU|R
    MV|Republic of Maldives|Мальдив Республикасы|Мальдивская Республика|R
    MW|R
    MX|United Mexican States|… Құрама Штаттары|Мексиканские Соединённые Штаты|Сједињене Мексичке Државе
    MZ|R
    NA|R
    NE|Republic of the Niger|R|R|R
    NG|F
    NI|R
    NL|Kingdom of the Netherlands|K|Королевство Нидерландов/Королевство Нидерланды|K
    NO|K
    NP|Federal Democratic Republic of …|… Федеративтік Демократиялық Республикасы|Федеративная Демократическая Республика …|Федеративна Демократска Република …
    NR|R
    OM|Sultanate of …|… Сұлтандығы|Султанат …|Султанат …
    PA|R
    PE|R
    PG|Independent State of …|Папуа — Жаңа Гвинея Тәуелсіз Мемлекеті|Независимое Государство Папуа — Новая Гвинея|Независна Држава …
    PH|Republic of the Philippines|Филиппин Республикасы|R|R
    PK|I
    PL|R
    PS|State of Palestine|Палестина Мемлекеті|Государство Палестина|Држава Палестина
    PT|Portuguese Republic|R|Португальская Республика|Португалска Република/Република Португал
    PW|R
    PY|R
    QA|S
    RS|R
    RU|Russian Federation|Ресей Федерациясы|Российская Федерация|Руска Федерација
    RW|R
    SA|K
    SC|R|Сейшель Аралдары Республикасы|Республика Сейшельские Острова|R
    SD|R
    SE|K
    SG|R
    SI|R
    SK|Slovak Republic|Словак Республикасы/Словакия Республикасы|Словацкая Республика|Словачка Република
    SL|R
    SM|R
    SN|R
    SO|F|F|F|Савезна Република Сомалија/Федерална Република Сомалија
    SR|R
    SS|R
    ST|Democratic Republic of …|… Демократиялық Республикасы|Демократическая Республика …|Демократска Република …
    SV|Republic of El Salvador|R|Республика Эль-Сальвадор|R/Република Ел Салвадор
    SY|Syrian Arab Republic|… Араб Республикасы|Сирийская Арабская Республика|Сиријска Арапска Република
    SZ|K|K|K|Краљевина Есватини
    TD|R
    TG|Togolese Republic|R|Тоголезская Республика|R
    TH|K
    TJ|R
    TL|Democratic Republic of Timor-Leste|Тимор-Лесте Демократиялық Республикасы|Демократическая Республика Тимор-Лесте|Демократска Република Тимор-Лесте/Демократска Република Источни Тимор
    TN|R/Tunisian Republic|R|Тунисская Республика|R
    TO|K
    TR|Republic of Türkiye/Republic of Turkey|R|Турецкая Республика|R
    TT|R
    TZ|United Republic of …|… Біріккен Республикасы|Объединённая Республика …|Уједињена Република …
    UG|R
    US|United States of America|Америка Құрама Штаттары|Соединённые Штаты Америки|Сједињене Америчке Државе
    UY|Eastern Republic of …|… Шығыс Республикасы|Восточная Республика …|Источна Република …
    UZ|R
    VE|Bolivarian Republic of …|… Боливар Республикасы|Боливарианская Республика …|Боливарска Република …
    VN|Socialist Republic of …/Socialist Republic of Viet Nam|… Социалистік Республикасы|Социалистическая Республика …|Социјалистичка Република …
    VU|R
    WS|Independent State of …|… Тәуелсіз Мемлекеті|Независимое Государство …|Независна Држава …
    YE|R|R|Йеменская Республика|R
    ZA|R|Оңтүстік Африка Республикасы|Южно-Африканская Республика|Јужноафричка Република/Република Јужна Африка
    ZM|R
    ZW|R
    """

  /// The formal names that many states share, by letter: in English, Kazakh, Russian and Serbian.
  static let families: [Substring: [String]] = [
    "R": ["Republic of …", "… Республикасы", "Республика …", "Република …"],
    "N": ["People’s Republic of …", "… Халық Республикасы", "Народная Республика …", "Народна Република …"],
    "F": [
      "Federal Republic of …", "… Федеративтік Республикасы", "Федеративная Республика …", "Савезна Република …",
    ],
    "I": ["Islamic Republic of …", "… Ислам Республикасы", "Исламская Республика …", "Исламска Република …"],
    "K": ["Kingdom of …", "… Корольдігі/… Патшалығы", "Королевство …", "Краљевина …"],
    "P": ["Principality of …", "… Князьдігі", "Княжество …", "Кнежевина …"],
    "S": ["State of …", "… Мемлекеті", "Государство …", "Држава …"],
  ]
}
