internal import ArqauText

/// The words by which ``TurnReading`` tells a count of the dead and a plan that ended otherwise.
///
/// Closed lists, written as those of ``DenialWords``; Serbian in Latin letters.
final class TurnWords: Sendable {
  private let deaths: PhraseList
  private let deathGate: WordGate
  private let numbers: [String: Int]
  private let units: PhraseList
  private let otherTimes: PhraseList
  private let contrasts: Set<String>
  private let contrastGate: WordGate
  private let outcomes: PhraseList
  private let closings: PhraseList
  private let closingGate: WordGate
  private let conditions: Set<String>

  /// - Parameters:
  ///   - deaths: Words for dying and the dead.
  ///   - numbers: Words for numbers with their values.
  ///   - units: Words that follow a number that counts no people.
  ///   - otherTimes: Words with which a count is of other days.
  ///   - contrasts: Connectives of contrast and of later time.
  ///   - outcomes: What people do instead of what was planned.
  ///   - closings: What is only said of a plan that comes to nothing, or much later.
  ///   - conditions: Words with which that is not so yet.
  private init(
    _ language: Language, deaths: String, numbers: String, units: String, otherTimes: String, contrasts: String,
    outcomes: String, closings: String, conditions: String
  ) {
    self.deaths = PhraseList(deaths)
    deathGate = DenialWords.gate(language, self.deaths.longestWords)
    var values: [String: Int] = [:]
    for entry in numbers.split(separator: ",") {
      let parts = entry.split(whereSeparator: \.isWhitespace)
      guard let value = parts.first.flatMap({ Int($0) }) else { continue }
      for word in parts.dropFirst() { values[String(word)] = value }
    }
    self.numbers = values
    self.units = PhraseList(units)
    self.otherTimes = PhraseList(otherTimes)
    self.contrasts = Boilerplate.set(contrasts)
    contrastGate = DenialWords.gate(language, Array(self.contrasts))
    self.outcomes = PhraseList(outcomes)
    self.closings = PhraseList(closings)
    closingGate = DenialWords.gate(language, self.closings.longestWords)
    self.conditions = Boilerplate.set(conditions)
  }

  /// Those of a language.
  static func of(_ language: Language) -> TurnWords {
    switch language {
    case .english: english
    case .kazakh: kazakh
    case .russian: russian
    case .serbian: serbian
    }
  }

  /// Whether a sentence may tell of the dead; certainly not where false.
  func mayCount(_ text: WordHeads, _ range: Range<Int>) -> Bool { deathGate.mayHold(text, range) }

  /// Whether a sentence may hold a contrast; certainly not where false.
  func mayContrast(_ text: WordHeads, _ range: Range<Int>) -> Bool {
    contrastGate.mayHold(text, range)
  }

  /// How many dead a sentence counts: the number nearest to a word for them.
  func dead(_ words: [String]) -> Int? {
    guard let death = deaths.first(in: words) else { return nil }
    let near = max(0, death.lowerBound - Self.near)..<min(words.count, death.upperBound + Self.near)
    let counts = near.compactMap { index -> (distance: Int, value: Int)? in
      guard let value = number(words[index]), !isMeasured(words, index) else { return nil }
      return (min(abs(index - death.lowerBound), abs(index - death.upperBound + 1)), value)
    }
    return counts.min { $0.distance < $1.distance }?.value
  }

  /// A count stands no more words before or behind.
  private static let near = 5

  private func number(_ word: String) -> Int? {
    if let value = numbers[word] { return value }
    guard word.utf8.count <= 5, word.utf8.allSatisfy({ $0 &- 0x30 < 10 }), !OvertakingWords.isYear(word) else {
      return nil
    }
    return Int(word)
  }

  /// Whether a number counts years, hours or the like, or is half of another one.
  private func isMeasured(_ words: [String], _ index: Int) -> Bool {
    let next = words[(index + 1)...].prefix(2)
    return next.first.map { units.first(in: CollectionOfOne($0)) != nil || number($0) != nil } ?? false
      || index > 0 && number(words[index - 1]) != nil
  }

  /// Whether a sentence counts over other days than the article's: `since the war began`.
  func isOfOtherTimes(_ words: [String]) -> Bool { otherTimes.first(in: words) != nil }

  /// Whether a sentence begins with a contrast.
  func contrasts(_ words: [String]) -> Bool { words.prefix(Self.beginning).contains(where: contrasts.contains) }

