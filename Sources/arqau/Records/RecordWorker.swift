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

  /// Answers a line by itself, where the worker can do so quicker than by way of a record.
  ///
  /// - Parameters:
  ///   - line: The line, which may be anything.
  ///   - output: Takes the same bytes that the answer's encoding would have, with a line feed.
  /// - Returns: False where nothing was written and the line is to be answered as a record.
  mutating func answer(line: [UInt8], into output: inout [UInt8]) throws -> Bool

  /// Writes an answer as one line of JSON Lines: where the worker can do so quicker than the library, the same bytes.
  ///
  /// - Parameters:
  ///   - answer: The answer.
  ///   - id: The record's `id`.
  ///   - output: Takes the line with its line feed.
  static func append(_ answer: Answer, id: JSONScalar?, to output: inout [UInt8]) throws
}

extension RecordWorker {
  mutating func answer(line: [UInt8], into output: inout [UInt8]) throws -> Bool { false }

  static func append(_ answer: Answer, id: JSONScalar?, to output: inout [UInt8]) throws {
    output += try RecordCoding.line(Answered(id: id, content: answer))
  }
}
