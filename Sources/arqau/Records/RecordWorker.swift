/// A command over JSON records: one in, one out.
///
/// The shared runner makes a worker for each batch of lines, on whichever thread takes the batch.
protocol RecordWorker: SendableMetatype {
  /// What the command was told on its command line.
  associatedtype Settings: Sendable
  /// A record of the input.
  associatedtype Record: Decodable
  /// The answer to a record.
  associatedtype Answer: Encodable

  init(_ settings: Settings) throws

  /// Answers a record; what it throws becomes the record's `error`.
  mutating func answer(_ record: Record) throws -> Answer
}
