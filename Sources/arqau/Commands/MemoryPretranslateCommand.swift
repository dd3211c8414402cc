import ArgumentParser
import ArqauMemory
import ArqauText

/// `arqau memory pretranslate`: fills a file with what a memory has.
struct MemoryPretranslateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pretranslate",
    abstract: "Fill the empty translations of a file from a memory, and mark what was filled.",
    discussion: """
      What was translated stays. XLIFF 1.x gets state and state-qualifier (exact-match, fuzzy-match), XLIFF 2.x \
      state and subState (arqau:exact, arqau:fuzzy), PO the flag fuzzy, TMX a variant with the properties x-match, \
      x-match-score and x-match-origin. Plain text becomes XLIFF 1.2, a segment a line, or a sentence with \
      --sentences or --srx. Numbers are adapted where that is unambiguous. Inline codes of the source go where \
      their equals stand in the memory's translation; where they can't be told to agree, the text comes without \
      them, for review. Entries of PO with plural forms are left alone and counted.
      """)

  @OptionGroup var source: MemoryOptions

  @Argument(help: "An XLIFF, PO, TMX or plain text file.", completion: .file())
  var file: String

  @Option(
    name: .shortAndLong, help: ArgumentHelp("The filled file; without: standard output.", valueName: "file"),
    completion: .file())
  var output: String?

  @Option(help: ArgumentHelp("The language of the file.", valueName: "tag"))
  var from: LanguageArgument?

  @Option(help: ArgumentHelp("The language to translate into.", valueName: "tag"))
  var to: LanguageArgument?

  @Option(help: "The least score after repairs and penalties, from 0 to 100.")
  var threshold = 75

  @OptionGroup var scoring: PenaltyOptions
  @OptionGroup var plainText: PlainTextOptions

  @Flag(name: .shortAndLong, help: "No remarks on standard error.")
  var quiet = false

  func validate() throws {
    guard (0...100).contains(threshold) else { throw ValidationError("--threshold takes a number from 0 to 100") }
  }

  func run() throws {
    let memory = try source.open(.reading)
    var options = PretranslationOptions(
      from: from?.code, to: to?.code, script: to.flatMap { $0.code.isSerbian ? $0.script : nil }, threshold: threshold)
    options.penalties = try scoring.penalties()
    options.project = scoring.project
    var sink = try ExportSink(path: output, beside: source.memory)
    let report: PretranslationReport
    do {
      switch MemoryFile.format(ofName: file) {
      case .xliff:
        report = try memory.pretranslateXLIFF(path: file, named: file, options: options) { try sink.write($0) }
      case .tmx:
        report = try memory.pretranslateTMX(path: file, named: file, options: options) { try sink.write($0) }
      case .po:
        let (text, done) = try memory.pretranslatePO(InputFile.bytes(of: file), named: file, options: options)
        report = done
        try sink.write(text)
      case .tsv, nil:
        let plain = try plainText.segmenter(for: from?.code.tag)
        let text = TranslatableFile(
          segments: try plain(InputFile(path: file).utf8), source: from?.code, target: to?.code)
        report = try memory.pretranslateXLIFF(text.xliff12(named: file), named: file, options: options) {
          try sink.write($0)
        }
      }
      try sink.finish()
    } catch {
      throw CommandFailure.wrapping(error, place: file)
    }
    guard !quiet else { return }
    let left = report.left.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }
    StandardError.message(
      "\(report.exact) filled exactly, \(report.fuzzy) to be reviewed, \(report.translated) translated already"
        + (report.withoutCodes == 0 ? "" : ", \(report.withoutCodes) without their inline codes")
        + (left.isEmpty ? "" : "; left empty: " + left.joined(separator: ", ")))
  }
}
