import ArgumentParser
import ArqauMemory
import ArqauText
import Glibc

/// `arqau memory export`: units of a memory into a file.
struct MemoryExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write a memory's units as TMX 1.4b or as a table.",
    discussion: """
      Serbian comes in one script: the one that --script names, else the one that most of the memory's Serbian \
      is in; --script all keeps both. TMX keeps all there is; a table has a column \
      for each language named with --lang, or for all, and those that import reads, and a unit with several texts in \
      a language has as many lines. A file appears whole or not at all.
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable { case tmx, tsv }
  enum ScriptChoice: String, ExpressibleByArgument, CaseIterable { case latn, cyrl, all }

  @OptionGroup var source: MemoryOptions
  @OptionGroup var filter: UnitFilterOptions

  @Option(
    name: .shortAndLong, help: ArgumentHelp("The file; without: standard output.", valueName: "file"),
    completion: .file())
  var output: String?

  @Option(help: "tmx or tsv; by the file's name where it is left out, else tmx.")
  var format: Format?

  @Option(help: "The script of Serbian: latn, cyrl or all.")
  var script: ScriptChoice?

  @Option(help: ArgumentHelp("The language that TMX names as the source.", valueName: "tag"))
  var from: LanguageArgument?

  @Flag(help: "Tables: leave cells that look like formulas as they are.")
  var raw = false

  @Flag(name: .shortAndLong, help: "No remarks on standard error.")
  var quiet = false

  func run() throws {
    let memory = try source.open(.reading)
    var sink = try ExportSink(path: output, beside: source.memory)
    let units: Int
    let isTable = format == .tsv || format == nil && output?.hasSuffix(".tsv") ?? false
    do {
      units = isTable ? try writeTable(memory, &sink) : try writeTMX(memory, &sink)
      try sink.finish()
    } catch {
      throw CommandFailure.wrapping(error, place: output ?? "standard output")
    }
    if !quiet { StandardError.message("\(units) units") }
  }

  private func serbianScript(_ memory: TranslationMemory) throws -> Script? {
    switch script {
    case .latn: return .latin
    case .cyrl: return .cyrillic
    case .all: return nil
    case nil:
      let counts = try memory.statistics().languages.filter(\.language.isSerbian)
      let latin = counts.filter { $0.language.variety?.script == .latin }.reduce(0) { $0 + $1.count }
      return 2 * latin > counts.reduce(0) { $0 + $1.count } ? .latin : .cyrillic
    }
  }

  private func writeTMX(_ memory: TranslationMemory, _ sink: inout ExportSink) throws -> Int {
    var writer = try TMXWriter(sourceLanguage: from?.code)
    var count = 0
    let script = try serbianScript(memory)
    let filter = self.filter.filter
    try memory.forEachUnit { unit in
      guard filter.includes(unit) else { return }
      let shown = try unit.selecting(filter.languages, serbianScript: script)
      try writer.write(shown)
      count += 1
      if writer.pendingCount > 1 << 16 { try sink.write(writer.takeBytes()) }
    }
    writer.finish()
    try sink.write(writer.takeBytes())
    if writer.dropped > 0, !quiet { StandardError.message("\(writer.dropped) control characters left out") }
    return count
  }

  private func writeTable(_ memory: TranslationMemory, _ sink: inout ExportSink) throws -> Int {
    let filter = self.filter.filter
    let script = try serbianScript(memory)
    var columns = TSVColumns(filter.languages, serbianScript: script)
    try memory.forEachUnit { if filter.includes($0) { columns.note($0) } }
    var writer = TSVWriter(columns, isRaw: raw)
    try sink.write(writer.header.utf8)
    var count = 0
    try memory.forEachUnit { unit in
      guard filter.includes(unit) else { return }
      for line in writer.lines(try unit.selecting(filter.languages, serbianScript: script)) {
        try sink.write(line.utf8)
      }
      count += 1
    }
    if !quiet, !writer.omitted.isEmpty {
      let omitted = writer.omitted.sorted { $0.key < $1.key }.map { "\($0.key) of \($0.value) units" }
      StandardError.message("left out, since a table has no column for it: \(omitted.joined(separator: ", "))")
    }
    return count
  }
}

/// Where an export goes: a file that appears whole, or standard output.
struct ExportSink: ~Copyable {
  private var file: AtomicFile?
  private var buffer: [UInt8] = []

  /// - Parameters:
  ///   - path: The file; nil or `-` is standard output.
  ///   - memory: The memory that is read, which must not be written over.
  init(path: String?, beside memory: String) throws(CommandFailure) {
    guard let path, path != "-" else {
      file = nil
      return
    }
    if ["", ".index", ".list", "-wal", "-shm"].contains(where: { Self.isSame(path, memory + $0) }) {
      throw CommandFailure(.usage, "this would overwrite the memory that is read", place: path)
    }
    let opened: AtomicFile
    do { opened = try AtomicFile(path: path) } catch { throw CommandFailure(error, place: path) }
    file = consume opened
  }

  /// Whether two paths name one file, by links too.
  private static func isSame(_ one: String, _ other: String) -> Bool {
    var (first, second) = (stat(), stat())
    guard stat(one, &first) == 0, stat(other, &second) == 0 else { return one == other }
    return first.st_dev == second.st_dev && first.st_ino == second.st_ino
  }

  mutating func write(_ bytes: some Sequence<UInt8>) throws {
    if file != nil { return try file?.write(bytes) ?? () }
    buffer.append(contentsOf: bytes)
    if buffer.count >= 1 << 16 {
      try StandardOutput.write(buffer)
      buffer.removeAll(keepingCapacity: true)
    }
  }

  mutating func finish() throws {
    if file != nil { return try file?.commit() ?? () }
    try StandardOutput.write(buffer)
    buffer = []
  }
}
