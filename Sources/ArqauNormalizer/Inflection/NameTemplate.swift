import ArqauText

/// One way to understand a name: which of its words are declined, as what, and which go together.
struct NameTemplate: Sendable {
  struct Slot: Sendable, Hashable {
    /// The index of the word's piece.
    let piece: Int
    let role: WordRole
    /// Words of one group agree in gender and number; all of a template stand in one case.
    let group: Int
    /// A part of a hyphenated word before its last one.
    var isInner = false
    /// Whether it names many people.
    var isPeople = false
  }

  var slots: [Slot]
  /// The logarithm of how usual such a name is.
  let weight: Double
  /// The one gender or number that it may have; nil where any.
  var only: Agreement?
  /// Whether it is only looked for in inflected names, since base forms are declined in another way.
  var isForMentions = false

  /// Whether adjectives stand before its noun.
  var hasAdjectives: Bool { slots.contains { $0.role == .adjective } }

  /// The ways to understand a name.
  ///
  /// - Parameters:
  ///   - pieces: The name.
  ///   - kind: What it names; nil where that isn't known.
  ///   - language: Russian or Serbian.
  ///   - weights: How usual each kind is.
  /// - Complexity: O(words²), and there are at most ``NamePieces/mostUnits`` of them.
  static func all(
    of pieces: NamePieces, kind: NameKind?, _ language: Language, _ weights: InflectionWeights
  ) -> [NameTemplate] {
    switch kind {
    case .person: persons(pieces, language) + peoples(pieces, language, weights)
    case .place: places(pieces, language)
    case .organisation, .work: phrases(pieces, language, .noun) + foreign(pieces)
    case .other, nil:
      shifted(persons(pieces, language), weights[.unknownPerson])
        + shifted(places(pieces, language), weights[.unknownPlace])
        + shifted(
          phrases(pieces, language, .noun), weights[pieces.units.count == 1 ? .unknownNoun : .unknownPhrase])
    }
  }

  private static func shifted(_ templates: [NameTemplate], _ weight: Double) -> [NameTemplate] {
    templates.map {
      NameTemplate(slots: $0.slots, weight: $0.weight + weight, only: $0.only, isForMentions: $0.isForMentions)
    }
  }

  // MARK: Persons

  private static func persons(_ pieces: NamePieces, _ language: Language) -> [NameTemplate] {
    if language == .russian, let last = EastAsianNames.lastWord(of: pieces) ?? lastOfSyllables(pieces) {
      return [NameTemplate(slots: [Slot(piece: last, role: .given, group: 0)], weight: 0, only: .masculine)]
    }
    if isNumbered(pieces) { return [NameTemplate(slots: slots(ofGiven: pieces), weight: 0)] }
    var sequences = roles(ofPersons: pieces.units.count, hasPatronymics: language == .russian)
    // Патриарх Павел, папа Лев: behind a title in small letters stands a given name as often as a surname.
    if pieces.units.count == 2, let title = pieces.units[0].words.last.flatMap({ pieces.word($0) }),
      !title.isCapitalized
    {
      sequences.append(([.given, .given], -0.3))
    }
    var eastAsian: [NameTemplate] = []
    if language == .serbian, let last = SerbianEastAsianNames.lastWord(of: pieces) {
      let slot = Slot(piece: last, role: .surname, group: 0)
      eastAsian = [NameTemplate(slots: [slot], weight: 6, only: .masculine, isForMentions: true)]
    }
    return eastAsian
      + sequences.flatMap { roles, weight in
        zip(pieces.units, roles).reduce([NameTemplate(slots: [], weight: weight)]) { templates, part in
          let (unit, role) = part
          return templates.flatMap { template in
            choices(unit, role, language, pieces).map { words, cost in
              NameTemplate(
                slots: template.slots
                  + words.map { Slot(piece: $0, role: role, group: 0, isInner: $0 != unit.words.last) },
                weight: template.weight + cost)
            }
          }.prefix(16).map { $0 }
        }
      }
  }

