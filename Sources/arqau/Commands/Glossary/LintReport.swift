import ArqauGlossary

/// Findings in the forms that people and programs read.
struct LintReport {
  let findings: [LintFinding]

  func write(_ format: GlossaryLintCommand.Format, to output: inout StandardOutput) throws {
    switch format {
    case .text: for finding in findings { try output.line(Self.text(finding)) }
    case .github: for finding in findings { try output.line(Self.github(finding)) }
    case .json: try output.raw(RecordCoding.document(findings.map(Entry.init)) + "\n")
    case .sarif: try output.raw(RecordCoding.document(LintSARIF(findings)) + "\n")
    }
  }

  /// `file:line:column: severity: concept: message [rule]`, without control characters.
  static func text(_ finding: LintFinding) -> String {
    let concept = finding.concept.map { "\($0): " } ?? ""
    return Visible.oneLine(
      "\(finding.place): \(finding.severity.rawValue): \(concept)\(finding.message) [\(finding.rule)]")
  }

  /// A workflow command; what the data holds can't begin another.
  static func github(_ finding: LintFinding) -> String {
    let concept = finding.concept.map { "\($0): " } ?? ""
    let place = finding.place
    return "::\(finding.severity.rawValue) file=\(property(place.file)),line=\(place.line),col=\(place.column),"
      + "title=\(property(finding.rule))::\(data(concept + finding.message))"
  }

  /// The message of a workflow command, as the runner reads it back (actions/toolkit, command.ts).
  private static func data(_ text: String) -> String {
    Visible.oneLine(text).replacing("%", with: "%25")
  }

  private static func property(_ text: String) -> String {
    data(text).replacing(":", with: "%3A").replacing(",", with: "%2C")
  }

  /// A finding in JSON.
  struct Entry: Encodable {
    let rule: String
    let severity: String
    let message: String
    let file: String
    let line: Int
    let column: Int
    let concept: String?

    init(_ finding: LintFinding) {
      rule = finding.rule
      severity = finding.severity.rawValue
      message = finding.message
      file = finding.place.file
      line = finding.place.line
      column = finding.place.column
      concept = finding.concept
    }
  }
}
