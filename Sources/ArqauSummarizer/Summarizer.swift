public import ArqauText

/// Makes digests: chooses the sentences that stand for an article within a budget.
///
/// ```swift
/// let summarizer = Summarizer(budget: .words(60))
/// let digest = try summarizer.digest(of: text, language: .kazakh)
/// for sentence in digest.sentences { print(sentence.span.text) }
/// ```
public struct Summarizer: Sendable {
  /// How long a digest may be.
  public let budget: Budget
  private let model = ScoringModel.standard

  /// Makes a summarizer.
  public init(budget: Budget) { self.budget = budget }

  /// The digest of an article.
  ///
  /// - Parameters:
  ///   - text: The article.
  ///   - title: Its title where it came apart from the text.
  ///   - language: The language whose rules are used.
  ///   - format: How the text marks headings; nil to tell from its first line.
  /// - Throws: ``TextError`` where the text is 2 GiB or longer or a library fails.
  /// - Complexity: O(n) for a bounded budget.
  public func digest(
    of text: String, title: String? = nil, language: Language, format: ArticleFormat? = nil
  ) throws(TextError) -> Digest {
    try digest(ofUTF8: Array(text.utf8), title: title, language: language, format: format)
  }

  /// The digest of an article given as valid UTF-8; otherwise as ``digest(of:title:language:format:)``.
  public func digest(
    ofUTF8 utf8: [UInt8], title: String? = nil, language: Language, format: ArticleFormat? = nil
  ) throws(TextError) -> Digest {
    let article = try ArticleReader(language: language, format: format).article(in: utf8, title: title)
    let analyzed = try AnalyzedArticle(article)
    let scores = model.scores(of: analyzed)
    let chosen = GreedySelection(article: analyzed, scores: scores, model: model, budget: budget).chosen()
    let offsets = ScalarOffsets(utf8)
    return Digest(
      title: article.title,
      dateline: article.datelineRange.map { offsets.span($0) },
      sentences: chosen.map { index in
        DigestSentence(
          span: offsets.span(article.sentences[index].range), score: scores[index], index: index,
          paragraph: article.sentences[index].paragraph)
      },
      sentenceCount: article.sentences.count)
  }
}