  /// The last word of a Korean, Vietnamese or Chinese name that is written as three syllables: only it is declined
  /// (Ким Чен Ына).
  private static func lastOfSyllables(_ pieces: NamePieces) -> Int? {
    guard pieces.units.count == 3 else { return nil }
    let vowels = Set("аеёиоуыэюя".unicodeScalars)
    let isSyllables = pieces.units.allSatisfy { unit in
      guard unit.words.count == 1, let word = pieces.word(unit.words[0]) else { return false }
      return word.isCapitalized && word.letters.count <= 6 && word.letters.count { vowels.contains($0) } <= 2
    }
    guard isSyllables,
      pieces.units.prefix(2).allSatisfy({ unit in
        (pieces.word(unit.words[0])?.letters.count { vowels.contains($0) } ?? 0) == 1
      })
    else { return nil }
    return pieces.units[2].words[0]
  }

  /// Whether a ruler's number follows: then the word before it is a given name (Екатерина II).
  private static func isNumbered(_ pieces: NamePieces) -> Bool {
    guard pieces.units.count == 1, let word = pieces.units[0].words.last else { return false }
    return pieces.pieces[(word + 1)...].contains { piece in
      guard case .word(let word) = piece else { return false }
      return word.text.unicodeScalars.allSatisfy { "IVX".unicodeScalars.contains($0) }
    }
  }

  private static func slots(ofGiven pieces: NamePieces) -> [Slot] {
    pieces.units[0].words.suffix(1).map { Slot(piece: $0, role: .given, group: 0) }
  }

  /// Many people under one name: американцы, британские министры.
  private static func peoples(
    _ pieces: NamePieces, _ language: Language, _ weights: InflectionWeights
  ) -> [NameTemplate] {
    guard language == .russian else { return [] }
    let isSmall = pieces.units.allSatisfy { unit in
      unit.words.first.flatMap { pieces.word($0) }?.isCapitalized == false
    }
    return phrases(pieces, language, .noun).filter { $0.slots.count == pieces.units.count }.map { phrase in
      let slots = phrase.slots.map { slot in
        var slot = slot
        slot.isPeople = slot.role == .noun
        return slot
      }
      return NameTemplate(
        slots: slots, weight: phrase.weight + weights[isSmall ? .peopleInSmall : .peopleInCapitals], only: .plural)
    }
  }

  private static func roles(ofPersons count: Int, hasPatronymics: Bool) -> [([WordRole], Double)] {
    switch count {
    case 0: return []
    case 1:
      return [([.surname], -0.6), ([.given], -0.9)] + (hasPatronymics ? [([.patronymic], -4)] : [])
    case 2:
      return [([.given, .surname], -0.3), ([.surname, .given], -2.2)]
        + (hasPatronymics ? [([.given, .patronymic], -2.5)] : [])
    case 3 where hasPatronymics:
      return [
        ([.given, .patronymic, .surname], -0.7), ([.surname, .given, .patronymic], -1.5),
        ([.given, .given, .surname], -1.5),
      ]
    default:
      return [(Array(repeating: .given, count: count - 1) + [.surname], -0.7)]
    }
  }

  /// Which parts of a hyphenated word are declined: the last one, or all where that is usual.
  private static func choices(
    _ unit: NamePieces.Unit, _ role: WordRole, _ language: Language, _ pieces: NamePieces
  ) -> [([Int], Double)] {
    guard let last = unit.words.last, unit.words.count > 1 else { return [(unit.words, 0)] }
    if role == .place {
      let middle = unit.words.dropFirst().dropLast()
      let isPrepositional = middle.contains { pieces.word($0)?.isCapitalized == false }
      if isPrepositional { return [([unit.words[0]], 0)] }
      let begins = pieces.word(unit.words[0]).map { prefixes.contains(String(String.UnicodeScalarView($0.letters))) }
      return [([last], -0.3)] + (begins ?? false ? [] : [(unit.words, -2.5)])
    }
    return [([last], -0.8), (unit.words, -0.2)]
  }

  /// What stands before a hyphen in names of places and never declines.
  private static let prefixes: Set<String> = [
    "усть", "нью", "сан", "санта", "сент", "порт", "форт", "лос", "лас", "ла", "ле", "эль", "аль", "бад", "гранд",
    "алма",
    "ала", "кара", "ак", "кок", "кзыл", "кызыл", "улан", "нур", "йошкар", "њу", "сен", "ел", "ал",
  ]

  // MARK: Places and phrases

