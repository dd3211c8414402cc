/// Finds keys that look like misspelled ones.
struct UnknownKeyRule: LintRule {
  let id = "unknown-key"
  let severity = LintFinding.Severity.warning
  let summary = """
    A key that the format doesn't know is nearly one that it knows, a language's name in place of its tag, or a term's \
    key at its concept: its value is kept and has no effect.
    """
  let good = ["a:\n  en:\n    - talks\n  reviewer: Aigul\n  tags:\n    - x\n"]
  let bad = [
    "a:\n  domian: diplomacy # here\n  en:\n    - talks\n",
    "a:\n  en:\n    - talks\n  russian: # here\n    - переговоры\n",
    "a:\n  preferred: talks # here\n  en:\n    - talks\n",
    "a:\n  en:\n    - preferred: talks # here\n      inflct: all\n",
  ]

  func check(_ scope: LintScope, report: (String, SourcePlace?, Concept?) -> Void) {
    for concept in scope.concepts {
      for extra in concept.extras {
        if let advice = Self.advice(extra.key) {
          report("unknown key '\(extra.key)'; \(advice)", concept.keyPlaces[extra.key], concept)
        }
      }
    }
    let keys = ConceptParser.termKeys + TermStatus.allCases.map(\.rawValue)
    scope.forEachTerm { term, language, concept in
      for extra in term.extras {
        if let near = Self.near(extra.key, keys) {
          report("\(language): unknown key '\(extra.key)'; is '\(near)' meant?", term.place, concept)
        }
      }
    }
  }

  /// What a concept's unknown key should have been.
  private static func advice(_ key: String) -> String? {
    if let tag = languages[key.lowercased()] { return "the language's tag is '\(tag)'" }
    if let near = near(key, ConceptParser.conceptKeys) { return "is '\(near)' meant?" }
    let ofTerms = ConceptParser.termKeys + TermStatus.allCases.map(\.rawValue)
    return ofTerms.contains(key) ? "it belongs to a term, under its language" : nil
  }

  private static let languages = [
    "english": "en", "eng": "en", "kazakh": "kk", "kaz": "kk", "russian": "ru", "rus": "ru", "serbian": "sr",
    "srp": "sr",
  ]

  private static func near(_ key: String, _ known: [String]) -> String? {
    guard (3...20).contains(key.utf8.count) else { return nil }
    return known.first { $0.utf8.count > 3 && distance(Array(key.lowercased().utf8), Array($0.utf8)) <= 2 }
  }

  private static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
    var row = Array(0...right.count)
    for (i, a) in left.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, b) in right.enumerated() {
        let next = min(row[j] + 1, row[j + 1] + 1, diagonal + (a == b ? 0 : 1))
        diagonal = row[j + 1]
        row[j + 1] = next
      }
    }
    return row[right.count]
  }
}
