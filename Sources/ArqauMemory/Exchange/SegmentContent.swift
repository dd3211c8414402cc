internal import ArqauText

/// The content of a segment as it is read: its text, and its markup once there is an inline code.
///
/// Codes are kept in TMX's elements: `bpt ept ph it ut` hold native code, which is no text; `hi` holds text; `sub` is
/// text of its own inside a code, and no text of the segment.
struct SegmentContent {
  private(set) var text: [UInt8] = []
  private var writer: XMLWriter?
  private var codeDepth = 0
  private var open: [Bool] = []

  var isInElement: Bool { !open.isEmpty }

  mutating func removeAll() {
    text.removeAll(keepingCapacity: true)
    writer = nil
    codeDepth = 0
    open.removeAll(keepingCapacity: true)
  }

  /// Begins an element.
  mutating func start(_ name: String, _ attributes: [(String, String?)]) throws {
    if writer == nil {
      var fresh = XMLWriter(unwritable: .dropped, isFragment: true)
      try fresh.text(String(decoding: text, as: UTF8.self))
      writer = fresh
    }
    let isCode = Self.codes.contains(name)
    open.append(isCode)
    if isCode { codeDepth += 1 }
    try writer?.start(name, attributes)
  }

  /// Ends the innermost element.
  mutating func end() {
    guard let isCode = open.popLast() else { return }
    if isCode { codeDepth -= 1 }
    writer?.end()
  }

  mutating func append(_ utf8: UnsafeBufferPointer<UInt8>) throws {
    if codeDepth == 0 { text.append(contentsOf: utf8) }
    if writer != nil { try writer?.text(String(decoding: utf8, as: UTF8.self)) }
  }

  mutating func append(_ text: String) throws {
    var text = text
    try text.withUTF8 { try append($0) }
  }

  /// The markup; nil where there are no codes.
  mutating func takeMarkup() -> String? {
    guard writer != nil, let bytes = writer?.takeBytes() else { return nil }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static let codes: Set<String> = ["bpt", "ept", "ph", "it", "ut", "sub"]
}
