import ArqauGlossary
import ArqauNormalizer
import ArqauSummarizer
import ArqauText

/// What an editor wants to know of an article in another language.
struct Briefing {
  private let annotator: ArticleAnnotator

  init() throws {
    // Built once, used from any thread.
    annotator = ArticleAnnotator(glossary: CompiledGlossary(try Glossary(layers: [Glossary.builtInFiles()])))
  }

  /// The digest's sentences with their places, then names and terms in another variety.
  func lines(of article: String, in target: Variety) throws -> [String] {
    guard let language = LanguageDetector().detect(article).language else { return [] }
    let digest = try Summarizer(budget: .words(60), annotator: annotator, targets: [target])
      .digest(of: article, language: language)
    var lines = digest.sentences.map { "\($0.span.start): \($0.span.text)" }
    for name in digest.names {
      if let form = name.forms.first { lines.append("\(name.text) = \(form.text) (\(form.source))") }
    }
    for term in digest.terms {
      let equivalents = term.equivalents.flatMap(\.terms).map(\.text)
      lines.append("\(term.text) = \(equivalents.joined(separator: ", "))")
    }
    return lines
  }
}
