import ArqauNormalizer
import ArqauText

/// What the words around a Russian name of a person say of its case: whether it is a woman's in the nominative, or a
/// man's in the genitive, which look alike for names like `Александра Иванова`.
///
/// The evidence is that of the noun for an office or a trade before the name, of the verb beside it, and of another
/// person's name before it that a comma or a conjunction binds to it.
struct PersonCase {
  let text: MentionText

  struct Reading {
    /// How much likelier than elsewhere the name stands in the nominative.
    let nominative: Double
    /// Whether the words beside the name tell that it isn't a woman's in the nominative: a verb has a man as its subject,
    /// or the noun for an office is in another case.
    let isNoWomans: Bool
  }

  /// What the words beside a name say.
  ///
  /// - Parameters:
  ///   - tokens: The tokens of the name.
  ///   - kind: What it names; of others than persons the words before say something only.
  /// - Complexity: O(1): some words on each side are looked at.
  func reading(_ tokens: ClosedRange<Int>, _ kind: NameKind) -> Reading {
    let first = tokens.lowerBound
    let plain = text.nominative(at: first, kind)
    guard text.language == .russian, kind == .person else { return Reading(nominative: plain, isNoWomans: false) }
    if first > 0, Self.names.contains(lower(first - 1)) { return Reading(nominative: plain, isNoWomans: false) }
    let (next, previous) = (verb(after: tokens.upperBound), verb(before: first))
    let isMans = next == .masculine || previous == .masculine
    if let office = office(before: first) {
      if office.isNominative { return Reading(nominative: Self.sure, isNoWomans: isMans) }
      // Пресс-секретарь акима … сообщила: a noun that has a man's endings and a woman's verb has her name beside it.
      let isHers = next == .feminine && office.token > 0 && Self.helpers.contains(lower(office.token - 1))
      return Reading(nominative: isHers ? Self.sure : plain, isNoWomans: !isHers)
    }
    // Behind a preposition, or a noun that is called after the person, no verb says whose the name is.
    guard plain >= 1 else { return Reading(nominative: plain, isNoWomans: isMans) }
    var factor = plain
    switch next {
    // Отставка Иванова вызвала …
    case .feminine: factor *= VerbOwners.isBehindOne(first, .feminine, text) ? Self.unlikely : Self.likely
    case .masculine: factor *= isBehindNoun(first) ? 1 : Self.likely
    case nil: break
    }
    if previous == .feminine { factor *= Self.isReflexive(lower(first - 1)) ? Self.sure : Self.likely }
    if isJoined(before: first) { factor *= Self.sure }
    if isSpeaker(first) { factor *= Self.likely }
    return Reading(nominative: factor, isNoWomans: isMans)
  }

  /// Whether a word in small letters stands before the name, whose genitive that may be.
  private func isBehindNoun(_ first: Int) -> Bool {
    first > 0 && !text.tokens[first].followsLineBreak && text.isWord(text.tokens[first - 1])
      && !text.isCapitalized(text.tokens[first - 1])
  }

  private static let sure = 2000.0
  private static let likely = 60.0
  private static let unlikely = 0.05

  private static let names: Set<String> = ["имени", "им"]

  // MARK: Offices

  /// The case of the noun that says what the person is, right before the name or with its own genitive between:
  /// `директор музея`, `министра культуры`.
  private func office(before first: Int) -> (token: Int, isNominative: Bool)? {
    var place = first - 1
    var quotes = 0
    while place >= 0, first - place <= Self.farthest, !text.tokens[place + 1].followsLineBreak {
      let token = text.tokens[place]
      let letter = text.letters[token.start]
      if letter == 0xBB || letter == 0xAB || letter == 0x22 {
        quotes += 1
      } else if quotes % 2 == 0 {
        guard ScalarTraits.of(letter).contains(.letter) else { return nil }
        let word = lower(place)
        // Between the noun and the name stand words in the genitive only.
        if let isNominative = Self.isOfficeInNominative(word) { return (place, isNominative) }
        let isName = text.isCapitalized(token)
        guard isName || Self.genitives.contains(where: word.hasSuffix), !Self.little.contains(word),
          Self.verb(word) == nil
        else { return nil }
      }
      place -= 1
    }
    return nil
  }

  private static let farthest = 7
  private static let genitives = [
    "ого", "его", "ой", "ей", "ых", "их", "а", "я", "ы", "и", "ов", "ев",
  ]
  private static let little: Set<String> = ["и", "а", "за", "на", "да", "ли", "для", "или", "музей"]

  /// Whether a noun for what a person is stands in the nominative; nil for other words.
  static func isOfficeInNominative(_ word: String) -> Bool? {
    // Вице-премьер, экс-министр.
    let noun = word.split(separator: "-").last.map(String.init) ?? word
    if nominatives.contains(noun) { return true }
    for ending in ["а", "я", "у", "ю", "ом", "ем", "е", "ы", "ой"] where noun.hasSuffix(ending) {
      // Президенты are many; главы is one's genitive.
      let stem = String(noun.dropLast(ending.count))
      if obliqueStems.contains(stem), ending != "ы" || men.contains(stem + "а") { return false }
    }
    return nil
  }

  private static let helpers: Set<String> = [
    "пресс-секретарь", "секретарь", "советник", "заместитель", "помощник", "представитель", "адвокат", "референт",
  ]

