internal import ArqauText

/// Finds a term that a concept has twice in one language.
struct DuplicateTermRule: LintRule {
  let id = "duplicate-term"
  let severity = LintFinding.Severity.error
  let summary = """
    A concept has one term twice in a language. Letter case, white space, ё for е and the script of Serbian \
    make no difference.
    """
  let good = [
    "a:\n  en:\n    - talks\n    - admitted: negotiations\n  ru:\n    - переговоры\n",
    "us:\n  en:\n    - US\n    - preferred: us\n      match: case\n",
  ]
  let bad = [
    "a:\n  en:\n    - talks\n    - admitted: Talks # here\n",
    "a:\n  sr:\n    - споразум\n    - forbidden: sporazum # here\n",
    "a:\n  ru:\n    - партнёрство\n    - admitted: партнерство # here\n",
  ]

  func check(_ scope: LintScope, report: (String, SourcePlace?, Concept?) -> Void) {
    for concept in scope.concepts {
      for language in concept.languages {
        var seen: [String: Term] = [:]
        for term in concept.terms[language, default: []] {
          // A term with its letter case is another than one without.
          let key = term.matching == .letterCase ? "=\(term.text)" : TermKey.of(term.text, in: language)
          if let first = seen[key], first.script == term.script {
            report("\(language): '\(term.text)' is there already, as \(first.status.rawValue)", term.place, concept)
          } else {
            seen[key] = term
          }
        }
      }
    }
  }
}
