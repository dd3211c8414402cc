/// Splits running text into sentences.
public struct SentenceSegmenter: Sendable {
  /// The language whose rules are used.
  public let language: Language

  /// Makes a segmenter with the rules of a language.
  public init(language: Language) {
    self.language = language
  }

  /// The sentences of a text as byte ranges, in order, without the white space between them.
  ///
  /// - Parameter utf8: Valid UTF-8.
  /// - Throws: ``TextError`` where the text is 2 GiB or longer or ICU fails.
  /// - Complexity: O(n).
  public func byteRanges(in utf8: [UInt8]) throws(TextError) -> [Range<Int>] {
    let breaker = try BreakIterator(.sentence, locale: language.rawValue)
    var ranges: [Range<Int>] = []
    var start = 0
    try utf8.withUnsafeBufferPointer { bytes throws(TextError) in
      try breaker.forEachBoundary(in: bytes) { boundary, _ in
        ranges.append(start..<boundary)
        start = boundary
      }
    }
    return ranges
  }

  /// The sentences of a text, in order, with their scalar offsets.
  ///
  /// - Throws: ``TextError`` as ``byteRanges(in:)``.
  /// - Complexity: O(n).
  public func sentences(in text: String) throws(TextError) -> [TextSpan] {
    let utf8 = Array(text.utf8)
    let offsets = ScalarOffsets(utf8)
    return try byteRanges(in: utf8).map { offsets.span($0) }
  }
}
