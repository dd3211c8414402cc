import ArgumentParser
import ArqauMemory
import ArqauText

/// `arqau memory analyze`: how much of some files a memory already has.
struct MemoryAnalyzeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "analyze",
    abstract: "Count how much of some files a memory already has, in the usual bands.",
    discussion: """
      Reads XLIFF, PO and plain text, by the files' names; plain text with a segment a line, or a sentence with \
      --sentences or --srx. Languages are those that the \
      files name, unless --from and --to are given. Words are pieces between white space that hold a letter or \
      a digit; characters don't count white space around a segment.
      """)

  @OptionGroup var source: MemoryOptions

  @Argument(help: "Files to translate.", completion: .file())
  var files: [String]

  @Option(help: ArgumentHelp("The language of the files.", valueName: "tag"))
  var from: LanguageArgument?

  @Option(help: ArgumentHelp("The language to translate into.", valueName: "tag"))
  var to: LanguageArgument?

  @OptionGroup var plainText: PlainTextOptions

  @Flag(help: "Print one JSON document.")
  var json = false

  struct Answer: Encodable {
    struct Band: Encodable {
      let band: String
      let segments: Int
      let words: Int
      let characters: Int

      init(_ band: LeverageReport.Band) {
        self.band = band.name
        segments = band.segments
        words = band.words
        characters = band.characters
      }
    }
    let bands: [Band]
    let total: Band
  }

  func validate() throws {
    if files.isEmpty { throw ValidationError("name at least one file") }
  }

  func run() throws {
    let memory = try source.open(.reading)
    var report = LeverageReport()
    let plain = try plainText.segmenter(for: from?.code.tag)
    for path in files {
      do {
        let file = try MemoryFile.translatable(path, plain: plain)
        guard let from = from?.code ?? file.source, let to = to?.code ?? file.target else {
          throw CommandFailure(.usage, "the file doesn't name both languages: give --from and --to", place: path)
        }
        try memory.analyze(file.segments, from: from, to: to, into: &report)
      } catch {
        throw CommandFailure.wrapping(error, place: path)
      }
    }
    var output = StandardOutput()
    let answer = Answer(bands: report.bands.map(Answer.Band.init), total: .init(report.total))
    if json {
      try output.raw(RecordCoding.document(answer) + "\n")
    } else {
      try output.line("band        segments     words  characters")
      for band in answer.bands + [answer.total] {
        try output.line(
          Self.left(band.band, 10) + Self.right(band.segments, 10) + Self.right(band.words, 10)
            + Self.right(band.characters, 12))
      }
    }
    try output.flush()
  }

  private static func left(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }

  private static func right(_ number: Int, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - String(number).count)) + String(number)
  }
}
