/// Why a scheme could not be had, or a text not be converted.
public struct NormalizerError: Error, Sendable, Hashable, CustomStringConvertible {
  /// What kind of failure it is.
  public enum Kind: Sendable, Hashable {
    /// No scheme has the id that was asked for.
    case unknownScheme
    /// The rules of a scheme can't be understood.
    case rules
    /// The bytes are not UTF-8.
    case malformed
    /// What was given can't be taken for a name: too long, empty, or of another script.
    case notAName
    /// A library that the work rests on failed; the text is not to blame.
    case library
  }

  /// The kind of failure.
  public let kind: Kind
  /// What is wrong, as a phrase without a final mark.
  public let reason: String
  /// Where: a byte offset into the text, or the number of a line of the rules; nil where no place is to blame.
  public let offset: Int?

  /// Makes an error.
  public init(_ kind: Kind, _ reason: String, offset: Int? = nil) {
    self.kind = kind
    self.reason = reason
    self.offset = offset
  }

  /// The reason, with the place where there is one.
  public var description: String {
    guard let offset else { return reason }
    return kind == .rules ? "\(reason) in line \(offset)" : "\(reason) at byte \(offset)"
  }
}
