internal import ArqauText
internal import GRDB
internal import Glibc

/// A memory in one SQLite file: write-ahead log, every commit on the disk before it is acknowledged.
public final class SQLiteStore: MemoryStore {
  /// How a memory is opened.
  public enum Mode: Sendable, Hashable {
    /// To be read; it must be there.
    case reading
    /// To be written; it must be there.
    case writing
    /// To be written, and made where it isn't there.
    case creating
  }

  /// A number of the memory's own.
  public let identity: UInt64
  /// Whether this value made the file.
  public let isNew: Bool
  private let path: String
  /// The file as opened, by its full path: what is stored in a file that was removed meanwhile would be lost.
  private let file: (path: String, identity: FileIdentity?)
  private let pool: any DatabaseReader
  private let writer: (any DatabaseWriter)?

  /// Opens a memory.
  ///
  /// - Throws: ``MemoryError``: not there, not a memory, of a newer version, locked, or not writable.
  public init(path: String, mode: Mode) throws {
    self.path = path
    let isThere = try Self.inspect(path, mode)
    if mode != .reading, isThere, access(path, W_OK) != 0 || access(Self.folder(path), W_OK) != 0 {
      throw MemoryError("can't be written: \(String(cString: strerror(errno)))", kind: .system, file: path)
    }
    var configuration = Configuration()
    configuration.busyMode = .timeout(5)
    configuration.label = "arqau.memory"
    configuration.readonly = mode == .reading
    configuration.maximumReaderCount = 8
    configuration.prepareDatabase { database in
      try database.execute(sql: "PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON;")
      try database.execute(sql: "PRAGMA synchronous = FULL; PRAGMA journal_size_limit = 67108864;")
      try database.execute(sql: "PRAGMA cache_size = -32768;")
    }
    do {
      if !isThere {
        // One transaction before the write-ahead log begins, so that the file's first page tells what it is.
        let queue = try DatabaseQueue(path: path, configuration: configuration)
        try queue.write { try SQLiteSchema.migrate($0) }
        try queue.close()
      }
      if mode == .reading, access(path, W_OK) != 0 || access(Self.folder(path), W_OK) != 0 {
        // Without the right to write there may be no shared memory of a write-ahead log.
        pool = try DatabaseQueue(path: Self.immutable(path), configuration: configuration)
        writer = nil
      } else {
        let opened = try DatabasePool(path: path, configuration: configuration)
        pool = opened
        writer = mode == .reading ? nil : opened
      }
      if let writer { try writer.write { try Self.bringUp($0) } }
      identity = try pool.read { database in
        UInt64(bitPattern: try Int64.fetchOne(database, sql: "SELECT identity FROM memory") ?? 0)
      }
      isNew = !isThere
      let full = Self.fullPath(path)
      file = (full, FileIdentity(full))
    } catch {
      if !isThere { Self.removeFiles(path) }
      throw Self.failure(error, path)
    }
  }

  private static func bringUp(_ database: Database) throws {
    guard try Int32.fetchOne(database, sql: "PRAGMA user_version") ?? 0 < SQLiteSchema.version else { return }
    try SQLiteSchema.migrate(database)
  }

  /// Runs a transaction, with the write lock from its beginning.
  public func write<Result>(_ body: (any MemoryTransaction) throws -> Result) throws -> Result {
    guard let writer else { throw MemoryError("opened to be read only", kind: .unavailable, file: path) }
    do {
      return try writer.writeWithoutTransaction { database in
        var result: Result?
        try database.inTransaction(.immediate) {
          guard let identity = file.identity, FileIdentity(file.path) == identity else {
            throw MemoryError("was removed while it was in use", kind: .unavailable, file: path)
          }
          result = try body(SQLiteSession(database))
          return .commit
        }
        guard let result else { throw MemoryError("the transaction ended early", kind: .system, file: path) }
        return result
      }
    } catch {
      throw Self.failure(error, path)
    }
  }

  /// Looks at one state.
  public func read<Result>(_ body: (any MemorySnapshot) throws -> Result) throws -> Result {
    do { return try pool.read { try body(SQLiteSession($0)) } } catch { throw Self.failure(error, path) }
  }

  /// Updates the planner's statistics and empties the log into the file.
  public func tidy() throws {
    guard let writer else { return }
    do {
      try writer.writeWithoutTransaction { database in
        try database.execute(sql: "PRAGMA optimize")
        // Readers may hold it up; the next one does it.
        _ = try? Row.fetchOne(database, sql: "PRAGMA wal_checkpoint(TRUNCATE)")
      }
    } catch {
      throw Self.failure(error, path)
    }
  }

  /// Bounds the file, for tests of a full disk.
  func limitPages(_ count: Int) throws {
    try writer?.writeWithoutTransaction { _ = try Row.fetchOne($0, sql: "PRAGMA max_page_count = \(count)") }
  }

