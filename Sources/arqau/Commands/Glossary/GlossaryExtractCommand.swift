import ArgumentParser
import ArqauGlossary
import ArqauText

/// `arqau glossary extract`: candidates for terms.
struct GlossaryExtractCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "extract",
    abstract: "List candidates for terms that the glossary doesn't have, with contexts.",
    discussion: """
      Sequences of words that come back, inflected forms taken together, without names, ranked by C-value (Frantzi, \
      Ananiadou and Mima 2000). Files of several languages are listed language by language. A candidate is \
      shown in its commonest form: bring it into the base form before adding it.
      """)

  @Argument(help: "Text files; '-' or none: standard input.", completion: .file())
  var files: [String] = []

  @OptionGroup var glossary: GlossaryOptions

  @Option(
    help: ArgumentHelp(
      "The texts' language (\(LanguageTag.known)); detected for each when left out.", valueName: "tag"))
  var lang: LanguageTag?

  @Option(help: ArgumentHelp("At most so many candidates a language.", valueName: "count"))
  var limit = 50

  @Option(name: .customLong("min"), help: ArgumentHelp("Seen at least so often.", valueName: "count"))
  var least = 2

  @Option(help: ArgumentHelp("The most words of a candidate, 1 to 8.", valueName: "count"))
  var words = 4

  @Flag(help: "Single words too.")
  var single = false

  @Option(help: ArgumentHelp("At most so many contexts a candidate, 0 to 3.", valueName: "count"))
  var contexts = 1

  @Flag(help: "Print one JSON document.")
  var json = false

  @Flag(name: .shortAndLong, help: "No remarks on standard error.")
  var quiet = false

  func validate() throws {
    if limit < 1 { throw ValidationError("--limit takes a number from 1") }
    if least < 1 { throw ValidationError("--min takes a number from 1") }
    if !(1...8).contains(words) { throw ValidationError("--words takes a number from 1 to 8") }
    if !(0...TermExtractor.contextLimit).contains(contexts) {
      throw ValidationError("--contexts takes a number from 0 to \(TermExtractor.contextLimit)")
    }
  }

  func run() throws {
    let known = try glossary.compiled()
    var inputs: [Language: [InputFile]] = [:]
    for path in try RunOptions.inputs(files, of: Self.self) {
      let input = try InputFile(path: path)
      inputs[LanguageChoice(input.utf8, given: lang?.variety).language, default: []].append(input)
    }
    var output = StandardOutput()
    var answers: [CandidateAnswer] = []
    for language in Language.allCases {
      guard let texts = inputs[language] else { continue }
      let least = single || words == 1 ? 1 : 2
      var extractor = try TermExtractor(language: language, known: known, lengths: least...max(least, words))
      for text in texts { try extractor.take(text.utf8, named: text.name) }
      if extractor.isFull, !quiet {
        StandardError.message("more than \(TermExtractor.limit) sequences: the later ones are left out")
      }
      let offsets = Dictionary(texts.map { ($0.name, ScalarOffsets($0.utf8)) }) { first, _ in first }
      let candidates = extractor.candidates(atLeast: self.least, limit: limit)
      answers += candidates.map { CandidateAnswer($0, language, contexts, offsets) }
      if candidates.isEmpty, !quiet {
        let hint = self.least > 1 ? "; --min 1 lists what is there once" : ""
        StandardError.message("\(language.rawValue): nothing new is there \(self.least)× or more\(hint)")
      }
    }
    if json {
      try output.raw(RecordCoding.document(answers) + "\n")
    } else {
      for answer in answers { for line in answer.lines { try output.line(line) } }
    }
    try output.flush()
  }
}

/// A candidate in JSON and for people.
struct CandidateAnswer: Encodable {
  struct Context: Encodable {
    let file: String
    let start: Int
    let end: Int
    let text: String
  }

  let text: String
  let lang: String
  let frequency: Int
  let score: Double
  let forms: [String]
  let contexts: [Context]

  init(
    _ candidate: TermExtractor.Candidate, _ language: Language, _ limit: Int, _ offsets: [String: ScalarOffsets]
  ) {
    text = candidate.text
    lang = language.rawValue
    frequency = candidate.frequency
    score = (candidate.score * 100).rounded() / 100
    forms = candidate.forms
    contexts = candidate.contexts.prefix(limit).map { context in
      Context(
        file: context.file, start: offsets[context.file]?.scalarOffset(ofByte: context.bytes.lowerBound) ?? 0,
        end: offsets[context.file]?.scalarOffset(ofByte: context.bytes.upperBound) ?? 0, text: context.sentence)
    }
  }

  /// The candidate with its score, frequency and other forms, then its contexts.
  var lines: [String] {
    let others = forms.dropFirst().prefix(4)
    let more = others.isEmpty ? "" : " · " + others.joined(separator: ", ")
    let head = "\(lang) \(score) \(frequency)× \(text)\(more)"
    return [OneLine.text(head)] + contexts.map { OneLine.text("    \($0.file): \($0.text)") }
  }
}
