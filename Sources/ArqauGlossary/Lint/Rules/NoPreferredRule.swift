/// Finds languages without a preferred term.
struct NoPreferredRule: LintRule {
  let id = "no-preferred"
  let severity = LintFinding.Severity.warning
  let summary = "A language has terms, and none is preferred: it says what not to write, and not what to write."
  let good = ["a:\n  ru:\n    - переговоры\n    - forbidden: толки\n"]
  let bad = ["a:\n  en:\n    - talks\n  ru: # here\n    - forbidden: толки\n"]

  func check(_ scope: LintScope, report: (String, SourcePlace?, Concept?) -> Void) {
    for concept in scope.concepts {
      for language in concept.languages {
        let terms = concept.terms[language, default: []]
        if !terms.contains(where: { $0.status == .preferred }) {
          report("\(language): no term is preferred", concept.keyPlaces[language.tag], concept)
        }
      }
    }
  }
}
