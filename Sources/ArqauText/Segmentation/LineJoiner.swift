/// Tells the line breaks that wrap a sentence from those that end one.
///
/// A break inside a paragraph is white space where
/// 1. the next line begins with a small letter or the line ends with a comma, a hyphen or an open bracket, or
/// 2. the paragraph is wrapped there: it is 40 to 120 characters wide (its longest line), and the first word
///    of the next line would not have fitted on this one;
/// and it ends a sentence everywhere else. A next line that begins as a list item does always ends one. A line
/// that ends with an abbreviation is joined to the next by its scanner, see ``SentenceScanner``.
struct LineJoiner {
  private static let narrowest = 40
  private static let widest = 120

  private let utf8: UnsafeBufferPointer<UInt8>

  init(_ utf8: UnsafeBufferPointer<UInt8>) { self.utf8 = utf8 }

  /// The stretches of a paragraph that no line break cuts, in order.
  ///
  /// - Complexity: O(length of the lines).
  func blocks(of lines: [Range<Int>], endsOpen: (Range<Int>) -> Bool) -> [Range<Int>] {
    guard lines.count > 1 else { return lines }
    // A line that is wider than any wrapped one tells it of the paragraph.
    let isNarrow = lines.allSatisfy { $0.count <= Self.widest || width($0) <= Self.widest }
    let widths = isNarrow ? lines.map { width($0) } : []
    let widest = widths.max() ?? 0
    let isWrappable = widest >= Self.narrowest
    var blocks: [Range<Int>] = []
    var start = lines[0].lowerBound
    for number in 1..<lines.count {
      let (line, next) = (lines[number - 1], lines[number])
      if isListItem(next)
        || !continues(line, next, endsOpen)
          && !(isWrappable && widths[number - 1] + 1 + firstWordWidth(next, atMost: widest) > widest)
      {
        blocks.append(start..<line.upperBound)
        start = next.lowerBound
      }
    }
    if let last = lines.last { blocks.append(start..<last.upperBound) }
    return blocks
  }

  /// The scalars of a line; one more than ``widest`` where they are more.
  private func width(_ range: Range<Int>) -> Int {
    var count = 0
    var index = range.lowerBound
    while index < range.upperBound, count <= Self.widest {
      if utf8[index] & 0xC0 != 0x80 { count += 1 }
      index += 1
    }
    return count
  }

  private func firstWordWidth(_ line: Range<Int>, atMost most: Int) -> Int {
    var count = 0
    var index = line.lowerBound
    while index < line.upperBound, count <= most, utf8[index] > 0x20 {
      if utf8[index] & 0xC0 != 0x80 { count += 1 }
      index += 1
    }
    return count
  }

  private func continues(_ line: Range<Int>, _ next: Range<Int>, _ endsOpen: (Range<Int>) -> Bool) -> Bool {
    if ScalarTraits.of(decodeScalar(utf8, at: next.lowerBound).scalar).contains(.lower) { return true }
    guard let (last, _) = decodeScalar(utf8, before: line.upperBound) else { return false }
    switch SentencePunctuation.of(last) {
    case .inner: return last == 0x2C
    case .dash, .opening: return line.count > 3
    case .stop: return endsOpen(line)
    default: return false
    }
  }

  /// Whether a line begins with a list's mark: `-`, `*`, `•`, `1.`, `2)`, `a)`.
  private func isListItem(_ line: Range<Int>) -> Bool {
    let (first, size) = decodeScalar(utf8, at: line.lowerBound)
    var index = line.lowerBound + size
    if SentencePunctuation.of(first) == .bullet { return true }
    let isMark = first == 0x2D || first == 0x2A || first == 0x2B || first == 0x2013 || first == 0x2014
    if isMark { return index < line.upperBound && utf8[index] == 0x20 }
    let traits = ScalarTraits.of(first)
    var closesOnly = !traits.contains(.digit)
    if closesOnly {
      guard traits.contains(.letter) else { return false }
    } else {
      while index < line.upperBound, index - line.lowerBound < 3, utf8[index] &- 0x30 < 10 { index += 1 }
    }
    guard index + 1 < line.upperBound else { return false }
    closesOnly = closesOnly || traits.contains(.upper)
    let isClosed = utf8[index] == 0x29 || !closesOnly && utf8[index] == 0x2E
    return isClosed && utf8[index + 1] == 0x20
  }
}
