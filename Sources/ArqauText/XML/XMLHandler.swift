/// What a reader of an XML format does with the parts of a document, in their order.
///
/// What a method throws ends the reading; an ``XMLError`` without file and line gets those of the place.
public protocol XMLHandler {
  /// An element begins.
  mutating func start(_ tag: borrowing XMLTag) throws
  /// An element ends. The tag has a name and no attributes.
  mutating func end(_ tag: borrowing XMLTag) throws
  /// Text, its references resolved, CDATA included. The text between two tags may come in several pieces.
  ///
  /// - Parameter utf8: Valid UTF-8, cut between scalars; it lives until the call returns.
  mutating func text(_ utf8: UnsafeBufferPointer<UInt8>) throws
  /// A comment. Nothing is done with it by default.
  mutating func comment(_ text: String) throws
  /// A processing instruction; nothing is done with it by default.
  mutating func instruction(target: String, data: String) throws
  /// The document type; nothing is done with it by default, and it is never fetched.
  mutating func doctype(name: String, systemID: String?) throws
}

extension XMLHandler {
  /// Does nothing.
  public mutating func comment(_ text: String) {}
  /// Does nothing.
  public mutating func instruction(target: String, data: String) {}
  /// Does nothing.
  public mutating func doctype(name: String, systemID: String?) {}
}
