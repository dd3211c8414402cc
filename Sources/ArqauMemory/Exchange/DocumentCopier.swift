internal import ArqauText

extension DocumentCopier.Editor {
  /// The element as it came.
  func passed(_ start: XMLPart, depth: Int) -> XMLPart { start }
}

/// Copies a document and lets chosen elements be changed on the way.
///
/// A chosen element is held until it ends, everything else goes through at once.
struct DocumentCopier: XMLHandler {
  /// What is done with a document.
  protocol Editor {
    /// Told of each element that isn't chosen, as it begins, with its depth from 1; whether it is chosen.
    mutating func isChosen(_ tag: borrowing XMLTag, depth: Int) throws -> Bool
    /// The beginning of an element that isn't chosen, as it is to be written.
    func passed(_ start: XMLPart, depth: Int) -> XMLPart
    /// The element as it is to be written.
    mutating func edited(_ parts: [XMLPart]) throws -> [XMLPart]
    /// What was done.
    var report: PretranslationReport { get }
  }

  private var editor: any Editor
  private let write: ([UInt8]) throws -> Void
  private var writer = XMLWriter(unwritable: .dropped, isFragment: true)
  private var depth = 0
  private var held: [XMLPart] = []
  private var heldDepth = 0

  init(_ editor: any Editor, write: @escaping ([UInt8]) throws -> Void) {
    self.editor = editor
    self.write = write
    writer.declaration()
  }

  mutating func start(_ tag: borrowing XMLTag) throws {
    depth += 1
    let part = XMLPart(tag)
    if try heldDepth > 0 || editor.isChosen(tag, depth: depth) {
      heldDepth += 1
      held.append(part)
    } else {
      try put(editor.passed(part, depth: depth))
    }
  }

  mutating func end(_ tag: borrowing XMLTag) throws {
    depth -= 1
    guard heldDepth > 0 else { return try put(.end(local: tag.name)) }
    held.append(.end(local: tag.name))
    heldDepth -= 1
    guard heldDepth == 0 else { return }
    for part in try editor.edited(held) { try put(part) }
    held.removeAll(keepingCapacity: true)
  }

  mutating func text(_ utf8: UnsafeBufferPointer<UInt8>) throws {
    try take(.text(String(decoding: utf8, as: UTF8.self)))
  }
  mutating func comment(_ text: String) throws { try take(.comment(text)) }
  mutating func instruction(target: String, data: String) throws { try take(.instruction(target, data)) }
  mutating func doctype(name: String, systemID: String?) {
    if let systemID { writer.doctype(name, systemID: systemID) }
  }

  private mutating func take(_ part: XMLPart) throws {
    if heldDepth > 0 { held.append(part) } else { try put(part) }
  }

  private mutating func put(_ part: XMLPart) throws {
    try writer.put(part)
    if writer.pendingCount > 1 << 16 { try write(writer.takeBytes()) }
  }

  /// The report, once all bytes are written.
  func finish() throws -> PretranslationReport {
    var writer = self.writer
    try write(writer.takeBytes() + [0x0A])
    return editor.report
  }
}
