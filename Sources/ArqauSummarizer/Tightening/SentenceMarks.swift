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
  /// Commas, dashes between spaces, colons and semicolons outside brackets and quotations, in order.
  private(set) var borders: [Border] = []
  /// Quotations, with their marks.
  private(set) var quotations: [Range<Int>] = []
  /// Whether a bracket or a quotation is not closed, or the sentence does not end in a full stop.
  private(set) var isTorn = false
  /// Whether each bracket and quotation is closed.
  private(set) var isBalanced = true
  private var lastQuote = -1

  /// A mark between clauses.
  struct Border {
    enum Mark { case comma, dash, colon, semicolon }

    let mark: Mark
    /// The mark's bytes, with the spaces before it.
    let range: Range<Int>
  }

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
        if depth == 0, !isQuoted, !isInNumber {
          commas.append(index)
          borders.append(Border(mark: .comma, range: index..<index + 1))
        }
      case 0x3A, 0x3B:
        let next = index + 1 < range.upperBound ? utf8[index + 1] : 0
        if depth == 0, !isQuoted, next == 0x20 {
          borders.append(Border(mark: scalar == 0x3A ? .colon : .semicolon, range: index..<index + 1))
        }
      case 0x2D, 0x2013, 0x2014:
        var stop = index + length
        while stop < range.upperBound, utf8[stop] == 0x2D { stop += 1 }
        if depth == 0, !isQuoted, index > start, utf8[index - 1] == 0x20, stop < range.upperBound, utf8[stop] == 0x20 {
          var first = index
          while first > start, utf8[first - 1] == 0x20 { first -= 1 }
          borders.append(Border(mark: .dash, range: first..<stop))
        }
      case 0x22, 0x201C:
        // U+201C opens in English and closes in Serbian.
        isQuoted.toggle()
        quote(index, length, isOpen: isQuoted)
      case 0xAB, 0x201E:
        if isQuoted { isTorn = true }
        isQuoted = true
        quote(index, length, isOpen: true)
      case 0xBB, 0x201D:
        if !isQuoted { isTorn = true }
        isQuoted = false
        quote(index, length, isOpen: false)
      default: break
      }
      index += length
    }
    if depth != 0 || isQuoted { isTorn = true }
    isBalanced = !isTorn
    if utf8[range.upperBound - 1] == UInt8(ascii: ".") { end = range.upperBound - 1 } else { isTorn = true }
  }

  private mutating func quote(_ index: Int, _ length: Int, isOpen: Bool) {
    lastQuote = index
    if isOpen {
      quotations.append(index..<end)
    } else if let last = quotations.popLast() {
      quotations.append(last.lowerBound..<index + length)
    }
  }

  /// Passes over commas inside stretches that are left out.
  mutating func ignore(_ cuts: [Range<Int>]) {
    commas.removeAll { comma in cuts.contains { $0.contains(comma) } }
  }

  /// Whether a quotation mark stands behind a place.
  func hasQuote(after place: Int) -> Bool { lastQuote > place }
}
