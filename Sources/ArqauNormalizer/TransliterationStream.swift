/// Converts a text that comes in pieces, in constant memory.
///
/// The result is the same wherever the pieces begin and end. After each piece the bytes that are certain
/// can be taken with ``withOutput(_:)``; the next call forgets them.
public struct TransliterationStream: ~Copyable {
  private var converter: Converter
  /// Bytes not converted yet, behind those that decisions may look back at.
  private var pending: [UInt8] = []
  /// How many of the pending bytes are converted.
  private var converted = 0
  /// How many bytes of the text stood before the pending ones.
  private var passed = 0
  /// How many bytes of the output were taken.
  private var taken = 0

  /// Makes a stream.
  public init(_ transliterator: Transliterator) {
    converter = Converter(
      tables: transliterator.tables, profile: transliterator.scheme.profile, options: transliterator.options)
  }

  /// Letters of the source script that no rule took so far, each once, in the order of their first sight.
  public var unmapped: [String] {
    converter.unmapped.scalars.compactMap { Unicode.Scalar($0).map { String(Character($0)) } }
  }

  /// Takes the next piece of the text and converts as much as is certain.
  ///
  /// - Throws: ``NormalizerError`` of kind `malformed`, its offset counted from the text's start, or of
  ///   kind `library`. The stream can't be used any more.
  /// - Complexity: O(n).
  public mutating func append(_ piece: UnsafeBufferPointer<UInt8>) throws(NormalizerError) {
    try take(piece, isFinal: false)
  }

  /// Converts the whole lines that were taken, for a reader who waits for them while no more comes.
  ///
  /// The text as a whole comes out the same, however often this is called.
  /// - Throws: As ``append(_:)``.
  public mutating func flushLines() throws(NormalizerError) {
    converter.output.keepLast(Converter.lookBack)
    taken = converter.output.count
    guard let feed = pending[converted...].lastIndex(of: 0x0A) else { return }
    let end = feed + 1
    // Decisions look some bytes ahead; behind a line's end they see none of them.
    let lines = pending[..<end] + repeatElement(0x0A, count: 8)
    let start = converted
    var failure: NormalizerError?
    lines.withUnsafeBufferPointer { bytes in
      do throws(NormalizerError) { try converter.convertLines(bytes, from: start, to: end) } catch { failure = error }
    }
    if let failure {
      throw NormalizerError(failure.kind, failure.reason, offset: failure.offset.map { $0 + passed })
    }
    converted = end
    forget()
  }

  /// Takes the last piece of the text and converts all that is left.
  ///
  /// - Throws: As ``append(_:)``.
  public mutating func finish(
    _ piece: UnsafeBufferPointer<UInt8> = UnsafeBufferPointer(start: nil, count: 0)
  ) throws(NormalizerError) {
    try take(piece, isFinal: true)
  }

  /// Calls `body` with the bytes that were made since the last piece.
  public borrowing func withOutput<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    body(UnsafeBufferPointer(start: converter.output.base + taken, count: converter.output.count - taken))
  }

  private mutating func take(_ piece: UnsafeBufferPointer<UInt8>, isFinal: Bool) throws(NormalizerError) {
    converter.output.keepLast(Converter.lookBack)
    taken = converter.output.count
    if isFinal, pending.isEmpty {
      _ = try run(piece, from: 0, isFinal: true)
      return
    }
    pending.append(contentsOf: piece)
    var failure: NormalizerError?
    let start = converted
    let end = pending.withUnsafeBufferPointer { bytes in
      do throws(NormalizerError) {
        return try run(bytes, from: start, isFinal: isFinal)
      } catch {
        failure = error
        return start
      }
    }
    if let failure { throw failure }
    converted = end
    forget()
  }

  /// Drops what no decision looks back at.
  private mutating func forget() {
    let forgotten = converted - Converter.lookBack
    guard forgotten > 0 else { return }
    pending.removeFirst(forgotten)
    converted -= forgotten
    passed += forgotten
  }

  private mutating func run(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, isFinal: Bool
  ) throws(NormalizerError) -> Int {
    do throws(NormalizerError) {
      return try converter.convert(bytes, from: start, isFinal: isFinal)
    } catch {
      throw NormalizerError(error.kind, error.reason, offset: error.offset.map { $0 + passed })
    }
  }
}
