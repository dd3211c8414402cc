import ArgumentParser
import ArqauGlossary

/// `arqau glossary add`: a concept, or terms of one that is there.
struct GlossaryAddCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Add a concept, or terms to a concept that is there.",
    discussion: """
      arqau glossary add joint-statement --file glossaries/diplomacy.yml --domain diplomacy \
      --term "en=joint statement" --term "ru=совместное заявление" --term "ru:forbidden=общее заявление". \
      The file is written in canonical form, as a whole. Without --file: the file of ./glossaries that has \
      the concept, else the one that is called as the domain.
      """)

  @Argument(help: "The concept's identifier: a–z, 0–9, single hyphens.")
  var id: String

  @Option(help: "The glossary file; it is made where it isn't there.", completion: .file())
  var file: String?

  @Option(help: ArgumentHelp("A term: LANGUAGE=TEXT or LANGUAGE:STATUS=TEXT.", valueName: "term"))
  var term: [String] = []

  @Option(help: ArgumentHelp("A definition: LANGUAGE=TEXT.", valueName: "definition"))
  var definition: [String] = []

  @Option(help: "The domain.")
  var domain: String?

  @Option(help: "The part of speech.")
  var pos: String?

  @Option(help: "A remark; may be given several times.")
  var note: [String] = []

  @Option(help: "Where it was seen; may be given several times.")
  var source: [String] = []

  @Option(help: "The identifier of a related concept; may be given several times.")
  var related: [String] = []

  @OptionGroup var glossary: GlossaryOptions

  @Flag(name: .shortAndLong, help: "Don't say what was done.")
  var quiet = false

  func run() throws {
    guard Concept.isValidID(id) else {
      throw ValidationError("'\(id)' is no identifier: small letters a–z, digits and single hyphens")
    }
    let path = try target()
    let lock = FolderLock(ofFile: path)
    defer { extendLifetime(lock) }
    let isThere = InputFile.exists(path)
    var content = isThere ? try GlossaryFolder.file(at: path) : GlossaryFile(name: path)
    let index = content.concepts.firstIndex { $0.id == id }
    var concept = index.map { content.concepts[$0] } ?? Concept(id: id)
    var known = concept.related.isEmpty && related.isEmpty ? [] : glossary.knownConcepts()
    known.formUnion(content.concepts.map(\.id))
    let faults = Self.faults(of: concept, among: known)
    try fill(&concept)
    if let fault = Self.faults(of: concept, among: known).first(where: { !faults.contains($0) }) {
      throw CommandFailure(.badData, "\(fault); nothing is written", place: path)
    }
    if let index { content.concepts[index] = concept } else { content.concepts.append(concept) }
    let text = GlossaryWriter.text(of: content)
    _ = try GlossaryReader.read(Array(text.utf8), named: path)
    try OutputFile.write(Array(text.utf8), to: path)
    if !quiet { StandardError.message(Visible.text("\(index == nil ? "added" : "extended") \(id) in \(path)")) }
  }

  /// What `lint` calls errors in a concept.
  ///
  /// - Parameter known: The identifiers that it may point to.
  private static func faults(of concept: Concept, among known: Set<String>) -> [String] {
    let text = GlossaryWriter.text(of: GlossaryFile(name: "", concepts: [concept]))
    let findings = GlossaryLinter(known: known).findings(in: [("", Array(text.utf8))])
    return findings.filter { $0.severity == .error }.map(\.message)
  }

  private func target() throws -> String {
    if let file { return file }
    if GlossaryFolder.isThere {
      for path in try GlossaryFolder.paths(at: [GlossaryFolder.standing])
      where try GlossaryFolder.file(at: path).concepts.contains(where: { $0.id == id }) {
        return path
      }
      if let domain, Concept.isValidID(domain) { return "\(GlossaryFolder.standing)/\(domain).yml" }
    }
    throw ValidationError("name the file with --file")
  }

  private func fill(_ concept: inout Concept) throws {
    guard !term.isEmpty || !concept.terms.isEmpty else { throw ValidationError("give a --term at least") }
    concept.domain = domain ?? concept.domain
    concept.pos = pos ?? concept.pos
    concept.notes += note.filter { !concept.notes.contains($0) }
    concept.sources += source.filter { !concept.sources.contains($0) }
    concept.related += related.filter { !concept.related.contains($0) }
    for argument in definition {
      let (language, _, text) = try Self.parts(argument, takesStatus: false)
      concept.definitions[language] = text
    }
    for argument in term {
      let (language, status, text) = try Self.parts(argument, takesStatus: true)
      if let index = concept.terms[language]?.firstIndex(where: { $0.text == text }) {
        let old = concept.terms[language]?[index].status
        if let old, old != status, !quiet {
          StandardError.message(Visible.oneLine("\(id): \(language) '\(text)' was \(old.rawValue)"))
        }
        concept.terms[language]?[index].status = status
      } else {
        concept.add(Term(text, status: status), in: language)
      }
    }
  }

  private static func parts(
    _ argument: String, takesStatus: Bool
  ) throws -> (GlossaryLanguage, TermStatus, String) {
    guard let equals = argument.firstIndex(of: "=") else {
      throw ValidationError("'\(argument)' has no '=': write LANGUAGE=TEXT")
    }
    let text = String(argument[argument.index(after: equals)...])
    let key = argument[..<equals].split(separator: ":", maxSplits: 1)
    guard let tag = key.first, let language = GlossaryLanguage(tag: tag) else {
      throw ValidationError("'\(argument)' begins with no language tag")
    }
    guard language.isKnown else { throw ValidationError("'\(key[0])' is no language that CLDR has a name for") }
    var status = TermStatus.preferred
    if key.count == 2 {
      guard takesStatus, let named = TermStatus(rawValue: String(key[1])) else {
        throw ValidationError("'\(key[1])' is none of \(TermStatus.allCases.map(\.rawValue).joined(separator: ", "))")
      }
      status = named
    }
    if text.allSatisfy(\.isWhitespace) { throw ValidationError("'\(argument)' has no text") }
    return (language, status, text)
  }
}
