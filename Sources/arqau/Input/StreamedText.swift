import ArqauNormalizer
import ArqauText
import Glibc

/// A text that goes through a scheme piece by piece, in constant memory.
enum StreamedText {
  /// How many bytes are read at once.
  private static let pieceSize = 1 << 18

  /// Converts a file, or standard input for `-`, to standard output.
  ///
  /// - Returns: Letters that the scheme has no rule for.
  /// - Throws: A failure of status 66, 74 or 65; what stood before the fault is written.
  static func convert(
    _ path: String, named name: String, by transliterator: Transliterator
  ) throws -> [String] {
    let descriptor = path == "-" ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw CommandFailure.system(errno, "can't be read", place: name) }
    defer { if descriptor != STDIN_FILENO { close(descriptor) } }
    var stream = TransliterationStream(transliterator)
    var piece = [UInt8](repeating: 0, count: pieceSize)
    var read = 0
    var lines = ReadLines()
    while true {
      let count = piece.withUnsafeMutableBytes { Glibc.read(descriptor, $0.baseAddress, $0.count) }
      if count < 0 {
        if errno == SystemError.interrupted { continue }
        throw CommandFailure.system(errno, "can't be read", place: name)
      }
      do {
        if let error = binary(piece[..<count], at: read) { throw error }
        try piece.withUnsafeBufferPointer { bytes in
          let bytes = UnsafeBufferPointer(rebasing: bytes[..<count])
          if count > 0 { try stream.append(bytes) } else { try stream.finish() }
        }
      } catch {
        try StandardOutput.writeText(stream)
        let offset = (error as? NormalizerError)?.offset ?? (error as? TextError)?.byteOffset ?? read
        throw CommandFailure.wrapping(error, place: "\(name):\(lines.line(at: offset, in: piece[..<max(count, 0)]))")
      }
      try StandardOutput.writeText(stream)
      if count == 0 { return stream.unmapped }
      if isIdle(descriptor) {
        do { try stream.flushLines() } catch {
          let place = "\(name):\(lines.line(at: (error as NormalizerError).offset ?? read, in: piece[..<count]))"
          throw CommandFailure.wrapping(error, place: place)
        }
        try StandardOutput.writeText(stream)
      }
      read += count
      lines.append(piece[..<count])
    }
  }

  /// Whether nothing waits to be read now, so that a reader may wait for the lines so far.
  private static func isIdle(_ descriptor: Int32) -> Bool {
    var state = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return poll(&state, 1, 0) == 0
  }

  /// What shows that a piece is no text: a NUL, or the mark of UTF-16 at the beginning.
  private static func binary(_ piece: ArraySlice<UInt8>, at offset: Int) -> TextError? {
    if offset == 0, piece.starts(with: [0xFF, 0xFE]) || piece.starts(with: [0xFE, 0xFF]) {
      return TextError.inspecting(Array(piece.prefix(2)))
    }
    let nul: Int? = piece.withUnsafeBytes { bytes in
      guard let base = bytes.baseAddress, let found = memchr(base, 0, bytes.count) else { return nil }
      return UnsafeRawPointer(found) - base
    }
    guard let nul else { return nil }
    return TextError(.malformed, "binary data, not text: a NUL byte", byteOffset: offset + nul)
  }

}

/// The lines of what was read, with as much of it as a fault may lie behind.
private struct ReadLines {
  /// More than a stream holds back.
  private static let kept = 1 << 14

  private var read = 0
  private var line = 1
  private var recent: [UInt8] = []

  mutating func append(_ piece: ArraySlice<UInt8>) {
    read += piece.count
    line += Self.lineFeeds(in: piece)
    recent.append(contentsOf: piece.suffix(Self.kept))
    if recent.count > 2 * Self.kept { recent.removeFirst(recent.count - Self.kept) }
  }

  /// The line of a byte of the piece that comes next, or of one shortly before.
  func line(at offset: Int, in piece: ArraySlice<UInt8>) -> Int {
    if offset >= read { return line + Self.lineFeeds(in: piece.prefix(offset - read)) }
    return line - Self.lineFeeds(in: recent.suffix(read - offset))
  }

  private static func lineFeeds(in bytes: ArraySlice<UInt8>) -> Int {
    bytes.withUnsafeBufferPointer { bytes in
      var count = 0
      var rest = bytes
      while let base = rest.baseAddress, let found = memchr(base, 0x0A, rest.count) {
        count += 1
        rest = UnsafeBufferPointer(rebasing: rest[(UnsafeRawPointer(found) - UnsafeRawPointer(base) + 1)...])
      }
      return count
    }
  }
}

extension StandardOutput {
  /// Writes what a stream made; on a terminal its control characters are made visible.
  fileprivate static func writeText(_ stream: borrowing TransliterationStream) throws(CommandFailure) {
    if isatty(STDOUT_FILENO) == 1 {
      var output = StandardOutput()
      try output.raw(stream.withOutput { String(decoding: $0, as: UTF8.self) })
      return try output.flush()
    }
    let failure: CommandFailure? = stream.withOutput { bytes in
      do throws(CommandFailure) { try write(bytes) } catch { return error }
      return nil
    }
    if let failure { throw failure }
  }
}
