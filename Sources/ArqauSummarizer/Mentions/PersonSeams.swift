import ArqauNormalizer
import ArqauText

/// Finds where one person's name ends and another's begins in a span that the model took for one name: an oblique
/// name and the subject right behind it, as in `После визита Роберта Фицо | Токаев провёл совещание`.
///
/// A recorded person goes before the model; otherwise the words must disagree in case, as no name's words do in
/// Russian and Serbian, or one that isn't the last must have an ending, as none has in Kazakh.
struct PersonSeams {
  let persons: PersonSpans
  let text: MentionText
  /// The recorded names of the text, from left to right.
  let hits: RecordedHits
  let elsewhere: SurnamesElsewhere
  /// The traits of the text's tokens.
  let traits: [TokenTraits]

  /// The names of a person's span; nil where it is one.
  ///
  /// - Complexity: O(words of the span²).
  func parts(_ span: MentionTagger.Span) -> [MentionTagger.Span]? {
    guard span.kind == .person, span.tokens.count > 1, let seam = seam(span.tokens), seam > span.tokens.lowerBound,
      seam <= span.tokens.upperBound
    else { return nil }
    return [span.tokens.lowerBound...seam - 1, seam...span.tokens.upperBound].flatMap {
      tokens -> [MentionTagger.Span] in
      let part = span.with(tokens)
      return parts(part) ?? [part]
    }
  }

  /// The first word of the second name.
  private func seam(_ tokens: ClosedRange<Int>) -> Int? {
    if let seam = seamBesideRecord(tokens) { return seam }
    // A recorded name of several words is one.
    if let hit = hits.hit(from: tokens.lowerBound), hit.tokens == tokens { return nil }
    guard tokens.allSatisfy(isName) else { return nil }
    switch text.language {
    case .russian, .serbian: return slavicSeam(tokens)
    case .kazakh: return kazakhSeam(tokens)
    case .english: return nil
    }
  }

  /// Whether a token is a word with a capital and no initial.
  private func isName(_ index: Int) -> Bool {
    let token = text.tokens[index]
    return text.isWord(token) && text.isCapitalized(token) && !text.isInitial(token)
  }

  // MARK: Beside a recorded person

  private func seamBesideRecord(_ tokens: ClosedRange<Int>) -> Int? {
    for index in max(0, tokens.lowerBound - 1)...tokens.upperBound {
      guard let hit = hits.hit(from: index), hit.words > 1, hits.kind(of: hit) == .person,
        hit.tokens.upperBound <= tokens.upperBound
      else { continue }
      if hit.tokens.upperBound == tokens.upperBound, index <= tokens.lowerBound { return nil }
      if index <= tokens.lowerBound {
        let seam = hit.tokens.upperBound + 1
        return isAnother(seam...tokens.upperBound, behind: hit) ? seam : nil
      }
      guard hit.tokens.upperBound == tokens.upperBound, isAnother(tokens.lowerBound...index - 1, before: index) else {
        return nil
      }
      return index
    }
    return nil
  }

  /// Whether the words behind a recorded person are another's name.
  private func isAnother(_ tokens: ClosedRange<Int>, behind hit: RecordedNames.Hit) -> Bool {
    let (first, last) = (tokens.lowerBound, tokens.upperBound)
    guard tokens.allSatisfy(isName), !NameSuffixes(text: text).contains(first), !isPatronymic(first) else {
      return false
    }
    if tokens.count > 1 { return persons.isGiven(first) || hits.hit(from: first)?.tokens == tokens }
    let isKnown =
      persons.isRecordedBase(last) || elsewhere.hasBearer(of: last, besidesThoseBehind: first - 1)
      || isInOtherCase(last, than: first - 1)
    // After talks with Emmanuel Macron Nurlanov said …
    if text.language == .english { return isKnown || Self.foreignSurnames.meaning(of: text.letters(of: last)) == true }
    guard hits.isInflected(hit) else { return isKnown }
    return isKnown || text.language == .kazakh || persons.mayBeBaseOfSurname(last)
  }

