import ArgumentParser
import ArqauNormalizer

/// `arqau schemes`: the transliteration schemes.
struct SchemesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schemes",
    abstract: "List the transliteration schemes.",
    discussion: """
      Prints id, source, target, whether another scheme leads back (⇄), name and edition, a scheme a line, \
      with --notes also what varies. --rules ID prints a scheme's rules in the syntax of UTS #35, as ICU's \
      tools take them; --markdown prints the whole catalogue with every table.
      """)

  @Flag(help: "Print one JSON document.")
  var json = false

  @Option(help: ArgumentHelp("Print the rules of a scheme.", valueName: "id"))
  var rules: String?

  @Flag(help: "Print where each table is from and what varies in it.")
  var notes = false

  @Flag(help: "Print the catalogue of all schemes with their tables, in Markdown.")
  var markdown = false

  func validate() throws {
    if [json, markdown, notes, rules != nil].count(where: { $0 }) > 1 {
      throw ValidationError("--json, --notes, --markdown and --rules exclude each other")
    }
  }

  func run() throws {
    var output = StandardOutput()
    if markdown {
      try output.raw(TransliterationScheme.markdownCatalogue())
      return try output.flush()
    }
    if let rules {
      let scheme = try SchemeTag.scheme(rules)
      try output.raw("# \(scheme.id): \(scheme.name)\n\(scheme.rules)")
      return try output.flush()
    }
    let schemes = try TransliterationScheme.all()
    if json {
      try output.raw(RecordCoding.document(schemes.map(Entry.init)) + "\n")
    } else {
      let widths = (schemes.map(\.id.count).max() ?? 0, 9)
      for scheme in schemes {
        let ways = "\(scheme.from)>\(scheme.to)"
        try output.line(
          "\(Self.padded(scheme.id, widths.0))  \(Self.padded(ways, 17))  "
            + (scheme.reverse == nil ? "  " : "⇄ ") + scheme.name + ", edition " + scheme.edition)
        if notes { try output.line("    \(scheme.standard). \(scheme.note)") }
      }
    }
    try output.flush()
  }

  private static func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }

  /// A scheme in the list.
  struct Entry: Encodable {
    let id: String
    let name: String
    let from: String
    let to: String
    let standard: String
    let edition: String
    let reversible: Bool
    let reverse: String?
    let isDefault: Bool
    let note: String

    private enum CodingKeys: String, CodingKey {
      case id, name, from, to, standard, edition, reversible, reverse, note
      case isDefault = "default"
    }

    init(_ scheme: TransliterationScheme) {
      id = scheme.id
      name = scheme.name
      from = scheme.from
      to = scheme.to
      standard = scheme.standard
      edition = scheme.edition
      reversible = scheme.isReversible
      reverse = scheme.reverse
      isDefault = scheme.isDefault
      note = scheme.note
    }
  }
}
