public import ArqauText

/// A news text taken apart: its title, dateline and sentences, each by where it stands.
public struct Article: Sendable {
  /// The text as given, in UTF-8.
  public let utf8: [UInt8]
  /// The language whose rules took it apart.
  public let language: Language
  /// The title's bytes where the text holds one.
  public let titleRange: Range<Int>?
  /// The title: the caller's, else the text's own.
  public let title: String?
  /// The bytes of place, date and agency before the first sentence, with their dash; nil where there are none.
  public let datelineRange: Range<Int>?
  /// The body's sentences in order, without headings.
  public let sentences: [ArticleSentence]
  /// The bytes of lines that stand around the article, bylines and credits: what they name is not its subject.
  let leftOut: [Range<Int>]
}

/// A sentence of an article's body.
public struct ArticleSentence: Sendable, Hashable {
  /// Its bytes in the article's text, without the white space around it.
  public let range: Range<Int>
  /// The number of its paragraph, counted from 0.
  public let paragraph: Int
  /// Its words by the budget's rule: pieces between white space that hold a letter or a digit.
  public let words: Int
  /// Its length in Unicode scalars.
  public let characters: Int
  /// Whether it stands in a block quotation, so that it says what somebody else said.
  public let isQuotation: Bool
}

/// How a text marks its headings and paragraphs.
public enum ArticleFormat: String, Sendable, Hashable, CaseIterable {
  /// Paragraphs, with a title on the first line where that line looks like one.
  case text
  /// CommonMark's blocks; inline marks stay in the sentences.
  case markdown
}
