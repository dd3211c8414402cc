internal import ArqauText

/// Finds words in letters of two scripts.
struct MixedScriptRule: LintRule {
  let id = "mixed-script"
  let severity = LintFinding.Severity.error
  let summary = """
    A word has Latin and Cyrillic letters that look alike: it is found in no text. The finding names the \
    letters by their code points.
    """
  let good = ["a:\n  ru:\n    - IT-компания\n  kk:\n    - қаңтар\n  sr:\n    - Вучић\n"]
  let bad = ["a:\n  en:\n    - \"K\\u0430zakhstan\" # here\n  kk:\n    - \"c\\u04d9уір\" # here\n"]

  func check(_ scope: LintScope, report: (String, SourcePlace?, Concept?) -> Void) {
    scope.forEachTerm { term, language, concept in
      let normalizer = TextNormalizer(language: language.variety?.language)
      guard let result = try? normalizer.normalize(term.text) else { return }
      for finding in result.findings where finding.kind == .mixedScript {
        report(
          "\(language): '\(finding.text)' mixes scripts: \(finding.codePoints.joined(separator: " "))", term.place,
          concept)
      }
    }
  }
}
