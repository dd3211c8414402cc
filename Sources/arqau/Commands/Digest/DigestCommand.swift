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
      Reads text, Markdown, or a page of HTML, in which the article is found; offsets are then those of the \
      article's text, which --json gives as page.text. The title is the first heading, or the first line where \
      that reads like one. At most one budget; three sentences when none is given. Records of --jsonl: text, title, \
      lang, format (text, markdown or html), one of sentences, words and characters, to (a list), id; only \
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

  @Flag(
    help: """
      Shorten sentences where that lets another in: brackets, the source at the end, a last clause that only adds \
      something. JSON lists the stretches that are kept.
      """)
  var tighten = false

  @Flag(help: "Tell why each sentence was chosen: its features and their weights.")
  var explain = false

  @Flag(help: "The sentences alone: no names, terms and numbers.")
  var bare = false

  @Option(help: "How to print: text (when left out), markdown, html or json.")
  var format: DigestLayout?

  @Option(
    name: .customLong("from"),
    help: "What the input is: text, markdown or html; told from its name and beginning when left out.")
  var source: SourceFormat?

  @Flag(help: "The input is a page of HTML: find the article in it. Same as --from html.")
  var html = false

  func validate() throws {
    if shared.jsonl, format != nil {
      throw ValidationError("--jsonl answers in JSON and takes no --format")
    }
    if shared.json, let format, format != .json {
      throw ValidationError("--json and --format \(format.rawValue) exclude each other")
    }
    if shared.jsonl, title != nil {
      throw ValidationError("with --jsonl the title is a field of each record")
    }
    if html, let source, source != .html {
      throw ValidationError("--html and --from \(source.rawValue) exclude each other")
    }
    if format == .html, shared.files.count > 1 { throw ValidationError("--format html makes one page of one file") }
    if bare, to != nil { throw ValidationError("--bare leaves out what --to asks for") }
    _ = try targets()
  }

  func run() throws {
    let settings = DigestWorker.Settings(
      budget: try budget.budget(), given: lang?.variety, source: html ? .html : source, tightens: tighten,
      explains: explain, annotator: try annotator(), targets: try targets())
    if shared.jsonl { return try shared.runRecords(DigestWorker.self, settings) }
    let options = shared
    var shared = shared
    shared.mode.json = shared.json || format == .json
    let worker = DigestWorker(settings)
    var isShort = false
    try shared.forEachInput(of: Self.self) { path in
      try InputFile(path: path) { (settings.source ?? Self.source(named: $0, $1)) == .html }
    } answer: { input in
      let answer = try worker.answer(
        input.utf8, title: title, given: settings.given,
        source: settings.source ?? Self.source(named: input.name, input.utf8),
        budget: settings.budget, targets: settings.targets)
      for remark in answer.remarks { options.remark("\(input.name): \(remark)") }
      return answer
    } show: { answer, input, output in
      try output.styled((format ?? .text).render(answer, of: input, settings.budget, Style(shared.color)))
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

  /// What a file's name and beginning say of its format; nil where they say nothing.
  private static func source(named name: String, _ bytes: [UInt8]) -> SourceFormat? {
    let name = name.lowercased()
    if [".md", ".markdown"].contains(where: name.hasSuffix) { return .markdown }
    if [".html", ".htm", ".xhtml"].contains(where: name.hasSuffix) || WebPage.looksLikeHTML(bytes) { return .html }
    return nil
  }
}
