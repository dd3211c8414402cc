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
    "a:\n  sr-Cyrl:\n    - кућа\n  sr-Latn:\n    - kuća\n",
    "us:\n  en:\n    - US\n    - preferred: us\n      match: case\n",
  ]
  let bad = [
    "a:\n  en:\n    - talks\n    - admitted: Talks # here\n",
    "a:\n  sr:\n    - споразум\n    - forbidden: sporazum # here\n",
    "a:\n  ru:\n    - партнёрство\n    - admitted: партнерство # here\n",
    "a:\n  sr:\n    - kuća\n  sr-Latn:\n    - kuća # here\n",
  ]

  func check(_ scope: LintScope, report: (String, SourcePlace?, Concept?) -> Void) {
    for concept in scope.concepts {
      // The terms of `sr`, `sr-Latn` and `sr-Cyrl` are of one language.
      let families = Dictionary(grouping: concept.languages) { $0.variety?.language.rawValue ?? $0.tag }
      for (_, languages) in families.sorted(by: { $0.key < $1.key }) {
        var seen: [String: [(term: Term, language: GlossaryLanguage)]] = [:]
        for language in languages {
          for term in concept.terms[language, default: []] {
            // A term with its letter case is another than one without.
            let key = term.matching == .letterCase ? "=\(term.text)" : TermKey.of(term.text, in: language)
            let first = seen[key, default: []].first { Self.meet($0.term, $0.language, term, language) }
            if let first {
              report(
                "\(language): '\(term.text)' is there already, as \(first.term.status.rawValue)"
                  + (first.language == language ? "" : " under \(first.language)"), term.place, concept)
            } else {
              seen[key, default: []].append((term, language))
            }
          }
        }
      }
    }
  }

  /// Whether two terms with one key say the same: those that are for two scripts don't.
  private static func meet(
    _ first: Term, _ firstLanguage: GlossaryLanguage, _ second: Term, _ secondLanguage: GlossaryLanguage
  ) -> Bool {
    if firstLanguage == secondLanguage { return first.script == second.script }
    let scripts = [(first, firstLanguage), (second, secondLanguage)].map { term, language in
      term.script ?? (language.tag.contains("-") ? language.variety?.script : nil)
    }
    return scripts[0] == nil || scripts[1] == nil || scripts[0] == scripts[1]
  }
}
