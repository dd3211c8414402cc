public import ArqauText

/// A term as the recognizer takes it: its text, how it may vary, and a number that matches carry.
public struct TermPattern: Sendable, Hashable {
  /// The term in its base form.
  public var text: String
  /// The language of the term; Serbian in either script.
  public var language: Language
  /// What matches carry: the caller's own number for the term.
  public var payload: Int
  /// In which shapes the term is looked for.
  public var matching: TermMatching
  /// Which words inflect; nil leaves it to the language's rules: in Kazakh the last, in Russian and
  /// Serbian the head and what agrees with it, in English every word.
  public var inflecting: InflectingWords?
  /// Further forms that are matched as written, but for letter case.
  public var forms: [String]
  /// Forms that are never matches.
  public var excludedForms: [String]

  /// Describes a term.
  public init(
    _ text: String, language: Language, payload: Int, matching: TermMatching = .inflect,
    inflecting: InflectingWords? = nil, forms: [String] = [], excludedForms: [String] = []
  ) {
    self.text = text
    self.language = language
    self.payload = payload
    self.matching = matching
    self.inflecting = inflecting
    self.forms = forms
    self.excludedForms = excludedForms
  }
}

/// A term found in a text.
public struct TermMatch: Sendable, Hashable {
  /// Where, in bytes of the text.
  public let bytes: Range<Int>
  /// The number of the pattern that was found.
  public let payload: Int
  /// Whether it stands inside a longer match that is reported too: with ``TermOverlaps/nested`` alone.
  public let isNested: Bool

  /// Describes a match.
  public init(bytes: Range<Int>, payload: Int, isNested: Bool = false) {
    self.bytes = bytes
    self.payload = payload
    self.isNested = isNested
  }
}
