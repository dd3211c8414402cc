import ArgumentParser
import Glibc

/// What every command over texts takes.
struct SharedOptions: ParsableArguments {
  @Argument(help: "Files to read; '-' or none: standard input.", completion: .file())
  var files: [String] = []

  @Flag(help: "Print one JSON document.")
  var json = false

  @Flag(help: "Read a JSON object a line from standard input and answer each with one.")
  var jsonl = false

  @Flag(name: .shortAndLong, help: "No progress bar and no remarks on standard error.")
  var quiet = false

  @Option(help: "Style the output: auto, always or never; NO_COLOR is heeded.")
  var color = ColorChoice.auto

  @Option(help: ArgumentHelp("Threads for --jsonl.", valueName: "count"))
  var jobs: Int?

  func validate() throws {
    if json, jsonl { throw ValidationError("--json and --jsonl exclude each other") }
    if jsonl, !files.isEmpty { throw ValidationError("--jsonl reads standard input and takes no file") }
    if let jobs, !(1...256).contains(jobs) { throw ValidationError("--jobs takes a number from 1 to 256") }
  }

  /// The files to read; a terminal with no input gets the command's help and status 64.
  func inputs<Command: ParsableCommand>(of command: Command.Type) throws -> [String] {
    if files.isEmpty, isatty(STDIN_FILENO) == 1 {
      StandardError.write(Arqau.helpMessage(for: Command.self) + "\n")
      throw ExitCode(ExitStatus.usage.rawValue)
    }
    return files.isEmpty ? ["-"] : files
  }

  /// Runs a worker over standard input as JSON Lines and ends the command with its status.
  func runRecords<Worker: RecordWorker>(_ type: Worker.Type, _ settings: Worker.Settings) throws {
    let cores = max(1, min(256, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))))
    let runner = RecordRunner<Worker>(settings: settings, jobs: jobs ?? cores, isQuiet: quiet)
    let status = try runner.run()
    if status != .done { throw ExitCode(status.rawValue) }
  }

  /// Says something beside the results, unless the user wants quiet.
  func remark(_ text: String) {
    if !quiet { StandardError.message(Visible.text(text)) }
  }
}
