import ArgumentParser
import ArqauSummarizer
import Glibc

/// How `arqau digest` prints for people.
enum DigestLayout: String, CaseIterable, ExpressibleByArgument {
  case text, markdown, html, json

  /// The digest as text, with a line feed at its end; on a terminal, control characters are made visible.
  func render(_ answer: DigestAnswer, of input: InputFile, _ budget: Budget, _ style: Style) -> String {
    let dateline = answer.dateline(within: budget)
    return switch self {
    case .text, .json: DigestText(style: style).render(answer, dateline)
    case .markdown: DigestMarkdown.render(answer, dateline)
    case .html: DigestPage(answer, input).html
    }
  }

  /// A text on one line, safe for a terminal.
  static func line(_ text: String) -> String {
    let line = OneLine.text(text)
    return isatty(STDOUT_FILENO) == 1 ? Visible.text(line) : line
  }
}

/// A digest as plain text: title, dateline, a sentence a line; then names, terms and numbers, an indented line each.
struct DigestText {
  let style: Style

  func render(_ answer: DigestAnswer, _ dateline: SpanAnswer?) -> String {
    var lines: [String] = []
    if let title = answer.title { lines.append(style.bold(DigestLayout.line(title))) }
    if let credits = answer.credits { lines.append(style.dim(DigestLayout.line(credits))) }
    if !lines.isEmpty { lines.append("") }
    if let dateline { lines.append(style.dim(DigestLayout.line(dateline.text))) }
    for sentence in answer.sentences {
      lines.append(DigestLayout.line(sentence.text))
      lines += sentence.reasons.map { style.dim("    " + $0) }
    }
    for section in DigestSection.sections(of: answer) {
      if !lines.isEmpty { lines.append("") }
      lines.append(style.bold(section.heading))
      for entry in section.entries {
        lines.append("  " + DigestLayout.line(entry.text) + style.dim(" · " + DigestLayout.line(entry.detail)))
        lines += entry.forms.map { form in
          "    \(form.tag): \(DigestLayout.line(form.texts.joined(separator: ", ")))"
            + (form.remark.map { style.dim(" · " + $0) } ?? "")
        }
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }
}

extension DigestAnswer.Sentence {
  /// Why it was chosen, a line each; none where that was not asked for.
  var reasons: [String] { (features ?? []).filter { $0.value != 0 && $0.weight != 0 }.map(Self.reason) }

  /// `+0.53  position 0.44 × 1.20`.
  private static func reason(_ feature: DigestAnswer.Feature) -> String {
    let product = feature.value * feature.weight
    let sign = product < 0 ? "-" : "+"
    return "\(sign)\(decimals(abs(product)))  \(feature.name) \(decimals(feature.value)) × \(decimals(feature.weight))"
  }

  private static func decimals(_ number: Double) -> String {
    let hundredths = Int((abs(number) * 100).rounded())
    let part = hundredths % 100
    return (number < 0 ? "-" : "") + "\(hundredths / 100).\(part < 10 ? "0" : "")\(part)"
  }
}

/// Names, terms or numbers, laid out the same way in every format.
struct DigestSection {
  struct Entry {
    let text: String
    let detail: String
    let forms: [Form]
  }

  /// What stands for an entry in a variety.
  struct Form {
    let tag: String
    let texts: [String]
    /// A word on where it comes from, where a reader should know it: `derived` of a name that only rules have made.
    var remark: String?
  }

  /// A word for the section in addresses: `names`.
  let id: String
  let heading: String
  /// What an entry is, and what is said of it.
  let singular: String
  let detail: String
  let entries: [Entry]

  /// The sections that have entries.
  static func sections(of answer: DigestAnswer, _ labels: DigestLabels = .english) -> [DigestSection] {
    let sections = [
      DigestSection(
        id: "names", heading: labels.names, singular: labels.name, detail: labels.kind,
        entries: answer.names.map { Entry($0, labels) }),
      DigestSection(
        id: "terms", heading: labels.terms, singular: labels.term, detail: labels.concept,
        entries: answer.terms.map { Entry($0) }),
      DigestSection(
        id: "numbers", heading: labels.numbers, singular: labels.written, detail: labels.value,
        entries: answer.numbers.map { Entry($0) }),
    ]
    return sections.filter { !$0.entries.isEmpty }
  }

  /// The varieties that some entry has a form in, in the order in which they first come.
  var tags: [String] {
    var seen: Set<String> = []
    return entries.flatMap(\.forms).map(\.tag).filter { seen.insert($0).inserted }
  }
}

extension DigestSection.Entry {
  init(_ name: DigestAnswer.Name, _ labels: DigestLabels) {
    text = name.text
    detail =
      (labels.kinds[name.kind] ?? name.kind) + (name.today.map { ", \(labels.today) \($0)" } ?? "")
      + (name.mentions.count > 1 ? ", \(labels.mentions(name.mentions.count))" : "")
    var seen: Set<String> = []
    // The best form is enough for a reader; the others are in the JSON.
    forms = name.forms.filter { seen.insert($0.lang).inserted }.map { form in
      DigestSection.Form(tag: form.lang, texts: [form.text], remark: form.isMadeByRules ? labels.derived : nil)
    }
  }

  init(_ term: DigestAnswer.Term) {
    text = term.term
    detail = term.concept + (term.status == "preferred" ? "" : ", \(term.status)")
    forms = term.equivalents.sorted { $0.key < $1.key }.map { .init(tag: $0, texts: $1.map(\.text)) }
  }

  init(_ number: DigestAnswer.Number) {
    text = number.text
    detail = number.value + (number.unit.map { " \($0)" } ?? "")
    forms = []
  }
}

extension NameFormAnswer {
  /// Whether only rules have made the form: no other script of a recorded one, and not what the text has.
  fileprivate var isMadeByRules: Bool { provenance == "derived" && base == nil && source != "as given" }
}
