public import ArqauGlossary
public import ArqauText

/// A term of the glossary that an article uses: one entry a concept and term, however often it stands there.
public struct DigestTerm: Sendable, Hashable {
  /// The identifier of what the term stands for.
  public let concept: String
  /// The term's base form in the article's language, in the script of its first mention.
  public let text: String
  /// Whether the term is to be used.
  public let status: TermStatus
  /// Every place of the whole article where it stands, in the order of the text; at least one.
  public let mentions: [TextSpan]
  /// The concept's usable terms in the varieties that were asked for; varieties without any are left out.
  public let equivalents: [Equivalents]

  /// The terms of one variety.
  public struct Equivalents: Sendable, Hashable {
    /// The variety.
    public let variety: Variety
    /// The terms in its script, best status first.
    public let terms: [WrittenTerm]
  }
}
