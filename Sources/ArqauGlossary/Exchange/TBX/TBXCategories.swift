/// The data categories of the public dialects, by the elements that carry them as attributes.
///
/// TBX-Min.tbxmd and TBX-Basic.tbxmd of LTAC Global, edition 2 of ISO 30042 (2019).
enum TBXCategories {
  /// A module of categories.
  enum Module: String {
    case min, basic

    /// The namespace of its elements where categories are tags.
    var namespace: String { "http://www.tbxinfo.net/ns/\(rawValue)" }
  }

  /// The public dialects.
  enum Dialect: String, CaseIterable {
    case core = "TBX-Core"
    case min = "TBX-Min"
    case basic = "TBX-Basic"

    func allows(_ module: Module) -> Bool { self == .basic || (self == .min && module == .min) }
  }

  /// The element and the module of a category.
  static let table: [String: (element: String, module: Module)] = [
    "administrativeStatus": ("termNote", .min), "customerSubset": ("admin", .min),
    "externalCrossReference": ("xref", .min), "partOfSpeech": ("termNote", .min), "subjectField": ("descrip", .min),
    "context": ("descrip", .basic), "crossReference": ("ref", .basic), "definition": ("descrip", .basic),
    "geographicalUsage": ("termNote", .basic), "grammaticalGender": ("termNote", .basic),
    "projectSubset": ("admin", .basic), "responsibility": ("transacNote", .basic), "source": ("admin", .basic),
    "termLocation": ("termNote", .basic), "termType": ("termNote", .basic), "transactionType": ("transac", .basic),
    "xGraphic": ("xref", .basic),
  ]

  /// Elements whose category is their attribute `type`.
  static let carriers: Set<String> = [
    "admin", "adminNote", "descrip", "descripNote", "transac", "transacNote", "termNote", "ref", "xref",
  ]
  /// Elements that put a category and what is said of it together.
  static let groups: Set<String> = ["adminGrp", "descripGrp", "transacGrp", "termNoteGrp", "itemGrp"]
  /// Elements that hold elements and no text.
  static let containers: Set<String> = groups.union([
    "conceptEntry", "langSec", "termSec", "tbxHeader", "fileDesc", "titleStmt", "publicationStmt", "sourceDesc",
    "encodingDesc", "revisionDesc", "change", "back", "refObjectSec", "refObject", "itemSet", "termCompList",
    "termCompGrp",
  ])
  /// The names of TBX 2 and what they are called in TBX 3.
  static let renamed: [String: String] = [
    "martifHeader": "tbxHeader", "termEntry": "conceptEntry", "langSet": "langSec", "tig": "termSec",
    "ntig": "termSec", "refObjectList": "refObjectSec",
  ]
}
