import ArgumentParser
import ArqauGlossary
import ArqauText

/// `arqau glossary diff`: what changed, concept by concept.
struct GlossaryDiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Say what changed between two glossaries, concept by concept.",
    discussion: "Order, layout and comments make no difference. --check ends with status 1 where anything changed.")

  @Argument(help: "The old file or folder.", completion: .file())
  var old: String

  @Argument(help: "The new file or folder.", completion: .file())
  var new: String

  @Flag(help: "Print one JSON document.")
  var json = false

  @Flag(help: "End with status 1 where anything changed.")
  var check = false

  @Option(help: "Style the output: auto, always or never; NO_COLOR is heeded.")
  var color = ColorChoice.auto

  func run() throws {
    let sides = try [old, new].map { try GlossaryFolder.files(at: [$0]).flatMap(\.concepts) }
    let diff = GlossaryDiff(old: sides[0], new: sides[1])
    var output = StandardOutput()
    if json {
      try output.raw(RecordCoding.document(diff.changes.map(Entry.init)) + "\n")
    } else {
      let style = Style(color)
      for change in diff.changes {
        try output.styled("\(style.bold("\(Self.mark(change.kind)) \(change.concept)"))\n")
        for detail in change.details {
          let what = [detail.old, detail.new].compactMap { $0 }.joined(separator: " → ")
          try output.styled(Visible.oneLine("    \(Self.mark(detail.kind)) \(detail.part): \(what)") + "\n")
        }
      }
    }
    try output.flush()
    if check, !diff.changes.isEmpty { throw ExitCode(ExitStatus.findings.rawValue) }
  }

  private static func mark(_ kind: GlossaryDiff.Kind) -> String {
    switch kind {
    case .added: "+"
    case .removed: "-"
    case .changed: "~"
    }
  }

  /// A change in JSON.
  struct Entry: Encodable {
    struct Detail: Encodable {
      let part: String
      let kind: String
      let old: String?
      let new: String?
    }

    let concept: String
    let kind: String
    let details: [Detail]

    init(_ change: GlossaryDiff.Change) {
      concept = change.concept
      kind = change.kind.rawValue
      details = change.details.map { Detail(part: $0.part, kind: $0.kind.rawValue, old: $0.old, new: $0.new) }
    }
  }
}
