import ArgumentParser
import ArqauGlossary

/// Findings as a SARIF 2.1.0 log (OASIS standard, 27 March 2020).
struct LintSARIF: Encodable {
  struct Text: Encodable { let text: String }

  struct Rule: Encodable {
    struct Configuration: Encodable { let level: String }
    let id: String
    let shortDescription: Text
    let defaultConfiguration: Configuration
  }

  struct Driver: Encodable {
    let name = "arqau"
    let version = Arqau.configuration.version
    let rules: [Rule]
  }

  struct Tool: Encodable { let driver: Driver }

  struct Result: Encodable {
    struct Artifact: Encodable { let uri: String }
    struct Region: Encodable {
      let startLine: Int
      let startColumn: Int
    }
    struct Physical: Encodable {
      let artifactLocation: Artifact
      let region: Region
    }
    struct Location: Encodable { let physicalLocation: Physical }

    let ruleId: String
    let level: String
    let message: Text
    let locations: [Location]
  }

  struct Run: Encodable {
    let tool: Tool
    let columnKind = "unicodeCodePoints"
    let results: [Result]
  }

  let schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
  let version = "2.1.0"
  let runs: [Run]

  private enum CodingKeys: String, CodingKey {
    case schema = "$schema"
    case version, runs
  }

  init(_ findings: [LintFinding]) {
    let syntax = Rule(
      id: GlossaryLinter.syntaxRule, shortDescription: Text(text: "The file can't be read."),
      defaultConfiguration: .init(level: LintFinding.Severity.error.rawValue))
    let rules = GlossaryLinter.rules.map { rule in
      Rule(
        id: rule.id, shortDescription: Text(text: rule.summary),
        defaultConfiguration: .init(level: rule.severity.rawValue))
    }
    let results = findings.map { finding in
      Result(
        ruleId: finding.rule, level: finding.severity.rawValue,
        message: Text(text: Visible.oneLine((finding.concept.map { "\($0): " } ?? "") + finding.message)),
        locations: [
          .init(
            physicalLocation: .init(
              artifactLocation: .init(uri: Self.uri(finding.place.file)),
              region: .init(startLine: finding.place.line, startColumn: finding.place.column)))
        ])
    }
    runs = [Run(tool: Tool(driver: Driver(rules: [syntax] + rules)), results: results)]
  }

  /// A path as a relative reference (RFC 3986): all but unreserved characters and slashes in hexadecimal.
  private static func uri(_ path: String) -> String {
    var result = ""
    for byte in path.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
        UInt8(ascii: "~"), UInt8(ascii: "/"):
        result.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        result += "%" + (digits.utf8.count == 1 ? "0" : "") + digits
      }
    }
    return result
  }
}
