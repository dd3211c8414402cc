import ArgumentParser
import ArqauGlossary

/// `arqau glossary show`: concepts in full.
struct GlossaryShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show concepts in full, as a glossary file has them.")

  @Argument(help: "Identifiers.")
  var ids: [String]

  @OptionGroup var glossary: GlossaryOptions

  @Flag(help: "Print one JSON document.")
  var json = false

  func run() throws {
    let loaded = try glossary.load()
    var concepts: [Concept] = []
    for id in ids {
      guard let concept = loaded[id] else {
        throw CommandFailure(.noInput, "no concept '\(id)'\(Self.hint(id, loaded))")
      }
      concepts.append(concept)
    }
    var output = StandardOutput()
    if json {
      let answers = concepts.map(ConceptAnswer.init)
      if answers.count == 1 {
        try output.raw(RecordCoding.document(answers[0]) + "\n")
      } else {
        try output.raw(RecordCoding.document(answers) + "\n")
      }
    } else {
      for (index, concept) in concepts.enumerated() {
        if index > 0 { try output.line("") }
        if let place = concept.place { try output.line("# \(place)") }
        try output.raw(GlossaryWriter.text(of: concept))
      }
    }
    try output.flush()
  }

  private static func hint(_ id: String, _ glossary: Glossary) -> String {
    let near = glossary.concepts.lazy.map(\.id).filter { $0.contains(id) || id.contains($0) }.prefix(5)
    return near.isEmpty ? "" : "; there are: \(near.joined(separator: ", "))"
  }
}
