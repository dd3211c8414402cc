public import ArqauText

/// Recorded forms of names, to be looked up by any spelling.
public protocol AttestedForms: Sendable {
  /// The recorded forms of whatever bears a name: the best first within a variety.
  ///
  /// - Parameters:
  ///   - name: The name, in any letter case and order of words.
  ///   - kind: What it names; nil for anything.
  ///   - gender: A person's gender; nil for either.
  func attestedForms(of name: String, kind: NameKind?, gender: GrammaticalGender?) -> [AttestedForm]

  /// What stands for one word of a person's name in recorded forms.
  func attestedCounterparts(of word: String) -> [AttestedForm]
}

/// A recorded form.
public struct AttestedForm: Sendable, Hashable {
  /// The variety.
  public let variety: Variety
  /// The form.
  public let text: String
  /// The file and record.
  public let source: String
  /// Whether the spelling that was asked for is one of today; a form of a bearer that has another name now
  /// comes after what the rules make.
  public let isCurrent: Bool
  /// How many records have it.
  public let bearers: Int
  /// The native language of who bears it, as in the records; nil where that isn't recorded.
  public let native: String?
  /// What the record says for it, and what speaks against relying on it.
  public let standing: FormStanding

  /// Makes a recorded form.
  public init(
    variety: Variety, text: String, source: String, isCurrent: Bool = true, bearers: Int = 1, native: String? = nil,
    standing: FormStanding = .attested
  ) {
    self.variety = variety
    self.text = text
    self.source = source
    self.isCurrent = isCurrent
    self.bearers = bearers
    self.native = native
    self.standing = standing
  }
}
