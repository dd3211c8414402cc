import ArqauText

/// Declension of whole names, and its inverse, over the rules of a language.
struct PhraseInflector: Sendable {
  let language: Language
  let grammar: RuleGrammar
  let model: InflectionModel
  let weights: InflectionWeights
  let known: KnownNames
  let words: PhraseWords
  private let optionCache = WordOptionCache()

  /// A name's parts in all cases.
  struct Paradigms {
    let agreement: Agreement?
    let forms: [GrammaticalCase: [String]]
  }

  // MARK: Declension

  func decline(_ pieces: NamePieces, gender: GrammaticalGender?, kind: NameKind?) -> Paradigms {
    let kind = kind ?? kindByWords(of: pieces)
    let chosen = chosenReadings(of: pieces, gender: gender, kind: kind)
    guard let best = chosen.first else { return Paradigms(agreement: nil, forms: same(pieces)) }
    var forms = same(pieces)
    for name in grammar.cases where name != .nominative {
      var list: [String] = []
      for (rank, reading) in chosen.enumerated() {
        // A given name that stands alone may be a surname; only the vocative shows it (Драгану).
        if rank > 0, name != .vocative, isGivenForSurname(reading, pieces) { continue }
        for form in self.forms(of: reading, pieces, name) where !list.contains(form) { list.append(form) }
      }
      forms[name] = Array(list.prefix(Self.mostVariants))
    }
    return Paradigms(agreement: best.agreements.first, forms: forms)
  }

  /// The readings whose forms are given, the likeliest first.
  private func chosenReadings(of pieces: NamePieces, gender: GrammaticalGender?, kind: NameKind?) -> [Reading] {
    if let phrase = phrase(of: pieces, gender: gender, kind: kind) { return [phrase] }
    let readings = readings(of: pieces, gender: gender, kind: kind)
    guard let best = readings.first else { return [] }
    let chosen = alternatives(to: best, readings, pieces, kind)
    guard language == .serbian, kind == .person, gender != .feminine,
      let last = SerbianEastAsianNames.lastWord(of: pieces)
    else { return chosen }
    let slot = NameTemplate.Slot(piece: last, role: .surname, group: 0)
    let template = NameTemplate(slots: [slot], weight: 0, only: .masculine)
    return [Reading(template: template, agreements: [.masculine], score: best.score)] + chosen
  }

  /// The readings whose forms are given too: a single name of a person may be a given name or a surname, a
  /// place's gender may be open.
  private func alternatives(
    to best: Reading, _ readings: [Reading], _ pieces: NamePieces, _ kind: NameKind?
  ) -> [Reading] {
    guard pieces.units.count == 1 else { return bothWays(best, readings, pieces) }
    let both = bothWays(best, readings, pieces)
    if both.count > 1 { return both }
    let role = best.template.slots.first?.role
    let isPerson = role?.isAnimate == true
    return Array(
      readings.filter {
        // A place that is no common noun and no person has no forms of those.
        let other = $0.template.slots.first?.role
        return isPerson ? other?.isAnimate == true : other == role
      }.filter {
        kind == .place ? $0.score > best.score - 2.5 : $0.agreements == best.agreements
      }.prefix(2))
  }

  /// Whether a given name that is no known surname is taken for one.
  private func isGivenForSurname(_ word: Letters, _ slot: NameTemplate.Slot) -> Bool {
    slot.role == .surname && known.isGiven(word) && !known.isSurname(word)
  }

  private func isGivenForSurname(_ reading: Reading, _ pieces: NamePieces) -> Bool {
    reading.template.slots.contains { slot in
      pieces.word(slot.piece).map { isGivenForSurname($0.letters, slot) } ?? false
    }
  }

  /// A reading, and where it has a hyphenated given name whose first part ends in a consonant, the one that treats
  /// that part otherwise: Касым-Жомарта is usual, Касыма-Жомарта is met too.
  private func bothWays(_ best: Reading, _ readings: [Reading], _ pieces: NamePieces) -> [Reading] {
    func outer(_ reading: Reading) -> [NameTemplate.Slot] { reading.template.slots.filter { !$0.isInner } }
    func inner(_ reading: Reading) -> [NameTemplate.Slot] { reading.template.slots.filter(\.isInner) }
    let siblings = readings.filter { outer($0) == outer(best) }
    guard let whole = siblings.first(where: { !inner($0).isEmpty }),
      let short = siblings.first(where: { inner($0).isEmpty }),
      inner(whole).allSatisfy({ slot in
        slot.role == .given
          && pieces.word(slot.piece)?.letters.last.map { !grammar.classes.matches("V", $0) } ?? false
      })
    else { return [best] }
    return [short, whole].map { Reading(template: $0.template, agreements: best.agreements, score: best.score) }
  }

