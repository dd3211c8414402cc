/// The words of Russian names of institutions, places and works.
///
/// Written for this project from the school grammars' lists of endings and from common nouns that head such names.
enum RussianPhraseWords {
  static let words = PhraseWords(
    adjectives: [
      .init("ый", [.masculine], ""), .init("ий", [.masculine], "K H Cн ^син"),
      .init("ой", [.masculine], "^м ^тв ^св ск Cн ^больш ^друг ^мирово ^молод ^втор ^шест ^седьм ^восьм ^золот"),
      .init("ая", [.feminine], "C"), .init("яя", [.feminine], "н"),
      .init("ое", [.neuter], "C"), .init("ее", [.neuter], "н ш щ ч ж"),
      .init("ые", [.plural], "C"), .init("ие", [.plural], "K ш щ ч ж шн рн дн жн"),
      .init("о", [.neuter], "Cцев Cов Cнгов Cосов"), .init("ы", [.plural], "^карлов"),
    ],
    heads: PhraseWords.table([
      (.masculine, masculine), (.feminine, feminine), (.neuter, neuter), (.plural, plural),
    ]),
    lone: [:],
    areas: PhraseWords.set("река деревня станица"),
    cities: PhraseWords.set("город"),
    prepositions: PhraseWords.set(
      """
      в во на по о об обо из изо с со от до при под над перед без против между через для у к ко за ради из-за и или имени
      не
      """),
    genitives: PhraseWords.patterns("Cого Cего Cых Cих"),
    postposed: PhraseWords.patterns("ская ский ское"),
    plurals: [],
    hasGenderInPlural: false,
    nouns: [
      (EndingPattern("мя"), [.neuter: 0]),
      (EndingPattern("а"), [.feminine: 0, .masculine: 1, .plural: 0]),
      (EndingPattern("я"), [.feminine: 0, .masculine: 1, .plural: 0]),
      (EndingPattern("о"), [.neuter: 0, .masculine: 1]), (EndingPattern("е"), [.neuter: 0, .masculine: 1]),
      (EndingPattern("ё"), [.neuter: 0]),
      (EndingPattern("ы"), [.plural: 0, .masculine: 1]),
      (EndingPattern("и"), [.plural: 0, .masculine: 1, .neuter: 1]),
      (EndingPattern("ь"), [.masculine: 0, .feminine: 0]),
      (EndingPattern("V"), [.masculine: 0, .neuter: 0, .feminine: 1]),
      (EndingPattern("C"), [.masculine: 0]), (EndingPattern("й"), [.masculine: 0]),
    ])

  private static let masculine = """
    совет комитет суд фонд завод институт университет факультет центр дом дворец музей архив храм собор монастырь
    парламент сенат конгресс форум саммит фестиваль турнир кубок союз процесс план проект договор пакт закон устав орден
    день путь марш роман фильм город край район округ штат регион архипелаг залив пролив канал океан остров полуостров
    парк мост аэропорт порт стадион монумент памятник мавзолей космодром полигон каньон сектор холдинг концерн телеком
    банк герой президент народ меморандум протокол акт кодекс консорциум театр рудник вокзал рынок корпус штаб отдел
    департамент поток коридор хребет пояс
    """
  private static let feminine = """
    служба комиссия палата дума рада академия школа гимназия больница клиника галерея библиотека церковь мечеть епархия
    патриархия партия лига ассоциация организация федерация конфедерация республика империя область провинция губерния
    деревня станица река гора долина пустыня равнина улица площадь станция крепость башня конференция декларация хартия
    конвенция резолюция инициатива программа премия медаль битва война революция армия полиция канцелярия администрация
    биржа корпорация компания фабрика группа коалиция зона книга песня филармония опера прокуратура ассамблея скупщина
    инспекция миссия делегация телекомпания газета авиакомпания сила
    """
  private static let neuter = """
    министерство агентство управление правительство общество объединение предприятие училище содружество движение
    соглашение королевство ханство княжество царство село озеро море месторождение водохранилище поле нагорье
    первенство совещание отделение представительство посольство бюро радио телевидение метро собрание евангелие
    минобороны минкультуры минэнерго минтруда минпросвещения минобрнауки минприроды минэкономики минэкономразвития
    минцифры
    """
  private static let plural = """
    острова озёра силы события соглашения дороги игры авиалинии горы новости выборы цели
    """
}
