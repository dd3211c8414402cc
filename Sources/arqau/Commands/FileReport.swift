import ArgumentParser

/// The answer for one file, in a document that covers several.
struct FileReport<Content: Encodable>: Encodable {
  let file: String
  let content: Content

  private enum Keys: CodingKey { case file }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Keys.self)
    try container.encode(file, forKey: .file)
    try content.encode(to: encoder)
  }
}

extension SharedOptions {
  /// Reads each input and prints its answer, as JSON or for people.
  ///
  /// An input that fails is named on standard error and the rest go on; the first failure's status
  /// ends the command.
  /// - Parameters:
  ///   - command: The command, for its help.
  ///   - answer: Makes the answer for an input.
  ///   - show: Prints an answer for people.
  func forEachInput<Command: ParsableCommand, Answer: Encodable>(
    of command: Command.Type,
    open: (String) throws -> InputFile = { try InputFile(path: $0) },
    answer: (InputFile) throws -> Answer,
    show: (Answer, InputFile, inout StandardOutput) throws -> Void
  ) throws {
    let paths = try inputs(of: command)
    var output = StandardOutput()
    var documents: [FileReport<Answer>] = []
    var failure: CommandFailure?
    for (index, path) in paths.enumerated() {
      do {
        let input = try open(path)
        let result = try answer(input)
        if json {
          documents.append(FileReport(file: input.name, content: result))
        } else {
          if paths.count > 1 { try output.line((index > 0 ? "\n" : "") + "==> \(input.name) <==") }
          try show(result, input, &output)
        }
      } catch let error as CommandFailure where error.status == .done {
        throw error
      } catch {
        let wrapped = CommandFailure.wrapping(error, place: path == "-" ? "standard input" : path)
        StandardError.message(wrapped.line)
        failure = failure ?? wrapped
      }
    }
    if json, paths.count == 1 {
      if let only = documents.first { try output.raw(RecordCoding.document(only.content) + "\n") }
    } else if json {
      try output.raw(RecordCoding.document(documents) + "\n")
    }
    try output.flush()
    if let failure { throw ExitCode(failure.status.rawValue) }
  }
}
