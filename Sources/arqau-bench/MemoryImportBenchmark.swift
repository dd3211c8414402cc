import ArgumentParser
import ArqauMemory
import FoundationEssentials

/// `arqau-bench memory-import`: TMX in megabytes a second, read alone and into a memory, beside xmllint.
struct MemoryImportBenchmark: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "memory-import",
    abstract: "TMX in MB/s: read alone, and into a durable, indexed memory; beside xmllint --stream.",
    discussion: """
      Times are those of the processor, user and system. Reading alone makes every unit with its texts and \
      codes and stores none. The memory is made in a folder of its own and taken away.
      """)

  @Argument(help: "A TMX file.", completion: .file())
  var file: String

  func run() throws {
    guard let size = try FileManager.default.attributesOfItem(atPath: file)[.size] as? Int else {
      throw ValidationError("\(file): can't be read")
    }
    let megabytes = Double(size) / 1_000_000
    var rows: [[String]] = []
    func row(_ name: String, _ seconds: Double, _ units: Int?) {
      rows.append([
        name, Table.number(seconds, 2), Table.number(megabytes / seconds), units.map(String.init) ?? "",
        units.map { Table.number(Double($0) / seconds, 0) } ?? "",
      ])
    }
    let start = Stopwatch.processorSeconds()
    let units = try TranslationMemory.countUnits(ofTMX: file)
    row("reading alone", Stopwatch.processorSeconds() - start, units)
    let folder = FileManager.default.temporaryDirectory.appending(path: "arqau-bench-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let began = Stopwatch.processorSeconds()
    let memory = try TranslationMemory(path: folder.appending(path: "m.arqau").path, mode: .creating)
    let report = try memory.importTMX(path: file, named: file)
    row("into a memory", Stopwatch.processorSeconds() - began, report.added + report.known)
    let before = Stopwatch.childrenSeconds()
    if (try? Subprocess.run(["xmllint", "--stream", "--noout", file])) != nil {
      row("xmllint --stream", Stopwatch.childrenSeconds() - before, nil)
    }
    Table.show(["what", "s", "MB/s", "units", "units/s"], rows)
  }
}
