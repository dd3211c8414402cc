import ArgumentParser

/// `arqau name`: what can be done with names.
struct NameCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "name",
    abstract: "Find the forms of names, decline them and find their base forms.",
    subcommands: [NameFormsCommand.self, NameDeclineCommand.self, NameLemmatizeCommand.self])
}
