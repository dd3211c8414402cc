import Foundation
import Testing

@Suite("Exit statuses and messages")
struct ExitStatusTests {
  static let commands = ["digest", "segment", "detect", "normalize"]

  @Test("no such file is 66 and named", arguments: commands)
  func noSuchFile(command: String) throws {
    let result = try CommandProcess.run([command, "/nowhere/at/all.txt"])
    #expect(result.status == 66)
    #expect(result.errors.contains("/nowhere/at/all.txt: No such file"))
    #expect(result.output.isEmpty)
  }

  @Test("a directory is 74 and named", arguments: commands)
  func directory(command: String) throws {
    let result = try CommandProcess.run([command, "/tmp"])
    #expect(result.status == 74)
    #expect(result.errors.contains("/tmp: can't be read: Is a directory"))
  }

  @Test("an unreadable file is 74", .enabled(if: getuid() != 0, "root reads everything"))
  func unreadable() throws {
    let path = FileManager.default.temporaryDirectory.appending(path: "arqau-unreadable-\(UUID().uuidString)")
      .path
    _ = FileManager.default.createFile(
      atPath: path, contents: Data("x".utf8), attributes: [.posixPermissions: 0])
    defer { try? FileManager.default.removeItem(atPath: path) }
    #expect(try CommandProcess.run(["segment", path]).status == 74)
  }

  @Test("bytes that are not UTF-8 are 65, with line and byte", arguments: commands)
  func invalid(command: String) throws {
    let result = try CommandProcess.run([command], input: Data([0x61, 0x0A, 0x62, 0xFF, 0x63]))
    #expect(result.status == 65)
    #expect(result.errors.contains("standard input:2: not UTF-8: byte 0xFF at byte 3"))
  }

  @Test("binary data is 65", arguments: commands)
  func binary(command: String) throws {
    let result = try CommandProcess.run([command], input: Data([0x7F, 0x45, 0x4C, 0x46, 0x00, 0x01]))
    #expect(result.status == 65)
    #expect(result.errors.contains("NUL byte at byte 4"))
  }

  @Test("UTF-16 is told by its name")
  func utf16() throws {
    let result = try CommandProcess.run(["segment"], input: Data([0xFF, 0xFE, 0x61, 0x00]))
    #expect(result.status == 65)
    #expect(result.errors.contains("UTF-16LE"))
  }

  @Test(
    "wrong calls are 64",
    arguments: [
      ["nonsense"], ["segment", "--lang", "xx"], ["digest", "--words", "10", "--sentences", "2"],
      ["digest", "--words", "0"], ["digest", "--words", "-5"], ["digest", "--words", "many"],
      ["digest", "--format", "docx"], ["segment", "--json", "--jsonl"], ["segment", "--jsonl", "file"],
      ["digest", "--jsonl", "--format", "markdown"], ["segment", "--jobs", "0"],
      ["normalize", "--check", "--json"],
    ])
  func usage(arguments: [String]) throws {
    let result = try CommandProcess.run(arguments)
    #expect(result.status == 64)
    #expect(result.errors.contains("Error"))
    #expect(result.output.isEmpty)
  }

  @Test("an article without text is 65", arguments: ["", "   \n\t\n", "\u{FEFF}"])
  func empty(text: String) throws {
    let result = try CommandProcess.run(["digest"], text: text)
    #expect(result.status == 65)
    #expect(result.errors.contains("no text"))
  }

  @Test("the other commands take an empty text as it is", arguments: ["segment", "detect", "normalize"])
  func emptyElsewhere(command: String) throws {
    #expect(try CommandProcess.run([command]).status == 0)
  }

  @Test("a budget that no sentence fits is 1, with a word")
  func tooSmall() throws {
    let result = try CommandProcess.run(
      ["digest", "--words", "1"], text: "Nothing of this is one word long.")
    #expect(result.status == 1)
    #expect(result.errors.contains("no sentence fits"))
  }

  @Test("a full disk is 74")
  func fullDisk() throws {
    let result = try shell("printf 'One. Two.' | \(CommandProcess.executable.path) segment > /dev/full")
    #expect(result.status == 74)
    #expect(result.errors.contains("No space left"))
    let records = try shell(
      "printf '{\"text\":\"a\"}\\n' | \(CommandProcess.executable.path) segment --jsonl > /dev/full")
    #expect(records.status == 74)
  }

  @Test("a closed pipe ends quietly")
  func closedPipe() throws {
    let command = CommandProcess.executable.path
    let loop = "i=0; while [ $i -lt 20000 ]; do echo '{\"text\":\"One. Two. Three.\"}'; i=$((i+1)); done"
    let result = try shell(
      "set -o pipefail; (\(loop)) 2>/dev/null | (\(command) segment --jsonl; echo $? >&2) | head -n 1")
    #expect(result.errors.trimmingCharacters(in: .whitespacesAndNewlines) == "0")
    #expect(result.output.split(separator: "\n").count == 1)
  }

  @Test("one bad file of several is named, the others are answered")
  func several() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "arqau-several-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let good = folder.appending(path: "good.txt")
    try Data("One stands here. Two stands here.".utf8).write(to: good)
    let result = try CommandProcess.run(["segment", good.path, folder.path + "/bad.txt", good.path])
    #expect(result.status == 66)
    #expect(result.output.components(separatedBy: "Two stands here.").count == 3)
    #expect(result.errors.contains("bad.txt"))
  }

  @Test("control characters of file names and texts don't reach the terminal's error lines")
  func escapes() throws {
    let result = try CommandProcess.run(["segment", "/tmp/\u{1B}[31mno\u{7}.txt"])
    #expect(result.status == 66)
    #expect(!result.errors.unicodeScalars.contains("\u{1B}"))
    #expect(result.errors.contains("<U+001B>[31mno<U+0007>"))
  }

  @Test("help and version are answered on standard output with 0")
  func help() throws {
    #expect(try CommandProcess.run(["--version"]).output.hasPrefix("0."))
    let help = try CommandProcess.run(["--help"])
    #expect(help.status == 0)
    for command in Self.commands { #expect(help.output.contains(command)) }
    #expect(try CommandProcess.run(["help", "glossary", "add"]).status == 0)
    #expect(try CommandProcess.run(["help"]).output == help.output)
  }

  @Test(
    "help for a command that there is none of is 64", arguments: [["help", "nosuch"], ["help", "glossary", "nosuch"]])
  func noHelp(arguments: [String]) throws {
    let result = try CommandProcess.run(arguments)
    #expect(result.status == 64 && result.errors.contains("no command 'nosuch'") && result.output.isEmpty)
  }

  private func shell(_ script: String) throws -> (status: Int32, output: String, errors: String) {
    let process = Process()
    let output = Pipe()
    let errors = Pipe()
    process.executableURL = URL(filePath: "/bin/bash")
    process.arguments = ["-c", script]
    process.standardOutput = output
    process.standardError = errors
    try process.run()
    let told = output.fileHandleForReading.readDataToEndOfFile()
    let said = errors.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (
      process.terminationStatus, String(decoding: told, as: UTF8.self), String(decoding: said, as: UTF8.self)
    )
  }
}
