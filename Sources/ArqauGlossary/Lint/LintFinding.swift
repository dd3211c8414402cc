/// Something in a glossary that a person should look at.
public struct LintFinding: Sendable, Hashable {
  /// How much it matters.
  public enum Severity: String, Sendable, Hashable, CaseIterable, Comparable, Codable {
    /// Work with the glossary goes wrong.
    case error
    /// Somebody may have meant it.
    case warning

    /// An error comes before a warning.
    public static func < (left: Severity, right: Severity) -> Bool { left == .error && right == .warning }
  }

  /// The identifier of the rule.
  public let rule: String
  /// How much it matters.
  public let severity: Severity
  /// What is wrong, in words for the user.
  public let message: String
  /// Where.
  public let place: SourcePlace
  /// The concept; nil where the whole file is meant.
  public let concept: String?

  /// Makes a finding.
  public init(rule: String, severity: Severity, message: String, place: SourcePlace, concept: String? = nil) {
    self.rule = rule
    self.severity = severity
    self.message = message
    self.place = place
    self.concept = concept
  }
}