  /// Removes the memory's files, and what `alsoRemove` does, unless a unit was ever stored; closes the connections.
  func discard(_ alsoRemove: () -> Void) {
    // With the write lock held: another process may be about to store something.
    try? write { transaction in
      guard try transaction.progress().lastUnit == 0 else { return }
      alsoRemove()
      Self.removeFiles(path)
    }
    try? pool.close()
  }

  /// What tells a file from another of the same name.
  private struct FileIdentity: Equatable {
    let device: UInt
    let node: UInt

    init?(_ path: String) {
      var information = stat()
      guard stat(path, &information) == 0 else { return nil }
      device = UInt(information.st_dev)
      node = UInt(information.st_ino)
    }
  }

  private static func removeFiles(_ path: String) {
    for suffix in ["", "-wal", "-shm", "-journal"] { unlink(path + suffix) }
  }

  /// Checks what the path names; whether there is a memory.
  ///
  /// The file is looked at by SQLite alone: to open and close it here would drop the locks of other connections
  /// of this process.
  private static func inspect(_ path: String, _ mode: Mode) throws -> Bool {
    var information = stat()
    guard stat(path, &information) == 0 else {
      if errno == ENOENT, mode == .creating { return false }
      let kind: MemoryError.Kind = errno == ENOENT || errno == ENOTDIR ? .notFound : .system
      throw MemoryError(String(cString: strerror(errno)), kind: kind, file: path)
    }
    guard information.st_mode & S_IFMT == S_IFREG else {
      throw MemoryError("not a regular file", kind: .system, file: path)
    }
    if information.st_size == 0 {
      if mode == .creating { return false }
      throw MemoryError("an empty file, not a translation memory", kind: .unavailable, file: path)
    }
    let isWritable = access(path, W_OK) == 0 && access(folder(path), W_OK) == 0
    do {
      let (application, version) = try header(path, isWritable: isWritable)
      guard application == SQLiteSchema.applicationID else {
        throw MemoryError("a database of another program, not a translation memory", kind: .unavailable, file: path)
      }
      guard version <= SQLiteSchema.version else {
        throw MemoryError(
          "made by a newer version of Arqau (format \(version); this one knows \(SQLiteSchema.version))",
          kind: .unavailable, file: path)
      }
      return true
    } catch let error as DatabaseError where error.resultCode == .SQLITE_NOTADB {
      throw MemoryError("not a translation memory of Arqau", kind: .unavailable, file: path)
    } catch {
      throw failure(error, path)
    }
  }

  /// The application and the version that a file names.
  private static func header(_ path: String, isWritable: Bool) throws -> (Int32, Int32) {
    func read(readonly: Bool) throws -> (Int32, Int32) {
      var configuration = Configuration()
      configuration.readonly = readonly
      configuration.busyMode = .timeout(5)
      let queue = try DatabaseQueue(path: isWritable ? path : immutable(path), configuration: configuration)
      let numbers = try queue.read { database in
        (
          try Int32.fetchOne(database, sql: "PRAGMA application_id") ?? 0,
          try Int32.fetchOne(database, sql: "PRAGMA user_version") ?? 0
        )
      }
      try queue.close()
      return numbers
    }
    do {
      return try read(readonly: true)
    } catch let error as DatabaseError where isWritable && error.resultCode == .SQLITE_READONLY {
      // A writer that was killed left a journal, which only a writer can roll back.
      return try read(readonly: false)
    }
  }

  private static func fullPath(_ path: String) -> String {
    guard let full = realpath(path, nil) else { return path }
    defer { free(full) }
    return String(cString: full)
  }

  private static func folder(_ path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
    return slash == path.utf8.startIndex ? "/" : String(path[..<slash])
  }

  /// A SQLite address of a file that nobody can change meanwhile.
  private static func immutable(_ path: String) -> String {
    let plain = Set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789/._-".utf8)
    let escaped = path.utf8.map { byte in
      plain.contains(byte)
        ? String(UnicodeScalar(byte)) : "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
    }.joined()
    return "file:\(escaped)?immutable=1"
  }

  /// What an error of SQLite means for the user.
  static func failure(_ error: any Error, _ path: String) -> any Error {
    guard let error = error as? DatabaseError else { return error }
    let reason = error.message ?? "SQLite error \(error.resultCode.rawValue)"
    switch error.resultCode {
    case .SQLITE_BUSY, .SQLITE_LOCKED:
      return MemoryError("in use by another process", kind: .unavailable, file: path)
    case .SQLITE_FULL: return MemoryError("no space left on the disk", kind: .system, file: path)
    case .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_CANTOPEN, .SQLITE_IOERR, .SQLITE_AUTH:
      return MemoryError(reason, kind: .system, file: path)
    case .SQLITE_NOTADB, .SQLITE_CORRUPT:
      return MemoryError("damaged: \(reason)", kind: .unavailable, file: path)
    default: return MemoryError(reason, kind: .unavailable, file: path)
    }
  }
}
