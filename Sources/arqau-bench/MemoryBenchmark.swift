import ArgumentParser
import ArqauMemory
import ArqauText
import FoundationEssentials

/// `arqau-bench memory`: the fuzzy index at several sizes, on segments and queries of the user's.
struct MemoryBenchmark: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "memory",
    abstract: "Fuzzy search in milliseconds, by the number of segments.",
    discussion: """
      Segments and queries are text files, one a line. Beyond the segments given, larger memories are made \
      of their halves: the beginning of one segment and the end of another of the same file. Searches are \
      for the best 5 of 70 or more; times are those of the processor, one thread.
      """)

  @Argument(help: "A file of segments.", completion: .file())
  var segments: String

  @Argument(help: "A file of queries.", completion: .file())
  var queries: String

  @Option(help: "Sizes to measure, in segments.")
  var size: [Int] = [100_000, 1_000_000]

  @Flag(help: "Rank by words.")
  var words = false

  @Flag(help: "Serbian: compare in Latin letters.")
  var serbian = false

  func run() throws {
    let texts = try Self.lines(segments)
    let asked = try Self.lines(queries).map { SegmentText($0, isSerbian: serbian) }
    guard !texts.isEmpty, !asked.isEmpty else { throw ValidationError("no segments, or no queries") }
    Table.show(
      [
        "segments", "build s", "bytes each", "of which text", "p50 ms", "p99 ms", "worst ms", "queries/s", "with hits",
        "add ms",
      ],
      size.map { row($0, texts, asked) })
  }

  private func row(_ size: Int, _ texts: [String], _ asked: [SegmentText]) -> [String] {
    var index = FuzzyIndex(memory: 1)
    var text = 0
    let began = Stopwatch.processorSeconds()
    var builder = IndexBuilder()
    for number in 0..<size {
      let segment = SegmentText(Self.text(number, texts), isSerbian: serbian)
      text += segment.scalars.count
      builder.add(segment.scalars, unit: UInt32(number), ordinal: 0, targets: 1)
      if builder.count == 1 << 18 {
        Self.seal(&builder, into: &index)
      }
    }
    Self.seal(&builder, into: &index)
    let build = Stopwatch.processorSeconds() - began
    var times: [Double] = []
    var hits = 0
    for query in asked {
      let start = Stopwatch.processorSeconds()
      let found = index.nearest(
        to: query, by: words ? .words : .characters, limit: 5, threshold: 70, targets: 1
      ) { _ in false }
      times.append(1000 * (Stopwatch.processorSeconds() - start))
      if !found.isEmpty { hits += 1 }
    }
    let start = Stopwatch.processorSeconds()
    for (number, query) in asked.enumerated() {
      index.add(query, unit: UInt32(size + number), ordinal: 0, targets: 1)
    }
    let add = 1000 * (Stopwatch.processorSeconds() - start) / Double(asked.count)
    let sorted = times.sorted()
    return [
      String(size), Table.number(build, 2), Table.number(Double(index.size) / Double(size)),
      Table.number(Double(text) / Double(size)), Table.number(sorted[sorted.count / 2], 3),
      Table.number(sorted[sorted.count * 99 / 100], 3), Table.number(sorted[sorted.count - 1], 3),
      Table.number(1000 * Double(times.count) / times.reduce(0, +), 0), String(hits), Table.number(add, 4),
    ]
  }

  private static func seal(_ builder: inout IndexBuilder, into index: inout FuzzyIndex) {
    if let image = builder.image(memory: 1).image(memory: 1) { index.add(image) }
    builder = IndexBuilder()
  }

  /// A segment of the file, or halves of two.
  private static func text(_ number: Int, _ texts: [String]) -> String {
    if number < texts.count { return texts[number] }
    let round = number / texts.count
    let first = texts[number % texts.count].unicodeScalars
    let second = texts[(number &* 7919 + round &* 104_729) % texts.count].unicodeScalars
    return String(first.prefix(first.count / 2)) + String(second.suffix(second.count - second.count / 2))
  }

  private static func lines(_ path: String) throws -> [String] {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw ValidationError("\(path): can't be read")
    }
    return data.split(separator: 0x0A).map { String(decoding: $0, as: UTF8.self) }
  }
}
