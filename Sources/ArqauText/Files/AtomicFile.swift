internal import Glibc

/// A file that appears whole under its name, or not at all.
///
/// Bytes go to a temporary file beside the target; ``commit()`` brings them to the disk and renames it.
/// A value that goes away uncommitted takes the temporary file with it.
public struct AtomicFile: ~Copyable {
  private let path: String
  private let temporary: String
  private var descriptor: Int32
  private var buffer: [UInt8] = []
  private var isCommitted = false

  /// Opens the temporary file.
  ///
  /// - Parameter path: The target. A symbolic link is followed, so that it stays one.
  /// - Throws: ``XMLError`` of kind unwritable: the target is a directory or a device, or the folder can't be written.
  public init(path: String) throws(XMLError) {
    let target = Self.resolved(path)
    var information = stat()
    if stat(target, &information) == 0, information.st_mode & S_IFMT != S_IFREG {
      throw XMLError(.unwritable, "not a regular file", file: path, systemError: EISDIR)
    }
    let mode = information.st_mode & 0o777
    let (opened, name) = try Self.makeTemporary(beside: target)
    let mask = umask(0)
    umask(mask)
    fchmod(opened, mode == 0 ? 0o666 & ~mask : mode)
    self.path = target
    temporary = name
    descriptor = opened
  }

  deinit {
    if descriptor >= 0 { close(descriptor) }
    if !isCommitted { unlink(temporary) }
  }

  /// Takes bytes, which reach the file at the latest with ``commit()``.
  ///
  /// - Throws: ``XMLError`` of kind unwritable, as when the disk is full.
  public mutating func write(_ bytes: some Sequence<UInt8>) throws(XMLError) {
    buffer.append(contentsOf: bytes)
    if buffer.count >= 1 << 18 { try flush() }
  }

  /// Brings all bytes to the disk and puts the file in its place.
  ///
  /// - Throws: ``XMLError`` of kind unwritable; the target is then as it was.
  public mutating func commit() throws(XMLError) {
    try flush()
    guard fsync(descriptor) == 0 else { throw Self.failure(path) }
    let closed = close(descriptor)
    descriptor = -1
    guard closed == 0, rename(temporary, path) == 0 else { throw Self.failure(path) }
    isCommitted = true
    let folder = open(Self.folder(of: path), O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    if folder >= 0 {
      fsync(folder)
      close(folder)
    }
  }

  private mutating func flush() throws(XMLError) {
    var written = 0
    while written < buffer.count {
      let count = buffer.withUnsafeBytes {
        Glibc.write(descriptor, $0.baseAddress?.advanced(by: written), $0.count - written)
      }
      if count >= 0 {
        written += count
      } else if errno != EINTR {
        throw Self.failure(path)
      }
    }
    buffer.removeAll(keepingCapacity: true)
  }

  private static func makeTemporary(beside target: String) throws(XMLError) -> (Int32, String) {
    var template = Array("\(target).XXXXXX".utf8CString)
    let opened = template.withUnsafeMutableBufferPointer { $0.baseAddress.map { mkstemp($0) } ?? -1 }
    guard opened >= 0 else { throw failure(target) }
    return (opened, template.withUnsafeBufferPointer { $0.baseAddress.map { String(cString: $0) } ?? "" })
  }

  private static func failure(_ path: String) -> XMLError {
    let number = errno
    return XMLError(.unwritable, String(cString: strerror(number)), file: path, systemError: number)
  }

  private static func folder(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
    return slash == path.utf8.startIndex ? "/" : String(path[..<slash])
  }

  /// The path with its symbolic links followed; as given where there is no such file.
  private static func resolved(_ path: String) -> String {
    if let real = realpath(path, nil) {
      defer { free(real) }
      return String(cString: real)
    }
    // A link to a file that is yet to be made.
    var target = path
    for _ in 0..<40 {
      var buffer = [CChar](repeating: 0, count: 4096)
      let count = readlink(target, &buffer, buffer.count)
      guard count > 0 else { return target }
      let linked = String(decoding: buffer[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
      target = linked.hasPrefix("/") ? linked : "\(folder(of: target))/\(linked)"
    }
    return path
  }
}
