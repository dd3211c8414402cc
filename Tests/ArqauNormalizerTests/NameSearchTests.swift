import ArqauText
import Foundation
import Testing

@testable import ArqauNormalizer

@Suite("Name search")
struct NameSearchTests {
  private static let people = [
    "Aleksandar Vučić", "Ana Brnabić", "Novak Đoković", "Kassym-Jomart Tokayev", "Астана", "Нур-Султан",
  ]

  private static func records(_ names: [String]) -> [NameRecord] {
    names.enumerated().compactMap { number, name in
      NameForm(name, tag: "und").map {
        NameRecord(
          id: "r\(number)", kind: number < 4 ? .person : .place, forms: [$0], provenance: Provenance(file: "t"))
      }
    }
  }

  private func top(_ name: String) -> String? {
    var search = NameSearch(NameIndex(Self.records(Self.people), source: "t"))
    return search.search(name, limit: 3).first?.matched
  }

  @Test(
    "a name is found by spellings that no record has",
    arguments: [
      ("Вучић", 0), ("Vuchich", 0), ("вучич александр", 0), ("Djokovic", 2), ("Джокович, Новак", 2), ("Ђоковић", 2),
      ("Тоқаев", 3), ("Qasym-Jomart Toqaev", 3), ("Брнабич", 1), ("Astana", 4), ("Nursultan", 5), ("Nur Sultan", 5),
    ])
  func spellings(name: String, place: Int) {
    #expect(top(name) == Self.people[place])
  }

  @Test(
    "no query is too odd",
    arguments: [
      "", "—", "%", "_", "null", "NaN", "'; drop table tu; --", "*", "a", "А", "א", "\u{0}",
      String(repeating: "я", count: 10_000), String(repeating: "ab ", count: 5_000),
    ])
  func oddQueries(name: String) {
    var search = NameSearch(NameIndex(Self.records(Self.people), source: "t"))
    #expect(search.search(name, limit: 5).count <= 5)
  }

  @Test(
    "what languages call by names of their own is found by all of them",
    arguments: [
      ("Қытай", "China"), ("Немачка", "Germany"), ("Мәскеу", "Moscow"), ("Рим", "Rome"), ("Мысыр", "Egypt"),
      ("Република Хрватска", "Republic of Croatia"), ("Бельгия Корольдігі", "Kingdom of Belgium"),
    ])
  func exonyms(name: String, wanted: String) {
    let english = [
      "China", "Germany", "Moscow", "Rome", "Egypt", "Kitay", "Republic of Croatia", "Kingdom of Belgium",
    ]
    var search = NameSearch(NameIndex(Self.records(english), source: "t"))
    #expect(search.search(name, limit: 3).first?.matched == wanted)
  }

  @Test("the whole name goes before a part of it, and the same spelling before another")
  func order() {
    let names = ["Springs", "Alice Springs", "Rock Springs", "Бунин", "Бенин", "Blok 2", "Blok 21", "Blok 12"]
    var search = NameSearch(NameIndex(Self.records(names), source: "t"))
    #expect(search.search("Элис-Спрингс", limit: 3).first?.matched == "Alice Springs")
    #expect(search.search("Бенин", limit: 3).first?.matched == "Бенин")
    #expect(search.search("блок 21", limit: 3).first?.matched == "Blok 21")
  }

  @Test(
    "a name is found by how its language reads it, and a place by the noun of its adjective",
    arguments: [
      ("Ньюкасл", "Newcastle"), ("Гейнсвилл", "Gainesville"), ("Шарлевуа", "Charlevoix"), ("Бордо", "Bordeaux"),
      ("Дарем", "Durham"), ("Кап-о-Мель", "Cap-aux-Meules"), ("Махамбет ауданы", "Махамбетский район"),
      ("Кайман аралдары", "Каймановы острова"), ("Габон Республикасы", "Gabonese Republic"),
    ])
  func readings(name: String, wanted: String) {
    let names = [
      "Newcastle", "Gainesville", "Hinesville", "Charlevoix", "Charleroi", "Bordeaux", "Banovo Brdo", "Durham", "Deram",
      "Cap-aux-Meules", "Cap-Chat", "Махамбетский район", "Махамбет", "Каймановы острова", "Кайнар",
      "Gabonese Republic",
    ]
    var search = NameSearch(NameIndex(Self.records(names), source: "t"))
    #expect(search.search(name, limit: 3).first?.matched == wanted)
    // And the other way round, where the query is what is read.
    var others = NameSearch(NameIndex(Self.records([name, "Ньюпорт", "Гейнс", "Шарлотта", "Борд"]), source: "t"))
    #expect(others.search(wanted, limit: 3).first?.matched == name)
  }

