internal import CICU

/// A language's words as the scanner looks them up: by the hash of their lower-case form.
///
/// Serbian is stored in Cyrillic; its words in Latin letters are derived here.
struct SentenceLexicon: Sendable {
  /// What is known of a word before a full stop.
  struct Entry: Sendable {
    /// How it behaves in general.
    var plain: AbbreviationRule.Behaviour?
    /// How it behaves after a number: "г." is a year there and a town elsewhere.
    var afterNumber: AbbreviationRule.Behaviour?
    /// Whether only the spelling with a capital is meant: "Sun." but not "sun."
    var needsCapital = false
    /// Whether a spelling in capitals is listed too: "A.D." beside "a.d."
    var hasCapitals = false
  }

  /// Whether a number with a full stop is an ordinal number.
  let hasOrdinalStop: Bool
  /// Whether single small letters and short words that end in a consonant are abbreviations before a stop.
  let hasLetterAbbreviations: Bool
  /// Whether dots inside a sentence are a pause even where its writer begins with small letters.
  let dotsPause: Bool
  private let entries: [UInt64: Entry]
  private let clitics: Set<UInt64>
  private let openers: Set<UInt64>
  private let exclamations: Set<UInt64>
  private let hourFollowers: Set<UInt64>
  private let dateLeads: Set<UInt64>
  private let titles: Set<UInt64>

  /// The words of a language.
  static func of(_ language: Language) -> SentenceLexicon {
    switch language {
    case .english: english
    case .kazakh: kazakh
    case .russian: russian
    case .serbian: serbian
    }
  }

  private static let english = SentenceLexicon(.english)
  private static let kazakh = SentenceLexicon(.kazakh)
  private static let russian = SentenceLexicon(.russian)
  private static let serbian = SentenceLexicon(.serbian)

  init(_ rules: SentenceRules) {
    hasOrdinalStop = rules.hasOrdinalStop
    dotsPause = rules.dotsPause
    hasLetterAbbreviations = rules.language != .english
    var entries: [UInt64: Entry] = [:]
    for rule in rules.abbreviations {
      for word in Self.views(rule.words, rules) {
        let key = Self.hash(word)
        var entry = entries[key] ?? Entry()
        if rule.followsNumber {
          entry.afterNumber = rule.behaviour
        } else {
          entry.plain = rule.behaviour
        }
        let hasCapital = word.unicodeScalars.first.map { ScalarTraits.of($0.value).contains(.upper) } ?? false
        entry.needsCapital = hasCapital && (entry.needsCapital || entries[key] == nil)
        if Self.isDottedCapitals(word) { entry.hasCapitals = true }
        entries[key] = entry
      }
    }
    self.entries = entries
    openers = Set(Self.views(rules.openers, rules).map(Self.hash))
    clitics = Set(Self.views(rules.clitics, rules).map(Self.hash))
    exclamations = Set(Self.views(rules.exclamations, rules).map(Self.hash))
    hourFollowers = Set(Self.views(rules.hourFollowers, rules).map(Self.hash))
    dateLeads = Set(Self.views(rules.dateLeads, rules).map(Self.hash))
    titles = Set(Self.views(rules.titles, rules).map(Self.hash))
  }

  /// How the word before a full stop behaves, or nil where it is no known abbreviation.
  ///
  /// The longest row of dotted parts counts: "т. д." before "д."
  ///
  /// - Parameter isShouting: Whether all capitals stand for small letters here, as in a headline.
  func behaviour(of word: PrecedingWord, isShouting: Bool = false) -> AbbreviationRule.Behaviour? {
    guard word.letters > 0, word.digits == 0, !word.isLong, !word.isJoined || word.followsNumber else { return nil }
    for hash in word.dotted.reversed() {
      if let found = behaviour(hash, word, isShouting) { return found }
    }
    return behaviour(word.hash, word, isShouting)
  }

  private func behaviour(
    _ hash: UInt64, _ word: PrecedingWord, _ isShouting: Bool
  ) -> AbbreviationRule.Behaviour? {
    guard let entry = entries[hash], !entry.needsCapital || word.startsUpper else { return nil }
    // One capital is an initial and several are an acronym, whatever the small letters mean.
    if !entry.needsCapital, !entry.hasCapitals, word.isInitial || word.isAllUpper && !isShouting { return nil }
    return word.followsNumber ? entry.afterNumber ?? entry.plain : entry.plain
  }

  /// Whether a word is single capitals with full stops between.
  private static func isDottedCapitals(_ word: String) -> Bool {
    let parts = word.split(separator: ".")
    return parts.count > 1
      && parts.allSatisfy { part in
        part.unicodeScalars.count == 1 && part.unicodeScalars.allSatisfy { ScalarTraits.of($0.value).contains(.upper) }
      }
  }

  /// Whether a word with a capital is a sign that a sentence begins: a pronoun, a preposition.
  func isOpener(_ hash: UInt64) -> Bool { openers.contains(hash) }

  /// Whether the language has sentences that open with a date and go on behind its abbreviation.
  var hasDateLeads: Bool { !dateLeads.isEmpty }

  /// Whether an abbreviation is a title before a name, whatever else it may be.
  func isTitle(_ hash: UInt64) -> Bool { titles.contains(hash) }

  /// Whether a word opens such a date.
  func leadsDate(_ hash: UInt64) -> Bool { dateLeads.contains(hash) }

  /// Whether a word stands second in a clause.
  func isClitic(_ hash: UInt64) -> Bool { clitics.contains(hash) }

  /// Whether a word goes on with an hour: a day, a month, a time zone.
  func followsHour(_ hash: UInt64) -> Bool { hourFollowers.contains(hash) }

  /// Whether a name is written with an exclamation mark.
  func isExclamation(_ hash: UInt64) -> Bool { exclamations.contains(hash) }

  /// The words of a list between spaces, in each script of the language.
  private static func views(_ list: String, _ rules: SentenceRules) -> [String] {
    let words = list.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init)
    return rules.isSerbian ? words + words.map(SerbianLatin.text) : words
  }

  /// The hash of a word's lower-case form (FNV-1a over scalars), as ``WordHash`` computes it in text.
  static func hash(_ word: String) -> UInt64 {
    var hash = WordHash()
    for scalar in word.unicodeScalars { hash.combine(scalar.value) }
    return hash.value
  }
}

/// A hash of a word's lower-case form, built scalar by scalar.
struct WordHash {
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  /// Takes the next scalar in.
  @inline(__always)
  mutating func combine(_ scalar: UInt32) {
    value = (value ^ UInt64(Self.lower(scalar))) &* 0x100_0000_01B3
    value ^= value >> 29
  }

  @inline(__always)
  private static func lower(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0x41...0x5A: scalar | 0x20
    case 0...0x7F, 0x430...0x45F: scalar
    case 0x410...0x42F: scalar + 0x20
    default: cicu_simple_lower(scalar)
    }
  }
}
