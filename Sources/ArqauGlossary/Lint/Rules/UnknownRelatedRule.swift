/// Finds references to concepts that aren't there.
struct UnknownRelatedRule: LintRule {
  let id = "unknown-related"
  let severity = LintFinding.Severity.error
  let summary = "`related` names a concept that none of the files has, or the concept itself."
  let good = ["a:\n  en:\n    - talks\n  related:\n    - b\nb:\n  en:\n    - round\n"]
  let bad = ["a:\n  en:\n    - talks\n  related: # here\n    - c\n", "a:\n  en:\n    - talks\n  related: a # here\n"]

  func check(_ scope: LintScope, report: (String, SourcePlace?, Concept?) -> Void) {
    let known = scope.known.union(scope.concepts.map(\.id))
    for concept in scope.concepts {
      for id in concept.related where id == concept.id || !known.contains(id) {
        let reason = id == concept.id ? "it is related to itself" : "there is no concept '\(id)'"
        report(reason, concept.keyPlaces["related"], concept)
      }
    }
  }
}
