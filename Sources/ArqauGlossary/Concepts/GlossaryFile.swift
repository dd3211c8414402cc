/// What one glossary file holds.
public struct GlossaryFile: Sendable, Hashable {
  /// The file's name as the user gave it.
  public var name: String
  /// Comment lines at the head, set off from the first concept by an empty line.
  public var head: [String]
  /// The concepts, in the order of the file.
  public var concepts: [Concept]
  /// What an exchange file said of itself (key `_exchange`): kept for the way back.
  public var exchange: GlossaryValue?
  /// Comment lines behind the last concept.
  public var foot: [String]

  /// Makes a file.
  public init(
    name: String, head: [String] = [], concepts: [Concept] = [], exchange: GlossaryValue? = nil,
    foot: [String] = []
  ) {
    self.name = name
    self.head = head
    self.concepts = concepts
    self.exchange = exchange
    self.foot = foot
  }

  /// The key of the block that keeps what an exchange file said of itself.
  static let exchangeKey = "_exchange"
}
