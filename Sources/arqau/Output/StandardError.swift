import Glibc

/// Messages for the user beside the results.
enum StandardError {
  static let isTerminal = isatty(STDERR_FILENO) == 1

  /// Writes `arqau: text` and a line feed.
  static func message(_ text: String) { write("arqau: \(text)\n") }

  /// Writes text as it is; a failure to do so is nobody's concern.
  static func write(_ text: String) {
    let bytes = Array(text.utf8)
    _ = bytes.withUnsafeBytes { Glibc.write(STDERR_FILENO, $0.baseAddress, $0.count) }
  }
}
