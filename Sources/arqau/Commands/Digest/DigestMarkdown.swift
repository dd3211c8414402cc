/// A digest as Markdown: heading, list of sentences, a table for names and for terms.
enum DigestMarkdown {
  static func render(_ answer: DigestAnswer, _ dateline: SpanAnswer?) -> String {
    var lines: [String] = []
    if let title = answer.title { lines += ["# \(line(title))", ""] }
    if let credits = answer.credits { lines += [line(credits), ""] }
    if let dateline { lines += ["*\(line(dateline.text))*", ""] }
    for sentence in answer.sentences {
      lines.append("- \(line(sentence.text))")
      lines += sentence.reasons.map { "  - \(line($0))" }
    }
    for section in DigestSection.sections(of: answer) {
      if !lines.isEmpty { lines.append("") }
      lines += ["## \(section.heading)", ""]
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
        + tags.map { tag in
          entry.forms.first { $0.tag == tag }.map { form in
            form.texts.joined(separator: ", ") + (form.remark.map { " (\($0))" } ?? "")
          } ?? ""
        }
    }
    let head = [section.singular, section.detail] + tags
    return [row(head), row(head.map { _ in "---" })] + rows.map { row($0.map(cell)) }
  }

  private static func row(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }

  private static func cell(_ text: String) -> String { line(text).replacing("|", with: "\\|") }

  /// A text on one line that Markdown shows as it is: no emphasis, links, code, HTML, headings or lists.
  private static func line(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    let scalars = Array(DigestLayout.line(text).unicodeScalars)
    // "1. May" and "- May" would begin a list.
    let digits = scalars.prefix { ("0"..."9").contains($0) }.count
    let isNumbered = digits > 0 && digits < scalars.count && (scalars[digits] == "." || scalars[digits] == ")")
    for (place, scalar) in scalars.enumerated() {
      let isMark =
        switch scalar {
        case "\\", "`", "*", "_", "[", "]", "<", ">", "~": true
        case "&": place + 1 < scalars.count && (scalars[place + 1] == "#" || scalars[place + 1].properties.isAlphabetic)
        case "#", "+", "-", "=": place == 0
        case ".", ")": isNumbered && place == digits
        default: false
        }
      if isMark { result.append("\\") }
      result.append(scalar)
    }
    return String(result)
  }
}
