import ArqauText
import Testing

@testable import ArqauNormalizer

@Suite("Authority")
struct AuthorityTests {
  private func read(_ text: String, _ format: AuthorityReader.Format = .table) -> AuthorityReading {
    AuthorityReader.read(Array(text.utf8), file: "f", format: format)
  }

  @Test("a folder's digests are those of the keys, whatever it folded before")
  func folding() {
    var folder = SpellingFolder()
    for name in [
      "", "—", "Вучић, Александар", "Jean-Claude  Juncker", "О'Нил", "Ёлкин", "a b", "b a", "𝒜б 漢字", "Cafe\u{301}",
    ] {
      #expect(folder.digest(of: name) == SpellingKey(name).digest, "\(name)")
    }
  }

  @Test("the embedded records have no fault, and CLDR adds to them")
  func builtIn() throws {
    let reading = BuiltInNames.reading
    #expect(reading.faults == [])
    #expect(reading.records.count >= 1)
    #expect(Authority.builtIn.records.count > reading.records.count + 800)
    let serbia = try #require(Authority.builtIn["cldr:region:RS"])
    #expect(serbia.preferredForm(in: try #require(Variety(tag: "sr-Latn")))?.text == "Srbija")
    #expect(serbia.provenance.file.hasPrefix("CLDR"))
  }

  @Test(
    "a record is found by any of its spellings",
    arguments: [
      "Вучић, Александар", "АЛЕКСАНДАР ВУЧИЋ", "Vučić Aleksandar", "Александр Вучич", "aleksandar  vucic",
      "Vuc\u{30C}ic\u{301} Aleksandar",
    ])
  func spellings(name: String) {
    #expect(Authority.builtIn.hits(spelled: name).contains { $0.record.id == "aleksandar-vucic" })
  }

  @Test(
    "look-alike letters hide no name; other names are not found",
    arguments: [("Kаzakhstan", true), ("Kazakhstn", false), ("", false), ("—", false)])
  func lookalikes(name: String, isThere: Bool) {
    #expect(Authority.builtIn.hits(spelled: name).contains { $0.record.id == "cldr:region:KZ" } == isThere)
  }

  @Test("a word is found with what stands at its place in other forms")
  func words() {
    let hits = Authority.builtIn.wordHits(spelled: "вучић")
    #expect(hits.contains { $0.counterparts.contains { $0.tag == "en" && $0.text == "Vučić" } })
  }

  @Test("rows of a table become records, and the columns come in any order")
  func table() {
    let reading = read(
      "\u{FEFF}name\tid\textra\tlang\tkind\tstatus\r\nNovak Đoković\tnd\t\tsr\tperson\t\r\nНовак Ђоковић\tnd\tx\tsr\tperson\tadmitted\r\n"
    )
    #expect(reading.faults == [])
    #expect(reading.records.count == 1)
    #expect(reading.records[0].forms.map(\.tag) == ["sr-Latn", "sr-Cyrl"])
    #expect(reading.records[0].forms.map(\.status) == [.preferred, .admitted])
  }

  @Test(
    "a name without a script in its tag is in that of most of its letters",
    arguments: [
      ("kk", "II Абдалла", "kk"), ("kk", "«SCAT» әуе компаниясы", "kk"), ("kk", "Qazaqstan", "kk-Latn"),
      ("sr", "Лав XIV", "sr-Cyrl"), ("sr", "Lav XIV", "sr-Latn"), ("sr", "XIV", "sr-Latn"),
    ])
  func scripts(tag: String, name: String, variety: String) throws {
    #expect(try #require(NameForm(name, tag: tag)).variety == Variety(tag: variety))
  }

  @Test(
    "a bad row is named with its line, and the others are read",
    arguments: [
      ("x\tperson\ten", "columns"), ("\tperson\ten\tA", "id"), ("a\u{202E}b\tperson\ten\tA", "invisible"),
      ("x\tking\ten\tA", "kind"), ("x\tperson\tnot a tag\tA", "language tag"), ("x\tperson\ten\t \u{A0}", "empty"),
      ("x\tperson\ten\t\u{1B}[31mA", "control"), ("ok\tplace\ten\tA", "ok"),
      ("x\tperson\ten\t\(String(repeating: "a", count: 10_000))", "longer"),
    ])
  func badRows(row: String, reason: String) {
    let reading = read("id\tkind\tlang\tname\nok\tperson\ten\tFirst\n\(row)\nok2\tperson\tund\tLast\n")
    #expect(reading.faults.count == 1)
    #expect(reading.faults.first?.line == 3)
    #expect(reading.faults.first?.reason.contains(reason) == true, "\(reading.faults)")
    #expect(reading.records.map(\.id) == ["ok", "ok2"])
  }

  @Test("bytes that are no UTF-8 spoil their row alone; UTF-16 and a missing header the file")
  func badBytes() {
    let bytes = Array("id\tkind\tlang\tname\nx\tperson\ten\t".utf8) + [0xE9, 0x0A] + Array("y\tperson\ten\tA".utf8)
    let reading = AuthorityReader.read(bytes, file: "f", format: .table)
    #expect(reading.records.map(\.id) == ["y"])
    #expect(reading.faults.map(\.line) == [2])
    #expect(AuthorityReader.read([0xFF, 0xFE, 0x61, 0], file: "f", format: .table).faults.count == 1)
    #expect(read("x\tperson\ten\tA\n").faults.first?.reason.contains("header") == true)
    #expect(read("").faults.count == 1)
  }

  @Test("JSON lines are read as records or as rows, and bad ones are named")
  func lines() {
    let reading = read(
      """
      {"id":"a","kind":"person","gender":"m","forms":[{"lang":"en","text":"A"},{"lang":"ru","text":"А","status":"admitted"}]}
      {"id":"b","kind":"place","lang":"en","name":"B"}
      {"id":"c"
      {"id":"d","kind":"place"}
      {"id":"a","kind":"person","forms":[{"lang":"en","text":"A"}]}
      [1]
      """, .lines)
    #expect(reading.records.map(\.id) == ["a", "b"])
    #expect(reading.faults.map(\.line) == [3, 4, 5, 6])
  }

  @Test("records are never merged silently")
  func merging() throws {
    let one = read("id\tkind\tlang\tname\nx\tperson\ten\tA\n").records
    let two = read("id\tkind\tlang\tname\nx\tperson\tru\tБ\n").records
    var authority = try Authority(one)
    #expect(throws: AuthorityFault.self) { try authority.insert(two) }
    #expect(authority["x"]?.forms.count == 1)
    try authority.insert(two, merging: true)
    #expect(authority["x"]?.forms.count == 2)
    #expect(authority.hits(spelled: "б").count == 1)
    let other = read("id\tkind\tlang\tname\nx\tplace\tru\tБ\n").records
    #expect(throws: AuthorityFault.self) { try authority.insert(other, merging: true) }
  }

  @Test(
    "a faulty names file names the line",
    arguments: [
      ("a:\n  kind: king\n", 2), ("a:\n  kind: person\n", 1), ("a:\n  kind: person\n  en: [{x: y}]\n", 3),
      ("a: b\n", 1), ("- a\n", 1), ("a:\n  kid: person\n", 2),
    ])
  func badNames(text: String, line: Int) {
    let reading = read(text, .yaml)
    #expect(reading.records.isEmpty)
    #expect(reading.faults.map(\.line) == [line])
  }
}
