internal import ArqauText

/// An element as one text, for a place that holds texts.
enum XMLFragment {
  /// The element without line breaks of its own.
  static func text(_ element: XMLElement) -> String {
    var writer = XMLWriter(unwritable: .dropped)
    write(element, &writer)
    var bytes = writer.takeBytes()
    while bytes.last == 0x0A { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func write(_ element: XMLElement, _ writer: inout XMLWriter) {
    let name = element.prefix.map { "\($0):\(element.name)" } ?? element.name
    var attributes = element.attributes.map { ($0.qualifiedName, Optional($0.value)) }
    if let namespace = element.namespace {
      attributes.append(("xmlns" + (element.prefix.map { ":\($0)" } ?? ""), namespace))
    }
    // Dropping what XML can't hold, the writer refuses nothing.
    try? writer.start(name, attributes)
    writer.holdsText()
    for child in element.children {
      switch child {
      case .element(let inner): write(inner, &writer)
      case .text(let text): try? writer.text(text)
      }
    }
    writer.end()
  }

  /// The element of a text; nil where it is no XML.
  static func element(_ text: String) -> XMLElement? {
    final class Box { var element: XMLElement? }
    let box = Box()
    let collector = XMLElementCollector(where: { _ in true }, take: { box.element = $0 })
    do {
      _ = try XMLReader().read(bytes: Array(text.utf8), named: nil, with: collector)
    } catch {
      return nil
    }
    return box.element.map { TBXNormalForm.element($0) }
  }
}
