public import ArqauText

/// A form of a name in one variety, with where it is from.
public struct DerivedForm: Sendable, Hashable {
  /// How a form came about, the surest first.
  public enum Origin: String, Sendable, Hashable, Codable, Comparable {
    /// A record has it, for this name or for each of its words, and names a source for that language.
    case attested
    /// A record has it, but names no source for that language, or waits for a native reader's check.
    case recorded
    /// Rules made it.
    case derived

    /// Whether the one is surer than the other.
    public static func < (first: Self, second: Self) -> Bool { first.order < second.order }

    private var order: Int {
      switch self {
      case .attested: 0
      case .recorded: 1
      case .derived: 2
      }
    }
  }

  /// A recorded form from which a scheme made another.
  public struct Base: Sendable, Hashable {
    /// Its variety.
    public let variety: Variety
    /// Its text.
    public let text: String
    /// The file and record.
    public let source: String
    /// Whether it is attested or recorded.
    public let provenance: Origin

    /// Makes a base.
    public init(variety: Variety, text: String, source: String, provenance: Origin) {
      self.variety = variety
      self.text = text
      self.source = source
      self.provenance = provenance
    }
  }

  /// The variety.
  public let variety: Variety
  /// The name in it.
  public let text: String
  /// Whether it was recorded or made.
  public let provenance: Origin
  /// The rules, standard or file: ids of transcriptions and schemes joined by `+`, or a file with a record; those of
  /// single words parted by spaces, `word-of:` before a record of which only the word was taken.
  public let source: String
  /// 1 for the best form within the variety.
  public let rank: Int
  /// The recorded form that a scheme made this one from; nil where there is none.
  public let base: Base?
  /// What a user should know before relying on the form; nil where there is nothing to say.
  public let remark: String?

  /// Makes a form.
  public init(
    variety: Variety, text: String, provenance: Origin, source: String, rank: Int, base: Base? = nil,
    remark: String? = nil
  ) {
    self.variety = variety
    self.text = text
    self.provenance = provenance
    self.source = source
    self.rank = rank
    self.base = base
    self.remark = remark
  }

  /// A recorded form.
  public init(_ record: AttestedForm) {
    self.init(
      variety: record.variety, text: record.text, provenance: record.standing.provenance, source: record.source,
      rank: 1, remark: record.standing.remark)
  }

  /// What a scheme makes of a recorded form.
  public init(_ record: AttestedForm, as text: String, in variety: Variety, by scheme: String) {
    self.init(
      variety: variety, text: text, provenance: .derived, source: record.source + "+" + scheme, rank: 1,
      base: Base(
        variety: record.variety, text: record.text, source: record.source, provenance: record.standing.provenance),
      remark: record.standing.remark)
  }

  /// Whether a record has the name, in this script or in the other one of the language.
  public var isOfRecord: Bool { provenance != .derived || base != nil }

  /// The same form at another rank.
  public func ranked(_ rank: Int) -> DerivedForm {
    DerivedForm(
      variety: variety, text: text, provenance: provenance, source: source, rank: rank, base: base, remark: remark)
  }
}
