/// Finds concepts that don't say where they were seen.
struct UnsourcedRule: LintRule {
  let id = "unsourced"
  let severity = LintFinding.Severity.warning
  let summary = "Neither the concept nor one of its terms has a source: nobody can check it."
  let good = [
    "a:\n  en:\n    - talks\n  source: https://example.org\n",
    "a:\n  en:\n    - preferred: talks\n      source: a dictionary\n",
  ]
  let bad = ["a: # here\n  en:\n    - talks\n"]

  func check(_ scope: LintScope, report: (String, SourcePlace?, Concept?) -> Void) {
    for concept in scope.concepts where concept.sources.isEmpty {
      if concept.terms.values.allSatisfy({ $0.allSatisfy(\.sources.isEmpty) }) { report("no source", nil, concept) }
    }
  }
}
