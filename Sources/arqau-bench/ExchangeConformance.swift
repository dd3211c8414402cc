import ArgumentParser
import ArqauMemory
import ArqauText
import FoundationEssentials

/// `arqau-bench exchange FOLDER`: what becomes of the exchange files of other tools.
struct ExchangeConformance: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "exchange",
    abstract: "Read the exchange files of a folder, write them again, and say what became of them.",
    discussion: """
      TMX is imported, exported and imported again; the units must be equal, codes and properties among them. \
      XLIFF and PO are copied by a pre-translation that has nothing to fill in; the copy must have the same \
      segments and give the same units. SRX is read, written and read again, and made ready for each language. \
      'left out' counts units by reason; 'differ' are files that a round trip changes.
      """)

  @Argument(help: "A folder, with all below it.", completion: .directory)
  var folder: String

  @Flag(help: "Name every file that is refused or differs.")
  var names = false

  /// What became of the files of one kind.
  private struct Tally {
    var files = 0
    var opened = 0
    var units = 0
    var differing: [String] = []
    var refusals: [String: [String]] = [:]
    var omissions: [String: Int] = [:]
  }

  func run() throws {
    var tallies: [String: Tally] = [:]
    let paths = try FileManager.default.subpathsOfDirectory(atPath: folder).sorted()
    for path in paths {
      let kind: String
      switch path.split(separator: ".").last?.lowercased() {
      case "tmx": kind = "TMX"
      case "xlf", "xliff", "sdlxliff", "mxliff", "mqxliff": kind = "XLIFF"
      case "po", "pot": kind = "PO"
      case "srx": kind = "SRX"
      default: continue
      }
      var tally = tallies[kind] ?? Tally()
      tally.files += 1
      do {
        try Self.inFolder { try examine("\(folder)/\(path)", kind, $0, &tally, path) }
        tally.opened += 1
      } catch {
        let reason = (error as? XMLError)?.reason ?? (error as? MemoryError)?.reason ?? "\(error)"
        tally.refusals[reason, default: []].append(path)
      }
      tallies[kind] = tally
    }
    let kinds = tallies.sorted { $0.key < $1.key }
    Table.show(
      ["kind", "files", "opened", "refused", "units", "left out", "differ"],
      kinds.map { kind, tally in
        [
          kind, String(tally.files), String(tally.opened), String(tally.files - tally.opened), String(tally.units),
          String(tally.omissions.values.reduce(0, +)), String(tally.differing.count),
        ]
      })
    for (kind, tally) in kinds {
      for (reason, files) in tally.refusals.sorted(by: { $0.key < $1.key }) {
        print("\(kind) refused, \(files.count): \(reason)")
        if names { for file in files { print("  \(file)") } }
      }
      for (reason, count) in tally.omissions.sorted(by: { $0.key < $1.key }) {
        print("\(kind) left out, \(count): \(reason)")
      }
      if names { for file in tally.differing { print("\(kind) differs: \(file)") } }
    }
  }

  private static func inFolder(_ body: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "arqau-bench-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(folder.path)
  }

  private func examine(_ path: String, _ kind: String, _ folder: String, _ tally: inout Tally, _ name: String) throws {
    if kind == "SRX" {
      let document = try SRXDocument(path: path, named: name)
      let again = try SRXDocument(bytes: document.xml())
      for tag in ["en", "kk", "ru", "sr", "de", "xx"] { _ = try SRXSegmenter(document, language: tag) }
      if try again.xml() != document.xml() { tally.differing.append(name) }
      tally.units += document.languageRules.reduce(0) { $0 + $1.rules.count }
      return
    }
    let (first, report) = try read(path, kind, into: "\(folder)/a.arqau")
    for (reason, omission) in report.skipped { tally.omissions[reason, default: 0] += omission.count }
    for (reason, omission) in report.dropped { tally.omissions["a variant: \(reason)", default: 0] += omission.count }
    tally.units += first.count
    let copy = "\(folder)/copy"
    try Data(try copied(path, kind, first, folder)).write(to: URL(filePath: copy))
    let (second, _) = try read(copy, kind, into: "\(folder)/b.arqau")
    let isEqual = try first == second && (kind == "TMX" || segments(path, kind) == segments(copy, kind))
    if !isEqual { tally.differing.append(name) }
  }

  private func read(_ path: String, _ kind: String, into memory: String) throws -> ([TranslationUnit], ImportReport) {
    let memory = try TranslationMemory(path: memory, mode: .creating)
    let report: ImportReport
    switch kind {
    case "TMX": report = try memory.importTMX(path: path, named: path)
    case "XLIFF": report = try memory.importXLIFF(path: path, named: path)
    default:
      guard let english = LanguageCode("en"), let french = LanguageCode("fr") else { return ([], ImportReport()) }
      report = try memory.importPO(try bytes(path), named: path, from: english, to: french)
    }
    var units: [TranslationUnit] = []
    try memory.forEachUnit { unit in
      var unit = unit
      unit.id = nil
      units.append(unit)
    }
    return (units, report)
  }

  private func bytes(_ path: String) throws -> [UInt8] {
    guard let data = FileManager.default.contents(atPath: path) else { throw ValidationError("\(path): can't be read") }
    return Array(data)
  }

  private func copied(_ path: String, _ kind: String, _ units: [TranslationUnit], _ folder: String) throws -> [UInt8] {
    if kind == "TMX" {
      var writer = try TMXWriter(sourceLanguage: nil)
      for unit in units { try writer.write(unit) }
      writer.finish()
      return writer.takeBytes()
    }
    let empty = try TranslationMemory(path: "\(folder)/empty.arqau", mode: .creating)
    if kind == "PO" {
      let options = PretranslationOptions(from: LanguageCode("en"), to: LanguageCode("fr"))
      return try empty.pretranslatePO(try bytes(path), named: path, options: options).text
    }
    var result: [UInt8] = []
    _ = try empty.pretranslateXLIFF(path: path, named: path, options: PretranslationOptions()) { result += $0 }
    return result
  }

  private func segments(_ path: String, _ kind: String) throws -> [String] {
    kind == "PO"
      ? try TranslatableFile.po(try bytes(path), named: path).segments
      : try TranslatableFile.xliff(path: path, named: path).segments
  }
}
