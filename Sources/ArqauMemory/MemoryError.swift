/// Why a memory could not be read, written or searched: what, where and why.
public struct MemoryError: Error, Sendable, Hashable {
  /// What kind of failure it is.
  public enum Kind: Sendable, Hashable {
    /// What was read is not what it should be.
    case malformed
    /// What was asked for makes no sense.
    case usage
    /// There is no such file.
    case notFound
    /// The store is locked, or not one that this version can use.
    case unavailable
    /// The system could not read or write.
    case system
  }

  /// The kind of failure.
  public let kind: Kind
  /// The file's name as the user gave it; nil where there is none.
  public let file: String?
  /// The line, from 1; nil where no line is to blame.
  public let line: Int?
  /// The column in Unicode scalars, from 1; nil where no column is to blame.
  public let column: Int?
  /// What is wrong, in words for the user.
  public let reason: String

  /// - Parameters:
  ///   - reason: What is wrong, in words for the user.
  ///   - kind: The kind of failure.
  ///   - file: The file's name.
  ///   - line: The line, from 1.
  ///   - column: The column in Unicode scalars, from 1.
  public init(
    _ reason: String, kind: Kind = .malformed, file: String? = nil, line: Int? = nil, column: Int? = nil
  ) {
    self.kind = kind
    self.file = file
    self.line = line
    self.column = column
    self.reason = reason
  }
}

extension MemoryError: CustomStringConvertible {
  /// `file:line:column: reason`, less what isn't known.
  public var description: String {
    [file, line.map(String.init), column.map(String.init)].compactMap { $0 }.map { $0 + ":" }.joined()
      + (file == nil && line == nil ? "" : " ") + reason
  }
}
