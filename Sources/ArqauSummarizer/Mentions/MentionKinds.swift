import ArqauNormalizer
import ArqauText

/// Mends the kinds of mentions that no record has by the words in and beside them, and gives mentions of one word
/// one kind.
struct MentionKinds {
  private let text: MentionText
  private let traits: [TokenTraits]
  private let stems: NameStems
  private let words: OrganisationWords
  private let descriptors: NameDescriptors
  private let territories: OfficesOfTerritories

  init(_ text: MentionText, _ traits: [TokenTraits], _ stems: NameStems) {
    self.text = text
    self.traits = traits
    self.stems = stems
    words = .of(text.language)
    descriptors = .of(text.language)
    territories = OfficesOfTerritories(text: text, titles: .of(text.language))
  }

  /// The mentions with their kinds, in the order of the text; legal forms of companies alone are no names, the
  /// acronym in brackets behind an organisation is one where the text has it elsewhere too.
  ///
  /// - Complexity: O(tokens of mentions).
  func mended(_ mentions: [FoundMention]) -> [FoundMention] {
    var result: [FoundMention] = []
    var isSure: [Bool] = []
    func append(_ mention: FoundMention, _ kind: NameKind?) {
      result.append(mention.with(kind ?? mention.kind))
      isSure.append(kind != nil)
    }
    let alone = Set(mentions.lazy.filter { $0.tokens.count == 1 }.map { word($0.tokens.lowerBound) })
    var descriptions = NameDescriptions(text, traits, descriptors)
    for (number, mention) in mentions.enumerated() where !isLegalForm(mention) {
      let isKnown = mention.record != nil || mention.part != nil
      if let kind = descriptions.kind(mention), !isKnown || kind != mention.kind,
        kind != .place || !isFullName(mention) && !territories.isHolder(mention)
      {
        append(FoundMention(tokens: mention.tokens, kind: kind), kind)
      } else if let last = result.last, mention.tokens.lowerBound == acronym(of: last) {
        append(mention, isKnown ? nil : .organisation)
      } else {
        append(mention, isKnown ? nil : kind(mention))
      }
      let next = number + 1 < mentions.count ? mentions[number + 1].tokens.lowerBound : text.tokens.count
      if let last = result.last, let index = acronym(of: last), index < next, alone.contains(word(index)) {
        append(FoundMention(tokens: index...index, kind: .organisation), .organisation)
      }
    }
    unite(&result, isSure)
    return result
  }

  // MARK: One mention

  /// Whether a mention is a usual given name and a surname, so that the town before it is whose office the person has:
  /// `аким города Ерлан Сериков`.
  private func isFullName(_ mention: FoundMention) -> Bool {
    mention.kind == .person && mention.tokens.count == 2
      && UsualGivenNames.of(text.language).contains(MentionHash.word(text.letters(of: mention.tokens.lowerBound)))
      && PersonSurnames.form(of: text.letters(of: mention.tokens.upperBound), text.language) == .base
  }

  private func isLegalForm(_ mention: FoundMention) -> Bool {
    mention.tokens.count == 1 && mention.record == nil
      && words.isLegalForm(text.tokens[mention.tokens.lowerBound], text)
  }

  /// The kind that words in or beside a mention tell; nil where they tell nothing.
  private func kind(_ mention: FoundMention) -> NameKind? {
    let tokens = mention.tokens.map { text.tokens[$0] }
    if isCompany(mention) { return .organisation }
    if isEvent(mention) { return .other }
    if tokens.count == 1, isPossessive(mention.tokens.lowerBound) { return .person }
    if isAged(mention) { return .person }
    if tokens.count == 1, mention.kind == .person, Destinations.isSurely(mention.tokens.lowerBound, text) {
      return .place
    }
    if isClub(mention) || isMission(mention) { return .organisation }
    guard mention.kind != .organisation else {
      return tokens.count > 1 && tokens.contains { words.isStreet($0, text) } ? .place : nil
    }
    if tokens.count == 1, isSpeaker(mention) { return .person }
    guard mention.kind == .other || mention.kind == .person, tokens.count > 1 else { return nil }
    if tokens.contains(where: { words.isStreet($0, text) }) { return .place }
    if tokens.contains(where: { words.isHead($0, text) }) { return .organisation }
    let isInitials = tokens.dropLast().allSatisfy(text.isInitial)
    return isInitials && tokens.last.map(text.isCapitalized) == true ? .person : nil
  }

  /// Whether a Serbian word says that something is a person's: `Markovićevog`.
  private func isPossessive(_ index: Int) -> Bool {
    guard text.language == .serbian else { return false }
    let word = text.word(index)
    return ["ićev", "ićevog", "ićevom", "ićevim", "ićevih", "ićevima", "ićevo"].contains {
      word.hasSuffix($0) && word.count > $0.count + 2
    }
  }

