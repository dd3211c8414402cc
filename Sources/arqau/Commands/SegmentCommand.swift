import ArgumentParser
import ArqauText

/// `arqau segment`: the sentences of a text.
struct SegmentCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "segment",
    abstract: "Split text into sentences.",
    discussion: """
      Prints a sentence a line. --json and --jsonl give each sentence's offsets in Unicode scalars, half \
      open, into the text as given. Records of --jsonl: text, lang (optional), id (optional).
      """)

  @OptionGroup var shared: SharedOptions

  @Option(
    help: ArgumentHelp(
      "The text's language (\(LanguageTag.known)); detected when left out.", valueName: "tag"))
  var lang: LanguageTag?

  func run() throws {
    if shared.jsonl { return try shared.runRecords(Worker.self, lang?.variety) }
    let worker = Worker(lang?.variety)
    try shared.forEachInput(of: Self.self) { input in
      try worker.answer(input.utf8, given: lang?.variety)
    } show: { answer, _, output in
      for sentence in answer.sentences { try output.line(OneLine.text(sentence.text)) }
    }
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

    let given: Variety?

    init(_ given: Variety?) { self.given = given }

    mutating func answer(_ record: Record) throws -> Answer {
      try answer(Array(record.text.utf8), given: record.lang?.variety ?? given)
    }

    func answer(_ utf8: [UInt8], given: Variety?) throws -> Answer {
      let choice = LanguageChoice(utf8, given: given)
      let ranges = try SentenceSegmenter(language: choice.language).byteRanges(in: utf8)
      let offsets = ScalarOffsets(utf8)
      return Answer(
        lang: choice.tag, script: choice.detection.script.rawValue,
        sentences: ranges.map { SpanAnswer(offsets.span($0)) })
    }
  }
}
