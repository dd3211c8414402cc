/// An element with all that is in it, for parts of a document that are small.
public struct XMLElement: Sendable, Hashable {
  /// What stands inside an element.
  public enum Node: Sendable, Hashable {
    /// An element.
    case element(XMLElement)
    /// Text, its references resolved.
    case text(String)
  }

  /// The name without its prefix.
  public var name: String
  /// The prefix as written; nil where there is none.
  public var prefix: String?
  /// The namespace's address; nil where there is none.
  public var namespace: String?
  /// The attributes in the order of the document.
  public var attributes: [XMLAttribute]
  /// What stands inside, in order.
  public var children: [Node]
  /// The line on which the start tag ends, from 1; 0 where the element was not read.
  public var line: Int

  /// Makes an element.
  public init(
    _ name: String, prefix: String? = nil, namespace: String? = nil, attributes: [XMLAttribute] = [],
    children: [Node] = [], line: Int = 0
  ) {
    self.name = name
    self.prefix = prefix
    self.namespace = namespace
    self.attributes = attributes
    self.children = children
    self.line = line
  }

  init(_ tag: borrowing XMLTag) {
    self.init(
      tag.name, prefix: tag.prefix, namespace: tag.namespace, attributes: tag.attributes, line: tag.line)
  }

  /// The elements directly inside, in order.
  public var elements: [XMLElement] {
    children.compactMap { if case .element(let element) = $0 { element } else { nil } }
  }

  /// The elements of a name directly inside.
  public func elements(_ name: String) -> [XMLElement] { elements.filter { $0.name == name } }

  /// The first element of a name directly inside.
  public func first(_ name: String) -> XMLElement? {
    for case .element(let element) in children where element.name == name { return element }
    return nil
  }

  /// The value of an attribute by its name as written (`xml:lang`); nil where there is none.
  public subscript(_ qualifiedName: String) -> String? {
    attributes.first { $0.qualifiedName == qualifiedName }?.value
  }

  /// All text inside, in order, of elements at any depth too.
  public var text: String {
    children.reduce(into: "") { text, node in
      switch node {
      case .element(let element): text += element.text
      case .text(let piece): text += piece
      }
    }
  }
}

/// Hands out chosen elements of a large document one by one, each with all that is in it.
///
/// Memory is bounded by the largest chosen element. A chosen element inside a chosen one comes as its part.
public struct XMLElementCollector: XMLHandler {
  private let isWanted: (borrowing XMLTag) -> Bool
  private let start: (borrowing XMLTag) throws -> Void
  private let end: (String) throws -> Void
  private let take: (XMLElement) throws -> Void
  private var open: [XMLElement] = []
  private var bytes = 0

  /// The most bytes of text in a chosen element.
  public static let largest = 64 << 20

  /// Makes a collector.
  ///
  /// - Parameters:
  ///   - isWanted: Whether an element is chosen.
  ///   - start: Told of each element that isn't, as it begins.
  ///   - end: Told the name of each element that isn't, as it ends.
  ///   - take: Given each chosen element, once it is whole.
  public init(
    where isWanted: @escaping (borrowing XMLTag) -> Bool,
    start: @escaping (borrowing XMLTag) throws -> Void = { _ in }, end: @escaping (String) throws -> Void = { _ in },
    take: @escaping (XMLElement) throws -> Void
  ) {
    self.isWanted = isWanted
    self.start = start
    self.end = end
    self.take = take
  }

  /// An element begins.
  public mutating func start(_ tag: borrowing XMLTag) throws {
    if open.isEmpty, !isWanted(tag) { return try start(tag) }
    bytes += 64
    open.append(XMLElement(tag))
  }

  /// An element ends.
  public mutating func end(_ tag: borrowing XMLTag) throws {
    guard let element = open.popLast() else { return try end(tag.name) }
    if open.isEmpty {
      bytes = 0
      try take(element)
    } else {
      open[open.count - 1].children.append(.element(element))
    }
  }

  /// Text.
  public mutating func text(_ utf8: UnsafeBufferPointer<UInt8>) throws {
    guard !open.isEmpty else { return }
    bytes += utf8.count
    if bytes > Self.largest {
      throw XMLError(.refused, "an element <\(open[0].name)> of more than \(Self.largest) bytes")
    }
    let piece = String(decoding: utf8, as: UTF8.self)
    let last = open.count - 1
    if case .text(let before)? = open[last].children.last {
      open[last].children[open[last].children.count - 1] = .text(before + piece)
    } else {
      open[last].children.append(.text(piece))
    }
  }
}
