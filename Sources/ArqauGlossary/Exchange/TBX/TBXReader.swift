internal import ArqauText

/// Reads TBX 3 (categories as attributes or as tags) and TBX 2 (`tig` and `ntig`).
///
/// By `XMLReader`: no entities, no network, bounded depth.
public enum TBXReader {
  /// Reads a file, or standard input for the path `-`.
  ///
  /// - Throws: `XMLError` with file and line.
  public static func read(path: String, named name: String) throws -> TBXDocument {
    let collection = Collection()
    _ = try XMLReader().read(path: path, named: name, with: collection.handler)
    return try collection.document(name)
  }

  /// Reads a document in memory.
  ///
  /// - Throws: `XMLError` with line.
  public static func read(bytes: [UInt8], named name: String) throws -> TBXDocument {
    let collection = Collection()
    _ = try XMLReader().read(bytes: bytes, named: name, with: collection.handler)
    return try collection.document(name)
  }

  /// What is gathered of a document while it is read.
  private final class Collection {
    private var root: [XMLAttribute]?
    private var isMartif = false
    private var header: XMLElement?
    private var entries: [XMLElement] = []
    private var back: XMLElement?

    private static let wanted: Set<String> = [
      "tbxHeader", "martifHeader", "conceptEntry", "termEntry", "back",
    ]

    var handler: XMLElementCollector {
      XMLElementCollector(
        where: { Self.wanted.contains($0.name) }, start: { try self.start($0) }, take: { self.take($0) })
    }

    private func start(_ tag: borrowing XMLTag) throws {
      guard root == nil else { return }
      guard tag.name == "tbx" || tag.name == "martif" else {
        throw XMLError(.unexpected, "no TBX: the root is <\(tag.name)>, not <tbx> or <martif>")
      }
      isMartif = tag.name == "martif"
      root = tag.attributes
    }

    private func take(_ element: XMLElement) {
      let normal = TBXNormalForm.element(element)
      switch normal.name {
      case "tbxHeader": header = normal
      case "back": back = normal
      default: entries.append(normal)
      }
    }

    func document(_ name: String) throws(XMLError) -> TBXDocument {
      guard let root else { throw XMLError(.unexpected, "no TBX", file: name) }
      func attribute(_ name: String) -> String? { root.first { $0.qualifiedName == name }?.value }
      let form: TBXDocument.Form = isMartif ? .martif : attribute("style") == "dct" ? .dct : .dca
      return TBXDocument(
        form: form, type: attribute("type") ?? "TBX", language: attribute("xml:lang") ?? "en",
        header: header ?? TBXDocument.plainHeader(name), entries: entries, back: back)
    }
  }
}

/// Brings an element of any form of TBX into the one form of a document.
enum TBXNormalForm {
  /// The element; white space between elements is gone, lines of the file too.
  static func element(_ element: XMLElement) -> XMLElement {
    var name = TBXCategories.renamed[element.name] ?? element.name
    var attributes = element.attributes
    var normal = XMLElement(name)
    if let namespace = element.namespace, namespace != TBXDocument.namespace, !namespace.isEmpty {
      if let category = TBXCategories.table[element.name], namespace == category.module.namespace {
        name = category.element
        attributes.insert(XMLAttribute("type", element.name), at: 0)
        normal = XMLElement(name)
      } else {
        normal = XMLElement(element.name, prefix: element.prefix, namespace: namespace)
      }
    }
    // The category first, as tools write it.
    normal.attributes = attributes.sorted {
      ($0.qualifiedName == "type" ? 0 : 1, $0.qualifiedName) < ($1.qualifiedName == "type" ? 0 : 1, $1.qualifiedName)
    }
    let isContainer = TBXCategories.containers.contains(name)
    for child in element.children {
      switch child {
      // A group of TBX 2 around the term, between the section and its parts.
      case .element(let inner) where inner.name == "termGrp":
        normal.children += inner.elements.map { .element(self.element($0)) }
      case .element(let inner): normal.children.append(.element(self.element(inner)))
      case .text(let text):
        if !isContainer { normal.children.append(.text(text)) }
      }
    }
    normal.children = ordered(normal.children, in: name)
    return normal
  }

  /// The children in the order that all forms ask for.
  private static func ordered(_ children: [XMLElement.Node], in name: String) -> [XMLElement.Node] {
    func rank(_ node: XMLElement.Node) -> Int {
      guard case .element(let element) = node else { return 1 }
      switch (name, element.name) {
      case ("termSec", "term"), ("termNoteGrp", "termNote"), ("descripGrp", "descrip"), ("adminGrp", "admin"),
        ("transacGrp", "transac"), ("itemGrp", "item"):
        return 0
      case ("termSec", "termNote"), ("termSec", "termNoteGrp"): return 1
      case ("termSec", _): return 2
      case ("conceptEntry", "langSec"), ("langSec", "termSec"): return 2
      default: return 1
      }
    }
    return children.enumerated().sorted { (rank($0.element), $0.offset) < (rank($1.element), $1.offset) }
      .map(\.element)
  }
}