  /// Whether the words before a recorded person are another's name.
  private func isAnother(_ tokens: ClosedRange<Int>, before: Int) -> Bool {
    guard tokens.allSatisfy(isName) else { return false }
    if tokens.count > 1 { return persons.isGiven(tokens.lowerBound) }
    let index = tokens.lowerBound
    // Блок Петра Порошенко: a noun of the language.
    let isNoun = traits[index].ownFacts & (WordTable.Facts.lower | WordTable.Facts.mixed) != 0
    return !isNoun && !persons.isGiven(index) && persons.surname(index) != .inflected
      && (persons.surname(index) != nil || elsewhere.hasNamesake(of: index, besidesThoseBehind: index))
  }

  private static let foreignSurnames = WordEndings(ends: "ov ev ova eva sky skiy skaya skaia vic vić vich")

  /// Whether a word is a surname in a case that the surname right before it isn't in: `Макрона Вучичу`.
  private func isInOtherCase(_ last: Int, than first: Int) -> Bool {
    guard persons.stems.hasCases, persons.surname(last) == .inflected, !persons.isGiven(last) else { return false }
    let isDative = Self.datives.meaning(of: text.letters(of: last)) == true
    return isDative && Self.surelyGenitives.meaning(of: text.letters(of: first)) == true
  }

  private func isPatronymic(_ index: Int) -> Bool {
    guard text.language == .russian || text.language == .kazakh else { return false }
    return PersonPatronymics(language: text.language).reading(of: text.letters(of: index)) != nil
  }

  // MARK: Russian and Serbian

  private func slavicSeam(_ tokens: ClosedRange<Int>) -> Int? {
    let (first, last) = (tokens.lowerBound, tokens.upperBound)
    // Пашинян Роберта Фицо: a surname in its base form and a given name in another case.
    if tokens.count > 2, persons.surname(first) == .base, !persons.isGiven(first), persons.isGiven(first + 1),
      !persons.isBaseOfGiven(first + 1)
    {
      return first + 1
    }
    if tokens.count > 2, isWifeOrHusband(first) { return first + 1 }
    // Јована Јовановића Вучићу.
    if tokens.count == 3, !isPatronymic(last), !isPatronymic(last - 1), isInOtherCase(last, than: last - 1) {
      return last
    }
    guard !isOblique(last), !isPatronymic(last) else { return nil }
    // Роберта Фицо Ерлан Нурланов.
    for index in tokens.dropFirst().dropLast()
    where isMansBase(index) && !persons.isInflectedGiven(index) && !isPatronymic(index + 1) {
      let isBehind =
        isOblique(index - 1) || index > first + 1 && persons.isInflectedGiven(first) && !persons.isBaseOfGiven(first)
      if isBehind { return index }
    }
    guard isNominativeSurname(last) else { return nil }
    let isMans = text.language == .russian && Self.mens.meaning(of: text.letters(of: last)) == true
    if tokens.count == 2 { return areTwo(first, last, isMans: isMans) ? last : nil }
    let isBase = persons.isBaseOfGiven(first)
    // A surname that is declined is a man's, or a woman's in -a.
    let oblique = tokens.dropFirst().dropLast().last { isOblique($0) && !(isBase && endsAsWomans($0)) }
    if let oblique { return nominative(from: oblique + 1, to: last) }
    guard !isPatronymic(last - 1) else { return nil }
    if isOblique(first) || persons.isInflectedGiven(first) && !isBase {
      guard isWomans(first) else { return nominative(from: first + 1, to: last) }
      return isMans || isSurelyAnothers(last) ? last : nil
    }
    let endsInA = Self.genitives.meaning(of: text.letters(of: first)) == true
    let isMiddleInA = Self.genitives.meaning(of: text.letters(of: last - 1)) == true
    // No woman's surname ends so, and no name has one word in the genitive and another in the nominative.
    if isMans, endsInA && !isMansBase(first) || isMiddleInA && !isBase {
      return nominative(from: first + 1, to: last)
    }
    if isGoverned(first), !isBase, isMans || isSurelyAnothers(last) { return last }
    // Emanuela Makrona Vučić je posetio: a woman would have had another verb, a man another case.
    let isHis = SurnameGender(language: text.language).gender(ofVerbAfter: last, text) == .masculine
    return isHis && endsInA && isMiddleInA && !isMansBase(first) ? last : nil
  }

