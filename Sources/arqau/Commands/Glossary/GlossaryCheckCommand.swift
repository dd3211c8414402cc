import ArgumentParser
import ArqauGlossary
import ArqauText

/// `arqau glossary check`: a translation against the glossary.
struct GlossaryCheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Check the terms of a translation: missing, deprecated, forbidden, inconsistent.",
    discussion: """
      arqau glossary check article.en.txt article.ru.txt: where both files have equally many lines, line by \
      line, else as a whole. arqau glossary check job.xlf, memory.tmx: unit by unit; --from and --to choose \
      among the languages of a TMX file. A term counts as present under any inflection, and where its words stand \
      apart or are derived; one inside a longer term is answered for by that. Deprecated and forbidden terms are \
      reported where the source has their concept. Ends with status 1 where there are findings. start and end \
      count in the text that 'side' names. Records of --jsonl: source, sourceLang, target, targetLang (both \
      optional), id (optional).
      """)

  @Argument(help: "The source and its translation, two text files; or one TMX or XLIFF file.", completion: .file())
  var files: [String] = []

  @OptionGroup var glossary: GlossaryOptions

  @Option(
    name: .customLong("from"),
    help: ArgumentHelp("The source's language (\(LanguageTag.known)); detected when left out.", valueName: "tag"))
  var from: LanguageTag?

  @Option(
    name: .customLong("to"),
    help: ArgumentHelp("The translation's language; detected when left out.", valueName: "tag"))
  var to: LanguageTag?

  @OptionGroup var mode: RunOptions

  func validate() throws {
    try mode.refuse(files, called: "file")
    if !mode.jsonl, files.count == 1, TranslatedUnits.format(of: files[0]) == nil {
      throw ValidationError("name two files, the source and its translation, or one TMX or XLIFF file")
    }
    if !mode.jsonl, files.isEmpty || files.count > 2 {
      throw ValidationError("name two files, the source and its translation, or one TMX or XLIFF file")
    }
    if files.count == 2, let units = files.first(where: { TranslatedUnits.format(of: $0) != nil }) {
      throw ValidationError("'\(units)' holds both sides: name it alone")
    }
    if files == ["-", "-"] { throw ValidationError("only one of the two can be standard input") }
  }

  func run() throws {
    let checker = TranslationChecker(try glossary.compiled())
    let settings = CheckSettings(checker: checker, from: from?.variety, to: to?.variety)
    if mode.jsonl { return try mode.runRecords(CheckWorker.self, settings) }
    if files.count == 1 {
      let units: TranslatedUnits
      do {
        units = try TranslatedUnits(path: files[0], settings)
      } catch {
        throw CommandFailure.wrapping(error, place: files[0])
      }
      if !mode.quiet { for remark in units.remarks { StandardError.message(Visible.oneLine(remark)) } }
      return try finish(UnitsAnswer(findings: units.findings, checked: units.checked), units.lines, units.summary)
    }
    let pair = try CheckedPair(try InputFile(path: files[0]), try InputFile(path: files[1]), settings)
    let answer = CheckAnswer(findings: pair.findings.map(\.finding), checked: pair.checked)
    try finish(answer, pair.lines, CheckAnswer.summary(answer.findings))
  }

  /// Prints the findings and ends with status 1 where there are some.
  private func finish(_ answer: some Encodable, _ lines: [String], _ summary: String) throws {
    var output = StandardOutput()
    if mode.json {
      try output.raw(RecordCoding.document(answer) + "\n")
    } else {
      for line in lines { try output.line(line) }
    }
    try output.flush()
    guard !lines.isEmpty else { return }
    if !mode.quiet, !mode.json { StandardError.message(summary) }
    throw ExitCode(ExitStatus.findings.rawValue)
  }
}

/// What all workers share.
struct CheckSettings: Sendable {
  let checker: TranslationChecker
  let from: Variety?
  let to: Variety?
}

/// The findings of `arqau glossary check`.
struct CheckAnswer: Encodable {
  struct Finding: Encodable {
    let rule: String
    let severity: String
    let message: String
    let concept: String
    let side: String
    let start: Int
    let end: Int

    /// - Parameter base: The scalar offset of the segment in its file.
    init(_ finding: TermFinding, _ offsets: ScalarOffsets, base: Int = 0) {
      rule = finding.rule.rawValue
      severity = finding.rule.severity.rawValue
      message = finding.message
      concept = finding.concept
      side = finding.side.rawValue
      start = base + offsets.scalarOffset(ofByte: finding.bytes.lowerBound)
      end = base + offsets.scalarOffset(ofByte: finding.bytes.upperBound)
    }
  }

  let findings: [Finding]
  /// How many concepts of the source were looked for in the target.
  let checked: Int

  /// How many findings of which rule.
  static func summary(_ findings: [Finding]) -> String {
    let counts = TermFinding.Rule.allCases.compactMap { rule in
      let count = findings.count { $0.rule == rule.rawValue }
      return count > 0 ? "\(count) \(rule.rawValue)" : nil
    }
    return counts.joined(separator: ", ")
  }
}

/// Answers records of `arqau glossary check`.
struct CheckWorker: RecordWorker {
  struct Record: Decodable {
    let source: String
    let target: String
    let sourceLang: LanguageTag?
    let targetLang: LanguageTag?
  }

  let settings: CheckSettings

  init(_ settings: CheckSettings) { self.settings = settings }

  mutating func answer(_ record: Record) throws -> CheckAnswer {
    let source = Array(record.source.utf8)
    let target = Array(record.target.utf8)
    let from = LanguageChoice(source, given: record.sourceLang?.variety ?? settings.from).language
    let to = LanguageChoice(target, given: record.targetLang?.variety ?? settings.to).language
    var document = settings.checker.document(from: from, to: to)
    let findings = try document.take(source, target)
    let offsets = (ScalarOffsets(source), ScalarOffsets(target))
    return CheckAnswer(
      findings: findings.map { .init($0, $0.side == .source ? offsets.0 : offsets.1) }, checked: document.checked)
  }
}
