import ArgumentParser
import ArqauText

/// `arqau normalize`: NFC, look-alike letters, suspicious characters.
struct NormalizeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "normalize",
    abstract: "Bring text into NFC, repair look-alike letters, report suspicious characters.",
    discussion: """
      Prints the text; what was changed or found is said on standard error, a line each. --json and \
      --jsonl give changes and findings with offsets in Unicode scalars into the text as given. Unusual \
      spaces, soft hyphens, invisible characters and bidi controls are reported and kept. Records of \
      --jsonl: text, lang (optional), repair (true or false, optional), id (optional).
      """)

  @OptionGroup var shared: SharedOptions

  @Option(
    help: ArgumentHelp(
      "The text's language (\(LanguageTag.known)); detected when left out.", valueName: "tag"))
  var lang: LanguageTag?

  @Flag(help: "Exchange letters of another script that look like the right ones.")
  var repair = false

  @Flag(help: "Print no text; end with status 1 where anything was changed or found.")
  var check = false

  func validate() throws {
    if check, shared.jsonl || shared.json { throw ValidationError("--check goes with plain output") }
  }

  func run() throws {
    let settings = Settings(given: lang?.variety, repair: repair)
    if shared.jsonl { return try shared.runRecords(Worker.self, settings) }
    let worker = Worker(settings)
    var isClean = true
    try shared.forEachInput(of: Self.self) { input in
      try worker.answer(
        String(decoding: input.utf8, as: UTF8.self), given: settings.given, repair: settings.repair)
    } show: { answer, input, output in
      if !check { try output.raw(answer.text) }
      for remark in answer.remarks(on: input) { shared.remark(remark) }
      if !answer.changes.isEmpty || !answer.findings.isEmpty { isClean = false }
    }
    if check, !isClean { throw ExitCode(ExitStatus.findings.rawValue) }
  }

  struct Settings: Sendable {
    let given: Variety?
    let repair: Bool
  }

  struct Worker: RecordWorker {
    struct Record: Decodable {
      let text: String
      let lang: LanguageTag?
      let repair: Bool?
    }

    let settings: Settings

    init(_ settings: Settings) { self.settings = settings }

    mutating func answer(_ record: Record) throws -> NormalizeAnswer {
      try answer(
        record.text, given: record.lang?.variety ?? settings.given, repair: record.repair ?? settings.repair)
    }

    func answer(_ text: String, given: Variety?, repair: Bool) throws -> NormalizeAnswer {
      let language = given?.language ?? LanguageDetector().detect(text).language
      return NormalizeAnswer(
        try TextNormalizer(language: language, repairsHomoglyphs: repair).normalize(text))
    }
  }
}

/// The answer of `arqau normalize`.
struct NormalizeAnswer: Encodable {
  struct Change: Encodable {
    let start: Int
    let end: Int
    let from: String
    let to: String
    let kind: String
  }

  struct Finding: Encodable {
    let start: Int
    let end: Int
    let text: String
    let kind: String
    let codePoints: [String]
  }

  let text: String
  let changes: [Change]
  let findings: [Finding]

  init(_ result: NormalizedText) {
    text = result.text
    changes = result.changes.map {
      Change(start: $0.start, end: $0.end, from: $0.from, to: $0.to, kind: $0.kind.rawValue)
    }
    findings = result.findings.map {
      Finding(start: $0.start, end: $0.end, text: $0.text, kind: $0.kind.rawValue, codePoints: $0.codePoints)
    }
  }

  /// Changes and findings in words, in the order of the text, each with file, line and column.
  func remarks(on input: InputFile) -> [String] {
    let changed = changes.map { ($0.start, "\($0.kind): '\($0.from)' → '\($0.to)'") }
    let found = findings.map { finding in
      let codes = finding.codePoints.joined(separator: " ")
      let isMixed = finding.kind == TextFinding.Kind.mixedScript.rawValue
      return (finding.start, "\(finding.kind): \(codes)" + (isMixed ? " in '\(finding.text)'" : ""))
    }
    var places = LineColumns(input.utf8)
    return (changed + found).sorted { $0.0 < $1.0 }.map { start, remark in
      let (line, column) = places.place(ofScalar: start)
      return "\(input.name):\(line):\(column): \(remark)"
    }
  }
}
