import ArgumentParser

/// `arqau glossary`: what can be done with terms.
struct GlossaryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "glossary",
    abstract: "Find terms in texts; keep, check and exchange them in several languages.",
    subcommands: [
      GlossaryListCommand.self,
      GlossaryShowCommand.self,
      GlossaryAddCommand.self,
      GlossaryFormatCommand.self,
      GlossaryLintCommand.self,
      GlossaryMergeCommand.self,
      GlossaryDiffCommand.self,
      GlossaryCoverageCommand.self,
      GlossaryImportCommand.self,
      GlossaryExportCommand.self,
      GlossaryAnnotateCommand.self,
      GlossaryCheckCommand.self,
      GlossaryExtractCommand.self,
    ])
}
