import ArqauNormalizer
import ArqauText

/// Cuts spans in which the model took more than one name for one: an office's country and who holds the office
/// (`President of France Emmanuel Macron`), a person and the place behind (`Вучич Астанаға`), words in small letters.
struct SpanCuts {
  let persons: PersonSpans
  let text: MentionText
  let hits: RecordedHits
  /// The traits of the text's tokens.
  let traits: [TokenTraits]

  /// The spans in the order of the text, those of several names in parts.
  ///
  /// - Complexity: O(tokens of spans · log hits).
  func cut(_ spans: [MentionTagger.Span]) -> [MentionTagger.Span] {
    let elsewhere = SurnamesElsewhere(spans, text, persons.stems)
    let seams = PersonSeams(persons: persons, text: text, hits: hits, elsewhere: elsewhere, traits: traits)
    let places = PlaceSeams(persons: persons, text: text, hits: hits, elsewhere: elsewhere, traits: traits)
    let territories = OfficesOfTerritories(text: text, titles: persons.titles)
    return spans.flatMap(unquoted).map(withoutAdjunct).flatMap { route($0) ?? [$0] }.map(unnumbered).flatMap {
      withoutRest($0) ?? [$0]
    }.flatMap {
      span -> [MentionTagger.Span] in
      if isAdverb(span) { return [] }
      if let parts = territories.parts(span) ?? territories.holder(span, persons) { return parts }
      if let rest = withoutBeginning(span, elsewhere) {
        return official(rest) ?? places.parts(rest) ?? seams.parts(rest) ?? [rest]
      }
      if let rest = official(span) { return rest }
      guard span.tokens.count > 1 else { return [span] }
      if let hit = hit(from: span.tokens.lowerBound), hit.tokens.upperBound >= span.tokens.upperBound { return [span] }
      if let parts = dashed(span) { return parts }
      if let parts = places.parts(span) { return parts.flatMap { seams.parts($0) ?? [$0] } }
      if let parts = seams.parts(span) { return parts }
      if let parts = bearer(span) ?? ruledCountry(span) ?? officeHolder(span)
        ?? personBehindCountry(span)
        ?? kazakhParts(span)
        ?? behindCountry(span) ?? scripts(span) ?? beforeOffice(span)
      {
        return parts
      }
      return span.kind == .person ? runs(span) : [span]
    }
  }

  /// A span without a quotation mark or bracket at its end whose other one stands outside, and the names on both
  /// sides of such a mark: `„Metal“ Ana Petrović`.
  private func unquoted(_ span: MentionTagger.Span) -> [MentionTagger.Span] {
    let tokens = span.tokens
    let marks = tokens.filter { text.isBracket($0) }
    guard marks.count == 1, let mark = marks.first, tokens.count > 1 else { return [span] }
    if mark == tokens.lowerBound { return [span.with(mark + 1...tokens.upperBound)] }
    let isClosing = tokens.lowerBound > 0 && text.isBracket(tokens.lowerBound - 1)
    if mark == tokens.upperBound { return isClosing ? [span.with(tokens.lowerBound...mark - 1)] : [span] }
    guard span.kind == .person, isClosing else { return [span] }
    return [span.with(tokens.lowerBound...mark - 1, .organisation), span.with(mark + 1...tokens.upperBound)]
  }

  /// A recorded place without the number behind it, which is of something else: `na Kopaoniku 22, na Tari 18`.
  private func unnumbered(_ span: MentionTagger.Span) -> MentionTagger.Span {
    let last = span.tokens.upperBound
    guard text.language == .serbian || text.language == .russian, span.kind == .place, span.tokens.count > 1,
      text.letters[text.tokens[last].start] &- 0x30 < 10, let hit = hit(from: span.tokens.lowerBound),
      hit.tokens.upperBound == last - 1, kind(of: hit) == .place
    else { return span }
    return span.with(hit.tokens)
  }

  func hit(from index: Int) -> RecordedNames.Hit? { hits.hit(from: index) }

  func kind(of hit: RecordedNames.Hit) -> NameKind? { hits.kind(of: hit) }

  // MARK: Offices

  /// The country behind an office that was taken for a part of its name: `Sultan of Oman`, `Emir Katara`.
  private func ruledCountry(_ span: MentionTagger.Span) -> [MentionTagger.Span]? {
    guard text.language != .kazakh, persons.titles.title(span.tokens.lowerBound, text) != nil else { return nil }
    var place = span.tokens.lowerBound + 1
    if text.language == .english {
      guard text.word(place) == "of" else { return nil }
      place += 1
    }
    guard let hit = hit(from: place), hit.tokens.upperBound == span.tokens.upperBound, isCountry(hit),
      text.language == .english || isInflected(hit)
    else { return nil }
    return [span.with(hit.tokens, .place)]
  }

