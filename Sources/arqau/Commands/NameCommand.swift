import ArgumentParser

/// `arqau name`: what can be done with names.
struct NameCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "name",
    abstract: "Find the forms of names, decline and match them, and search for them.",
    subcommands: [
      NameFormsCommand.self, NameDeclineCommand.self, NameLemmatizeCommand.self, NameMatchCommand.self,
      NameSearchCommand.self, NameImportCommand.self,
    ])
}
