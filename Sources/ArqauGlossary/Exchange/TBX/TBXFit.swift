internal import ArqauText

/// Leaves out of a document what a form and a dialect have no place for, and counts it.
struct TBXFit {
  private let form: TBXDocument.Form
  private let dialect: TBXCategories.Dialect?
  private var tally = TBXTally()
  private var identifiers: Set<String> = []
  private var targets: Set<String> = []

  /// The document that is left.
  private(set) var document: TBXDocument

  /// What is left out, in the order of the document.
  var omissions: [TBXOmission] { tally.omissions }

  /// - Parameter type: The dialect's name; nil keeps that of the document, or is `TBX-Private` after TBX 2.
  init(_ document: TBXDocument, form: TBXDocument.Form, type: String?) {
    self.form = form
    self.document = document
    let name = type ?? (document.type.hasPrefix("TBX-") ? document.type : "TBX-Private")
    dialect = form == .martif ? nil : TBXCategories.Dialect(rawValue: name)
    self.document.form = form
    self.document.type = form == .martif ? "TBX" : name
    for element in [document.header] + document.entries + [document.back].compactMap({ $0 }) { collect(element) }
    self.document.header = fitted(document.header, in: "") ?? TBXDocument.plainHeader("")
    self.document.back = document.back.flatMap { fitted($0, in: "text") }
    self.document.entries = document.entries.compactMap { entry in
      tally.entry = entry["id"]
      return fitted(entry, in: "body")
    }
  }

  private mutating func collect(_ element: XMLElement) {
    if let id = element["id"] { targets.insert(id) }
    for child in element.elements { collect(child) }
  }

  private mutating func fitted(_ element: XMLElement, in parent: String) -> XMLElement? {
    guard hasPlace(element, in: parent) else {
      tally.omit(Self.describe(element))
      return nil
    }
    var result = element
    result.attributes = element.attributes.filter { attribute in
      if keeps(attribute, of: element) { return true }
      let points = attribute.qualifiedName == "target" && !targets.contains(attribute.value)
      tally.omit(
        "attribute \(attribute.qualifiedName) of <\(element.name)>"
          + (points ? " that points to '\(attribute.value)', which isn't there," : ""))
      return false
    }
    result.children = element.children.flatMap { child -> [XMLElement.Node] in
      guard case .element(let inner) = child else { return [child] }
      if let kept = fitted(inner, in: element.name) { return [.element(kept)] }
      // Of what marks a stretch of text, the text stays.
      let isInText = !TBXCategories.containers.contains(element.name)
      return isInText && !inner.text.isEmpty ? [.text(inner.text)] : []
    }
    result.children = Self.joined(result.children)
    if form == .martif { return result }
    if let missing = Self.missing(result) {
      tally.omit("\(Self.describe(element)) without \(missing)")
      return nil
    }
    if element.name == "ph" { result.children = [] }
    return result
  }

  /// Whether the element has a place under its parent.
  private func hasPlace(_ element: XMLElement, in parent: String) -> Bool {
    if element.namespace != nil { return form == .dct && dialect == nil }
    if form == .martif { return true }
    switch parent {
    case "term", "title", "ref", "xref", "transac", "adminNote", "descripNote", "transacNote", "hi", "date":
      return element.name == "hi" && parent == "term"
    default: break
    }
    if !Self.known.contains(element.name) { return false }
    if element.name == "date", !Self.isDate(element.text) { return false }
    if element.name == "xref", !Self.isPage(element["target"] ?? "") { return false }
    guard TBXCategories.carriers.contains(element.name), parent != "itemGrp" else { return true }
    let category = TBXCategories.table[element["type"] ?? ""]
    if form == .dct {
      return category?.element == element.name && (category.map { dialect?.allows($0.module) ?? true } ?? false)
    }
    guard let dialect else { return element["type"] != nil }
    return category.map { $0.element == element.name && dialect.allows($0.module) } ?? false
  }

  private mutating func keeps(_ attribute: XMLAttribute, of element: XMLElement) -> Bool {
    if form == .martif { return true }
    switch attribute.qualifiedName {
    case "id":
      if ["langSec", "hi"].contains(element.name) { return false }
      return Self.isName(attribute.value) && identifiers.insert(attribute.value).inserted
    case "xml:lang":
      return !["conceptEntry", "termSec", "term", "xref", "tbxHeader", "fileDesc"].contains(element.name)
    case "type":
      return TBXCategories.carriers.contains(element.name)
        || ["p", "hi", "item", "itemSet", "refObjectSec"].contains(element.name)
    case "target":
      return element.name == "xref" || (Self.isName(attribute.value) && targets.contains(attribute.value))
    case "datatype": return TBXCategories.carriers.contains(element.name) && element.name != "xref"
    case "isolated", "disp", "equiv", "subType", "startRef":
      return ["sc", "ec", "ph"].contains(element.name)
    default: return false
    }
  }

  /// What an element of TBX 3 lacks that it must have; nil where it lacks nothing.
  private static func missing(_ element: XMLElement) -> String? {
    func has(_ names: String...) -> Bool {
      element.elements.contains { names.contains($0.name) || $0.namespace != nil }
    }
    switch element.name {
    case "conceptEntry": return has("langSec") ? nil : "a language"
    case "langSec": return element["xml:lang"] == nil ? "a language" : has("termSec") ? nil : "a term"
    case "termSec": return has("term") ? nil : "a term"
    case "descripGrp": return has("descrip") ? nil : "its main part"
    case "adminGrp": return has("admin") ? nil : "its main part"
    case "transacGrp": return has("transac") ? nil : "its main part"
    case "termNoteGrp": return has("termNote") ? nil : "its main part"
    case "refObjectSec": return element["type"] == nil ? "a type" : has("refObject") ? nil : "an object"
    default: return nil
    }
  }

  private static func joined(_ nodes: [XMLElement.Node]) -> [XMLElement.Node] {
    nodes.reduce(into: []) { result, node in
      if case .text(let text) = node, case .text(let before)? = result.last {
        result[result.count - 1] = .text(before + text)
      } else {
        result.append(node)
      }
    }
  }

  private static func describe(_ element: XMLElement) -> String {
    guard let type = element["type"], TBXCategories.carriers.contains(element.name) else { return "<\(element.name)>" }
    return "<\(element.name) type=\"\(type)\">"
  }

  /// The elements of TBX 3's core structure.
  private static let known: Set<String> = TBXCategories.carriers.union(TBXCategories.containers)
    .subtracting(["termCompList", "termCompGrp"])
    .union(["note", "date", "term", "p", "title", "item", "hi", "foreign", "sc", "ec", "ph"])

  /// A name that XML takes for an identifier, without the letters beyond ASCII.
  private static func isName(_ text: String) -> Bool {
    guard let first = text.utf8.first, first | 0x20 &- 0x61 < 26 || first == UInt8(ascii: "_") else { return false }
    return text.utf8.allSatisfy {
      $0 | 0x20 &- 0x61 < 26 || $0 &- 0x30 < 10 || [0x2D, 0x2E, 0x5F].contains($0)
    }
  }

  private static func isPage(_ text: String) -> Bool {
    ["http://", "https://"].contains { text.hasPrefix($0) && text.utf8.count > $0.utf8.count } && !text.contains(" ")
  }

  /// Year, month and day as XML Schema has them.
  private static func isDate(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    guard text.utf8.count == 10, parts.count == 3, let month = parts[1], let day = parts[2] else { return false }
    return parts[0] != nil && (1...12).contains(month) && (1...31).contains(day)
  }
}
