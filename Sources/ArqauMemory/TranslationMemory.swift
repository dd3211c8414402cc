internal import Synchronization

/// A translation memory: units in a store, and the fuzzy index over them.
///
/// ```swift
/// let memory = try TranslationMemory(path: "news.arqau", mode: .reading)
/// let matches = try memory.search(MemoryQuery("Good morning", from: english, to: kazakh))
/// ```
/// Several processes may read one memory while another writes; each search sees what was committed before it.
public final class TranslationMemory: Sendable {
  let store: any MemoryStore
  private let files: IndexFiles
  private let index: Mutex<MemoryIndex>
  private let onDiscard: @Sendable () -> Void
  /// Whether this value made the memory.
  public let isNew: Bool

  /// Opens a memory.
  ///
  /// - Throws: ``MemoryError``.
  public convenience init(path: String, mode: SQLiteStore.Mode) throws {
    let store = try SQLiteStore(path: path, mode: mode)
    let files = IndexFiles(path: path, memory: store.identity)
    try self.init(store: store, files: files, isNew: store.isNew) {
      if store.isNew { store.discard { files.discard() } }
    }
  }

  init(
    store: any MemoryStore, files: IndexFiles, isNew: Bool = false, onDiscard: @escaping @Sendable () -> Void = {}
  ) throws {
    self.store = store
    self.isNew = isNew
    self.files = files
    self.onDiscard = onDiscard
    index = Mutex(MemoryIndex(memory: store.identity))
    try reload()
  }

  /// Opens the index as the files have it, and reads from the store what is newer.
  private func reload() throws {
    var fresh = MemoryIndex(memory: store.identity)
    try store.read { snapshot in
      let progress = try snapshot.progress()
      var through: Int64 = 0
      let list = files.list()
      if try snapshot.indexToken() == list.token, let images = files.images(of: list) {
        for (language, image) in images { fresh.add(image, language: language) }
        through = list.through
      }
      var scratch = SegmentText()
      try snapshot.forEachUnit(after: through) { fresh.add($0, &scratch) }
      fresh.remove(try snapshot.removedUnits())
      fresh.progress = progress
    }
    index.withLock { $0 = fresh }
  }

  /// The index as of a snapshot.
  func index(of snapshot: any MemorySnapshot) throws -> MemoryIndex {
    let progress = try snapshot.progress()
    return try index.withLock { index in
      if index.progress == progress { return index }
      var scratch = SegmentText()
      if progress.lastUnit > index.progress.lastUnit {
        try snapshot.forEachUnit(after: index.progress.lastUnit) { index.add($0, &scratch) }
      }
      if progress.removals != index.progress.removals { index.remove(try snapshot.removedUnits()) }
      index.progress = progress
      return index
    }
  }

  /// The bytes of the index a segment, and the number of segments.
  package var indexSize: (bytes: Int, segments: Int) {
    index.withLock { index in (index.languages.values.reduce(0) { $0 + $1.size }, index.count) }
  }

  // MARK: Writing

  /// Stores units, all or none.
  ///
  /// - Parameter produce: Calls its argument with each unit; the answer is whether the unit is new. What it throws
  ///   leaves the memory as it was.
  /// - Throws: ``MemoryError``, or what `produce` throws.
  public func add<Result>(_ produce: ((TranslationUnit) throws -> Bool) throws -> Result) throws -> Result {
    try store.write { transaction in
      let list = try usableList(transaction)
      var collector = IndexCollector(files, list: list)
      let before = try transaction.progress().lastUnit
      var added = 0
      var waiting: [TranslationUnit] = []
      let result = try produce { unit in
        guard let id = try transaction.add(unit) else { return false }
        var unit = unit
        unit.id = id
        added += 1
        if added < IndexCollector.least {
          waiting.append(unit)
        } else {
          if added == IndexCollector.least {
            // What no image holds yet comes first.
            try transaction.forEachUnit(after: list.through) { old in
              if old.id ?? 0 <= before { try collector.add(old) }
            }
            for unit in waiting { try collector.add(unit) }
            waiting.removeAll()
          }
          try collector.add(unit)
        }
        return true
      }
      if added >= IndexCollector.least {
        try write(try collector.finish(through: try transaction.progress().lastUnit), transaction)
      }
      return result
    }
  }

  /// The list of images that belongs to a state of the store; an empty one, of another file, where there is none.
  private func usableList(_ snapshot: any MemorySnapshot) throws -> IndexFiles.List {
    let list = files.list()
    let isOfState = try snapshot.indexToken() == list.token
    return isOfState && files.images(of: list) != nil ? list : IndexFiles.List(generation: list.generation + 1)
  }

  /// Writes a list with a new token, which the store gets in the same transaction: where it fails, the list is void.
  private func write(_ list: IndexFiles.List, _ transaction: any MemoryTransaction) throws {
    var list = list
    list.token = Int64.random(in: 1 ... .max)
    try transaction.setIndexToken(list.token)
    try files.write(list)
  }

  /// Removes the units that a filter lets through.
  ///
  /// - Returns: How many.
  /// - Throws: ``MemoryError``; the memory is then as it was.
  public func remove(where filter: (TranslationUnit) throws -> Bool) throws -> Int {
    try store.write { transaction in
      var numbers: [Int64] = []
      try transaction.forEachUnit(after: 0) { unit in
        if try filter(unit), let id = unit.id { numbers.append(id) }
      }
      for number in numbers { _ = try transaction.remove(number) }
      return numbers.count
    }
  }

  /// Removes units by their numbers; those that aren't there are passed over.
  ///
  /// - Returns: How many.
  /// - Complexity: O(units to remove · log n), whatever the memory's size.
  /// - Throws: ``MemoryError``; the memory is then as it was.
  public func remove(_ units: some Sequence<Int64>) throws -> Int {
    try store.write { transaction in
      var count = 0
      for unit in units where try transaction.remove(unit) { count += 1 }
      return count
    }
  }

  /// Makes all images anew from the store, where many units have gone or are in no image.
  ///
  /// - Parameter isForced: Whether it is done in any case.
  public func rebuildIndex(isForced: Bool = false) throws {
    let isRebuilt = try store.write { transaction in
      let progress = try transaction.progress()
      let count = try transaction.count()
      guard isForced || count >= IndexCollector.least && progress.removals > count / 4 else { return false }
      var collector = IndexCollector(files, list: .init(generation: files.list().generation + 1))
      try transaction.forEachUnit(after: 0) { try collector.add($0) }
      try write(try collector.finish(through: progress.lastUnit), transaction)
      try transaction.clearRemovals()
      return true
    }
    if isRebuilt { try reload() }
  }

  /// Brings the store into its tidiest form.
  public func tidy() throws { try store.tidy() }

  /// Takes a memory away that this value made and that holds nothing; leaves others alone.
  public func discardIfNew() { onDiscard() }

  /// Calls `body` with each unit, oldest first.
  public func forEachUnit(_ body: (TranslationUnit) throws -> Void) throws {
    try store.read { try $0.forEachUnit(after: 0, body) }
  }

  /// Examines the store from end to end.
  ///
  /// - Throws: ``MemoryError`` that says what is damaged.
  public func check() throws { try store.read { try $0.check() } }

  /// The number of units, and of variants by language.
  public func statistics() throws -> (units: Int, languages: [LanguageCount]) {
    try store.read { (try $0.count(), try $0.languages()) }
  }
}
