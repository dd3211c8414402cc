internal import ArqauText

/// Finds terms in a script that their language isn't written in.
struct ForeignScriptRule: LintRule {
  let id = "foreign-script"
  let severity = LintFinding.Severity.warning
  let summary = """
    A term has no letter of the script that its language is written in: it may stand under the wrong \
    language. Names with capitals, codes with digits, and what is not to be translated (dnt), may.
    """
  let good = [
    "a:\n  en:\n    - COVID-19\n  ru:\n    - COVID-19\n    - admitted: covid19\n  kk:\n    - ДНҚ\n",
    "a:\n  dnt: true\n  ru:\n    - Telegram\n", "a:\n  sr:\n    - ugovor\n",
  ]
  let bad = ["a:\n  en:\n    - договор # here\n  ru:\n    - treaty # here\n"]

  func check(_ scope: LintScope, report: (String, SourcePlace?, Concept?) -> Void) {
    scope.forEachTerm { term, language, concept in
      guard let variety = language.variety, !concept.isUntranslatable else { return }
      let script = term.writtenScript
      if script == .common || variety.language.scripts.contains(script) { return }
      // An acronym, a brand or a code keeps its letters in any language.
      if term.text.unicodeScalars.contains(where: { $0.properties.isUppercase || $0.properties.numericType != nil }) {
        return
      }
      report(
        "\(language): '\(term.text)' is in \(script == .latin ? "Latin" : "Cyrillic") letters", term.place, concept)
    }
  }
}
