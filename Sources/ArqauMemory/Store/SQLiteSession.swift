internal import GRDB

/// A snapshot or a transaction on SQLite: all SQL of the memory is here and in the schema.
struct SQLiteSession: MemoryTransaction {
  private let database: Database

  init(_ database: Database) { self.database = database }

  func progress() throws -> MemoryProgress {
    let last = try SQLiteStatement(database, "SELECT seq FROM sqlite_sequence WHERE name = 'unit'")
    defer { last.reset() }
    let lastUnit = try last.step() ? last.integer(0) : 0
    let removed = try SQLiteStatement(database, "SELECT count(*) FROM removal")
    defer { removed.reset() }
    return MemoryProgress(lastUnit: lastUnit, removals: try removed.step() ? Int(removed.integer(0)) : 0)
  }

  private static let columns =
    "id, name, origin, context, previous, next, creator, created, changer, changed, properties"

  func unit(_ id: Int64) throws -> TranslationUnit? {
    let statement = try SQLiteStatement(database, "SELECT \(Self.columns) FROM unit WHERE id = ?")
    defer { statement.reset() }
    statement.bind(id, at: 1)
    guard try statement.step() else { return nil }
    var unit = Self.unit(statement)
    let variants = try SQLiteStatement(
      database, "SELECT language, text, markup, properties FROM variant WHERE unit = ? ORDER BY ordinal")
    defer { variants.reset() }
    variants.bind(id, at: 1)
    while try variants.step() {
      if let variant = Self.variant(variants, from: 0) { unit.variants.append(variant) }
    }
    return unit
  }

  func forEachUnit(after id: Int64, _ body: (TranslationUnit) throws -> Void) throws {
    // Two cursors in step, both in the order of the keys: no join, no sorting, constant memory.
    let units = try SQLiteStatement(database, "SELECT \(Self.columns) FROM unit WHERE id > ? ORDER BY id")
    defer { units.reset() }
    let variants = try SQLiteStatement(
      database,
      "SELECT unit, language, text, markup, properties FROM variant WHERE unit > ? ORDER BY unit, ordinal")
    defer { variants.reset() }
    units.bind(id, at: 1)
    variants.bind(id, at: 1)
    var hasVariant = try variants.step()
    while try units.step() {
      var unit = Self.unit(units)
      let number = units.integer(0)
      while hasVariant, variants.integer(0) <= number {
        if variants.integer(0) == number, let variant = Self.variant(variants, from: 1) {
          unit.variants.append(variant)
        }
        hasVariant = try variants.step()
      }
      try body(unit)
    }
  }

  private static func unit(_ statement: SQLiteStatement) -> TranslationUnit {
    let (properties, notes) = PackedProperties.unpack(statement.text(10))
    var unit = TranslationUnit(
      name: statement.text(1), origin: statement.text(2), context: statement.text(3), previous: statement.text(4),
      next: statement.text(5), creator: statement.text(6), created: statement.text(7), changer: statement.text(8),
      changed: statement.text(9), notes: notes, properties: properties)
    unit.id = statement.integer(0)
    return unit
  }

  private static func variant(_ statement: SQLiteStatement, from column: Int32) -> TranslationUnit.Variant? {
    guard let tag = statement.text(column), let language = LanguageCode.known(tag),
      let text = statement.text(column + 1)
    else { return nil }
    return .init(
      language, text, markup: statement.text(column + 2),
      properties: PackedProperties.unpack(statement.text(column + 3)).properties)
  }

  func removedUnits() throws -> [Int64] { try numbers("SELECT unit FROM removal ORDER BY unit") }

  private func numbers(_ sql: String) throws -> [Int64] {
    let statement = try SQLiteStatement(database, sql)
    defer { statement.reset() }
    var numbers: [Int64] = []
    while try statement.step() { numbers.append(statement.integer(0)) }
    return numbers
  }

  func languages() throws -> [LanguageCount] {
    let statement = try SQLiteStatement(
      database, "SELECT language, count(*) FROM variant GROUP BY language ORDER BY language")
    defer { statement.reset() }
    var counts: [LanguageCount] = []
    while try statement.step() {
      if let language = statement.text(0).flatMap({ LanguageCode($0) }) {
        counts.append(LanguageCount(language: language, count: Int(statement.integer(1))))
      }
    }
    return counts
  }

  func count() throws -> Int { Int(try numbers("SELECT count(*) FROM unit").first ?? 0) }

