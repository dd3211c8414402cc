import ArgumentParser
import Glibc

/// Starts other programs.
enum Subprocess {
  /// Runs a command to its end.
  ///
  /// - Throws: Where it can't be run or ends with another status than 0.
  static func run(_ command: [String], _ actions: UnsafePointer<posix_spawn_file_actions_t>? = nil) throws {
    var arguments: [UnsafeMutablePointer<CChar>?] = command.map { strdup($0) }
    arguments.append(nil)
    defer { for argument in arguments { free(argument) } }
    var child = pid_t()
    let failure = posix_spawnp(&child, command[0], actions, nil, arguments, environ)
    guard failure == 0 else { throw ValidationError("\(command[0]) can't be run") }
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
    guard status == 0 else { throw ValidationError("\(command.joined(separator: " ")) failed") }
  }
}
