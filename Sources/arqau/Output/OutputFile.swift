import ArqauText
import Glibc

/// Where a command's result goes: a file that is replaced as a whole, or standard output for `-`.
enum OutputFile {
  /// Writes everything; a failure leaves what was there.
  ///
  /// - Throws: A failure of status 66 or 74 that names the file.
  static func write(_ bytes: [UInt8], to path: String) throws(CommandFailure) {
    if path == "-" { return try StandardOutput.write(bytes) }
    if InputFile.exists(path), access(path, W_OK) != 0 { throw .system(errno, "can't be written", place: path) }
    do throws(XMLError) {
      var file = try AtomicFile(path: path)
      try file.write(bytes)
      try file.commit()
    } catch {
      throw CommandFailure(.readOrWriteFailed, "can't be written: \(error.reason)", place: path)
    }
  }

  /// Refuses an output that is one of the inputs: it would be replaced by something of another format.
  ///
  /// - Throws: A failure of status 64.
  static func refuse(_ path: String, among inputs: [String]) throws(CommandFailure) {
    var target = stat()
    guard path != "-", stat(path, &target) == 0 else { return }
    for input in inputs where input != "-" {
      var information = stat()
      if stat(input, &information) == 0, information.st_dev == target.st_dev, information.st_ino == target.st_ino {
        throw CommandFailure(.usage, "is the input too; name another file to write", place: path)
      }
    }
  }
}
