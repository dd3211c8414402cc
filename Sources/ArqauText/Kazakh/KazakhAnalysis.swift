/// One way to split a Kazakh word into a stem and a chain of suffixes.
public struct KazakhAnalysis: Sendable, Hashable {
  /// A suffix of a chain.
  public struct Suffix: Sendable, Hashable {
    /// The name of the rule: the suffix's back form after a vowel or nearly so (`лар`, `ның`), where two
    /// are alike with a word that tells them apart (`past ды`).
    public let rule: String
    /// The suffix as written in the word.
    public let text: String
    /// What it adds.
    public let meaning: KazakhMeaning
  }

  /// How a base was made of a stem.
  public enum BaseKind: UInt8, Sendable, Hashable {
    /// It is the stem as written.
    case asWritten
    /// The final consonant, voiced before a vowel, was made voiceless again: `кітаб` → `кітап`.
    case devoiced
    /// The vowel that fell out before a vowel was put back: `орн` → `орын`.
    case vowelRestored
    /// What Russian spelling drops before a suffix was put back: `рол` → `роль`, `трес` → `трест`.
    case loanRestored
    /// What a verb stem loses before a vowel was put back: `оқ` → `оқы`, `қо` → `қой`.
    case verbRestored
  }

  /// A word that the stem can come from.
  public struct Base: Sendable, Hashable {
    /// The word.
    public let text: String
    /// How it was made.
    public let kind: BaseKind
  }

  /// How many bytes of the word, in UTF-8, are the stem; marks between stem and suffixes are left out.
  public let stemLength: Int
  /// The stem as written.
  public let stem: String
  /// The words that the stem can come from, the likeliest first; never empty.
  public let bases: [Base]
  /// The suffixes in the order of the word; empty for a bare word.
  public let suffixes: [Suffix]
  /// Whether the stem is a verb's.
  public let isVerbal: Bool
  /// How unlikely the reading is; a bare word costs 1.
  public let cost: Int

  /// Whether the form is plural.
  public var isPlural: Bool { suffixes.contains { $0.meaning == .plural } }

  /// Whose it is, if the form says so.
  public var possessor: KazakhPerson? {
    for suffix in suffixes.reversed() {
      if case .possessive(let person) = suffix.meaning { return person }
    }
    return nil
  }

  /// The case of the whole form: nominative if no suffix says another.
  public var grammaticalCase: KazakhCase {
    for suffix in suffixes.reversed() {
      if case .grammaticalCase(let grammaticalCase) = suffix.meaning { return grammaticalCase }
    }
    return .nominative
  }

  /// Whether a suffix makes another word of the stem, so that the form is not one of the stem's own
  /// inflection: `достық` from `дос`.
  public var isDerived: Bool {
    suffixes.contains { $0.meaning == .derivation || $0.meaning == .voice }
  }
}
