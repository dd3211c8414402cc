/// How large the parts of a document may be before it is refused.
///
/// The document as a whole may have any size; it is never held in memory.
public struct XMLLimits: Sendable, Hashable {
  /// The deepest nesting of elements.
  public var depth: Int
  /// The most attributes of a tag.
  public var attributes: Int
  /// The most bytes of a tag with its attributes.
  public var tagBytes: Int
  /// The most bytes of a comment or processing instruction, and of the text between two tags.
  public var partBytes: Int

  /// Makes limits; the defaults suit exchange files of translators.
  public init(depth: Int = 256, attributes: Int = 1024, tagBytes: Int = 1 << 18, partBytes: Int = 64 << 20) {
    self.depth = depth
    self.attributes = attributes
    self.tagBytes = tagBytes
    self.partBytes = partBytes
  }
}
