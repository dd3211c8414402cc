/// Tells the clock times that posts of a running report begin with: `09:40 Two people were rescued …`.
enum LivePosts {
  /// The blocks without such times.
  ///
  /// Two posts or more make a report; a timetable has no sentences behind its times.
  /// - Complexity: O(n) for n blocks.
  static func withoutTimes(_ blocks: [Block], in utf8: UnsafeBufferPointer<UInt8>) -> [Block] {
    let starts = blocks.map { start(utf8, $0.range) }
    guard starts.count(where: { $0 != nil }) >= 2 else { return blocks }
    return zip(blocks, starts).map { block, start in
      start.map { Block(kind: block.kind, range: $0..<block.range.upperBound, isQuotation: block.isQuotation) } ?? block
    }
  }

  /// Where the sentence behind a time begins; nil where no time stands there, or no sentence.
  private static func start(_ utf8: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int? {
    guard let time = Dateline.nextPiece(utf8, from: range.lowerBound, to: range.upperBound), isTime(utf8[time]) else {
      return nil
    }
    var start = time.upperBound
    if let piece = Dateline.nextPiece(utf8, from: start, to: range.upperBound),
      ["—", "–", "-", "--", "|", "•", "·"].contains(String(decoding: utf8[piece], as: UTF8.self))
    {
      start = piece.upperBound
    }
    start = Dateline.skipSpaces(utf8, start, range.upperBound)
    guard let first = Characters.first(utf8, start..<range.upperBound), !first.properties.isLowercase,
      first.properties.isAlphabetic || first.properties.isQuotationMark,
      let last = Characters.last(utf8, range, passing: Characters.isClosing), Characters.isEnd(last),
      Budget.words(utf8, start..<range.upperBound, atMost: 4) >= 4
    else { return nil }
    return start
  }

  /// `9:40`, `09:40`, `09.40`, and with a colon behind.
  private static func isTime(_ piece: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    var bytes = Array(piece)
    if bytes.last == UInt8(ascii: ":") { bytes.removeLast() }
    guard (4...5).contains(bytes.count), let mark = bytes.firstIndex(where: { $0 &- 0x30 >= 10 }),
      mark == bytes.count - 3, bytes[mark] == UInt8(ascii: ":") || bytes[mark] == UInt8(ascii: "."),
      bytes[(mark + 1)...].allSatisfy({ $0 &- 0x30 < 10 })
    else { return false }
    let hours = bytes[..<mark].reduce(0) { 10 * $0 + Int($1 &- 0x30) }
    return hours < 24 && bytes[mark + 1] < UInt8(ascii: "6")
  }
}
