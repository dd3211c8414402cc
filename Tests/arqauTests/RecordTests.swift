import Foundation
import Testing

@Suite("JSON Lines")
struct RecordTests {
  @Test("a bad line in the middle is answered with its number, and the rest go on")
  func badLine() throws {
    let result = try CommandProcess.run(
      ["segment", "--jsonl"],
      text: """
        {"id":"a","text":"One. Two."}
        {"id":"b","text":"Three."}
        {"id":"c","text":
        {"id":"d","text":"Four."}
        {"id":"e","text":"Five."}
        """)
    #expect(result.status == 1)
    let answers = try result.answers
    #expect(answers.count == 5)
    #expect(answers.map { $0["id"] as? String } == ["a", "b", "c", "d", "e"])
    let error = try #require(answers[2]["error"] as? [String: Any])
    #expect(error["line"] as? Int == 3)
    #expect((error["message"] as? String)?.isEmpty == false)
  }

  @Test("the id of a line that is no JSON is kept where it can be read")
  func tornLines() throws {
    let result = try CommandProcess.run(
      ["segment", "--jsonl"],
      text: """
        {"id":7,"text":"One."} trailing
        {"text":"a \\"id\\": 5","id":"b",
        {"x":{"id":1},"text":
        {"id":{"a":1},"text":"One."} trailing
        """)
    #expect(result.status == 1)
    let ids = try result.answers.map { $0["id"] }
    #expect(ids[0] as? Int == 7 && ids[1] as? String == "b")
    #expect(ids[2] == nil && ids[3] == nil)
  }

  /// A line of input, of which the test log shows the beginning.
  struct Line: CustomTestStringConvertible, Sendable {
    let text: String
    let isGood: Bool
    var testDescription: String { text.prefix(60).debugDescription }

    init(_ text: String, _ isGood: Bool) {
      self.text = text
      self.isGood = isGood
    }
  }