  /// Whether a supposed place or organisation of several words has a noun for an event in it, as its last word or before
  /// `of` in English, and none for an organisation.
  private func isEvent(_ mention: FoundMention) -> Bool {
    let tokens = mention.tokens
    guard mention.kind == .place || mention.kind == .organisation else { return false }
    guard tokens.count > 1 else { return words.isCompoundEvent(text.tokens[tokens.lowerBound], text) }
    guard text.language == .english else {
      return tokens.contains { words.isEvent(text.tokens[$0], text) }
        && !tokens.contains { words.isHead(text.tokens[$0], text) }
    }
    if words.isEvent(text.tokens[tokens.upperBound], text) { return true }
    return words.isEvent(text.tokens[tokens.lowerBound], text)
      && (tokens.count == 2 || ["of", "on", "for", "against"].contains(text.word(tokens.lowerBound + 1)))
  }

  /// Whether a mention of several words is a state's embassy or consulate: `Амбасада Чешке`, `Embassy of Chile`. English
  /// places bear the word too (`Embassy Row`), but not as their last one.
  private func isMission(_ mention: FoundMention) -> Bool {
    let tokens = mention.tokens
    guard tokens.count > 1, mention.kind == .place || mention.kind == .person else { return false }
    if words.isMission(text.tokens[tokens.upperBound], text) { return true }
    return words.isMission(text.tokens[tokens.lowerBound], text)
      && (text.language != .english || text.word(tokens.lowerBound + 1) == "of")
  }

  /// Whether lists have a word as a name. English names have no cases: what seems an inflected one is another word.
  private func isListed(_ index: Int) -> Bool {
    let facts = traits[index].facts
    return facts != 0 && (text.language != .english || facts & WordTable.Facts.inflected == 0)
  }

  /// Whether English tells the age of a supposed place or organisation that no list has: `Vasting, now 31, is`.
  private func isAged(_ mention: FoundMention) -> Bool {
    guard text.language == .english, mention.kind == .place || mention.kind == .organisation,
      !mention.tokens.contains(where: isListed)
    else { return false }
    var index = mention.tokens.upperBound + 1
    guard isComma(index) else { return false }
    index += 1
    if index < text.tokens.count, ["now", "then", "aged"].contains(text.word(index)) { index += 1 }
    guard index < text.tokens.count, !text.tokens[index].followsLineBreak, let age = Int(text.word(index)),
      (16...99).contains(age)
    else { return false }
    return isComma(index + 1)
  }

  /// Whether a supposed English place is listed places with a plural behind them that is no kind of land or water: `Leeds
  /// Rhinos`, but `Faroe Islands`.
  private func isClub(_ mention: FoundMention) -> Bool {
    let (first, last) = (mention.tokens.lowerBound, mention.tokens.upperBound)
    let places = WordTable.Facts.country | WordTable.Facts.place | WordTable.Facts.placePart | WordTable.Facts.city
    guard text.language == .english, mention.kind == .place, last > first, traits[last].isCapitalized,
      let letter = text.letters(of: last).last, letter == 0x73, !Self.lands.contains(text.letters(of: last))
    else { return false }
    return (first..<last).allSatisfy { isListed($0) && traits[$0].facts & places != 0 }
  }

  private static let lands = WordSet(
    """
    islands isles keys lakes falls rapids springs narrows straits shores banks hills mountains heights highlands lowlands
    alps plains fields meadows woods downs dunes flats gardens gates states provinces territories districts suburbs
    counties emirates parks ranges ridges cliffs valleys marshes towers hamptons
    """)

  private func isComma(_ index: Int) -> Bool {
    index < text.tokens.count && !text.tokens[index].followsLineBreak
      && text.letters[text.tokens[index].start] == 0x2C
  }

  /// Whether a supposed place that no list has speaks: `explains Belvar`.
  private func isSpeaker(_ mention: FoundMention) -> Bool {
    let index = mention.tokens.lowerBound
    guard mention.kind == .place, !isListed(index) else { return false }
    if index > 0, !text.tokens[index].followsLineBreak, Self.speech.contains(text.letters(of: index - 1)) {
      return true
    }
    return index + 1 < text.tokens.count && !text.tokens[index + 1].followsLineBreak
      && Self.speech.contains(text.letters(of: index + 1))
  }

  private static let speech = WordSet(
    """
    said says explains explained adds added argues argued believes thinks wrote writes recalls recalled сказал сказала
    говорит заявил заявила объясняет объяснил объяснила считает добавил добавила рассказал рассказала отметил отметила
    подчеркнул подчеркнула пояснил пояснила вспоминает kaže rekao rekla izjavio izjavila dodao dodala smatra objašnjava
    деді дейді айтты
    """)

