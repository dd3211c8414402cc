import ArgumentParser
import ArqauNormalizer
import FoundationEssentials

/// `arqau-bench phonetics`: what the matcher makes of names, for the training scripts.
struct PhoneticsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "phonetics",
    abstract: "Print the phonetic units of names, or the features of pairs, for training.",
    discussion: """
      Reads lines of standard input: names, or with --pairs two names between tabs. Prints the units of \
      each name, words between spaces; or the features of each pair between tabs.
      """)

  @Flag(help: "Read pairs and print features.")
  var pairs = false

  func run() throws {
    var output = ""
    var comparison = NameComparison()
    if pairs { output += NameComparison.featureNames.joined(separator: "\t") + "\n" }
    while let line = readLine() {
      if pairs {
        let names = line.split(separator: "\t", omittingEmptySubsequences: false)
        guard names.count >= 2 else { throw ValidationError("a line without two names: \(line)") }
        let features = comparison.features(String(names[0]), String(names[1]))
        output += features.map { String($0) }.joined(separator: "\t") + "\n"
      } else {
        output += NameComparison.units(of: line) + "\n"
      }
      if output.utf8.count > 1 << 16 {
        print(output, terminator: "")
        output = ""
      }
    }
    print(output, terminator: "")
  }
}
