import ArqauText
import Foundation
import Testing

@testable import ArqauMemory

@Suite("Translation memory")
struct TranslationMemoryTests {
  static func code(_ tag: String) throws -> LanguageCode { try #require(LanguageCode(tag)) }

  static func query(_ text: String, _ from: String, _ to: String) throws -> MemoryQuery {
    MemoryQuery(text, from: try code(from), to: try code(to))
  }

  static func add(_ units: [TranslationUnit], to memory: TranslationMemory) throws {
    _ = try memory.add { add in for unit in units { _ = try add(unit) } }
  }

  @Test(
    "tags in all spellings have one key",
    arguments: [
      ("sr@latin", "sr", "sr-Latn"), ("sr_Latn", "sr", "sr-Latn"), ("sr-RS", "sr", "sr-RS"), ("EN-us", "en", "en-US"),
      ("kk-KZ", "kk", "kk-KZ"), ("ru_RU.UTF-8", "ru", "ru"), ("qqq", "qqq", "qqq"),
      ("zh_hant_TW", "zh-hant", "zh-Hant-TW"),
      ("kk-Latn", "kk-latn", "kk-Latn"), ("X-none", nil, nil), ("", nil, nil), ("e n", "en", "en"), ("<b>", nil, nil),
    ] as [(String, String?, String?)])
  func tags(spelling: String, key: String?, tag: String?) {
    #expect(LanguageCode(spelling)?.key == key)
    #expect(LanguageCode(spelling)?.tag == tag)
  }

  @Test("exact, context and fuzzy matches, with their differences and adapted numbers")
  func matches() throws {
    let folder = try TemporaryFolder()
    let memory = try TranslationMemory(path: folder.path("a.arqau"), mode: .creating)
    var inContext = try unit(["en": "Chapter 5 begins", "ru": "Глава 5 начинается"], origin: "context")
    inContext.previous = "Before"
    inContext.next = "After"
    try Self.add(
      [
        try unit(["en": "Chapter 5 begins", "ru": "Начало главы 5"]), inContext,
        try unit(["en": "Something else entirely", "ru": "Совсем другое"]),
        try unit(["en": "Chapter 5 begins", "kk": "5-тарау басталады"]),
      ], to: memory)
    var asked = try Self.query("Chapter 5 begins", "en", "ru")
    asked.previous = "Before"
    #expect(try memory.search(asked).map(\.score) == [101, 100])
    asked.next = "After "
    let both = try memory.search(asked)
    #expect(both.first?.score == 102 && both.first?.kind == .context && both.first?.origin == "context")
    #expect(both.last?.penalties == ["ambiguous": 1] && both.last?.adjusted == 99)
    let other = try memory.search(try Self.query("chapter 17 begins", "en", "ru"))
    #expect(other.first?.score == 82)
    #expect(other.first?.differs == ["number", "case"])
    #expect(other.first?.adapted == "Глава 17 начинается")
    #expect(other.first?.adjusted == 99)
    #expect(try memory.search(try Self.query("Chapter 5 begins", "en", "kk")).map(\.target) == ["5-тарау басталады"])
    #expect(try memory.search(try Self.query("Chapter 5 begins", "en", "de")).isEmpty)
    #expect(try memory.search(try Self.query("5-тарау  басталады", "kk-KZ", "EN")).first?.differs == ["space"])
  }

  @Test("a source with several translations is known as such at every limit", arguments: [1, 2, 3, 50])
  func ambiguous(limit: Int) throws {
    let folder = try TemporaryFolder()
    let memory = try TranslationMemory(path: folder.path("a.arqau"), mode: .creating)
    try Self.add(
      [
        try unit(["en": "Open file", "ru": "Открыть файл"], origin: "web"),
        try unit(["en": "Open file", "ru": "Открытый файл"], origin: "x"),
        try unit(["en": "Open file", "ru": "Открытый файл"], origin: "y"),
        try unit(["en": "Close", "ru": "Закрыть"], origin: "x"),
        try unit(["en": "Close", "ru": "Закрыть"], origin: "y"),
      ], to: memory)
    for rank in MemoryQuery.Rank.allCases {
      var query = try Self.query("Open file", "en", "ru")
      query.limit = limit
      query.rank = rank
      let matches = try memory.search(query)
      #expect(matches.count == min(limit, 2))
      #expect(matches.allSatisfy { $0.adjusted == 99 && $0.penalties == ["ambiguous": 1] })
      query.text = "Close"
      #expect(try memory.search(query).map(\.adjusted) == [100])
    }
  }

  @Test("numbers that stand twice, or not in the translation, are not adapted")
  func ambiguousNumbers() {
    let twice = MatchComparison(query: "2 of 3", source: "2 of 2", target: "2 из 2", isSerbian: false, codes: 0)
    #expect(twice.adapted == nil && twice.hasOpenNumbers)
    let missing = MatchComparison(query: "4 days", source: "3 days", target: "три дня", isSerbian: false, codes: 0)
    #expect(missing.adapted == nil)
    let date = MatchComparison(
      query: "On 12.05.2026 at 9:30", source: "On 01.02.2025 at 9:30", target: "9:30, 01.02.2025", isSerbian: false,
      codes: 0)
    #expect(date.adapted == "9:30, 12.05.2026")
  }

  @Test("Serbian is found from either script and answered in the script asked for")
  func serbian() throws {
    let folder = try TemporaryFolder()
    let memory = try TranslationMemory(path: folder.path("a.arqau"), mode: .creating)
    try Self.add(
      [
        try unit(["sr": "Његош је песник", "en": "Njegos is a poet"]),
        try unit(["en": "Good evening", "sr": "Добро вече", "sr-Latn": "Dobro veče"]),
      ], to: memory)
    let found = try memory.search(try Self.query("Njegoš je pesnik", "sr-Latn", "en"))
    #expect(found.first?.score == 100 && found.first?.differs == ["script"] && found.first?.adjusted == 99)
    var asked = try Self.query("Good evening", "en", "sr")
    asked.script = .latin
    #expect(try memory.search(asked).map(\.target) == ["Dobro veče"])
    asked.text = "Njegos is a poet"
    #expect(try memory.search(asked).map(\.target) == ["Njegoš je pesnik"])
  }

  @Test("what one value writes another finds, and what is removed is found no more")
  func follows() throws {
    let folder = try TemporaryFolder()
    let writer = try TranslationMemory(path: folder.path("a.arqau"), mode: .creating)
    try Self.add([try unit(["en": "first", "ru": "первый"])], to: writer)
    let reader = try TranslationMemory(path: folder.path("a.arqau"), mode: .reading)
    #expect(try reader.search(try Self.query("first", "en", "ru")).count == 1)
    try Self.add([try unit(["en": "second", "ru": "второй"])], to: writer)
    #expect(try reader.search(try Self.query("second", "en", "ru")).count == 1)
    #expect(try writer.remove { $0.variants[0].text == "first" } == 1)
    for memory in [reader, writer] {
      #expect(try memory.search(try Self.query("first", "en", "ru")).isEmpty)
      #expect(try memory.search(try Self.query("second", "en", "ru")).count == 1)
    }
    let second = try #require(try reader.search(try Self.query("second", "en", "ru")).first)
    #expect(try writer.remove([second.unit, second.unit, 999]) == 1)
    #expect(try reader.search(try Self.query("second", "en", "ru")).isEmpty)
  }

  @Test("an index from files, from a store alone, and made anew answers the same")
  func indexFiles() throws {
    let folder = try TemporaryFolder()
    let path = folder.path("a.arqau")
    var units: [TranslationUnit] = []
    for number in 0..<4500 {
      units.append(try unit(["en": "Item \(number * 7919 % 4500) of a list", "ru": "Пункт \(number)"]))
    }
    let asked = try Self.query("Item 4242 of a list", "en", "ru")
    let expected: [MemoryMatch]
    do {
      let memory = try TranslationMemory(path: path, mode: .creating)
      try Self.add(Array(units[..<100]), to: memory)
      try Self.add(Array(units[100...]), to: memory)
      try Self.add([try unit(["en": "Item 4242 of a List", "ru": "позже"])], to: memory)
      expected = try memory.search(asked)
      #expect(expected.map(\.score).prefix(2) == [100, 94])
    }
    #expect(FileManager.default.fileExists(atPath: path + ".index"))
    #expect(try TranslationMemory(path: path, mode: .reading).search(asked) == expected)
    try TranslationMemory(path: path, mode: .writing).rebuildIndex(isForced: true)
    #expect(try TranslationMemory(path: path, mode: .reading).search(asked) == expected)
    // Cut off, of another memory, or not there: the store alone tells.
    try Data("torn".utf8).write(to: URL(filePath: path + ".index1"))
    #expect(try TranslationMemory(path: path, mode: .reading).search(asked) == expected)
    try FileManager.default.removeItem(atPath: path + ".list")
    #expect(try TranslationMemory(path: path, mode: .reading).search(asked) == expected)
  }

  @Test("D5: numbers out of range are refused", arguments: [(0, 70), (-1, 70), (1_000_000_000, 70), (5, 101), (5, -1)])
  func ranges(limit: Int, threshold: Int) throws {
    let folder = try TemporaryFolder()
    let memory = try TranslationMemory(path: folder.path("a.arqau"), mode: .creating)
    var asked = try Self.query("x", "en", "ru")
    asked.limit = limit
    asked.threshold = threshold
    #expect(throws: MemoryError.self) { try memory.search(asked) }
  }

  static let oddQueries = [
    "Қасым-Жомарт", "\"unterminated", "AND", "NEAR(", "s:x", "^a", "a OR", "-", "()", "*", "{s} : x",
    "'; drop table unit; --", "\0", "", "%", "_", "\\", "[a-z]", "…", "12345", "a", "ab",
  ]

  @Test("D1, D2: text is text, in searches and concordances", arguments: oddQueries)
  func oddQuery(text: String) throws {
    let folder = try TemporaryFolder()
    let memory = try TranslationMemory(path: folder.path("a.arqau"), mode: .creating)
    let units = try Self.oddQueries.filter { !$0.isEmpty }.enumerated().map {
      try unit(["kk": "\($0.element)", "en": "number \($0.offset)"])
    }
    try Self.add(units, to: memory)
    let found = try memory.search(try Self.query(text, "kk", "en"))
    if !text.isEmpty { #expect(found.first?.source == text) }
    let asked = ConcordanceQuery(text, isSerbian: false)
    #expect(try memory.concordance(asked, in: try Self.code("kk"), limit: 10).count <= units.count)
    #expect(try memory.statistics().units == units.count)
  }

  @Test("a translation that is converted to the script asked for says why it is a 99")
  func converted() throws {
    let folder = try TemporaryFolder()
    let memory = try TranslationMemory(path: folder.path("a.arqau"), mode: .creating)
    try Self.add([try unit(["en": "Minister", "sr": "Министар"])], to: memory)
    let found = try memory.search(
      MemoryQuery("Minister", from: try Self.code("en"), to: try Self.code("sr"), script: .latin))
    #expect(found.first?.target == "Ministar")
    #expect(found.first?.adjusted == 99)
    #expect(found.first?.differs == ["script"])
  }

  @Test("D2: a query of 100 kB and one of 10,000 words are answered")
  func largeQueries() throws {
    let folder = try TemporaryFolder()
    let memory = try TranslationMemory(path: folder.path("a.arqau"), mode: .creating)
    let long = String(repeating: "words and ", count: 3_000)
    try Self.add(
      [try unit(["en": long + "end", "ru": "много"]), try unit(["en": "short", "ru": "мало"])], to: memory)
    #expect(try memory.search(try Self.query(long + "End", "en", "ru")).first?.score == 99)
    var words = try Self.query(long, "en", "ru")
    words.rank = .words
    #expect(try memory.search(words).first?.wordScore == 99)
  }

  @Test("a concordance finds words, phrases and beginnings, and leaves out what is unwanted")
  func concordance() throws {
    let folder = try TemporaryFolder()
    let memory = try TranslationMemory(path: folder.path("a.arqau"), mode: .creating)
    try Self.add(
      [
        try unit(["en": "A strategic partnership", "ru": "Стратегическое партнёрство"]),
        try unit(["en": "Strategic military partners", "ru": "Военные партнеры"]),
        try unit(["en": "Partners, strategic ones", "sr": "Стратешки партнери Вучић"]),
      ], to: memory)
    func found(_ text: String, _ tag: String) throws -> [String] {
      let language = try Self.code(tag)
      let asked = ConcordanceQuery(text, isSerbian: language.isSerbian)
      return try memory.concordance(asked, in: language, limit: 10).map { $0.unit.variants[$0.ordinal].text }
    }
    #expect(try found("strategic partner*", "en").count == 3)
    #expect(try found("strategic partner* -military", "en").count == 2)
    #expect(try found("\"strategic partner\"*", "en") == ["A strategic partnership"])
    #expect(try found("partner", "en").isEmpty)
    #expect(try found("партнёр*", "ru").count == 2)
    #expect(try found("vucic", "sr") == ["Стратешки партнери Вучић"])
    #expect(try found("партнери", "sr-Latn") == ["Стратешки партнери Вучић"])
    let hit = try memory.concordance(
      ConcordanceQuery("вучић", isSerbian: true), in: try Self.code("sr"), limit: 1)
    #expect(hit.first?.ranges == [19..<24])
    for nothing in ["-all  ", "*", "()", ""] {
      let asked = ConcordanceQuery(nothing, isSerbian: false)
      #expect(try memory.concordance(asked, in: try Self.code("en"), limit: 9).isEmpty)
    }
  }
}
