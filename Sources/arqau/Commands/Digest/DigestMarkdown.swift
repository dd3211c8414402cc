/// A digest as Markdown: heading, list of sentences, a table for names and for terms.
enum DigestMarkdown {
  static func render(_ answer: DigestAnswer) -> String {
    var lines: [String] = []
    if let title = answer.title { lines += ["# \(line(title))", ""] }
    if let dateline = answer.dateline { lines += ["*\(line(dateline.text))*", ""] }
    lines += answer.sentences.map { "- \(line($0.text))" }
    for section in DigestSection.sections(of: answer) {
      lines += ["", "## \(section.heading)", ""]
      lines += section.tags.isEmpty ? list(section) : table(section)
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func list(_ section: DigestSection) -> [String] {
    section.entries.map { "- \(line($0.text)) (\(line($0.detail)))" }
  }

  private static func table(_ section: DigestSection) -> [String] {
    let tags = section.tags
    let rows = section.entries.map { entry in
      [entry.text, entry.detail]
        + tags.map { tag in entry.forms.first { $0.tag == tag }?.texts.joined(separator: ", ") ?? "" }
    }
    let head = ["", ""] + tags
    return [row(head), row(head.map { _ in "---" })] + rows.map { row($0.map(cell)) }
  }

  private static func row(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }

  private static func cell(_ text: String) -> String { line(text).replacing("|", with: "\\|") }

  private static func line(_ text: String) -> String { DigestLayout.line(text) }
}
