internal import Glibc

/// Reads XML of any size piece by piece, with nothing in it that reaches outside the document.
///
/// By libxml2's SAX2 parser. A document type is passed over and never fetched; one that declares
/// entities, or a text that uses one, is refused. No network, no other file, no XInclude. UTF-8,
/// UTF-16 with and without a byte order mark, windows-1250, windows-1251 and what else iconv knows.
///
/// ```swift
/// let handler = try XMLReader().read(path: "memory.tmx", named: "memory.tmx", with: MyHandler())
/// ```
public struct XMLReader: Sendable {
  /// How large the parts of a document may be.
  public var limits: XMLLimits

  /// Makes a reader.
  public init(limits: XMLLimits = XMLLimits()) { self.limits = limits }

  private static let pieceSize = 1 << 16

  /// Reads a file, or standard input for the path `-`.
  ///
  /// - Parameters:
  ///   - path: The file's path.
  ///   - name: What errors call the file.
  ///   - handler: What is done with the parts.
  ///   - progress: Told the bytes read so far, every 64 KiB; what it throws ends the reading.
  /// - Returns: The handler after the last part.
  /// - Throws: ``XMLError`` with file and line, or what the handler threw.
  public func read<Handler: XMLHandler>(
    path: String, named name: String, with handler: Handler, progress: (Int) throws -> Void = { _ in }
  ) throws -> Handler {
    let descriptor = path == "-" ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw Self.unreadable(name) }
    defer { if descriptor != STDIN_FILENO { close(descriptor) } }
    let session = XMLHandlerSession(handler, limits: limits)
    var piece = [UInt8](repeating: 0, count: Self.pieceSize)
    var count = 0
    while true {
      let got = piece.withUnsafeMutableBytes { Glibc.read(descriptor, $0.baseAddress, $0.count) }
      if got < 0 {
        if errno == EINTR { continue }
        throw Self.unreadable(name)
      }
      try Self.named(name) {
        if count == 0 {
          try Self.inspect(piece[..<got])
          if let marked = Self.marked(piece[..<got]) {
            return try marked.withUnsafeBytes { try session.feed($0, isLast: false) }
          }
        }
        try piece.withUnsafeBytes { try session.feed(UnsafeRawBufferPointer(rebasing: $0[..<got]), isLast: got == 0) }
      }
      count += got
      if got == 0 { return session.handler }
      try progress(count)
    }
  }

  /// Reads a document that is in memory.
  ///
  /// - Throws: ``XMLError`` with line, or what the handler threw.
  public func read<Handler: XMLHandler>(
    bytes: [UInt8], named name: String? = nil, with handler: Handler
  ) throws -> Handler {
    let session = XMLHandlerSession(handler, limits: limits)
    try Self.named(name) {
      try Self.inspect(bytes[...])
      var start = 0
      if let marked = Self.marked(bytes[..<min(Self.pieceSize, bytes.count)]) {
        try marked.withUnsafeBytes { try session.feed($0, isLast: false) }
        start = min(Self.pieceSize, bytes.count)
      }
      while start < bytes.count {
        let end = min(start + Self.pieceSize, bytes.count)
        try bytes.withUnsafeBytes { try session.feed(UnsafeRawBufferPointer(rebasing: $0[start..<end]), isLast: false) }
        start = end
      }
      try session.feed(UnsafeRawBufferPointer(start: nil, count: 0), isLast: true)
    }
    return session.handler
  }

  /// Refuses what is plainly no XML with a word that helps.
  private static func inspect(_ start: ArraySlice<UInt8>) throws(XMLError) {
    if start.isEmpty { throw XMLError(.malformed, "an empty file, not XML") }
    if start.starts(with: [0x1F, 0x8B]) {
      throw XMLError(.malformed, "gzip data, not XML: unpack it first", byteOffset: 0)
    }
    if start.starts(with: [0x50, 0x4B, 0x03, 0x04]) {
      throw XMLError(.malformed, "a zip archive, not XML: unpack it first", byteOffset: 0)
    }
  }

  /// The beginning of a document with the byte order mark of UTF-16 that it lacks; nil where it lacks none.
  ///
  /// The parser knows that encoding by its mark or by an XML declaration; some files have neither.
  private static func marked(_ start: ArraySlice<UInt8>) -> [UInt8]? {
    let first = Array(start.prefix(4))
    guard first.count == 4, first[0] | first[1] == UInt8(ascii: "<"), first[2] | first[3] != UInt8(ascii: "?") else {
      return nil
    }
    if first[1] == 0, first[2] != 0, first[3] == 0 { return [0xFF, 0xFE] + start }
    if first[0] == 0, first[2] == 0, first[3] != 0 { return [0xFE, 0xFF] + start }
    return nil
  }

  private static func named(_ name: String?, _ body: () throws -> Void) throws {
    do {
      try body()
    } catch var error as XMLError {
      error.file = error.file ?? name
      throw error
    }
  }

  private static func unreadable(_ name: String) -> XMLError {
    let number = errno
    return XMLError(.unreadable, String(cString: strerror(number)), file: name, systemError: number)
  }
}
