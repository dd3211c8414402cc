/// What is wrong with a term in a translation.
public struct TermFinding: Sendable, Hashable {
  /// The kinds of findings; the raw value is the rule's name.
  public enum Rule: String, Sendable, Hashable, CaseIterable {
    /// The source has a concept that no usable term of the target stands for.
    case missing = "missing-term"
    /// The target has a term that was given up.
    case deprecated = "deprecated-term"
    /// The target has a term that is wrong for the concept.
    case forbidden = "forbidden-term"
    /// One term of the source is translated by different terms.
    case inconsistent = "inconsistent-term"
    /// The target lacks a term that is not to be translated.
    case untranslatable = "missing-untranslatable"

    /// How grave a finding is.
    public var severity: Severity { self == .forbidden ? .error : .warning }
  }

  /// How grave a finding is.
  public enum Severity: String, Sendable, Hashable {
    case error, warning
  }

  /// Which of the two texts a place is in.
  public enum Side: String, Sendable, Hashable {
    case source, target
  }

  /// The kind.
  public let rule: Rule
  /// The identifier of the concept.
  public let concept: String
  /// What is wrong, for people.
  public let message: String
  /// The text that ``bytes`` are counted in.
  public let side: Side
  /// Where, in bytes of that text.
  public let bytes: Range<Int>
}
