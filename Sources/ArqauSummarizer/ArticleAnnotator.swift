public import ArqauGlossary
internal import ArqauNormalizer
internal import ArqauText

/// Finds what an article speaks of: names, terms of a glossary, numbers.
///
/// Built once, used from any thread.
public struct ArticleAnnotator: Sendable {
  private let glossary: CompiledGlossary?
  private let finder: MentionFinder

  /// Makes an annotator.
  ///
  /// - Parameters:
  ///   - glossary: Whose terms are looked for; nil for none.
  ///   - usesBuiltInNames: Whether the name records that come with the library are used.
  public init(glossary: CompiledGlossary?, usesBuiltInNames: Bool = true) {
    self.glossary = glossary
    finder = usesBuiltInNames ? MentionFinder() : MentionFinder(authority: Authority())
  }

  /// What an article speaks of, over its whole text.
  ///
  /// - Parameters:
  ///   - article: The article, taken apart.
  ///   - offsets: The offsets of the article's text.
  ///   - targets: The varieties of the names' forms and the terms' equivalents.
  /// - Throws: ``NormalizerError`` where a form can't be made.
  /// - Complexity: O(n).
  func annotations(
    of article: Article, _ offsets: ScalarOffsets, targets: [Variety]
  ) throws -> ArticleAnnotations {
    let names = try finder.names(inUTF8: article.utf8, offsets, language: article.language, targets: targets)
    // Mira Marković is no peace, Bill Clinton no bill.
    let persons = names.filter { $0.kind == .person }.flatMap(\.mentions)
    let terms = try glossary.map {
      try TermFinder(glossary: $0).terms(in: article, offsets, outside: persons, targets: targets)
    }
    return ArticleAnnotations(
      names: names, terms: terms ?? [],
      numbers: NumberFinder(language: article.language).numbers(in: article.utf8, offsets))
  }
}

/// What an article speaks of.
struct ArticleAnnotations {
  var names: [DigestName] = []
  var terms: [DigestTerm] = []
  var numbers: [DigestNumber] = []
}
