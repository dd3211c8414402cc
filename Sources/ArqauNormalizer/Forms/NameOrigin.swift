internal import ArqauText

/// Where a name comes from: whose spelling the others go back to.
enum NameOrigin: Sendable, Hashable, CaseIterable {
  case russian, kazakh, serbian, foreign

  /// Whether a record's native language is of this origin; records without one are of any.
  func includes(_ native: String?) -> Bool {
    guard let native else { return true }
    switch native {
    case "ru": return self == .russian
    case "kk": return self == .kazakh
    case "sr", "hr", "bs", "me", "cnr": return self == .serbian
    default: return self == .foreign
    }
  }

  var condition: TranscriptionCondition { self == .foreign ? .foreign : .native }
}

/// Tells a name's origin from its letters: what the name costs as one of each language's names, spelled as
/// it is by the rules of transcription.
struct OriginJudge {
  let tables: TranscriptionTables
  private let model = NameModel.shared

  init(_ tables: TranscriptionTables) { self.tables = tables }

  /// The likeliest origin of a name of some words in a variety.
  ///
  /// - Complexity: that of ``Transcriber/sources(of:like:_:limit:)`` for each word and origin.
  func origin(of parts: NameParts, in variety: Variety, kind: NameKind?) -> NameOrigin {
    if kind != .person, kind != .place, Self.isPhrase(parts) { return Self.own(variety.language) }
    var evidence: [NameOrigin: Int] = [:]
    if kind != .person, Self.bindsCapitals(parts) { evidence = [.russian: Self.hyphenCost, .kazakh: Self.hyphenCost] }
    if kind == .person || kind == nil, parts.words.contains(where: { Self.isForeignGivenName($0, variety) }) {
      evidence = [.russian: Self.givenNameCost, .kazakh: Self.givenNameCost, .serbian: Self.givenNameCost]
    }
    if variety.language == .russian, kind != .place, parts.words.contains(where: Self.hasRussianEnding) {
      evidence[.serbian, default: 0] += Self.endingCost
    }
    if kind == .person || kind == nil, Self.isOwnName(parts.words, variety) {
      evidence[.foreign, default: 0] += Self.ownNameCost
    }
    if kind == .person || kind == nil, variety.language == .russian, let first = parts.words.first,
      Self.russianOnly.contains(String(String.UnicodeScalarView(first.letters)))
    {
      evidence[.serbian, default: 0] += Self.serbianNameCost
    }
    if kind != .place, let first = parts.words.first,
      KazakhSpelling.isOnlyKazakh(LatinMarks.plain(first).letters, in: variety.language)
    {
      for other in [NameOrigin.russian, .serbian, .foreign] { evidence[other, default: 0] += Self.kazakhNameCost }
    }
    if kind == .person, variety.language == .serbian, parts.words.last.map(SlavicSurname.isUkrainian) == true {
      evidence[.serbian, default: 0] += Self.serbianNameCost
      evidence[.foreign, default: 0] += Self.serbianNameCost
    }
    if kind == .person, isSerbian(parts.words, variety.language) {
      evidence[.russian, default: 0] += Self.serbianNameCost
      evidence[.kazakh, default: 0] += Self.serbianNameCost
      evidence[.foreign, default: 0] += Self.serbianNameCost
    }
    let isPhraseLike = (kind == .organisation || kind == .work || kind == .other) && !Self.isOffice(parts.words)
    if isPhraseLike || kind == .person && !NameEvidence(tables).supports(parts, in: variety) {
      for native in [NameOrigin.russian, .kazakh] { evidence[native, default: 0] += Self.unsupportedCost }
    }
    let spelled = variety.language == .english ? parts.words.map(LatinMarks.plain) : parts.words
    let words = Self.withoutPatronymics(spelled.map(\.letters), variety).filter {
      $0.count > 1 && $0.count <= Transcriber.longestWord
    }
    if let sure = sureOrigin(words, variety) { return sure }
    let costs = NameOrigin.allCases.map { origin in words.map { cost($0, variety, origin, kind) } }
    let cheapest = words.indices.map { index in costs.map { $0[index] }.min() ?? 0 }
    var totals: [(origin: NameOrigin, total: Int)] = []
    for (origin, costs) in zip(NameOrigin.allCases, costs) {
      var total = Self.prior(origin, variety) + (evidence[origin] ?? 0)
      for (cost, cheapest) in zip(costs, cheapest) where cheapest < .max {
        total += cost == .max ? Self.most : min(cost - cheapest, Self.most)
      }
      totals.append((origin, total))
    }
    func best() -> NameOrigin { totals.min { $0.total < $1.total }?.origin ?? .foreign }
    if kind != .place, best() == .kazakh, !isKazakhPossible(spelled.map(\.letters), variety) {
      totals.removeAll { $0.origin == .kazakh }
    }
    return best()
  }

