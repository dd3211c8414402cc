/// Finds identifiers that stand in two files.
struct DuplicateIDRule: LintRule {
  let id = "duplicate-id"
  let severity = LintFinding.Severity.error
  let summary = "An identifier stands in two files: the later concept would hide the earlier."
  let good = ["a:\n  en:\n    - alpha\nb:\n  en:\n    - beta\n"]
  /// One file can't have it, since YAML refuses a key that comes twice; the test of two files is by hand.
  let bad: [String] = []

  func check(_ scope: LintScope, report: (String, SourcePlace?, Concept?) -> Void) {
    var first: [String: Concept] = [:]
    for concept in scope.concepts {
      if let earlier = first[concept.id] {
        report("'\(concept.id)' stands already in \(earlier.place?.description ?? "another file")", nil, concept)
      } else {
        first[concept.id] = concept
      }
    }
  }
}
