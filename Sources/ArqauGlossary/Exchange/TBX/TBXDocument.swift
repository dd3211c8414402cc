public import ArqauText

/// A terminology file in TBX (ISO 30042), in one form whatever it was written in.
///
/// The elements of a document are those of TBX 3 with data categories as attributes (`<descrip
/// type="definition">`): what is written with categories as tags, and the `martif` of TBX 2, is brought into
/// that form and out of it again. Two equal documents say the same.
public struct TBXDocument: Sendable, Hashable {
  /// How a file is written.
  public enum Form: String, Sendable, Hashable, CaseIterable {
    /// TBX 3, data categories as attributes.
    case dca
    /// TBX 3, data categories as tags.
    case dct
    /// TBX 2: `martif`, with `tig` and `ntig`.
    case martif
  }

  /// How the file was written.
  public var form: Form
  /// The dialect's name, such as `TBX-Basic`; of TBX 2 `TBX`.
  public var type: String
  /// The language of what stands outside language sections.
  public var language: String
  /// The element `tbxHeader`.
  public var header: XMLElement
  /// The elements `conceptEntry`.
  public var entries: [XMLElement]
  /// The element `back`; nil where there is none.
  public var back: XMLElement?

  /// Makes a document.
  public init(
    form: Form, type: String, language: String, header: XMLElement, entries: [XMLElement], back: XMLElement? = nil
  ) {
    self.form = form
    self.type = type
    self.language = language
    self.header = header
    self.entries = entries
    self.back = back
  }

  /// The namespace of TBX 3.
  static let namespace = "urn:iso:std:iso:30042:ed-2"

  /// A header that says no more than where the file comes from.
  static func plainHeader(_ source: String) -> XMLElement {
    let paragraph = XMLElement("p", children: [.text(source)])
    let description = XMLElement("sourceDesc", children: [.element(paragraph)])
    return XMLElement(
      "tbxHeader", children: [.element(XMLElement("fileDesc", children: [.element(description)]))])
  }
}

/// What a file has that another form of TBX has no place for.
public struct TBXOmission: Sendable, Hashable {
  /// The element or attribute, in words.
  public let what: String
  /// How often.
  public let count: Int
  /// The identifier of the first entry that has it; nil outside entries.
  public let entry: String?
}

/// Counts what is left out.
struct TBXTally {
  private var counts: [String: (count: Int, entry: String?)] = [:]
  private var order: [String] = []
  /// The entry that is being worked on.
  var entry: String?

  mutating func omit(_ what: String) {
    if let known = counts[what] {
      counts[what] = (known.count + 1, known.entry)
    } else {
      counts[what] = (1, entry)
      order.append(what)
    }
  }

  var omissions: [TBXOmission] {
    order.map { TBXOmission(what: $0, count: counts[$0]?.count ?? 0, entry: counts[$0]?.entry) }
  }
}
