import ArgumentParser
import ArqauNormalizer
import ArqauText

/// What the commands over names take: names as arguments, or a name a line of standard input.
struct NameOptions: ParsableArguments {
  @Argument(help: "Names; none: a name a line from standard input.")
  var names: [String] = []

  @OptionGroup var mode: RunOptions

  @Option(
    help: ArgumentHelp(
      "The names' language (\(LanguageTag.known)); detected when left out.", valueName: "tag"))
  var lang: LanguageTag?

  @Option(help: "What they name: \(NameKind.known); told from the form when left out.")
  var kind: NameKind?

  var json: Bool { mode.json }
  var jsonl: Bool { mode.jsonl }
  var quiet: Bool { mode.quiet }

  func validate() throws { try mode.refuse(names, called: "name") }

  /// The names asked for; a terminal with no input gets the command's help and status 64.
  func inputs<Command: ParsableCommand>(of command: Command.Type) throws -> [String] {
    if !names.isEmpty, names != ["-"] { return names }
    if names.isEmpty { try RunOptions.refuseTerminal(of: Command.self) }
    return try RunOptions.lines()
  }

  /// Answers each name and prints the answers, as one JSON document or for people.
  ///
  /// Of several names those that have no answer are told on standard error (in JSON they stand as errors in their
  /// places), the others are answered, and the status is 1; a single name's failure is the command's.
  func forEachName<Command: ParsableCommand, Answer: Encodable>(
    of command: Command.Type,
    answer: (String) throws -> Answer,
    show: (Answer, String, inout StandardOutput) throws -> Void
  ) throws {
    let names = try inputs(of: command)
    var answers: [(name: String, outcome: NameOutcome<Answer>)] = []
    for (index, name) in names.enumerated() {
      do {
        answers.append((name, .answer(try answer(name))))
      } catch  where names.count > 1 {
        let reason = CommandFailure.wrapping(error, place: nil).reason
        answers.append((name, .failure(reason, line: index + 1)))
      }
    }
    var output = StandardOutput()
    if json, answers.count == 1 {
      try output.raw(RecordCoding.document(answers[0].outcome) + "\n")
    } else if json {
      try output.raw(RecordCoding.document(answers.map(\.outcome)) + "\n")
    }
    var failed = 0
    for (index, (name, outcome)) in answers.enumerated() {
      if !json, answers.count > 1 { try output.line((index > 0 ? "\n" : "") + "==> \(name) <==") }
      switch outcome {
      case .answer(let answer):
        if !json { try show(answer, name, &output) }
      case .failure(let reason, _):
        failed += 1
        StandardError.message(Visible.text("name \(index + 1), '\(name.prefix(40))': \(reason)"))
      }
    }
    try output.flush()
    if failed > 0 { throw ExitCode(ExitStatus.findings.rawValue) }
  }

  /// Runs a worker over standard input as JSON Lines and ends the command with its status.
  func runRecords<Worker: RecordWorker>(_ type: Worker.Type, _ settings: Worker.Settings) throws {
    try mode.runRecords(type, settings)
  }
}

/// What became of one name among several.
enum NameOutcome<Answer: Encodable>: Encodable {
  case answer(Answer)
  case failure(String, line: Int)

  func encode(to encoder: any Encoder) throws {
    switch self {
    case .answer(let answer): try answer.encode(to: encoder)
    case .failure(let reason, let line):
      try FailedRecord(id: nil, error: .init(message: reason, line: line)).encode(to: encoder)
    }
  }
}

/// The language of a name: as the user says, else by its letters.
struct NameLanguage {
  let language: Language
  /// The script in which the name is written.
  let tag: String
  /// Whether it is Kazakh in Latin letters, which is declined by way of the Cyrillic ones.
  let isLatinKazakh: Bool

  init(of name: String, given: Variety?) {
    let choice = LanguageChoice(Array(name.utf8), given: given)
    let isLatin = choice.detection.script == .latin
    // Kazakh names in Russian spelling look Kazakh to the detector.
    let isRussian = given == nil && choice.language == .kazakh && !isLatin && RussianNameSpelling.isLikely(name)
    language = isRussian ? .russian : choice.language
    isLatinKazakh = language == .kazakh && isLatin
    let script: Script = isLatin ? .latin : .cyrillic
    tag = Variety(language, script)?.tag ?? language.rawValue
  }
}

/// The inflectors of a command, made once.
struct NameInflectors: Sendable {
  /// Those that know usual given names alone, where the built-in records are left out.
  private let bare: [Language: NameInflector]
  private let toCyrillic: Transliterator?
  private let toLatin: Transliterator?

  /// The alphabet in which Latin Kazakh is read and answered.
  private static let kazakhSchemes = ("kaz-cyrl-2021-04", "kaz-latn-2021-04")

  init(usesBuiltIn: Bool) {
    var bare: [Language: NameInflector] = [:]
    if !usesBuiltIn {
      for language in Language.allCases { bare[language] = NameInflector(language, authority: Authority()) }
    }
    self.bare = bare
    let options = Transliterator.Options(repairsHomoglyphs: true, protectsSpans: false)
    toCyrillic = try? Transliterator(scheme: Self.kazakhSchemes.0, options: options)
    toLatin = try? Transliterator(scheme: Self.kazakhSchemes.1, options: options)
  }

  func inflector(_ language: Language) -> NameInflector { bare[language] ?? NameInflector(language) }

  /// A name in Latin Kazakh letters in Cyrillic ones; the name itself where it is none.
  func cyrillic(_ name: String, _ language: NameLanguage) throws -> String {
    guard language.isLatinKazakh, let toCyrillic else { return name }
    return try toCyrillic.convert(name).text
  }

  /// What was found in Cyrillic letters, in those of the name.
  func asGiven(_ text: String, _ language: NameLanguage) throws -> String {
    guard language.isLatinKazakh, let toLatin else { return text }
    return try toLatin.convert(text).text
  }
}
