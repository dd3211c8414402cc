/// Why XML could not be read or written: what, where and why.
public struct XMLError: Error, Sendable, Hashable {
  /// What kind of failure it is.
  public enum Kind: Sendable, Hashable {
    /// The document is not well-formed XML, or not text in its encoding.
    case malformed
    /// The document asks for what is refused: entities, too deep nesting, too large parts.
    case refused
    /// The document is well formed and not what the reader of its format expects.
    case unexpected
    /// The document can't be read.
    case unreadable
    /// The document can't be written.
    case unwritable
  }

  /// The kind of failure.
  public let kind: Kind
  /// What is wrong, as a phrase without a final mark.
  public let reason: String
  /// The file's name as the user gave it; nil where there is none.
  public internal(set) var file: String?
  /// The line, from 1; nil where no line is to blame.
  public internal(set) var line: Int?
  /// The byte of the file, from 0, at or before which the parser found it; nil where it isn't known.
  public internal(set) var byteOffset: Int?
  /// The system's error number for ``Kind/unreadable`` and ``Kind/unwritable``; nil for others.
  public let systemError: Int32?

  /// Makes an error.
  public init(
    _ kind: Kind, _ reason: String, file: String? = nil, line: Int? = nil, byteOffset: Int? = nil,
    systemError: Int32? = nil
  ) {
    self.kind = kind
    self.reason = reason
    self.file = file
    self.line = line
    self.byteOffset = byteOffset
    self.systemError = systemError
  }
}

extension XMLError: CustomStringConvertible {
  /// `file:line: reason at byte n`, less what isn't known.
  public var description: String {
    let place = [file, line.map(String.init)].compactMap { $0 }.joined(separator: ":")
    return (place.isEmpty ? "" : place + ": ") + reason + (byteOffset.map { " at byte \($0)" } ?? "")
  }
}
