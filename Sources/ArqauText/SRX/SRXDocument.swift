/// Segmentation rules as SRX 2.0 has them (Segmentation Rules eXchange, LISA OSCAR 2008; now of GALA).
///
/// At each place of a text the first rule counts whose two expressions match before and behind it; where none does,
/// nothing is cut.
public struct SRXDocument: Sendable, Hashable {
  /// A rule.
  public struct Rule: Sendable, Hashable {
    /// Whether the text is cut here, or kept together.
    public var isBreak: Bool
    /// What must stand before the place: a regular expression of ICU.
    public var before: String
    /// What must stand behind the place.
    public var after: String
    /// The line of the file on which the rule begins, from 1; 0 where it was not read.
    public var line: Int

    /// Makes a rule.
    public init(isBreak: Bool, before: String, after: String, line: Int = 0) {
      self.isBreak = isBreak
      self.before = before
      self.after = after
      self.line = line
    }
  }

  /// Rules under a name, in order.
  public struct LanguageRule: Sendable, Hashable {
    /// The name.
    public var name: String
    /// The rules.
    public var rules: [Rule]

    /// Makes rules under a name.
    public init(name: String, rules: [Rule]) {
      self.name = name
      self.rules = rules
    }
  }

  /// Which languages some rules are for.
  public struct LanguageMap: Sendable, Hashable {
    /// A regular expression that the whole of a language tag matches.
    public var pattern: String
    /// The name of the rules.
    public var ruleName: String
    /// The line of the file, from 1; 0 where it was not read.
    public var line: Int

    /// Makes an entry.
    public init(pattern: String, ruleName: String, line: Int = 0) {
      self.pattern = pattern
      self.ruleName = ruleName
      self.line = line
    }
  }

  /// Whether the rules of all maps that match a language count, one after the other; else those of the first.
  public var isCascading: Bool
  /// Whether text inside inline codes is segmented too.
  public var segmentsSubflows: Bool
  /// Whether codes at a place to cut stay with the segment before it, by kind: `start`, `end`, `isolated`.
  public var formatHandles: [String: Bool]
  /// All rules.
  public var languageRules: [LanguageRule]
  /// Which of them are for which languages, in order.
  public var languageMaps: [LanguageMap]

  /// Makes a document.
  public init(
    isCascading: Bool = false, segmentsSubflows: Bool = true, formatHandles: [String: Bool] = [:],
    languageRules: [LanguageRule] = [], languageMaps: [LanguageMap] = []
  ) {
    self.isCascading = isCascading
    self.segmentsSubflows = segmentsSubflows
    self.formatHandles = formatHandles
    self.languageRules = languageRules
    self.languageMaps = languageMaps
  }
}
