/// An attribute of an element.
public struct XMLAttribute: Sendable, Hashable {
  /// The name without its prefix.
  public let name: String
  /// The prefix as written; nil where there is none.
  public let prefix: String?
  /// The namespace's address; nil where the attribute has none.
  public let namespace: String?
  /// The value, its references resolved.
  public let value: String

  /// Makes an attribute.
  public init(_ name: String, _ value: String, prefix: String? = nil, namespace: String? = nil) {
    self.name = name
    self.prefix = prefix
    self.namespace = namespace
    self.value = value
  }

  /// The name as written: `prefix:name`, or the name alone.
  public var qualifiedName: String { prefix.map { "\($0):\(name)" } ?? name }
}

/// The names of namespaces that several formats share.
public enum XMLNamespace {
  /// The namespace of `xml:lang` and `xml:space`.
  public static let xml: StaticString = "http://www.w3.org/XML/1998/namespace"
}

/// The beginning or the end of an element, as long as a handler looks at it.
///
/// Nothing is copied until it is asked for, and the value can't outlive the call that lends it.
public struct XMLTag: ~Copyable {
  let rawName: UnsafePointer<CChar>
  let rawPrefix: UnsafePointer<CChar>?
  let rawNamespace: UnsafePointer<CChar>?
  let rawDeclarations: UnsafePointer<UnsafePointer<CChar>?>?
  let declarationCount: Int
  let rawAttributes: UnsafePointer<UnsafePointer<CChar>?>?
  /// The number of attributes, without the declarations of namespaces.
  public let attributeCount: Int
  /// The line on which the tag ends, from 1.
  public let line: Int

  /// The element's name without its prefix.
  public var name: String { String(cString: rawName) }
  /// The prefix as written; nil where there is none.
  public var prefix: String? { rawPrefix.map { String(cString: $0) } }
  /// The namespace's address; nil where the element has none.
  public var namespace: String? { rawNamespace.map { String(cString: $0) } }
  /// The name as written: `prefix:name`, or the name alone.
  public var qualifiedName: String { prefix.map { "\($0):\(name)" } ?? name }

  /// Whether this is the element's name, whatever its prefix.
  @inline(__always)
  public borrowing func isNamed(_ name: StaticString) -> Bool { Self.areEqual(rawName, name) }

  /// Whether the element is in a namespace.
  public borrowing func isIn(_ namespace: StaticString) -> Bool {
    rawNamespace.map { Self.areEqual($0, namespace) } ?? false
  }

  /// The value of an attribute, or nil where the element has none of that name.
  ///
  /// - Parameters:
  ///   - name: The name without its prefix.
  ///   - namespace: The namespace's address; nil means an attribute without namespace.
  public borrowing func attribute(_ name: StaticString, in namespace: StaticString? = nil) -> String? {
    for index in 0..<attributeCount {
      guard let at = pointer(index, 0), Self.areEqual(at, name) else { continue }
      switch (pointer(index, 2), namespace) {
      case (nil, nil): return value(index)
      case (let found?, let wanted?): if Self.areEqual(found, wanted) { return value(index) }
      default: continue
      }
    }
    return nil
  }

  /// All attributes in the order of the document.
  public var attributes: [XMLAttribute] {
    (0..<attributeCount).map { index in
      XMLAttribute(
        pointer(index, 0).map { String(cString: $0) } ?? "", value(index),
        prefix: pointer(index, 1).map { String(cString: $0) },
        namespace: pointer(index, 2).map { String(cString: $0) })
    }
  }

  /// The namespaces that the tag declares, by prefix; the default namespace has the prefix "".
  public var namespaceDeclarations: [(prefix: String, address: String)] {
    (0..<declarationCount).map { index in
      (
        rawDeclarations?[2 * index].map { String(cString: $0) } ?? "",
        rawDeclarations?[2 * index + 1].map { String(cString: $0) } ?? ""
      )
    }
  }

  private func pointer(_ attribute: Int, _ field: Int) -> UnsafePointer<CChar>? {
    rawAttributes?[5 * attribute + field]
  }

  private func value(_ attribute: Int) -> String {
    guard let start = pointer(attribute, 3), let end = pointer(attribute, 4) else { return "" }
    let bytes = UnsafeRawBufferPointer(start: start, count: end - start)
    // libxml2 leaves ampersands, and only these, as character references.
    guard bytes.contains(UInt8(ascii: "&")) else { return String(decoding: bytes, as: UTF8.self) }
    var resolved: [UInt8] = []
    resolved.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      resolved.append(bytes[index])
      let isReference = bytes[index] == UInt8(ascii: "&") && bytes[index...].starts(with: "&#38;".utf8)
      index += isReference ? 5 : 1
    }
    return String(decoding: resolved, as: UTF8.self)
  }

  @inline(__always)
  private static func areEqual(_ name: UnsafePointer<CChar>, _ wanted: StaticString) -> Bool {
    let count = wanted.utf8CodeUnitCount
    let bytes = wanted.utf8Start
    for index in 0..<count where UInt8(bitPattern: name[index]) != bytes[index] { return false }
    return name[count] == 0
  }
}