  /// Whether a legal form stands in a mention, or beside it or its quotation marks.
  private func isCompany(_ mention: FoundMention) -> Bool {
    if mention.tokens.contains(where: { words.isLegalForm(text.tokens[$0], text) }) { return true }
    var before = mention.tokens.lowerBound - 1
    var after = mention.tokens.upperBound + 1
    if before >= 0, text.isBracket(before) { before -= 1 }
    if after < text.tokens.count, text.isBracket(after) { after += 1 }
    return [before, after].contains { index in
      text.tokens.indices.contains(index) && words.isLegalForm(text.tokens[index], text)
        && !text.tokens[max(index, mention.tokens.lowerBound)].followsLineBreak
    }
  }

  /// The token of the acronym in brackets right behind an organisation of several words that begins as it does, and
  /// so is short for it: not `RS` behind `Vlada Republike Srpske`.
  private func acronym(of mention: FoundMention) -> Int? {
    guard mention.kind == .organisation, mention.tokens.count > 1, mention.record == nil else { return nil }
    var index = mention.tokens.upperBound + 1
    while index < text.tokens.count, index < mention.tokens.upperBound + 3, text.isBracket(index) { index += 1 }
    guard index < text.tokens.count, index > mention.tokens.upperBound + 1,
      text.letters[text.tokens[index - 1].start] == 0x28,
      isLoud(text.tokens[index]), index + 1 < text.tokens.count, !text.isWord(text.tokens[index + 1])
    else { return nil }
    let first = mention.tokens.first { text.isCapitalized(text.tokens[$0]) && text.word($0) != "the" }
    guard let first, text.letters[text.tokens[first].start] == text.letters[text.tokens[index].start] else {
      return nil
    }
    return index
  }

  private func word(_ index: Int) -> UInt64 {
    MentionHash.word(text.lowers[text.tokens[index].start..<text.tokens[index].end])
  }

  private func isLoud(_ token: MentionText.Token) -> Bool {
    token.end - token.start > 1
      && text.letters[token.start..<token.end].allSatisfy { ScalarTraits.of($0).contains(.upper) }
  }

  // MARK: One word

  /// Gives all mentions of the same words the kind that is sure for one of them; those of no certain kind the
  /// commonest other one.
  private func unite(_ mentions: inout [FoundMention], _ isSure: [Bool]) {
    uniteQuoted(&mentions, isSure)
    var groups: [[UInt64]: [Int]] = [:]
    var skeleton = NameSkeleton()
    for (index, mention) in mentions.enumerated() where mention.record == nil && mention.part == nil {
      var key: [UInt64] = []
      for place in mention.tokens {
        let token = text.tokens[place]
        guard text.isWord(token), !words.isLegalForm(token, text) else { continue }
        text.take(token, &skeleton)
        key.append(stems.common(skeleton.units).hash)
      }
      groups[key, default: []].append(index)
    }
    for group in groups.values where group.count > 1 {
      if let sure = group.first(where: { isSure[$0] }) {
        for index in group { mentions[index] = mentions[index].with(mentions[sure].kind) }
        continue
      }
      guard group.contains(where: { mentions[$0].kind == .other }) else { continue }
      let others = group.map { mentions[$0].kind }.filter { $0 != .other }
      let counts = Dictionary(others.map { ($0, 1) }, uniquingKeysWith: +)
      guard let best = others.max(by: { counts[$0, default: 0] < counts[$1, default: 0] }) else { continue }
      for index in group where mentions[index].kind == .other { mentions[index] = mentions[index].with(best) }
    }
  }
}

extension MentionKinds {
  /// Gives names in quotation marks the kind that a noun tells of one of them, though a record have another bearer of
  /// the name: `банк «Россия»`.
  private func uniteQuoted(_ mentions: inout [FoundMention], _ isSure: [Bool]) {
    func key(_ mention: FoundMention) -> [UInt64]? {
      guard mention.part == nil, text.isQuoted(mention.tokens) else { return nil }
      return mention.tokens.map { word($0) }
    }
    var kinds: [[UInt64]: NameKind] = [:]
    for (index, mention) in mentions.enumerated() where isSure[index] {
      if let key = key(mention) { kinds[key] = mention.kind }
    }
    guard !kinds.isEmpty else { return }
    for (index, mention) in mentions.enumerated() where mention.record != nil {
      guard let key = key(mention), let kind = kinds[key], kind != mention.kind else { continue }
      mentions[index] = FoundMention(tokens: mention.tokens, kind: kind)
    }
  }
}

extension FoundMention {
  fileprivate func with(_ kind: NameKind) -> FoundMention {
    FoundMention(tokens: tokens, kind: kind, record: record, form: form, isNamesake: isNamesake, part: part)
  }
}
