import ArgumentParser
import ArqauSummarizer
import ArqauText
import Glibc

/// The answer of `arqau digest`.
struct DigestAnswer: Encodable {
  struct Sentence: Encodable {
    let start: Int
    let end: Int
    let text: String
    let score: Double
    let index: Int
  }

  let lang: String
  let script: String
  let title: String?
  let dateline: SpanAnswer?
  let sentences: [Sentence]
  let sentenceCount: Int

  init(_ digest: Digest, _ choice: LanguageChoice) {
    lang = choice.tag
    script = choice.detection.script.rawValue
    title = digest.title
    dateline = digest.dateline.map { SpanAnswer($0) }
    sentences = digest.sentences.map {
      Sentence(
        start: $0.span.start, end: $0.span.end, text: $0.span.text,
        score: ($0.score * 10_000).rounded() / 10_000,
        index: $0.index)
    }
    sentenceCount = digest.sentenceCount
  }
}

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
  }

  let settings: DigestCommand.Settings

  init(_ settings: DigestCommand.Settings) { self.settings = settings }

  mutating func answer(_ record: Record) throws -> DigestAnswer {
    let budget = try Budget(sentences: record.sentences, words: record.words, characters: record.characters)
    return try answer(
      Array(record.text.utf8), title: record.title, given: record.lang?.variety ?? settings.given,
      source: record.format?.format ?? settings.source, budget: budget ?? settings.budget)
  }

  func answer(
    _ utf8: [UInt8], title: String?, given: Variety?, source: ArticleFormat?, budget: Budget
  ) throws -> DigestAnswer {
    let choice = LanguageChoice(utf8, given: given)
    let title = title.flatMap { $0.isEmpty ? nil : $0 }
    let digest = try Summarizer(budget: budget).digest(
      ofUTF8: utf8, title: title, language: choice.language, format: source)
    guard digest.sentenceCount > 0 else { throw CommandFailure(.badData, "no text to make a digest of") }
    return DigestAnswer(digest, choice)
  }
}

/// How the user says that a text marks its headings.
enum SourceFormat: String, CaseIterable, ExpressibleByArgument, Decodable {
  case text, markdown

  var format: ArticleFormat {
    switch self {
    case .text: .text
    case .markdown: .markdown
    }
  }
}

/// How `arqau digest` prints for people.
enum DigestLayout: String, CaseIterable, ExpressibleByArgument {
  case text, markdown, json

  /// The digest as text, with a line feed at its end; on a terminal, control characters are made visible.
  func render(_ answer: DigestAnswer, _ style: Style) -> String {
    let title = answer.title.map { Self.line($0) }
    let dateline = answer.dateline.map { Self.line($0.text) }
    let sentences = answer.sentences.map { Self.line($0.text) }
    var lines: [String] = []
    switch self {
    case .text, .json:
      if let title { lines += [style.bold(title), ""] }
      if let dateline { lines.append(style.dim(dateline)) }
      lines += sentences
    case .markdown:
      if let title { lines += ["# \(title)", ""] }
      if let dateline { lines += ["*\(dateline)*", ""] }
      lines += sentences.map { "- \($0)" }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func line(_ text: String) -> String {
    let line = OneLine.text(text)
    return isatty(STDOUT_FILENO) == 1 ? Visible.text(line) : line
  }
}
