import ArqauGlossary
import ArqauMemory
import ArqauText

/// The units of a TMX or XLIFF file, checked against a glossary.
struct TranslatedUnits {
  /// A finding with the unit that it is in; offsets count in the unit's text.
  struct Finding: Encodable {
    let rule: String
    let severity: String
    let message: String
    let concept: String
    let side: String
    let start: Int
    let end: Int
    /// The unit's identifier in the file.
    let unit: String?
    /// The line of the file on which the unit begins.
    let line: Int
    let sourceLang: String
    let targetLang: String
  }

  private(set) var findings: [Finding] = []
  private(set) var checked = 0
  /// What was left out of the check.
  private(set) var remarks: [String] = []
  private let file: String
  /// One check a pair of languages: a term has to be translated alike within it.
  private var documents: [[Language]: DocumentCheck] = [:]

  /// The format of a file that holds both sides, by its name; nil for others.
  static func format(of path: String) -> BilingualFile.Format? {
    switch MemoryFile.format(ofName: path) {
    case .tmx: .tmx
    case .xliff: .xliff
    case .po, .tsv, nil: nil
    }
  }

  /// - Throws: `XMLError`, with the line of what is wrong with the file.
  init(path: String, _ settings: CheckSettings) throws {
    file = path
    guard let format = Self.format(of: path) else {
      throw CommandFailure(.usage, "neither a TMX nor an XLIFF file", place: path)
    }
    var foreign = 0
    let report = try BilingualFile.forEachUnit(in: path, named: path, format: format) { unit, line in
      if try !check(unit, line, settings) { foreign += 1 }
    }
    for (reason, omission) in report.skipped.sorted(by: { $0.key < $1.key }) {
      remarks.append("\(path):\(omission.firstLine): left out: \(reason) (\(omission.count) times)")
    }
    if foreign > 0 { remarks.append("\(path): \(foreign) units without two of the languages asked for") }
  }

  /// Checks each translation of a unit; false where it has none in languages that Arqau knows.
  private mutating func check(_ unit: TranslationUnit, _ line: Int, _ settings: CheckSettings) throws -> Bool {
    let known = unit.variants.compactMap { variant in
      variant.language.variety.map { (variety: $0, text: Array(variant.text.utf8)) }
    }
    let source = known.first { settings.from == nil || $0.variety.language == settings.from?.language }
    guard let source else { return false }
    let targets = known.filter {
      $0.variety.language != source.variety.language
        && (settings.to == nil || $0.variety.language == settings.to?.language)
    }
    for target in targets {
      let pair = [source.variety.language, target.variety.language]
      var document = documents[pair] ?? settings.checker.document(from: pair[0], to: pair[1])
      let found = try document.take(source.text, target.text)
      documents[pair] = document
      if found.isEmpty { continue }
      let offsets = (ScalarOffsets(source.text), ScalarOffsets(target.text))
      findings += found.map { finding in
        let plain = CheckAnswer.Finding(finding, finding.side == .source ? offsets.0 : offsets.1)
        return Finding(
          rule: plain.rule, severity: plain.severity, message: plain.message, concept: plain.concept,
          side: plain.side, start: plain.start, end: plain.end, unit: unit.name, line: line,
          sourceLang: source.variety.tag, targetLang: target.variety.tag)
      }
    }
    checked = documents.values.reduce(0) { $0 + $1.checked }
    return !targets.isEmpty
  }

  /// A line for each finding: file, line, unit, severity, message, concept, rule.
  var lines: [String] {
    findings.map { finding in
      OneLine.text(
        "\(file):\(finding.line): \(finding.unit.map { "unit \($0): " } ?? "")\(finding.severity): "
          + "\(finding.message) [\(finding.concept), \(finding.rule)]")
    }
  }

  /// How many findings of which rule.
  var summary: String {
    TermFinding.Rule.allCases.compactMap { rule in
      let count = findings.count { $0.rule == rule.rawValue }
      return count > 0 ? "\(count) \(rule.rawValue)" : nil
    }.joined(separator: ", ")
  }
}

/// The findings of `arqau glossary check` in a file of units.
struct UnitsAnswer: Encodable {
  let findings: [TranslatedUnits.Finding]
  /// How many concepts of the sources were looked for.
  let checked: Int
}
