import ArgumentParser

@main
struct Arqau: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "News in four languages.", version: "0.1.0")
}
