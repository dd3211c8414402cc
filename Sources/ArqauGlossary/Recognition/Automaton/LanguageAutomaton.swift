internal import ArqauText

/// The terms of one language, compiled: stems of words, then sequences of words.
///
/// A word of the text is split at every place into a beginning and an ending. A beginning that is some
/// term word's stem, and an ending that the stem's class takes, make the word a form of that term word, a
/// *lexeme*. Sequences of lexemes run through a trie. So the scan costs one hash and one bit a
/// letter, and more only where a stem is met; it needs no list of forms.
final class LanguageAutomaton: Sendable {
  /// What a stem belongs to.
  struct StemEntry: Sendable {
    var lexeme: UInt32
    /// The class of its endings.
    var inflection: UInt8
    /// The traits that the ending must have.
    var asks: UInt8
    var flags: UInt8
    /// Eight more bits of the stem's hash.
    var check: UInt8 = 0

    /// Another entry of the same stem follows.
    static let continues: UInt8 = 1
    /// Capitals count; see ``capitals``.
    static let isCased: UInt8 = 2
    /// The letter case must be the term's own, but where a sentence begins.
    static let keepsCase: UInt8 = 4
    /// A hyphen and an ending may follow: acronyms, numbers, foreign words.
    static let takesHyphen: UInt8 = 8
    /// A term begins with the lexeme.
    static let isFirst: UInt8 = 16
    /// A term has the lexeme behind its first word.
    static let isLater: UInt8 = 32
    /// The lexeme alone is a term.
    static let isTerm: UInt8 = 64
    /// A longer term begins with the lexeme.
    static let goesOn: UInt8 = 128
  }

  /// A place in the sequences of words; the first nodes are those behind one lexeme, by its number.
  struct Node: Sendable {
    /// The place of its first pattern in ``finals``; where it has but one pattern, that pattern.
    var firstFinal: UInt32 = 0
    /// How many patterns end there.
    var finalCount: UInt32 = 0
  }

  let language: Language
  let folding: LetterFolding
  let endings: EndingTable
  let filter: HashFilter
  let stems: TagTable
  let entries: [StemEntry]
  /// The capitals of each lexeme that is cased.
  let capitals: [UInt64]
  let edgeFilter: HashFilter
  let edges: TagTable
  let nodes: [Node]
  /// The patterns that end at nodes.
  let finals: [UInt32]
  /// The forms that are no match, by pattern.
  let excluded: [UInt32: Set<UInt64>]

  /// The bits of an edge beside the number of its node: whether a base form may stand there beside
  /// inflected words, whether a term ends there, whether one goes on.
  enum Edge {
    static let isLenient: UInt32 = 1 << 31
    static let isFinal: UInt32 = 1 << 30
    static let goesOn: UInt32 = 1 << 29
    static let node: UInt32 = goesOn - 1
  }

  /// Memory for scans.
  let pool = ScanPool()

  init(
    language: Language, folding: LetterFolding, endings: EndingTable, filter: HashFilter, stems: TagTable,
    entries: [StemEntry], capitals: [UInt64], edgeFilter: HashFilter, edges: TagTable, nodes: [Node],
    finals: [UInt32], excluded: [UInt32: Set<UInt64>]
  ) {
    self.language = language
    self.folding = folding
    self.endings = endings
    self.filter = filter
    self.stems = stems
    self.entries = entries
    self.capitals = capitals
    self.edgeFilter = edgeFilter
    self.edges = edges
    self.nodes = nodes
    self.finals = finals
    self.excluded = excluded
  }

  /// The key of a step from a node over a lexeme.
  @inline(__always)
  static func edge(_ node: UInt32, _ lexeme: UInt32, isSpaced: Bool) -> UInt64 {
    UInt64(node) << 33 | UInt64(lexeme) << 1 | (isSpaced ? 1 : 0)
  }
}
