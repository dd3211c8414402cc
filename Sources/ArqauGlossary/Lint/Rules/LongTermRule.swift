/// Finds terms as long as sentences.
struct LongTermRule: LintRule {
  let id = "long-term"
  let severity = LintFinding.Severity.warning
  let summary = "A term has more than 150 characters or is a sentence: it is a definition or an example, not a term."
  let good = ["a:\n  en:\n    - United Nations Framework Convention on Climate Change\n    - admitted: U.S.\n"]
  let bad = [
    "a:\n  en:\n    - This is what the two of them have said to the press. # here\n",
    "a:\n  en:\n    - \(String(repeating: "long ", count: 40))term # here\n",
  ]

  func check(_ scope: LintScope, report: (String, SourcePlace?, Concept?) -> Void) {
    scope.forEachTerm { term, language, concept in
      let words = term.text.split(separator: " ").count
      let isSentence = words > 5 && (term.text.hasSuffix(".") || term.text.hasSuffix("!") || term.text.hasSuffix("?"))
      if isSentence || term.text.unicodeScalars.count > 150 {
        report("\(language): a term of \(words) \(words == 1 ? "word" : "words")", term.place, concept)
      }
    }
  }
}
