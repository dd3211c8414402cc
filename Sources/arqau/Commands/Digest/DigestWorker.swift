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

  static func append(_ answer: DigestAnswer, id: JSONScalar?, to output: inout [UInt8]) throws {
    try answer.appendLine(id: id, to: &output)
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
    let (choice, parts) = LanguageChoice.ofArticle(utf8, given: given)
    let title = title.flatMap { $0.isEmpty ? nil : $0 }
    let digest = try summarizer.digest(
      ofUTF8: utf8, title: title, language: choice.language, format: source?.format, parts: parts,
      isGiven: given != nil)
    var answer = DigestAnswer(digest, choice)
    answer.otherLanguages = given == nil ? Self.others(parts, choice, utf8) : nil
    return try checked(answer, utf8)
  }

  /// The parts that are in another language than the answer names.
  private static func others(_ parts: [LanguagePart], _ choice: LanguageChoice, _ utf8: [UInt8]) -> [DigestAnswer.Part]?
  {
    let others = parts.filter { $0.language != choice.detection.language }
    guard !others.isEmpty else { return nil }
    let offsets = ScalarOffsets(utf8)
    return others.map { part in
      let span = offsets.span(part.range)
      return .init(start: span.start, end: span.end, lang: part.language?.rawValue ?? "und")
    }
  }

  private func answer(_ page: WebPage, given: Variety?, _ summarizer: Summarizer) throws -> DigestAnswer {
    guard page.hasText else {
      throw CommandFailure(
        .badData, page.title.map { "the page has a title, '\($0)', but no text" } ?? "the page has no text")
    }
    let utf8 = Array(page.text.utf8)
    let (choice, parts) = LanguageChoice.ofArticle(utf8, given: given)
    let digest = try summarizer.digest(of: page, language: choice.language, parts: parts, isGiven: given != nil)
    var answer = DigestAnswer(digest, choice)
    answer.storyCount = page.storyCount
    answer.page = .init(text: page.text, published: page.published, author: page.author, site: page.site)
    answer.otherLanguages = given == nil ? Self.others(parts, choice, utf8) : nil
    return try checked(answer, utf8)
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
