import Foundation
import Testing

/// Runs the built command, as a user's shell would.
struct CommandProcess {
  var status: Int32
  var output: String
  var errors: String

  /// The folder of the test runner, where SwiftPM puts the command too.
  static let executable: URL = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
    .deletingLastPathComponent().appending(path: "arqau")

  /// Runs `arqau` with arguments, feeding it standard input.
  static func run(_ arguments: [String], input: Data = Data()) throws -> CommandProcess {
    let folder = FileManager.default.temporaryDirectory.appending(path: "arqau-tests-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let asked = folder.appending(path: "in")
    let told = folder.appending(path: "out")
    let said = folder.appending(path: "err")
    try input.write(to: asked)
    try Data().write(to: told)
    try Data().write(to: said)
    let process = Process()
    process.executableURL = executable
    process.arguments = arguments
    process.standardInput = try FileHandle(forReadingFrom: asked)
    process.standardOutput = try FileHandle(forWritingTo: told)
    process.standardError = try FileHandle(forWritingTo: said)
    process.currentDirectoryURL = folder
    try process.run()
    process.waitUntilExit()
    return CommandProcess(
      status: process.terminationReason == .exit ? process.terminationStatus : -process.terminationStatus,
      output: String(decoding: try Data(contentsOf: told), as: UTF8.self),
      errors: String(decoding: try Data(contentsOf: said), as: UTF8.self))
  }

  static func run(_ arguments: [String], text: String) throws -> CommandProcess {
    try run(arguments, input: Data(text.utf8))
  }

  /// The answers of `--jsonl`, a dictionary a line.
  var answers: [[String: Any]] {
    get throws {
      try output.split(separator: "\n").map { line in
        try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
      }
    }
  }
}
