/// Finds terms that hold control characters.
struct ControlCharacterRule: LintRule {
  let id = "control-character"
  let severity = LintFinding.Severity.error
  let summary = """
    A term has a control character: no text has it, a table can't hold it, and a terminal obeys it.
    """
  let good = ["a:\n  en:\n    - gross domestic product\n"]
  let bad = [
    "a:\n  en:\n    - \"a\\x1B[31m\" # here\n    - admitted: \"two\\nlines\" # here\n",
    "a:\n  en:\n    - \"two\\tcells\" # here\n",
  ]

  func check(_ scope: LintScope, report: (String, SourcePlace?, Concept?) -> Void) {
    scope.forEachTerm { term, language, concept in
      let found = Self.controls(in: term.text)
      if !found.isEmpty {
        report("\(language): control character \(found.joined(separator: ", "))", term.place, concept)
      }
    }
  }

  /// The control characters of a text as `U+001B`, each once.
  private static func controls(in text: String) -> [String] {
    var found: [String] = []
    for scalar in text.unicodeScalars where scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value) {
      let digits = String(scalar.value, radix: 16, uppercase: true)
      let name = "U+" + String(repeating: "0", count: 4 - digits.count) + digits
      if !found.contains(name) { found.append(name) }
    }
    return found
  }
}
