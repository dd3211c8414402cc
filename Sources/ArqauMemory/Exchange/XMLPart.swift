internal import ArqauText

/// A part of a document that is copied, as it came from the reader.
enum XMLPart: Sendable {
  case start(name: String, local: String, attributes: [(String, String?)])
  case end(local: String)
  case text(String)
  case comment(String)
  case instruction(String, String)

  /// The beginning of an element, with the namespaces that it declares.
  init(_ tag: borrowing XMLTag) {
    let spaces = tag.namespaceDeclarations.map {
      ($0.prefix.isEmpty ? "xmlns" : "xmlns:\($0.prefix)", Optional($0.address))
    }
    self = .start(
      name: tag.qualifiedName, local: tag.name, attributes: spaces + tag.attributes.map { ($0.qualifiedName, $0.value) }
    )
  }

  /// The name without prefix of an element that begins here; nil for other parts.
  var startName: String? { if case .start(_, let local, _) = self { local } else { nil } }

  /// The value of an attribute; nil for other parts, and where there is none.
  func attribute(_ name: String) -> String? {
    guard case .start(_, _, let attributes) = self else { return nil }
    return attributes.first { $0.0 == name }?.1
  }

  /// The element with other attributes: those given in place of those of their names.
  func setting(_ values: [(String, String?)]) -> XMLPart {
    guard case .start(let name, let local, let attributes) = self else { return self }
    let kept = attributes.filter { attribute in !values.contains { $0.0 == attribute.0 } }
    return .start(name: name, local: local, attributes: kept + values)
  }
}

extension RandomAccessCollection<XMLPart> where Index == Int {
  /// The ranges of elements of a name, tags included, that stand `level` elements deep: 1 is the collection's own
  /// element, 2 what is directly inside.
  func ranges(of name: String, at level: Int) -> [Range<Int>] {
    var depth = 0
    var start: Int?
    var found: [Range<Int>] = []
    for index in indices {
      switch self[index] {
      case .start(_, let local, _):
        depth += 1
        if depth == level, local == name { start = index }
      case .end:
        if depth == level, let begin = start {
          found.append(begin..<index + 1)
          start = nil
        }
        depth -= 1
      default: break
      }
    }
    return found
  }

  /// All text inside.
  var text: String { reduce(into: "") { text, part in if case .text(let piece) = part { text += piece } } }
}

extension XMLWriter {
  /// Writes a part.
  mutating func put(_ part: XMLPart) throws {
    switch part {
    case .start(let name, _, let attributes): try start(name, attributes)
    case .end: end()
    case .text(let text): try self.text(text)
    case .comment(let text): comment(text)
    case .instruction(let target, let data): instruction(target, data)
    }
  }
}

/// Collects the parts of a small document.
struct XMLPartCollector: XMLHandler {
  private(set) var parts: [XMLPart] = []

  mutating func start(_ tag: borrowing XMLTag) throws { parts.append(XMLPart(tag)) }
  mutating func end(_ tag: borrowing XMLTag) throws { parts.append(.end(local: tag.name)) }
  mutating func text(_ utf8: UnsafeBufferPointer<UInt8>) throws {
    parts.append(.text(String(decoding: utf8, as: UTF8.self)))
  }
}
