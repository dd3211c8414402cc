import ArqauGlossary
import ArqauText
import Foundation
import Testing

@Suite("The starter glossaries")
struct StarterGlossaryTests {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "glossaries")

  /// The embedded files, by their names in glossaries/.
  static func files() throws -> [String: GlossaryFile] {
    Dictionary(
      uniqueKeysWithValues: try Glossary.builtInFiles().map { (String($0.name.drop { $0 != "/" }.dropFirst()), $0) })
  }

  @Test("every file of glossaries/ is embedded, byte for byte in its canonical form")
  func embedsEveryFile() throws {
    let embedded = try Self.files()
    let names = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
      .filter { $0.hasSuffix(".yml") && !Glossary.isNameRecords($0) }
    #expect(Set(names) == Set(embedded.keys))
    for (name, file) in embedded {
      let text = try String(contentsOf: Self.folder.appending(path: name), encoding: .utf8)
      #expect(Array(GlossaryWriter.text(of: file).utf8) == Array(text.utf8), "\(name) is not canonical")
    }
  }

  @Test("every concept has a domain, a part of speech, and one preferred term in each of the four languages")
  func isComplete() throws {
    let glossary = try Glossary(layers: [Glossary.builtInFiles()])
    #expect(glossary.concepts.count >= 450)
    for concept in glossary.concepts {
      #expect(concept.domain != nil && concept.pos != nil, "\(concept.id)")
      for language in Language.allCases {
        let preferred = concept.terms(in: language).filter { $0.status == .preferred }
        #expect(preferred.count == 1, "\(concept.id) in \(language)")
      }
    }
  }

  @Test("two concepts share a preferred term only where a note says so")
  func separatesSenses() throws {
    var first: [String: Concept] = [:]
    for concept in try Glossary(layers: [Glossary.builtInFiles()]).concepts {
      for language in Language.allCases {
        for term in concept.terms(in: language) where term.status == .preferred {
          let key = "\(language) \(term.text.lowercased())"
          if let other = first[key] {
            #expect(!concept.notes.isEmpty && !other.notes.isEmpty, "\(key): \(other.id), \(concept.id)")
          }
          first[key] = concept
        }
      }
    }
  }

  @Test("related concepts exist, and what is deprecated or forbidden has a reason")
  func explains() throws {
    let glossary = try Glossary(layers: [Glossary.builtInFiles()])
    for concept in glossary.concepts {
      for id in concept.related { #expect(glossary[id] != nil, "\(concept.id) relates to \(id)") }
      for term in concept.terms.values.joined() where term.status == .deprecated || term.status == .forbidden {
        #expect(!term.notes.isEmpty, "\(concept.id): \(term.text)")
      }
    }
  }

  @Test("no identifier is also that of a name record")
  func sharesNoIdentifierWithNames() throws {
    let records = try String(contentsOf: Self.folder.appending(path: "names.yml"), encoding: .utf8)
    let names = Set(
      records.split(separator: "\n").filter { $0.first != " " && $0.hasSuffix(":") }.map { $0.dropLast() })
    let concepts = try Glossary(layers: [Glossary.builtInFiles()]).concepts
    let shared = concepts.map(\.id).filter { names.contains(Substring($0)) }
    #expect(shared.isEmpty)
  }
}
