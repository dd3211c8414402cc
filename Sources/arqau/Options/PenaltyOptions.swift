import ArgumentParser
import ArqauMemory

/// What is taken off a match's score.
struct PenaltyOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Points to take off, as in machine=10.", valueName: "name=points"))
  var penalty: [String] = []

  @Option(
    help: ArgumentHelp("The project of the text: units of another origin get the penalty 'project'.", valueName: "name")
  )
  var project: String?

  func validate() throws { _ = try penalties() }

  func penalties() throws -> MatchPenalties {
    var penalties = MatchPenalties()
    for text in penalty {
      let parts = text.split(separator: "=", maxSplits: 1)
      guard parts.count == 2, let points = Int(parts[1]), penalties.set(String(parts[0]), to: points) else {
        throw ValidationError(
          "'\(text)' is no penalty; they are \(penalties.names.joined(separator: ", ")), from 0 to 100 each")
      }
    }
    return penalties
  }
}
