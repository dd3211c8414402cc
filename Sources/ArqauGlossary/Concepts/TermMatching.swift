/// In which shapes a term is looked for in a text; the raw value is that of the key `match`.
public enum TermMatching: String, Sendable, Hashable, CaseIterable, Codable {
  /// Under inflection, in any letter case that the term's own case allows.
  case inflect
  /// As it is written, in any letter case.
  case exact
  /// As it is written, letter case included.
  case letterCase = "case"
}

/// Which words of a term inflect; the raw value is that of the key `inflect`.
public enum InflectingWords: String, Sendable, Hashable, CaseIterable, Codable {
  /// Every word that can: an adjective agrees with its noun.
  case all
  /// The first word alone: the head with what depends on it behind.
  case first
  /// The last word alone.
  case last
}

/// The number of a term whose base form has only that one; the raw value is that of the key `number`.
public enum TermNumber: String, Sendable, Hashable, CaseIterable, Codable {
  /// Only in the singular.
  case singular
  /// Only in the plural.
  case plural
}
