/// Finds files that are not in canonical form.
struct UnformattedRule: LintRule {
  let id = "unformatted"
  let severity = LintFinding.Severity.warning
  let summary =
    "The file is not in the form that `arqau glossary format` gives it; the first line that differs is named."
  let good = ["a:\n  domain: trade  # here it is\n  en:\n    - alpha\n"]
  let bad = ["a:\n  en:\n    - 'alpha'  # here\n", "a:\n  en:  # here\n    - alpha\n  domain: trade\n"]

  func check(_ scope: LintScope, report: (String, SourcePlace?, Concept?) -> Void) {
    for source in scope.sources where !source.utf8.isEmpty {
      let canonical = Array(GlossaryWriter.text(of: source.file).utf8)
      if canonical == source.utf8 { continue }
      let old = source.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
      let new = canonical.split(separator: 0x0A, omittingEmptySubsequences: false)
      let line = zip(old, new).prefix { $0.0 == $0.1 }.count + 1
      report(
        "not in canonical form: run 'arqau glossary format'",
        SourcePlace(file: source.file.name, line: line, column: 1), nil)
    }
  }
}
