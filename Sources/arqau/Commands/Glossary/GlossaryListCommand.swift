import ArgumentParser
import ArqauGlossary
import ArqauText

/// `arqau glossary list`: the concepts, one a line.
struct GlossaryListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List concepts, one a line.",
    discussion: """
      Prints the identifier and the preferred term of each language. With words, only the concepts that \
      have every word in their identifier or in a term.
      """)

  @Argument(help: "Words that the concepts must have.")
  var words: [String] = []

  @OptionGroup var glossary: GlossaryOptions

  @Flag(help: "Print one JSON document.")
  var json = false

  @Option(help: "Only the concepts of a domain.")
  var domain: String?

  @Option(help: ArgumentHelp("Only these languages' terms; may be given several times.", valueName: "tag"))
  var lang: [String] = []

  func run() throws {
    let languages = try lang.map { tag in
      guard let language = GlossaryLanguage(tag: tag) else { throw ValidationError("'\(tag)' is no language tag") }
      guard language.isKnown else { throw ValidationError("'\(tag)' is no language that CLDR has a name for") }
      return language
    }
    let wanted = words.map { $0.lowercased() }
    let concepts = try glossary.load().concepts.filter { concept in
      (domain == nil || concept.domain == domain) && wanted.allSatisfy { Self.has($0, concept) }
    }
    var output = StandardOutput()
    if json {
      try output.raw(RecordCoding.document(concepts.map(ConceptAnswer.init)) + "\n")
    } else {
      for concept in concepts {
        let terms = concept.languages.filter { languages.isEmpty || languages.contains($0) }.compactMap {
          language in
          concept.terms[language]?.min { $0.status < $1.status }.map { "\(language) \($0.text)" }
        }
        try output.line(OneLine.text(([concept.id] + terms).joined(separator: " · ")))
      }
    }
    try output.flush()
  }

  private static func has(_ word: String, _ concept: Concept) -> Bool {
    concept.id.contains(word)
      || concept.terms.values.contains { $0.contains { $0.text.lowercased().contains(word) } }
  }
}
