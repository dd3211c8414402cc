internal import ArqauText

/// Finds concepts that lack a language.
struct MissingLanguageRule: LintRule {
  let id = "missing-language"
  let severity = LintFinding.Severity.warning
  let summary = """
    A concept has no term in one of the languages that are asked for (--languages). What is not to be \
    translated (dnt) needs none.
    """
  let good = [
    "a:\n  en:\n    - talks\n  kk:\n    - келіссөздер\n  ru:\n    - переговоры\n  sr:\n    - преговори\n",
    "a:\n  dnt: true\n  en:\n    - Telegram\n",
    "a:\n  en:\n    - talks\n  kk:\n    - келіссөздер\n  ru:\n    - переговоры\n  sr-Latn:\n    - pregovori\n",
  ]
  let bad = ["a: # here\n  en:\n    - talks\n  ru:\n    - переговоры\n  sr:\n    - преговори\n"]

  func check(_ scope: LintScope, report: (String, SourcePlace?, Concept?) -> Void) {
    for concept in scope.concepts where !concept.isUntranslatable {
      let there = concept.languages
      let missing = scope.languages.filter { wanted in
        !there.contains { $0 == wanted || ($0.variety != nil && $0.variety?.language == wanted.variety?.language) }
      }
      if !missing.isEmpty { report("no term in \(missing.map(\.tag).joined(separator: ", "))", nil, concept) }
    }
  }
}
