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
  /// Whether sentences may be shortened to let another one in. In a digest of one sentence those may be that are too
  /// long for it, whatever this says.
  public let tightens: Bool
  /// Whether each sentence tells why it was chosen.
  public let explains: Bool
  /// The varieties of names' forms and terms' equivalents.
  public let targets: [Variety]
  private let annotator: ArticleAnnotator?
  private let model = ScoringModel.standard

  /// Makes a summarizer.
  ///
  /// - Parameters:
  ///   - budget: How long a digest may be.
  ///   - tightens: Whether parentheticals, sources at the end and last clauses that only add something may be
  ///     left out of sentences; what is left are stretches of the text as given.
  ///   - explains: Whether ``DigestSentence/features`` are wanted.
  ///   - annotator: What finds names, terms and numbers; nil to leave them out.
  ///   - targets: The varieties in which names and terms are wanted.
  public init(
    budget: Budget, tightens: Bool = false, explains: Bool = false, annotator: ArticleAnnotator? = nil,
    targets: [Variety] = []
  ) {
    self.budget = budget
    self.tightens = tightens
    self.explains = explains
    self.annotator = annotator
    self.targets = targets
  }

  /// The digest of an article.
  ///
  /// - Parameters:
  ///   - text: The article.
  ///   - title: Its title where it came apart from the text.
  ///   - language: The language whose rules are used.
  ///   - format: How the text marks headings; nil to tell from its first line.
  ///   - parts: What is in another language, as `LanguageDetector` tells it: its sentences stay out where the article
  ///     has enough of its own, its names, terms and numbers are looked for by the rules of that one.
  ///   - isGiven: Whether the language is known for sure, so that names, terms and numbers are looked for by its rules
  ///     alone.
  /// - Throws: `TextError` where the text is 2 GiB or longer or a library fails, what the annotator throws.
  /// - Complexity: O(n) for a bounded budget.
  public func digest(
    of text: String, title: String? = nil, language: Language, format: ArticleFormat? = nil,
    parts: [LanguagePart] = [], isGiven: Bool = false
  ) throws -> Digest {
    try digest(
      ofUTF8: Array(text.utf8), title: title, language: language, format: format, parts: parts, isGiven: isGiven)
  }

  /// The digest of an article given as valid UTF-8; otherwise as ``digest(of:title:language:format:parts:isGiven:)``.
  public func digest(
    ofUTF8 utf8: [UInt8], title: String? = nil, language: Language, format: ArticleFormat? = nil,
    parts: [LanguagePart] = [], isGiven: Bool = false
  ) throws -> Digest {
    let reader = ArticleReader(language: language, format: format)
    return try digest(of: reader.article(in: utf8, title: title, parts: parts), isGiven ? [] : parts)
  }

  /// The digest of the article in a page of HTML; offsets are those of ``WebPage/text``.
  public func digest(
    of page: WebPage, language: Language, parts: [LanguagePart] = [], isGiven: Bool = false
  ) throws -> Digest {
    try digest(of: ArticleReader(language: language).article(of: page, parts: parts), isGiven ? [] : parts)
  }

  /// What sentences may be shortened to: all where that is wanted, and those too long for a digest of one sentence, which
  /// would else go without what the article begins with.
  private func shortened(_ article: Article) -> [[Range<Int>]?] {
    let tightener = SentenceTightener(language: article.language)
    if tightens { return tightener.kept(article) }
    guard case .oneSentence(let most) = budget else { return [] }
    var kept = tightener.kept(article, longerThan: most)
    let cuts = LedeCuts(language: article.language)
    article.utf8.withUnsafeBufferPointer { utf8 in
      for (index, sentence) in article.sentences.enumerated().prefix(Self.ledes) where sentence.words > most {
        let words = kept[index]?.reduce(0) { $0 + Budget.words(utf8, $1) } ?? sentence.words
        if words > most { kept[index] = cuts.kept(utf8, sentence.range, atMost: most) ?? kept[index] }
      }
    }
    return kept
  }

  /// The news stands in the first sentences: those of a digest of one are shortened further.
  private static let ledes = 2

  private func digest(of article: Article, _ parts: [LanguagePart]) throws -> Digest {
    let utf8 = article.utf8
    let analyzed = try AnalyzedArticle(article)
    let features = ScoringModel.features(of: analyzed)
    let scores = model.scores(features)
    let kept = shortened(article)
    let chosen = SentenceChoice(analyzed, model, budget, kept: kept).chosen(scores)
    let offsets = ScalarOffsets(utf8)
    let places = parts.map { LanguagePart(range: article.cuts.place($0.range), language: $0.language) }
    let found =
      try annotator?.annotations(of: article, offsets, parts: places, targets: targets) ?? ArticleAnnotations()
    let digest = Digest(
      title: article.title, author: article.author, published: article.published,
      dateline: article.datelineRange.map { offsets.span($0) },
      sentences: chosen.map { chosen in
        let sentence = article.sentences[chosen.index]
        let pieces = chosen.isShort ? (kept[chosen.index] ?? []).map { offsets.span($0) } : []
        var span = offsets.span(sentence.range)
        if !pieces.isEmpty {
          span = TextSpan(start: span.start, end: span.end, text: pieces.map(\.text).joined())
        }
        return DigestSentence(
          span: span, kept: pieces, score: scores[chosen.index], index: chosen.index, paragraph: sentence.paragraph,
          features: explains ? model.explanation(features, of: chosen.index) : [])
      },
      sentenceCount: article.sentences.count { $0.words > 0 }, names: found.names, terms: found.terms,
      numbers: found.numbers, cuts: [])
    return article.cuts.isEmpty ? digest : digest.traced(article.cuts)
  }
}
