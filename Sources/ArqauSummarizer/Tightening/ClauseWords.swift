internal import ArqauText

/// What the clauses at the end of a long sentence begin with that are none of its main clause.
///
/// Closed classes; Serbian in Latin letters. Left out are words that as well begin what is said or asked (`that`, `что`,
/// `да`, `когда`), and contrasts (`but`, `но`, `dok`): with what they begin the main clause may be void.
struct ClauseWords: Sendable {
  /// Relative pronouns, behind up to two other words.
  let relatives: Set<String>
  /// Conjunctions behind a comma.
  let conjunctions: Set<String>
  /// Those of them that also join the last of a list: a clause only before one of ``seconds``.
  let coordinations: Set<String>
  /// Pronouns that begin another main clause.
  let seconds: Set<String>
  /// Second words with which a conjunction begins no clause: `as well`.
  let exceptions: Set<String>
  /// Endings of the participles that begin a clause.
  let participleEndings: [String]
  /// Words with such an ending that are none.
  let participleExceptions: Set<String>
  /// A relative of the whole sentence before it, and the verbs that may follow it: `что привело`, `što je`.
  let wholeRelative: String?
  let wholeVerbs: Set<String>
  /// Words that join the members of a list.
  let links: Set<String>
  /// With one of these in the main clause a reason or an addition may belong to what is negated.
  let negations: Set<String>
  /// Beginnings of clauses and phrases without a comma.
  let bareStarts: [[String]]
  /// Words before one that measure it: `two days after`.
  let measures: Set<String>
  /// Verbs that a main clause is told by.
  let auxiliaries: Set<String>
  /// Words that begin a clause before the main one.
  let openers: Set<String>

  /// Prepositions that begin a clause with a participle: `with rescuers searching`.
  let accompaniments: Set<String>
  /// Articles that begin an apposition.
  let articles: Set<String>
  /// What follows a participle of the past that begins a clause: `alarmed that`, `worried by`.
  let afterParticiple: Set<String>

  private init(
    relatives: String, conjunctions: String, coordinations: String = "", seconds: String = "", exceptions: String = "",
    participleEndings: String = "", participleExceptions: String = "", wholeRelative: String? = nil,
    wholeVerbs: String = "", links: String, negations: String, bareStarts: String = "", measures: String = "",
    auxiliaries: String = "", openers: String = "", accompaniments: String = "", articles: String = "",
    afterParticiple: String = ""
  ) {
    func list(_ text: String) -> [String] { text.split(whereSeparator: \.isWhitespace).map(String.init) }
    self.relatives = Set(list(relatives))
    self.conjunctions = Set(list(conjunctions))
    self.coordinations = Set(list(coordinations))
    self.seconds = Set(list(seconds))
    self.exceptions = Set(list(exceptions))
    self.participleEndings = list(participleEndings)
    self.participleExceptions = Set(list(participleExceptions))
    self.wholeRelative = wholeRelative
    self.wholeVerbs = Set(list(wholeVerbs))
    self.links = Set(list(links))
    self.negations = Set(list(negations))
    self.bareStarts = bareStarts.split(whereSeparator: { $0 == "," || $0 == "\n" }).map { list(String($0)) }
      .filter { !$0.isEmpty }
    self.measures = Set(list(measures))
    self.auxiliaries = Set(list(auxiliaries))
    self.openers = Set(list(openers))
    self.accompaniments = Set(list(accompaniments))
    self.articles = Set(list(articles))
    self.afterParticiple = Set(list(afterParticiple))
  }

  /// Those of a language.
  static func of(_ language: Language) -> ClauseWords {
    switch language {
    case .english: english
    case .kazakh: kazakh
    case .russian: russian
    case .serbian: serbian
    }
  }

  private static let english = ClauseWords(
    relatives: "which who whose whom",
    conjunctions: "where when while as after before because since with amid following and",
    coordinations: "and", seconds: "he she they it this that there we", exceptions: "well long soon much",
    participleEndings: "ing",
    participleExceptions: """
      according during excluding barring assuming providing pending failing considering regarding concerning
      nothing something anything everything morning evening building meeting spring hearing training
      """,
    links: "and or",
    negations: "not no never cannot can't can’t won't won’t didn't didn’t don't don’t doesn't doesn’t isn't isn’t only",
    bareStarts: """
      after, amid, following, during, because, in part because, in an effort to, in a bid to, in connection with, in response to,
      as part of, ahead of
      """,
    measures: """
      only even just not days day weeks week months month years year hours hour minutes soon shortly immediately long until since
      happened happens happening and or the a of to named looked look looking part come came moments ever
      """,
    auxiliaries: "is are was were has have had will",
    openers: "that what where when if as although though while because after before since whether",
    accompaniments: "with", articles: "a an", afterParticiple: "that by over about with to from")

  private static let russian = ClauseWords(
    relatives: """
      который которая которое которые которого которой которых которому которым которую котором которыми
      """,
    conjunctions: "поскольку ибо причем причём включая и а", exceptions: "также не вовсе только",
    participleEndings: """
      вшись ившись ывая ивая едив етив авив ивив ечив ировав вший вшая вшее вшие вшего вшей вших вшим вшем вшую вшими
      ющий ющая ющее ющие ющего ющей ющих ющим ющую ющими ящий ящая ящее ящие ящего ящей ящих ящим ящую ящими
      ащий ащая ащее ащие ащего ащих ащим ащую ющийся ющаяся ющееся ющиеся ющегося ющейся ющихся ющимся
      анный анная анное анные анного анной анных анным анную анными енный енная енное енные енного енной енных енным енную
      енными ённый ённая ённое ённые ённого ённой ённых ённым ённую
      """,
    participleExceptions: """
      настоящий настоящая настоящее настоящие следующий следующая следующее следующие следующего данный данная данное данные
      данных современный современная государственный государственная общественный определенный обыкновенный военный военная
      военные военных собственный собственная временный единственный единственная
      """,
    wholeRelative: "что",
    wholeVerbs: """
      стало привело вызвало позволит позволило позволяет сделало делает означает является составляет составило превышает соответствует
      свидетельствует приведет станет вызывает
      """,
    links: "и или", negations: "не нет ни")

  private static let serbian = ClauseWords(
    relatives: "koji koja koje kojeg kojega kojem kojim kojima kojih koju kojoj kojom čiji čija čije",
    conjunctions: "jer pošto a te", exceptions: "ne nije nisu ni naročito posebno",
    participleEndings: "jući ući avši ivši",
    participleExceptions: "sledeći idući budući mogući tekući",
    wholeRelative: "što", wholeVerbs: "je će su bi predstavlja znači",
    links: "i ili", negations: "ne nije nisu neće nema ni",
    bareStarts: "nakon što, pošto, zato što, zbog toga što, delom zato što, budući da, kako bi",
    measures: "delom samo tek odmah dan dana dva tri nedelju godinu mesec godina sati minuta neposredno ubrzo i da",
    auxiliaries: "je su će",
    openers: "iako kada kad ako dok pošto što da")

  /// The main verb comes last: nothing at the end may go.
  private static let kazakh = ClauseWords(relatives: "", conjunctions: "", links: "және", negations: "")
}
