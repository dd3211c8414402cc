/// What sentence segmentation knows of a language, as data.
///
/// One file a language holds it. Lists are words between spaces, without their last full stop; a word
/// written with a capital is meant with the capital only. Every example is a text with `|` at each
/// sentence end inside it; the tests are made from them.
struct SentenceRules: Sendable {
  /// The language.
  let language: Language
  /// The abbreviations, by behaviour.
  let abbreviations: [AbbreviationRule]
  /// Words that begin sentences and, with a capital, hardly stand elsewhere: a sign that a sentence begins
  /// after an abbreviation or an initial.
  let openers: String
  /// Names that are written with an exclamation mark.
  var exclamations = ""
  /// Words with a capital that go on with an hour or a currency: days, months, time zones, countries.
  var hourFollowers = ""
  /// Words that stand second in a clause, so that the word before them begins it.
  var clitics = ""
  /// Words with which a sentence opens that goes on behind a date: "В 2026 г. Казахстан подписал".
  var dateLeads = ""
  /// Abbreviations that are titles before a name though a word before them makes something else of them: "и др." is "and
  /// others", but "и др. Петар Јовић" is a doctor.
  var titles = ""
  /// Whether a number with a full stop is an ordinal number ("4." is "fourth").
  var hasOrdinalStop = false
  /// Whether dots inside a sentence are a pause even where its writer begins with small letters, as on the English
  /// web; elsewhere such a writer goes on with a new sentence.
  var dotsPause = false
  /// Examples of no single abbreviation.
  let examples: [String]

  /// Whether the lists are read in both Serbian scripts.
  var isSerbian: Bool { language == .serbian }
}

/// Abbreviations that behave alike before a sentence end.
struct AbbreviationRule: Sendable {
  /// What may follow the full stop.
  enum Behaviour: Sendable {
    /// More of the same sentence always: a title before a name, "e.g."
    case never
    /// A number or what it counts in the same sentence; a capital begins a new one: "p. 5", "Sept. 9".
    case beforeNumber
    /// A number in the same sentence; for the rest it is a common word: "fig. 2", "No. 5".
    case numbered
    /// A capital of either: only a word that begins sentences is believed: "U.S.", "Inc."
    case seldom
    /// A capital begins a new sentence, anything else doesn't: "etc."
    case often
    /// The same, but for days, months, time zones and countries: "5 p.m. Monday", "5 p.m. EST", "долл. США".
    case clock
  }

  /// What may follow.
  let behaviour: Behaviour
  /// Whether they are abbreviations only after a number ("1905 г.", "5 in.").
  var followsNumber = false
  /// The abbreviations, without the last full stop; parts are not spaced: "т.д" stands for "т. д." too.
  let words: String
  /// Texts with `|` at each sentence end inside; one at least has an abbreviation that ends nothing.
  let examples: [String]

  init(_ behaviour: Behaviour, followsNumber: Bool = false, _ words: String, examples: [String]) {
    self.behaviour = behaviour
    self.followsNumber = followsNumber
    self.words = words
    self.examples = examples
  }
}
