internal import ArqauText
internal import Glibc

/// Keeps the indexes of authority files, so that a search over a million forms begins at once.
///
/// An index is used as long as its file has the size and the time of change that it had, or else the same
/// content. It is written to a file of its own and moved into place whole, so that a reader never sees half
/// of one. Files with faults are not kept: their faults are told every time.
public struct IndexCache: Sendable {
  /// What became of an authority file.
  public struct Opened: Sendable {
    /// The index.
    public let index: NameIndex
    /// The rows that are not in it.
    public let faults: [AuthorityFault]
  }

  /// The folder; nil keeps nothing.
  public let folder: String?

  /// Files below this many bytes are indexed anew each time, which is quicker than looking for an index.
  private static let leastSize = 1 << 16

  /// Makes a cache.
  public init(folder: String?) { self.folder = folder }

  /// The folder of the user's caches: `$XDG_CACHE_HOME/arqau`, or `~/.cache/arqau`; nil where neither is told.
  public static var standardFolder: String? {
    if let path = getenv("XDG_CACHE_HOME").map({ String(cString: $0) }), path.hasPrefix("/") { return path + "/arqau" }
    if let path = getenv("HOME").map({ String(cString: $0) }), path.hasPrefix("/") { return path + "/.cache/arqau" }
    return nil
  }

  /// Opens the index of a file of records, or builds it; an index file is opened as it is.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - format: What it is; told by its name where nil.
  /// - Throws: ``AuthorityFault`` where the file can't be read.
  public func open(_ path: String, format: AuthorityReader.Format? = nil) throws(AuthorityFault) -> Opened {
    if let index = NameIndex(file: path, source: path) { return Opened(index: index, faults: []) }
    var fingerprint = try Self.status(of: path)
    let kept = folder.map { "\($0)/\(Self.fileName(for: path))" }
    let index = kept.flatMap { NameIndex(file: $0, source: path) }
    if let index, index.fingerprint.size == fingerprint.size {
      if index.fingerprint.modified == fingerprint.modified { return Opened(index: index, faults: []) }
      let content = try Self.contents(of: path)
      if SpellingKey.digest(content) == index.fingerprint.digest { return Opened(index: index, faults: []) }
    }
    let content = try Self.contents(of: path)
    guard !content.starts(with: Self.magic) else {
      throw AuthorityFault("a name index that is damaged or of another version: make it again", file: path)
    }
    fingerprint.size = UInt64(content.count)
    fingerprint.digest = SpellingKey.digest(content)
    let reading = AuthorityReader.read(content, file: path, format: format ?? .init(path: path))
    let bytes = IndexBuilder.build(reading.records, fingerprint: fingerprint)
    if let kept, reading.faults.isEmpty, content.count >= Self.leastSize { Self.keep(bytes, at: kept) }
    return Opened(index: NameIndex(bytes: bytes, source: path), faults: reading.faults)
  }

  /// The index of the records that come with Arqau.
  public func builtIn() -> NameIndex {
    let names = BuiltInNames.embedded("names.yml") ?? []
    let fingerprint = IndexLayout.Fingerprint(
      size: UInt64(names.count), modified: 0,
      digest: SpellingKey.digest(names + Array((icuVersion + BuiltInNames.edition).utf8)))
    let kept = folder.map { "\($0)/\(Self.builtInName)" }
    if let kept, let index = NameIndex(file: kept, source: "built-in"), index.fingerprint == fingerprint {
      return index
    }
    let bytes = IndexBuilder.build(Authority.builtIn.records, fingerprint: fingerprint)
    if let kept { Self.keep(bytes, at: kept) }
    return NameIndex(bytes: bytes, source: "built-in")
  }

  /// An index made anew where the kept one turned out damaged (``NameIndex/isDamaged``).
  ///
  /// - Throws: ``AuthorityFault`` where it was no kept one but an index file that the user named.
  public func remade(_ index: NameIndex) throws(AuthorityFault) -> NameIndex {
    guard let file = index.file, file != index.source else {
      throw AuthorityFault("a name index that is damaged: make it again", file: index.source)
    }
    unlink(file)
    return file.hasSuffix("/\(Self.builtInName)") ? builtIn() : try open(index.source).index
  }