  @Test("copies of a search don't disturb each other")
  func copies() {
    let index = NameIndex(Self.records(Self.people), source: "t")
    var one = NameSearch(index)
    var other = one
    for _ in 0..<3 {
      #expect(one.search("Вучић", limit: 3).first?.id == "r0")
      #expect(other.search("Джокович", limit: 3).first?.id == "r2")
    }
  }

  @Test("a name in another script is found by itself alone")
  func otherScripts() {
    var search = NameSearch(NameIndex(Self.records(["習近平", "Алға", "ნინო"]), source: "t"))
    #expect(search.search("習近平", limit: 3).map(\.matched) == ["習近平"])
    #expect(search.search("中文", limit: 3).isEmpty)
  }

  @Test("the keys near a word are those of all words that differ by one class")
  func neighbours() {
    func keys(_ part: SkeletonKeys.Part, _ units: [UInt8]) -> Set<UInt32> {
      var keys: Set<UInt32> = []
      units.withUnsafeBufferPointer { SkeletonKeys.forEach(part, of: $0) { keys.insert($0) } }
      return keys
    }
    // One unit of each class, as a plain reference to put in, to take out and to exchange.
    typealias Unit = PhoneticUnit
    let classes: [UInt8] = [
      Unit.k, Unit.s, Unit.p, Unit.t, Unit.v, Unit.l, Unit.m, Unit.n, Unit.r, Unit.endingOv, Unit.endingUly,
      Unit.endingSki,
    ]
    let word: [UInt8] = [Unit.k, Unit.a, Unit.r, Unit.a, Unit.t, Unit.o, Unit.n]
    let near = keys(.near, word)
    for place in [0, 2, 4, 6] {
      for unit in classes where unit != word[place] {
        var other = word
        other[place] = unit
        let isMerged = place > 0 && unit == word[place - 2] || place < 6 && unit == word[place + 2]
        if !isMerged { #expect(near.isSuperset(of: keys(.same, other)), "\(place) \(unit)") }
      }
      var shorter = word
      shorter.remove(at: place)
      if place > 0 { #expect(near.isSuperset(of: keys(.same, shorter))) }
    }
    for place in [2, 4, 6, 7] {
      for unit in classes {
        var longer = word
        longer.insert(contentsOf: [unit, Unit.a], at: place)
        #expect(near.union(keys(.same, word)).isSuperset(of: keys(.same, longer)))
      }
    }
  }

  @Test("limits, least scores and kinds are kept to")
  func limits() {
    var search = NameSearch(NameIndex(Self.records(Self.people), source: "t"))
    #expect(search.search("Вучић", limit: 0).isEmpty)
    #expect(search.search("Вучић", limit: -1).isEmpty)
    #expect(search.search("Вучић", limit: 10, least: 0.7).map(\.id) == ["r0"])
    #expect(search.search("Вучић", limit: 10, least: 0.7, kind: .place).isEmpty)
    var empty = NameSearch(NameIndex([], source: "t"))
    #expect(empty.search("Вучић", limit: 5).isEmpty)
  }

  @Test("Russian and Serbian names of the built-in persons find their English records")
  func builtInPersons() throws {
    let english = try #require(Variety(.english))
    let all = BuiltInNames.reading.records.filter { $0.kind == .person }
    let records = all.compactMap { record -> NameRecord? in
      var record = record
      record.forms = record.forms(in: english)
      return record.forms.isEmpty ? nil : record
    }
    var search = NameSearch(NameIndex(records, source: "t"))
    for tag in ["ru", "sr-Cyrl", "kk"] {
      let variety = try #require(Variety(tag: tag))
      let asked = all.compactMap { record in record.preferredForm(in: variety).map { (record.id, $0.text) } }
      let found = asked.count { id, name in search.search(name, limit: 1).first?.id == id }
      #expect(Double(found) >= 0.9 * Double(asked.count), "\(tag): \(found) of \(asked.count)")
    }
  }

  @Test("a letter that is lost hides no name behind another's reading")
  func lostLetter() throws {
    let records = AuthorityReader.read(
      Array("id\tkind\tlang\tname\nu\torganisation\ten\tUnited Nations\nc\tother\ten\tUnited Nations Charter\n".utf8),
      file: "t.tsv", format: .table
    ).records
    var search = NameSearch(NameIndex(records, source: "t"))
    #expect(search.search("United Nation", limit: 1).first?.id == "u")
  }
}

@Suite("Name index files")
struct NameIndexFileTests {
  private let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "arqau-index-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  /// A table large enough to be kept.
  private func table(_ name: String, first: String) throws -> String {
    var text = "id\tkind\tlang\tname\n0\tperson\ten\t\(first)\n"
    for number in 1..<3000 { text += "\(number)\tperson\ten\tPerson Number\(number)\n" }
    let file = folder.appending(path: name)
    try Data(text.utf8).write(to: file)
    return file.path
  }

  private func top(_ index: NameIndex, _ name: String) -> String? {
    var search = NameSearch(index)
    return search.search(name, limit: 1).first?.matched
  }

  @Test("an index is kept, found again, and made anew when its file changes")
  func cache() throws {
    let cache = IndexCache(folder: folder.appending(path: "cache").path)
    let path = try table("people.tsv", first: "Novak Djokovic")
    #expect(top(try cache.open(path).index, "Ђоковић") == "Novak Djokovic")
    let kept = try FileManager.default.contentsOfDirectory(atPath: folder.appending(path: "cache").path)
    #expect(kept.count == 1)
    #expect(top(try cache.open(path).index, "Ђоковић") == "Novak Djokovic")
    _ = try table("people.tsv", first: "Ana Brnabic---")
    #expect(top(try cache.open(path).index, "Брнабић") == "Ana Brnabic---")
    try FileManager.default.removeItem(at: folder)
  }

  @Test("rows that were left out are told every time")
  func faults() throws {
    let cache = IndexCache(folder: folder.appending(path: "cache").path)
    let path = try table("people.tsv", first: "")
    for _ in 0..<2 {
      let opened = try cache.open(path)
      #expect(opened.faults.map(\.line) == [2])
      #expect(opened.index.recordCount == 2999)
    }
    #expect(throws: AuthorityFault.self) { try cache.open(folder.appending(path: "nowhere").path) }
    try FileManager.default.removeItem(at: folder)
  }

  /// The ids that an index answers to some names, or nil where it tells that it is damaged.
  private func answers(_ index: NameIndex) -> [[String]]? {
    var search = NameSearch(index)
    let found = ["Вучић", "Djokovic", "Астана", "Charlevoix", "Махамбет ауданы"].map { name in
      search.search(name, limit: 5).map { "\($0.id) \($0.matched) \($0.score) \($0.forms.map(\.text))" }
    }
    return index.isDamaged ? nil : found
  }

  @Test("a damaged index is refused, or tells so before it answers wrongly, whatever bit of it is wrong")
  func damage() throws {
    let records = BuiltInNames.reading.records
    let whole = IndexBuilder.build(records, fingerprint: .init())
    let path = folder.appending(path: "x.names").path
    try Data(whole).write(to: URL(filePath: path))
    let sound = try #require(NameIndex(file: path, source: "x").map(answers))
    #expect(sound?.allSatisfy { $0.count <= 5 } == true)
    #expect(sound?.first?.isEmpty == false)
    var generator = SeededGenerator(seed: 5)
    var refused = 0
    for round in 0..<64 {
      var bytes = whole
      switch round % 4 {
      case 0: bytes.removeSubrange(Int.random(in: 0..<bytes.count, using: &generator)...)
      case 1:
        bytes[Int.random(in: 0..<bytes.count, using: &generator)] ^= 1 << UInt8.random(in: 0..<8, using: &generator)
      default:
        for _ in 0..<200 {
          let place = Int.random(in: (round % 4 == 2 ? 0 : IndexLayout.headerSize)..<bytes.count, using: &generator)
          bytes[place] = UInt8.random(in: 0...255, using: &generator)
        }
      }
      try Data(bytes).write(to: URL(filePath: path))
      let index = NameIndex(file: path, source: "x")
      if index == nil { refused += 1 }
      if round % 4 == 0 { #expect(index == nil) }
      if let found = index.flatMap(answers) { #expect(found == sound) }
    }
    #expect(refused >= 16)
    #expect(NameIndex(file: "/dev/null", source: "x") == nil)
    #expect(NameIndex(file: folder.path, source: "x") == nil)
    try FileManager.default.removeItem(at: folder)
  }

  @Test("a damaged bit of any block is noticed when that block is read")
  func damagedBlocks() throws {
    let whole = IndexBuilder.build(BuiltInNames.reading.records, fingerprint: .init())
    let path = folder.appending(path: "y.names").path
    let end = whole.count - 8 * IndexBlocks.count(whole.count)
    for place in stride(from: IndexLayout.headerSize, to: end - 8, by: 3001) {
      var bytes = whole
      bytes[place] ^= 0x10
      try Data(bytes).write(to: URL(filePath: path))
      let index = try #require(NameIndex(file: path, source: "y"))
      #expect(!index.isDamaged)
      for record in 0..<index.recordCount {
        _ = index.forms(ofRecord: record)
        _ = index.id(ofRecord: record)
        _ = index.kind(ofRecord: record)
      }
      for token in 0..<index.tokenCount {
        _ = index.slice(.unitStarts, .units, token)
        _ = index.slice(.postingStarts, .postings, token)
      }
      for key in UInt32(0)..<1 << 14 { for entry in index.bucket(key) { _ = index.number(.bucketTokens, entry) } }
      #expect(index.isDamaged, "at \(place)")
    }
    try FileManager.default.removeItem(at: folder)
  }

  @Test("a kept index that turns out damaged is made anew; one that the user named is not")
  func remade() throws {
    let cache = IndexCache(folder: folder.appending(path: "cache").path)
    let path = try table("people.tsv", first: "Novak Djokovic")
    _ = try cache.open(path)
    let kept = try #require(FileManager.default.contentsOfDirectory(atPath: folder.appending(path: "cache").path).first)
    let file = folder.appending(path: "cache").appending(path: kept)
    var bytes = try Data(contentsOf: file)
    for place in stride(from: IndexLayout.headerSize, to: bytes.count - bytes.count / 100, by: 500) {
      bytes[place] ^= 1
    }
    try bytes.write(to: file)
    let index = try cache.open(path).index
    _ = top(index, "Ђоковић")
    #expect(index.isDamaged)
    #expect(top(try cache.remade(index), "Ђоковић") == "Novak Djokovic")
    let named = try #require(NameIndex(file: path, source: path) ?? NameIndex(file: file.path, source: file.path))
    #expect(throws: AuthorityFault.self) { try cache.remade(named) }
    try FileManager.default.removeItem(at: folder)
  }

  @Test("a file is written whole or not at all")
  func writing() throws {
    let path = folder.appending(path: "out").path
    try IndexCache.write([1, 2, 3], to: path)
    try IndexCache.write([4], to: path)
    #expect(try Data(contentsOf: URL(filePath: path)) == Data([4]))
    #expect(throws: AuthorityFault.self) { try IndexCache.write([1], to: folder.path) }
    #expect(throws: AuthorityFault.self) { try IndexCache.write([1], to: "/dev/full") }
    #expect(throws: AuthorityFault.self) { try IndexCache.write([1], to: folder.appending(path: "no/such").path) }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["out"])
    try FileManager.default.removeItem(at: folder)
  }
}
