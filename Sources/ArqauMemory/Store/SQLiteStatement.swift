internal import GRDB
internal import GRDBSQLite

/// A prepared statement, bound and stepped by SQLite's own calls: a row costs a tenth of GRDB's general way.
///
/// The statement belongs to the connection's cache and is used inside one block of GRDB only.
struct SQLiteStatement {
  private let raw: OpaquePointer
  private let connection: OpaquePointer

  /// The statement of a text, prepared once for a connection.
  init(_ database: Database, _ sql: String) throws {
    let statement = try database.cachedStatement(sql: sql)
    guard let connection = database.sqliteConnection else { throw DatabaseError(resultCode: .SQLITE_MISUSE) }
    raw = statement.sqliteStatement
    self.connection = connection
    sqlite3_reset(raw)
  }

  func bind(_ value: Int64, at index: Int32) { sqlite3_bind_int64(raw, index, value) }

  /// Binds a text, which is copied; nil is NULL.
  func bind(_ text: String?, at index: Int32) {
    guard var text else {
      sqlite3_bind_null(raw, index)
      return
    }
    // A failure shows when the statement is stepped.
    text.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) { characters in
        // An empty text has no address; any will do.
        if let start = characters.baseAddress {
          _ = sqlite3_bind_text(raw, index, start, Int32(clamping: characters.count), Self.copied)
        } else {
          _ = sqlite3_bind_text(raw, index, "", 0, Self.copied)
        }
      }
    }
  }

  /// Runs the statement to its next row; false at the end, and then it is ready to be bound again.
  func step() throws -> Bool {
    switch sqlite3_step(raw) {
    case SQLITE_ROW: return true
    case SQLITE_DONE:
      sqlite3_reset(raw)
      return false
    case let code:
      let message = String(cString: sqlite3_errmsg(connection))
      sqlite3_reset(raw)
      throw DatabaseError(resultCode: ResultCode(rawValue: code), message: message)
    }
  }

  func reset() { sqlite3_reset(raw) }

  func integer(_ column: Int32) -> Int64 { sqlite3_column_int64(raw, column) }

  func text(_ column: Int32) -> String? {
    guard let bytes = sqlite3_column_text(raw, column) else { return nil }
    let count = Int(sqlite3_column_bytes(raw, column))
    return String(decoding: UnsafeBufferPointer(start: bytes, count: count), as: UTF8.self)
  }

  /// SQLITE_TRANSIENT, which C spells as a cast that Swift doesn't import.
  private static var copied: sqlite3_destructor_type { unsafeBitCast(-1, to: sqlite3_destructor_type.self) }
}
