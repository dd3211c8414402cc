/// Why a YAML file could not be read, and where.
public struct YAMLError: Error, Sendable, Hashable, CustomStringConvertible {
  /// What is wrong, as a phrase without a final mark.
  public let reason: String
  /// The line to blame, counted from 1.
  public let line: Int
  /// The column to blame, in Unicode scalars, counted from 1.
  public let column: Int

  /// Makes an error.
  public init(_ reason: String, line: Int, column: Int) {
    self.reason = reason
    self.line = line
    self.column = column
  }

  /// Makes an error that blames a node.
  public init(_ reason: String, at node: YAMLNode) {
    self.init(reason, line: node.line, column: node.column)
  }

  /// Makes an error that blames a key.
  public init(_ reason: String, at entry: YAMLNode.Entry) {
    self.init(reason, line: entry.line, column: entry.column)
  }

  /// `line:column: reason`.
  public var description: String { "\(line):\(column): \(reason)" }

  /// The line to blame with a caret under the column; nil where the text has no such line.
  ///
  /// - Parameter utf8: The text that was read.
  /// - Complexity: O(n).
  public func excerpt(of utf8: [UInt8]) -> String? {
    var start = utf8.startIndex
    for _ in 1..<max(1, line) {
      guard let end = utf8[start...].firstIndex(of: 0x0A) else { return nil }
      start = end + 1
    }
    let end = utf8[start...].firstIndex(of: 0x0A) ?? utf8.endIndex
    let text = String(decoding: utf8[start..<end], as: UTF8.self)
    let scalars = text.unicodeScalars
    guard scalars.count <= 200 else { return nil }
    return text + "\n" + String(repeating: " ", count: min(max(0, column - 1), scalars.count)) + "^"
  }
}