  static let lines: [Line] = [
    Line(#"{"text":"a"}"#, true),
    Line(#"{"text":"a","unknown":[1,{"x":null}]}"#, true),
    Line(#"{"text":"a","text":"b"}"#, false),
    Line("\u{FEFF}" + #"{"text":"a"}"#, true),
    Line(#"  {"text":"a"}  "# + "\r", true),
    Line(#"{"text":"\ud83d\ude42 \u0000"}"#, true),
    Line(#"{"text":"a","x":"# + String(repeating: "1", count: 1_000_000) + "}", true),
    Line(#"{"text":5}"#, false), Line(#"{"txt":"a"}"#, false), Line(#"["text"]"#, false), Line("null", false),
    Line("5", false),
    Line(#"{"text":"\ud800"}"#, false), Line(#"{"text":"a","x":NaN}"#, false), Line(#"{"text":"a"} trailing"#, false),
    Line(#"{"text":"a","lang":"xx"}"#, false), Line(#"{"text":"a","lang":5}"#, false),
    Line(String(repeating: "[", count: 100_000), false),
    Line(
      #"{"text":"a","x":"# + String(repeating: "[", count: 100_000) + String(repeating: "]", count: 100_000)
        + "}", false
    ),
  ]

  @Test("what is JSON is answered, what is not is named", .timeLimit(.minutes(1)), arguments: lines)
  func oddLines(line: Line) throws {
    let result = try CommandProcess.run(["segment", "--jsonl"], text: line.text + "\n")
    let answer = try #require(try result.answers.first)
    #expect((answer["error"] == nil) == line.isGood)
    #expect(result.status == (line.isGood ? 0 : 1))
  }

  @Test("a field that is there twice is a fault, others are passed over")
  func repeated() throws {
    let lines = [
      #"{"id":1,"text":"The first text.","text":"The second text."}"#,
      #"{"id":2,"other":{"text":1,"text":[{"id":3}]},"text":"A \"text\": {","url":"text"}"#,
      #"{"id":3,"id":4,"text":"The third text."}"#,
    ]
    let result = try CommandProcess.run(["segment", "--jsonl"], text: lines.joined(separator: "\n"))
    let answers = result.output.split(separator: "\n")
    try #require(answers.count == 3)
    #expect(result.status == 1)
    #expect(answers[0].contains(#""line":1"#) && answers[0].contains("field 'text' is there twice"))
    #expect(answers[1].contains(#""sentences""#))
    #expect(answers[2].contains("field 'id' is there twice"))
  }

  @Test("a line that is not UTF-8 is answered with the byte")
  func notUTF8() throws {
    let result = try CommandProcess.run(
      ["detect", "--jsonl"],
      input: Data(#"{"text":"a"#.utf8) + Data([0xFF]) + Data("\"}\n{\"text\":\"b\"}\n".utf8))
    let answers = try result.answers
    #expect(answers.count == 2)
    let error = try #require(answers[0]["error"] as? [String: Any])
    #expect((error["message"] as? String)?.contains("0xFF at byte 10") == true)
  }

  @Test(
    "ids come back as they came",
    arguments: [#""x""#, "7", "-3", "2.5", "true", "null", "18446744073709551615"])
  func ids(id: String) throws {
    let result = try CommandProcess.run(["detect", "--jsonl"], text: #"{"id":\#(id),"text":"a"}"# + "\n")
    #expect(result.output.contains(#""id":\#(id)"#))
  }

  @Test("a record without an id is answered without one, blank lines are passed over")
  func noID() throws {
    let result = try CommandProcess.run(
      ["detect", "--jsonl"], text: "\n{\"text\":\"a\"}\n   \n\r\n{\"text\":\"b\"}\n\n")
    let answers = try result.answers
    #expect(answers.count == 2)
    #expect(answers.allSatisfy { $0["id"] == nil })
    #expect(result.status == 0)
  }

  @Test("thousands of records keep their order on every core", arguments: ["1", "2", "7"])
  func order(jobs: String) throws {
    let text = (0..<5000).map { number in
      let length = number % 97
      return #"{"id":\#(number),"text":"\#(String(repeating: "Sentence here. ", count: length)) end"}"#
    }.joined(separator: "\n")
    let result = try CommandProcess.run(["segment", "--jsonl", "--jobs", jobs], text: text)
    #expect(result.status == 0)
    #expect(try result.answers.map { $0["id"] as? Int } == (0..<5000).map { $0 })
  }

  @Test("an answer comes before the next record is sent", .timeLimit(.minutes(1)))
  func interactive() throws {
    let process = Process()
    let input = Pipe()
    let output = Pipe()
    process.executableURL = CommandProcess.executable
    process.arguments = ["detect", "--jsonl"]
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    for number in 0..<3 {
      try input.fileHandleForWriting.write(contentsOf: Data("{\"id\":\(number),\"text\":\"Hello\"}\n".utf8))
      let answer = String(decoding: output.fileHandleForReading.availableData, as: UTF8.self)
      #expect(answer.contains("\"id\":\(number)"))
      #expect(answer.hasSuffix("}\n"))
    }
    try input.fileHandleForWriting.close()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
  }

  @Test("the same records give the same bytes")
  func deterministic() throws {
    let text = (0..<300).map {
      #"{"id":\#($0),"text":"Президент \#($0) прибыл. Talks were held. Ол келді."}"#
    }.joined(separator: "\n")
    let first = try CommandProcess.run(["digest", "--jsonl"], text: text).output
    let second = try CommandProcess.run(["digest", "--jsonl", "--jobs", "3"], text: text).output
    #expect(first == second)
    #expect(!first.isEmpty)
  }

  @Test("a number that fits no field is not called bad JSON", arguments: ["1.5", "1e400", "99999999999999999999"])
  func numbers(number: String) throws {
    let result = try CommandProcess.run(
      ["digest", "--jsonl"], text: #"{"id":1,"text":"One here.","words":\#(number)}"# + "\n")
    let error = try #require(try result.answers.first?["error"] as? [String: Any])
    #expect((error["message"] as? String)?.hasPrefix("a number is not whole") == true)
  }

  @Test(
    "a record's budget is checked",
    arguments: [
      (#"{"text":"One here. Two here.","sentences":1}"#, true), (#"{"text":"One here.","words":0}"#, false),
      (#"{"text":"One here.","words":5,"sentences":1}"#, false),
      (#"{"text":"One here.","words":"5"}"#, false),
      (#"{"text":"","sentences":1}"#, false), (#"{"text":"One here.","words":1.5}"#, false),
    ])
  func budgets(line: String, isGood: Bool) throws {
    let result = try CommandProcess.run(["digest", "--jsonl"], text: line + "\n")
    #expect(result.status == (isGood ? 0 : 1))
    #expect((try result.answers.first?["error"] == nil) == isGood)
  }

  @Test(
    "a missing field's fault names the one that may be meant",
    arguments: [
      (#"{"txt":"The talks ended."}"#, "field 'text' is missing: is 'txt' meant for it?"),
      (#"{"Text":"The talks ended."}"#, "is 'Text' meant for it?"),
      (#"{"body":"The talks ended."}"#, "field 'text' is missing"),
    ])
  func misspelt(line: String, message: String) throws {
    let result = try CommandProcess.run(["digest", "--jsonl"], text: line + "\n")
    #expect(result.status == 1 && result.output.contains(message), "\(result.output)")
    #expect(result.output.contains("meant") == message.contains("meant"))
  }
}
