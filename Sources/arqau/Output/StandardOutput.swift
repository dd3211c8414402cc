import Glibc

/// Standard output: buffered, complete, and quiet where the reader has gone.
struct StandardOutput: ~Copyable {
  private var buffer: [UInt8] = []
  private let isTerminal = isatty(STDOUT_FILENO) == 1

  init() {}

  /// Writes text and a line feed; on a terminal its control characters are made visible.
  mutating func line(_ text: String) throws(CommandFailure) {
    buffer.append(contentsOf: (isTerminal ? Visible.text(text) : text).utf8)
    buffer.append(0x0A)
    if buffer.count >= 1 << 16 { try flush() }
  }

  /// Writes text as it is.
  mutating func raw(_ text: String) throws(CommandFailure) {
    buffer.append(contentsOf: (isTerminal ? Visible.text(text) : text).utf8)
    if buffer.count >= 1 << 16 { try flush() }
  }

  /// Writes text that holds escape sequences of our own; the rest of it is visible already.
  mutating func styled(_ text: String) throws(CommandFailure) {
    buffer.append(contentsOf: text.utf8)
    if buffer.count >= 1 << 16 { try flush() }
  }

  /// Hands everything to the system.
  mutating func flush() throws(CommandFailure) {
    defer { buffer.removeAll(keepingCapacity: true) }
    try Self.write(buffer)
  }

  /// Writes bytes to standard output at once.
  ///
  /// - Throws: A failure of status 74, or of status 0 where the other end of the pipe is closed.
  static func write(_ bytes: [UInt8]) throws(CommandFailure) {
    var failure: CommandFailure?
    bytes.withUnsafeBufferPointer { buffer in
      do throws(CommandFailure) { try write(buffer) } catch { failure = error }
    }
    if let failure { throw failure }
  }

  /// Writes bytes to standard output at once.
  ///
  /// - Throws: As the method for arrays.
  static func write(_ bytes: UnsafeBufferPointer<UInt8>) throws(CommandFailure) {
    var written = 0
    while written < bytes.count {
      let count = Glibc.write(STDOUT_FILENO, bytes.baseAddress?.advanced(by: written), bytes.count - written)
      if count >= 0 {
        written += count
      } else if errno == SystemError.brokenPipe {
        throw CommandFailure(.done, "the reader of the output has gone")
      } else if errno != SystemError.interrupted {
        throw .system(errno, "write failed", place: "standard output")
      }
    }
  }
}
