import ArgumentParser
import ArqauText

/// `arqau-bench segment`: sentence boundaries, in MB/s, beside pysbd.
struct SegmentBenchmark: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "segment", abstract: "Sentence segmentation in MB/s.")

  @OptionGroup var options: BenchmarkOptions

  func run() throws {
    let articles = try options.articles()
    let texts = articles.map { ($0.language, Array($0.text.utf8)) }
    let bytes = texts.reduce(0) { $0 + $1.1.count }
    let seconds = try Stopwatch.secondsPerRound(atLeast: options.seconds) {
      for (language, utf8) in texts { _ = try SentenceSegmenter(language: language).byteRanges(in: utf8) }
    }
    try Comparison(articles: articles.count, bytes: bytes).show(
      "segment", seconds: seconds, options: options, peerInput: articles)
  }
}

/// A measurement of Arqau beside a peer's.
struct Comparison {
  let articles: Int
  let bytes: Int

  /// Prints both with their ratio; Arqau's alone where no Python was named.
  func show(_ task: String, seconds: Double, options: BenchmarkOptions, peerInput: some Encodable) throws {
    var rows = [row("arqau \(task)", seconds, ratio: nil)]
    if let python = options.python {
      let peer = Peer(python: python, script: options.peers + "/peers.py")
      let measured = try peer.measure(task, peerInput, seconds: options.seconds)
      rows.append(row(measured.tool, measured.seconds, ratio: measured.seconds / seconds))
    }
    Table.show(
      ["processor time, one thread", "articles", "MB/s", "articles/s", "ms/article", "arqau is faster by"],
      rows)
  }

  private func row(_ name: String, _ seconds: Double, ratio: Double?) -> [String] {
    [
      name, String(articles), Table.number(Double(bytes) / 1e6 / seconds),
      Table.number(Double(articles) / seconds, 0),
      Table.number(1000 * seconds / Double(articles), 3), ratio.map { Table.number($0) + "x" } ?? "",
    ]
  }
}
