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
      if let number = error.systemError, number != EISDIR {
        throw .system(number, "can't be written", place: path)
      }
      throw CommandFailure(.readOrWriteFailed, "can't be written: \(error.reason)", place: path)
    }
  }
}
