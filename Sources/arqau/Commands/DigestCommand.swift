import ArgumentParser
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
      lang, format (text or markdown), one of sentences, words and characters, id; only text is needed.
      """)

  @OptionGroup var shared: SharedOptions

  @OptionGroup var budget: BudgetOptions

  @Option(
    help: ArgumentHelp(
      "The text's language (\(LanguageTag.known)); detected when left out.", valueName: "tag"))
  var lang: LanguageTag?

  @Option(help: "The title, where the text does not hold it.")
  var title: String?

  @Option(help: "How to print: text, markdown or json.")
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
  }

  func run() throws {
    let settings = Settings(budget: try budget.budget(), given: lang?.variety, source: source?.format)
    if shared.jsonl { return try shared.runRecords(DigestWorker.self, settings) }
    var shared = shared
    shared.json = shared.json || format == .json
    let worker = DigestWorker(settings)
    var isShort = false
    try shared.forEachInput(of: Self.self) { input in
      try worker.answer(
        input.utf8, title: title, given: settings.given,
        source: settings.source ?? Self.format(ofFile: input.name),
        budget: settings.budget)
    } show: { answer, input, output in
      try output.styled(format.render(answer, Style(shared.color)))
      if answer.sentences.isEmpty {
        isShort = true
        StandardError.message(Visible.text("\(input.name): no sentence fits the budget"))
      }
    }
    if isShort { throw ExitCode(ExitStatus.findings.rawValue) }
  }

  /// What a file's name says of its format; nil where it says nothing.
  private static func format(ofFile name: String) -> ArticleFormat? {
    [".md", ".markdown"].contains { name.lowercased().hasSuffix($0) } ? .markdown : nil
  }

  struct Settings: Sendable {
    let budget: Budget
    let given: Variety?
    let source: ArticleFormat?
  }
}

/// The budget of a digest, on the command line.
struct BudgetOptions: ParsableArguments {
  @Option(help: ArgumentHelp("At most so many sentences.", valueName: "count"))
  var sentences: Int?

  @Option(
    help: ArgumentHelp(
      "At most so many words: pieces between white space with a letter or a digit.", valueName: "count"))
  var words: Int?

  @Option(help: ArgumentHelp("At most so many characters (Unicode scalars).", valueName: "count"))
  var characters: Int?

  func validate() throws { _ = try budget() }

  func budget() throws -> Budget {
    do throws(CommandFailure) {
      return try Budget(sentences: sentences, words: words, characters: characters) ?? .sentences(3)
    } catch {
      throw ValidationError(error.reason)
    }
  }
}

extension Budget {
  /// The one budget that is given, or nil.
  ///
  /// - Throws: A failure where there are two, or one that is not above zero.
  init?(sentences: Int?, words: Int?, characters: Int?) throws(CommandFailure) {
    let given = [sentences.map(Budget.sentences), words.map(Budget.words), characters.map(Budget.characters)]
      .compactMap { $0 }
    guard given.count <= 1 else {
      throw CommandFailure(.usage, "one budget at most: sentences, words or characters")
    }
    guard let only = given.first else { return nil }
    guard [sentences, words, characters].compactMap({ $0 }).allSatisfy({ $0 > 0 }) else {
      throw CommandFailure(.usage, "a budget is a whole number above zero")
    }
    self = only
  }
}