  private static let builtInName = "built-in.names"

  private static let magic = withUnsafeBytes(of: IndexLayout.magic.littleEndian) { Array($0) }

  /// The name of an index in the folder: the file's own, and a digest of its whole path.
  private static func fileName(for path: String) -> String {
    var absolute = path
    if let resolved = realpath(path, nil) {
      absolute = String(cString: resolved)
      free(resolved)
    }
    let name = absolute.split(separator: "/").last.map { Array($0.utf8) } ?? []
    let digest = String(SpellingKey.digest(absolute.utf8), radix: 16)
    return String(decoding: name.prefix(100), as: UTF8.self) + "-" + digest + ".names"
  }

  private static func status(of path: String) throws(AuthorityFault) -> IndexLayout.Fingerprint {
    var information = stat()
    guard stat(path, &information) == 0 else {
      throw AuthorityFault(String(cString: strerror(errno)), file: path, systemError: errno)
    }
    let seconds = UInt64(clamping: information.st_mtim.tv_sec)
    let nanoseconds = UInt64(clamping: information.st_mtim.tv_nsec)
    return .init(
      size: UInt64(clamping: information.st_size), modified: seconds &* 1_000_000_000 &+ nanoseconds, digest: 0)
  }

  /// Reads a file of at most 2 GiB.
  private static func contents(of path: String) throws(AuthorityFault) -> [UInt8] {
    let descriptor = Glibc.open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw AuthorityFault(String(cString: strerror(errno)), file: path, systemError: errno)
    }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 20)
    while true {
      let count = chunk.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
      if count == 0 { return bytes }
      if count < 0 {
        if errno == EINTR { continue }
        throw AuthorityFault(String(cString: strerror(errno)), file: path, systemError: errno)
      }
      bytes.append(contentsOf: chunk[..<count])
      if bytes.count > 2 << 30 { throw AuthorityFault("larger than 2 GiB", file: path) }
    }
  }

  /// Writes an index beside its place and moves it there. What fails is let be: the index is only kept to save time.
  private static func keep(_ bytes: [UInt8], at path: String) {
    let parts = path.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(path[..<$0]) } ?? "."
    makeFolder(parts)
    try? write(bytes, to: path)
  }

  /// Writes bytes to a file whole or not at all.
  ///
  /// - Throws: ``AuthorityFault`` where the file can't be written; an older one stays as it was.
  public static func write(_ bytes: [UInt8], to given: String) throws(AuthorityFault) {
    var path = given
    var information = stat()
    if stat(path, &information) == 0 {
      // A device or a folder would be replaced by a file; a link is followed to what it stands for.
      guard information.st_mode & S_IFMT == S_IFREG else {
        throw AuthorityFault("can't be written: not a regular file", file: path, systemError: EINVAL)
      }
      if let resolved = realpath(path, nil) {
        path = String(cString: resolved)
        free(resolved)
      }
    }
    var template = Array("\(path).XXXXXX".utf8CString)
    let descriptor = mkstemp(&template)
    guard descriptor >= 0 else {
      throw AuthorityFault("can't be written: \(String(cString: strerror(errno)))", file: path, systemError: errno)
    }
    var failure: Int32 = 0
    var written = 0
    while written < bytes.count, failure == 0 {
      let count = bytes.withUnsafeBytes {
        Glibc.write(descriptor, $0.baseAddress?.advanced(by: written), $0.count - written)
      }
      if count >= 0 { written += count } else if errno != EINTR { failure = errno }
    }
    if failure == 0, fchmod(descriptor, 0o644) != 0 || fsync(descriptor) != 0 { failure = errno }
    close(descriptor)
    if failure == 0, rename(template, path) != 0 { failure = errno }
    if failure != 0 {
      unlink(template)
      throw AuthorityFault("can't be written: \(String(cString: strerror(failure)))", file: path, systemError: failure)
    }
  }

  private static func makeFolder(_ path: String) {
    var prefix = ""
    for part in path.split(separator: "/", omittingEmptySubsequences: true) {
      prefix += "/" + part
      mkdir(prefix, 0o700)
    }
  }
}
