public import ArqauNormalizer
public import ArqauText

/// A person, place, organisation or work that an article speaks of: one entry, however often it is named.
public struct DigestName: Sendable, Hashable {
  /// What it is.
  public let kind: NameKind
  /// Its base form: the fullest that the article or the name records have, in the nominative.
  public let text: String
  /// Every place of the whole article that names it, in the order of the text; at least one.
  public let mentions: [TextSpan]
  /// The name in the varieties that were asked for, best first within a variety.
  public let forms: [DerivedForm]
  /// The identifier of the name record that has it; nil where there is none.
  public let record: String?
  /// The name that it has today, in the text's language, where the text has a former one; nil for others.
  public let today: String?

  /// Makes an entry.
  public init(
    kind: NameKind, text: String, mentions: [TextSpan], forms: [DerivedForm], record: String? = nil,
    today: String? = nil
  ) {
    self.kind = kind
    self.text = text
    self.mentions = mentions
    self.forms = forms
    self.record = record
    self.today = today
  }
}