  private static func places(_ pieces: NamePieces, _ language: Language) -> [NameTemplate] {
    let units = pieces.units
    var result = phrases(pieces, language, .place)
    guard units.count > 1, let last = units.last else { return result }
    // Нью Йорк, Сан Марино: only the end is declined.
    result += choices(last, .place, language, pieces).map { words, cost in
      NameTemplate(slots: words.map { Slot(piece: $0, role: .place, group: 0) }, weight: cost - 0.5)
    }
    // Республики Сербии: many decline the name behind its kind too.
    if units.count == 2, isKind(units[0], pieces), let first = units[0].words.last, let second = last.words.last {
      let slots = [Slot(piece: first, role: .noun, group: 0), Slot(piece: second, role: .place, group: 1)]
      result.append(NameTemplate(slots: slots, weight: 5, isForMentions: true))
    }
    // Босния и Герцеговина: both ends are.
    let isPair =
      units.count == 3 && ["и", "i"].contains(units[1].words.first.flatMap { pieces.word($0)?.text })
    if isPair, let first = units[0].words.last, let second = last.words.last {
      let slots = [
        Slot(piece: first, role: .place, group: 0), Slot(piece: second, role: .place, group: 1),
      ]
      result.append(NameTemplate(slots: slots, weight: 2))
    }
    return result
  }

  /// Whether a word begins foreign names of places and has no other forms there.
  private static func isForeignBeginning(_ unit: NamePieces.Unit, _ pieces: NamePieces) -> Bool {
    guard unit.words.count == 1, let word = pieces.word(unit.words[0]) else { return false }
    return foreignBeginnings.contains(String(String.UnicodeScalarView(word.letters)))
  }

  private static let foreignBeginnings: Set<String> = [
    "сан", "сао", "санта", "санто", "сент", "сен", "порто", "порту", "порт", "пуерто", "пуэрто", "форт", "лос", "лас",
    "ла", "ле", "ел", "эль", "ал", "аль", "дар", "сијудад", "сьюдад", "рио", "буенос", "њу", "нью", "бел", "бад",
    "гранд",
  ]

  /// Words for a kind of place, behind which the name itself stays in the nominative.
  private static let kinds: Set<String> = [
    "область", "район", "республика", "провинция", "губерния", "штат", "округ", "република", "област", "покрајина",
  ]

  /// Whether a word says what kind of place is named, in any case.
  private static func isKind(_ unit: NamePieces.Unit, _ pieces: NamePieces) -> Bool {
    guard unit.words.count == 1, let word = pieces.word(unit.words[0]) else { return false }
    return kinds.contains { kind in
      let stem = kind.unicodeScalars.dropLast(kind.hasSuffix("ь") || kind.hasSuffix("а") || kind.hasSuffix("я") ? 1 : 0)
      return word.letters.starts(with: stem) && word.letters.count <= stem.count + 3
    }
  }

  /// A foreign name whose last word alone is declined: Франс преса.
  private static func foreign(_ pieces: NamePieces) -> [NameTemplate] {
    guard pieces.units.count > 1, let last = pieces.units.last?.words.last else { return [] }
    let slot = Slot(piece: last, role: .noun, group: 0)
    return [NameTemplate(slots: [slot], weight: -5, isForMentions: true)]
  }

  /// A head with adjectives before it; whatever follows stays.
  private static func phrases(_ pieces: NamePieces, _ language: Language, _ role: WordRole) -> [NameTemplate] {
    let units = pieces.units
    // Of San José only what stands behind the foreign word is declined.
    let first = role == .place ? units.indices.dropLast().prefix { isForeignBeginning(units[$0], pieces) }.count : 0
    return units.indices.dropFirst(first).prefix(5).flatMap { head in
      // What follows the head of a place begins small (Ростов на Дону), or the head is the last word.
      let next = head + 1 < units.count ? units[head + 1].words.first.flatMap { pieces.word($0) } : nil
      // Of область Абай and Република Казахстан only what says the kind is declined.
      let tail =
        head == 0 && units.count > 1 && isKind(units[0], pieces)
        ? 6.0 : role == .place && next?.isCapitalized == true ? -4.0 : 0
      let before = units[first..<head].flatMap { unit in
        unit.words.suffix(1).map { Slot(piece: $0, role: .adjective, group: 0) }
      }
      return choices(units[head], .place, language, pieces).map { words, cost in
        let roles = words.map { Slot(piece: $0, role: role, group: 0) }
        let adjectival = words.count > 1 && role == .place ? Array(roles.dropLast()) : []
        return NameTemplate(
          slots: before + (adjectival.isEmpty ? roles : adjectival + roles.suffix(1)),
          weight: cost + tail - 0.5 * Double(head))
      }
    }
  }
}
