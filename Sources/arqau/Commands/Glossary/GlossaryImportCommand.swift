import ArgumentParser
import ArqauGlossary
import ArqauText

/// `arqau glossary import`: a glossary file of an exchange file.
struct GlossaryImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Make a glossary file of TBX, CSV, TSV or an OmegaT glossary.",
    discussion: """
      All or nothing: a fault names the line, and nothing is written; entries of TBX without a term of a known \
      language are named and left out, with status 1. TBX 3 and TBX 2; what the glossary has \
      no key for is kept under 'tbx'. CSV and TSV have a header of language tags and id, domain, pos, dnt, \
      note, source, related, definition:TAG. An OmegaT glossary needs --lang for its two columns.
      """)

  @Argument(help: "The file; '-': standard input.", completion: .file())
  var file: String

  @Option(
    help: ArgumentHelp("tbx, csv, tsv, omegat or yaml; told from the file's name when left out.", valueName: "format"))
  var from: ExchangeFormat?

  @Option(name: .shortAndLong, help: "The glossary file to write; standard output when left out.")
  var output = "-"

  @Option(
    help: ArgumentHelp(
      "The language of a column of a file without a header, in order; given several times.", valueName: "tag"))
  var lang: [String] = []

  @Flag(help: "Leave the ' in front of fields that begin like formulas.")
  var raw = false

  @Flag(help: "Add to the glossary file of --output, where concepts of the same identifier are replaced.")
  var add = false

  @Flag(name: .shortAndLong, help: "No remarks on standard error.")
  var quiet = false

  func run() throws {
    guard let format = from ?? ExchangeFormat.of(file), format != .skos else {
      throw ValidationError("name the format with --from: tbx, csv, tsv or omegat")
    }
    try OutputFile.refuse(output, among: [file])
    var remarks: [ExchangeRemark] = []
    var content: GlossaryFile
    do {
      content = try read(format, &remarks)
    } catch let error as ValidationError {
      throw error
    } catch {
      throw CommandFailure.wrapping(error, place: file == "-" ? "standard input" : file)
    }
    let count = content.concepts.count
    let lock = output == "-" ? nil : FolderLock(ofFile: output)
    defer { extendLifetime(lock) }
    if add, output != "-", InputFile.exists(output) {
      var target = try GlossaryFolder.file(at: output)
      let new = Set(content.concepts.map(\.id))
      target.concepts = target.concepts.filter { !new.contains($0.id) } + content.concepts
      target.exchange = target.exchange ?? content.exchange
      content = target
    }
    let text = GlossaryWriter.text(of: content)
    try OutputFile.write(Array(text.utf8), to: output)
    if !quiet {
      for remark in remarks {
        StandardError.message(Visible.oneLine("\(file):\(remark.line.map { "\($0):" } ?? "") \(remark.message)"))
      }
      StandardError.message("\(count) concepts")
    }
    if remarks.contains(where: \.isLoss) { throw ExitCode(ExitStatus.findings.rawValue) }
  }

  private func read(_ format: ExchangeFormat, _ remarks: inout [ExchangeRemark]) throws -> GlossaryFile {
    let name = file == "-" ? "standard input" : file
    let languages = try lang.flatMap { try LanguageList(argument: $0).languages }
    switch format {
    case .tbx:
      let read = TBXImport(try TBXReader.read(path: file, named: name), named: name)
      remarks = read.remarks
      return read.file
    case .yaml, .skos: return try GlossaryFolder.file(at: file)
    case .csv, .tsv:
      let bytes = try InputFile.bytes(of: file)
      return GlossaryFile(
        name: name,
        concepts: try GlossaryTable.read(
          bytes, separator: format == .csv ? .csv : .tsv, named: name, isRaw: raw, languages: languages))
    case .omegat:
      guard languages.count == 2 else {
        throw ValidationError("an OmegaT glossary needs --lang twice: source and target")
      }
      let bytes = try InputFile.bytes(of: file)
      return GlossaryFile(
        name: name,
        concepts: try OmegaTGlossary.read(
          bytes, separator: file.hasSuffix(".csv") ? .csv : .tsv, from: languages[0], to: languages[1], named: name))
    }
  }
}