  private static let beginning = 4

  /// Whether a sentence tells an outcome.
  func endsOtherwise(_ words: [String]) -> Bool { outcomes.first(in: words) != nil }

  /// Whether a sentence may say that nothing comes of a plan; certainly not where false.
  func mayClose(_ text: WordHeads, _ range: Range<Int>) -> Bool { closingGate.mayHold(text, range) }

  /// Whether a sentence says that nothing comes of a plan.
  func closes(_ words: [String]) -> Bool {
    closings.first(in: words) != nil && !words.contains(where: conditions.contains)
  }

  private static let english = TurnWords(
    .english,
    deaths: """
      dead, died, die, dies, killed, kills, killing, kill, deaths, bodies, perished, drowned, fatalities, dead bodies, lives
      """,
    numbers: """
      1 one, 2 two, 3 three, 4 four, 5 five, 6 six, 7 seven, 8 eight, 9 nine, 10 ten, 11 eleven, 12 twelve, 13 thirteen, 14 fourteen,
      15 fifteen, 16 sixteen, 17 seventeen, 18 eighteen, 19 nineteen, 20 twenty, 30 thirty, 40 forty, 50 fifty
      """,
    units: """
      year~, month~, week~, day~, hour~, minute~, percent, km, miles, kilomet~, metre~, meters, per, million, billion, thousand, pm, am,
      o'clock, injured, wounded, hurt, missing, others
      """,
    otherTimes:
      "since, so far this, this year, last, ago, in total, war, decade, decades, century, history, annually, each year, every year, previous",
    contrasts: "but, however, yet, instead, later",
    outcomes: """
      failed, stayed, stays, renewed, extended, signed, joined, chose, opted, turned back, flew home, returned home, went home, remained,
      remains, resigned, lost, missed, injured, fell ill, withdrew, went to, gave, took, picked, never arrived, did not arrive, broke
      """,
    closings: """
      money back, be refunded, refund, refunds, lost his voice, lost her voice, off the agenda, without a vote, no quorum, lack of a quorum, sealed off, sealed the,
      slipped to, has slipped, no earlier than, failed a medical, failed his medical, failed her medical, turned back over, ruled out of, withdrew his candidacy,
      withdrew her candidacy, pulled the film, pulled the show, licence revoked, license revoked, to replace her, to replace him, was replaced by, stay away until, stay shut, stay closed, remain shut, remain closed, died in committee, sided with the
      """,
    conditions: "if, could, may, might, unless, would")

  private static let russian = TurnWords(
    .russian,
    deaths: "погиб~, умер~, сконча~, тел, тела, убит~, утону~, жертв~, погибш~, мертв~",
    numbers: """
      1 один одного одна одну, 2 два двое двух две двоих, 3 три трое трех троих, 4 четыре четверо четырех четверых, 5 пять пятеро пяти пятерых,
      6 шесть шестеро шести, 7 семь семеро семи, 8 восемь восьмеро восьми, 9 девять девятеро девяти, 10 десять десятеро десяти,
      11 одиннадцать одиннадцати, 12 двенадцать двенадцати, 13 тринадцать тринадцати, 14 четырнадцать четырнадцати, 15 пятнадцать пятнадцати,
      20 двадцать двадцати, 30 тридцать тридцати, 40 сорок сорока, 50 пятьдесят пятидесяти
      """,
    units: """
      год~, лет, летн~, месяц~, недел~, дня, дней, день, час~, минут~, процент~, км, километр~, метр~, тыс, тысяч~, млн, миллион~, пострада~,
      ранен~, травм~, раненых
      """,
    otherTimes:
      "с начала, с тех, всего за, за год, прошл~, назад, войны, войну, десятилет~, век~, истори~, ежегодно, за время, году",
    contrasts: "но, однако, позднее, позже, вместо, зато",
    outcomes: """
      подписал, подписала, продлил, продлила, остался, осталась, остается, выбрал, выбрала, вернул~, травмир~, получил травму,
      получила травму, заболел, заболела, провалил, предпочел, предпочла, уехал, уехала, улетел, улетела, ушел, ушла, отдал, отдали
      """,
    closings: """
      вернут деньги, деньги вернут, деньги за билеты, вернут за билеты, из сетки, из программы, с повестки, из повестки, из репертуара, снял~ кандидатуру, снята кандидатура,
      без голосования, отсутствия кворума, нет кворума, не было кворума, опечата~, не раньше, не ранее, лишил~ лицензии, отозвал~ лицензию, поездки не будет, визита не будет,
      встречи не будет, концерта не будет, открытия не будет, запуска не будет,
      освобожден~ от, отстранен~ от, уволен с, уволена с, решили не проводить, решено не проводить, разрешения не дал~, не дала разрешения, не дал разрешения, сломал ногу,
      сломала ногу, сломал руку
      """,
    conditions: "если, может, могут, бы")

