import Testing

@testable import arqau

@Suite("What is wrong with JSON")
struct JSONFaultTests {
  @Test(
    "the fault and its column are named",
    arguments: [
      ("foo", "'foo' is no JSON value at column 1"), ("{\"a\":NaN}", "'NaN' is no JSON value at column 6"),
      ("{\"a\":1} x", "something after the value at column 9"),
      ("{\"a\"", "the line ends too early at column 5"),
      ("{\"a\" 1}", "a colon is missing at column 6"),
      ("{a:1}", "a key in quotation marks is missing at column 2"),
      ("[1 2]", "a comma is missing at column 4"), ("{\"a\":\"b", "a string without an end at column 6"),
      ("{\"a\":\"\\ud800\"}", "a bad escape inside a string at column 7"),
      ("{\"a\":\"\\x\"}", "a bad escape inside a string at column 7"),
      ("", "the line ends too early at column 1"),
      ("[1,]", "no value at column 4"), ("{\"a\":1,}", "a key in quotation marks is missing at column 8"),
      ("\"a\tb\"", "a control character inside a string at column 3"), ("[}", "no value at column 2"),
    ])
  func faults(line: String, expected: String) {
    #expect(JSONFault.describe(Array(line.utf8)) == expected)
  }

  @Test("deep nesting is counted, not recursed into", .timeLimit(.minutes(1)))
  func deep() {
    let line = [UInt8](repeating: UInt8(ascii: "["), count: 1_000_000)
    #expect(JSONFault.describe(line) == "nested deeper than 512 at column 513")
  }

  @Test(
    "sound JSON has none",
    arguments: ["{}", "[]", "[[],{}]", "{\"a\":[1,-2.5e3,true,false,null,\"\\ud83d\\ude42\"]}", " 1 "])
  func sound(line: String) {
    #expect(JSONFault.describe(Array(line.utf8)) == nil)
  }
}

@Suite("Places and visible text")
struct OutputTests {
  @Test("lines and columns count scalars")
  func places() {
    var places = LineColumns(Array("ab\nж🙂x\r\ny".utf8))
    #expect(places.place(ofScalar: 0) == (1, 1))
    #expect(places.place(ofScalar: 3) == (2, 1))
    #expect(places.place(ofScalar: 5) == (2, 3))
    #expect(places.place(ofScalar: 8) == (3, 1))
  }

  @Test(
    "control and bidi characters are shown, not obeyed",
    arguments: [
      ("plain", "plain"), ("a\u{1B}[2J", "a<U+001B>[2J"), ("a\u{7}\r\nb\tc", "a<U+0007><U+000D>\nb\tc"),
      ("a\u{202E}b", "a<U+202E>b"), ("\u{9B}31m", "<U+009B>31m"), ("Қазақ 🙂", "Қазақ 🙂"),
    ])
  func visible(text: String, expected: String) {
    #expect(Visible.text(text) == expected)
  }

  @Test(
    "a sentence over several lines is printed on one",
    arguments: [("a\n b", "a b"), ("a\u{A0}b", "a\u{A0}b"), ("a  b\r\nc", "a  b c"), ("a\u{2028}b", "a b")])
  func oneLine(text: String, expected: String) {
    #expect(OneLine.text(text) == expected)
  }
}
