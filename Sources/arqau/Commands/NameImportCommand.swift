import ArgumentParser
import ArqauNormalizer

/// `arqau name import`: files of name records, checked and made one.
struct NameImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Check files of name records and write them as one file or as an index.",
    discussion: """
      Reads tables (.tsv: a header line with id, kind, lang, name, and perhaps status, gender, role, source, \
      note), JSON Lines (.jsonl) and YAML (.yml). All or nothing: where a row is bad or an id stands in two \
      files, nothing is written and the status is 65. With --skip the good rows are written and the bad ones \
      told, status 1; with --merge records of one id become one. What is odd but read all the same (an unknown \
      language, letters of another script, look-alike and invisible characters, ids that spreadsheets run) is \
      remarked on. The name of the output tells its format: \
      .tsv, .jsonl, or .names, an index that name search opens at once.
      """)

  @Argument(help: "Files of name records.", completion: .file())
  var files: [String]

  @Option(help: ArgumentHelp("The file to write.", valueName: "file"), completion: .file())
  var out: String

  @Flag(help: "Make one record of those that have one id.")
  var merge = false

  @Flag(help: "Leave bad rows out.")
  var skip = false

  @Flag(name: .shortAndLong, help: "No remarks on standard error but for what was left out.")
  var quiet = false

  func validate() throws {
    guard AuthorityWriter.Format(path: out) != nil else {
      throw ValidationError("--out takes a name that ends in .tsv, .jsonl or .names")
    }
  }

  func run() throws {
    var authority = Authority()
    var faults: [AuthorityFault] = []
    for path in files {
      let reading = AuthorityReader.read(
        try InputFile.bytes(of: path), file: path == "-" ? "standard input" : path, format: .init(path: path))
      faults += reading.faults
      for record in reading.records {
        do throws(AuthorityFault) {
          try authority.add(record, merging: merge)
        } catch {
          faults.append(error)
        }
      }
    }
    FaultReport.show(faults, all: true)
    if !quiet { FaultReport.show(AuthorityRemark.remarks(on: authority.records)) }
    if !faults.isEmpty, !skip {
      throw CommandFailure(.badData, "\(faults.count) bad rows, nothing written; --skip leaves them out", place: out)
    }
    guard let format = AuthorityWriter.Format(path: out) else { return }
    do throws(AuthorityFault) {
      try IndexCache.write(AuthorityWriter.bytes(authority.records, format: format), to: out)
    } catch {
      // A folder that isn't there is no missing input.
      throw CommandFailure(.readOrWriteFailed, error.reason, place: error.file)
    }
    let forms = authority.records.reduce(0) { $0 + $1.forms.count }
    if !quiet { StandardError.message("\(out): \(authority.records.count) records, \(forms) forms") }
    if !faults.isEmpty { throw ExitCode(ExitStatus.findings.rawValue) }
  }
}
