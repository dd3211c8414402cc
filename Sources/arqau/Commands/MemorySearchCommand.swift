import ArgumentParser
import ArqauMemory
import ArqauText

/// `arqau memory search`: the nearest translations of a text.
struct MemorySearchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search",
    abstract: "Find the best translations of a text: exactly those of a full comparison.",
    discussion: """
      Prints the score in characters, the score in words, the source with what it lacks and what it has more \
      than the text, and the translation. A Serbian text in either script finds both; the answer comes in the \
      script that --to names. Records of --jsonl: text, limit, threshold, previous, next, project, from, to, id; only \
      text is needed. Without a text: a text a line from standard input.
      """)

  @OptionGroup var source: MemoryOptions

  @Argument(help: "Texts to find.")
  var texts: [String] = []

  @Option(help: ArgumentHelp("The language of the texts.", valueName: "tag"))
  var from: LanguageArgument?

  @Option(help: ArgumentHelp("The language of the translations.", valueName: "tag"))
  var to: LanguageArgument?

  @Option(help: "How many matches at most.")
  var limit = 5

  @Option(help: "The least score, from 0 to 100.")
  var threshold = 70

  @Option(help: "Rank by characters or by words.")
  var rank = RankArgument.characters

  @Option(help: ArgumentHelp("The segment before.", valueName: "text"))
  var previous: String?

  @Option(help: ArgumentHelp("The segment after.", valueName: "text"))
  var next: String?

  @OptionGroup var scoring: PenaltyOptions

  @OptionGroup var mode: RunOptions

  @Option(help: "Style the output: auto, always or never; NO_COLOR is heeded.")
  var color = ColorChoice.auto

  func validate() throws {
    try mode.refuse(texts, called: "text")
    if !mode.jsonl, from == nil || to == nil { throw ValidationError("name the languages with --from and --to") }
    guard (1...TranslationMemory.mostMatches).contains(limit) else {
      throw ValidationError("--limit takes a number from 1 to \(TranslationMemory.mostMatches)")
    }
    guard (0...100).contains(threshold) else { throw ValidationError("--threshold takes a number from 0 to 100") }
  }

  func run() throws {
    let settings = Settings(
      memory: try source.open(.reading), from: from, to: to, limit: limit, threshold: threshold, rank: rank.rank,
      previous: previous, next: next, penalties: try scoring.penalties(), project: scoring.project)
    if mode.jsonl { return try mode.runRecords(Worker.self, settings) }
    let worker = Worker(settings)
    var output = StandardOutput()
    var documents: [QueryReport] = []
    var isEmpty = true
    for text in try inputs() {
      let answer = try worker.answer(.init(text: text))
      isEmpty = isEmpty && answer.matches.isEmpty
      if mode.json {
        documents.append(QueryReport(text: text, content: answer))
      } else {
        try MatchView(color: color).show(answer.matches, for: text, &output)
      }
    }
    if mode.json {
      try output.raw(
        (documents.count == 1 ? RecordCoding.document(documents[0]) : RecordCoding.document(documents)) + "\n")
    }
    try output.flush()
    if isEmpty, !mode.quiet { try remarkUnknownLanguages(settings.memory) }
  }

  /// Says which of the languages no unit of the memory has: a slip of the hand looks like an empty answer.
  private func remarkUnknownLanguages(_ memory: TranslationMemory) throws {
    let known = Set(try memory.statistics().languages.map(\.language.key))
    for asked in [from, to].compactMap({ $0?.code }) where !known.contains(asked.key) {
      StandardError.message("the memory has no text in '\(asked.tag)'")
    }
  }

  private func inputs() throws -> [String] {
    if !texts.isEmpty { return texts }
    try RunOptions.refuseTerminal(of: Self.self)
    return try RunOptions.lines()
  }

  /// The answer to one text of several.
  struct QueryReport: Encodable {
    let text: String
    let content: Worker.Answer

    private enum Keys: CodingKey { case text }

    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: Keys.self)
      try container.encode(text, forKey: .text)
      try content.encode(to: encoder)
    }
  }

  struct Settings: Sendable {
    let memory: TranslationMemory
    let from: LanguageArgument?
    let to: LanguageArgument?
    let limit: Int
    let threshold: Int
    let rank: MemoryQuery.Rank
    let previous: String?
    let next: String?
    let penalties: MatchPenalties
    let project: String?
  }

  struct Worker: RecordWorker {
    struct Record: Decodable {
      let text: String
      var from: LanguageArgument?
      var to: LanguageArgument?
      var limit: Int?
      var threshold: Int?
      var rank: RankArgument?
      var previous: String?
      var next: String?
      var project: String?
    }

    struct Answer: Encodable {
      let matches: [MatchAnswer]
      /// Microseconds of the search.
      let micros: Int
    }

    let settings: Settings

    init(_ settings: Settings) { self.settings = settings }

    func answer(_ record: Record) throws -> Answer {
      guard let from = record.from ?? settings.from else {
        throw CommandFailure(.usage, "field 'from' is missing, and --from")
      }
      guard let to = record.to ?? settings.to else {
        throw CommandFailure(.usage, "field 'to' is missing, and --to")
      }
      let query = MemoryQuery(
        record.text, from: from.code, to: to.code, script: to.code.isSerbian ? to.script : nil,
        previous: record.previous ?? settings.previous, next: record.next ?? settings.next,
        limit: record.limit ?? settings.limit, threshold: record.threshold ?? settings.threshold,
        rank: record.rank?.rank ?? settings.rank, penalties: settings.penalties,
        project: record.project ?? settings.project)
      let start = ContinuousClock.now
      let matches = try settings.memory.search(query)
      let micros = Int((ContinuousClock.now - start) / .microseconds(1))
      return Answer(matches: matches.map(MatchAnswer.init), micros: micros)
    }
  }
}

/// What matches are ranked by.
enum RankArgument: String, ExpressibleByArgument, Decodable, CaseIterable {
  case characters, words

  var rank: MemoryQuery.Rank { self == .words ? .words : .characters }
}

/// A match as answers have it.
struct MatchAnswer: Encodable {
  let score: Int
  let wordScore: Int
  let adjusted: Int
  let kind: String
  let source: String
  let target: String
  let adapted: String?
  let unit: Int64
  let differs: [String]
  let penalties: [String: Int]
  let origin: String?
  let creator: String?
  let date: String?
  let languages: [String]

  init(_ match: MemoryMatch) {
    score = match.score
    wordScore = match.wordScore
    adjusted = match.adjusted
    kind = match.kind.rawValue
    source = match.source
    target = match.target
    adapted = match.adapted
    unit = match.unit
    differs = match.differs
    penalties = match.penalties
    origin = match.origin
    creator = match.creator
    date = match.date
    languages = match.languages
  }
}