  /// Whether a woman's given name and a man's stand side by side, neither in its base form: `мужа Иванки Джареда Кушнера`.
  private func isWifeOrHusband(_ first: Int) -> Bool {
    guard !persons.isBaseOfGiven(first), !persons.isBaseOfGiven(first + 1), !isPatronymic(first + 1) else {
      return false
    }
    let genders = [first, first + 1].map { index in
      persons.basesOfGiven(index).reduce(into: Set<GrammaticalGender>()) {
        $0.formUnion(GivenNameGender.genders(of: $1, in: text.language))
      }
    }
    return genders == [[.feminine], [.masculine]] || genders == [[.masculine], [.feminine]]
  }

  /// Whether two words are two persons' surnames, the second in its base form and the first in another one.
  private func areTwo(_ first: Int, _ last: Int, isMans: Bool) -> Bool {
    guard !persons.isGiven(first), persons.surname(last) == .base, !Self.families.contains(text.letters(of: first))
    else {
      return false
    }
    let word = text.letters(of: first)
    if isOblique(first), word.count > 5, Self.hardInstrumentals.meaning(of: word) == true { return true }
    return isMans && (isGoverned(first) || endsAsWomans(first))
  }

  /// Whether a word is a surname that stands in the nominative, as far as its form tells.
  private func isNominativeSurname(_ index: Int) -> Bool {
    guard !persons.isGiven(index) else { return false }
    if let form = persons.surname(index) { return form == .base }
    return endsInConsonant(index) && Self.anyInstrumentals.meaning(of: text.letters(of: index)) != true
      && elsewhere.hasBearer(of: index, besidesThoseBehind: index - 1)
  }

  /// The first of some words that ends in a consonant, as a man's name in the nominative does; the last where none does.
  private func nominative(from first: Int, to last: Int) -> Int {
    (first..<last).first { endsInConsonant($0) && !isOblique($0) } ?? last
  }

  private func endsInConsonant(_ index: Int) -> Bool { Self.vowels.meaning(of: text.letters(of: index)) != true }

  /// Whether a word surely stands in another case than the nominative.
  private func isOblique(_ index: Int) -> Bool {
    if persons.isBaseOfGiven(index) || persons.isRecordedBase(index) { return false }
    if let form = persons.surname(index) {
      return form == .inflected && !(text.language == .serbian && endsAsWomans(index))
    }
    let token = text.tokens[index]
    return token.end - token.start > 4 && Self.instrumentals.meaning(of: text.letters(of: index)) == true
  }

  private func endsAsWomans(_ index: Int) -> Bool { Self.womens.meaning(of: text.letters(of: index)) == true }

  /// Whether a given name that isn't in its base form may be a woman's.
  private func isWomans(_ index: Int) -> Bool {
    let bases = persons.basesOfGiven(index)
    return bases.isEmpty
      || bases.contains { GivenNameGender.genders(of: $0, in: text.language).contains(.feminine) }
  }

  /// Whether a given name in its base form is a man's.
  private func isMansBase(_ index: Int) -> Bool {
    guard persons.isBaseOfGiven(index) else { return false }
    let genders = GivenNameGender.genders(of: text.word(index), in: text.language)
    return genders.isEmpty ? endsInConsonant(index) : genders.contains(.masculine)
  }

