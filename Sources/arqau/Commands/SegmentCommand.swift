import ArgumentParser
import ArqauText

/// `arqau segment`: the sentences of a text.
struct SegmentCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "segment",
    abstract: "Split text into sentences.",
    discussion: """
      Prints a sentence a line. --json and --jsonl give each sentence's offsets in Unicode scalars, half \
      open, into the text as given. Records of --jsonl: text, lang (optional), id (optional). With --srx the \
      rules of a file decide instead of the built-in ones: SRX 2.0 or 1.0, regular expressions of ICU. \
      --export-srx prints rules as SRX 2.0: the built-in ones, as far as SRX can express them, or those of --srx.
      """)

  @OptionGroup var shared: SharedOptions

  @Option(
    help: ArgumentHelp(
      "The text's language (\(LanguageTag.known)); detected when left out.", valueName: "tag"))
  var lang: LanguageTag?

  @Option(help: ArgumentHelp("Segmentation rules to use (SRX).", valueName: "file"), completion: .file())
  var srx: String?

  @Flag(help: "Print segmentation rules as SRX 2.0; with --lang those of one language.")
  var exportSrx = false

  func validate() throws {
    if exportSrx, !shared.files.isEmpty { throw ValidationError("--export-srx takes no files to segment") }
  }

  func run() throws {
    let rules = try srx.map { try SRXRules(path: $0) }
    if exportSrx {
      let document = rules?.document ?? .builtIn(for: lang.map { [$0.variety.language] } ?? Language.allCases)
      var output = StandardOutput()
      do { try output.raw(String(decoding: document.xml(), as: UTF8.self)) } catch {
        throw CommandFailure.wrapping(error, place: srx)
      }
      return try output.flush()
    }
    let settings = Settings(given: lang?.variety, rules: rules)
    if shared.jsonl { return try shared.runRecords(Worker.self, settings) }
    let worker = Worker(settings)
    try shared.forEachInput(of: Self.self) { input in
      try worker.answer(input.utf8, given: lang?.variety)
    } show: { answer, _, output in
      for sentence in answer.sentences { try output.line(OneLine.text(sentence.text)) }
    }
  }

  struct Settings: Sendable {
    let given: Variety?
    let rules: SRXRules?
  }

  struct Worker: RecordWorker {
    struct Record: Decodable {
      let text: String
      let lang: LanguageTag?
    }

    struct Answer: Encodable {
      let lang: String
      let script: String
      let sentences: [SpanAnswer]
    }

    let settings: Settings

    init(_ settings: Settings) { self.settings = settings }

    mutating func answer(_ record: Record) throws -> Answer {
      try answer(Array(record.text.utf8), given: record.lang?.variety ?? settings.given)
    }

    func answer(_ utf8: [UInt8], given: Variety?) throws -> Answer {
      let choice = LanguageChoice(utf8, given: given)
      let ranges =
        try settings.rules?.segmenter(for: choice.language.rawValue).byteRanges(in: utf8)
        ?? SentenceSegmenter(language: choice.language).byteRanges(in: utf8)
      let offsets = ScalarOffsets(utf8)
      return Answer(
        lang: choice.tag, script: choice.detection.script.rawValue,
        sentences: ranges.map { SpanAnswer(offsets.span($0)) })
    }
  }
}
