import ArgumentParser
import Glibc

/// `arqau-bench startup`: what it costs to start the command, beside `/bin/true`, the least a process costs.
struct StartupBenchmark: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "startup", abstract: "Milliseconds from start to exit, beside /bin/true.")

  @Argument(help: "The command and its arguments.", completion: .file())
  var command = [".build/release/arqau", "--version"]

  @Option(help: "How often each is started.")
  var runs = 200

  func validate() throws {
    guard (1...100_000).contains(runs) else {
      throw ValidationError("--runs takes a number from 1 to 100000")
    }
  }

  func run() throws {
    let commands = [command, ["/bin/true"]]
    var times: [[Double]] = [[], []]
    // In turns, so that noise meets both.
    for _ in 0..<runs {
      for (index, command) in commands.enumerated() { times[index].append(try Self.time(command)) }
    }
    let medians = times.map { $0.sorted()[$0.count / 2] }
    let names = [command.joined(separator: " "), "/bin/true"]
    Table.show(
      ["wall time, median of \(runs)", "ms", "quickest", "times /bin/true"],
      names.indices.map { index in
        [
          names[index], Table.number(medians[index], 2), Table.number(times[index].min() ?? 0, 2),
          Table.number(medians[index] / medians[1]),
        ]
      })
  }

  /// Milliseconds of one run, with its standard output thrown away.
  private static func time(_ command: [String]) throws -> Double {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0)
    var start = timespec()
    var end = timespec()
    clock_gettime(CLOCK_MONOTONIC, &start)
    try Subprocess.run(command, &actions)
    clock_gettime(CLOCK_MONOTONIC, &end)
    return Double(end.tv_sec - start.tv_sec) * 1000 + Double(end.tv_nsec - start.tv_nsec) / 1e6
  }
}
