/// A text in NFC, with all that was changed on the way and all that is worth a look.
public struct NormalizedText: Sendable, Hashable {
  /// The text after the changes.
  public let text: String
  /// What was changed, in the order of the text.
  public let changes: [TextChange]
  /// What was found and left alone, in the order of the text.
  public let findings: [TextFinding]
}

/// A place where normalization changed a text.
public struct TextChange: Sendable, Hashable {
  /// Why it was changed.
  public enum Kind: String, Sendable, Hashable {
    /// Canonical composition: the same characters, written otherwise.
    case nfc
    /// A letter of another script that looks like the right one.
    case homoglyph
  }

  /// The offset of the first scalar changed, in the text as given.
  public let start: Int
  /// The offset after the last scalar changed, in the text as given.
  public let end: Int
  /// What stood there.
  public let from: String
  /// What stands there now.
  public let to: String
  /// Why.
  public let kind: Kind
}

/// A place in a text that an editor should look at.
public struct TextFinding: Sendable, Hashable {
  /// What was found.
  public enum Kind: String, Sendable, Hashable {
    /// A word in letters of two scripts.
    case mixedScript = "mixed-script"
    /// White space other than a space, a tab or a line break.
    case unusualSpace = "unusual-space"
    /// U+00AD, seen only at a line's end.
    case softHyphen = "soft-hyphen"
    /// A character that reorders the text around it.
    case bidiControl = "bidi-control"
    /// A joiner, a zero-width space or a byte order mark inside the text.
    case invisible
  }

  /// The offset of the first scalar, in the text as given.
  public let start: Int
  /// The offset after the last scalar, in the text as given.
  public let end: Int
  /// What stands there.
  public let text: String
  /// What is found.
  public let kind: Kind
  /// The scalars to blame, as `U+00AD`.
  public let codePoints: [String]
}
