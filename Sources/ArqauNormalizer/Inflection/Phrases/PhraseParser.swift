/// Finds what is declined in the name of a place, an institution or a work: its head with the adjectives before it, a
/// second one behind «и», the proper name of a river or a town behind its kind. What follows the head stays.
///
/// Only what the words themselves make sure is answered; names without a sign of that kind are left to the model of
/// endings (``PhraseInflector``).
struct PhraseParser {
  let pieces: NamePieces
  let words: PhraseWords
  let classes: LetterClasses
  let isPlace: Bool
  /// Whether a word is the name of a place by itself.
  let isKnownPlace: (Letters) -> Bool

  /// The declined words, each group with its agreement.
  struct Phrase {
    var slots: [NameTemplate.Slot] = []
    var agreements: [Agreement] = []
    /// Whether the first head is a common noun of the language's list.
    var isListed = false

    fileprivate mutating func append(_ group: Group) {
      let number = agreements.count
      if number == 0 { isListed = group.isListed }
      agreements.append(group.agreement)
      slots += group.words.map { NameTemplate.Slot(piece: $0.piece, role: $0.role, group: number) }
    }
  }

  fileprivate struct Group {
    var words: [(piece: Int, role: WordRole)] = []
    var agreement: Agreement
    /// The unit of the head.
    var head: Int
    /// Whether the head is a common noun that the language's list has.
    var isListed = false
  }

  private var units: [NamePieces.Unit] { pieces.units }

  /// The letters of the last word of a unit, which is the one that is declined.
  private func letters(_ unit: Int) -> Letters {
    units.indices.contains(unit) ? units[unit].words.last.flatMap { pieces.word($0)?.letters } ?? [] : []
  }

  private func isCapitalized(_ unit: Int) -> Bool {
    units[unit].words.first.flatMap { pieces.word($0)?.isCapitalized } ?? false
  }

  /// What is declined, where the words make it sure; nil where they don't.
  ///
  /// - Complexity: O(units · endings).
  func phrase() -> Phrase? {
    guard units.count > 1 else { return lone() }
    // На Дрини ћуприја, И дольше века длится день: no head that rules could find.
    if words.prepositions.contains(letters(0)) { return isPlace ? nil : Phrase() }
    return conjoined() ?? headFirst() ?? headLast()
  }

  /// A single word whose ending doesn't show what it is.
  private func lone() -> Phrase? {
    // МЧС России: what stands behind an acronym is its genitive.
    if !isPlace, let first = units.first?.words.first, pieces.pieces[..<first].contains(where: \.isWord),
      isGenitiveOfPlace(0)
    {
      return Phrase()
    }
    guard let first = units.first, first.words.count == 1, let word = first.words.last,
      let agreement = words.lone[letters(0)]
    else { return nil }
    var phrase = Phrase()
    phrase.append(Group(words: [(word, isPlace ? .place : .noun)], agreement: agreement, head: 0))
    return phrase
  }

  /// A head with adjectives, what stands in apposition, and a second head behind «и».
  private func conjoined() -> Phrase? {
    guard let group = group(from: 0) ?? loneBeforePhrase() else { return nil }
    var phrase = Phrase()
    phrase.append(group)
    let next = group.head + 1
    guard next < units.count else { return phrase }
    let other = isConjunction(next) ? next + 1 : next
    if other < units.count, other > next || isBehindDash(next) {
      if let second = self.group(from: other) {
        phrase.append(second)
      } else if other + 1 == units.count, let word = units[other].words.last, isCapitalized(other),
        let agreement = words.noun(letters(other), among: Set(Agreement.allCases), classes)
      {
        phrase.append(Group(words: [(word, isPlace ? .place : .noun)], agreement: agreement, head: other))
      }
      return phrase
    }
    appendBehind(group, at: next, to: &phrase)
    return phrase
  }