  func add(_ unit: TranslationUnit) throws -> Int64? {
    var hash = unit.contentHash
    let insert = try SQLiteStatement(
      database,
      """
      INSERT INTO unit (hash, name, origin, context, previous, next, creator, created, changer, changed, properties)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (hash) DO NOTHING RETURNING id
      """)
    while true {
      insert.bind(hash, at: 1)
      for (index, text) in [
        unit.name, unit.origin, unit.context, unit.previous, unit.next, unit.creator, unit.created, unit.changer,
        unit.changed, PackedProperties.pack(unit.properties, notes: unit.notes),
      ].enumerated() {
        insert.bind(text, at: Int32(index + 2))
      }
      guard try insert.step() else {
        insert.reset()
        if try isStored(unit, hash) { return nil }
        // Another unit has the same hash: the next number is as good.
        hash &+= 1
        continue
      }
      let id = insert.integer(0)
      while try insert.step() {}
      try addVariants(of: unit, id)
      return id
    }
  }

  /// Whether the unit of a hash is equal in what makes a unit's content.
  private func isStored(_ unit: TranslationUnit, _ hash: Int64) throws -> Bool {
    let statement = try SQLiteStatement(database, "SELECT id FROM unit WHERE hash = ?")
    statement.bind(hash, at: 1)
    defer { statement.reset() }
    guard try statement.step(), let stored = try self.unit(statement.integer(0)) else { return false }
    return stored.origin ?? "" == unit.origin ?? "" && stored.context ?? "" == unit.context ?? ""
      && stored.previous ?? "" == unit.previous ?? "" && stored.next ?? "" == unit.next ?? ""
      && stored.variants.map { [$0.language.tag, $0.markup ?? $0.text] }
        == unit.variants.map { [$0.language.tag, $0.markup ?? $0.text] }
  }

  private func addVariants(of unit: TranslationUnit, _ id: Int64) throws {
    let insert = try SQLiteStatement(
      database,
      "INSERT INTO variant (unit, ordinal, language, text, markup, properties) VALUES (?, ?, ?, ?, ?, ?)")
    for (ordinal, variant) in unit.variants.enumerated() {
      insert.bind(id, at: 1)
      insert.bind(Int64(ordinal), at: 2)
      insert.bind(variant.language.tag, at: 3)
      insert.bind(variant.text, at: 4)
      insert.bind(variant.markup, at: 5)
      insert.bind(PackedProperties.pack(variant.properties), at: 6)
      while try insert.step() {}
    }
  }

  func remove(_ id: Int64) throws -> Bool {
    let removal = try SQLiteStatement(
      database, "INSERT OR IGNORE INTO removal SELECT id FROM unit WHERE id = ?")
    removal.bind(id, at: 1)
    while try removal.step() {}
    let deletion = try SQLiteStatement(database, "DELETE FROM unit WHERE id = ?")
    deletion.bind(id, at: 1)
    while try deletion.step() {}
    return database.changesCount > 0
  }

  func check() throws {
    let findings = try String.fetchAll(database, sql: "PRAGMA integrity_check(5)")
    if findings != ["ok"] { throw MemoryError("damaged: \(findings.joined(separator: "; "))", kind: .unavailable) }
    try checkTexts()
  }

  /// Compares each unit with the hash that it was stored under: SQLite itself knows no damage within a text.
  private func checkTexts() throws {
    let hashes = try SQLiteStatement(database, "SELECT hash FROM unit WHERE id > 0 ORDER BY id")
    defer { hashes.reset() }
    var first: Int64?
    var count = 0
    try forEachUnit(after: 0) { unit in
      // Units that share a hash have the numbers behind it.
      if try hashes.step(), UInt64(bitPattern: hashes.integer(0) &- unit.contentHash) < 256 { return }
      count += 1
      first = first ?? unit.id
    }
    guard let first else { return }
    throw MemoryError(
      "damaged: \(count) units aren't as they were stored, the first is unit \(first)", kind: .unavailable)
  }

  func indexToken() throws -> Int64 { try numbers("SELECT index_token FROM memory").first ?? 0 }

  func setIndexToken(_ token: Int64) throws {
    try database.execute(sql: "UPDATE memory SET index_token = ?", arguments: [token])
  }

  func clearRemovals() throws { try database.execute(sql: "DELETE FROM removal") }
}
