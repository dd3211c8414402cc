import ArgumentParser
import ArqauMemory
import ArqauText

/// `arqau memory concordance`: where words stand, with their translations.
struct MemoryConcordanceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "concordance",
    abstract: "Find words in a memory, in their context, with the translations.",
    discussion: """
      All words must be there; "words in a row" in quotation marks; 'partner*' finds what begins so; '-word' \
      must not be there (all in one argument, or behind '--'). Letter case doesn't count, nor do the marks of č ć š ž đ ё, nor the script of Serbian.
      """)

  @OptionGroup var source: MemoryOptions

  @Argument(help: "What to look for.")
  var query: [String]

  @Option(help: ArgumentHelp("The language to look in.", valueName: "tag"))
  var lang: LanguageArgument

  @Option(help: ArgumentHelp("The language of the translations; without: all.", valueName: "tag"))
  var to: LanguageArgument?

  @Option(help: "How many hits at most.")
  var limit = 20

  @Option(help: ArgumentHelp("How much to show around a hit.", valueName: "characters"))
  var width = 60

  @Flag(help: "Print one JSON document.")
  var json = false

  @Option(help: "Style the output: auto, always or never; NO_COLOR is heeded.")
  var color = ColorChoice.auto

  struct Answer: Encodable {
    struct Range: Encodable {
      let start: Int
      let end: Int
    }
    struct Translation: Encodable {
      let lang: String
      let text: String
    }
    let unit: Int64
    let lang: String
    let text: String
    let matches: [Range]
    let translations: [Translation]
    let origin: String?
  }

  func validate() throws {
    guard (1...100_000).contains(limit) else { throw ValidationError("--limit takes a number from 1 to 100000") }
    guard (1...10_000).contains(width) else { throw ValidationError("--width takes a number from 1 to 10000") }
  }

  func run() throws {
    let memory = try source.open(.reading)
    let asked = ConcordanceQuery(query.joined(separator: " "), isSerbian: lang.code.isSerbian)
    let hits: [ConcordanceHit]
    do {
      hits = try memory.concordance(asked, in: lang.code, target: to?.code, limit: limit)
    } catch {
      throw CommandFailure.wrapping(error, place: source.memory)
    }
    var output = StandardOutput()
    let answers = hits.map(answer)
    if json {
      try output.raw(RecordCoding.document(answers) + "\n")
    } else {
      let style = Style(color)
      for answer in answers {
        try output.styled(line(answer, style) + "\n")
        for translation in answer.translations {
          try output.styled("  \(style.dim(translation.lang)) \(Visible.text(OneLine.text(translation.text)))\n")
        }
      }
    }
    try output.flush()
    if hits.isEmpty { StandardError.message("no hit") }
  }

  private func answer(_ hit: ConcordanceHit) -> Answer {
    let variant = hit.unit.variants[hit.ordinal]
    let others = hit.unit.variants.enumerated().filter { index, other in
      index != hit.ordinal && to.map { $0.code.key == other.language.key } ?? true
    }.map(\.element)
    return Answer(
      unit: hit.unit.id ?? 0, lang: variant.language.tag, text: variant.text,
      matches: hit.ranges.map { .init(start: $0.lowerBound, end: $0.upperBound) },
      translations: others.map { .init(lang: $0.language.tag, text: $0.text) }, origin: hit.unit.origin)
  }

  /// The text around the first match, the matches in bold.
  private func line(_ answer: Answer, _ style: Style) -> String {
    let scalars = Array(answer.text.unicodeScalars)
    guard let first = answer.matches.first else { return "" }
    let start = max(0, first.start - width)
    let end = min(scalars.count, first.end + width)
    var result = start > 0 ? "…" : ""
    var position = start
    func text(_ range: Range<Int>) -> String {
      Visible.text(OneLine.text(String(String.UnicodeScalarView(scalars[range]))))
    }
    for match in answer.matches where match.start >= position && match.end <= end {
      result += text(position..<match.start) + style.bold(text(match.start..<match.end))
      position = match.end
    }
    return result + text(position..<end) + (end < scalars.count ? "…" : "")
  }
}
