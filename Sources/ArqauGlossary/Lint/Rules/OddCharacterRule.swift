internal import ArqauText

/// Finds characters that a reader doesn't see, and white space that doesn't belong.
struct OddCharacterRule: LintRule {
  let id = "odd-character"
  let severity = LintFinding.Severity.warning
  let summary = """
    A term has an invisible character, a soft hyphen, an unusual space, two spaces in a \
    row, a space at an end, or no letter and no digit at all: texts don't, so it isn't found.
    """
  let good = ["a:\n  en:\n    - gross domestic product\n"]
  let bad = [
    "a:\n  en:\n    - \"gross\\u00A0domestic\" # here\n    - admitted: \"product \" # here\n",
    "a:\n  en:\n    - admitted: \"co\\u00ADoperation\" # here\n",
    "a:\n  en:\n    - two  spaces # here\n",
    "a:\n  en:\n    - \"...\" # here\n",
  ]

  func check(_ scope: LintScope, report: (String, SourcePlace?, Concept?) -> Void) {
    scope.forEachTerm { term, language, concept in
      let found = Self.odd(term.text)
      if !found.isEmpty { report("\(language): \(found.joined(separator: ", "))", term.place, concept) }
    }
  }

  private static func odd(_ text: String) -> [String] {
    var found: [String] = []
    for finding in (try? TextNormalizer().normalize(text).findings) ?? [] where finding.kind != .mixedScript {
      found.append("\(finding.kind.rawValue) \(finding.codePoints.joined(separator: " "))")
    }
    if !text.unicodeScalars.contains(where: { $0.properties.isAlphabetic || $0.properties.numericType != nil }) {
      found.append("no letter and no digit")
    }
    if text.contains("  ") { found.append("two spaces in a row") }
    if text.hasPrefix(" ") || text.hasSuffix(" ") { found.append("a space at an end") }
    return found
  }
}
