import ArgumentParser

/// `arqau glossary`: what can be done with terms.
struct GlossaryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "glossary",
    abstract: "Keep, check and exchange terms in several languages.",
    subcommands: [
      GlossaryListCommand.self, GlossaryShowCommand.self, GlossaryAddCommand.self, GlossaryFormatCommand.self,
      GlossaryAnnotateCommand.self, GlossaryCheckCommand.self,
    ])
}
