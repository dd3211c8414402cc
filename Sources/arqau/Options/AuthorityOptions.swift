import ArgumentParser
import ArqauNormalizer
import Synchronization

/// Which name records a command goes by.
struct AuthorityOptions: ParsableArguments {
  @Option(
    name: .customLong("authority"),
    help: ArgumentHelp(
      "A file of name records: a table (.tsv), JSON Lines (.jsonl), YAML (.yml) or an index made by name import; may be repeated.",
      valueName: "file"), completion: .file())
  var authorities: [String] = []

  @Flag(name: .customLong("no-builtin"), help: "Leave the records out that come with Arqau.")
  var noBuiltin = false

  @Option(
    help: ArgumentHelp(
      "Where indexes of large files are kept; $XDG_CACHE_HOME/arqau or ~/.cache/arqau when left out.",
      valueName: "folder"), completion: .directory)
  var cache: String?

  @Flag(name: .customLong("no-cache"), help: "Keep no index.")
  var noCache = false

  /// Where indexes are kept.
  var keeper: IndexCache { IndexCache(folder: noCache ? nil : cache ?? IndexCache.standardFolder) }

  /// The indexes of all files and of the built-in records, and how many rows are in none.
  ///
  /// The rows that were left out are told on standard error.
  func indexes() throws -> (indexes: [NameIndex], faults: Int) {
    let cache = keeper
    var indexes: [NameIndex] = []
    var faults = 0
    for path in authorities {
      let opened: IndexCache.Opened
      do throws(AuthorityFault) { opened = try cache.open(path) } catch { throw CommandFailure(error) }
      FaultReport.show(opened.faults)
      guard opened.index.formCount > 0 || opened.faults.isEmpty else {
        throw CommandFailure(.badData, "no row of it is a name record", place: path)
      }
      faults += opened.faults.count
      indexes.append(opened.index)
    }
    if !noBuiltin { indexes.append(cache.builtIn()) }
    return (indexes, faults)
  }
}

/// Tells of rows that were left out.
enum FaultReport {
  /// How many are told one by one.
  private static let limit = 20

  static func show(_ faults: [AuthorityFault], all: Bool = false) {
    for fault in all ? faults[...] : faults.prefix(limit) { StandardError.message(Visible.text(fault.description)) }
    if !all, faults.count > limit { StandardError.message("and \(faults.count - limit) more") }
  }
}

/// Searches over indexes, kept for the next batch of records, since each holds memory for every form.
final class SearchPool: Sendable {
  private struct State {
    var indexes: [NameIndex]
    /// Searches that nobody uses now, over these indexes.
    var idle: [[NameSearch]] = []
  }

  private let state: Mutex<State>
  private let cache: IndexCache

  /// - Parameter cache: Where the indexes were kept, to make a damaged one anew.
  init(_ indexes: [NameIndex], cache: IndexCache) {
    state = Mutex(State(indexes: indexes))
    self.cache = cache
  }

  /// The hits of all indexes together, best first; `kind` nil takes any.
  ///
  /// - Throws: ``CommandFailure`` where an index is damaged and can't be made anew.
  func search(_ name: String, limit: Int, least: Double, kind: NameKind?) throws -> [NameSearch.Hit] {
    let indexes = state.withLock(\.indexes)
    var searches = state.withLock { $0.idle.popLast() } ?? indexes.map { NameSearch($0) }
    var hits: [NameSearch.Hit] = []
    for index in searches.indices { hits += searches[index].search(name, limit: limit, least: least, kind: kind) }
    guard !indexes.contains(where: \.isDamaged) else {
      try remakeDamaged()
      return try search(name, limit: limit, least: least, kind: kind)
    }
    state.withLock { if $0.indexes.elementsEqual(indexes, by: ===) { $0.idle.append(searches) } }
    if indexes.count > 1 {
      // A stable order: by score, then as the files were named.
      let order = hits.indices.sorted { (hits[$1].score, $0) < (hits[$0].score, $1) }
      hits = order.prefix(limit).map { hits[$0] }
    }
    return hits
  }

  private func remakeDamaged() throws {
    try state.withLock { state in
      for (place, index) in state.indexes.enumerated() where index.isDamaged {
        do throws(AuthorityFault) {
          state.indexes[place] = try cache.remade(index)
        } catch {
          throw CommandFailure(error)
        }
      }
      state.idle = []
    }
  }
}
