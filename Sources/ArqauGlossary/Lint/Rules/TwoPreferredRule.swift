internal import ArqauText

/// Finds languages with two preferred terms.
struct TwoPreferredRule: LintRule {
  let id = "two-preferred"
  let severity = LintFinding.Severity.error
  let summary = "A language has two preferred terms: a writer can't tell which one to use. One is admitted."
  let good = [
    "a:\n  en:\n    - talks\n    - admitted: negotiations\n",
    "a:\n  sr:\n    - софтвер\n    - preferred: software\n      script: Latn\n",
  ]
  let bad = ["a:\n  en:\n    - talks\n    - negotiations # here\n"]

  func check(_ scope: LintScope, report: (String, SourcePlace?, Concept?) -> Void) {
    for concept in scope.concepts {
      for language in concept.languages {
        var first: [String: Term] = [:]
        for term in concept.terms[language, default: []] where term.status == .preferred {
          if let other = first[term.script?.rawValue ?? ""] {
            report("\(language): both '\(other.text)' and '\(term.text)' are preferred", term.place, concept)
          } else {
            first[term.script?.rawValue ?? ""] = term
          }
        }
      }
    }
  }
}
