import ArgumentParser

/// `arqau name`: what can be done with names.
struct NameCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "name",
    abstract: "Decline names and find their base forms.",
    subcommands: [NameDeclineCommand.self, NameLemmatizeCommand.self])
}
