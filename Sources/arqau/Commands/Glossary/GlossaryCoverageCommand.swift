import ArgumentParser
import ArqauGlossary
import ArqauText

/// `arqau glossary coverage`: which languages and statuses are there and missing.
struct GlossaryCoverageCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "coverage",
    abstract: "Count languages, statuses, and what a native speaker should confirm.",
    discussion: """
      Counts the concepts of the loaded glossaries, or of the files named. A note 'needs native check' on a \
      term counts for its language, on a concept for all, or for those named behind: 'needs native check: \
      kk, sr'.
      """)

  @Argument(help: "Files or folders; none: the loaded glossaries.", completion: .file(extensions: ["yml", "yaml"]))
  var files: [String] = []

  @OptionGroup var glossary: GlossaryOptions

  @Option(help: ArgumentHelp("The languages that every concept should have.", valueName: "tags"))
  var languages = "en,kk,ru,sr"

  @Option(help: ArgumentHelp("Print the concepts that lack a language, one a line.", valueName: "tag"))
  var missing: String?

  @Flag(help: "A table for each domain.")
  var byDomain = false

  @Flag(help: "Print one JSON document.")
  var json = false

  func run() throws {
    let concepts =
      files.isEmpty ? try glossary.load().concepts : try Glossary(layers: [GlossaryFolder.files(at: files)]).concepts
    let wanted = try LanguageList(argument: languages).languages
    var output = StandardOutput()
    if let missing {
      guard let language = GlossaryLanguage(tag: missing) else {
        throw ValidationError("'\(missing)' is no language tag")
      }
      let rows = GlossaryCoverage(concepts, languages: [language]).rows
      for id in rows.first?.missing ?? [] { try output.line(id) }
      return try output.flush()
    }
    var groups: [(domain: String?, coverage: GlossaryCoverage)] = [
      (nil, GlossaryCoverage(concepts, languages: wanted))
    ]
    if byDomain {
      for (domain, members) in Dictionary(grouping: concepts, by: { $0.domain ?? "" }).sorted(by: { $0.key < $1.key }) {
        groups.append((domain, GlossaryCoverage(members, languages: wanted)))
      }
    }
    if json {
      let answers = groups.map { Answer(domain: $0.domain, $0.coverage) }
      try output.raw((byDomain ? RecordCoding.document(answers) : RecordCoding.document(answers[0])) + "\n")
    } else {
      for (index, group) in groups.enumerated() {
        if index > 0 { try output.line("\n\(group.domain.map { $0.isEmpty ? "(no domain)" : $0 } ?? "")") }
        try Self.show(group.coverage, &output)
      }
    }
    try output.flush()
  }

  private static func show(_ coverage: GlossaryCoverage, _ output: inout StandardOutput) throws {
    try output.line(
      "\(coverage.concepts) concepts, \(coverage.unsourced) without a source, \(coverage.defined) with a definition")
    let heads = ["", "concepts", "missing"] + TermStatus.allCases.map(\.rawValue) + ["to check"]
    let rows = coverage.rows.map { row in
      [row.language.tag, "\(row.concepts)", "\(row.missing.count)"]
        + TermStatus.allCases.map { "\(row.terms[$0, default: 0])" } + ["\(row.unchecked)"]
    }
    let widths = heads.indices.map { column in ([heads] + rows).map { $0[column].utf8.count }.max() ?? 0 }
    for row in [heads] + rows {
      let cells = row.enumerated().map { index, cell in
        let space = String(repeating: " ", count: widths[index] - cell.utf8.count)
        return index == 0 ? cell + space : space + cell
      }
      try output.line(cells.joined(separator: "  "))
    }
  }

  /// The counts in JSON.
  struct Answer: Encodable {
    struct Row: Encodable {
      let lang: String
      let concepts: Int
      let missing: [String]
      let terms: [String: Int]
      let needsNativeCheck: Int
    }

    let domain: String?
    let concepts: Int
    let unsourced: Int
    let defined: Int
    let languages: [Row]

    init(domain: String?, _ coverage: GlossaryCoverage) {
      self.domain = domain
      concepts = coverage.concepts
      unsourced = coverage.unsourced
      defined = coverage.defined
      languages = coverage.rows.map { row in
        Row(
          lang: row.language.tag, concepts: row.concepts, missing: row.missing,
          terms: Dictionary(uniqueKeysWithValues: TermStatus.allCases.map { ($0.rawValue, row.terms[$0, default: 0]) }),
          needsNativeCheck: row.unchecked)
      }
    }
  }
}
