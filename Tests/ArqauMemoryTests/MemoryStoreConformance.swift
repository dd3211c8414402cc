import ArqauText
import Foundation
import Testing

@testable import ArqauMemory

/// A folder that goes away with the test.
struct TemporaryFolder: ~Copyable {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appending(path: "arqau-memory-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  func path(_ name: String) -> String { url.appending(path: name).path }

  func write(_ text: String, as name: String) throws -> String {
    try Data(text.utf8).write(to: url.appending(path: name))
    return path(name)
  }
}

/// A unit of a few texts, by their tags.
func unit(_ texts: KeyValuePairs<String, String>, origin: String? = nil) throws -> TranslationUnit {
  TranslationUnit(variants: try texts.map { .init(try #require(LanguageCode($0.key)), $0.value) }, origin: origin)
}

/// What every store must do; run over each kind of store.
struct MemoryStoreConformance {
  let open: () throws -> any MemoryStore

  func all() throws {
    try keepsUnits()
    try storesEqualUnitsOnce()
    try doesAllOrNothing()
    try neverGivesANumberTwice()
    try tellsProgress()
  }

  private func units(_ store: any MemoryStore) throws -> [TranslationUnit] {
    var units: [TranslationUnit] = []
    try store.read { try $0.forEachUnit(after: 0) { units.append($0) } }
    return units
  }

  private func keepsUnits() throws {
    let store = try open()
    var full = try unit(["en": "One\u{0}two", "sr-Latn": "", "kk": "Бір 😀"], origin: "o")
    full.name = "n"
    full.context = "c"
    full.previous = "p"
    full.next = "x"
    full.creator = "me"
    full.created = "20260101T000000Z"
    full.changer = "you"
    full.changed = "20260102T000000Z"
    full.notes = ["a", "b"]
    full.properties = [.init("k", "v"), .init("@usagecount", "3")]
    full.variants[2].markup = "Бір <ph/>😀"
    full.variants[2].properties = [.init("@changeid", "x")]
    let id = try #require(try store.write { try $0.add(full) })
    full.id = id
    #expect(try store.read { try $0.unit(id) } == full)
    #expect(try units(store) == [full])
    #expect(try store.read { try $0.unit(id + 1) } == nil)
    #expect(
      try store.read { try $0.languages().map { [$0.language.tag, "\($0.count)"] } } == [
        ["en", "1"], ["kk", "1"], ["sr-Latn", "1"],
      ])
  }

  private func storesEqualUnitsOnce() throws {
    let store = try open()
    let first = try unit(["en": "a", "ru": "б"])
    let results = try store.write { transaction in
      [
        try transaction.add(first), try transaction.add(first), try transaction.add(try unit(["en": "a", "ru": "в"])),
        try transaction.add(try unit(["en": "a", "ru": "б"], origin: "other")),
      ]
    }
    #expect(results.map { $0 == nil } == [false, true, false, false])
    #expect(try store.read { try $0.count() } == 3)
  }

  private func doesAllOrNothing() throws {
    struct Stop: Error {}
    let store = try open()
    _ = try store.write { try $0.add(try unit(["en": "kept", "ru": "б"])) }
    #expect(throws: Stop.self) {
      try store.write { transaction in
        _ = try transaction.add(try unit(["en": "lost", "ru": "б"]))
        throw Stop()
      }
    }
    #expect(try units(store).map { $0.variants[0].text } == ["kept"])
  }

  private func neverGivesANumberTwice() throws {
    let store = try open()
    let first = try #require(try store.write { try $0.add(try unit(["en": "a", "ru": "б"])) })
    #expect(try store.write { try $0.remove(first) })
    #expect(try store.write { try $0.remove(first) } == false)
    let second = try #require(try store.write { try $0.add(try unit(["en": "a", "ru": "б"])) })
    #expect(second > first)
    #expect(try store.read { try $0.removedUnits() } == [first])
    #expect(try units(store).map(\.id) == [second])
  }

  private func tellsProgress() throws {
    let store = try open()
    #expect(try store.read { try $0.progress() } == MemoryProgress(lastUnit: 0, removals: 0))
    let id = try #require(try store.write { try $0.add(try unit(["en": "a", "ru": "б"])) })
    _ = try store.write { try $0.remove(id) }
    #expect(try store.read { try $0.progress() } == MemoryProgress(lastUnit: id, removals: 1))
    try store.write { transaction in
      try transaction.setIndexToken(7)
      try transaction.clearRemovals()
    }
    #expect(try store.read { try $0.progress() } == MemoryProgress(lastUnit: id, removals: 0))
    #expect(try store.read { try $0.indexToken() } == 7)
    try store.read { try $0.check() }
  }
}

@Suite("SQLite store")
struct SQLiteStoreTests {
  @Test("does what every store must")
  func conformance() throws {
    let folder = try TemporaryFolder()
    var number = 0
    let url = folder.url
    try MemoryStoreConformance {
      number += 1
      return try SQLiteStore(path: url.appending(path: "\(number).arqau").path, mode: .creating)
    }.all()
  }

  /// The error of opening a file.
  private func kind(_ path: String, _ mode: SQLiteStore.Mode) throws -> MemoryError.Kind? {
    do {
      _ = try SQLiteStore(path: path, mode: mode)
      return nil
    } catch let error as MemoryError {
      return error.kind
    }
  }

  @Test(
    "G3: what is no memory is refused and left as it was", arguments: [SQLiteStore.Mode.reading, .writing, .creating])
  func foreign(mode: SQLiteStore.Mode) throws {
    let folder = try TemporaryFolder()
    let text = try folder.write(
      "just text, and a little more of it, so that it is long enough for a header page", as: "a.txt")
    #expect(try kind(text, mode) == .unavailable)
    #expect(try String(contentsOfFile: text, encoding: .utf8).hasPrefix("just text"))
    #expect(try kind("/tmp", mode) == .system)
    #expect(try kind("/nowhere/at/all.arqau", mode) == (mode == .creating ? .system : .notFound))
    if mode != .creating {
      #expect(try kind(try folder.write("", as: "empty"), mode) == .unavailable)
    }
  }

  @Test("G3: a newer memory and one of another program are refused by their headers")
  func header() throws {
    let folder = try TemporaryFolder()
    for (offset, byte) in [(63, UInt8(99)), (68, UInt8(0))] {
      let path = folder.path("\(offset).arqau")
      do { try SQLiteStore(path: path, mode: .creating).tidy() }
      var bytes = try Data(contentsOf: URL(filePath: path))
      bytes[offset] = byte
      for suffix in ["-wal", "-shm"] { try? FileManager.default.removeItem(atPath: path + suffix) }
      try bytes.write(to: URL(filePath: path))
      #expect(try kind(path, .writing) == .unavailable)
      #expect(try Data(contentsOf: URL(filePath: path)) == bytes)
    }
  }

  @Test("G2: a full disk is an error, and the memory goes on once there is room")
  func full() throws {
    let folder = try TemporaryFolder()
    let store = try SQLiteStore(path: folder.path("a.arqau"), mode: .creating)
    _ = try store.write { try $0.add(try unit(["en": "kept", "ru": "б"])) }
    try store.limitPages(40)
    do {
      try store.write { transaction in
        for number in 0..<20_000 { _ = try transaction.add(try unit(["en": "lost \(number)", "ru": "б"])) }
      }
      Issue.record("wrote more than the disk holds")
    } catch let error as MemoryError {
      #expect(error.kind == .system)
      #expect(error.reason == "no space left on the disk")
    }
    #expect(try store.read { try $0.count() } == 1)
    try store.read { try $0.check() }
    try store.limitPages(1_000_000)
    #expect(try store.write { try $0.add(try unit(["en": "again", "ru": "б"])) } != nil)
  }

  @Test("a memory opened to be read takes nothing")
  func readOnly() throws {
    let folder = try TemporaryFolder()
    let path = folder.path("a.arqau")
    do {
      let store = try SQLiteStore(path: path, mode: .creating)
      _ = try store.write { try $0.add(try unit(["en": "kept", "ru": "б"])) }
    }
    let store = try SQLiteStore(path: path, mode: .reading)
    #expect(try store.read { try $0.count() } == 1)
    #expect(throws: MemoryError.self) { try store.write { try $0.add(try unit(["en": "x", "ru": "б"])) } }
  }

  @Test("the check finds a text that isn't as it was stored", arguments: [UInt8(ascii: "Q"), 0xFF])
  func damagedText(byte: UInt8) throws {
    let folder = try TemporaryFolder()
    let path = folder.path("a.arqau")
    do {
      let memory = try TranslationMemory(path: path, mode: .creating)
      try TranslationMemoryTests.add(
        [try unit(["en": "sound", "sr-Latn": "čitav"], origin: ""), try unit(["en": "unmistakable", "ru": "б"])],
        to: memory)
      try memory.check()
      try memory.tidy()
    }
    var bytes = try Data(contentsOf: URL(filePath: path))
    let place = try #require(bytes.range(of: Data("unmistakable".utf8)))
    bytes[place.lowerBound] = byte
    let copy = folder.path("b.arqau")
    try bytes.write(to: URL(filePath: copy))
    let memory = try TranslationMemory(path: copy, mode: .reading)
    let error = #expect(throws: MemoryError.self) { try memory.check() }
    #expect(error?.kind == .unavailable)
    #expect(error?.reason == "damaged: 1 units aren't as they were stored, the first is unit 2")
  }

  @Test("a new memory is taken away only while it holds nothing, and nothing is stored in one that is gone")
  func discarding() throws {
    let folder = try TemporaryFolder()
    let path = folder.path("a.arqau")
    let new = try TranslationMemory(path: path, mode: .creating)
    let other = try SQLiteStore(path: path, mode: .writing)
    new.discardIfNew()
    #expect(!FileManager.default.fileExists(atPath: path))
    let error = #expect(throws: MemoryError.self) { try other.write { try $0.add(try unit(["en": "a", "ru": "б"])) } }
    #expect(error?.kind == .unavailable)
    let kept = try TranslationMemory(path: folder.path("b.arqau"), mode: .creating)
    try TranslationMemoryTests.add([try unit(["en": "a", "ru": "б"])], to: kept)
    kept.discardIfNew()
    #expect(try TranslationMemory(path: folder.path("b.arqau"), mode: .reading).statistics().units == 1)
  }
}