  func isCountry(_ hit: RecordedNames.Hit) -> Bool { persons.names?.isCountry(hit) == true }

  /// The country or the body behind an office and `of`, and the person who holds it; what a minister is
  /// responsible for is no part of a name.
  private func officeHolder(_ span: MentionTagger.Span) -> [MentionTagger.Span]? {
    guard text.language == .english else { return nil }
    for index in span.tokens where index > 0 {
      guard isBehindOffice(index) else { continue }
      if let country = countryOfPortfolio(index...span.tokens.upperBound) { return [span.with(country, .place)] }
      // A spokesman may speak for a company called after a place.
      let isOf = text.word(index - 1) != "for"
      if isOf, let hit = hit(from: index), hit.tokens.upperBound < span.tokens.upperBound,
        let kind = kind(of: hit), kind == .place || kind == .organisation
      {
        let rest = hit.tokens.upperBound + 1...span.tokens.upperBound
        guard isFullName(rest) else { return nil }
        return [span.with(hit.tokens, kind), span.with(rest, .person)]
      }
      if Self.portfolios.contains(text.word(index)), index < span.tokens.upperBound {
        let rest = index + 1...span.tokens.upperBound
        return isFullName(rest) ? [span.with(rest, .person)] : nil
      }
    }
    return nil
  }

  /// The country at the end of some words that begin with what a minister is responsible for: `Foreign Affairs of
  /// Croatia`.
  private func countryOfPortfolio(_ tokens: ClosedRange<Int>) -> ClosedRange<Int>? {
    let place = tokens.dropFirst().first { text.word($0) == "of" && Self.portfolios.contains(text.word($0 - 1)) }
    guard let place, let hit = hit(from: place + 1), hit.tokens.upperBound == tokens.upperBound, isCountry(hit) else {
      return nil
    }
    return hit.tokens
  }

  /// Whether `of` or `for`, perhaps with an article, and an office a few words before it stand before a word.
  private func isBehindOffice(_ index: Int) -> Bool {
    var place = index - 1
    if place > 0, text.word(place) == "the" { place -= 1 }
    guard place > 0, ["of", "for"].contains(text.word(place)) else { return false }
    for before in 1...4 where place - before >= 0 {
      let token = text.tokens[place - before]
      guard text.isWord(token), !text.tokens[place - before + 1].followsLineBreak else { return false }
      if persons.titles.title(place - before, text) != nil { return true }
      guard text.isCapitalized(token) || Self.linking.contains(text.word(place - before)) else { return false }
    }
    return false
  }

  private static let linking: Set<String> = ["of", "and", "the", "for", "affairs"]

  /// What secretaries and ministers are called after.
  private static let portfolios: Set<String> = [
    "state", "defense", "defence", "interior", "finance", "justice", "energy", "commerce", "agriculture", "education",
    "health", "labor", "labour", "transport", "transportation", "trade", "economy", "culture", "environment", "affairs",
    "war", "treasury", "staff", "police", "parliament", "homeland", "security", "industry", "science", "tourism",
  ]

  /// Whether some tokens are words with capitals, but for particles and initials.
  private func isFullName(_ tokens: ClosedRange<Int>) -> Bool {
    text.isCapitalized(text.tokens[tokens.lowerBound]) && text.isCapitalized(text.tokens[tokens.upperBound])
  }

  // MARK: A country before a person

  /// A country in its base form and the full name of a person behind it: `Srbija Aleksandar Vučić`.
  private func personBehindCountry(_ span: MentionTagger.Span) -> [MentionTagger.Span]? {
    guard span.kind == .person || span.kind == .place, let hit = hit(from: span.tokens.lowerBound),
      let record = hit.records.first, let names = persons.names, names.authority.records[record].kind == .place,
      names.authority.records[record].id.hasPrefix("cldr:region:"), !persons.isGiven(hit.tokens.lowerBound)
    else { return nil }
    let first = hit.tokens.upperBound + 1
    guard first < span.tokens.upperBound, (first...span.tokens.upperBound).allSatisfy(isCapital), persons.isGiven(first)
    else { return nil }
    return [span.with(hit.tokens, .place), span.with(first...span.tokens.upperBound, .person)]
  }

  func isCapital(_ index: Int) -> Bool {
    text.isWord(text.tokens[index]) && text.isCapitalized(text.tokens[index])
  }

  // MARK: Kazakh

