internal import ArqauText

/// A part of a text that sentences never cross.
struct Block: Hashable {
  enum Kind: Hashable {
    case paragraph
    case heading(level: Int)
    /// What stands around the article: a byline, a credit, an appeal.
    case other
  }

  let kind: Kind
  /// Its bytes, without the mark before a heading or a list item.
  let range: Range<Int>
  /// Whether it is set off as somebody else's words: `<blockquote>`, `>`.
  var isQuotation = false
}

/// The lines of a text, by bytes, without their ends.
struct Lines: Sequence, IteratorProtocol {
  private let utf8: UnsafeBufferPointer<UInt8>
  private var index = 0
  /// Where the next carriage return stands, from the index on: most texts have none.
  private var nextReturn: Int

  init(_ utf8: UnsafeBufferPointer<UInt8>) {
    self.utf8 = utf8
    nextReturn = utf8.first(0x0D, in: 0..<utf8.count) ?? utf8.count
  }

  mutating func next() -> Range<Int>? {
    guard index < utf8.count else { return nil }
    let start = index
    if nextReturn < index { nextReturn = utf8.first(0x0D, in: index..<utf8.count) ?? utf8.count }
    let end = utf8.first(0x0A, in: index..<nextReturn) ?? nextReturn
    index = end
    if index < utf8.count {
      let isPair = utf8[index] == 0x0D && index + 1 < utf8.count && utf8[index + 1] == 0x0A
      index += isPair ? 2 : 1
    }
    return start..<end
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The range without ASCII white space, no-break spaces and byte order marks at its ends.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end {
      if self[start] == 0x20 || self[start] &- 9 < 5 {
        start += 1
      } else if start + 1 < end, self[start] == 0xC2, self[start + 1] == 0xA0 {
        start += 2
      } else if start + 2 < end, self[start] == 0xEF, self[start + 1] == 0xBB, self[start + 2] == 0xBF {
        start += 3
      } else {
        break
      }
    }
    while start < end {
      if self[end - 1] == 0x20 || self[end - 1] &- 9 < 5 {
        end -= 1
      } else if start + 1 < end, self[end - 2] == 0xC2, self[end - 1] == 0xA0 {
        end -= 2
      } else {
        break
      }
    }
    return start..<end
  }
}
