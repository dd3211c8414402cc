/// Finds the paragraphs of a text: lines that no blank line parts.
///
/// A form feed and U+2029 part paragraphs too. Lines end with LF, CR, CRLF, VT, NEL or U+2028.
public struct ParagraphScanner: Sendable {
  /// Makes a scanner.
  public init() {}

  /// The paragraphs as byte ranges, in order, without the white space between them; none is empty.
  ///
  /// - Parameter utf8: Valid UTF-8.
  /// - Complexity: O(n).
  public func byteRanges(in utf8: [UInt8]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    utf8.withUnsafeBufferPointer { bytes in
      forEachParagraph(in: bytes) { lines in
        if let first = lines.first, let last = lines.last {
          ranges.append(first.lowerBound..<last.upperBound)
        }
      }
    }
    return ranges
  }

  /// The paragraphs of a text, in order, with their scalar offsets.
  ///
  /// - Complexity: O(n).
  public func paragraphs(in text: String) -> [TextSpan] {
    let utf8 = Array(text.utf8)
    let offsets = ScalarOffsets(utf8)
    return byteRanges(in: utf8).map { offsets.span($0) }
  }

  /// Calls `body` with the lines of each paragraph: ranges without white space around, none of them empty.
  func forEachParagraph(in utf8: UnsafeBufferPointer<UInt8>, _ body: ([Range<Int>]) -> Void) {
    var lines: [Range<Int>] = []
    for line in TextLines(utf8) {
      if !line.range.isEmpty { lines.append(line.range) }
      if line.range.isEmpty || line.endsParagraph, !lines.isEmpty {
        body(lines)
        lines.removeAll(keepingCapacity: true)
      }
    }
  }
}
