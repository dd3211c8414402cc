/// Finds forbidden terms that another concept of the domain prefers.
struct ForbiddenElsewhereRule: LintRule {
  let id = "forbidden-elsewhere"
  let severity = LintFinding.Severity.error
  let summary = """
    A term is forbidden for one concept and to be used for another of the same domain: every right use would \
    be reported as wrong.
    """
  let good = [
    "a:\n  domain: law\n  en:\n    - agreement\n    - forbidden: deal\nb:\n  domain: trade\n  en:\n    - deal\n"
  ]
  let bad = [
    "a:\n  en:\n    - agreement\n    - forbidden: deal # here\nb:\n  en:\n    - bargain\n    - admitted: Deal\n"
  ]

  func check(_ scope: LintScope, report: (String, SourcePlace?, Concept?) -> Void) {
    struct Key: Hashable {
      let language: GlossaryLanguage
      let term: String
      let domain: String?
    }
    var used: [Key: Concept] = [:]
    scope.forEachTerm { term, language, concept in
      if term.status.isUsable {
        used[Key(language: language, term: TermKey.of(term.text, in: language), domain: concept.domain)] = concept
      }
    }
    scope.forEachTerm { term, language, concept in
      guard term.status == .forbidden else { return }
      let key = Key(language: language, term: TermKey.of(term.text, in: language), domain: concept.domain)
      if let other = used[key], other.id != concept.id {
        report("\(language): '\(term.text)' is forbidden here and used for '\(other.id)'", term.place, concept)
      }
    }
  }
}
