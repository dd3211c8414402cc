import ArqauText

/// Words that begin a sentence and stand right before a name, with the sentence's capital: adverbs and connectives,
/// what a person does, and nouns with whoever's they are behind them.
struct WordsBeforeNames: Sendable {
  private let occupations: Set<UInt64>
  private let possessions: Set<UInt64>

  /// The words of a language, read once.
  static func of(_ language: Language) -> WordsBeforeNames {
    switch language {
    case .english: english
    case .russian: russian
    case .serbian: serbian
    case .kazakh: kazakh
    }
  }

  /// Whether a word in small letters, in any case, is for what a person does or is to somebody.
  func isOccupation(_ word: ArraySlice<UInt32>) -> Bool { occupations.contains(MentionHash.word(word)) }

  /// Whether a word in small letters, in any case, is for a thing that a person has or does.
  func isPossession(_ word: ArraySlice<UInt32>) -> Bool { possessions.contains(MentionHash.word(word)) }

  private init(occupations: String, possessions: String = "", _ declension: (String) -> [String] = { [$0] }) {
    self.occupations = Self.hashes(occupations, declension)
    self.possessions = Self.hashes(possessions, declension)
  }

  private static func hashes(_ words: String, _ declension: (String) -> [String]) -> Set<UInt64> {
    Set(
      words.split(whereSeparator: \.isWhitespace).flatMap { declension(String($0)) }.map {
        MentionHash.word($0.unicodeScalars.lazy.map(\.value))
      })
  }

  // MARK: Declensions

  /// The cases of both numbers of a noun by what it ends in, with some that it doesn't have.
  private static func forms(_ noun: String, _ endings: [(end: String, forms: String)]) -> [String] {
    guard let row = endings.first(where: { noun.hasSuffix($0.end) }) else { return [noun] }
    let stem = noun.dropLast(row.end.count)
    return row.forms.split(separator: " ").map { String(stem) + ($0 == "-" ? "" : String($0)) }
  }

  private static func russianForms(_ noun: String) -> [String] {
    forms(
      noun,
      [
        ("ия", "ия ии ию ией ий иям"), ("ие", "ие ия ию ием ии ий"), ("ец", "ец ца цу цем цом це цы"),
        ("ья", "ья ьи ье ью ьей"), ("а", "а ы и е у ой ей"), ("я", "я и е ю ей"), ("о", "о а у ом е"),
        ("ь", "ь и ью я ю ем е ей"), ("й", "й я ю ем е и ев"), ("", "- а у ом ем е ы и ов"),
      ])
  }

  private static func serbianForms(_ noun: String) -> [String] {
    forms(
      noun,
      [
        ("ac", "ac ca cu cem ci ce"), ("a", "a e i u om"), ("je", "je ja ju jem"), ("o", "o a u om"),
        ("ost", "ost osti ošću"), ("", "- a u om em e i"),
      ])
  }

  // MARK: Words

  /// Adverbs and connectives of all languages, none of which is a name.
  static let adverbs = WordSet(
    """
    yesterday today tomorrow now then earlier later however meanwhile overnight nevertheless nonetheless moreover
    furthermore otherwise still instead perhaps maybe although though because since while when after before
    вчера сегодня завтра сейчас теперь позже ранее накануне однако затем впрочем тогда потом утром днем вечером ночью
    летом зимой весной осенью опять снова кстати наконец увы видимо похоже даже именно только ведь пока раньше недавно
    пожалуй наверное кажется возможно вероятно очевидно действительно разумеется конечно напротив наоборот поэтому
    зато хотя если когда между параллельно одновременно впервые дважды вновь скоро вскоре отныне
    juče danas sutra sada ranije kasnije jučer sinoć noćas jutros večeras letos zimus prolećos jesenas prekjuče preksinoć
    međutim zatim potom ipak takođe naime inače dakle ponovo konačno možda valjda tada samo baš opet nedavno uskoro
    najzad stoga zato jer kada dok iako ukoliko uprkos navodno verovatno očigledno svakako doduše uostalom istovremeno
    ujutru uveče popodne prethodno napokon odmah
    кеше бүгін ертең қазір биыл былтыр кейін бұған осыған бұдан алайда бірақ дегенмен сонымен сондықтан өйткені демек
    әйтсе әйтпесе түнде таңертең кешке кешкісін енді тағы қайта бұрын жақында бүрсігүні алдыңғыкүні әрине мүмкін бәлкім
    сонда содан осылайша соның айтпақшы жазда қыста көктемде күзде ақыры тіпті әзірге бұрынғы дүйсенбіде сейсенбіде
    сәрсенбіде бейсенбіде жұмада сенбіде жексенбіде дүйсенбіден сейсенбіден сәрсенбіден бейсенбіден жұмадан сенбіден
    жексенбіден түсте әйткенмен әсіресе
    """)

