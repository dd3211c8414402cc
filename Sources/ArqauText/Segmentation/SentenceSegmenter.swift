/// Splits running text into sentences.
///
/// A text is cut into paragraphs (``ParagraphScanner``), a paragraph at the line breaks that do not wrap a
/// sentence, and the rest after marks that end a sentence by the language's rules: its abbreviations, its
/// ordinal numbers, the words with which its sentences begin. The sentences hold every character of the text
/// but white space.
///
/// ```swift
/// let sentences = try SentenceSegmenter(language: .english).sentences(in: "Dr. Brown came. He left.")
/// sentences.map(\.text)  // ["Dr. Brown came.", "He left."]
/// ```
public struct SentenceSegmenter: Sendable {
  /// The language whose rules are used.
  public let language: Language
  private let lexicon: SentenceLexicon

  /// Makes a segmenter with the rules of a language.
  public init(language: Language) {
    self.language = language
    lexicon = .of(language)
  }

  /// The sentences of a text as byte ranges, in order, without the white space between them.
  ///
  /// - Parameter utf8: Valid UTF-8.
  /// - Complexity: O(n).
  public func byteRanges(in utf8: [UInt8]) throws(TextError) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    utf8.withUnsafeBufferPointer { bytes in
      let joiner = LineJoiner(bytes)
      ParagraphScanner().forEachParagraph(in: bytes) { lines in
        let blocks = joiner.blocks(of: lines) { SentenceScanner.endsOpen(bytes, $0, lexicon) }
        for block in blocks {
          var scanner = SentenceScanner(bytes, block: block, lexicon: lexicon)
          scanner.scan(into: &ranges)
        }
      }
    }
    return ranges
  }

  /// The sentences of a text, in order, with their scalar offsets.
  ///
  /// - Complexity: O(n).
  public func sentences(in text: String) throws(TextError) -> [TextSpan] {
    let utf8 = Array(text.utf8)
    let offsets = ScalarOffsets(utf8)
    return try byteRanges(in: utf8).map { offsets.span($0) }
  }
}
