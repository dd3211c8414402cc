internal import ArqauText

/// The terms of one language, compiled: stems of words, then sequences of words.
///
/// A word of the text is split at every place into a beginning and an ending. A beginning that is some
/// term word's stem, and an ending that the stem's class takes, make the word a form of that term word, a
/// *lexeme*. Sequences of lexemes run through a trie. So the scan costs one hash and one bit a
/// letter, and more only where a stem is met; it needs no list of forms.
final class LanguageAutomaton: Sendable {
  /// What a stem belongs to.
  struct StemEntry: BitwiseCopyable, Sendable {
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
  struct Node: BitwiseCopyable, Sendable {
    /// The place of its first pattern in ``finals``; where it has but one pattern, that pattern.
    var firstFinal: UInt32 = 0
    /// How many patterns end there.
    var finalCount: UInt32 = 0
  }

  /// The tables of a scan, by address; they live as long as the automaton.
  struct Tables {
    let filter: UnsafePointer<UInt64>
    let filterShift: UInt64
    let stems: UnsafePointer<UInt64>
    let stemMask: Int
    let stemShift: UInt64
    let entries: UnsafePointer<StemEntry>
    let endingFilter: UnsafePointer<UInt64>
    let endingFilterShift: UInt64
    let endings: UnsafePointer<EndingTable.Ending>
    let endingMask: Int
    let endingShift: UInt64
    let longestEnding: Int
    /// Case and number by class and ending; ``featureRows`` is 0 where there are none.
    let features: UnsafePointer<UInt16>
    let featureRows: Int
    let edgeFilter: UnsafePointer<UInt64>
    let edgeFilterShift: UInt64
    let edges: UnsafePointer<UInt64>
    let edgeMask: Int
    let edgeShift: UInt64
    let nodes: UnsafePointer<Node>
    let finals: UnsafePointer<UInt32>
    let powers: UnsafePointer<UInt64>
    let folding: UnsafePointer<UInt16>
    /// For each byte, whether plain words have it.
    let wordBytes: UnsafePointer<Bool>
    /// For each sign of ASCII, whether a term may hold it.
    let signs: UnsafePointer<Bool>
    /// Whether some pattern has forms that are no match.
    let excludesForms: Bool
  }

  /// What an automaton is made of.
  struct Parts {
    let endings: EndingTable
    let filter: HashFilter
    let stems: TagTable
    let entries: FixedArray<StemEntry>
    let edgeFilter: HashFilter
    let edges: TagTable
    let nodes: FixedArray<Node>
    let finals: [UInt32]
    let signs: [Bool]
  }

  let language: Language
  let folding: LetterFolding
  /// The capitals of each lexeme that is cased.
  let capitals: [UInt64]
  /// The forms that are no match, by pattern.
  let excluded: [UInt32: Set<UInt64>]
  /// The addresses of the arrays below, which this object owns and nobody writes to: hence safe to share.
  nonisolated(unsafe) let tables: Tables
  private let words: [FixedArray<UInt64>]
  private let flags: [FixedArray<Bool>]
  private let finals: FixedArray<UInt32>
  private let halves: [FixedArray<UInt16>]
  private let entries: FixedArray<StemEntry>
  private let endings: FixedArray<EndingTable.Ending>
  private let nodes: FixedArray<Node>

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
    language: Language, folding: LetterFolding, parts: Parts, capitals: [UInt64],
    excluded: [UInt32: Set<UInt64>]
  ) {
    self.language = language
    self.folding = folding
    self.capitals = capitals
    self.finals = FixedArray(parts.finals)
    let endingFilter = parts.endings.filter()
    self.excluded = excluded
    words = [
      parts.filter.words, parts.stems.slots, parts.edgeFilter.words, parts.edges.slots,
      FixedArray(WordReader.powers), endingFilter.words,
    ]
    halves = [FixedArray(parts.endings.features), FixedArray(folding.table)]
    flags = [FixedArray((0...0xFF).map { RawWord.isPart($0) }), FixedArray(parts.signs)]
    entries = parts.entries
    endings = FixedArray(parts.endings.slots)
    nodes = parts.nodes
    tables = Tables(
      filter: words[0].first, filterShift: parts.filter.shift, stems: words[1].first,
      stemMask: words[1].count - 1, stemShift: parts.stems.shift, entries: entries.first,
      endingFilter: words[5].first, endingFilterShift: endingFilter.shift,
      endings: endings.first, endingMask: endings.count - 1, endingShift: parts.endings.shift,
      longestEnding: parts.endings.longest, features: halves[0].first,
      featureRows: parts.endings.features.isEmpty ? 0 : parts.endings.rows, edgeFilter: words[2].first,
      edgeFilterShift: parts.edgeFilter.shift, edges: words[3].first, edgeMask: words[3].count - 1,
      edgeShift: parts.edges.shift, nodes: nodes.first,
      finals: self.finals.first, powers: words[4].first, folding: halves[1].first,
      wordBytes: flags[0].first, signs: flags[1].first, excludesForms: !excluded.isEmpty)
  }

  /// The key of a step from a node over a lexeme.
  @inline(__always)
  static func edge(_ node: UInt32, _ lexeme: UInt32, isSpaced: Bool) -> UInt64 {
    UInt64(node) << 33 | UInt64(lexeme) << 1 | (isSpaced ? 1 : 0)
  }
}