  private static let english = WordsBeforeNames(
    occupations: """
      colonel lieutenant sergeant corporal admiral brigadier sheriff detective inspector constable superintendent
      justice prosecutor attorney lawyer solicitor ombudsman councillor councilman councilwoman alderman congressman
      congresswoman lawmaker rabbi imam mufti ayatollah archbishop bishop cardinal monsignor reverend akim speaker
      astronaut cosmonaut pilot nurse billionaire tycoon businessman businesswoman entrepreneur goalkeeper striker
      midfielder chef winger footballer boxer wrestler skier swimmer sprinter cyclist gymnast journalist reporter
      correspondent novelist playwright poet violinist pianist conductor comedian actress surgeon scientist historian
      economist analyst
      """)

  private static let kazakh = WordsBeforeNames(
    occupations: """
      бапкер боксшы балуан футболшы жаттықтырушы қақпашы қорғаушы шабуылшы теннисші шахматшы жазушы ақын әнші күйші актер
      актриса режиссер суретші композитор блогер журналист тілші прокурор судья адвокат заңгер сенатор мәжілісмен
      полковник подполковник майор академик профессор дәрігер ғалым ректор директор омбудсмен кәсіпкер
      бизнесмен саясаттанушы экономист тарихшы сарапшы ұшқыш ғарышкер мүфти имам бұрынғы сенаторы тергеуші хирург
      мұғалім ұстаз дипломат белсенді
      """)

  private static let russian = WordsBeforeNames(
    occupations: """
      певец певица актер актриса блогер спикер омбудсмен академик судья прокурор следователь адвокат юрист нотариус
      боец боксер борец вратарь защитник полузащитник нападающий форвард голкипер тренер хоккеист футболист
      баскетболист волейболист теннисист теннисистка шахматист фигурист фигуристка биатлонист лыжник пловец гимнаст
      гимнастка спортсмен спортсменка чемпион чемпионка полковник подполковник майор лейтенант адмирал писатель
      писательница поэт поэтесса композитор художник художница режиссер продюсер дирижер пианист скрипач журналист
      журналистка телеведущий телеведущая политолог экономист социолог историк эксперт аналитик правозащитник активист
      активистка предприниматель бизнесмен миллиардер олигарх банкир ректор декан профессор доцент врач хирург учитель
      учительница космонавт летчик пилот дипломат автор экс-президент экс-министр экс-премьер вице-премьер
      замминистра политик оппозиционер
      """,
    possessions: """
      победа поражение отставка поездка визит приезд прилет вылет уход возвращение избрание назначение кандидатура фигура
      личность роль позиция идея доктрина эпоха эра мандат арест убийство гибель смерть болезнь здоровье жизнь наследие
      юбилей рождение критика ответ реакция слово слова заявление обращение послание речь выступление статья охрана кортеж
      самолет резиденция решение инициатива предложение политика рейтинг популярность допрос обвинение защита супруга
      супруг жена муж сын дочь мать отец брат сестра внук внучка родственник друг соратник сборная гол матч встреча
      беседа разговор звонок команда партия правительство администрация штаб обыск задержание похищение
      освобождение экстрадиция тело могила свадьба развод карьера успех провал ошибка вина просьба угроза призыв
      речи похороны переговоры дебаты выборы
      """, russianForms)

  private static let serbian = WordsBeforeNames(
    occupations: """
      sudija tužilac advokat trener selektor golman fudbaler košarkaš košarkašica teniser teniserka rukometaš
      odbojkaš plivač atletičar bokser šahista vladika patrijarh episkop mitropolit doktor profesor profesorka akademik general
      pukovnik potpukovnik major poručnik admiral pevač pevačica glumac glumica pisac pesnik reditelj
      rediteljka slikar kompozitor novinar novinarka voditelj voditeljka analitičar politikolog ekonomista istoričar
      sociolog biznismen preduzetnik milijarder rektor dekan hirurg lekar lekarka naučnik astronaut pilot diplomata
      ombudsman zaštitnik načelnik potpredsednik potpredsednica predsedavajući zamenik zamenica sekretar
      portparol portparolka savetnik savetnica autor šef lider napadač vezista branilac
      """,
    possessions: """
      pobeda poraz ostavka poseta dolazak odlazak povratak izbor kandidatura uloga ideja doktrina era hapšenje ubistvo
      smrt bolest zdravlje nasleđe kritika odgovor reakcija reč izjava govor odluka inicijativa predlog politika
      rejting supruga suprug žena sin kćerka ćerka majka sestra unuk rođak prijatelj saradnik kolona avion obezbeđenje
      stranka vlada tim sastanak susret razgovor poziv intervju zahtev pritvor presuda optužba odbrana karijera uspeh
      """, serbianForms)
}
