/// Finds a preferred term that two concepts of a domain share.
struct AmbiguousTermRule: LintRule {
  let id = "ambiguous-term"
  let severity = LintFinding.Severity.warning
  let summary = """
    Two concepts of one domain have the same preferred term, and no other language tells them apart: perhaps \
    they are one concept.
    """
  let good = [
    "a:\n  domain: law\n  en:\n    - party\nb:\n  domain: politics\n  en:\n    - party\n",
    "a:\n  en:\n    - party\n  ru:\n    - партия\nb:\n  en:\n    - party\n  ru:\n    - сторона\n",
  ]
  let bad = ["a:\n  en:\n    - party\n  ru:\n    - партия\nb:\n  en:\n    - party # here\n"]

  func check(_ scope: LintScope, report: (String, SourcePlace?, Concept?) -> Void) {
    struct Key: Hashable {
      let language: GlossaryLanguage
      let term: String
      let domain: String?
    }
    var first: [Key: Concept] = [:]
    for concept in scope.concepts {
      for language in concept.languages {
        for term in concept.terms[language, default: []] where term.status == .preferred {
          let key = Key(language: language, term: TermKey.of(term.text, in: language), domain: concept.domain)
          guard let other = first[key] else {
            first[key] = concept
            continue
          }
          if other.id != concept.id, !Self.differ(concept, other) {
            report("\(language): '\(term.text)' is preferred for '\(other.id)' too", term.place, concept)
          }
        }
      }
    }
  }

  /// Whether some language prefers one term for the one and another for the other.
  private static func differ(_ left: Concept, _ right: Concept) -> Bool {
    left.languages.contains { language in
      let terms = [left, right].map { concept in
        Set(
          concept.terms[language, default: []].filter { $0.status == .preferred }.map {
            TermKey.of($0.text, in: language)
          })
      }
      return !terms[0].isEmpty && !terms[1].isEmpty && terms[0].isDisjoint(with: terms[1])
    }
  }
}
