import ArqauText

/// Words by which an organisation, a street or an event is known, whatever its name looks like.
struct OrganisationWords: Sendable {
  /// The legal forms of companies, as they are written.
  private let legalForms: WordSet
  /// Nouns that say what an organisation is, and how many letters an ending may add.
  private let heads: WordBeginnings
  private let streets: WordBeginnings
  /// Nouns for events, treaties, laws and prizes: such names are none of a person, a place or an organisation.
  private let events: WordBeginnings
  /// Nouns for the missions that states send: with a state's name they are one's, and no place.
  private let missions: WordSet

  /// The words of a language, read once.
  static func of(_ language: Language) -> OrganisationWords {
    switch language {
    case .english: english
    case .russian: russian
    case .serbian: serbian
    case .kazakh: kazakh
    }
  }

  private init(legalForms: String, heads: String, streets: String, events: String, missions: String, endings: Int) {
    self.legalForms = WordSet(legalForms)
    self.heads = WordBeginnings(heads, endings: endings)
    self.streets = WordBeginnings(streets, endings: endings)
    self.events = WordBeginnings(events, endings: endings)
    self.missions = WordSet(missions)
  }

  /// Whether a token is the legal form of a company: `АҚ`, `ООО`, `Inc`.
  func isLegalForm(_ token: MentionText.Token, _ text: MentionText) -> Bool {
    text.isCapitalized(token) && legalForms.contains(text.letters[token.start..<token.end])
  }

  /// Whether a token says that its name is an organisation's: `комбинаты`, `завода`.
  func isHead(_ token: MentionText.Token, _ text: MentionText) -> Bool {
    heads.match(text.lowers[token.start..<token.end])
  }

  /// Whether a token is an embassy or a consulate, in whichever case.
  func isMission(_ token: MentionText.Token, _ text: MentionText) -> Bool {
    missions.contains(text.lowers[token.start..<token.end])
  }

  /// Whether a token says that its name is a street's.
  func isStreet(_ token: MentionText.Token, _ text: MentionText) -> Bool {
    streets.match(text.lowers[token.start..<token.end])
  }

  /// Whether a token says that its name is an event's, a treaty's, a law's or a prize's.
  func isEvent(_ token: MentionText.Token, _ text: MentionText) -> Bool {
    events.match(text.lowers[token.start..<token.end])
  }

  /// Whether the second half of a token with a hyphen says so.
  func isCompoundEvent(_ token: MentionText.Token, _ text: MentionText) -> Bool {
    guard let hyphen = text.lowers[token.start..<token.end].lastIndex(of: 0x2D), hyphen + 1 < token.end else {
      return false
    }
    return events.match(text.lowers[hyphen + 1..<token.end])
  }

  private static let english = OrganisationWords(
    legalForms: "Inc Inc. Ltd Ltd. LLC LLP PLC plc Corp Corp. Co Co. GmbH AG SA JSC OJSC PJSC SE NV",
    heads: """
      institute university academy college ministry company corporation agency committee commission association
      federation foundation bank fund council kombinat holding airlines party union
      """, streets: "street avenue boulevard",
    events: """
      championship championships cup treaty agreement amendment convention war act award awards prize festival summit
      revolution games olympics battle siege protocol hurricane typhoon
      """, missions: "embassy consulate", endings: 0)

  private static let russian = OrganisationWords(
    legalForms: "АО ОАО ЗАО ПАО ООО ТОО ГК АНО НАО НАК АКБ ФГУП МУП ИП",
    heads: """
      комбинат завод институт университет академи компани корпораци агентств министерств комитет ассоциаци федераци
      фонд банк бирж холдинг концерн предприяти учреждени департамент парти союз фабрик
      """, streets: "улиц проспект бульвар переул шоссе набережн",
    events: """
      войн конвенци договор форум фестивал преми медал орден чемпионат кубок кубк олимпиад саммит протокол соглашени
      турнир конкурс конференци
      """,
    missions: """
      посольство посольства посольству посольством посольстве консульство консульства консульству консульством
      консульстве генконсульство генконсульства генконсульству генконсульством генконсульстве
      """, endings: 3)

  private static let serbian = OrganisationWords(
    legalForms: "AD A.D. DOO D.O.O. JP JKP OD KD",
    heads: """
      kombinat fabrik institut univerzitet akademij kompanij korporacij agencij ministarstv komitet savez federacij
      fondacij bank holding koncern preduzeć zavod strank udruženj komor
      """, streets: "ulic bulevar",
    events: """
      konvencij sporazum forum festival nagrad medalj prvenstv samit protokol turnir konferencij ugovor olimpijad
      """,
    missions: """
      ambasada ambasade ambasadi ambasadu ambasadom konzulat konzulata konzulatu konzulatom
      """, endings: 3)

  private static let kazakh = OrganisationWords(
    legalForms: "АҚ ЖШС АО ТОО ҚҚ ЖАҚ ААҚ РМК МКК КЕАҚ",
    heads: """
      комбинаты зауыты институты университеті академиясы компаниясы корпорациясы агенттігі министрлігі комитеті
      қауымдастығы федерациясы қоры банкі холдингі концерні кәсіпорны басқармасы департаменті партиясы одағы фабрикасы
      """, streets: "көшесі даңғылы бульвары",
    events: """
      соғысы конвенциясы шарты форумы фестивалі сыйлығы медалі ордені чемпионаты кубогы олимпиадасы кодексі саммиті
      келісімі турнирі байқауы конференциясы
      """,
    missions: """
      елшілігі елшілігінің елшілігіне елшілігін елшілігінде елшілігінен елшілігімен консулдығы консулдығының
      консулдығына консулдығын консулдығында консулдығынан консулдығымен
      """, endings: 4)
}
