/// Finds sources that are no addresses of pages.
struct BadSourceRule: LintRule {
  let id = "bad-source"
  let severity = LintFinding.Severity.error
  let summary = """
    A source is an address that is no page (javascript:, data:, file:), or one with a space in it. The name \
    of a book or standard is fine.
    """
  let good = [
    "a:\n  en:\n    - talks\n  source:\n    - https://example.org/a?b=c\n    - ISO 9\n    - \"Law No. 5: on trade\"\n"
      + "    - urn:isbn:123\n"
  ]
  let bad = [
    "a:\n  en:\n    - talks\n  source: javascript:alert(1) # here\n",
    "a:\n  en:\n    - preferred: talks # here\n      source: https://example.org/a b\n",
  ]

  private static let allowed: Set<Substring> = ["http", "https", "urn", "doi", "isbn"]

  func check(_ scope: LintScope, report: (String, SourcePlace?, Concept?) -> Void) {
    for concept in scope.concepts {
      for source in concept.sources where Self.isBad(source) {
        report("'\(source)' is no source", concept.keyPlaces["source"], concept)
      }
    }
    scope.forEachTerm { term, language, concept in
      for source in term.sources where Self.isBad(source) {
        report("\(language): '\(source)' is no source", term.place, concept)
      }
    }
  }

  private static func isBad(_ source: String) -> Bool {
    guard let colon = source.firstIndex(of: ":") else { return false }
    let scheme = source[..<colon].lowercased()[...]
    let isScheme = scheme.utf8.allSatisfy {
      $0 &- 0x61 < 26 || $0 &- 0x30 < 10 || $0 == 0x2B || $0 == 0x2D || $0 == 0x2E
    }
    let rest = source[source.index(after: colon)...]
    if !isScheme || scheme.isEmpty || rest.isEmpty || rest.hasPrefix(" ") { return false }
    return !allowed.contains(scheme) || (scheme.hasPrefix("http") && source.contains(" "))
  }
}
