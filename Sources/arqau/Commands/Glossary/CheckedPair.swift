import ArqauGlossary
import ArqauText

/// Two files that were checked against each other.
struct CheckedPair {
  /// A finding with its place in a file.
  struct Placed {
    let finding: CheckAnswer.Finding
    let file: String
    let line: Int
    let column: Int
  }

  let findings: [Placed]
  /// How many concepts of the source were looked for.
  let checked: Int

  /// Checks a file and its translation, line by line where they have equally many lines.
  init(_ source: InputFile, _ target: InputFile, _ settings: CheckSettings) throws {
    let from = LanguageChoice(source.utf8, given: settings.from).language
    let to = LanguageChoice(target.utf8, given: settings.to).language
    var document = settings.checker.document(from: from, to: to)
    var found: [CheckAnswer.Finding] = []
    let sources = Self.lines(source.utf8)
    let targets = Self.lines(target.utf8)
    if sources.count == targets.count {
      var bases = (0, 0)
      for (one, other) in zip(sources, targets) {
        let offsets = (ScalarOffsets(Array(one)), ScalarOffsets(Array(other)))
        for finding in try document.take(Array(one), Array(other)) {
          found.append(
            finding.side == .source
              ? .init(finding, offsets.0, base: bases.0) : .init(finding, offsets.1, base: bases.1))
        }
        bases.0 += offsets.0.count + 1
        bases.1 += offsets.1.count + 1
      }
    } else {
      let offsets = (ScalarOffsets(source.utf8), ScalarOffsets(target.utf8))
      found = try document.take(source.utf8, target.utf8).map {
        .init($0, $0.side == .source ? offsets.0 : offsets.1)
      }
    }
    checked = document.checked
    findings = Self.placed(found, .source, source) + Self.placed(found, .target, target)
  }

  /// The findings in a file, in its order.
  private static func placed(
    _ findings: [CheckAnswer.Finding], _ side: TermFinding.Side, _ file: InputFile
  ) -> [Placed] {
    var places = LineColumns(file.utf8)
    return findings.filter { $0.side == side.rawValue }.sorted { $0.start < $1.start }.map { finding in
      let (line, column) = places.place(ofScalar: finding.start)
      return Placed(finding: finding, file: file.name, line: line, column: column)
    }
  }

  private static func lines(_ utf8: [UInt8]) -> [ArraySlice<UInt8>] {
    var text = utf8[...]
    if text.last == 0x0A { text = text.dropLast() }
    return text.split(separator: 0x0A, omittingEmptySubsequences: false)
  }

  /// A line for each finding: file, line, column, severity, message, concept, rule.
  var lines: [String] {
    findings.map { placed in
      let finding = placed.finding
      return OneLine.text(
        "\(placed.file):\(placed.line):\(placed.column): \(finding.severity): \(finding.message) "
          + "[\(finding.concept), \(finding.rule)]")
    }
  }
}
