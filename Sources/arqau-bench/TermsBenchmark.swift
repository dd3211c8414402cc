import ArgumentParser
import ArqauGlossary
import ArqauText
import FoundationEssentials
import Glibc

/// `arqau-bench terms`: terms found in text, in MB/s, beside exact matchers.
struct TermsBenchmark: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "terms",
    abstract: "Recognition of inflected terms in MB/s, beside exact matchers.",
    discussion: """
      The text is scanned line by line, each line for the terms of its language. The peers (flashtext2, \
      ahocorasick_rs, pyahocorasick) find the same terms as exact strings in the whole text.
      """)

  @Option(help: ArgumentHelp("A file with a term a line.", valueName: "file"))
  var terms: String

  @Option(help: ArgumentHelp("A text file, a paragraph a line.", valueName: "file"))
  var text: String

  @Option(help: ArgumentHelp("A Python 3 that has the peers installed.", valueName: "path"))
  var python: String?

  @Option(help: ArgumentHelp("Measure each tool for so long.", valueName: "seconds"))
  var seconds = 2.0

  @Option(help: ArgumentHelp("The folder of peers.py.", valueName: "folder"))
  var peers = "Sources/arqau-bench/Peers"

  func run() throws {
    let listed = try Self.lines(terms)
    let lines = try Self.lines(text)
    let before = Self.residentMegabytes()
    let start = Stopwatch.processorSeconds()
    let patterns = listed.enumerated().map {
      TermPattern($1, language: Self.language(of: $1), payload: $0)
    }
    let recognizer = TermRecognizer(patterns)
    let compilation = Stopwatch.processorSeconds() - start
    let index = Self.residentMegabytes() - before
    let texts = lines.map { (Array($0.utf8), Self.language(of: $0)) }
    let megabytes = Double(texts.reduce(0) { $0 + $1.0.count + 1 }) / 1e6
    var matches = 0
    let spent = Stopwatch.secondsPerRound(atLeast: seconds) {
      matches = 0
      for (utf8, language) in texts { matches += recognizer.matches(in: utf8, language: language).count }
    }
    var rows = [["arqau, inflected", compilation, index, megabytes / spent, Double(matches)].map(Self.cell)]
    rows[0].append("")
    for tool in python == nil ? [] : ["flashtext2", "ahocorasick_rs", "pyahocorasick"] {
      let peer = Peer(python: python ?? "", script: peers + "/peers.py")
      let asked = ["terms": listed, "text": [lines.joined(separator: "\n")]]
      let measured = try peer.measure(tool, asked, seconds: seconds)
      rows.append(
        [
          measured.tool + ", exact", measured.build ?? 0, "", megabytes / measured.seconds,
          Double(measured.matches ?? 0),
        ].map(Self.cell) + [Table.number(measured.seconds / spent) + "x"])
    }
    Table.show(
      ["\(listed.count) terms, processor time", "build s", "index MB", "MB/s", "matches", "arqau is faster by"],
      rows)
  }

  private static func cell(_ value: Any) -> String {
    if let number = value as? Double { return Table.number(number, number >= 1000 ? 0 : 2) }
    return "\(value)"
  }

  private static func lines(_ path: String) throws -> [String] {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw ValidationError("\(path): can't be read")
    }
    return String(decoding: data, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  /// Kazakh where a letter is Kazakh's alone, else Russian or English by script.
  private static func language(of text: String) -> Language {
    if text.unicodeScalars.contains(where: { kazakh.contains($0) }) { return .kazakh }
    return text.utf8.contains { $0 == 0xD0 || $0 == 0xD1 } ? .russian : .english
  }

  private static let kazakh: Set<Unicode.Scalar> = Set("әғқңөұүһіӘҒҚҢӨҰҮҺІ".unicodeScalars)

  /// The memory that the process holds.
  private static func residentMegabytes() -> Double {
    guard let data = FileManager.default.contents(atPath: "/proc/self/statm") else { return 0 }
    let pages = String(decoding: data, as: UTF8.self).split(separator: " ").dropFirst().first.flatMap { Double($0) }
    return (pages ?? 0) * Double(sysconf(Int32(_SC_PAGESIZE))) / 1e6
  }
}
