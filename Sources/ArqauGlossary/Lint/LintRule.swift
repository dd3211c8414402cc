/// A rule that glossaries are checked by.
///
/// Its examples are its tests and its documentation: each is a glossary file; in the bad ones the lines that
/// must be found, and no others, end in the comment `# here`.
public protocol LintRule: Sendable {
  /// The identifier, as findings and options have it.
  var id: String { get }
  /// How much its findings matter.
  var severity: LintFinding.Severity { get }
  /// What it finds and why that matters, in a sentence or two.
  var summary: String { get }
  /// Glossary texts in which it finds nothing.
  var good: [String] { get }
  /// Glossary texts in which it finds the lines that are marked.
  var bad: [String] { get }
  /// What it finds.
  func check(_ scope: LintScope, report: (String, SourcePlace?, Concept?) -> Void)
}

/// What a rule looks at.
public struct LintScope: Sendable {
  /// A file with its text.
  public struct Source: Sendable {
    /// What it holds.
    public let file: GlossaryFile
    /// Its bytes.
    public let utf8: [UInt8]
  }

  /// The files, in the order given.
  public let sources: [Source]
  /// The languages that a concept should have.
  public let languages: [GlossaryLanguage]
  /// Identifiers of concepts elsewhere that may be pointed to.
  public let known: Set<String>

  /// The concepts of all files.
  public var concepts: [Concept] { sources.flatMap(\.file.concepts) }

  /// Every term with its concept and language.
  public func forEachTerm(_ body: (Term, GlossaryLanguage, Concept) -> Void) {
    for source in sources {
      for concept in source.file.concepts {
        for language in concept.languages {
          for term in concept.terms[language, default: []] { body(term, language, concept) }
        }
      }
    }
  }
}