  /// A place's name before «и» and a phrase: Великобритания и Северная Ирландия.
  private func loneBeforePhrase() -> Group? {
    guard isPlace, units.count > 3, isConjunction(1), isCapitalized(0), group(from: 2) != nil,
      let word = units[0].words.last,
      let agreement = words.noun(letters(0), among: Set(Agreement.allCases), classes)
    else { return nil }
    return Group(words: [(word, .place)], agreement: agreement, head: 0)
  }

  /// Adds what stands behind a head and is declined with it: Матица српска, река Дрина, град Београд.
  private func appendBehind(_ group: Group, at next: Int, to phrase: inout Phrase) {
    guard next == units.count - 1, let word = units[next].words.last else { return }
    let tail = letters(next)
    let number = phrase.agreements.count - 1
    if words.postposed.contains(where: { $0.matches(tail, classes) }),
      words.adjective(tail, classes).contains(group.agreement)
    {
      phrase.slots.append(NameTemplate.Slot(piece: word, role: .adjective, group: number))
      return
    }
    guard isPlace, isCapitalized(next), units[next].words.count == 1 else { return }
    let head = letters(group.head)
    if words.cities.contains(head) {
      guard let agreement = words.noun(tail, among: [.masculine, .feminine], classes) else { return }
      phrase.append(Group(words: [(word, .place)], agreement: agreement, head: next))
    } else if words.areas.contains(head), words.noun(tail, among: Set(Agreement.allCases), classes) == group.agreement {
      phrase.append(Group(words: [(word, .place)], agreement: group.agreement, head: next))
    }
  }

  private func isConjunction(_ unit: Int) -> Bool { letters(unit) == ["и"] && !isCapitalized(unit) }

  /// Whether a dash binds a unit to the one before: Северный Рейн — Вестфалия.
  private func isBehindDash(_ unit: Int) -> Bool {
    guard let first = units[unit].words.first, first > 0, case .other(let text) = pieces.pieces[first - 1] else {
      return false
    }
    return text.unicodeScalars.contains { $0 == "—" || $0 == "–" }
  }

  /// A head with the adjectives before it; nil where no adjective and no common noun of the list shows it.
  private func group(from start: Int) -> Group? {
    var possible = Set(Agreement.allCases)
    var adjectives: [Int] = []
    var unit = start
    while unit < units.count {
      let word = letters(unit)
      if let agreement = words.heads[word], fits(agreement, word, possible) {
        return group(adjectives, unit, agreement, isListed: true)
      }
      let agreements = words.adjective(word, classes).intersection(possible)
      // A possessive without an ending stands before a common noun: Абајев пут.
      let isBare = agreements == [.masculine] && word.last.map { !classes.matches("V", $0) && $0 != "й" } ?? false
      if agreements.isEmpty || isBare && (unit + 1 >= units.count || isCapitalized(unit + 1)) { break }
      possible = agreements
      adjectives.append(unit)
      unit += 1
    }
    guard !adjectives.isEmpty else { return nil }
    if unit < units.count, let agreement = agreement(of: unit, among: possible) {
      return group(adjectives, unit, agreement, isListed: false)
    }
    // A word without endings stands between: Светска антидопинг агенција.
    if unit + 1 < units.count, let agreement = words.heads[letters(unit + 1)], possible.contains(agreement) {
      return group(adjectives, unit + 1, agreement, isListed: true)
    }
    // The last one is the head itself: Нова Морава.
    guard adjectives.count > 1, unit == units.count, let head = adjectives.popLast(),
      let agreement = words.noun(letters(head), among: possible, classes)
    else { return nil }
    return group(adjectives, head, agreement, isListed: false)
  }

  /// Whether a noun of the list agrees with the adjectives before it: Соломонска острва look like a woman's.
  private func fits(_ agreement: Agreement, _ word: Letters, _ possible: Set<Agreement>) -> Bool {
    possible.contains(agreement)
      || agreement == .plural && word.last == "а" && words.hasGenderInPlural && possible.contains(.feminine)
  }

