import ArqauText
import Testing

@testable import ArqauGlossary

@Suite("Lint rules")
struct LintRuleTests {
  /// An example of a rule.
  struct Example: Sendable, CustomTestStringConvertible {
    let rule: String
    let text: String
    var testDescription: String { "\(rule): \(text.debugDescription)" }
  }

  static let good = GlossaryLinter.rules.flatMap { rule in rule.good.map { Example(rule: rule.id, text: $0) } }
  static let bad = GlossaryLinter.rules.flatMap { rule in rule.bad.map { Example(rule: rule.id, text: $0) } }

  private static func lines(_ example: Example, before: String = "") -> [Int] {
    let text = before + example.text
    let findings = GlossaryLinter().findings(in: [("example.yml", Array(text.utf8))])
    #expect(!findings.contains { $0.rule == GlossaryLinter.syntaxRule })
    return findings.filter { $0.rule == example.rule }.map(\.place.line)
  }

  @Test("a good example has no finding", arguments: good)
  func goodExample(example: Example) {
    #expect(Self.lines(example).isEmpty)
  }

  @Test("of a bad example the marked lines are found, and no others", arguments: bad)
  func badExample(example: Example) {
    let marked = example.text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
      .filter { $0.element.contains("# here") }.map { $0.offset + 1 }
    #expect(!marked.isEmpty)
    #expect(Self.lines(example) == marked)
  }

  @Test("with a comment of many bytes in front, the same lines are found", arguments: bad)
  func moved(example: Example) {
    guard example.rule != "unformatted" else { return }
    let lines = Self.lines(example)
    #expect(Self.lines(example, before: "# 😀 қазақ\n\n") == lines.map { $0 + 2 })
  }

  @Test("every rule has examples, a name of its own and a summary")
  func documented() {
    let rules = GlossaryLinter.rules
    #expect(Set(rules.map(\.id)).count == rules.count)
    for rule in rules {
      #expect(Concept.isValidID(rule.id))
      #expect(!rule.good.isEmpty && rule.summary.hasSuffix("."))
      #expect(!rule.bad.isEmpty || rule.id == "duplicate-id")
    }
  }

  @Test("an identifier in two files is found in the second")
  func duplicates() {
    let text = Array("a:\n  en:\n    - x\n".utf8)
    let findings = GlossaryLinter().findings(in: [("1.yml", text), ("2.yml", text)])
    let found = findings.filter { $0.rule == "duplicate-id" }
    #expect(found.map(\.place.file) == ["2.yml"])
    #expect(found.first?.message.contains("1.yml:1:1") == true)
  }

  @Test("every fault of a file that can't be read is a finding, and sound concepts are checked")
  func syntax() {
    let text = "a:\n  en:\n    - x\n    - y\nB:\n  en:\n    - z\nc:\n  en: w\n"
    let findings = GlossaryLinter().findings(in: [("1.yml", Array(text.utf8))])
    #expect(findings.filter { $0.rule == "syntax" }.map(\.place.line) == [5, 9])
    #expect(findings.contains { $0.rule == "two-preferred" && $0.place.line == 4 })
  }

  @Test("a rule that is left out finds nothing, and languages are asked for by choice")
  func settings() {
    let text = Array("a:\n  en:\n    - x\n".utf8)
    let english = GlossaryLanguage(.english)
    let all = GlossaryLinter(languages: [english], skipped: ["unsourced"]).findings(in: [("1.yml", text)])
    #expect(all.isEmpty)
  }

  @Test("known concepts elsewhere may be related to")
  func known() {
    let text = Array("a:\n  en:\n    - x\n  related:\n    - b\n".utf8)
    let findings = GlossaryLinter(known: ["b"]).findings(in: [("1.yml", text)])
    #expect(!findings.contains { $0.rule == "unknown-related" })
  }
}
