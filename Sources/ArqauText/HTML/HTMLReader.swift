internal import CXML2

/// What is done with the parts of a page, in their order. Every element that begins ends, unless the page is torn off.
package protocol HTMLHandler {
  /// An element begins, in the page or by HTML's rules.
  mutating func start(_ tag: borrowing HTMLTag)
  /// The innermost open element ends.
  mutating func end(_ name: String)
  /// Text, or the inside of a script or style.
  mutating func text(_ utf8: UnsafeBufferPointer<UInt8>)
}

/// Reads pages of HTML as browsers would: tags left open, misplaced or unknown are no error.
///
/// By libxml2's HTML parser. Nothing outside of the page is opened, no script runs.
package struct HTMLReader {
  /// The most bytes of a page.
  package static let sizeLimit = 16 << 20
  /// The deepest nesting of any page. Pages of very many end tags are kept to less, see ``depthLimit(of:)``.
  package static let depthLimit = 100_000
  /// The parser looks for each end tag's element among all that are open: so many looks are allowed.
  private static let mostLooks = 2_000_000_000

  package init() {}

  /// Reads a page.
  ///
  /// - Parameters:
  ///   - bytes: The page as it came, in UTF-8, UTF-16 with a byte order mark, or what its `meta` element says.
  ///   - handler: What is done with its parts.
  /// - Throws: ``TextError`` where the encoding can't be told or is not known, the page is larger than
  ///   ``sizeLimit``, or its elements are nested deeper than ``depthLimit``.
  /// - Complexity: O(n) for pages whose elements are closed; bounded for others.
  package func read<Handler: HTMLHandler>(_ bytes: [UInt8], with handler: Handler) throws(TextError) -> Handler {
    guard bytes.count <= Self.sizeLimit else {
      throw TextError(.tooLarge, "a page of more than \(Self.sizeLimit >> 20) MiB")
    }
    let encoding = try HTMLEncoding(of: bytes)
    let session = HTMLHandlerSession(handler, depthLimit: Self.depthLimit(of: bytes))
    var page = Array(bytes.dropFirst(encoding.markLength))
    // libxml2 takes a NUL for the end of the page.
    if encoding.name == "UTF-8" { for index in page.indices where page[index] == 0 { page[index] = 0x20 } }
    var calls = HTMLSession.calls
    let status = page.withUnsafeBytes { page in
      guard let start = page.baseAddress?.assumingMemoryBound(to: CChar.self), !page.isEmpty else { return Int32(0) }
      return cxml2_html_parse(
        start, Int32(page.count), encoding.name, &calls, Unmanaged.passUnretained(session as HTMLSession).toOpaque())
    }
    switch status {
    case 0: break
    case 1: throw TextError(.malformed, "an encoding that is not known: \(encoding.name)")
    default: throw TextError(.library, "libxml2 has no memory")
    }
    if session.isTooDeep {
      throw TextError(.malformed, "elements nested deeper than \(session.depthLimit)")
    }
    return session.handler
  }

  /// The deepest nesting of a page: the less, the more end tags it has.
  private static func depthLimit(of bytes: [UInt8]) -> Int {
    var ends = 0
    for index in bytes.indices.dropLast()
    where bytes[index] == UInt8(ascii: "<") && bytes[index + 1] == UInt8(ascii: "/") {
      ends += 1
    }
    return min(depthLimit, mostLooks / max(1, ends))
  }
}

/// One reading of a page. A class, since C holds its address, and not generic, since a C function can't be.
private class HTMLSession {
  let depthLimit: Int
  private(set) var isTooDeep = false
  private var depth = 0

  init(depthLimit: Int) { self.depthLimit = depthLimit }

  func start(_ tag: borrowing HTMLTag) {}
  func end(_ name: String) {}
  func text(_ utf8: UnsafeBufferPointer<UInt8>) {}

  private static func session(_ context: UnsafeMutableRawPointer?) -> HTMLSession? {
    context.map { Unmanaged<HTMLSession>.fromOpaque($0).takeUnretainedValue() }
  }

  static var calls: cxml2_html_handler {
    cxml2_html_handler(
      start: { context, name, attributes in
        guard let session = HTMLSession.session(context), let name, !session.isTooDeep else { return 1 }
        session.depth += 1
        session.isTooDeep = session.depth > session.depthLimit
        if session.isTooDeep { return 1 }
        session.start(HTMLTag(name: String(cString: name), attributes: attributes))
        return 0
      },
      end: { context, name in
        guard let session = HTMLSession.session(context), let name, !session.isTooDeep else { return }
        session.depth -= 1
        session.end(String(cString: name))
      },
      text: { context, bytes, count in
        guard let session = HTMLSession.session(context), let bytes, !session.isTooDeep else { return }
        bytes.withMemoryRebound(to: UInt8.self, capacity: Int(count)) { utf8 in
          session.text(UnsafeBufferPointer(start: utf8, count: Int(count)))
        }
      })
  }
}

private final class HTMLHandlerSession<Handler: HTMLHandler>: HTMLSession {
  var handler: Handler

  init(_ handler: Handler, depthLimit: Int) {
    self.handler = handler
    super.init(depthLimit: depthLimit)
  }

  override func start(_ tag: borrowing HTMLTag) { handler.start(tag) }
  override func end(_ name: String) { handler.end(name) }
  override func text(_ utf8: UnsafeBufferPointer<UInt8>) { handler.text(utf8) }
}
