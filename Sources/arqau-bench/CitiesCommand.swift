import ArgumentParser
import ArqauNormalizer
import FoundationEssentials

/// `arqau-bench cities`: makes the index of the embedded gazetteer.
struct CitiesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cities",
    abstract: "Write the index of glossaries/cities.tsv, to be embedded beside it.",
    discussion: """
      To be run whenever the file changes: arqau-bench cities glossaries/cities.tsv Sources/CGlossaries/cities.index
      """)

  @Argument(help: "The file of cities.") var table: String
  @Argument(help: "Where the index is written.") var index: String

  func run() throws {
    let bytes = CityIndex.bytes(of: Array(try Data(contentsOf: URL(filePath: table))))
    try Data(bytes).write(to: URL(filePath: index))
  }
}
