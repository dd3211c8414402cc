/// What an import or an export had to leave out or change.
public struct ExchangeRemark: Sendable, Hashable {
  /// What, and why, in words for the user.
  public let message: String
  /// The line of the file, from 1; nil where none is to blame.
  public let line: Int?

  /// Makes a remark.
  public init(_ message: String, line: Int? = nil) {
    self.message = message
    self.line = line
  }
}
