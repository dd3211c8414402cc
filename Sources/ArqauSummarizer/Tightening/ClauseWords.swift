internal import ArqauText

/// What the clauses of a long sentence begin with that are none of its main clause, and what forbids to leave them out.
///
/// Closed classes; Serbian in Latin letters. Left out are words that as well begin what is said or asked (`that`, `что`,
/// `да`, `когда`), contrasts and conditions (`but`, `но`, `ako`): with what they begin the main clause may be void.
struct ClauseWords: Sendable {
  /// Relative pronouns, behind up to three other words.
  var relatives: Set<String> = []
  /// Words before a relative pronoun that belong to its clause.
  var prepositions: Set<String> = []
  /// What a clause of purpose begins with, the endings of the infinitives there, and beginnings of words that ask for it.
  var purpose: String?
  var infinitives: [String] = []
  var demands: [String] = []
  /// Beginnings of clauses that tell time, cause or place, behind a comma.
  var circumstances: [[String]] = []
  /// Words that begin a clause on a place, which restricts what is no name.
  var wheres: Set<String> = []
  /// Beginnings of another main clause behind a comma.
  var coordinations: [[String]] = []
  /// Those of them that need a verb behind them, since they also join members of a list.
  var joiners: Set<String> = []
  /// Pronouns that begin another main clause.
  var seconds: Set<String> = []
  /// Beginnings of what is added to a list.
  var additions: [[String]] = []
  /// Beginnings of appositions that are told by them alone: `one of`, `одного из`.
  var appositions: [[String]] = []
  /// Articles and possessives that begin an apposition.
  var articles: Set<String> = []
  /// Endings of the participles that begin a clause.
  var participleEndings: [String] = []
  /// Words with such an ending that are none.
  var participleExceptions: Set<String> = []
  /// Endings of adjectives: a participle behind one is another attribute of the same noun.
  var adjectiveEndings: [String] = []
  /// Endings of predicates that are no verbs: `связан`, `открыт`.
  var predicates: [String] = []
  /// Prepositions that begin a clause with a participle: `with rescuers searching`.
  var accompaniments: Set<String> = []
  /// What follows a participle of the past that begins a clause: `alarmed that`, `worried by`.
  var afterParticiple: Set<String> = []
  /// A relative of the whole sentence before it, and the verbs that may follow it: `что привело`, `što je`.
  var wholeRelative: String?
  var wholeVerbs: Set<String> = []
  /// Words that begin the second half of a pair, before one of ``links``: `так и`, `tako i`.
  var halves: Set<String> = []
  /// Endings of verbs in the plural.
  var plurals: [String] = []
  /// Words that join the members of a list.
  var links: Set<String> = []
  /// With one of these in the clause before, what follows may belong to what is negated.
  var negations: Set<String> = []
  /// Words of a noun that a relative clause restricts: `every`, `те`, `onaj`.
  var quantifiers: Set<String> = []
  /// Words of contrast, condition and exception: what has one stays.
  var caveats: Set<String> = []
  /// Those of them that only doubt.
  var hearsay: Set<String> = []
  /// Beginnings of clauses of time, in which others may say what they like.
  var times: Set<String> = []
  /// Verbs whose object is a clause with no verb that is told: `mogu da se pohvale`.
  var modals: Set<String> = []
  /// Beginnings of words that tell who said the main clause, besides ``RoutineSources``.
  var sayings: [String] = []
  /// Beginnings of clauses and phrases without a comma, behind a main clause.
  var bareStarts: [[String]] = []
  /// Words before one that measure it or belong to it: `two days after`.
  var measures: Set<String> = []
  /// Possessives: a phrase with one behind its preposition belongs to the words before, `rename each after his death`.
  var possessives: Set<String> = []
  /// Endings of participles of the past, whose phrases belong to them.
  var participles: [String] = []
  /// Words that begin a clause that is not the main one.
  var subordinators: Set<String> = []
  /// Words that begin a clause before the main one which may go: `After`, `Iako`.
  var leads: [[String]] = []
  /// Endings of the last word of such a clause where that tells it.
  var leadEndings: [String] = []
  /// Pronouns that stand for what was left out before them.
  var pronouns: Set<String> = []
  /// Pronouns that may mean what is told between a subject and its verb.
  var referents: Set<String> = []
  /// Whether a colon joins two sentences in one.
  var hasColons = false
  /// Whether a dash stands only for a mark of punctuation, never for `is`.
  var hasFreeDashes = false

  /// Those of a language.
  static func of(_ language: Language) -> ClauseWords {
    switch language {
    case .english: english
    case .kazakh: kazakh
    case .russian: russian
    case .serbian: serbian
    }
  }

  /// Words between white space.
  static func list(_ text: String) -> [String] { text.split(whereSeparator: \.isWhitespace).map(String.init) }

  /// Words between white space.
  static func set(_ text: String) -> Set<String> { Set(list(text)) }

  /// Phrases between commas.
  static func phrases(_ text: String) -> [[String]] {
    text.split(whereSeparator: { $0 == "," || $0 == "\n" }).map { list(String($0)) }.filter { !$0.isEmpty }
  }

  /// Whether words begin with one of a list of phrases, and have one more.
  static func begin(_ words: ArraySlice<ClauseSequence.Word>, _ phrases: [[String]]) -> Bool {
    phrases.contains { phrase in
      phrase.count < words.count && zip(phrase, words).allSatisfy { $0 == $1.text && !$1.isQuoted }
    }
  }
}
