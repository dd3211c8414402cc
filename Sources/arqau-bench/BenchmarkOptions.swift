import ArgumentParser
import ArqauText
import FoundationEssentials

/// What all benchmarks take.
struct BenchmarkOptions: ParsableArguments {
  @Argument(
    help: "Articles: text files named NAME.LANG.EXT, or .jsonl files of objects with text and lang.",
    completion: .file())
  var files: [String]

  @Option(help: ArgumentHelp("A Python 3 that has the peers installed.", valueName: "path"))
  var python: String?

  @Option(help: ArgumentHelp("Measure each part for so long.", valueName: "seconds"))
  var seconds = 2.0

  @Option(help: ArgumentHelp("The folder of peers.py.", valueName: "folder"))
  var peers = "Sources/arqau-bench/Peers"

  func validate() throws {
    if files.isEmpty { throw ValidationError("name at least one file of articles") }
    guard seconds > 0, seconds <= 600 else { throw ValidationError("--seconds takes a number from 0 to 600") }
  }

  /// The articles of all files.
  func articles() throws -> [BenchmarkArticle] { try files.flatMap { try BenchmarkArticle.read($0) } }
}

/// An article to measure on.
struct BenchmarkArticle: Codable {
  let lang: String
  let text: String

  /// The language; articles in any other are refused when they are read.
  var language: Language { Variety(tag: lang)?.language ?? .english }

  static func read(_ path: String) throws -> [BenchmarkArticle] {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw ValidationError("\(path): can't be read")
    }
    if path.hasSuffix(".jsonl") {
      return try data.split(separator: UInt8(ascii: "\n")).map { line in
        let article = try JSONDecoder().decode(BenchmarkArticle.self, from: line)
        guard Variety(tag: article.lang) != nil else {
          throw ValidationError("\(path): unknown language '\(article.lang)'")
        }
        return article
      }
    }
    let parts = path.split(separator: "/").last?.split(separator: ".") ?? []
    guard parts.count >= 3, Variety(tag: parts[parts.count - 2]) != nil else {
      throw ValidationError("\(path): the name does not tell the language (NAME.LANG.EXT)")
    }
    return [
      BenchmarkArticle(lang: String(parts[parts.count - 2]), text: String(decoding: data, as: UTF8.self))
    ]
  }
}