  /// What a name is by its words, where that is sure: a person where a known given name, or an East Asian surname
  /// before syllables, is followed by others; a place where a plural adjective stands before a plural.
  private func kindByWords(of pieces: NamePieces) -> NameKind? {
    guard pieces.units.count > 1, let first = pieces.units.first?.words.last.flatMap({ pieces.word($0) }),
      let last = pieces.units.last?.words.last.flatMap({ pieces.word($0) }), first.isCapitalized, last.isCapitalized
    else { return nil }
    if known.isGiven(first.letters) { return .person }
    guard language == .russian else { return nil }
    let given = String(String.UnicodeScalarView(first.letters))
    if EastAsianNames.lastWord(of: pieces) != nil || !GivenNames.rows(russian: given).isEmpty { return .person }
    let isPlural = ["ие", "ые", "овы", "евы", "ины"].contains { first.letters.ends(with: Letters($0)) }
    return pieces.units.count == 2 && isPlural && (last.letters.last == "ы" || last.letters.last == "и") ? .place : nil
  }

  /// The most variants of a case.
  private static let mostVariants = 6

  /// A template with the gender of each of its groups.
  struct Reading {
    let template: NameTemplate
    let agreements: [Agreement]
    let score: Double
  }

  private func same(_ pieces: NamePieces) -> [GrammaticalCase: [String]] {
    let text = pieces.text(with: [:])
    return Dictionary(grammar.cases.map { ($0, [text]) }) { first, _ in first }
  }

  /// The ways to understand a base form, the likeliest first.
  private func readings(of pieces: NamePieces, gender: GrammaticalGender?, kind: NameKind?) -> [Reading] {
    let wanted = gender.map { [Agreement($0)] } ?? (isSonOf(pieces) ? [.masculine] : Agreement.allCases)
    var result: [Reading] = []
    for template in NameTemplate.all(of: pieces, kind: kind, language, weights) where !template.isForMentions {
      var score = template.weight + fixedCost(template, pieces)
      var agreements: [Agreement] = []
      for group in 0...(template.slots.map(\.group).max() ?? 0) {
        let slots = template.slots.filter { $0.group == group }
        var best: (agreement: Agreement, score: Double)?
        for agreement in wanted where template.only.map({ $0 == agreement }) ?? true {
          let value = slots.reduce(weight(ofLone: template.slots, agreement)) { $0 + cost($1, pieces, agreement) }
          if best.map({ value > $0.score }) ?? true { best = (agreement, value) }
        }
        guard let best, best.score > InflectionModel.impossible / 2 else { continue }
        agreements.append(best.agreement)
        score += best.score
      }
      if agreements.count == (template.slots.map(\.group).max() ?? 0) + 1 {
        result.append(Reading(template: template, agreements: agreements, score: score))
      }
    }
    return result.enumerated().sorted { ($1.element.score, $0.offset) < ($0.element.score, $1.offset) }
      .map(\.element)
  }

  /// Whether a particle says whose son the bearer is: Усама бен Ладен.
  private func isSonOf(_ pieces: NamePieces) -> Bool {
    pieces.pieces.contains { piece in
      guard case .word(let word) = piece else { return false }
      return ["бен", "ибн", "бин", "ibn", "bin"].contains(word.text)
    }
  }

  private func cost(_ slot: NameTemplate.Slot, _ pieces: NamePieces, _ agreement: Agreement) -> Double {
    guard let word = pieces.word(slot.piece),
      let rule = grammar.rule(for: word.letters, slot.role, agreement),
      !word.isLatin || language == .serbian, isAllowed(word.letters, slot)
    else { return InflectionModel.impossible }
    let changes = rule.paradigms.first.map { $0.endings.count > 0 } ?? false
    guard !slot.isPeople else { return model.logProbability(ofPeople: word.letters) }
    // Бања Лука: a noun, though it is declined as an adjective.
    let isOdd =
      slot.role == .adjective && word.letters.last != "а"
      && !words.adjective(word.letters, grammar.classes).contains(agreement)
    return weight(of: word.letters, slot.role, agreement) + (changes ? 0 : weights[.unchanging])
      + Self.womansSurname(slot, agreement, changes) + (isGivenForSurname(word.letters, slot) ? -3 : 0)
      + womansGivenName(word.letters, slot, agreement, changes) + (isOdd ? -6 : 0)
  }

