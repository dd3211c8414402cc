internal import ArqauText

/// Tells a routine source (an agency, an office's press service) from one that a claim hangs on.
///
/// Closed lists in English, Kazakh, Russian and Serbian in Latin letters.
enum RoutineSources {
  private static func list(_ words: String) -> [String] { words.split(whereSeparator: \.isWhitespace).map(String.init) }

  /// Agencies and offices whose names have no endings.
  private static let names = Set(
    list(
      """
      akorda kazinform tass reuters afp interfax tanjug fonet beta xinhua anadolu bloomberg agency ministry government
      press-service spokesperson press ria акорда казинформ қазақпарат тасс интерфакс рейтер риа ақорда баспасөз служба
      akorde akordi tasr tassa tasa tanjuga tanjugu fonetu betu vlada vlade vladi акорды акорде казинформа рейтерс
      """))

  /// Agencies and offices, by the beginnings of their words.
  private static let sources = list(
    """
    агентств агенттік пресс-служб министерств правительств министрлі үкімет agencij ministarstv
    """)

  /// Words that may stand beside them: they add nothing.
  private static let neutral = Set(
    list(
      """
      the of a news agency press service office its on in and by said new novosti новости информационное в со ссылкой на
      агентство ru kz rs qz хабарлайды деп қызметі қызметіне сілтеме жасап novinska agencija služba za
      """))

  /// Whether a clause of reporting names an agency or an office, and nothing else that bears.
  static func isRoutine(_ words: [TighteningRules.Word], _ language: Language) -> Bool {
    let rest = words.dropFirst()
    guard rest.contains(where: { isSource($0.text) }) else { return false }
    // An unknown name behind the agency's may be that of a party: "reported the ministry's critic John Smith".
    let known = rest.filter { isSource($0.text) || neutral.contains($0.text) || !$0.isCapital || isShort($0.text) }
    return rest.count - known.count <= 3 && !rest.contains { isAttribution($0.text) }
  }

  private static func isSource(_ word: String) -> Bool {
    names.contains(word) || sources.contains { word.hasPrefix($0) }
  }

  private static func isShort(_ word: String) -> Bool { word.unicodeScalars.count <= 3 }

  /// Whether a word says that others say so: with it nothing is left out but neutral reports.
  static func isAttribution(_ word: String) -> Bool { attributions.contains { word.hasPrefix($0) } }

  private static let attributions = list(
    """
    accord critic opponent citing cited cites quoting quoted saying claim alleg insist assert argu warn accus anonym unnamed rumor rumour
    source letter leaked said says told
    критик оппонен ссыла утвержд заяв цитир анонимн источник слов данным сведения мнени обвин слух письм сказал
    kritič protivni навод navod tvrd prema izjav poziva citira anonimn izvor optuž glasin pism saopšt reka kaže rekl
    мәлімде сөзіне айтуынша мәлімет дерек жасырын айыпта айтты хатта
    """)

  /// Whether a sentence bears without its source: its words say that offices met, signed, opened or awarded something,
  /// and nothing in it tells of guilt, harm, war, illness, failure or secrecy. In doubt it doesn't.
  static func bearsAlone(_ words: [TighteningRules.Word]) -> Bool {
    guard !words.contains(where: { blames($0.text) }) else { return false }
    // The Kazakh verb of signing is "to put a hand": the one word alone may be any putting.
    return words.contains { routine.contains($0.text) }
      || zip(words, words.dropFirst()).contains { $0.text == "қол" && $1.text == "қойды" }
  }

  /// What offices do every day, as whole words: the verbs that a report of it has. Verbs that take any object are left
  /// out, since the object decides ("received an envelope", "opened fire", "agreed to destroy the files").
  private static let routine = Set(
    list(
      """
      met meets visited discussed signed inaugurated awarded congratulated welcomed hosted attended
      встретился встретилась встретились встретятся посетил посетила посетили посетит обсудил обсудила обсудили обсудят подписал
      подписала подписали подпишут наградил наградила наградили поздравил поздравила
      sastao sastala sastali sastaće posetio posetila posetili razgovarao razgovarala razgovarali razmotrili potpisao potpisala
      potpisali potpisaće nagradio nagradila čestitao čestitala
      кездесті кездесіп талқылады талқылап марапаттады құттықтады
      """))

  /// Whether a word tells of guilt, accusation, loss of life, war, illness or failure.
  static func blames(_ word: String) -> Bool { blame.contains { word.hasPrefix($0) } }

  private static let blame = list(
    """
    accus alleg brib corrupt fraud steal stole stolen theft crime crimin guilt murder kill dead death die died shot attack
    arrest detain charg convict sentenc abus rape assault tortur launder embezz embezzl scandal lied lying cheat smuggl terror
    violat illegal suspect victim spy spie bomb explo poison harass rigg ballot bankrupt default collaps ill sick hospital
    resign dismiss fired sack troop army military missile drone invad invasi occup war front cross danger fatal toxic recall
    hack leak secret hid hide conceal layoff sanction protest riot coup threat emergenc epidem outbreak
    обвин взят корруп мошен украл кража похи преступ винов убил убий убит погиб смерт умер арест задерж осужд пригово насил
    пыта отмыв растрат хищен скандал лгал обман контрабанд террор наруш незакон подозр жертв шпион взрыв отрав нападен
    подтасов фальсиф банкрот дефолт обвал болен больн болезн госпит отстав уволен войск арми воен ракет беспилот дрон вторж оккуп
    войн фронт удар обстрел опасн смертел токсич взлом утечк скры тайн секрет санкц протест беспоряд переворот угроз чрезвычай эпидем вспышк
    optuž mit mito korup prevar ukra krađ zločin kriv ubi ubij pogin mrtv smrt umr uhaps hapš privede osuđ presud silov zlostav
    mučen pranj pronever skandal laga obman krijumčar teroris prekrš nezakon osumnj žrtv špijun eksploz otrov napad
    namešt krađ bankrot stečaj propas bolest bolestan bolnic ostavk smenj vojsk vojn raket dron invazij okup rat front udar granat
    opas smrtonos toksič hakov curenj krij sakri tajn sankcij protest nered puč pretnj prijet vanredn epidemij
    айыпта пара жемқор алаяқ ұрла қылмыс кінәл өлтір қаза өлім қайтыс тұтқын ұста сотта үкім зорла азапта жымқыр жанжал өтірік
    алда контрабанд лаңкес бұз заңсыз күдік құрбан тыңшы жарыл улан шабуыл
    бұрмала банкрот дефолт ауыр ауру науқас аурухана отставка қызметінен әскер зымыран дрон басып соғыс майдан соққы қауіп улы
    бұзып жасыр құпия санкция наразылық төңкеріс төтенше індет
    """)
}
