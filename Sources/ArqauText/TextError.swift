/// Why text could not be processed.
public struct TextError: Error, Sendable, Hashable, CustomStringConvertible {
  /// What kind of failure it is.
  public enum Kind: Sendable, Hashable {
    /// The bytes are not UTF-8, or not text at all.
    case malformed
    /// A library that the work rests on failed; the text is not to blame.
    case library
    /// The text is larger than the operation takes.
    case tooLarge
  }

  /// The kind of failure.
  public let kind: Kind
  /// What is wrong, as a phrase without a final mark.
  public let reason: String
  /// Where, in bytes from the start of the text; nil where no place is to blame.
  public let byteOffset: Int?

  /// Makes an error.
  public init(_ kind: Kind, _ reason: String, byteOffset: Int? = nil) {
    self.kind = kind
    self.reason = reason
    self.byteOffset = byteOffset
  }

  /// The reason, with the place where there is one.
  public var description: String {
    byteOffset.map { "\(reason) at byte \($0)" } ?? reason
  }
}
