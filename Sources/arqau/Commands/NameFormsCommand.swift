import ArgumentParser
import ArqauNormalizer
import ArqauText

/// `arqau name forms`: a name in every variety.
struct NameFormsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "forms",
    abstract: "Write names in English, Kazakh, Russian and Serbian, in every script.",
    discussion: """
      Takes a name in any of these varieties: given name, patronymic, surname; or surname, comma, given \
      name; places; organisations. Prints a form a line, the best of a variety first: variety, form, and \
      whether a record attests it, a record has it without a source in that language, or rules made it, and which \
      record or rules. Records of --jsonl: name, lang, gender (m, f or n), kind \
      (person, place, organisation, work or other), to (a list of varieties), id; only name is needed.
      """)

  @OptionGroup var options: NameOptions

  @Option(help: "The gender: m, f or n; told from the name when left out.")
  var gender: GrammaticalGender?

  @Option(
    help: ArgumentHelp(
      "Varieties to write (\(LanguageTag.known)), with commas between; all when left out.",
      valueName: "tag,…"))
  var to: [LanguageTags] = []

  @Flag(name: .customLong("no-builtin"), help: "Rules alone: leave the built-in name records and cities out.")
  var noBuiltin = false

  @Option(
    name: .customLong("authority"),
    help: ArgumentHelp(
      "A file of name records (.tsv, .jsonl or .yml), which go before the built-in ones; may be repeated.",
      valueName: "file"), completion: .file())
  var authorities: [String] = []

  @Option(help: ArgumentHelp("At most so many forms a variety.", valueName: "count"))
  var limit = 5

  @Flag(help: "Print the tables of transcription as Markdown, and take no name.")
  var tables = false

  func validate() throws {
    if tables, options.jsonl || options.json || !options.names.isEmpty {
      throw ValidationError("--tables goes without names and records")
    }
    if !(1...50).contains(limit) { throw ValidationError("--limit takes a number from 1 to 50") }
  }

  func run() throws {
    if tables {
      var output = StandardOutput()
      try output.raw(try Transcription.markdownCatalogue())
      return try output.flush()
    }
    let query = NameFormFinder.Query(
      variety: options.lang?.variety, kind: options.kind, gender: gender, targets: Self.varieties(to.flatMap(\.tags)),
      limit: limit)
    let own = try Self.records(of: authorities)
    let settings = Settings(query: query, attested: own.map { [$0] } ?? [], usesBuiltIn: !noBuiltin)
    if options.jsonl { return try options.runRecords(Worker.self, settings) }
    let worker = try Worker(settings)
    try options.forEachName(of: Self.self) { name in
      try worker.answer(name, query)
    } show: { answer, _, output in
      let width = answer.forms.map { $0.text.unicodeScalars.count }.max() ?? 0
      for form in answer.forms {
        let space = String(repeating: " ", count: width - form.text.unicodeScalars.count)
        let tag = form.lang + String(repeating: " ", count: max(0, 7 - form.lang.utf8.count))
        try output.line("\(tag)  \(form.text)\(space)  \(form.origin)")
      }
    }
  }

  /// The varieties of tags; `sr` alone is both scripts.
  static func varieties(_ tags: [LanguageTag]) -> [Variety] { tags.map(\.variety) }

  /// The records of the user's files; nil without files. Rows that can't be read stop the command: an answer
  /// without them would look complete.
  private static func records(of paths: [String]) throws -> Authority? {
    guard !paths.isEmpty else { return nil }
    var authority = Authority()
    for path in paths {
      let reading = AuthorityReader.read(try InputFile.bytes(of: path), file: path, format: .init(path: path))
      if !reading.faults.isEmpty {
        FaultReport.show(reading.faults)
        throw CommandFailure(.badData, "\(reading.faults.count) bad rows", place: path)
      }
      do throws(AuthorityFault) { try authority.insert(reading.records) } catch { throw CommandFailure(error) }
    }
    return authority
  }

  struct Settings: Sendable {
    let query: NameFormFinder.Query
    let attested: [Authority]
    let usesBuiltIn: Bool
  }

  struct Answer: Encodable {
    let lang: String
    let forms: [NameFormAnswer]
  }

  struct Worker: RecordWorker {
    struct Record: Decodable {
      let name: String
      let lang: LanguageTag?
      let gender: GrammaticalGender?
      let kind: NameKind?
      let to: [LanguageTag]?
    }

    private let settings: Settings
    private let finder: NameFormFinder

    init(_ settings: Settings) throws {
      self.settings = settings
      let builtIn: [any AttestedForms] =
        settings.usesBuiltIn ? [StateNames.builtIn, Authority.builtIn, WorldNames.builtIn] : []
      finder = try NameFormFinder(
        attested: settings.attested + builtIn,
        cities: settings.usesBuiltIn ? .builtIn : nil)
    }

    func answer(_ record: Record) throws -> Answer {
      var query = settings.query
      if let lang = record.lang { query.variety = lang.variety }
      if let kind = record.kind { query.kind = kind }
      if let gender = record.gender { query.gender = gender }
      if let to = record.to { query.targets = NameFormsCommand.varieties(to) }
      return try answer(record.name, query)
    }

    private static func forms(
      of name: String, _ query: NameFormFinder.Query, _ finder: NameFormFinder
    ) throws(CommandFailure) -> [DerivedForm] {
      do throws(NormalizerError) { return try finder.forms(of: name, query) } catch {
        let shown = String(name.prefix(40))
        throw CommandFailure(error, place: "name '\(shown)\(shown == name ? "" : "…")'")
      }
    }

    func answer(_ name: String, _ query: NameFormFinder.Query) throws -> Answer {
      var query = query
      let found = finder.variety(of: name)
      if let given = query.variety, let found, given.language == .serbian || given.language == .kazakh,
        let seen = Variety(given.language, found.script)
      {
        query.variety = seen
      } else if let given = query.variety, let found, given.script != found.script {
        query.variety = found
      }
      let forms = try Self.forms(of: name, query, finder)
      return Answer(
        lang: (query.variety ?? found)?.tag ?? "und",
        forms: forms.map { NameFormAnswer($0) })
    }
  }
}
