internal import CXML2

/// One reading of a document: takes the parser's calls to a handler and keeps the limits.
///
/// A class, since C holds its address, and not generic, since a C function can't be.
class XMLSession {
  private let limits: XMLLimits
  private var parser: OpaquePointer?
  private var depth = 0
  private var textBytes = 0
  /// What a handler threw, or a limit.
  private(set) var failure: (any Error)?

  init(limits: XMLLimits) { self.limits = limits }

  deinit { cxml2_parser_close(parser) }

  func start(_ tag: borrowing XMLTag) throws {}
  func end(_ tag: borrowing XMLTag) throws {}
  func text(_ utf8: UnsafeBufferPointer<UInt8>) throws {}
  func comment(_ text: String) throws {}
  func instruction(target: String, data: String) throws {}
  func doctype(name: String, systemID: String?) throws {}

  /// Parses the next bytes of the document.
  ///
  /// - Throws: ``XMLError`` with line and byte, or what the handler threw.
  func feed(_ bytes: UnsafeRawBufferPointer, isLast: Bool) throws {
    if parser == nil {
      var handler = Self.calls
      parser = cxml2_parser_open(&handler, Unmanaged.passUnretained(self).toOpaque())
    }
    guard let parser else { throw XMLError(.unreadable, "out of memory") }
    let isMalformed = cxml2_parser_feed(
      parser, bytes.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(bytes.count), isLast ? 1 : 0)
    if let failure { throw located(failure) }
    if isMalformed != 0 { throw malformed() }
    let isTag = cxml2_parser_pending_is_tag(parser) != 0
    if cxml2_parser_pending(parser) > Int64(isTag ? limits.tagBytes : limits.partBytes) {
      throw located(
        XMLError(
          .refused,
          isTag
            ? "a tag of more than \(limits.tagBytes) bytes"
            : "a comment or text of more than \(limits.partBytes) bytes"))
    }
  }

  private func malformed() -> XMLError {
    var failure = cxml2_failure()
    cxml2_parser_failure(parser, &failure)
    let message = withUnsafeBytes(of: failure.message) { bytes in
      String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
    }
    let offset = cxml2_parser_offset(parser)
    return XMLError(
      .malformed, message.isEmpty ? "not well-formed XML" : "not well-formed XML: \(message)",
      line: failure.line > 0 ? Int(failure.line) : nil, byteOffset: offset >= 0 ? Int(offset) : nil)
  }

  /// An error with the line of the place that the parser has come to.
  private func located(_ error: any Error) -> any Error {
    guard var error = error as? XMLError, error.line == nil else { return error }
    error.line = Int(cxml2_parser_line(parser))
    return error
  }

  private func run(_ body: () throws -> Void) {
    guard failure == nil else { return }
    do {
      try body()
    } catch {
      failure = located(error)
      cxml2_parser_stop(parser)
    }
  }

  fileprivate func takeStart(_ tag: borrowing XMLTag) {
    guard failure == nil else { return }
    textBytes = 0
    depth += 1
    do {
      if depth > limits.depth {
        throw XMLError(.refused, "elements nested deeper than \(limits.depth)")
      }
      if tag.attributeCount > limits.attributes {
        throw XMLError(.refused, "a tag with more than \(limits.attributes) attributes")
      }
      try start(tag)
    } catch {
      failure = located(error)
      cxml2_parser_stop(parser)
    }
  }

  fileprivate func takeEnd(_ tag: borrowing XMLTag) {
    guard failure == nil else { return }
    textBytes = 0
    depth -= 1
    do {
      try end(tag)
    } catch {
      failure = located(error)
      cxml2_parser_stop(parser)
    }
  }

  fileprivate func takeText(_ utf8: UnsafeBufferPointer<UInt8>) {
    run {
      textBytes += utf8.count
      if textBytes > limits.partBytes {
        throw XMLError(.refused, "a text of more than \(limits.partBytes) bytes")
      }
      try text(utf8)
    }
  }

  fileprivate var line: Int { Int(cxml2_parser_line(parser)) }

  private static func session(_ context: UnsafeMutableRawPointer?) -> XMLSession? {
    context.map { Unmanaged<XMLSession>.fromOpaque($0).takeUnretainedValue() }
  }

  private static var calls: cxml2_handler {
    cxml2_handler(
      start: { context, name, prefix, space, declarationCount, declarations, count, attributes in
        guard let session = XMLSession.session(context), let name else { return }
        session.takeStart(
          XMLTag(
            rawName: name, rawPrefix: prefix, rawNamespace: space, rawDeclarations: declarations,
            declarationCount: Int(declarationCount), rawAttributes: attributes, attributeCount: Int(count),
            line: session.line))
      },
      end: { context, name, prefix, space in
        guard let session = XMLSession.session(context), let name else { return }
        session.takeEnd(
          XMLTag(
            rawName: name, rawPrefix: prefix, rawNamespace: space, rawDeclarations: nil, declarationCount: 0,
            rawAttributes: nil, attributeCount: 0, line: session.line))
      },
      text: { context, bytes, count in
        guard let session = XMLSession.session(context), let bytes else { return }
        bytes.withMemoryRebound(to: UInt8.self, capacity: Int(count)) { utf8 in
          session.takeText(UnsafeBufferPointer(start: utf8, count: Int(count)))
        }
      },
      comment: { context, text in
        guard let session = XMLSession.session(context), let text else { return }
        session.run { try session.comment(String(cString: text)) }
      },
      instruction: { context, target, data in
        guard let session = XMLSession.session(context), let target else { return }
        session.run {
          try session.instruction(
            target: String(cString: target), data: data.map { String(cString: $0) } ?? "")
        }
      },
      doctype: { context, name, _, system in
        guard let session = XMLSession.session(context), let name else { return }
        session.run {
          try session.doctype(name: String(cString: name), systemID: system.map { String(cString: $0) })
        }
      },
      entity: { context, name in
        guard let session = XMLSession.session(context) else { return }
        session.run {
          let name = name.map { String(cString: $0) } ?? ""
          throw XMLError(.refused, "DTD entities are not allowed: '\(name)'")
        }
      })
  }
}

/// A session that calls a handler.
final class XMLHandlerSession<Handler: XMLHandler>: XMLSession {
  var handler: Handler

  init(_ handler: Handler, limits: XMLLimits) {
    self.handler = handler
    super.init(limits: limits)
  }

  override func start(_ tag: borrowing XMLTag) throws { try handler.start(tag) }
  override func end(_ tag: borrowing XMLTag) throws { try handler.end(tag) }
  override func text(_ utf8: UnsafeBufferPointer<UInt8>) throws { try handler.text(utf8) }
  override func comment(_ text: String) throws { try handler.comment(text) }
  override func instruction(target: String, data: String) throws {
    try handler.instruction(target: target, data: data)
  }
  override func doctype(name: String, systemID: String?) throws {
    try handler.doctype(name: name, systemID: systemID)
  }
}