  /// What the reading costs that a surname stays as it is because it is a woman's: a surname alone, or beside a given
  /// name that isn't known, is a man's more often in the news.
  private static func womansSurname(_ slot: NameTemplate.Slot, _ agreement: Agreement, _ changes: Bool) -> Double {
    agreement == .feminine && slot.role == .surname && !changes ? -2.5 : 0
  }

  /// What the reading costs that a given name stays as it is because it is a woman's: few that nobody knows are.
  private func womansGivenName(
    _ word: Letters, _ slot: NameTemplate.Slot, _ agreement: Agreement, _ changes: Bool
  ) -> Double {
    guard slot.role == .given, agreement == .feminine, !known.isGiven(word, .feminine), let last = word.last else {
      return 0
    }
    // Хју, Бруно: hardly a woman's name ends so.
    if language == .serbian, last == "о" || last == "у" { return -4 }
    return changes || grammar.classes.matches("V", last) ? 0 : -4
  }

  /// How likely a word is a base form in a role and gender.
  private func weight(of base: Letters, _ role: WordRole, _ agreement: Agreement) -> Double {
    model.logProbability(of: base, role, agreement, grammar.classes)
      + (role.isAnimate ? weights.value(ofPerson: agreement) : 0) + known.weight(of: base, role, agreement, weights)
  }

  /// What a word that is all of a name adds: more surnames than given names stand alone, fewer of women.
  private func weight(ofLone slots: [NameTemplate.Slot], _ agreement: Agreement) -> Double {
    guard slots.count == 1, let slot = slots.first else { return 0 }
    switch slot.role {
    case .surname: return agreement == .feminine ? weights[.loneFeminine] : 0
    case .given: return weights[.loneGiven]
    case .patronymic, .place, .noun, .adjective: return 0
    }
  }

  /// French names that stay before a hyphen: Жан-Клода.
  private static let fixedFirst = Set(["жан", "пьер", "анри", "шарль", "поль"].map { Letters($0) })

  /// Whether a part before a hyphen may be declined: Петров-Водкин, but not Бонч-Бруевич; of given names those
  /// that are known, too.
  private func isAllowed(_ base: Letters, _ slot: NameTemplate.Slot) -> Bool {
    if slot.isInner, slot.role == .given, known.isGiven(base) { return !Self.fixedFirst.contains(base) }
    guard slot.isInner, let endings = model.inner[slot.role] else { return true }
    return endings.contains { $0.matches(base, grammar.classes) }
  }

  private func fixedCost(_ template: NameTemplate, _ pieces: NamePieces) -> Double {
    let declined = Set(template.slots.map(\.piece))
    return pieces.units.flatMap(\.words).reduce(0) { sum, index in
      guard !declined.contains(index), let word = pieces.word(index) else { return sum }
      return sum + model.logProbability(ofFixed: word.letters)
    }
  }

  /// The forms of a reading in a case: the first form of each word, then each word's variants in turn.
  func forms(of reading: Reading, _ pieces: NamePieces, _ name: GrammaticalCase) -> [String] {
    var lists: [(piece: Int, forms: [String])] = []
    for slot in reading.template.slots {
      guard let word = pieces.word(slot.piece),
        let forms = grammar.forms(of: word.letters, slot.role, reading.agreements[slot.group], name)
      else { continue }
      // Only given names have a short form of address: Ань, but no Плисецк.
      let isAddress = language == .russian && name == .vocative && slot.role != .given
      lists.append((slot.piece, forms.prefix(isAddress ? 1 : forms.count).map { word.spell($0) }))
    }
    let first = Dictionary(lists.map { ($0.piece, $0.forms.first ?? "") }) { first, _ in first }
    var result = [pieces.text(with: first)]
    for list in lists {
      for form in list.forms.dropFirst() {
        var forms = first
        forms[list.piece] = form
        result.append(pieces.text(with: forms))
      }
    }
    return result
  }

  // MARK: Base forms

