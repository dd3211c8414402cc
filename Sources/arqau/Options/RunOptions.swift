import ArgumentParser
import Glibc

/// How a command answers: to people, as one JSON document, or record by record.
struct RunOptions: ParsableArguments {
  @Flag(help: "Print one JSON document.")
  var json = false

  @Flag(help: "Read a JSON object a line from standard input and answer each with one.")
  var jsonl = false

  @Flag(name: .shortAndLong, help: "No progress bar and no remarks on standard error.")
  var quiet = false

  @Option(help: ArgumentHelp("Threads for --jsonl.", valueName: "count"))
  var jobs: Int?

  func validate() throws {
    if json, jsonl { throw ValidationError("--json and --jsonl exclude each other") }
    if let jobs, !(1...256).contains(jobs) { throw ValidationError("--jobs takes a number from 1 to 256") }
  }

  /// Refuses arguments beside `--jsonl`, which reads standard input.
  ///
  /// - Parameter noun: What the arguments are, in the singular.
  func refuse(_ arguments: [String], called noun: String) throws {
    if jsonl, !arguments.isEmpty { throw ValidationError("--jsonl reads standard input and takes no \(noun)") }
  }

  /// Runs a worker over standard input as JSON Lines and ends the command with its status.
  func runRecords<Worker: RecordWorker>(_ type: Worker.Type, _ settings: Worker.Settings) throws {
    let cores = max(1, min(256, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))))
    let runner = RecordRunner<Worker>(settings: settings, jobs: jobs ?? cores, isQuiet: quiet)
    let status = try runner.run()
    if status != .done { throw ExitCode(status.rawValue) }
  }

  /// The files to read, standard input where none is named; a terminal with no input gets the command's help and
  /// status 64.
  static func inputs<Command: ParsableCommand>(_ files: [String], of command: Command.Type) throws -> [String] {
    if files.isEmpty { try refuseTerminal(of: command) }
    return files.isEmpty ? ["-"] : files
  }

  /// Ends the command with its help and status 64 where it would wait for a terminal's input.
  static func refuseTerminal<Command: ParsableCommand>(of command: Command.Type) throws {
    guard isatty(STDIN_FILENO) == 1 else { return }
    StandardError.write(Arqau.helpMessage(for: Command.self) + "\n")
    throw ExitCode(ExitStatus.usage.rawValue)
  }

  /// The lines of standard input that hold something.
  static func lines() throws -> [String] {
    try InputFile(path: "-").utf8.split(separator: 0x0A).map { line in
      String(decoding: line.last == 0x0D ? line.dropLast() : line, as: UTF8.self)
    }.filter { !$0.isEmpty }
  }
}