  /// A noun's agreement behind adjectives: Нови Делхи is one place, not many.
  private func agreement(of unit: Int, among possible: Set<Agreement>) -> Agreement? {
    let word = letters(unit)
    if words.prepositions.contains(word) || isGenitive(word) { return nil }
    if possible.contains(.masculine), possible.contains(.plural), isPlace, isKnownPlace(word), words.lone[word] == nil,
      !words.plurals.contains(where: { $0.matches(word, classes) })
    {
      return .masculine
    }
    return words.noun(word, among: possible, classes)
  }

  private func isGenitive(_ word: Letters) -> Bool { words.genitives.contains { $0.matches(word, classes) } }

  /// Whether adjectives in the plural have the ending that goes with the noun's: Оружане снаге, Мински споразуми.
  private func agreeInPlural(_ adjectives: [Int], _ head: Int) -> Bool {
    guard words.hasGenderInPlural, let noun = letters(head).last else { return true }
    let isInI = letters(head).ends(with: Letters("ости"))
    return adjectives.allSatisfy { letters($0).last == (isInI ? "е" : noun) }
  }

  private func group(_ adjectives: [Int], _ head: Int, _ agreement: Agreement, isListed: Bool) -> Group? {
    if agreement == .plural, !agreeInPlural(adjectives, head) { return nil }
    // Of Рајна-Вестфалија both parts are declined: the model of endings knows more of that.
    guard let last = units[head].words.last, isListed || !isPlace || units[head].words.count == 1 else { return nil }
    let before = adjectives.compactMap { unit in units[unit].words.last.map { (piece: $0, role: WordRole.adjective) } }
    let role: WordRole = isPlace && !isListed ? .place : .noun
    return Group(words: before + [(last, role)], agreement: agreement, head: head, isListed: isListed)
  }

  /// The first word, where what follows can't be in the nominative: a preposition, an adjective in the genitive.
  private func headFirst() -> Phrase? {
    let next = letters(1)
    let isTail =
      words.prepositions.contains(next) && next != ["и"]
      || units.count > 2 && isGenitive(next)
      || !isPlace && units.count == 2 && isGenitiveOfPlace(1)
    guard isTail, let word = units[0].words.last,
      let agreement = words.noun(letters(0), among: Set(Agreement.allCases), classes)
    else { return nil }
    var phrase = Phrase()
    phrase.append(Group(words: [(word, isPlace ? .place : .noun)], agreement: agreement, head: 0))
    return phrase
  }

  private func isGenitiveOfPlace(_ unit: Int) -> Bool {
    let word = letters(unit)
    guard isCapitalized(unit), !isKnownPlace(word) else { return false }
    let stem = Letters(word.dropLast())
    switch word.last {
    case "е", "ы": return isKnownPlace(stem + ["а"])
    case "и": return isKnownPlace(stem + ["я"]) || isKnownPlace(stem + ["ь"])
    case "а": return isKnownPlace(stem) || isKnownPlace(stem + ["о"])
    default: return false
    }
  }

  /// The last word of a foreign name, which is no Slavic phrase: Њујорк тајмс, Халик банка.
  private func headLast() -> Phrase? {
    let word = letters(units.count - 1)
    guard !isPlace, let last = units.last?.words.last, let letter = word.last,
      !units.indices.contains(where: { words.prepositions.contains(letters($0)) })
    else { return nil }
    let listed = words.heads[word].flatMap { $0 == .plural ? nil : $0 }
    let isNominative = !classes.matches("V", letter) && letter != "ь" && letter != "й"
    guard
      listed != nil
        || isNominative && !isGenitive(word) && !isKnownPlace(word)
          && units.indices.dropLast().allSatisfy({ isForeign($0) })
    else { return nil }
    var phrase = Phrase()
    phrase.append(Group(words: [(last, .noun)], agreement: listed ?? .masculine, head: units.count - 1))
    return phrase
  }

  /// Whether a word begins a foreign name: it has the end of no Slavic noun that a genitive could follow, or is a place.
  private func isForeign(_ unit: Int) -> Bool {
    let word = letters(unit)
    guard let letter = word.last else { return false }
    if !classes.matches("V", letter) { return true }
    return !isCapitalized(units.count - 1) && (letter == "и" || letter == "у" || isKnownPlace(word))
  }
}
