internal import ArqauText

/// Tells the verb of a clause by closed lists and by endings that few other words have.
///
/// In doubt a word is none: what a digest leaves out hangs on it.
struct MainVerbs: Sendable {
  /// Verbs that are told as they stand.
  let words: Set<String>
  /// Endings of verbs in their finite forms, each of a word that has at least three letters before it.
  let endings: [String]
  /// Beginnings of words that end so and are none.
  let exceptions: [String]
  /// Verbs that need a participle or another verb with them: with one of them no clause ends.
  let clitics: Set<String>

  private init(words: String, endings: String = "", exceptions: String = "", clitics: String = "") {
    func list(_ text: String) -> [String] { text.split(whereSeparator: \.isWhitespace).map(String.init) }
    self.words = Set(list(words))
    self.endings = list(endings)
    self.exceptions = list(exceptions)
    self.clitics = Set(list(clitics))
  }

  /// Those of a language.
  static func of(_ language: Language) -> MainVerbs {
    switch language {
    case .english: english
    case .kazakh: kazakh
    case .russian: russian
    case .serbian: serbian
    }
  }

  /// Whether a word is surely a finite verb.
  func isFinite(_ word: ClauseSequence.Word) -> Bool {
    guard !word.isCapital, !word.isQuoted else { return false }
    if words.contains(word.text) { return true }
    return endings.contains { ending in
      word.text.hasSuffix(ending) && word.text.unicodeScalars.count >= ending.unicodeScalars.count + 3
    } && !exceptions.contains { word.text.hasPrefix($0) }
  }

  /// Whether a clause begins with its verb, as the rest of a main clause does behind what was put between.
  func begin(_ clause: ClauseSequence.Clause) -> Bool {
    guard let first = clause.words.first else { return false }
    if isFinite(first) { return true }
    // "izjavio je"
    return clause.words.count > 1 && clitics.contains(clause.words[1].text) && !first.isCapital
      && ["o", "la", "li", "lo", "le", "n", "na", "no", "ni", "ne"].contains { first.text.hasSuffix($0) }
  }

  private static let english = MainVerbs(
    words: """
      is are was were has have had will would can could may might must should does did do says said told won beat cut began
      led made took gave came went found lost held met left kept put rose fell grew hit became saw got sent brought
      bought sold paid broke chose drew drove flew fought hung knew ran spoke stood struck taught thought threw wore wrote
      shows plans wants remains faces expects believes hopes seeks joins meets makes takes gives goes gets helps hosts
      accused agreed announced approved arrested ordered called opened closed signed visited arrived launched killed died
      rejected warned urged vowed pledged pleaded resigned ruled voted reported raised reached returned released
      """,
    clitics: "is are was were has have had will would can could may might must should be been being do does did")

  private static let russian = MainVerbs(
    words: """
      был была было были есть может могут мог могла могли будет будут стал стала стало стали станет станут должен должна должно
      должны намерен намерена намерены готов готова готовы стоит говорит говорят состоит хочет хотят идет идёт идут ведет ведёт
      ведут растут считает считают шел шёл шла шли пошел пошла пошли вышел вышла вышли пришел пришла пришли ушел ушла ушли прошел
      прошёл прошла прошло прошли дал дала дали имели хотели сумели успели смотрели сгорели умер умерла умерли погиб погибла погибло
      погибли достиг достигла достигло достигли смог смогла смогли вырос выросла выросло выросли привел привёл привела привело привели
      провел провёл провела провели принес принесла принесли нанес нанесла нанесли составит получит пройдет пройдёт примет
      """,
    endings: """
      лся лась лось лись ил ила ило или ал ала ало али ыл ыла ыло ыли ул ула уло ули ял яла яло яли ел ела ело
      ает ают яет яют ует уют еет еют ится ится ется ются утся ятся дут йдет йдёт дёт
      """,
    exceptions: """
      канал журнал финал материал капитал генерал персонал потенциал вокзал квартал сериал филиал мемориал скандал сигнал арсенал
      трибунал терминал начал идеал металл ритуал интервал криминал правил чернил мерил могил автомобил детал печал медал магистрал
      спирал морал отдел предел раздел передел стул караул разгул тыл пыл редут тротил крокодил портал обвал провал привал
      адмирал интеграл универсал либерал феодал радикал фестивал профил мобил изобил усил насил засил регионал национал официал
      специал социал индустриал оригинал видел-и бутыл светил кормил горил удил метал-л реал виртуал
      """)

  private static let serbian = MainVerbs(
    words: """
      nije nisu neće nema ima imaju može mogu treba mora moraju je su će bi smatra smatraju kaže kažu navodi navode ističe prenosi želi žele
      traži traže planira očekuje ostaje postaje počinje dolazi ide vodi predstavlja znači poziva stiže
      """,
    endings: "uje uju aju iće aće eće",
    exceptions: "tuđ kuć već sreć voć cveć pić bić žić biće kućiš preduzeć osnivaju-ć",
    clitics: "je su će bi")

  private static let kazakh = MainVerbs(words: "")
}

extension MainVerbs {
  /// Whether a Kazakh clause ends in its verb, in a form that ends a sentence: `ашылды`, `өтеді`, `жатыр`, `екен`.
  static func endsKazakh(_ clause: ClauseSequence.Clause) -> Bool {
    guard let last = clause.words.last, !last.isCapital, !last.isQuoted else { return false }
    if kazakhWords.contains(last.text) { return true }
    guard last.text.unicodeScalars.count >= 5, !kazakhExceptions.contains(where: last.text.hasSuffix) else {
      return false
    }
    return kazakhEndings.contains(where: last.text.hasSuffix)
  }

  private static let kazakhWords: Set<String> = [
    "болды", "өтті", "берді", "жатыр", "отыр", "тұр", "жүр", "екен", "еді", "керек", "тиіс", "бар", "жоқ", "болар",
    "көрді", "алды", "келді", "кетті", "шықты", "деді", "айтты", "жетті", "асты", "тапты", "салды", "қалды", "ұтты",
    "жеңді", "түсті", "басты", "жазды", "қайтты", "көшті", "болмақ",
  ]
  /// The past, the present and future of the third person, and the participles that stand for a verb.
  private static let kazakhEndings = [
    "ылды", "ілді", "алды", "елді", "анды", "енді", "ынды", "інді", "тты", "тті",
    "ады", "еді", "йды", "йді", "ыды", "іді", "ған", "ген", "қан", "кен", "мақ", "мек", "мақшы", "мекші", "уда", "уде",
  ]
  /// The accusative of nouns, whose endings are the same.
  private static let kazakhExceptions = [
    "ларды", "лерді", "тарды", "терді", "дарды", "дерді", "ғанды", "генді", "қанды", "кенді", "жылды", "хатты",
    "сағатты", "қажетті",
  ]
}
