import ArgumentParser
import ArqauNormalizer
import ArqauText

/// `arqau name lemmatize`: the base forms of an inflected name.
struct NameLemmatizeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lemmatize",
    abstract: "Find the base forms of inflected names in Russian, Serbian and Kazakh.",
    discussion: """
      Prints a base form a line, the likeliest first, with its case and its share of the likelihood of \
      all that were found. Serbian in either script. Records of --jsonl: mention, lang, kind (person, \
      place, organisation, work or other), id; only mention is needed.
      """)

  @OptionGroup var options: NameOptions

  @Flag(name: .customLong("no-builtin"), help: "Leave the records out that come with Arqau.")
  var noBuiltin = false

  func run() throws {
    let settings = Settings(
      given: options.lang?.variety, kind: options.kind, inflectors: NameInflectors(usesBuiltIn: !noBuiltin))
    if options.jsonl { return try options.runRecords(Worker.self, settings) }
    let worker = Worker(settings)
    try options.forEachName(of: Self.self) { mention in
      try worker.answer(mention, given: settings.given, kind: settings.kind)
    } show: { answer, _, output in
      for lemma in answer.lemmas { try output.line("\(lemma.text)  \(lemma.case)  \(lemma.score)") }
    }
  }

  struct Settings: Sendable {
    let given: Variety?
    let kind: NameKind?
    let inflectors: NameInflectors
  }

  struct Worker: RecordWorker {
    struct Record: Decodable {
      let mention: String
      let lang: LanguageTag?
      let kind: NameKind?
    }

    struct Answer: Encodable {
      struct Entry: Encodable {
        let text: String
        let `case`: String
        let score: Double
      }

      let lang: String
      let lemmas: [Entry]
    }

    let settings: Settings

    init(_ settings: Settings) { self.settings = settings }

    mutating func answer(_ record: Record) throws -> Answer {
      try answer(
        record.mention, given: record.lang?.variety ?? settings.given, kind: record.kind ?? settings.kind)
    }

    func answer(_ mention: String, given: Variety?, kind: NameKind?) throws -> Answer {
      try NameMatchCommand.check(mention)
      let inflectors = settings.inflectors
      let language = NameLanguage(of: mention, given: given)
      let lemmas = try inflectors.inflector(language.language).lemmatize(
        try inflectors.cyrillic(mention, language), kind: kind)
      return Answer(
        lang: language.tag,
        lemmas: try lemmas.map {
          .init(
            text: try inflectors.asGiven($0.text, language), case: $0.grammaticalCase.rawValue,
            score: ($0.score * 10_000).rounded() / 10_000)
        })
    }
  }
}
