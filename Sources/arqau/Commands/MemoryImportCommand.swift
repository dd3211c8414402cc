import ArgumentParser
import ArqauMemory
import ArqauText
import Glibc

/// `arqau memory import`: files into a memory.
struct MemoryImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Take translations from files into a memory, which is made where it isn't there.",
    discussion: """
      TMX 1.1 to 1.4b of any size, XLIFF 1.x and 2.x, PO and tables (TSV), told by the files' names. A file is \
      taken whole or, where it is malformed, not at all; what is left out is counted with its reason, and ends the \
      import with 1 where it is wrong and not only untranslated, unconfirmed or obsolete. The same \
      file again adds nothing. Each file is on the disk before its line is printed. A table's first line names \
      the columns: language tags, origin, context, creator, date, note. In XLIFF and PO the texts before and after \
      a unit are its context; in TMX only those that it names, unless --in-order is given.
      """)

  @OptionGroup var target: MemoryOptions

  @Argument(help: "Files; '-': TMX from standard input.", completion: .file())
  var files: [String]

  @Option(help: "The files' format: tmx, xliff, po or tsv; by their names where it is left out, else tmx.")
  var format: MemoryFile.Format?

  @Option(help: ArgumentHelp("PO and tables: the language of the source; en for PO.", valueName: "tag"))
  var from: LanguageArgument?

  @Option(help: ArgumentHelp("PO and tables: the language of the translation.", valueName: "tag"))
  var to: LanguageArgument?

  @Option(help: ArgumentHelp("The origin of units whose file names none.", valueName: "name"))
  var origin: String?

  @Flag(help: "TMX: units without neighbours of their own get those beside them in the file.")
  var inOrder = false

  @Flag(help: "Print one JSON document.")
  var json = false

  @Flag(name: .shortAndLong, help: "No progress bar and no remarks on standard error.")
  var quiet = false

  func validate() throws {
    if files.isEmpty { throw ValidationError("name at least one file") }
  }

  func run() throws {
    // A new memory that an interrupt leaves empty is taken away again. A pipe may never say anything more.
    if files.allSatisfy(Self.isRegular) { Interruption.hold() }
    let memory = try target.open(.creating)
    if !memory.isNew {
      try Interruption.check()
      Interruption.endAtOnce()
    }
    var output = StandardOutput()
    var answers: [FileReport<Answer>] = []
    var failure: CommandFailure?
    var isKept = false
    var hasFailures = false
    for path in files {
      let name = path == "-" ? "standard input" : path
      do {
        let report = try read(path, named: name, into: memory)
        isKept = true
        hasFailures = hasFailures || report.failedCount > 0
        if json {
          answers.append(FileReport(file: name, content: Answer(report)))
        } else {
          try show(report, name, &output)
          try output.flush()
        }
        try Interruption.check()
        Interruption.endAtOnce()
      } catch let error as CommandFailure where error.status == .done {
        throw error
      } catch let error as CommandFailure where error.status == .interrupted {
        failure = error
        break
      } catch {
        let wrapped = CommandFailure.wrapping(error, place: name)
        StandardError.message(wrapped.line)
        failure = failure ?? wrapped
      }
    }
    if isKept {
      try? memory.tidy()
    } else {
      memory.discardIfNew()
    }
    if failure?.status == .interrupted { throw ExitCode(ExitStatus.interrupted.rawValue) }
    if json {
      try output.raw(
        (answers.count == 1 && files.count == 1 ? RecordCoding.document(answers[0]) : RecordCoding.document(answers))
          + "\n")
    }
    try output.flush()
    if let failure { throw ExitCode(failure.status.rawValue) }
    if hasFailures { throw ExitCode(ExitStatus.findings.rawValue) }
  }

  private static func isRegular(_ path: String) -> Bool {
    var information = stat()
    return stat(path, &information) == 0 && information.st_mode & S_IFMT == S_IFREG
  }

  private func read(_ path: String, named name: String, into memory: TranslationMemory) throws -> ImportReport {
    var information = stat()
    let size = stat(path, &information) == 0 ? Int(information.st_size) : nil
    var bar = ProgressBar(total: size, isQuiet: quiet)
    defer { bar.finish() }
    switch format ?? MemoryFile.format(ofName: path) ?? .tmx {
    case .tmx:
      return try memory.importTMX(path: path, named: name, origin: origin, takesOrder: inOrder) { bytes, units in
        try Interruption.check()
        bar.advance(bytes: bytes, records: units)
      }
    case .xliff:
      return try memory.importXLIFF(path: path, named: name, origin: origin) { bytes, units in
        try Interruption.check()
        bar.advance(bytes: bytes, records: units)
      }
    case .po:
      guard let english = LanguageArgument(argument: "en") else { throw CommandFailure(.internalError, "no English") }
      return try memory.importPO(
        InputFile.bytes(of: path), named: name, from: (from ?? english).code, to: to?.code, origin: origin)
    case .tsv:
      return try memory.importTSV(
        InputFile(path: path).utf8, named: name, from: from?.code, to: to?.code, origin: origin)
    }
  }

  private func show(_ report: ImportReport, _ name: String, _ output: inout StandardOutput) throws {
    try output.line(
      "\(name): \(report.added) added, \(report.known) known already, \(report.skippedCount) left out")
    guard !quiet else { return }
    for (title, omissions) in [("left out", report.skipped), ("variants left out", report.dropped)] {
      for (reason, omission) in omissions.sorted(by: { $0.key < $1.key }) {
        StandardError.message(
          Visible.text("\(name):\(omission.firstLine): \(title): \(reason) (\(omission.count) times)"))
      }
    }
  }

  /// What an import did.
  struct Answer: Encodable {
    struct Omission: Encodable {
      let reason: String
      let count: Int
      let firstLine: Int
    }

    let added: Int
    let known: Int
    let skipped: [Omission]
    let droppedVariants: [Omission]

    init(_ report: ImportReport) {
      added = report.added
      known = report.known
      skipped = Self.omissions(report.skipped)
      droppedVariants = Self.omissions(report.dropped)
    }

    private static func omissions(_ all: [String: ImportReport.Omission]) -> [Omission] {
      all.sorted { $0.key < $1.key }.map {
        Omission(reason: $0.key, count: $0.value.count, firstLine: $0.value.firstLine)
      }
    }
  }
}
