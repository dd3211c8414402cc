internal import ArqauText

/// Finds terms that are not in NFC.
struct NotNormalizedRule: LintRule {
  let id = "not-nfc"
  let severity = LintFinding.Severity.error
  let summary = "A term has a letter spelled as two characters, such as и and U+0306 for й: Unicode's NFC has one."
  let good = ["a:\n  ru:\n    - район\n  sr:\n    - Vučić\n"]
  let bad = ["a:\n  ru:\n    - \"раи\\u0306он\" # here\n"]

  func check(_ scope: LintScope, report: (String, SourcePlace?, Concept?) -> Void) {
    scope.forEachTerm { term, language, concept in
      guard let normal = try? term.text.normalized(to: .nfc) else { return }
      if !normal.unicodeScalars.elementsEqual(term.text.unicodeScalars) {
        report("\(language): '\(term.text)' is not in NFC", term.place, concept)
      }
    }
  }
}
