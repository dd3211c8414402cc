import ArgumentParser
import FoundationEssentials
import Glibc

/// A rival tool, run by `Peers/peers.py` over the same articles.
struct Peer {
  let python: String
  let script: String

  /// What the script measured.
  struct Measurement: Decodable {
    /// The tool and its version.
    let tool: String
    /// Processor seconds for one round over all articles, without the start of Python.
    let seconds: Double
    /// Processor seconds to build its index, where it has one.
    let build: Double?
    /// What it found, where that is counted.
    let matches: Int?
  }

  /// Runs one task of the script over the articles.
  ///
  /// - Parameters:
  ///   - task: `segment`, `digest`, or a tool that matches terms.
  ///   - articles: The articles, with their sentences where the task ranks them.
  func measure(_ task: String, _ articles: some Encodable, seconds: Double) throws -> Measurement {
    let folder = "/tmp/arqau-bench-\(getpid())"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let asked = folder + "/articles.json"
    let told = folder + "/measurement.json"
    try JSONEncoder().encode(articles).write(to: URL(filePath: asked))
    try Subprocess.run([python, script, task, asked, told, "\(seconds)"])
    guard let data = FileManager.default.contents(atPath: told) else {
      throw ValidationError("\(script) \(task) left no measurement")
    }
    return try JSONDecoder().decode(Measurement.self, from: data)
  }
}
