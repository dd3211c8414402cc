internal import GRDB

/// The tables of a memory in SQLite, from version to version.
enum SQLiteSchema {
  /// "ARQU": tells a memory from any other SQLite file.
  static let applicationID: Int32 = 0x4152_5155
  /// The newest version; later ones are refused by older programs.
  static let version: Int32 = 1

  /// The steps from each version to the next, in order.
  static let migrations: [@Sendable (Database) throws -> Void] = [makeTables]

  /// Brings a database to the newest version, in one transaction.
  static func migrate(_ database: Database) throws {
    let present = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
    for (step, migration) in migrations.enumerated() where step >= present { try migration(database) }
    try database.execute(sql: "PRAGMA application_id = \(applicationID)")
    try database.execute(sql: "PRAGMA user_version = \(version)")
  }

  @Sendable private static func makeTables(_ database: Database) throws {
    try database.execute(
      sql: """
        CREATE TABLE memory (identity INTEGER NOT NULL, index_token INTEGER NOT NULL) STRICT;
        INSERT INTO memory VALUES (random(), 0);
        CREATE TABLE unit (
          id INTEGER PRIMARY KEY AUTOINCREMENT,
          hash INTEGER NOT NULL,
          name TEXT, origin TEXT, context TEXT, previous TEXT, next TEXT,
          creator TEXT, created TEXT, changer TEXT, changed TEXT,
          properties TEXT
        ) STRICT;
        CREATE UNIQUE INDEX unit_hash ON unit (hash);
        CREATE TABLE variant (
          unit INTEGER NOT NULL REFERENCES unit (id) ON DELETE CASCADE,
          ordinal INTEGER NOT NULL,
          language TEXT NOT NULL,
          text TEXT NOT NULL,
          markup TEXT,
          properties TEXT,
          PRIMARY KEY (unit, ordinal)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE removal (unit INTEGER PRIMARY KEY) STRICT;
        """)
  }
}
