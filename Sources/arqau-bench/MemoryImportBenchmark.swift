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
    print("")
    try showEdits(of: folder.appending(path: "m.arqau").path, memory)
  }

  /// Opening, and single edits: each durable, and each seen by the search that follows.
  private func showEdits(of path: String, _ memory: TranslationMemory) throws {
    guard let from = LanguageCode("en"), let to = LanguageCode("ru") else { return }
    func milliseconds(_ rounds: Int, _ body: (Int) throws -> Void) rethrows -> String {
      let start = Stopwatch.processorSeconds()
      for round in 0..<rounds { try body(round) }
      return Table.number(1000 * (Stopwatch.processorSeconds() - start) / Double(rounds), 3)
    }
    let opening = try milliseconds(1) { _ in _ = try TranslationMemory(path: path, mode: .reading) }
    let last = try memory.statistics().units
    let adding = try milliseconds(50) { round in
      try memory.add { add in
        _ = try add(TranslationUnit(variants: [.init(from, "a new text \(round) of none"), .init(to, "новый")]))
      }
    }
    let query = MemoryQuery("a new text 7 of none", from: from, to: to, limit: 1, threshold: 100)
    let added = try memory.search(query).first?.unit ?? Int64(last)
    let deleting = try milliseconds(50) { round in _ = try memory.remove([added - 7 + Int64(round)]) }
    let isGone = try memory.search(query).isEmpty
    Table.show(
      ["of \(last) units", "ms"],
      [["opening", opening], ["adding one", adding], ["deleting one", deleting + (isGone ? "" : " (still found)")]])
  }
}
