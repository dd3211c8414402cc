internal import ArqauText

/// The words by which news tells what courts and prosecutors do to somebody who may deny it.
///
/// What a court has found is a fact, whatever the convicted said before. What a prosecutor says is a claim, but one that
/// names who makes it: where there is room for one sentence alone, it may stand without the plea.
/// Closed lists, written as those of ``DenialWords``.
final class CourtWords: Sendable {
  private let language: Language
  private let convictions: PhraseList
  private let convictionGate: WordGate
  /// Verbs of courts that have other meanings, and what stands in their sentences where they have this one.
  private let sentencing: (verbs: PhraseList, terms: PhraseList)
  /// What a sentence has of a conviction that is asked for or possible.
  private let prospects: PhraseList
  private let charges: PhraseList
  private let chargeGate: WordGate

  /// - Parameters:
  ///   - convictions: What courts say of the guilty.
  ///   - sentencing: Verbs of convicting that have other meanings, in their sentences.
  ///   - terms: What a court convicts to.
  ///   - prospects: Words with which no court has found anything yet.
  ///   - charges: Prosecutors, investigators, and what they do.
  private init(
    _ language: Language, convictions: String, sentencing: String = "", terms: String = "", prospects: String,
    charges: String
  ) {
    self.language = language
    self.convictions = PhraseList(convictions)
    self.sentencing = (PhraseList(sentencing), PhraseList(terms))
    self.prospects = PhraseList(prospects)
    convictionGate = DenialWords.gate(language, self.convictions.longestWords + self.sentencing.verbs.longestWords)
    self.charges = PhraseList(charges)
    chargeGate = DenialWords.gate(language, self.charges.longestWords)
  }

  /// Those of a language.
  static func of(_ language: Language) -> CourtWords {
    switch language {
    case .english: english
    case .kazakh: kazakh
    case .russian: russian
    case .serbian: serbian
    }
  }

  /// Whether a sentence tells that somebody was convicted.
  ///
  /// - Complexity: O(length of the sentence).
  func isConviction(_ text: WordHeads, _ range: Range<Int>) -> Bool {
    guard convictionGate.mayHold(text, range) else { return false }
    let words = DenialWords.words(text.utf8, range, language)
    let isSaid =
      convictions.first(in: words) != nil
      || sentencing.verbs.first(in: words) != nil && sentencing.terms.first(in: words) != nil
    return isSaid && prospects.first(in: words) == nil
  }

  /// Whether a sentence tells of what prosecutors or investigators accuse somebody.
  ///
  /// - Complexity: O(length of the sentence).
  func isCharge(_ text: WordHeads, _ range: Range<Int>) -> Bool {
    chargeGate.mayHold(text, range) && charges.first(in: DenialWords.words(text.utf8, range, language)) != nil
  }

  private static let english = CourtWords(
    .english,
    convictions: """
      found guilty, convicted of, was convicted, were convicted, been convicted, pleaded guilty, pled guilty, sentenced to,
      was sentenced, were sentenced, jailed for, was jailed, were jailed
      """,
    prospects: "if convicted, if found, could be, may be, might be, faces, would be, to be found, asked the, seek~",
    charges: """
      charged with, prosecutor, prosecutors, prosecution, prosecutor's, prosecutors', indict~, on trial, arrested, detained,
      investigators
      """)

  private static let russian = CourtWords(
    .russian,
    convictions:
      "признан~ виновн~, виновным в, виновной в, виновными в, приговорил~, приговорен~, осужден~ на, осужден~ к, осудил~ на",
    prospects: "прос~, попрос~, требу~, потребова~, может, могут, если, грозит, ходатайств~",
    charges: """
      прокур~, следстви~, следовател~, следственн~, задержан~, задержал~, арестован~, арестовал~, уголовн~, подсудим~,
      предъявл~ обвинени~, обвиняется, обвиняются, обвиняем~
      """)

  private static let serbian = CourtWords(
    .serbian,
    convictions: "osuđen~ na, proglašen~ kriv~, proglasi~ kriv~, kriv za, kriva za, krivi za, osudi~ na",
    sentencing: "osudio, osudila, osudilo, osudili", terms: "zatvora, zatvor, robije, robiju, zatvorsk~, novčan~",
    prospects: "traži, traže, tražio, tražila, zatražio, zatražila, zatraženo, ako, može, preti",
    charges: "tužila~, uhapšen~, uhapsi~, optužnic~, tereti, terete, osumnjič~, okrivljen~, privede~")

  private static let kazakh = CourtWords(
    .kazakh,
    convictions: "жылға сотта~, айға сотта~, сотталды, кінәлі деп таны~, кінәлі деп тапты, бостандығынан айыр~",
    prospects: "сұра~, талап ет~, мүмкін, егер",
    charges: "прокур~, тергеу~, күдікті~, айыпталуш~, қылмыстық, ұсталды, ұстады, қамауға")
}
