import ArqauText
import Testing

@Suite("YAML reader")
struct YAMLReaderTests {
  private func read(_ text: String) throws(YAMLError) -> YAMLNode? {
    try YAMLReader().read(Array(text.utf8))
  }

  @Test("nodes know their lines and columns, in scalars")
  func places() throws {
    let root = try #require(try read("é: 1\nключ:\n  - один\n  - admitted: два\n"))
    let entries = try #require(root.entries)
    #expect(entries.map(\.key) == ["é", "ключ"])
    #expect(entries[1].line == 2)
    #expect(entries[0].value.column == 4)
    let nodes = try #require(root["ключ"]?.nodes)
    #expect(nodes[0].text == "один")
    #expect((nodes[0].line, nodes[0].column) == (3, 5))
    #expect(nodes[1]["admitted"]?.text == "два")
  }

  @Test("every scalar is its text", arguments: ["no", "1", "~", "null", "2021-04-01", "yes", "0x10", "1e3"])
  func scalarsAreWords(word: String) throws {
    #expect(try read("key: \(word)\n")?["key"]?.text == word)
    #expect(try read("\(word): value\n")?[word]?.text == "value")
  }

  @Test("styles of scalars are told")
  func styles() throws {
    let root = try #require(try read("a: x\nb: 'x'\nc: \"x\\u00e9\"\nd: |\n  x\n  y\ne: >\n  x\n  y\nf:\n"))
    #expect(root["a"]?.content == .scalar("x", style: .plain))
    #expect(root["b"]?.content == .scalar("x", style: .singleQuoted))
    #expect(root["c"]?.content == .scalar("xé", style: .doubleQuoted))
    #expect(root["d"]?.content == .scalar("x\ny\n", style: .literal))
    #expect(root["e"]?.content == .scalar("x y\n", style: .folded))
    #expect(root["f"]?.isAbsent == true)
  }

  @Test("a byte order mark, no document and comments alone are no error")
  func emptiness() throws {
    #expect(try read("\u{FEFF}a: b\n")?["a"]?.text == "b")
    #expect(try read("") == nil)
    #expect(try read("# nothing\n") == nil)
  }

  @Test(
    "what data files have no need of is refused where it stands",
    arguments: [
      ("a: &x 1\n", 1, "anchors"), ("a: &x [1]\nb: *x\n", 1, "anchors"), ("a: *x\n", 1, "alias"),
      ("a: !foo 1\n", 1, "tags"), ("a: !!python/object:os.system x\n", 1, "tags"),
      ("a:\n  <<: {b: 1}\n", 2, "merge"), ("!foo a: 1\n", 1, "tags"), ("b: 2\na: 1\na: 3\n", 3, "twice"),
      ("b:\n  - a: 1\nc:\n  a: 2\n  \"d\": 2\n  d: 3\n", 6, "twice"),
      ("no: 1\n\"no\": 2\n", 2, "twice"), ("[a]: 1\n", 1, "key"), ("a: 1\n---\nb: 2\n", 2, "document"),
      ("a: [1\n", 2, ""), ("a:\n\t- b\n", 2, ""), ("a: \"x\n", 2, ""),
    ])
  func refusals(text: String, line: Int, word: String) {
    let error = #expect(throws: YAMLError.self) { try read(text) }
    #expect(error?.line == line)
    #expect(error?.reason.contains(word) == true || word.isEmpty, "\(error?.reason ?? "")")
  }

  @Test("bytes that are no text are refused with their place")
  func malformed() {
    let error = #expect(throws: YAMLError.self) { try YAMLReader().read(Array("a: b\nc: ".utf8) + [0xFF]) }
    #expect(error?.line == 2)
    #expect(error?.column == 4)
  }

  @Test("nesting and size are bounded, whatever the style")
  func bounds() {
    let deep = 100_000
    #expect(throws: YAMLError.self) { try read(String(repeating: "[", count: deep)) }
    #expect(throws: YAMLError.self) { try read(String(repeating: "{a: ", count: deep)) }
    #expect(throws: YAMLError.self) { try read(String(repeating: "- ", count: deep) + "a") }
    #expect(throws: YAMLError.self) { try read("a: [[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]]\n") }
    #expect(throws: YAMLError.self) { try YAMLReader(maximumSize: 3).read(Array("a: b".utf8)) }
    var laughs = "a: &a [x]\n"
    for _ in 0..<20 { laughs += "b: &b [*a, *a, *a]\n" }
    #expect(throws: YAMLError.self) { try read(laughs) }
  }

  @Test("an error shows its line with a caret")
  func excerpt() {
    let text = "a: 1\nab: *x\n"
    let error = #expect(throws: YAMLError.self) { try read(text) }
    #expect(error?.excerpt(of: Array(text.utf8)) == "ab: *x\n    ^")
  }
}
