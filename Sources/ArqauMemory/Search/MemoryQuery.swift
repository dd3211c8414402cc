public import ArqauText

/// What is searched for in a memory.
public struct MemoryQuery: Sendable, Hashable {
  /// By what matches are ranked and the threshold is meant.
  public enum Rank: String, Sendable, Hashable, CaseIterable {
    /// The share of characters that needn't be edited.
    case characters
    /// The share of words.
    case words
  }

  /// The text to translate.
  public var text: String
  /// Its language.
  public var from: LanguageCode
  /// The language of the translation.
  public var to: LanguageCode
  /// The script in which the translation is wanted; nil: as it is stored.
  public var script: Script?
  /// The segment before, in the language of the text; nil where it isn't known.
  public var previous: String?
  /// The segment after.
  public var next: String?
  /// How many matches at most.
  public var limit: Int
  /// The least score, from 0 to 100.
  public var threshold: Int
  /// By what matches are ranked.
  public var rank: Rank
  /// What is taken off for what.
  public var penalties: MatchPenalties
  /// The text with its inline codes, as the content of TMX's `<seg>`; nil where it has none.
  public var markup: String?
  /// The project that the text belongs to; units of another origin get a penalty. Nil: none does.
  public var project: String?

  /// Makes a query.
  public init(
    _ text: String, from: LanguageCode, to: LanguageCode, script: Script? = nil, previous: String? = nil,
    next: String? = nil, limit: Int = 5, threshold: Int = 70, rank: Rank = .characters,
    penalties: MatchPenalties = MatchPenalties(), markup: String? = nil, project: String? = nil
  ) {
    self.text = text
    self.from = from
    self.to = to
    self.script = script
    self.previous = previous
    self.next = next
    self.limit = limit
    self.threshold = threshold
    self.rank = rank
    self.penalties = penalties
    self.markup = markup
    self.project = project
  }
}

/// What is taken off a score, by name.
public struct MatchPenalties: Sendable, Hashable {
  /// The points of each name: `case`, `space`, `punctuation`, `code` (each inline code that differs), `ambiguous`
  /// (the source has several translations), `machine` (the origin or the creator names a machine or an aligner),
  /// `project` (the query names a project, and the unit is of another origin).
  public private(set) var points: [String: Int] = [
    "case": 1, "space": 1, "punctuation": 1, "code": 1, "ambiguous": 1, "machine": 5, "project": 1,
  ]

  /// The penalties that are usual.
  public init() {}

  /// The names that there are.
  public var names: [String] { points.keys.sorted() }

  /// The points of a name; 0 for unknown ones.
  public subscript(_ name: String) -> Int { points[name] ?? 0 }

  /// Sets the points of a name; false where there is no such name, or the points aren't from 0 to 100.
  public mutating func set(_ name: String, to value: Int) -> Bool {
    guard points[name] != nil, (0...100).contains(value) else { return false }
    points[name] = value
    return true
  }
}

/// A translation that a memory proposes.
public struct MemoryMatch: Sendable, Hashable {
  /// What kind of match it is.
  public enum Kind: String, Sendable, Hashable {
    /// Equal, and a neighbour or both agree.
    case context
    /// Equal after normalisation.
    case exact
    /// Similar.
    case fuzzy
  }

  /// `100 · (1 − edit distance / longer length)` in characters, rounded down; 100 only where the texts are equal;
  /// 101 and 102 where one neighbour or both agree too.
  public var score: Int
  /// The same in words, up to 100.
  public var wordScore: Int
  /// The score after repairs and penalties.
  public var adjusted: Int
  /// What kind of match it is.
  public var kind: Kind
  /// The source text as stored.
  public var source: String
  /// The translation, in the script asked for.
  public var target: String
  /// The translation with its numbers made those of the query; nil where there is nothing to adapt, or no telling how.
  public var adapted: String?
  /// The source with its inline codes, as the content of TMX's `<seg>`; nil where it has none.
  public var sourceMarkup: String?
  /// The translation with its inline codes, in the script asked for; nil where it has none.
  public var targetMarkup: String?
  /// The unit's number.
  public var unit: Int64
  /// In what the query and the source differ: `words number case punctuation space code script`.
  public var differs: [String]
  /// The names of the penalties taken, with their points.
  public var penalties: [String: Int]
  /// Where the unit comes from.
  public var origin: String?
  /// Who made it.
  public var creator: String?
  /// The date of its last change, or of its creation.
  public var date: String?
  /// The languages of source and target, as stored.
  public var languages: [String]
}
