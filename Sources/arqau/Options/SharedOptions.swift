import ArgumentParser

/// What every command over texts takes.
struct SharedOptions: ParsableArguments {
  @Argument(help: "Files to read; '-' or none: standard input.", completion: .file())
  var files: [String] = []

  @OptionGroup var mode: RunOptions

  @Option(help: "Style the output: auto, always or never; NO_COLOR is heeded.")
  var color = ColorChoice.auto

  var json: Bool { mode.json }
  var jsonl: Bool { mode.jsonl }
  var quiet: Bool { mode.quiet }

  func validate() throws {
    try mode.refuse(files, called: "file")
  }

  /// The files to read; a terminal with no input gets the command's help and status 64.
  func inputs<Command: ParsableCommand>(of command: Command.Type) throws -> [String] {
    try RunOptions.inputs(files, of: command)
  }

  /// Runs a worker over standard input as JSON Lines and ends the command with its status.
  func runRecords<Worker: RecordWorker>(_ type: Worker.Type, _ settings: Worker.Settings) throws {
    try mode.runRecords(type, settings)
  }

  /// Says something beside the results, unless the user wants quiet.
  func remark(_ text: String) {
    if !quiet { StandardError.message(Visible.text(text)) }
  }
}
