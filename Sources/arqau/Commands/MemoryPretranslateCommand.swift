import ArgumentParser
import ArqauMemory
import ArqauText

/// `arqau memory pretranslate`: fills a file with what a memory has.
struct MemoryPretranslateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pretranslate",
    abstract: "Fill the empty translations of an XLIFF or PO file from a memory, and mark what was filled.",
    discussion: """
      What was translated stays. XLIFF 1.x gets state and state-qualifier (exact-match, fuzzy-match), XLIFF 2.x \
      state and subState (arqau:exact, arqau:fuzzy), PO the flag fuzzy. Numbers are adapted where that is \
      unambiguous. Segments with inline codes, marks of segmentation or plural forms are left alone and counted.
      """)

  @OptionGroup var source: MemoryOptions

  @Argument(help: "An XLIFF or PO file.", completion: .file())
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

  @Flag(name: .shortAndLong, help: "No remarks on standard error.")
  var quiet = false

  func validate() throws {
    guard (0...100).contains(threshold) else { throw ValidationError("--threshold takes a number from 0 to 100") }
  }

  func run() throws {
    let memory = try source.open(.reading)
    let options = PretranslationOptions(
      from: from?.code, to: to?.code, script: to.flatMap { $0.code.isSerbian ? $0.script : nil }, threshold: threshold)
    let report: PretranslationReport
    do {
      switch MemoryFile.format(ofName: file) {
      case .xliff:
        var sink = try ExportSink(path: output)
        report = try memory.pretranslateXLIFF(path: file, named: file, options: options) { try sink.write($0) }
        try sink.finish()
      case .po:
        let (text, done) = try memory.pretranslatePO(InputFile(path: file).utf8, named: file, options: options)
        report = done
        var sink = try ExportSink(path: output)
        try sink.write(text)
        try sink.finish()
      default: throw CommandFailure(.usage, "not named as an XLIFF or PO file", place: file)
      }
    } catch {
      throw CommandFailure.wrapping(error, place: file)
    }
    guard !quiet else { return }
    let left = report.left.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }
    StandardError.message(
      "\(report.exact) filled exactly, \(report.fuzzy) to be reviewed, \(report.translated) translated already"
        + (left.isEmpty ? "" : "; left empty: " + left.joined(separator: ", ")))
  }
}
