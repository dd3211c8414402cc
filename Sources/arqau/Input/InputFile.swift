import ArqauText
import Glibc

/// A text that the user named: a file, or standard input.
struct InputFile: Sendable {
  /// How messages name it.
  let name: String
  /// The whole content: valid UTF-8 without NUL, unless it is a page of HTML.
  let utf8: [UInt8]

  /// The most that is read into memory at once.
  static let limit = 1 << 30

  /// Reads and checks a file, or standard input for `-`.
  ///
  /// - Throws: A failure of status 66, 74 or 65 that names the file and the place in it.
  init(path: String) throws(CommandFailure) {
    name = path == "-" ? "standard input" : path
    utf8 = try Self.contents(of: path, named: name)
    if let error = TextError.inspecting(utf8) { throw Self.failure(error, in: utf8, named: name) }
  }

  /// Reads a file, or standard input for `-`, that may be a page of HTML in any encoding; anything else is checked.
  ///
  /// - Parameter isPage: Tells a page by the file's name and bytes.
  /// - Throws: A failure of status 66, 74 or 65 that names the file and the place in it.
  init(path: String, isPage: (String, [UInt8]) -> Bool) throws(CommandFailure) {
    name = path == "-" ? "standard input" : path
    utf8 = try Self.contents(of: path, named: name)
    if isPage(name, utf8) { return }
    if let error = TextError.inspecting(utf8) { throw Self.failure(error, in: utf8, named: name) }
  }

  /// Whether something is there under a path.
  static func exists(_ path: String) -> Bool {
    var information = stat()
    return stat(path, &information) == 0
  }

  /// The bytes of a file, or of standard input for `-`, whatever they are.
  ///
  /// - Throws: A failure of status 66, 74 or 65.
  static func bytes(of path: String) throws(CommandFailure) -> [UInt8] {
    try contents(of: path, named: path == "-" ? "standard input" : path)
  }

  private static func contents(of path: String, named name: String) throws(CommandFailure) -> [UInt8] {
    let descriptor = path == "-" ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .system(errno, "can't be read", place: name) }
    defer { if descriptor != STDIN_FILENO { close(descriptor) } }
    var information = stat()
    var bytes: [UInt8] = []
    if fstat(descriptor, &information) == 0, information.st_mode & S_IFMT == S_IFREG {
      bytes.reserveCapacity(min(limit, Int(information.st_size) + 1))
    }
    var chunk = [UInt8](repeating: 0, count: 1 << 18)
    while true {
      let count = chunk.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
      if count == 0 { return bytes }
      if count < 0 {
        if errno == SystemError.interrupted { continue }
        throw .system(errno, "can't be read", place: name)
      }
      bytes.append(contentsOf: chunk[..<count])
      if bytes.count > limit { throw CommandFailure(.badData, "larger than 1 GiB: split it", place: name) }
    }
  }

  private static func failure(_ error: TextError, in bytes: [UInt8], named name: String) -> CommandFailure {
    guard let offset = error.byteOffset else { return CommandFailure(error, place: name) }
    let line = 1 + bytes[..<offset].count { $0 == 0x0A }
    return CommandFailure(error, place: "\(name):\(line)")
  }
}