  /// Whether a word in its base form is a surname that records have, or the text behind another given name, or a man is
  /// the subject of the verb behind it.
  private func isSurelyAnothers(_ index: Int) -> Bool {
    persons.isRecordedBase(index) || elsewhere.hasNamesake(of: index, besidesThoseBehind: index - 1)
      || SurnameGender(language: text.language).gender(ofVerbAfter: index, text) == .masculine
  }

  /// Whether a preposition stands before a name, so that it is in no nominative.
  private func isGoverned(_ first: Int) -> Bool {
    first > 0 && !text.tokens[first].followsLineBreak && !text.isCapitalized(text.tokens[first - 1])
      && Self.prepositions.contains(text.letters(of: first - 1))
  }

  private static let prepositions = WordSet(
    """
    с со у от ото для к ко о об обо из изо без до при над перед между против кроме вместо после около \
    s sa od do iz kod protiv posle nakon prema bez zbog uz pred nad pri oko između umesto
    """)
  /// Relatives, whose common surname stands behind: Braćom Galev.
  private static let families = WordSet("братом братьями отцом сыном мужем bratom braćom sestrom ocem sinom porodicom")
  private static let instrumentals = WordEndings(ends: "ом ем om em ovim evim inim skim")
  private static let hardInstrumentals = WordEndings(ends: "ом ем om em")
  private static let anyInstrumentals = WordEndings(ends: "ом ем ым им om em im")
  private static let vowels = WordEndings(ends: "а е и о у ы э ю я ь a e i o u")
  private static let genitives = WordEndings(ends: "а я a")
  private static let surelyGenitives = WordEndings(ends: "а я ого a og")
  private static let datives = WordEndings(ends: "у ю ому u om")
  private static let mens = WordEndings(ends: "ов ев ский цкий")
  private static let womens = WordEndings(ends: "ова ева ина ына ova eva ina")

  // MARK: Kazakh

  private func kazakhSeam(_ tokens: ClosedRange<Int>) -> Int? {
    for index in tokens.dropLast()
    where !persons.isBaseOfGiven(index) && hasEnding(index, isFirst: index == tokens.lowerBound) {
      let rest = index + 1...tokens.upperBound
      let isName =
        rest.count == 1
        ? !persons.isGiven(rest.lowerBound)
          && (persons.surname(rest.lowerBound) != nil
            || elsewhere.hasBearer(of: rest.lowerBound, besidesThoseBehind: index))
        : persons.isGiven(rest.lowerBound)
      if isName { return index + 1 }
    }
    return nil
  }

  /// Whether a word has the ending of a case, as the last word of a Kazakh name alone has one.
  private func hasEnding(_ index: Int, isFirst: Bool) -> Bool {
    if let form = persons.surname(index) { return form == .inflected }
    let word = text.letters(of: index)
    guard word.count > (isFirst ? 6 : 5) else { return false }
    // Many a given name ends as datives do: Қаршыға.
    return Self.kazakhEndings.meaning(of: word) == true || !isFirst && Self.kazakhDatives.meaning(of: word) == true
  }

  private static let kazakhEndings = WordEndings(ends: "ның нің дың дің тың тің мен пен бен")
  private static let kazakhDatives = WordEndings(ends: "ға ге қа ке")
}

/// The recorded names of a text, from left to right, with what their records say.
struct RecordedHits {
  let hits: [RecordedNames.Hit]
  let names: RecordedNames?
  let text: MentionText

  /// The name that begins at a token; nil where none does.
  ///
  /// - Complexity: O(log names).
  func hit(from index: Int) -> RecordedNames.Hit? {
    var low = 0
    var high = hits.count
    while low < high {
      let middle = (low + high) / 2
      if hits[middle].tokens.lowerBound < index { low = middle + 1 } else { high = middle }
    }
    return low < hits.count && hits[low].tokens.lowerBound == index ? hits[low] : nil
  }

