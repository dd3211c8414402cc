/// What a word's bytes say at first sight, gathered in one pass that also checks the UTF-8.
struct WordShape: OptionSet {
  let rawValue: UInt8

  /// A byte that may open code, markup or a title: a backtick, `<`, a quotation mark.
  static let opener = WordShape(rawValue: 1)
  /// A byte that stands in addresses, paths, names of files and character references.
  static let spanMark = WordShape(rawValue: 1 << 1)
  /// A letter of Latin beyond ASCII, or a sign of Latin-1.
  static let latin1 = WordShape(rawValue: 1 << 2)
  static let cyrillic = WordShape(rawValue: 1 << 3)
  /// A scalar that may compose with others, join letters without being seen, or is of another script.
  static let odd = WordShape(rawValue: 1 << 4)
  /// A scalar that is neither Latin nor a dash, a quotation mark or the like.
  static let notLatin = WordShape(rawValue: 1 << 5)

  /// Looks at the bytes of a range.
  ///
  /// - Returns: What they are, and where the first of them stand that are not UTF-8; nil where all are.
  /// - Complexity: O(n).
  static func of(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
  ) -> (shape: WordShape, illFormed: Int?) {
    guard let base = bytes.baseAddress else { return ([], nil) }
    var seen: UInt8 = 0
    // Behind a symbol the joiner and the emoji selector join no letters.
    var isSymbolBefore = false
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = base[index]
      if byte < 0x80 {
        seen |= ascii[Int(byte)]
        isSymbolBefore = false
        index += 1
        continue
      }
      let rest = range.upperBound - index
      if byte < 0xE0 {
        guard byte >= 0xC2, rest > 1, base[index + 1] & 0xC0 == 0x80 else { return (WordShape(rawValue: seen), index) }
        seen |= twoBytes(byte, base[index + 1]).rawValue
        isSymbolBefore = false
        index += 2
        continue
      }
      guard let (scalar, length) = RuleEngine.checkedScalar(base + index, rest) else {
        return (WordShape(rawValue: seen), index)
      }
      if byte != 0xE2 { seen |= WordShape.notLatin.rawValue }
      if RuleEngine.isPlain(scalar) {
        if scalar < 0x2040 { seen |= WordShape.opener.rawValue }
      } else if !isSymbolBefore || scalar != 0xFE0F && scalar != 0x200D {
        seen |= WordShape.odd.rawValue
      }
      isSymbolBefore = true
      index += length
    }
    return (WordShape(rawValue: seen), nil)
  }

  @inline(__always)
  private static func twoBytes(_ first: UInt8, _ second: UInt8) -> WordShape {
    switch first {
    case 0xC2: second == 0xAD ? [.latin1, .odd] : [.latin1, .opener]
    case 0xC3...0xC9: .latin1
    case 0xCA...0xCB: [.latin1, .odd]
    // U+0483 to U+0489 are marks.
    case 0xD2 where second &- 0x83 < 7: [.cyrillic, .odd, .notLatin]
    case 0xD0...0xD3: [.cyrillic, .notLatin]
    default: [.odd, .notLatin]
    }
  }

  private static let ascii: [UInt8] = (0..<0x80).map { byte in
    switch UInt8(truncatingIfNeeded: byte) {
    case UInt8(ascii: "`"), UInt8(ascii: "<"), UInt8(ascii: "\""): WordShape.opener.rawValue
    case let mark where "@#/\\_.:&".utf8.contains(mark): WordShape.spanMark.rawValue
    default: 0
    }
  }
}
