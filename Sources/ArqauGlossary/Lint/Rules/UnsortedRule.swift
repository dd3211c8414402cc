/// Finds concepts out of order.
struct UnsortedRule: LintRule {
  let id = "unsorted"
  let severity = LintFinding.Severity.warning
  let summary = "Concepts don't stand in the order of their identifiers, so that two people's additions collide."
  let good = ["a:\n  en:\n    - alpha\nb:\n  en:\n    - beta\n"]
  let bad = ["b:\n  en:\n    - beta\na: # here\n  en:\n    - alpha\nc:\n  en:\n    - gamma\n"]

  func check(_ scope: LintScope, report: (String, SourcePlace?, Concept?) -> Void) {
    for source in scope.sources {
      var last = ""
      for concept in source.file.concepts {
        if concept.id < last { report("'\(concept.id)' stands behind '\(last)'", nil, concept) }
        last = max(last, concept.id)
      }
    }
  }
}
