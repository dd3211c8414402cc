/// Why a glossary could not be read, written or used: what, where and why.
public struct GlossaryError: Error, Sendable, Hashable {
  /// The file's name as the user gave it; nil where there is none.
  public let file: String?
  /// The line, from 1; nil where no line is to blame.
  public let line: Int?
  /// The column in Unicode scalars, from 1; nil where no column is to blame.
  public let column: Int?
  /// What is wrong, in words for the user.
  public let reason: String
  /// The line to blame, and below it a caret under the column; nil where there is no such line.
  public let excerpt: String?

  /// - Parameters:
  ///   - reason: What is wrong, in words for the user.
  ///   - file: The file's name.
  ///   - line: The line, from 1.
  ///   - column: The column in Unicode scalars, from 1.
  ///   - excerpt: The line with a caret below.
  public init(
    _ reason: String, file: String? = nil, line: Int? = nil, column: Int? = nil, excerpt: String? = nil
  ) {
    self.file = file
    self.line = line
    self.column = column
    self.reason = reason
    self.excerpt = excerpt
  }
}

extension GlossaryError: CustomStringConvertible {
  /// `file:line:column: reason`, less what isn't known; without the excerpt.
  public var description: String {
    [file, line.map(String.init), column.map(String.init)].compactMap { $0 }.map { $0 + ":" }.joined()
      + (file == nil && line == nil ? "" : " ") + reason
  }
}
