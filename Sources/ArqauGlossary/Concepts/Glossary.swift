/// The concepts of any number of files, by identifier.
///
/// ```swift
/// let glossary = try Glossary(layers: [Glossary.builtInFiles(), [GlossaryReader.read(file: "ours.yml")]])
/// glossary["strategic-partnership"]?.terms(in: .russian).first?.text
/// ```
public struct Glossary: Sendable {
  /// The concepts, sorted by identifier.
  public private(set) var concepts: [Concept]
  private var positions: [String: Int]

  /// Puts files together, layer by layer.
  ///
  /// - Parameter layers: A concept of a later layer replaces the one of the same identifier in an earlier.
  /// - Throws: ``GlossaryError`` where one layer has an identifier twice.
  public init(layers: [[GlossaryFile]]) throws(GlossaryError) {
    var byID: [String: Concept] = [:]
    for files in layers {
      var seen: [String: SourcePlace?] = [:]
      for concept in files.flatMap(\.concepts) {
        if let first = seen[concept.id] {
          throw GlossaryError(
            "'\(concept.id)' stands twice" + (first.map { ": first in \($0)" } ?? ""),
            file: concept.place?.file, line: concept.place?.line, column: concept.place?.column)
        }
        seen[concept.id] = .some(concept.place)
        byID[concept.id] = concept
      }
    }
    concepts = byID.values.sorted { $0.id < $1.id }
    positions = Dictionary(uniqueKeysWithValues: concepts.enumerated().map { ($0.element.id, $0.offset) })
  }

  /// Makes a glossary of concepts; of two with one identifier the later stays.
  public init(_ concepts: [Concept]) {
    let byID = Dictionary(concepts.map { ($0.id, $0) }) { $1 }
    self.concepts = byID.values.sorted { $0.id < $1.id }
    positions = Dictionary(uniqueKeysWithValues: self.concepts.enumerated().map { ($0.element.id, $0.offset) })
  }

  /// The concept of an identifier; nil where there is none.
  ///
  /// - Complexity: O(1).
  public subscript(id: String) -> Concept? { positions[id].map { concepts[$0] } }

  /// The languages that have terms, in the order of a file.
  public var languages: [GlossaryLanguage] { Set(concepts.flatMap(\.terms.keys)).sorted() }
}
