internal import ArqauText

/// The marks of a sentence that cuts go by: brackets, commas outside brackets and quotations, the full stop.
struct SentenceMarks {
  /// Where the sentence begins.
  let start: Int
  /// Where its last mark begins; the sentence's end where it has none.
  private(set) var end: Int
  /// Brackets that stand behind a space, outside quotations, with their contents.
  private(set) var brackets: [Range<Int>] = []
  /// Commas outside brackets and quotations.
  private(set) var commas: [Int] = []
  /// Whether a bracket or a quotation is not closed, or the sentence does not end in a full stop.
  private(set) var isTorn = false
  private var lastQuote = -1

  /// Reads a sentence.
  init(_ utf8: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    start = range.lowerBound
    end = range.upperBound
    var depth = 0
    var opened = 0
    var isQuoted = false
    var index = range.lowerBound
    while index < range.upperBound {
      let (scalar, length) = decodeScalar(utf8, at: index)
      switch scalar {
      case 0x28:
        if depth == 0 { opened = index }
        depth += 1
      case 0x29:
        depth -= 1
        if depth < 0 { isTorn = true }
        if depth == 0, !isQuoted, opened > range.lowerBound, utf8[opened - 1] == 0x20 {
          brackets.append(opened..<index + 1)
        }
      case 0x2C:
        // A comma between digits is part of a number.
        let isInNumber =
          index + 1 < range.upperBound && utf8[index + 1] &- 0x30 < 10 && index > range.lowerBound
          && utf8[index - 1] &- 0x30 < 10
        if depth == 0, !isQuoted, !isInNumber { commas.append(index) }
      case 0x22:
        isQuoted.toggle()
        lastQuote = index
      case 0xAB, 0x201E:
        if isQuoted { isTorn = true }
        isQuoted = true
        lastQuote = index
      case 0x201C:
        // Opens in English and closes in Serbian.
        isQuoted.toggle()
        lastQuote = index
      case 0xBB, 0x201D:
        if !isQuoted { isTorn = true }
        isQuoted = false
        lastQuote = index
      default: break
      }
      index += length
    }
    if depth != 0 || isQuoted { isTorn = true }
    if utf8[range.upperBound - 1] == UInt8(ascii: ".") { end = range.upperBound - 1 } else { isTorn = true }
  }

  /// Passes over commas inside stretches that are left out.
  mutating func ignore(_ cuts: [Range<Int>]) {
    commas.removeAll { comma in cuts.contains { $0.contains(comma) } }
  }

  /// Whether a quotation mark stands behind a place.
  func hasQuote(after place: Int) -> Bool { lastQuote > place }
}
