/// A kind of form that suffixes attach to and yield: the states of Kazakh morphotactics.
struct KazakhForm: OptionSet, Sendable {
  let rawValue: UInt16

  /// A noun or adjective, bare or derived: what takes all nominal suffixes.
  static let noun = Self(rawValue: 1 << 0)
  static let plural = Self(rawValue: 1 << 1)
  /// With a possessive of one first or second person (`-ым`, `-ың`): its dative is `-а`.
  static let ownSingular = Self(rawValue: 1 << 2)
  /// With a possessive of several persons or the polite one (`-ымыз`, `-ыңыз`).
  static let ownPlural = Self(rawValue: 1 << 3)
  /// With the possessive of the third person: its cases begin with `н`.
  static let ownThird = Self(rawValue: 1 << 4)
  static let caseForm = Self(rawValue: 1 << 5)
  static let locative = Self(rawValue: 1 << 6)
  /// With a personal ending: nothing follows.
  static let predicate = Self(rawValue: 1 << 7)
  /// A verb stem.
  static let verb = Self(rawValue: 1 << 8)
  static let negated = Self(rawValue: 1 << 9)
  /// What takes the short personal endings: past and conditional.
  static let pastTense = Self(rawValue: 1 << 10)
  /// A converb, which takes the long personal endings.
  static let converb = Self(rawValue: 1 << 11)
  /// A verb form that takes nothing more.
  static let finite = Self(rawValue: 1 << 12)
  /// The optative in `-ғы`, which exists only with a possessive.
  static let desire = Self(rawValue: 1 << 13)
  /// A passive in `-ыл`.
  static let passive = Self(rawValue: 1 << 14)
  /// A verb in another voice.
  static let voiced = Self(rawValue: 1 << 15)

  /// What a stem can be.
  static let stems: Self = [.noun, .verb]
  /// What a word can be: all but ``desire``.
  static let words = Self(rawValue: .max).subtracting(.desire)
  static let declinable: Self = [.noun, .plural, .ownSingular, .ownPlural]
  static let possessed: Self = [.ownSingular, .ownPlural, .ownThird]
  static let nominal: Self = [.noun, .plural, .ownSingular, .ownPlural, .ownThird]
  static let verbal: Self = [.verb, .passive, .voiced, .negated]
}

/// One suffix of Kazakh: what it looks like, where it stands, what it means.
///
/// The rows are data (``KazakhSuffix/nominal``, ``KazakhSuffix/verbal``); each has examples that the
/// tests run.
struct KazakhSuffix: Sendable {
  /// How little may stand before this suffix for the stemmer to believe in it.
  ///
  /// Long endings tell more than single letters do: `-лар` may follow almost anything, a final `-м` only
  /// a long word. Suffixes that can be mistaken for each other have equal floors, so that all forms
  /// of a word are cut at the same place.
  enum Floor: UInt8, Sendable {
    /// Two letters, one of them a vowel.
    case any
    /// Three letters.
    case short
    /// Two vowels and four letters.
    case long
    /// Three vowels.
    case longest
    /// Two letters and no more than one vowel.
    case monosyllable
    /// The stemmer never takes the suffix off.
    case never
  }

  /// A name of its own that explains an analysis: the suffix's back form after a vowel, or nearly so.
  let name: String
  /// Alternative patterns; see ``KazakhSuffixPattern``.
  let patterns: [String]
  let from: KazakhForm
  let to: KazakhForm
  let meaning: KazakhMeaning
  let floor: Floor
  /// How unlikely the suffix is among readings of one word; 0 for the commonest, 1 for a bare word.
  let cost: Int
  /// A word with this suffix, cut before it: `қала|лар`; what follows a second bar is not its own.
  let example: String
  /// A cut that is wrong, because the form of the suffix does not suit the letters before it.
  let counterexample: String

  init(
    _ name: String, _ patterns: String..., from: KazakhForm, to: KazakhForm, _ meaning: KazakhMeaning,
    floor: Floor, cost: Int = 1, yes example: String, no counterexample: String
  ) {
    self.name = name
    self.patterns = patterns
    self.from = from
    self.to = to
    self.meaning = meaning
    self.floor = floor
    self.cost = cost
    self.example = example
    self.counterexample = counterexample
  }

  /// All suffixes.
  static let all: [KazakhSuffix] = nominal + derivational + verbal
}
