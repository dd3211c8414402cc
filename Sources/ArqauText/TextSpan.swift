/// A stretch of a text, by where it stands and what it says.
public struct TextSpan: Sendable, Hashable {
  /// The offset of the first Unicode scalar, counted from the start of the text as given.
  public let start: Int
  /// The offset after the last Unicode scalar.
  public let end: Int
  /// The text between the two, as given.
  public let text: String

  /// Makes a span; the caller vouches that `text` is what stands between the offsets.
  public init(start: Int, end: Int, text: String) {
    self.start = start
    self.end = end
    self.text = text
  }
}
