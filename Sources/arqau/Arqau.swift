import ArgumentParser
import Glibc

/// The command: `arqau COMMAND [FILE…]`.
@main
struct Arqau: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "arqau",
    abstract: "Digests, names, terms and translations of news in English, Kazakh, Russian and Serbian.",
    discussion: """
      Exit status: 0 done; 1 findings, or some records failed; 64 usage; 65 bad data; 66 no such input; \
      69 store unavailable or locked; 70 internal; 74 read or write failed; 130 interrupted.
      """,
    version: "0.1.0",
    subcommands: [
      DigestCommand.self, SegmentCommand.self, DetectCommand.self, NormalizeCommand.self,
      TransliterateCommand.self, SchemesCommand.self, NameCommand.self, GlossaryCommand.self,
      MemoryCommand.self,
    ])

  /// Parses, runs, and is the one place where a failure becomes a line and an exit status.
  static func main() {
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
    Interruption.endAtOnce()
    Interruption.unblock()
    do {
      try refuseUnknownHelp(CommandLine.arguments.dropFirst())
      var command = try parseAsRoot()
      try command.run()
    } catch let failure as CommandFailure {
      if failure.status != .done { StandardError.message(failure.line) }
      Glibc.exit(failure.status.rawValue)
    } catch {
      exit(withError: error)
    }
  }

  /// Refuses `help` for a command that there is none of: the parser shows the general help then, as if all were well.
  private static func refuseUnknownHelp(_ arguments: ArraySlice<String>) throws {
    guard arguments.first == "help" else { return }
    var command: any ParsableCommand.Type = Arqau.self
    for name in arguments.dropFirst().prefix(while: { !$0.hasPrefix("-") }) where name != "help" {
      guard let next = command.configuration.subcommands.first(where: { $0.configuration.commandName == name }) else {
        throw CommandFailure(.usage, "there is no command '\(name)'; 'arqau help' lists them")
      }
      command = next
    }
  }
}
