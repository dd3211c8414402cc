import ArgumentParser
import ArqauNormalizer
import ArqauText

/// `arqau name search`: a name in an authority.
struct NameSearchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search",
    abstract: "Find names, in any script and scheme, in files of name records.",
    discussion: """
      Prints the records that fit best: score, id, kind, the form that fits, other forms. Indexes of large \
      files are kept, so that the next search begins at once. Records of --jsonl: name, limit, kind, id; only \
      name is needed. Exit status 1 where rows of a file were left out.
      """)

  @OptionGroup var options: NameOptions
  @OptionGroup var authority: AuthorityOptions

  @Option(help: ArgumentHelp("The most records to answer.", valueName: "count"))
  var limit = 5

  @Option(
    help: ArgumentHelp(
      "The least score, from 0 to 1; for people 0.05 when left out, with --json and --jsonl 0.", valueName: "score"))
  var least: Double?

  func validate() throws {
    guard SearchLimit.range.contains(limit) else { throw ValidationError("--limit takes \(SearchLimit.words)") }
    guard (0...1).contains(least ?? 0) else { throw ValidationError("--least takes a number from 0 to 1") }
    if authority.authorities.isEmpty, authority.noBuiltin {
      throw ValidationError("--no-builtin leaves nothing to search without --authority")
    }
  }

  func run() throws {
    let opened = try authority.indexes()
    let settings = Settings(
      pool: SearchPool(opened.indexes, cache: authority.keeper), limit: limit, kind: options.kind,
      least: least ?? (options.json || options.jsonl ? 0 : 0.05))
    if options.jsonl {
      try options.runRecords(Worker.self, settings)
    } else {
      let worker = Worker(settings)
      try options.forEachName(of: Self.self) { name in
        try worker.answer(name, limit: limit, kind: options.kind)
      } show: { answer, _, output in
        if answer.hits.isEmpty { try output.line("nothing found") }
        for hit in answer.hits { try output.line(hit.line) }
      }
    }
    if opened.faults > 0 { throw ExitCode(ExitStatus.findings.rawValue) }
  }

  struct Settings: Sendable {
    let pool: SearchPool
    let limit: Int
    let kind: NameKind?
    let least: Double
  }

  struct Worker: RecordWorker {
    struct Record: Decodable {
      let name: String
      let lang: LanguageTag?
      let limit: SearchLimit?
      let kind: NameKind?
    }

    struct Answer: Encodable {
      let hits: [SearchHit]
    }

    let settings: Settings

    init(_ settings: Settings) { self.settings = settings }

    mutating func answer(_ record: Record) throws -> Answer {
      try answer(record.name, limit: record.limit?.count ?? settings.limit, kind: record.kind ?? settings.kind)
    }

    func answer(_ name: String, limit: Int, kind: NameKind?) throws -> Answer {
      Answer(
        hits: try settings.pool.search(name, limit: limit, least: settings.least, kind: kind).map(SearchHit.init))
    }
  }
}

/// How many records are asked for.
struct SearchLimit: Decodable, Sendable {
  static let range = 1...1000
  static let words = "a whole number from 1 to 1000"

  let count: Int

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let count = try container.decode(Int.self)
    guard Self.range.contains(count) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "limit takes \(Self.words)")
    }
    self.count = count
  }
}

/// A hit as the answers have it.
struct SearchHit: Encodable {
  struct Form: Encodable {
    let lang: String
    let text: String
    let status: String
  }

  let id: String
  let kind: String
  let score: Double
  let matched: String
  let forms: [Form]
  let source: String

  init(_ hit: NameSearch.Hit) {
    id = hit.id
    kind = hit.kind.rawValue
    score = Fixed.round(hit.score)
    matched = hit.matched
    forms = hit.forms.map { .init(lang: $0.tag, text: $0.text, status: $0.status.rawValue) }
    source = hit.source
  }

  /// The hit on one line for people.
  var line: String {
    let others = forms.filter { $0.text != matched }.prefix(6).map { "\($0.text) (\($0.lang))" }
    let rest = others.isEmpty ? "" : "  \(others.joined(separator: ", "))"
    return OneLine.text("\(Fixed.two(score))  \(id)  \(kind)  \(matched)\(rest)")
  }
}
