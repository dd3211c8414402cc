import ArgumentParser
import ArqauGlossary
import ArqauText

/// `arqau glossary format`: glossary files in their canonical form.
struct GlossaryFormatCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "format",
    abstract: "Bring glossary files into their canonical form.",
    discussion: """
      Sorts concepts, keys and languages and spells every value in one way; comments and unknown keys stay. \
      Files are replaced as a whole; '-' reads standard input and writes standard output. Without a file: \
      those of ./glossaries.
      """)

  @Argument(help: "Files or folders; '-': standard input.", completion: .file(extensions: ["yml", "yaml"]))
  var files: [String] = []

  @Flag(help: "Change nothing; name the files that would change and end with status 1 if there are any.")
  var check = false

  @Flag(name: .shortAndLong, help: "Don't name the files that change.")
  var quiet = false

  func run() throws {
    let paths = try GlossaryFolder.paths(at: inputs())
    let lock = check ? nil : paths.first { $0 != "-" }.map(FolderLock.init(ofFile:))
    defer { extendLifetime(lock) }
    // All are read before one is written: a fault in the last changes nothing in the first.
    let texts = try paths.map { path in
      let input = try InputFile(path: path)
      return (path, input.utf8, try Self.formatted(input))
    }
    var output = StandardOutput()
    var isClean = true
    for (path, old, new) in texts {
      let isChanged = Array(new.utf8) != old
      if path == "-", !check {
        try output.raw(new)
      } else if isChanged {
        isClean = false
        if !check { try OutputFile.write(Array(new.utf8), to: path) }
        if !quiet { try output.line(path == "-" ? "standard input" : path) }
      }
    }
    try output.flush()
    if check, !isClean { throw ExitCode(ExitStatus.findings.rawValue) }
  }

  private func inputs() throws -> [String] {
    if !files.isEmpty { return files }
    guard GlossaryFolder.isThere else { throw ValidationError("name a file; there is no folder ./glossaries") }
    return [GlossaryFolder.standing]
  }

  /// The canonical text, once it is sure that it says the same.
  static func formatted(_ input: InputFile) throws(CommandFailure) -> String {
    do {
      let file = try GlossaryReader.read(input.utf8, named: input.name)
      let text = GlossaryWriter.text(of: file)
      let again = try GlossaryReader.read(Array(text.utf8), named: input.name)
      let old = file.concepts.map(\.bare).sorted { $0.id < $1.id }
      guard again.concepts.map(\.bare) == old, again.exchange == file.exchange else {
        throw CommandFailure(
          .internalError, "the canonical form would not say the same; nothing is written", place: input.name)
      }
      return text
    } catch let failure as CommandFailure {
      throw failure
    } catch {
      throw .wrapping(error, place: input.name)
    }
  }
}
