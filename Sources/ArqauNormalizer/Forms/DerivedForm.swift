public import ArqauText

/// A form of a name in one variety, with where it is from.
public struct DerivedForm: Sendable, Hashable {
  /// How a form came about.
  public enum Origin: String, Sendable, Hashable, Codable {
    /// Somebody recorded it, for this name or for each of its words.
    case attested
    /// Rules made it.
    case derived
  }

  /// The variety.
  public let variety: Variety
  /// The name in it.
  public let text: String
  /// Whether it was recorded or made.
  public let provenance: Origin
  /// The rules, standard or file: ids of transcriptions and schemes joined by `+`, or a file with a record.
  public let source: String
  /// 1 for the best form within the variety.
  public let rank: Int

  /// Makes a form.
  public init(variety: Variety, text: String, provenance: Origin, source: String, rank: Int) {
    self.variety = variety
    self.text = text
    self.provenance = provenance
    self.source = source
    self.rank = rank
  }
}
