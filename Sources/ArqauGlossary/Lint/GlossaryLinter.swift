public import ArqauText

/// Checks glossary files by rules.
///
/// ```swift
/// let findings = GlossaryLinter().findings(in: [("terms.yml", bytes)])
/// ```
public struct GlossaryLinter: Sendable {
  /// The rule of files that can't be read, which is always on.
  public static let syntaxRule = "syntax"

  /// The rules, in the order of their documentation.
  public static let rules: [any LintRule] = [
    DuplicateIDRule(), DuplicateTermRule(), TwoPreferredRule(), NoPreferredRule(), ForbiddenElsewhereRule(),
    AmbiguousTermRule(), MissingLanguageRule(), MixedScriptRule(), ForeignScriptRule(), NotNormalizedRule(),
    ControlCharacterRule(),
    OddCharacterRule(), BaseFormRule(), UnsourcedRule(), BadSourceRule(), UnknownRelatedRule(),
    UnknownKeyRule(), LongTermRule(), UnsortedRule(), UnformattedRule(),
  ]

  /// The languages that every concept should have.
  public var languages: [GlossaryLanguage]
  /// Identifiers of concepts outside the files that `related` may name.
  public var known: Set<String>
  /// The identifiers of the rules that are left out.
  public var skipped: Set<String>

  /// Makes a linter of all rules.
  public init(
    languages: [GlossaryLanguage] = Language.allCases.map(GlossaryLanguage.init), known: Set<String> = [],
    skipped: Set<String> = []
  ) {
    self.languages = languages
    self.known = known
    self.skipped = skipped
  }

  /// What is found in files, in the order of the files, their lines, and the rules.
  ///
  /// A file that can't be read gives its faults, and the rules go over its sound concepts.
  /// - Parameter files: Names and bytes.
  public func findings(in files: [(name: String, utf8: [UInt8])]) -> [LintFinding] {
    var findings: [LintFinding] = []
    var sources: [LintScope.Source] = []
    var order: [String: Int] = [:]
    for (name, utf8) in files {
      order[name] = order[name] ?? order.count
      let (file, faults) = GlossaryReader.inspect(utf8, named: name)
      findings += faults.map { fault in
        LintFinding(
          rule: Self.syntaxRule, severity: .error, message: fault.reason,
          place: SourcePlace(file: name, line: fault.line ?? 1, column: fault.column ?? 1))
      }
      sources.append(.init(file: file, utf8: faults.isEmpty ? utf8 : []))
    }
    let scope = LintScope(sources: sources, languages: languages, known: known)
    for rule in Self.rules where !skipped.contains(rule.id) {
      rule.check(scope) { message, place, concept in
        let place = place ?? concept?.place ?? SourcePlace(file: files.first?.name ?? "", line: 1, column: 1)
        findings.append(
          LintFinding(
            rule: rule.id, severity: rule.severity, message: message, place: place, concept: concept?.id))
      }
    }
    return findings.enumerated().sorted { left, right in
      let a = left.element.place
      let b = right.element.place
      return (order[a.file, default: 0], a.line, a.column, left.offset)
        < (order[b.file, default: 0], b.line, b.column, right.offset)
    }.map(\.element)
  }
}