  /// Whether a name that is not in Kazakh letters may be a Kazakh's, by its words.
  private func isKazakhPossible(_ words: [[Unicode.Scalar]], _ variety: Variety) -> Bool {
    let russian: [[Unicode.Scalar]]
    switch variety.language {
    case .kazakh: return true
    case .russian: russian = words
    case .serbian:
      // Назарбајев, Кунајев.
      russian = words.map { word in
        word.indices.compactMap { index in
          guard word[index] == "ј" else { return word[index] }
          return index + 1 < word.count && word[index + 1] == "е" ? nil : "й"
        }
      }
    case .english:
      russian = words.map { word in
        guard word.count <= Transcriber.longestWord else { return word }
        return tables.russianToEnglish.sources(of: word, like: .kazakhInRussian, [.native], limit: 1).first?.letters
          ?? word
      }
    }
    return KazakhEvidence().allows(russian)
  }

  /// Whether words in small letters stand among capitals: no name of a person, but words of the language.
  private static func isPhrase(_ parts: NameParts) -> Bool {
    parts.words.contains { $0.isCapitalized } && parts.words.contains { !$0.isCapitalized && $0.letters.count > 3 }
  }

  /// Whether a name is a Russian word made of parts of others, as those of offices are: Роскомнадзор.
  private static func isOffice(_ words: [NameWord]) -> Bool {
    guard words.count == 1, let word = words.first, word.letters.count > 6 else { return false }
    let text = String(String.UnicodeScalarView(word.letters))
    return ["рос", "мин", "гос", "глав", "каз", "нац", "сов"].contains(where: text.hasPrefix)
  }

  private static func own(_ language: Language) -> NameOrigin {
    switch language {
    case .russian: .russian
    case .kazakh: .kazakh
    case .serbian: .serbian
    case .english: .foreign
    }
  }

  /// Whether a word ends as Russian adjectives do and no Serbian name in Russian: Толстой, Чайковский.
  private static func hasRussianEnding(_ word: NameWord) -> Bool {
    let text = String(String.UnicodeScalarView(word.letters))
    return word.letters.count > 4 && ["ой", "ый", "ий", "ая", "ое"].contains { text.hasSuffix($0) }
  }

  /// Given names of Russians and their neighbours that no Serb has in this spelling.
  private static let russianOnly: Set<String> = [
    "анатолий", "аркадий", "арсений", "валерий", "василий", "виталий", "вячеслав", "геннадий", "григорий", "дмитрий",
    "евгений", "кирилл", "леонид", "тимофей", "юрий", "галина", "дарья", "евгения", "екатерина", "елизавета",
    "зинаида", "ксения", "лариса", "людмила", "наталья", "оксана", "раиса", "татьяна", "юлия",
  ]

  /// What a Serbian name costs with such an ending.
  private static let endingCost = 18

  /// Names of three words with their Russian patronymics cut down to the father's name: -ович is Russian
  /// spelling, whoever the father was. In names of two words it may be a Serbian surname.
  private static func withoutPatronymics(_ words: [[Unicode.Scalar]], _ variety: Variety) -> [[Unicode.Scalar]] {
    guard variety.language == .russian, words.count >= 3 else { return words }
    return words.map { Patronymic.russian($0)?.fathers.last ?? $0 }
  }

  /// What one word says at most for or against an origin: five nats, so that an odd word doesn't decide.
  private static let most = 30

  /// What an origin costs beforehand, in sixths of a nat.
  private static func prior(_ origin: NameOrigin, _ variety: Variety) -> Int {
    switch (variety.language, origin) {
    case (.russian, .russian), (.russian, .foreign), (.serbian, .serbian), (.kazakh, .kazakh): 0
    case (.russian, .kazakh), (.kazakh, .russian), (.kazakh, .foreign): 2
    case (.serbian, _): 22
    case (.english, .foreign): 12
    case (.english, _): 0
    case (_, .serbian): 10
    default: 12
    }
  }

  /// What Сан-Франциско costs as a native name: such hyphens are rare there.
  private static let hyphenCost = 16
  /// What a name costs as a native one that holds a given name from elsewhere.
  private static let givenNameCost = 24

  /// What a person's name costs as a Russian or a Kazakh one where only its letters say that it is.
  private static let unsupportedCost = 12

  /// What a name costs as another than a Kazakh one that begins with a given name of Kazakhs.
  private static let kazakhNameCost = 40

  /// What a name costs as one from elsewhere that holds a given name or a surname of Russia or Kazakhstan.
  private static let ownNameCost = 18

  /// Whether a name in Russian or Kazakh begins with a given name that no Western language shares, or has a surname
  /// made of Kazakh words.
  private static func isOwnName(_ words: [NameWord], _ variety: Variety) -> Bool {
    guard variety.language == .russian || variety.language == .kazakh, let first = words.first else { return false }
    if words.contains(where: { KazakhEvidence.isSurnameOfElements($0.letters) }) { return true }
    let text = String(String.UnicodeScalarView(first.letters))
    return KazakhEvidence.isRussianGivenName(first.letters) && GivenNames.rows(russian: text).isEmpty
  }

  /// What a name costs as another than a Serbian one that begins with a given name of Serbs.
  private static let serbianNameCost = 48