  private static let serbian = TurnWords(
    .serbian,
    deaths: "poginu~, stradal~, nastradal~, preminul~, ubijen~, tela, telo, mrtv~, utopi~, žrtv~, žrtav~, umrl~, umro",
    numbers: """
      1 jedan jedna jedno jednog, 2 dva dve dvoje dvojica dvojicu, 3 tri troje trojica, 4 četiri četvoro četvorica, 5 pet petoro petorica,
      6 šest šestoro, 7 sedam sedmoro, 8 osam osmoro, 9 devet devetoro, 10 deset desetoro, 11 jedanaest, 12 dvanaest, 13 trinaest,
      14 četrnaest, 15 petnaest, 16 šesnaest, 17 sedamnaest, 18 osamnaest, 19 devetnaest, 20 dvadeset, 30 trideset, 40 četrdeset, 50 pedeset
      """,
    units: """
      godin~, mesec~, nedelj~, dan, dana, sat, sati, sata, minut~, odsto, km, kilomet~, metar~, metra, hiljad~, milion~, povređen~, ranjen~
      """,
    otherTimes:
      "od početka, ukupno od, prošl~, pre, rat, rata, ratu, deceni~, vek~, istorij~, svake godine, godišnje, godine",
    contrasts: "ali, međutim, ipak, kasnije, umesto",
    outcomes: """
      potpisao, potpisala, dogovorio, dogovorila, produžio, produžila, ostao, ostala, ostaje, izabrao, izabrala, povredio, povredila,
      povređen, povređena, razboleo, razbolela, vratio, vratila, otišao, otišla, pao na, prešao, prešla
      """,
    closings: """
      karte se vraćaju, novac se vraća, novac će biti vraćen, vraća novac, vraćaju novac, zapečati~, zapečaćen~, povukao kandidaturu, povukla kandidaturu, povučena kandidatura, nema kvoruma,
      bez kvoruma, bez glasanja, sa dnevnog reda, sa repertoara, ništa od, nema ništa, najranije, završila sezonu, završio sezonu, nije dobio dozvolu, nije dobila dozvolu,
      razrešen~ dužnosti, razrešila, razrešio, smenjen~ sa, predao meč, predala meč, bez borbe, preseljen~ za, pomeren~ za
      """,
    conditions: "ako, ukoliko, može, mogu, bi")

  private static let kazakh = TurnWords(
    .kazakh,
    deaths: "қаза, өлді, өлген, мерт, денесі, денесін, мүрдесі, жұмды, қайтыс, құрбан~, опат",
    numbers: """
      1 бір, 2 екі, 3 үш, 4 төрт, 5 бес, 6 алты, 7 жеті, 8 сегіз, 9 тоғыз, 10 он, 20 жиырма, 30 отыз, 40 қырық, 50 елу
      """,
    units:
      "жыл~, ай, апта~, күн, күнде, сағат~, минут~, пайыз~, км, шақырым~, метр~, мың, миллион, жаралы, жарақат~, жараланған~",
    otherTimes: "басталғалы, бастап, былтыр, бұрын, соғыс~, ғасыр~, тарих~, жыл сайын, жылы",
    contrasts: "бірақ, алайда, дегенмен, кейін, оның орнына, есесіне",
    outcomes: """
      ұзартты, қойды, қалды, таңдады, ауырып, ауырды, жарақаттанды, қайтты, кетті, жарақат алды, өтпеді, келмеді
      """,
    closings: """
      ақшасы қайтарыл~, ақша қайтарыл~, ақшасын қайтар~, мөрлен~, мөр басыл~, күн тәртібінен, бағдарламадан ал~, бағдарламадан алын~, кворум болма~, кандидатурасын қайтарып, ғана ашыл~,
      ғана аша~, ғана баста~, ғана есігін, сапар болмайды, кездесу болмайды, болмайтын болды, өтпейтін болды, қызметінен босат~, сырқаттанып
      """,
    conditions: "егер, мүмкін")
}
