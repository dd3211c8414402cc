import Testing

@testable import ArqauText

@Suite("Plain YAML")
struct PlainYAMLTests {
  private static let sample = """
    # A comment.
    strategic-partnership:
      domain: diplomacy
      definition:
        en: "alignment: of two states"

      en:
        - strategic partnership
        - admitted: partner's C#1 deal
          note: seen at https://example.org/a#b
      kk:
        - стратегиялық серіктестік
      source: https://example.org
    x:
      y:
        - z
    """

  private func plain(_ text: String, maximumDepth: Int = 16) -> YAMLNode? {
    Array(text.utf8).withUnsafeBufferPointer { PlainYAML.root(of: $0, maximumDepth: maximumDepth) }
  }

  /// What libyaml makes of a text; nil for nothing and for an error.
  private func byLibrary(_ text: String) -> YAMLNode? {
    do { return try YAMLReader().readByLibrary(Array(text.utf8)) } catch { return nil }
  }

  @Test("the files' own shape is read as libyaml reads it")
  func readsSample() throws {
    let root = try #require(plain(Self.sample))
    #expect(root == byLibrary(Self.sample))
    #expect(root["strategic-partnership"]?["en"]?.nodes?.last?["note"]?.column == 13)
  }

  @Test(
    "what is not plain is left to libyaml",
    arguments: [
      "", "- a\n", "a: [1, 2]\n", "a: {b: c}\n", "a: |\n  x\n", "a: 'x'\n", "a: \"x\\n\"\n", "a: x # remark\n",
      "a: x\n  y\n", "a:\n", "a:\nb: c\n", "a: x\na: y\n", "a:\tx\n", "a: x\r\n", "---\na: x\n", "a: x\n...\n",
      "a: &b x\n", "a: *b\n", "a: !t x\n", "a: b: c\n", "a: b:\n", "? a\n: b\n", "a:\n- x\n", "a:\n  - - x\n",
      "a:\n  -\n", "a:\n  - b: c\n     d: e\n", "a:\n  - b\n   - c\n", "a:\n   b: c\n  d: e\n", " a: x\nb: y\n",
      "\u{FEFF}a: x\n", "a: x\u{2028}y\n", "a: x\u{85}y\n", "a: %x\n", "a: @x\n", "a: `x`\n", "\"a\": x\n", "ключ: x\n",
      "a:\n  - \"b\": c\n", "a: \"x\n", "a: \"\n",
    ])
  func leavesTheRest(text: String) {
    #expect(plain(text) == nil)
  }

  @Test("depth is limited as in the library's reader")
  func limitsDepth() {
    #expect(plain("a:\n  b:\n    c: d\n", maximumDepth: 3) != nil)
    #expect(plain("a:\n  b:\n    c: d\n", maximumDepth: 2) == nil)
    let deep = (0..<100).map { String(repeating: " ", count: $0) + "a:\n" }.joined()
    #expect(plain(deep) == nil)
  }

  @Test("whatever is read by lines is what libyaml reads", arguments: [1, 2, 3, 4] as [UInt64])
  func agreesOnMutations(seed: UInt64) {
    var state = seed &* 0x9E37_79B9_7F4A_7C15
    func random(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(bound))
    }
    let pieces = [
      " ", "  ", "\n", "\n  ", "\n    ", ":", ": ", "- ", "-", "#", " #", "\"", "'", "a", "a: b", "\n  - c", "[", "{",
      ",",
      "&", "*", "!", "|", ">", "?", "%", "\t", "\\", "é", "қ", "~", "=", "<<: x", ".", "…",
    ]
    var read = 0
    for _ in 0..<1500 {
      var scalars = Array(Self.sample.unicodeScalars)
      for _ in 0...random(3) {
        let place = random(scalars.count)
        switch random(3) {
        case 0: scalars.remove(at: place)
        case 1: scalars.insert(contentsOf: pieces[random(pieces.count)].unicodeScalars, at: place)
        default: scalars.replaceSubrange(place..<place + 1, with: pieces[random(pieces.count)].unicodeScalars)
        }
      }
      var text = ""
      text.unicodeScalars.append(contentsOf: scalars)
      guard let root = plain(text) else { continue }
      read += 1
      #expect(root == byLibrary(text), "\(text)")
    }
    #expect(read > 200)
  }
}
