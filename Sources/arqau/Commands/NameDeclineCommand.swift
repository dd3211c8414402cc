import ArgumentParser
import ArqauNormalizer
import ArqauText

/// `arqau name decline`: a name in all cases.
struct NameDeclineCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "decline",
    abstract: "Decline names in Russian, Serbian and Kazakh.",
    discussion: """
      Takes base forms: given name, patronymic, surname, or surname first; places; organisations, whose \
      head is declined. Serbian in either script, Kazakh in Latin letters by the alphabet of April 2021. Prints a case a line, the likeliest form first. Records \
      of --jsonl: name, lang, gender (m, f or n), kind (person, place, organisation, work or other), id; \
      only name is needed.
      """)

  @OptionGroup var options: NameOptions

  @Option(help: "The gender: m, f or n; told from the endings when left out.")
  var gender: GrammaticalGender?

  @Flag(name: .customLong("no-builtin"), help: "Leave the records out that come with Arqau.")
  var noBuiltin = false

  func run() throws {
    let settings = Settings(
      given: options.lang?.variety, gender: gender, kind: options.kind,
      inflectors: NameInflectors(usesBuiltIn: !noBuiltin))
    if options.jsonl { return try options.runRecords(Worker.self, settings) }
    let worker = Worker(settings)
    try options.forEachName(of: Self.self) { name in
      try worker.answer(name, given: settings.given, gender: settings.gender, kind: settings.kind)
    } show: { answer, _, output in
      for name in answer.order {
        try output.line(
          "\(name.rawValue)  \(answer.cases[name.rawValue, default: []].joined(separator: ", "))")
      }
    }
  }

  struct Settings: Sendable {
    let given: Variety?
    let gender: GrammaticalGender?
    let kind: NameKind?
    let inflectors: NameInflectors
  }

  struct Worker: RecordWorker {
    struct Record: Decodable {
      let name: String
      let lang: LanguageTag?
      let gender: GrammaticalGender?
      let kind: NameKind?
    }

    struct Answer: Encodable {
      let lang: String
      let gender: String?
      let cases: [String: [String]]
      let order: [GrammaticalCase]

      enum CodingKeys: CodingKey { case lang, gender, cases }
    }

    let settings: Settings

    init(_ settings: Settings) { self.settings = settings }

    mutating func answer(_ record: Record) throws -> Answer {
      try answer(
        record.name, given: record.lang?.variety ?? settings.given, gender: record.gender ?? settings.gender,
        kind: record.kind ?? settings.kind)
    }

    func answer(
      _ name: String, given: Variety?, gender: GrammaticalGender?, kind: NameKind?
    ) throws -> Answer {
      try NameMatchCommand.check(name)
      let inflectors = settings.inflectors
      let language = NameLanguage(of: name, given: given)
      let declension = try inflectors.inflector(language.language).decline(
        try inflectors.cyrillic(name, language), gender: gender, kind: kind)
      var cases: [String: [String]] = [:]
      for (grammaticalCase, forms) in declension.forms {
        cases[grammaticalCase.rawValue] = try forms.map { try inflectors.asGiven($0, language) }
      }
      if language.isLatinKazakh { cases[GrammaticalCase.nominative.rawValue] = [name] }
      return Answer(
        lang: language.tag, gender: declension.gender?.rawValue, cases: cases,
        order: GrammaticalCase.cases(of: language.language))
    }
  }
}