  /// Nouns for what a person is, none that says whose he is, as an adviser or a lawyer may be.
  private static let men = """
    директор министр депутат режиссер лидер сенатор губернатор мэр аким посол президент премьер спикер председатель
    профессор академик писатель поэт композитор дирижер художник скульптор архитектор продюсер актер певец журналист
    телеведущий политолог экономист социолог историк эксперт аналитик юрист судья прокурор следователь омбудсмен
    генерал полковник майор капитан лейтенант ректор декан доцент врач хирург учитель космонавт фигурист биатлонист
    теннисист шахматист пловец боксер борец гимнаст лыжник нападающий полузащитник вратарь чемпион предприниматель
    бизнесмен миллиардер инвестор основатель координатор политик дипломат уполномоченный комиссар канцлер
    модельер куратор руководитель начальник глава командир кинорежиссер кинокритик экоактивист активист правозащитник
    """.split(whereSeparator: \.isWhitespace).map(String.init)

  private static let women = """
    певица актриса писательница сотрудница спортсменка теннисистка фигуристка журналистка бегунья балерина художница
    поэтесса учительница преподавательница руководительница чиновница гимнастка лыжница биатлонистка чемпионка
    студентка школьница телеведущая ведущая россиянка украинка белоруска казахстанка киргизка балерина танцовщица
    пловчиха шахматистка волейболистка баскетболистка дзюдоистка боксерша прыгунья легкоатлетка конькобежка керлингистка
    пенсионерка активистка правозащитница предпринимательница основательница медсестра акушерка чемпионка победительница
    призерка обладательница исполнительница солистка пианистка скрипачка режиссерка модель принцесса королева
    императрица
    """.split(whereSeparator: \.isWhitespace).map(String.init)

  private static let nominatives = Set(men + women)

  /// The nouns without the ending of their nominative, those with a vowel that goes too.
  private static let obliqueStems: Set<String> = {
    var stems: Set<String> = ["посл", "певц", "пловц", "борц"]
    for noun in men { stems.insert(["ь", "а"].contains(where: noun.hasSuffix) ? String(noun.dropLast()) : noun) }
    return stems
  }()

  // MARK: Verbs

  private enum Gender { case feminine, masculine }

  /// The gender of a verb in the past tense right behind the name.
  private func verb(after last: Int) -> Gender? {
    guard last + 1 < text.tokens.count, !text.tokens[last + 1].followsLineBreak else { return nil }
    return Self.verb(lower(last + 1))
  }

  private func verb(before first: Int) -> Gender? {
    guard first > 0, !text.tokens[first].followsLineBreak else { return nil }
    return Self.verb(lower(first - 1))
  }

  private static func verb(_ word: String) -> Gender? {
    guard word.count > 3, !nouns.contains(word) else { return nil }
    if word.hasSuffix("ла") || isReflexive(word) { return .feminine }
    return word.hasSuffix("л") || word.hasSuffix("лся") ? .masculine : nil
  }

  /// Whether a verb of speech in the present stands right before the name, and attributes what is said to it:
  /// `…, считает Вера Иванова`.
  private func isSpeaker(_ first: Int) -> Bool {
    guard first > 1, !text.tokens[first].followsLineBreak, Self.speech.contains(text.letters(of: first - 1)) else {
      return false
    }
    return !text.isWord(text.tokens[first - 2]) || text.word(first - 2) == "как"
  }

  private static let speech = WordSet(
    """
    считает говорит заявляет отмечает утверждает полагает пишет подчеркивает уверяет сообщает рассказывает объясняет
    добавляет признается уточняет напоминает поясняет предупреждает вспоминает передает
    """)

  private static func isReflexive(_ word: String) -> Bool { word.hasSuffix("лась") }

  /// Nouns that end as those verbs.
  private static let nouns: Set<String> = [
    "сила", "школа", "генерала", "генерал", "канала", "канал", "журнала", "журнал", "дела", "акула", "жила", "скала",
    "кресла", "тела", "числа", "села", "зала", "финала", "финал", "портала", "портал", "квартала", "квартал", "угла",
    "вокзала", "вокзал", "посла", "узла", "отдела", "отдел", "футбола", "футбол", "стола", "капитала", "капитал",
    "материала", "материал", "персонала", "персонал", "скандала", "скандал", "филиала", "филиал", "раздела", "раздел",
    "сериала", "сериал", "произвола", "протокола", "протокол",
  ]

  // MARK: Others' names

  /// Whether a person's name in the nominative stands before, which a comma or a conjunction binds to this one: a given
  /// name and a surname that end in consonants, and not as another case does.
  private func isJoined(before first: Int) -> Bool {
    guard first > 2, !text.tokens[first].followsLineBreak else { return false }
    guard text.letters[text.tokens[first - 1].start] == 0x2C || lower(first - 1) == "и" else { return false }
    return [first - 2, first - 3].allSatisfy { index in
      guard text.isWord(text.tokens[index]), text.isCapitalized(text.tokens[index]) else { return false }
      let word = text.word(index)
      return !Self.otherEndings.contains(where: word.hasSuffix)
    }
  }

  private static let otherEndings = [
    "а", "я", "у", "ю", "ы", "и", "е", "о", "ым", "им", "ом", "ем", "ой", "ей", "ых", "их",
  ]

  /// A token in small letters; empty where it has a capital within a sentence.
  private func lower(_ index: Int) -> String {
    let token = text.tokens[index]
    guard index > 0, text.isCapitalized(token), !token.followsLineBreak else { return text.word(index) }
    let previous = text.tokens[index - 1]
    let isWithin = text.isWord(previous) || text.letters[previous.start] == 0x2C
    return isWithin ? "" : text.word(index)
  }
}
