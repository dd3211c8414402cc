/// Where the units of a memory lie. The fuzzy index is not its concern.
///
/// What a store promises, and its conformance suite checks: a unit's number is never given twice; units that
/// are equal in content are stored once; what a transaction does is there whole or not at all, and once it is
/// done survives a kill; a reader sees the state of one moment.
public protocol MemoryStore: Sendable {
  /// A number of the memory's own, the same for good, by which files beside it know it.
  var identity: UInt64 { get }

  /// Does all that `body` does, or nothing where it throws.
  ///
  /// - Throws: ``MemoryError`` where the store can't be written, or what `body` threw.
  func write<Result>(_ body: (any MemoryTransaction) throws -> Result) throws -> Result

  /// Looks at one state of the store.
  func read<Result>(_ body: (any MemorySnapshot) throws -> Result) throws -> Result

  /// Brings the store into its tidiest form: a last act before the file is left alone.
  func tidy() throws
}

/// One state of a store.
public protocol MemorySnapshot {
  /// How far the store has come, to tell whether anything has changed.
  func progress() throws -> MemoryProgress
  /// A unit; nil where there is none of that number.
  func unit(_ id: Int64) throws -> TranslationUnit?
  /// The numbers of units removed since the list was last cleared.
  func removedUnits() throws -> [Int64]
  /// Calls `body` with each unit of a number above `id`, in ascending order.
  func forEachUnit(after id: Int64, _ body: (TranslationUnit) throws -> Void) throws
  /// The languages of the memory's variants, by key, with the number of variants of each tag.
  func languages() throws -> [LanguageCount]
  /// The number of units.
  func count() throws -> Int
  /// Examines the store from end to end; throws where it is damaged.
  func check() throws
  /// The number last set by ``MemoryTransaction/setIndexToken(_:)``; 0 where there is none.
  func indexToken() throws -> Int64
}

/// How far a store has come.
public struct MemoryProgress: Sendable, Hashable {
  /// The highest number ever given to a unit.
  public var lastUnit: Int64
  /// How many units have been removed since the list of them was last cleared.
  public var removals: Int
}

/// How many variants a memory has in a language.
public struct LanguageCount: Sendable, Hashable {
  /// The language.
  public let language: LanguageCode
  /// The number of variants.
  public let count: Int
}

/// A transaction on a store.
public protocol MemoryTransaction: MemorySnapshot {
  /// Stores a unit.
  ///
  /// - Returns: Its number, or nil where an equal one is there already.
  func add(_ unit: TranslationUnit) throws -> Int64?
  /// Removes a unit; false where there is none of that number.
  func remove(_ id: Int64) throws -> Bool
  /// Keeps a number for the index, that both are of one state.
  func setIndexToken(_ token: Int64) throws
  /// Forgets which units were removed, once no index holds them.
  func clearRemovals() throws
}
