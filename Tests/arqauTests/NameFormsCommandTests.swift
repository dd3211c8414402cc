import Foundation
import Testing

@Suite("arqau name forms")
struct NameFormsCommandTests {
  @Test("a table for people: variety, form, where it is from")
  func table() throws {
    let run = try CommandProcess.run(["name", "forms", "--no-builtin", "--limit", "1", "Вучић"])
    #expect(run.status == 0)
    let lines = run.output.split(separator: "\n")
    #expect(lines.count == 6)
    #expect(lines.contains("ru       Вучич    derived, srp-rus"))
  }

  @Test("records in, records out, with ids, in order; a bad one fails alone")
  func records() throws {
    let input = """
      {"id":1,"name":"Вучић","lang":"sr-Cyrl","kind":"person","to":["ru"]}
      {"id":2,"name":""}
      {"id":3,"name":"null","kind":"person"}
      {"id":4,"name":"Тоқаев","gender":"m"}
      {"id":5}
      """
    let run = try CommandProcess.run(["name", "forms", "--jsonl"], text: input)
    #expect(run.status == 1)
    let answers = try run.answers
    #expect(answers.map { $0["id"] as? Int } == [1, 2, 3, 4, 5])
    #expect(answers.map { $0["error"] == nil } == [true, false, true, true, false])
    let forms = try #require(answers[0]["forms"] as? [[String: Any]])
    #expect(!forms.isEmpty && forms.allSatisfy { $0["lang"] as? String == "ru" })
    #expect(forms[0]["text"] as? String == "Вучич")
    #expect(forms[0]["rank"] as? Int == 1)
    #expect(["attested", "recorded", "derived"].contains(forms[0]["provenance"] as? String))
    #expect((forms[0]["source"] as? String)?.isEmpty == false)
  }

  @Test("a bad line among names is told, the others are answered, and the status is 1")
  func badLine() throws {
    let run = try CommandProcess.run(["name", "forms", "--no-builtin"], text: "Вучић\n???\nТоқаев\n")
    #expect(run.status == 1)
    #expect(run.output.contains("Вучич"))
    #expect(run.output.contains("Токаев"))
    #expect(run.errors.contains("name 2, '???'"))
    let json = try CommandProcess.run(["name", "forms", "--no-builtin", "--json"], text: "Вучић\n???\n")
    #expect(json.status == 1)
    #expect(json.output.contains("\"error\""))
  }

  @Test("what is no name ends with status 65 and a reason", arguments: ["", "...", "شهر"])
  func refused(name: String) throws {
    let run = try CommandProcess.run(["name", "forms", name])
    #expect(run.status == 65)
    #expect(run.output.isEmpty)
    #expect(!run.errors.isEmpty)
  }

  @Test("recorded forms come first, and can be left out")
  func builtIn() throws {
    let arguments = ["name", "forms", "Қасым-Жомарт Тоқаев", "--kind", "person", "--to", "en", "--limit", "1"]
    let attested = try CommandProcess.run(arguments)
    #expect(attested.output.contains("Kassym-Jomart Tokayev"))
    #expect(attested.output.contains("attested"))
    let derived = try CommandProcess.run(arguments + ["--no-builtin"])
    #expect(derived.output.contains("derived"))
  }
}
