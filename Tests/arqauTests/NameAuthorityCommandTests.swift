import Foundation
import Testing

@Suite("arqau name match, search and import")
struct NameAuthorityCommandTests {
  private let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "arqau-names-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  private func file(_ name: String, _ text: String) throws -> String {
    let file = folder.appending(path: name)
    try Data(text.utf8).write(to: file)
    return file.path
  }

  private static let people = """
    id\tkind\tlang\tname
    nd\tperson\tsr\tНовак Ђоковић
    nd\tperson\ten\tNovak Djokovic
    av\tperson\tsr\tАлександар Вучић

    """

  @Test("match says how well and why")
  func match() throws {
    let run = try CommandProcess.run(["name", "match", "Aleksandar Vučić", "Вучич, Александар"])
    #expect(run.status == 0)
    #expect(run.output.hasPrefix("0.9") || run.output.hasPrefix("1.0"))
    #expect(run.output.contains("Vučić ~ Вучич: sound"))
  }

  @Test("match takes the kind of the names, and their languages")
  func matchKind() throws {
    let place = try CommandProcess.run(["name", "match", "--kind", "place", "Спрингс", "Alice Springs"])
    let person = try CommandProcess.run([
      "name", "match", "--kind", "person", "Обама", "Barack Obama", "--lang", "ru", "--lang", "en",
    ])
    #expect(person.output.prefix(4) > place.output.prefix(4))
    #expect(try CommandProcess.run(["name", "match", "--kind", "nothing", "a", "b"]).status == 64)
  }

  @Test("records of a user's own file go before the rules in name forms")
  func formsByAuthority() throws {
    let path = try file("own.tsv", "id\tkind\tlang\tname\nx\tperson\tsr\tПера Перић\nx\tperson\ten\tPerry Perich\n")
    let run = try CommandProcess.run(
      ["name", "forms", "Пера Перић", "--authority", path, "--no-builtin", "--to", "en", "--json"])
    #expect(run.status == 0)
    #expect(run.output.contains("Perry Perich"))
    let bad = try file("bad.tsv", "id\tkind\tlang\tname\nx\tperson\tsr\n")
    #expect(try CommandProcess.run(["name", "forms", "Пера", "--authority", bad]).status == 65)
  }

  @Test("Kazakh in Latin letters is declined, and base forms are found, in Latin letters")
  func latinKazakh() throws {
    let run = try CommandProcess.run(["name", "decline", "Toqaev", "--lang", "kk"])
    #expect(run.status == 0)
    #expect(run.output.contains("gen  Toqaevtyñ"))
    let back = try CommandProcess.run(["name", "lemmatize", "Toqaevtyñ", "--lang", "kk"])
    #expect(back.output.hasPrefix("Toqaev  gen"))
  }

  @Test("the built-in records can be left out of decline and lemmatize", arguments: ["decline", "lemmatize"])
  func noBuiltin(command: String) throws {
    let run = try CommandProcess.run(["name", command, "Вучића", "--lang", "sr", "--no-builtin"])
    #expect(run.status == 0)
    #expect(run.output.contains("Вучић"))
  }

  @Test("a row with more columns than the header line is told and left out")
  func raggedRows() throws {
    let path = try file("wide.tsv", "id\tkind\tlang\tname\na\tperson\tsr\tX\tY\n")
    let run = try CommandProcess.run(["name", "import", path, "--out", folder.appending(path: "o.tsv").path])
    #expect(run.status == 65)
    #expect(run.errors.contains("wide.tsv:2: 5 columns; the header line has 4"))
  }

  @Test("a file without a record is bad data to a search, and a folder that isn't there is a failed write to an import")
  func statuses() throws {
    let junk = try file("junk.tsv", "\u{1}\u{2}\n\u{3}\n")
    let search = try CommandProcess.run(["name", "search", "--no-cache", "--no-builtin", "--authority", junk, "Вучић"])
    #expect(search.status == 65)
    let people = try file("people.tsv", Self.people)
    let out = folder.appending(path: "none/o.tsv").path
    #expect(try CommandProcess.run(["name", "import", people, "--out", out]).status == 74)
  }

  @Test("what is no name is refused by match", arguments: ["", " ", "?!…"])
  func matchRefuses(name: String) throws {
    let run = try CommandProcess.run(["name", "match", name, name])
    #expect(run.status == 65)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains("no letter or digit"))
  }

  @Test("match answers records, and a bad one with an error")
  func matchRecords() throws {
    let run = try CommandProcess.run(
      ["name", "match", "--jsonl"],
      text: """
        {"id":1,"a":{"name":"Вучић","lang":"sr"},"b":{"name":"Vucic","lang":"en"},"kind":"person"}
        {"id":2,"a":{"name":"Вучић"}}
        {"id":3,"a":"Вучић","b":""}
        {"id":4,"a":{"name":"x","lang":"xx"},"b":{"name":"y"}}

        """)
    #expect(run.status == 1)
    let answers = try run.answers
    #expect(try #require(answers[0]["score"] as? Double) > 0.7)
    #expect(answers[0]["features"] is [String: Any])
    #expect(answers[1]["error"] != nil)
    #expect(answers[2]["error"] != nil, "no name, no answer")
    #expect(answers[3]["error"] != nil)
  }

  @Test("search finds a name by another spelling, in a file and among the built-in records")
  func search() throws {
    let people = try file("people.tsv", Self.people)
    let run = try CommandProcess.run([
      "name", "search", "--no-cache", "--no-builtin", "--authority", people, "Джокович",
    ])
    #expect(run.status == 0)
    #expect(run.output.contains("nd"))
    let other = try CommandProcess.run(["name", "search", "--cache", folder.path, "--json", "Сербия"])
    #expect(other.status == 0)
    #expect(other.output.contains("cldr:region:RS"))
  }

  @Test("bad rows are told, the others searched, and the status is 1")
  func badRows() throws {
    let people = try file("people.tsv", Self.people + "x\tking\ten\t\u{1B}[2JA\n")
    let run = try CommandProcess.run(
      ["name", "search", "--no-cache", "--no-builtin", "--authority", people, "--jsonl"],
      text: "{\"id\":7,\"name\":\"Вучич\"}\n")
    #expect(run.status == 1)
    #expect(run.errors.contains("people.tsv:5: "))
    #expect(!run.errors.contains("\u{1B}"))
    let hits = try #require(try run.answers[0]["hits"] as? [[String: Any]])
    #expect(hits[0]["id"] as? String == "av")
  }

  @Test(
    "a limit is a whole number from 1 to 1000", arguments: ["-1", "0", "1000000000", "NaN", "\"5;\"", "1.5", "null"])
  func limits(limit: String) throws {
    let people = try file("people.tsv", Self.people)
    let run = try CommandProcess.run(
      ["name", "search", "--no-cache", "--no-builtin", "--authority", people, "--jsonl"],
      text: "{\"id\":1,\"name\":\"Вучич\",\"limit\":\(limit)}\n")
    #expect(run.status == (limit == "null" ? 0 : 1))
    #expect((try run.answers[0]["error"] != nil) == (limit != "null"))
    let flag = try CommandProcess.run(["name", "search", "--limit=\(limit)", "Вучич"])
    #expect(flag.status == 64)
  }

  @Test("missing files are 66, nothing to search is 64")
  func missing() throws {
    #expect(try CommandProcess.run(["name", "search", "--authority", "nowhere.tsv", "A"]).status == 66)
    #expect(try CommandProcess.run(["name", "search", "--no-builtin", "A"]).status == 64)
    #expect(try CommandProcess.run(["name", "match", "A"]).status == 64)
    #expect(try CommandProcess.run(["name", "import", "nowhere.tsv", "--out", "o.tsv"]).status == 66)
    #expect(try CommandProcess.run(["name", "import", "nowhere.tsv", "--out", "o.doc"]).status == 64)
  }

  @Test("import is all or nothing, unless rows are to be skipped")
  func importing() throws {
    let people = try file("people.tsv", Self.people + "x\tking\ten\tA\n")
    let out = folder.appending(path: "out.jsonl").path
    let refused = try CommandProcess.run(["name", "import", people, "--out", out])
    #expect(refused.status == 65)
    #expect(refused.errors.contains("people.tsv:5: unknown kind 'king'"))
    #expect(!FileManager.default.fileExists(atPath: out))
    let skipped = try CommandProcess.run(["name", "import", people, "--out", out, "--skip"])
    #expect(skipped.status == 1)
    let again = try CommandProcess.run(["name", "import", out, "--out", folder.appending(path: "o.names").path])
    #expect(again.status == 0)
    let found = try CommandProcess.run(
      ["name", "search", "--no-builtin", "--authority", folder.appending(path: "o.names").path, "Đoković"])
    #expect(found.output.contains("nd  person"))
  }

  @Test("an id in two files is an error, or merged when asked")
  func merging() throws {
    let one = try file("a.tsv", Self.people)
    let two = try file("b.tsv", "id\tkind\tlang\tname\nnd\tperson\tru\tНовак Джокович\n")
    let out = folder.appending(path: "out.tsv").path
    let refused = try CommandProcess.run(["name", "import", one, two, "--out", out])
    #expect(refused.status == 65)
    #expect(refused.errors.contains("b.tsv:2: 'nd' stands in"))
    #expect(try CommandProcess.run(["name", "import", one, two, "--out", out, "--merge"]).status == 0)
    #expect(try String(contentsOf: URL(filePath: out), encoding: .utf8).contains("nd\tperson\tru\tНовак Джокович"))
    #expect(try CommandProcess.run(["name", "import", one, "--out", "/dev/full.tsv/x.tsv"]).status != 0)
  }
}