  /// Whether a name of several words begins with a usual Serbian given name that Russians don't bear, or with any such
  /// before a surname in -ски; elsewhere, where others' names look like it, with a surname in -ић behind: `Любиша
  /// Джамич`, `Ivan Lucic`, but not `Владимир Ильич`.
  private func isSerbian(_ words: [NameWord], _ language: Language) -> Bool {
    guard words.count > 1, let given = words.first, let surname = words.last, given.letters.count > 2,
      given.letters.count <= Transcriber.longestWord, surname.letters.count > 3
    else { return false }
    let text = String(String.UnicodeScalarView(given.letters))
    switch language {
    case .serbian:
      // Матвијенко is no Serb, whatever the given name.
      if SlavicSurname.isUkrainian(surname) { return false }
      let isUsual = GivenNames.rows(serbian: text).isEmpty && Self.isSerbianGivenName(given)
      return (isUsual || SlavicSurname.isAdjective(surname)) && !SlavicSurname.isRussianGivenName(given)
    case .english:
      return ["ic", "ić"].contains { surname.letters.suffix(2).elementsEqual($0.unicodeScalars) }
    case .russian, .kazakh:
      guard surname.letters.suffix(2).elementsEqual("ич".unicodeScalars), GivenNames.rows(russian: text).isEmpty else {
        return false
      }
      if words.count == 2, !SlavicSurname.isLikePatronymic(surname) { return true }
      guard !NameEvidence.eastSlavic.contains(text) else { return false }
      return tables.serbianToRussian.sources(of: given.letters, like: .serbian, [.native], limit: 3).contains {
        Self.isSerbianGivenName(NameWord($0.letters))
      }
    }
  }

  /// Whether a word in Serbian Cyrillic is a usual given name of Serbs.
  static func isSerbianGivenName(_ word: NameWord) -> Bool {
    serbianGivenNames.contains(String(String.UnicodeScalarView(word.letters)))
  }

  private static let serbianGivenNames = Set(
    (SerbianGivenNames.masculine + " " + SerbianGivenNames.feminine).split(whereSeparator: \.isWhitespace).map {
      $0.lowercased()
    })

  /// Whether a hyphen binds two words in capitals.
  private static func bindsCapitals(_ parts: NameParts) -> Bool {
    for (index, part) in parts.parts.enumerated() where part == .other("-") {
      guard index > 0, index + 1 < parts.parts.count, case .word(let first) = parts.parts[index - 1],
        case .word(let second) = parts.parts[index + 1]
      else { continue }
      if first.isCapitalized, second.isCapitalized { return true }
    }
    return false
  }

  private static func isForeignGivenName(_ word: NameWord, _ variety: Variety) -> Bool {
    let text = String(String.UnicodeScalarView(word.letters))
    switch variety.language {
    case .kazakh, .russian: return GivenNames.rows(russian: text).contains { !$0.isCommon }
    case .serbian: return GivenNames.rows(serbian: text).contains { !$0.isCommon }
    case .english: return GivenNames.rows(english: text).contains { !$0.isCommon }
    }
  }

  private func sureOrigin(_ words: [[Unicode.Scalar]], _ variety: Variety) -> NameOrigin? {
    if words.isEmpty { return .foreign }
    switch variety.language {
    case .kazakh: return words.contains { $0.contains { Self.kazakhLetters.contains($0) } } ? .kazakh : nil
    case .serbian: return words.contains { $0.contains("ћ") || $0.contains("ђ") } ? .serbian : nil
    default: return nil
    }
  }

  private static let kazakhLetters = Set("әғқңөұүһі".unicodeScalars)

  private func cost(
    _ word: [Unicode.Scalar], _ variety: Variety, _ origin: NameOrigin, _ kind: NameKind?
  ) -> Int {
    let foreign = NameModel.Class.foreignInRussian(kind)
    func inverse(_ transcriber: Transcriber, _ like: NameModel.Class) -> Int {
      transcriber.sources(of: word, like: like, [origin.condition], limit: 1).first?.cost ?? .max
    }
    switch (variety.language, origin) {
    case (.kazakh, .kazakh): return model.cost(of: word, .kazakh)
    case (.russian, .kazakh): return model.cost(of: word, .kazakhInRussian)
    case (.kazakh, .russian), (.russian, .russian): return model.cost(of: word, .russian)
    case (.kazakh, .foreign), (.russian, .foreign): return model.cost(of: word, foreign)
    case (.kazakh, .serbian), (.russian, .serbian): return inverse(tables.serbianToRussian, .serbian)
    case (.serbian, .serbian): return model.cost(of: word, .serbian)
    case (.serbian, .russian): return inverse(tables.russianToSerbian, .russian)
    case (.serbian, .kazakh): return inverse(tables.russianToSerbian, .kazakhInRussian)
    case (.serbian, .foreign): return inverse(tables.russianToSerbian, foreign)
    case (.english, .russian): return inverse(tables.russianToEnglish, .russian)
    case (.english, .kazakh):
      return min(inverse(tables.russianToEnglish, .kazakhInRussian), inverse(tables.kazakhToEnglish, .kazakh))
    case (.english, .serbian): return inverse(tables.serbianToEnglish, .serbian)
    case (.english, .foreign): return inverse(tables.russianToEnglish, foreign)
    }
  }
}