  /// A Kazakh span with a place in it whose office follows (`Тоқаев Франция президенті`), or with one in a case
  /// at its end (`Мерц Парижге`).
  private func kazakhParts(_ span: MentionTagger.Span) -> [MentionTagger.Span]? {
    guard text.language == .kazakh, span.kind == .person || span.kind == .place else { return nil }
    for index in span.tokens {
      guard let hit = hit(from: index), kind(of: hit) == .place, hit.tokens.upperBound <= span.tokens.upperBound,
        !isSurname(hit)
      else { continue }
      let behind = hit.tokens.upperBound + 1
      let isOfOffice = persons.titles.title(behind, text) != nil && isPossessed(behind)
      let isLast = hit.tokens.upperBound == span.tokens.upperBound
      // A place's name is seldom so long, and its own endings stand behind its last word.
      let before = index - span.tokens.lowerBound
      guard isOfOffice || isLast && before > (span.kind == .person ? 0 : 1) && isInflected(hit) else {
        continue
      }
      var parts: [MentionTagger.Span] = []
      if index > span.tokens.lowerBound { parts.append(span.with(span.tokens.lowerBound...index - 1, .person)) }
      parts.append(span.with(hit.tokens, .place))
      let rest = isOfOffice ? behind + 1 : behind
      if rest <= span.tokens.upperBound {
        let others = span.with(rest...span.tokens.upperBound, .person)
        parts += kazakhParts(others) ?? [others]
      }
      return parts
    }
    return nil
  }

  /// Whether a word has the ending of what belongs to another: президенті, төрағасы.
  func isPossessed(_ index: Int) -> Bool {
    ["ы", "і"].contains { text.word(index).hasSuffix($0) || text.word(index).contains("с" + $0 + "н") }
  }

  func isInflected(_ hit: RecordedNames.Hit) -> Bool {
    hit.tokens.count == 1
      && hit.records.allSatisfy {
        persons.names?.isBase(text.tokens[hit.tokens.lowerBound], ofRecord: $0, text) == false
      }
  }

  /// Whether a place bears a person's name, as the city of Қонаев does.
  private func isSurname(_ hit: RecordedNames.Hit) -> Bool {
    let index = hit.tokens.lowerBound
    return persons.names?.persons.isBaseOfSurname(text.tokens[index], text) != nil || persons.isGiven(index)
  }

  // MARK: Words in small letters

  /// The names of persons between words in small letters that are no particles of names, and dashes.
  private func runs(_ span: MentionTagger.Span) -> [MentionTagger.Span] {
    guard isCapital(span.tokens.lowerBound) else { return [span] }
    var runs: [ClosedRange<Int>] = []
    var start: Int?
    for index in span.tokens {
      if isBreak(index) {
        if let first = start { runs.append(first...index - 1) }
        start = nil
      } else if start == nil, isCapital(index) {
        start = index
      }
    }
    if let first = start { runs.append(first...span.tokens.upperBound) }
    // What stands before a word in small letters and isn't known for a name is what the person is: a clan, a firm.
    if runs.count == 1, runs[0].count == 1, !persons.isGiven(runs[0].lowerBound) { return [span] }
    let known = runs.count < 2 ? runs : runs.filter { $0.count > 1 || persons.isKnown($0.lowerBound) }
    return (known.isEmpty ? runs : known).map(span.with)
  }

  private func isBreak(_ index: Int) -> Bool {
    let token = text.tokens[index]
    guard text.isWord(token) else {
      let isDash = [0x2D, 0x2013, 0x2014].contains(text.letters[token.start])
      return isDash && token.end - token.start == 1 && token.followsSpace
    }
    guard !text.isCapitalized(token), !text.isInitial(token) else { return false }
    let word = text.lowers[token.start..<token.end].string
    if ["i", "и", "and", "және"].contains(word) { return true }
    return Self.isNoPartOfName(Substring(word)) && ScalarTraits.of(text.letters[token.start]).contains(.lower)
  }

  /// Whether a word of a person's supposed name is one of the language: in small letters and no particle.
  static func isNoPartOfName(_ word: Substring) -> Bool {
    guard let first = word.unicodeScalars.first, ScalarTraits.of(first.value).contains(.lower) else { return false }
    return word.unicodeScalars.count > 2 && !particles.contains(String(word)) && !word.contains { "'’-".contains($0) }
  }

  /// Words in small letters within names of persons, in both scripts.
  private static let particles: Set<String> = Set(
    """
    van von der den del della delle dello dei des dos das bin ibn bint ben zur zum ter ten abu und oglu ogly kyzy uly
    san dan fon dela din zade шах паша ван фон дер ден дель делла дела дос дас бин ибн бен оглы кызы улы оғлы қызы ұлы
    заде аль эль тер тен дин зу сан дон дона šah paša pasha shah hadži хаджи the first second third
    """.split { $0 == " " || $0 == "\n" }.map(String.init))
}

extension MentionTagger.Span {
  /// The same tokens' span over others and of another kind.
  func with(_ tokens: ClosedRange<Int>, _ kind: NameKind) -> MentionTagger.Span {
    MentionTagger.Span(tokens: tokens, kind: kind, logs: logs)
  }
}
