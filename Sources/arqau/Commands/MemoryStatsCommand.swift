import ArgumentParser
import ArqauMemory

/// `arqau memory stats`: what is in a memory.
struct MemoryStatsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stats",
    abstract: "Say what is in a memory: units, and texts by language.",
    discussion: "With --check the file is examined from end to end; a damaged one is status 69.")

  @OptionGroup var source: MemoryOptions

  @Flag(help: "Examine the whole file.")
  var check = false

  @Flag(help: "Print one JSON document.")
  var json = false

  struct Answer: Encodable {
    struct Language: Encodable {
      let lang: String
      let variants: Int
    }
    let units: Int
    let languages: [Language]
    let segments: Int
    let indexBytes: Int
  }

  func run() throws {
    let memory = try source.open(.reading)
    let answer: Answer
    do {
      if check { try memory.check() }
      let (units, languages) = try memory.statistics()
      let (bytes, segments) = memory.indexSize
      answer = Answer(
        units: units, languages: languages.map { .init(lang: $0.language.tag, variants: $0.count) },
        segments: segments, indexBytes: bytes)
    } catch {
      throw CommandFailure.wrapping(error, place: source.memory)
    }
    var output = StandardOutput()
    if json {
      try output.raw(RecordCoding.document(answer) + "\n")
    } else {
      try output.line("units     \(answer.units)")
      for language in answer.languages { try output.line("  \(language.lang)  \(language.variants)") }
      try output.line("index     \(answer.segments) segments, \(answer.indexBytes) bytes")
    }
    try output.flush()
  }
}
