/// The comments of a file that belong to one key or list item.
public struct KeyComments: Sendable, Hashable {
  /// The lines above it, without indentation and with their `#`.
  public var above: [String]
  /// What stands behind it on its line, with its `#`.
  public var beside: String?

  /// Makes comments.
  public init(above: [String] = [], beside: String? = nil) {
    self.above = above
    self.beside = beside
  }

  /// Whether there are none.
  public var isEmpty: Bool { above.isEmpty && beside == nil }

  mutating func add(_ other: KeyComments) {
    above += other.above
    if let text = other.beside {
      if beside == nil { beside = text } else { above.append(text) }
    }
  }
}
