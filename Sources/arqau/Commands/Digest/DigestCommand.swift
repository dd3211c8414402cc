import ArgumentParser
import ArqauGlossary
import ArqauSummarizer
import ArqauText

/// `arqau digest`: the sentences that stand for an article.
struct DigestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "digest",
    abstract: "Summarize an article by sentences of its own.",
    discussion: """
      Reads text or Markdown. The title is the first heading, or the first line where that reads like \
      one. At most one budget; three sentences when none is given. Records of --jsonl: text, title, \
      lang, format (text or markdown), one of sentences, words and characters, to (a list), id; only \
      text is needed. Names, terms and numbers are those of the whole article.
      """)

  @OptionGroup var shared: SharedOptions

  @OptionGroup var budget: BudgetOptions

  @Option(
    help: ArgumentHelp(
      "The text's language (\(LanguageTag.known)); detected when left out.", valueName: "tag"))
  var lang: LanguageTag?

  @Option(help: "The title, where the text does not hold it.")
  var title: String?

  @OptionGroup var glossary: GlossaryOptions

  @Option(
    help: ArgumentHelp(
      "Varieties in which names and terms are wanted, separated by commas (\(LanguageTag.known)).",
      valueName: "tags"))
  var to: String?

  @Flag(help: "The sentences alone: no names, terms and numbers.")
  var bare = false

  @Option(help: "How to print: text, markdown, html or json.")
  var format = DigestLayout.text

  @Option(
    name: .customLong("from"),
    help: "How the input marks headings: text or markdown; told from the input when left out.")
  var source: SourceFormat?

  func validate() throws {
    if shared.jsonl, format != .text {
      throw ValidationError("--jsonl answers in JSON and takes no --format")
    }
    if shared.json, format != .text, format != .json {
      throw ValidationError("--json and --format \(format.rawValue) exclude each other")
    }
    if shared.jsonl, title != nil {
      throw ValidationError("with --jsonl the title is a field of each record")
    }
    if bare, to != nil { throw ValidationError("--bare leaves out what --to asks for") }
    _ = try targets()
  }

  func run() throws {
    let settings = DigestWorker.Settings(
      budget: try budget.budget(), given: lang?.variety, source: source?.format, annotator: try annotator(),
      targets: try targets())
    if shared.jsonl { return try shared.runRecords(DigestWorker.self, settings) }
    var shared = shared
    shared.json = shared.json || format == .json
    let worker = DigestWorker(settings)
    var isShort = false
    try shared.forEachInput(of: Self.self) { input in
      try worker.answer(
        input.utf8, title: title, given: settings.given,
        source: settings.source ?? Self.format(ofFile: input.name),
        budget: settings.budget, targets: settings.targets)
    } show: { answer, input, output in
      try output.styled(format.render(answer, of: input, Style(shared.color)))
      if answer.sentences.isEmpty {
        isShort = true
        StandardError.message(Visible.text("\(input.name): no sentence fits the budget"))
      }
    }
    if isShort { throw ExitCode(ExitStatus.findings.rawValue) }
  }

  private func targets() throws -> [Variety] { try TargetLanguages(to).asked.map(\.variety) }

  private func annotator() throws -> ArticleAnnotator? {
    if bare { return nil }
    return ArticleAnnotator(
      glossary: CompiledGlossary(try glossary.load()), usesBuiltInNames: !glossary.leavesBuiltInOut)
  }

  /// What a file's name says of its format; nil where it says nothing.
  private static func format(ofFile name: String) -> ArticleFormat? {
    [".md", ".markdown"].contains { name.lowercased().hasSuffix($0) } ? .markdown : nil
  }
}
