import ArgumentParser
import ArqauSummarizer
import ArqauText

/// `arqau-bench cuts`: what long sentences are shortened to for a digest of one sentence.
struct CutsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cuts", abstract: "Shorten the sentences of standard input, one a line, and show both.",
    discussion: """
      Prints each sentence that can be shortened to so many words, below it what is left, and at the end how many there \
      were. Read them: no figure tells whether a shortened sentence is true.
      """)

  @Option(help: ArgumentHelp("The language of the sentences.", valueName: "tag"))
  var lang: String

  @Option(help: ArgumentHelp("Shorten sentences of more words, to no more than these.", valueName: "count"))
  var words = 30

  @Flag(help: "Show also what can't be shortened.")
  var all = false

  func run() throws {
    guard let language = Language(rawValue: lang) else { throw ValidationError("no language '\(lang)'") }
    var long = 0
    var cut = 0
    while let line = readLine() {
      let text = SentenceTightener.lede(line, language: language, atMost: words)
      guard text.words > words else { continue }
      long += 1
      if text.left != nil { cut += 1 }
      if all || text.left != nil { print("\(line)\n  = \(text.left ?? "-")") }
    }
    print("\(cut) of \(long)")
  }
}
