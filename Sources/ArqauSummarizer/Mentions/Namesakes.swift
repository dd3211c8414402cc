import ArqauNormalizer
import ArqauText

/// Mends mentions of recorded places that something else in the text shows to be another bearer of the name: a state
/// beside its city, a firm or club called after a place, a place of the United States called after another.
struct Namesakes {
  let text: MentionText
  let names: RecordedNames

  /// The mentions, in the order of the text.
  ///
  /// - Complexity: O(tokens of mentions).
  func mended(_ mentions: [FoundMention]) -> [FoundMention] {
    var result = mentions
    for index in mentions.indices {
      guard let record = record(mentions[index]), record.kind == .place else { continue }
      let next = index + 1 < mentions.count ? mentions[index + 1] : nil
      if isQuotedName(mentions[index], record) {
        result[index] = FoundMention(tokens: mentions[index].tokens, kind: .organisation)
      } else if let tokens = state(mentions[index], record, before: next) {
        result[index] = FoundMention(tokens: tokens, kind: .place)
      } else if isAmerican(mentions[index], record, before: next) || isOfDistricts(mentions[index], record) {
        result[index].isNamesake = true
      }
    }
    takeAmericanGeorgia(&result)
    return result
  }

  private func record(_ mention: FoundMention) -> NameRecord? {
    mention.part == nil ? mention.record.map { names.authority.records[$0] } : nil
  }

  private func isCountry(_ record: NameRecord) -> Bool { record.id.hasPrefix("cldr:region:") || Self.isState(record) }

  /// Whether a record of one's own is a country's: CLDR has it too.
  private static func isState(_ record: NameRecord) -> Bool {
    guard let form = record.forms.first else { return false }
    return Authority.builtIn.hits(spelled: form.text).contains { $0.record.id.hasPrefix("cldr:region:") }
  }

  // MARK: Quotation marks

  /// Whether a place's name alone stands between quotation marks, in which Russian and Kazakh put the names of firms and
  /// clubs, and no places; a country's only beside a word for what it is, as a channel. Serbian needs that word always.
  private func isQuotedName(_ mention: FoundMention, _ record: NameRecord) -> Bool {
    let (before, after) = (mention.tokens.lowerBound - 1, mention.tokens.upperBound + 1)
    guard text.language != .english, isQuote(before), isQuote(after) else { return false }
    let head = text.language == .kazakh ? after + 1 : before - 1
    if isHead(head) { return true }
    return text.language != .serbian && !isCountry(record)
  }

  private func isQuote(_ index: Int) -> Bool {
    guard text.tokens.indices.contains(index), text.isBracket(index) else { return false }
    return ![0x28, 0x29].contains(text.letters[text.tokens[index].start])
  }

  private func isHead(_ index: Int) -> Bool {
    guard text.tokens.indices.contains(index), text.isWord(text.tokens[index]) else { return false }
    if OrganisationWords.of(text.language).isHead(text.tokens[index], text) { return true }
    let word = text.word(index)
    return Self.heads.contains { word.hasPrefix($0) && word.count <= $0.count + 6 }
  }

  /// Beginnings of words for what is called after places, in Russian, Kazakh and Serbian.
  private static let heads = """
    авиакомпани клуб команд телеканал телекомпани канал газет журнал отел гостиниц стадион издательств кинотеатр
    ресторан поезд әуекомпания телеарна арна қонақүй пойыз aviokompanij klub tim televizij časopis hotel stadion
    pozorišt restoran novin
    """.split(whereSeparator: \.isWhitespace).map(String.init)

  // MARK: The United States

  /// The tokens of a state that is called as its city, with the word behind: `New York State`.
  private func state(_ mention: FoundMention, _ record: NameRecord, before next: FoundMention?) -> ClosedRange<Int>? {
    let index = mention.tokens.upperBound + 1
    guard text.language == .english, text.tokens.indices.contains(index), text.isCapitalized(text.tokens[index]),
      text.word(index) == "state", !text.tokens[index].followsLineBreak,
      next.map({ $0.tokens.lowerBound > index }) ?? true, !isCountry(record)
    else { return nil }
    return mention.tokens.lowerBound...index
  }

  /// Whether a place elsewhere in the world stands before a comma and one of the United States: `Moscow, Idaho`.
  private func isAmerican(_ mention: FoundMention, _ record: NameRecord, before next: FoundMention?) -> Bool {
    guard text.language == .english, record.native != "en", let next, isBehindComma(next, mention),
      let state = self.record(next)
    else { return false }
    return state.role == "state of the United States"
  }

  private func isBehindComma(_ second: FoundMention, _ first: FoundMention) -> Bool {
    let comma = first.tokens.upperBound + 1
    return second.tokens.lowerBound == comma + 1 && text.letters[text.tokens[comma].start] == 0x2C
  }

  /// Georgia is one of the United States where an American office stands behind it, or a city of America before it.
  private func takeAmericanGeorgia(_ mentions: inout [FoundMention]) {
    guard text.language == .english else { return }
    let places = mentions.indices.filter { index in
      record(mentions[index]).map { record in
        record.kind == .place && record.forms.contains { $0.tag == "en" && $0.text == "Georgia" }
      } ?? false
    }
    let isAmerican = places.contains { index in
      let behind = mentions[index].tokens.upperBound + 1
      if text.tokens.indices.contains(behind), Self.offices.contains(text.word(behind)) { return true }
      guard index > 0, isBehindComma(mentions[index], mentions[index - 1]) else { return false }
      let city = mentions[index - 1].tokens.map { text.letters(of: $0).string }.joined(separator: " ")
      let countries = CityGazetteer.builtIn.countries(of: city, in: .english)
      return countries.contains("US") && !countries.contains("GE")
    }
    guard isAmerican else { return }
    for index in places { mentions[index].isNamesake = true }
  }

  /// American offices, as the news writes them before a name.
  private static let offices: Set<String> = ["gov", "gov.", "sen", "sen.", "rep", "rep.", "republicans", "democrats"]

  // MARK: Kazakh districts

  /// How far the word for districts is looked for, in tokens.
  private static let mostOfList = 16

  /// Whether a short name of something else is one of several districts: `Арал, Қазалы және Қармақшы аудандары`.
  private func isOfDistricts(_ mention: FoundMention, _ record: NameRecord) -> Bool {
    guard text.language == .kazakh, let form = mention.form.map({ record.forms[$0] }), form.status != .preferred,
      !form.text.contains(" ")
    else { return false }
    var index = mention.tokens.upperBound + 1
    while text.tokens.indices.contains(index), index < mention.tokens.upperBound + Self.mostOfList,
      !text.tokens[index].followsLineBreak
    {
      let token = text.tokens[index]
      let isJoint = text.letters[token.start] == 0x2C || text.word(index) == "және" || text.word(index) == "мен"
      guard isJoint || text.isCapitalized(token) else { return text.word(index).hasPrefix("аудан") }
      index += 1
    }
    return false
  }
}
