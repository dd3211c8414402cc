/// A node of a YAML document, with the place where it stands.
///
/// Every scalar is its text: `no`, `1` and `~` are words, as a file of terms means them.
public struct YAMLNode: Sendable, Hashable {
  /// What a node holds.
  public indirect enum Content: Sendable, Hashable {
    /// A text, and how it is written.
    case scalar(String, style: ScalarStyle)
    /// A list.
    case sequence([YAMLNode])
    /// Keys with their values, in the order of the file.
    case mapping([Entry])
  }

  /// How a scalar is written.
  public enum ScalarStyle: String, Sendable, Hashable {
    /// Without quotation marks; an absent value is a plain scalar without text.
    case plain
    /// In `'` marks.
    case singleQuoted
    /// In `"` marks, with escapes.
    case doubleQuoted
    /// A block after `|`, line for line.
    case literal
    /// A block after `>`, lines joined.
    case folded
  }

  /// A key of a mapping with its value.
  public struct Entry: Sendable, Hashable {
    /// The key, always a text.
    public let key: String
    /// The key's line, counted from 1.
    public let line: Int
    /// The key's column in Unicode scalars, counted from 1.
    public let column: Int
    /// The value.
    public let value: YAMLNode

    /// Makes an entry.
    public init(key: String, line: Int, column: Int, value: YAMLNode) {
      self.key = key
      self.line = line
      self.column = column
      self.value = value
    }
  }

  /// What the node holds.
  public let content: Content
  /// The line on which it begins, counted from 1.
  public let line: Int
  /// The column at which it begins, in Unicode scalars, counted from 1.
  public let column: Int

  /// Makes a node.
  public init(_ content: Content, line: Int, column: Int) {
    self.content = content
    self.line = line
    self.column = column
  }

  /// The text of a scalar; nil where the node is none.
  public var text: String? {
    if case .scalar(let text, _) = content { text } else { nil }
  }

  /// The nodes of a sequence; nil where the node is none.
  public var nodes: [YAMLNode]? {
    if case .sequence(let nodes) = content { nodes } else { nil }
  }

  /// The entries of a mapping; nil where the node is none.
  public var entries: [Entry]? {
    if case .mapping(let entries) = content { entries } else { nil }
  }

  /// The value of a key of a mapping; nil where there is none.
  ///
  /// - Complexity: O(keys).
  public subscript(key: String) -> YAMLNode? { entries?.first { $0.key == key }?.value }

  /// Whether the node is a plain scalar without text, as after `key:` with nothing behind.
  public var isAbsent: Bool { content == .scalar("", style: .plain) }

  /// Whether the node is a plain scalar that YAML 1.2 reads as null: `~`, `null`, `Null`, `NULL`.
  public var isNull: Bool {
    guard case .scalar(let text, .plain) = content else { return false }
    return ["~", "null", "Null", "NULL"].contains(text)
  }
}
