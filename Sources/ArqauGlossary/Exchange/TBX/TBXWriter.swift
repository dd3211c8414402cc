public import ArqauText

/// Writes TBX 3, with categories as attributes or as tags, and TBX 2.
public enum TBXWriter {
  /// A written document.
  public struct Result: Sendable {
    /// The bytes of the file, in UTF-8.
    public let bytes: [UInt8]
    /// What the form or the dialect has no place for, in the order of the document.
    public let omissions: [TBXOmission]
    /// Characters left out, which XML can't hold.
    public let droppedCharacters: Int
  }

  /// The bytes of a document in a form.
  ///
  /// - Parameters:
  ///   - document: The document.
  ///   - form: How to write it; nil for as it was read.
  ///   - type: The dialect's name: `TBX-Core`, `TBX-Min` and `TBX-Basic` keep to their categories, any other
  ///     takes all. Nil for the document's own.
  /// - Throws: `XMLError` where something can't be written.
  public static func write(
    _ document: TBXDocument, form: TBXDocument.Form? = nil, type: String? = nil
  ) throws(XMLError) -> Result {
    let form = form ?? document.form
    let fit = TBXFit(document, form: form, type: type)
    let fitted = fit.document
    var writer = XMLWriter(unwritable: .dropped)
    writer.declaration()
    if form == .martif {
      writer.doctype("martif", systemID: "TBXcoreStructV02.dtd")
      try writer.start("martif", [("type", "TBX"), ("xml:lang", fitted.language)])
    } else {
      let isTagged = form == .dct
      try writer.start(
        "tbx",
        [
          ("type", fitted.type), ("style", form.rawValue), ("xml:lang", fitted.language),
          ("xmlns", TBXDocument.namespace),
          ("xmlns:min", isTagged ? TBXCategories.Module.min.namespace : nil),
          ("xmlns:basic", isTagged ? TBXCategories.Module.basic.namespace : nil),
        ])
    }
    try write(fitted.header, form, &writer)
    try writer.start("text")
    try writer.start("body")
    for entry in fitted.entries { try write(entry, form, &writer) }
    writer.end()
    if let back = fitted.back { try write(back, form, &writer) }
    writer.end()
    writer.end()
    return Result(bytes: writer.takeBytes(), omissions: fit.omissions, droppedCharacters: writer.dropped)
  }

  private static func write(
    _ element: XMLElement, _ form: TBXDocument.Form, _ writer: inout XMLWriter
  ) throws(XMLError) {
    var attributes = element.attributes.map { ($0.qualifiedName, Optional($0.value)) }
    if let namespace = element.namespace {
      attributes.append(("xmlns" + (element.prefix.map { ":\($0)" } ?? ""), namespace))
    }
    let name = Self.name(of: element, form)
    if form == .dct, name.contains(":"), element.namespace == nil { attributes.removeAll { $0.0 == "type" } }
    try writer.start(name, attributes)
    if !TBXCategories.containers.contains(element.name) { writer.holdsText() }
    if name == "ntig" { try writer.start("termGrp") }
    var isInGroup = name == "ntig"
    for child in element.children {
      switch child {
      case .text(let text): try writer.text(text)
      case .element(let inner):
        if isInGroup, !["term", "termNote", "termNoteGrp", "termCompList"].contains(inner.name) {
          writer.end()
          isInGroup = false
        }
        try write(inner, form, &writer)
      }
    }
    if isInGroup { writer.end() }
    writer.end()
  }

  private static func name(of element: XMLElement, _ form: TBXDocument.Form) -> String {
    if element.namespace != nil { return element.prefix.map { "\($0):\(element.name)" } ?? element.name }
    switch form {
    case .dca: return element.name
    case .dct:
      if TBXCategories.carriers.contains(element.name), let type = element["type"],
        let category = TBXCategories.table[type]
      {
        return "\(category.module.rawValue):\(type)"
      }
      return element.name
    case .martif:
      switch element.name {
      case "tbxHeader": return "martifHeader"
      case "conceptEntry": return "termEntry"
      case "langSec": return "langSet"
      case "refObjectSec": return "refObjectList"
      case "termSec":
        let isNested = element.elements.contains { ["termNoteGrp", "termCompList"].contains($0.name) }
        return isNested ? "ntig" : "tig"
      default: return element.name
      }
    }
  }
}
