public import ArqauText

/// A news text taken apart: its title, dateline and sentences, each by where it stands.
public struct Article: Sendable {
  /// The text that was read, in UTF-8: as given, but for Markdown's inline marks.
  public let utf8: [UInt8]
  /// What is lacking of the text as given.
  let cuts: TextCuts
  /// The language whose rules took it apart.
  public let language: Language
  /// The title's bytes where the text holds one.
  public let titleRange: Range<Int>?
  /// The title: the caller's, else the text's own.
  public let title: String?
  /// Who wrote it, as front matter or a page says.
  public let author: String?
  /// When it was published, as front matter or a page says.
  public let published: String?
  /// The bytes of place, date and agency before the first sentence, with their dash; nil where there are none.
  public let datelineRange: Range<Int>?
  /// The body's sentences in order, without headings.
  public let sentences: [ArticleSentence]
  /// The bytes of lines that stand around the article, bylines and credits: what they name is not its subject.
  let leftOut: [Range<Int>]
}

extension Article {
  /// The article without hyphens at the ends of its lines.
  ///
  /// The sentences are found before: lines that are longer by a word are no longer of one width.
  /// - Complexity: O(n).
  func withoutLineHyphens() -> Article {
    let hyphens = utf8.withUnsafeBufferPointer { utf8 in
      LineHyphens(utf8, (titleRange.map { [$0] } ?? []) + sentences.map(\.range), language).cuts
    }
    guard !hyphens.isEmpty else { return self }
    let cuts = TextCuts(hyphens, of: utf8)
    let rest = cuts.rest(of: utf8)
    let isOwn = titleRange.map { self.title == ArticleReader.title(utf8, $0) } ?? false
    let title = isOwn ? titleRange.map { ArticleReader.title(rest, cuts.place($0)) } : self.title
    return rest.withUnsafeBufferPointer { bytes in
      Article(
        utf8: rest, cuts: cuts, language: language, titleRange: titleRange.map(cuts.place), title: title,
        author: author, published: published, datelineRange: datelineRange.map(cuts.place),
        sentences: sentences.map { sentence in
          let range = cuts.place(sentence.range)
          return ArticleSentence(
            range: range, paragraph: sentence.paragraph, words: Budget.words(bytes, range),
            characters: bytes[range].count { $0 & 0xC0 != 0x80 }, isQuotation: sentence.isQuotation)
        },
        leftOut: leftOut.map(cuts.place))
    }
  }
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
  /// CommonMark: headings and paragraphs without their marks, inside of sentences too.
  case markdown
}
