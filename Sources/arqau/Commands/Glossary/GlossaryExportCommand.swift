import ArgumentParser
import ArqauGlossary
import ArqauText

/// `arqau glossary export`: the glossary in an exchange format.
struct GlossaryExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write glossaries as TBX, CSV, TSV, an OmegaT glossary or SKOS.",
    discussion: """
      Exports the files named, or the loaded glossaries. What the format has no place for is named on \
      standard error. CSV and TSV put ' in front of fields that a spreadsheet would run as formulas, unless \
      --raw. An OmegaT glossary needs --lang for source and target. A TBX file is read too, so that one form \
      of TBX becomes another.
      """)

  @Argument(help: "Glossary files or folders, or one TBX file; none: the loaded glossaries.", completion: .file())
  var files: [String] = []

  @OptionGroup var glossary: GlossaryOptions

  @Option(help: "tbx, csv, tsv, omegat, skos or yaml; told from --output when left out.")
  var to: ExchangeFormat?

  @Option(name: .shortAndLong, help: "The file to write; standard output when left out.")
  var output = "-"

  @Option(help: "The dialect of TBX: core, min, basic, or all categories.")
  var dialect: TBXDialect?

  @Option(help: "TBX 3 with categories as attributes (dca) or tags (dct), or TBX 2 (v2).")
  var style: TBXStyle?

  @Option(help: ArgumentHelp("Only these languages, in this order; given several times.", valueName: "tag"))
  var lang: [String] = []

  @Option(help: "Only the concepts of a domain.")
  var domain: String?

  @Option(help: ArgumentHelp("What the addresses of SKOS concepts begin with.", valueName: "address"))
  var base = "urn:arqau:concept:"

  @Flag(help: "Leave fields that begin like formulas as they are.")
  var raw = false

  @Flag(name: .shortAndLong, help: "No remarks on standard error.")
  var quiet = false

  func run() throws {
    guard let format = to ?? ExchangeFormat.of(output) else {
      throw ValidationError(
        "name the format with --to: \(ExchangeFormat.allCases.map(\.rawValue).joined(separator: ", "))")
    }
    try OutputFile.refuse(output, among: GlossaryFolder.paths(at: files))
    let languages = try lang.flatMap { try LanguageList(argument: $0).languages }
    var remarks: [String] = []
    let bytes: [UInt8]
    do {
      bytes =
        if format == .tbx {
          try tbx(languages.isEmpty ? nil : languages, &remarks)
        } else {
          Array(try text(format, languages, &remarks).utf8)
        }
    } catch let error as ValidationError {
      throw error
    } catch {
      throw CommandFailure.wrapping(error, place: files.first)
    }
    try OutputFile.write(bytes, to: output)
    if !quiet { for remark in remarks { StandardError.message(Visible.oneLine(remark)) } }
  }

  private func text(
    _ format: ExchangeFormat, _ languages: [GlossaryLanguage], _ remarks: inout [String]
  ) throws -> String {
    let concepts = try content().concepts
    switch format {
    case .csv, .tsv:
      let table = GlossaryTable.text(
        of: concepts, separator: format == .csv ? .csv : .tsv, languages: languages.isEmpty ? nil : languages,
        isRaw: raw)
      remarks = table.remarks.map(\.message)
      return table.text
    case .omegat:
      guard languages.count == 2 else {
        throw ValidationError("an OmegaT glossary needs --lang twice: source and target")
      }
      let table = try OmegaTGlossary.text(of: concepts, from: languages[0], to: languages[1])
      remarks = table.remarks.map(\.message)
      return table.text
    case .skos:
      let written = try SKOSWriter.text(of: concepts, base: base, title: domain ?? "Glossary")
      remarks = written.remarks.map(\.message)
      return written.text
    case .yaml, .tbx: return GlossaryWriter.text(of: try content())
    }
  }

  private func tbx(_ languages: [GlossaryLanguage]?, _ remarks: inout [String]) throws -> [UInt8] {
    let document: TBXDocument
    if files.count == 1, ExchangeFormat.of(files[0]) == .tbx {
      document = try TBXReader.read(path: files[0], named: files[0])
    } else {
      let export = TBXExport(try content(), languages: languages)
      document = export.document
      remarks = export.remarks.map(\.message)
    }
    let result = try TBXWriter.write(document, form: style?.form, type: dialect?.type)
    remarks += result.omissions.map { omission in
      "\(omission.what) has no place in the form asked for: \(omission.count) left out"
        + (omission.entry.map { ", first in '\($0)'" } ?? "")
    }
    if result.droppedCharacters > 0 {
      remarks.append("\(result.droppedCharacters) control characters left out, which XML can't hold")
    }
    return result.bytes
  }

  private func content() throws -> GlossaryFile {
    var file: GlossaryFile
    if files.isEmpty {
      file = GlossaryFile(name: "", concepts: try glossary.load().concepts)
    } else {
      let read = try GlossaryFolder.files(at: files)
      file = GlossaryFile(
        name: "", concepts: try Glossary(layers: [read]).concepts, exchange: read.count == 1 ? read[0].exchange : nil)
    }
    if let domain { file.concepts = file.concepts.filter { $0.domain == domain } }
    return file
  }
}
