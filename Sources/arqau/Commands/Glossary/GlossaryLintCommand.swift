import ArgumentParser
import ArqauGlossary
import ArqauText

/// `arqau glossary lint`: what is wrong with glossary files.
struct GlossaryLintCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lint",
    abstract: "Say what is wrong with glossary files, a line each.",
    discussion: """
      Names file, line, column, rule and reason, and ends with status 1 where anything is found. --format \
      github prints workflow commands that become remarks on a pull request; sarif is for code scanning. \
      --rules prints the rules with examples. Without a file: those of --glossary, else of ./glossaries. \
      With files --glossary names others that their references may point to.
      """)

  /// How findings are printed.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, json, sarif, github
  }

  @Argument(help: "Files or folders; '-': standard input.", completion: .file(extensions: ["yml", "yaml"]))
  var files: [String] = []

  @Option(help: "How to print: text, json, sarif (2.1.0) or github.")
  var format = Format.text

  @Flag(help: "The same as --format json.")
  var json = false

  @Option(help: ArgumentHelp("Leave a rule out; may be given several times.", valueName: "rule"))
  var skip: [String] = []

  @Flag(help: "Only what is an error, no warnings.")
  var errorsOnly = false

  @Option(help: ArgumentHelp("The languages that every concept should have.", valueName: "tags"))
  var languages = "en,kk,ru,sr"

  @OptionGroup var glossary: GlossaryOptions

  @Flag(name: .shortAndLong, help: "No summary on standard error.")
  var quiet = false

  @Flag(help: "Print the rules with their examples, as Markdown.")
  var rules = false

  func run() throws {
    if rules { return try Self.printRules() }
    for rule in skip where !GlossaryLinter.rules.contains(where: { $0.id == rule }) {
      throw ValidationError(
        "no rule '\(rule)'; there are \(GlossaryLinter.rules.map(\.id).joined(separator: ", "))")
    }
    let paths = try GlossaryFolder.paths(at: inputs())
    var inputs: [(name: String, utf8: [UInt8])] = []
    for path in paths {
      let input = try InputFile(path: path)
      inputs.append((input.name, input.utf8))
    }
    let known = glossary.knownConcepts()
    let linter = GlossaryLinter(
      languages: try LanguageList(argument: languages).languages, known: known, skipped: Set(skip))
    let findings = linter.findings(in: inputs).filter { !errorsOnly || $0.severity == .error }
    var output = StandardOutput()
    try LintReport(findings: findings).write(json ? .json : format, to: &output)
    try output.flush()
    if findings.isEmpty { return }
    if !quiet, format == .text, !json {
      let errors = findings.count { $0.severity == .error }
      let warnings = Self.count(findings.count - errors, "warning")
      StandardError.message("\(Self.count(errors, "error")), \(warnings) in \(Self.count(paths.count, "file"))")
    }
    throw ExitCode(ExitStatus.findings.rawValue)
  }

  private static func count(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
  }

  private func inputs() throws -> [String] {
    if !files.isEmpty { return files }
    if !glossary.paths.isEmpty { return glossary.paths }
    guard GlossaryFolder.isThere else { throw ValidationError("name a file; there is no folder ./glossaries") }
    return [GlossaryFolder.standing]
  }

  private static func printRules() throws {
    var output = StandardOutput()
    for rule in GlossaryLinter.rules {
      try output.line("## \(rule.id) (\(rule.severity.rawValue))\n\n\(rule.summary)\n")
      for (title, examples) in [("Nothing is found here:", rule.good), ("What is marked is found:", rule.bad)] {
        for example in examples { try output.line("\(title)\n```yaml\n\(example)```\n") }
      }
    }
    try output.flush()
  }
}

/// Languages as a list of tags: `en,kk,ru,sr`.
struct LanguageList {
  let languages: [GlossaryLanguage]

  init(argument: String) throws {
    languages = try argument.split { $0 == "," || $0 == " " }.map { tag in
      guard let language = GlossaryLanguage(tag: tag) else { throw ValidationError("'\(tag)' is no language tag") }
      guard language.isKnown else { throw ValidationError("'\(tag)' is no language that CLDR has a name for") }
      return language
    }
  }
}
