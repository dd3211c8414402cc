public import ArqauText

/// A short version of an article, made of sentences of its own, and what the article speaks of.
public struct Digest: Sendable, Hashable {
  /// The title: the caller's, else the text's own; nil where there is none.
  public let title: String?
  /// Who wrote the article, as front matter or a page says.
  public let author: String?
  /// When it was published, as front matter or a page says.
  public let published: String?
  /// Place, date and agency before the first sentence, kept apart from it.
  public let dateline: TextSpan?
  /// The chosen sentences, in the order of the text.
  public let sentences: [DigestSentence]
  /// How many sentences the article's body has.
  public let sentenceCount: Int
  /// The names of the whole article; empty without an annotator.
  public let names: [DigestName]
  /// The glossary's terms in the whole article; empty without an annotator.
  public let terms: [DigestTerm]
  /// The dates, sums, percentages and quantities of the whole article; empty without an annotator.
  public let numbers: [DigestNumber]
  /// The stretches of the text as given, in Unicode scalars, that are no part of what it says: Markdown's marks.
  public let cuts: [Range<Int>]
}

/// A sentence of a digest.
public struct DigestSentence: Sendable, Hashable {
  /// Where it stands in the text as given, from its beginning to its end, and what it says; a shortened sentence, and
  /// one with marks of Markdown inside, says what its ``kept`` stretches say.
  public let span: TextSpan
  /// The stretches that it is made of where something between them is left out; empty where it is whole.
  public let kept: [TextSpan]
  /// What the scoring model found it worth; compares within one article only.
  public let score: Double
  /// Its number among the body's sentences, counted from 0.
  public let index: Int
  /// The number of its paragraph, counted from 0.
  public let paragraph: Int
  /// Why it was chosen: what adds up to the score; empty where that was not asked for.
  public let features: [Feature]

  /// One reason for a sentence.
  public struct Feature: Sendable, Hashable {
    /// What is measured: `position`, `centroid`, `title` …
    public let name: String
    /// The measure, from 0 to 1.
    public let value: Double
    /// What it is multiplied with; negative for what speaks against the sentence.
    public let weight: Double
  }
}
