/// Writes XML piece by piece.
///
/// Text and values are escaped; what XML 1.0 can't hold is refused or dropped. Elements that hold only
/// elements go on lines of their own, elements that hold text stay as they are.
///
/// ```swift
/// var writer = XMLWriter()
/// writer.declaration()
/// try writer.start("note", [("lang", "kk")])
/// try writer.text("a < b")
/// writer.end()
/// writer.takeBytes()  // <?xml …?> <note lang="kk">a &lt; b</note>
/// ```
public struct XMLWriter: Sendable {
  /// What is done with characters that XML 1.0 can't hold: controls, U+FFFE, U+FFFF.
  public enum Unwritable: Sendable, Hashable {
    /// An error that names the character.
    case refused
    /// They are left out, and counted.
    case dropped
  }

  private struct Open {
    let name: String
    var holdsText = false
  }

  private let policy: Unwritable
  private let indentation: Int
  private let isFragment: Bool
  private var bytes: [UInt8] = []
  private var open: [Open] = []
  private var isTagOpen = false

  /// The characters left out so far.
  public private(set) var dropped = 0

  /// Makes a writer.
  ///
  /// - Parameters:
  ///   - policy: What is done with characters that XML can't hold.
  ///   - indentation: Spaces for each level.
  ///   - isFragment: Whether what is written is the content of an element: text and elements side by side.
  public init(unwritable policy: Unwritable = .refused, indentation: Int = 2, isFragment: Bool = false) {
    self.isFragment = isFragment
    self.policy = policy
    self.indentation = indentation
  }

  /// Takes the bytes written since the last call, to hand them on; the elements stay open.
  public mutating func takeBytes() -> [UInt8] {
    defer { bytes.removeAll(keepingCapacity: true) }
    return bytes
  }

  /// The bytes that wait to be taken.
  public var pendingCount: Int { bytes.count }

  /// Writes `<?xml version="1.0" encoding="UTF-8"?>` and a line feed.
  public mutating func declaration() { put("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n") }

  /// Writes a document type that names a file.
  public mutating func doctype(_ name: String, systemID: String) {
    put("<!DOCTYPE \(name) SYSTEM \"\(systemID)\">\n")
  }

  /// Begins an element; attributes whose value is nil are left out.
  ///
  /// - Throws: ``XMLError`` where a value can't be written.
  public mutating func start(_ name: String, _ attributes: [(String, String?)] = []) throws(XMLError) {
    closeTag()
    if let last = open.last, !last.holdsText { line(open.count) }
    put("<\(name)")
    for case (let name, let value?) in attributes {
      put(" \(name)=\"")
      try escape(value, isValue: true)
      bytes.append(UInt8(ascii: "\""))
    }
    let isInText = open.last?.holdsText ?? isFragment
    open.append(Open(name: name, holdsText: isInText))
    isTagOpen = true
  }

  /// Says that the innermost open element holds text, so that no white space is put into it.
  public mutating func holdsText() {
    if let last = open.indices.last { open[last].holdsText = true }
  }

  /// Writes text into the innermost open element.
  ///
  /// - Throws: ``XMLError`` where it can't be written.
  public mutating func text(_ text: String) throws(XMLError) {
    holdsText()
    if text.isEmpty { return }
    closeTag()
    try escape(text, isValue: false)
  }

  /// Writes a comment as a reader gave it.
  public mutating func comment(_ text: String) {
    closeTag()
    put("<!--\(text)-->")
  }

  /// Writes a processing instruction as a reader gave it.
  public mutating func instruction(_ target: String, _ data: String) {
    closeTag()
    put("<?\(target)\(data.isEmpty ? "" : " ")\(data)?>")
  }

  /// Writes an element as it is, with all that is in it.
  ///
  /// - Throws: ``XMLError`` where a text or value can't be written.
  public mutating func element(_ element: XMLElement) throws(XMLError) {
    let name = element.prefix.map { "\($0):\(element.name)" } ?? element.name
    try start(name, element.attributes.map { ($0.qualifiedName, $0.value) })
    for child in element.children {
      switch child {
      case .element(let element): try self.element(element)
      case .text(let text): try self.text(text)
      }
    }
    end()
  }

  /// Writes content that a writer of fragments has made, as it is.
  public mutating func fragment(_ content: String) {
    holdsText()
    closeTag()
    put(content)
  }

  /// Ends the innermost open element.
  public mutating func end() {
    guard let element = open.popLast() else { return }
    if isTagOpen {
      put("/>")
      isTagOpen = false
    } else {
      if !element.holdsText { line(open.count) }
      put("</\(element.name)>")
    }
    if open.isEmpty, !isFragment { bytes.append(0x0A) }
  }

  private mutating func closeTag() {
    if isTagOpen { bytes.append(UInt8(ascii: ">")) }
    isTagOpen = false
  }

  private mutating func line(_ depth: Int) {
    bytes.append(0x0A)
    bytes.append(contentsOf: repeatElement(0x20, count: depth * indentation))
  }

  private mutating func put(_ text: String) { bytes.append(contentsOf: text.utf8) }

  private mutating func escape(_ text: String, isValue: Bool) throws(XMLError) {
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case UInt32(UInt8(ascii: "&")): put("&amp;")
      case UInt32(UInt8(ascii: "<")): put("&lt;")
      // Not needed but after "]]"; written always, as most tools do.
      case UInt32(UInt8(ascii: ">")): put("&gt;")
      case UInt32(UInt8(ascii: "\"")) where isValue: put("&quot;")
      // A parser would turn them into spaces or line feeds.
      case 0x0D: put("&#13;")
      case 0x09 where isValue: put("&#9;")
      case 0x0A where isValue: put("&#10;")
      case 0x09, 0x0A: bytes.append(UInt8(scalar.value))
      case 0...0x1F, 0xFFFE, 0xFFFF:
        if policy == .refused {
          throw XMLError(.unwritable, "XML can't hold the character U+\(Self.hexadecimal(scalar.value))")
        }
        dropped += 1
      case 0x20..<0x80: bytes.append(UInt8(scalar.value))
      default: bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
    }
  }

  private static func hexadecimal(_ value: UInt32) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
