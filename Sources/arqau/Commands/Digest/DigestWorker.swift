import ArgumentParser
import ArqauSummarizer
import ArqauText

/// `arqau digest` over texts and records.
struct DigestWorker: RecordWorker {
  struct Record: Decodable {
    let text: String
    let title: String?
    let lang: LanguageTag?
    let format: SourceFormat?
    let sentences: Int?
    let words: Int?
    let characters: Int?
    let to: [LanguageTag]?
    let one: Bool?
    let tighten: Bool?
  }

  /// What the command line says, for every text.
  struct Settings: Sendable {
    let budget: Budget
    let given: Variety?
    let source: SourceFormat?
    let tightens: Bool
    let explains: Bool
    let annotator: ArticleAnnotator?
    let targets: [Variety]
  }

  let settings: Settings

  init(_ settings: Settings) { self.settings = settings }

  mutating func answer(_ record: Record) throws -> DigestAnswer {
    var budget = try Budget(sentences: record.sentences, words: record.words, characters: record.characters)
    if record.one == true {
      if budget != nil { throw CommandFailure(.usage, "one goes without another budget") }
      budget = .oneSentence(words: BudgetOptions.wordsOfOne)
    }
    // As a file's, a text's own beginning tells a page.
    let told: SourceFormat? = WebPage.looksLikeHTML(record.text.utf8) ? .html : nil
    return try answer(
      Array(record.text.utf8), title: record.title, given: record.lang?.variety ?? settings.given,
      source: record.format ?? settings.source ?? told, budget: budget ?? settings.budget,
      targets: record.to?.map(\.variety) ?? settings.targets, tightens: record.tighten)
  }

  func answer(
    _ utf8: [UInt8], title: String?, given: Variety?, source: SourceFormat?, budget: Budget, targets: [Variety],
    tightens: Bool? = nil
  ) throws -> DigestAnswer {
    let summarizer = Summarizer(
      budget: budget, tightens: tightens ?? settings.tightens, explains: settings.explains,
      annotator: settings.annotator,
      targets: targets)
    if source == .html { return try answer(WebPage(html: utf8), given: given, summarizer) }
    let choice = LanguageChoice(utf8, given: given)
    let title = title.flatMap { $0.isEmpty ? nil : $0 }
    let digest = try summarizer.digest(ofUTF8: utf8, title: title, language: choice.language, format: source?.format)
    return try checked(DigestAnswer(digest, choice), utf8)
  }

  private func answer(_ page: WebPage, given: Variety?, _ summarizer: Summarizer) throws -> DigestAnswer {
    let choice = LanguageChoice(Array(page.text.utf8), given: given)
    var answer = DigestAnswer(try summarizer.digest(of: page, language: choice.language), choice)
    answer.page = .init(text: page.text, published: page.published, author: page.author, site: page.site)
    return try checked(answer, Array(page.text.utf8))
  }

  /// The answer, where there is a word to make a digest of.
  private func checked(_ answer: DigestAnswer, _ utf8: [UInt8]) throws -> DigestAnswer {
    let hasWord =
      !answer.sentences.isEmpty
      || String(decoding: utf8, as: UTF8.self).unicodeScalars.contains {
        $0.properties.isAlphabetic || $0.properties.numericType != nil
      }
    guard answer.sentenceCount > 0, hasWord else { throw CommandFailure(.badData, "no text to make a digest of") }
    return answer
  }
}

/// How the user says that a text marks its headings.
enum SourceFormat: String, CaseIterable, ExpressibleByArgument, Decodable {
  case text, markdown, html

  /// The format of a text; nil for a page, which is no text yet.
  var format: ArticleFormat? {
    switch self {
    case .text: .text
    case .markdown: .markdown
    case .html: nil
    }
  }
}