  func kind(of hit: RecordedNames.Hit) -> NameKind? { hit.records.first.flatMap { names?.authority.records[$0].kind } }

  /// Whether a name stands in another form than any that its records have.
  func isInflected(_ hit: RecordedNames.Hit) -> Bool {
    guard let names else { return false }
    return !hit.records.contains { record in
      names.authority.records[record].forms.contains { form in
        guard form.variety?.language == text.language else { return false }
        let words = MentionText(utf8: Array(form.text.utf8), language: text.language)
        return words.tokens.count == hit.tokens.count
          && zip(words.tokens.indices, hit.tokens).allSatisfy { words.letters(of: $0) == text.letters(of: $1) }
      }
    }
  }
}

/// The surnames of a text's persons, with what stands before them: a surname behind another given name, or alone, has
/// a bearer of its own.
struct SurnamesElsewhere {
  private let stems: NameStems
  private let text: MentionText
  /// For each surname the stems of the words before it, 0 where it stands alone.
  private var firsts: [UInt64: Set<UInt64>] = [:]
  /// For each first word of a name the stems of the surnames behind it.
  private var surnames: [UInt64: Set<UInt64>] = [:]
  /// The names of several words.
  private var wholes: Set<[UInt64]> = []

  /// - Complexity: O(spans).
  init(_ spans: [MentionTagger.Span], _ text: MentionText, _ stems: NameStems) {
    self.text = text
    self.stems = stems
    for span in spans where span.kind == .person {
      let last = span.tokens.upperBound
      guard let surname = stem(last) else { continue }
      firsts[surname, default: []].insert(span.tokens.count > 1 ? stem(last - 1) ?? 1 : 0)
      guard span.tokens.count > 1 else { continue }
      if let first = stem(span.tokens.lowerBound) { surnames[first, default: []].insert(surname) }
      wholes.insert(span.tokens.map { stem($0) ?? 1 })
    }
  }

  /// Whether the text has a word as a surname alone or behind another word than that at `first`.
  func hasBearer(of index: Int, besidesThoseBehind first: Int) -> Bool {
    guard let surname = stem(index), let firsts = firsts[surname] else { return false }
    return firsts.contains { $0 != stem(first) ?? 1 }
  }

  /// Whether the text has a word as a surname behind another word than that at `first`.
  func hasNamesake(of index: Int, besidesThoseBehind first: Int) -> Bool {
    guard let surname = stem(index), let firsts = firsts[surname] else { return false }
    return firsts.contains { $0 > 1 && $0 != stem(first) }
  }

  /// Whether the text has a word as a surname behind a word that none of some is.
  func hasNamesake(of index: Int, besidesThoseIn tokens: ClosedRange<Int>) -> Bool {
    guard let surname = stem(index), let firsts = firsts[surname] else { return false }
    let own = tokens.map(stem)
    return firsts.contains { $0 > 1 && !own.contains($0) }
  }

  /// Whether the text has a word as a surname alone or behind another word.
  func isSurname(_ index: Int) -> Bool { stem(index).flatMap { firsts[$0] } != nil }

  /// Whether the text has a word before another surname than that at `last`.
  func isGiven(_ index: Int, besidesThoseBefore last: Int) -> Bool {
    guard let first = stem(index), let surnames = surnames[first] else { return false }
    return surnames.contains { $0 != stem(last) }
  }

  /// Whether the text has some words as a whole name.
  func isWhole(_ tokens: ClosedRange<Int>) -> Bool { wholes.contains(tokens.map { stem($0) ?? 1 }) }

  private func stem(_ index: Int) -> UInt64? {
    let token = text.tokens[index]
    guard token.end - token.start > 2, text.isWord(token), text.isCapitalized(token) else { return nil }
    var skeleton = NameSkeleton()
    text.take(token, &skeleton)
    return skeleton.units.count > 2 ? stems.common(skeleton.units).hash : nil
  }
}