  /// The base forms that a mention may stand for, with case and logarithmic weight, unordered. Those that are
  /// out of the question beside the best one are left out.
  func bases(of pieces: NamePieces, kind: NameKind?) -> [(
    text: String, name: GrammaticalCase, weight: Double
  )] {
    var words: [OptionKey: WordOptions] = [:]
    var found: [(bases: [SlotBase], name: GrammaticalCase, weight: Double)] = []
    for template in NameTemplate.all(of: pieces, kind: kind, language, weights) {
      let fixed = template.weight + fixedCost(template, pieces)
      let groups = (0...(template.slots.map(\.group).max() ?? 0)).map { group in
        template.slots.filter { $0.group == group }.map { slot in options(slot, pieces, &words) }
      }
      for name in grammar.cases {
        var partial = [Partial(bases: [], weight: fixed + weights.value(of: name))]
        for slots in groups {
          var options: [Partial] = []
          for agreement in template.only.map({ [$0] }) ?? Agreement.allCases {
            let lone = weight(ofLone: template.slots, agreement)
            let isTold = self.words.hasGenderInPlural && agreement == .plural && template.hasAdjectives
            for combination in combinations(slots, name, agreement) where !isTold || agree(combination) {
              options.append(Partial(bases: combination.bases, weight: combination.weight + lone))
            }
          }
          partial = best(partial, options)
        }
        for part in partial { found.append((part.bases, name, part.weight)) }
      }
    }
    let least = (found.map(\.weight).max() ?? 0) - Self.outOfQuestion
    var texts = BaseTexts(pieces, known, weights)
    let bases = found.filter { $0.weight >= least }.map {
      let (text, weight) = texts.text($0.bases)
      return (text: text, name: $0.name, weight: $0.weight + weight)
    }
    return pieces.units.count > 1 && kind != .person ? confirmed(bases, pieces, kind) : bases
  }

  /// By how much a base form must be behind the best one to be left out: more than a known name weighs, and so
  /// much more that its share is beyond what is shown.
  private static let outOfQuestion = 24.0

  /// The base form of the word at a piece.
  private typealias SlotBase = BaseTexts.SlotBase

  private struct Partial {
    let bases: [SlotBase]
    let weight: Double
  }

  private struct OptionKey: Hashable {
    let piece: Int
    let role: WordRole
    let isInner: Bool
    let isPeople: Bool
  }

  /// How many combinations of words are kept.
  private static let beam = 8

  /// The base forms of a slot's word.
  private func options(
    _ slot: NameTemplate.Slot, _ pieces: NamePieces, _ words: inout [OptionKey: WordOptions]
  ) -> (piece: Int, options: WordOptions) {
    let key = OptionKey(piece: slot.piece, role: slot.role, isInner: slot.isInner, isPeople: slot.isPeople)
    if let known = words[key] { return (slot.piece, known) }
    guard let word = pieces.word(slot.piece) else { return (slot.piece, WordOptions()) }
    let options = optionCache.options(word.letters, slot) {
      var options: [(analysis: WordAnalysis, weight: Double)] = []
      let analyses = grammar.analyses(of: word.letters, slot.role)
      var usual: [Double] = []
      for (index, analysis) in analyses.enumerated() {
        // The same base form in another case weighs the same.
        let twin = analyses[..<index].firstIndex { $0.base == analysis.base && $0.agreement == analysis.agreement }
        let weight =
          twin.map { usual[$0] }
          ?? (slot.isPeople
            ? model.logProbability(ofPeople: analysis.base) : weight(of: analysis.base, slot.role, analysis.agreement))
        usual.append(weight)
        guard isAllowed(analysis.base, slot) else { continue }
        options.append((analysis, weight + weights[.rank] * Double(analysis.rank)))
      }
      return WordOptions(options)
    }
    words[key] = options
    return (slot.piece, options)
  }

  /// Whether adjectives in the plural have the ending of the noun behind them: Оружане снаге.
  private func agree(_ combination: Partial) -> Bool {
    guard let noun = combination.bases.last?.base else { return true }
    let ending = noun.ends(with: Letters("ости")) ? "е" : noun.last
    return combination.bases.dropLast().allSatisfy { $0.base.last == ending }
  }

  private func combinations(
    _ slots: [(piece: Int, options: WordOptions)], _ name: GrammaticalCase, _ agreement: Agreement
  ) -> [Partial] {
    var partial = [Partial(bases: [], weight: 0)]
    for slot in slots {
      let options = slot.options[name, agreement]
      if options.isEmpty { return [] }
      partial = best(
        partial, options.map { Partial(bases: [SlotBase(piece: slot.piece, base: $0.base)], weight: $0.weight) })
    }
    return partial
  }

  /// The best combinations of what stands before with what comes next.
  private func best(_ left: [Partial], _ right: [Partial]) -> [Partial] {
    if left.count == 1, left[0].bases.isEmpty {
      let all = right.map { Partial(bases: $0.bases, weight: left[0].weight + $0.weight) }
      return Array(all.sorted { $0.weight > $1.weight }.prefix(Self.beam))
    }
    var pairs: [(left: Int, right: Int, weight: Double)] = []
    for (first, one) in left.enumerated() {
      for (second, other) in right.enumerated() { pairs.append((first, second, one.weight + other.weight)) }
    }
    return pairs.sorted { $0.weight > $1.weight }.prefix(Self.beam).map {
      Partial(bases: left[$0.left].bases + right[$0.right].bases, weight: $0.weight)
    }
  }
}
