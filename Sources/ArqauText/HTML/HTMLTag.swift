/// The beginning of an element of a page, as long as a handler looks at it.
package struct HTMLTag: ~Copyable {
  /// The element's name in small letters.
  package let name: String
  private let attributes: UnsafePointer<UnsafePointer<CChar>?>?

  init(name: String, attributes: UnsafePointer<UnsafePointer<CChar>?>?) {
    self.name = name
    self.attributes = attributes
  }

  /// The value of an attribute, its references resolved; empty where it has none, nil where the tag lacks it.
  package borrowing func attribute(_ name: StaticString) -> String? {
    guard var place = attributes else { return nil }
    while let candidate = place[0] {
      let isThis = name.withUTF8Buffer { name in
        name.indices.allSatisfy { UInt8(bitPattern: candidate[$0]) == name[$0] } && candidate[name.count] == 0
      }
      if isThis { return place[1].map { String(cString: $0) } ?? "" }
      place += 2
    }
    return nil
  }
}
