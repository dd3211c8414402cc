public import ArgumentParser
public import ArqauGlossary
import ArqauText

/// `arqau glossary annotate`: the terms of a glossary in a text.
struct GlossaryAnnotateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "annotate",
    abstract: "Find the terms of a glossary in text, under inflection.",
    discussion: """
      Prints the text with its terms marked, and under each line what the terms are: their base form, \
      status, concept and equivalents. --format html makes a page of its own. Of terms that overlap the \
      longest is marked; JSON lists the terms inside it too, with "nested": true. Records of --jsonl: text, \
      lang (optional), to (languages of the equivalents, optional), id (optional).
      """)

  @OptionGroup var shared: SharedOptions
  @OptionGroup var glossary: GlossaryOptions

  @Option(
    help: ArgumentHelp(
      "The text's language (\(LanguageTag.known)); detected when left out.", valueName: "tag"))
  var lang: LanguageTag?

  @Option(
    help: ArgumentHelp(
      "Languages of the equivalents, separated by commas; the other languages when left out.",
      valueName: "tags"))
  var to: String?

  @Option(
    help: ArgumentHelp(
      """
      Of terms that overlap: longest, the longest alone; nested, those inside it too; all, also those that \
      reach into it. nested with --json and --jsonl, longest else, when left out.
      """, valueName: "which"))
  var overlaps: TermOverlaps?

  @Option(help: "text or html.")
  var format = AnnotationFormat.text

  func validate() throws {
    if format == .html, shared.json || shared.jsonl { throw ValidationError("--format html goes alone") }
    _ = try TargetLanguages(to)
  }

  func run() throws {
    let compiled = try glossary.compiled()
    let settings = AnnotationSettings(
      glossary: compiled, given: lang?.variety, targets: try TargetLanguages(to),
      overlaps: overlaps ?? (shared.json || shared.jsonl ? .nested : .longest))
    if shared.jsonl { return try shared.runRecords(AnnotationWorker.self, settings) }
    let worker = AnnotationWorker(settings)
    let style = Style(shared.color)
    try shared.forEachInput(of: Self.self) { input in
      try worker.answer(input.utf8, given: settings.given, targets: settings.targets)
    } show: { answer, input, output in
      switch format {
      case .text: try answer.printLines(of: input, style, &output)
      case .html: try output.raw(AnnotationPage.html(answer, input))
      }
    }
  }
}

/// How annotations are shown to people.
enum AnnotationFormat: String, CaseIterable, ExpressibleByArgument {
  case text, html
}

extension TermOverlaps: ExpressibleByArgument {}

/// What all workers share.
struct AnnotationSettings: Sendable {
  let glossary: CompiledGlossary
  let given: Variety?
  let targets: TargetLanguages
  let overlaps: TermOverlaps
}

/// The languages that equivalents are wanted in.
struct TargetLanguages: Sendable {
  /// The tags as asked for, with their varieties; empty for all other languages.
  let asked: [(tag: String, variety: Variety)]

  /// The languages of a list with commas; nil for all other languages.
  init(_ list: String?) throws {
    try self.init((list ?? "").split(separator: ",").map { $0.trimming(" ") })
  }

  /// - Throws: Where a tag is unknown.
  init(_ tags: [String]) throws {
    asked = try tags.map { tag in
      guard let variety = Variety(tag: tag) else {
        throw ValidationError("unknown language '\(tag)'; known are \(LanguageTag.known)")
      }
      return (tag, variety)
    }
  }

  /// The languages for a text in a language.
  func languages(otherThan language: Language) -> [(tag: String, variety: Variety)] {
    asked.isEmpty ? Self.all.filter { $0.variety.language != language } : asked
  }

  private static let all: [(tag: String, variety: Variety)] =
    ["en", "kk", "ru", "sr-Cyrl", "sr-Latn"].compactMap { tag in
      Variety(tag: tag).map { (tag: tag, variety: $0) }
    }
}

extension StringProtocol {
  /// The text without a character at either end.
  fileprivate func trimming(_ character: Character) -> String {
    var text = self[...]
    while text.first == character { text = text.dropFirst() }
    while text.last == character { text = text.dropLast() }
    return String(text)
  }
}
