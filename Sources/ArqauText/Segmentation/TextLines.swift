/// The lines of a text with what ends them.
///
/// LF, CR, CRLF, VT, NEL and U+2028 end a line; FF and U+2029 end a paragraph too.
struct TextLines: Sequence, IteratorProtocol {
  struct Line {
    /// The line without what ends it and without white space around.
    let range: Range<Int>
    /// Whether a paragraph ends with the line, whatever follows.
    let endsParagraph: Bool
  }

  private let utf8: UnsafeBufferPointer<UInt8>
  private var start = 0
  private var isDone: Bool

  /// Reads a text of valid UTF-8.
  init(_ utf8: UnsafeBufferPointer<UInt8>) {
    self.utf8 = utf8
    isDone = utf8.isEmpty
  }

  mutating func next() -> Line? {
    guard !isDone else { return nil }
    var index = start
    while index < utf8.count {
      let byte = utf8[index]
      if Self.mayEnd[Int(byte)] {
        let (length, isParagraph) = Self.terminator(utf8, index)
        if length > 0 {
          let line = Line(range: trimmed(start..<index), endsParagraph: isParagraph)
          start = index + length
          return line
        }
      }
      index += 1
    }
    isDone = true
    return Line(range: trimmed(start..<index), endsParagraph: true)
  }

  private static let mayEnd: [Bool] = (0..<256).map { (0x0A...0x0D).contains($0) || $0 == 0xC2 || $0 == 0xE2 }

  /// The length of what ends a line here, or 0; and whether it ends a paragraph.
  private static func terminator(_ utf8: UnsafeBufferPointer<UInt8>, _ index: Int) -> (Int, Bool) {
    let following = index + 1 < utf8.count ? utf8[index + 1] : 0
    switch utf8[index] {
    case 0x0C: return (1, true)
    case 0x0D: return (following == 0x0A ? 2 : 1, false)
    case 0x0A, 0x0B: return (1, false)
    case 0xC2: return (following == 0x85 ? 2 : 0, false)
    default:
      guard following == 0x80, index + 2 < utf8.count else { return (0, false) }
      return (utf8[index + 2] & 0xFE == 0xA8 ? 3 : 0, utf8[index + 2] == 0xA9)
    }
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    let start = skipSpaces(utf8, range.lowerBound, range.upperBound)
    return start..<spacesBegin(utf8, range.upperBound, from: start)
  }
}

/// Where the white space that ends at `end` begins.
@inline(__always)
func spacesBegin(_ utf8: UnsafeBufferPointer<UInt8>, _ end: Int, from floor: Int) -> Int {
  var index = end
  while index > floor, let (scalar, size) = decodeScalar(utf8, before: index),
    ScalarTraits.of(scalar).contains(.space)
  {
    index -= size
  }
  return index
}
