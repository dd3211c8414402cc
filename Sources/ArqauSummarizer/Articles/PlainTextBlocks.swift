internal import ArqauText

/// Blocks of plain text: paragraphs between blank lines, and lines that stand alone as headings.
enum PlainTextBlocks {
  /// A first line of more words is no title.
  private static let longestTitle = 25
  /// A line of more words inside the body is no heading.
  private static let longestHeading = 12

  /// The blocks in order; a title is a heading of level 1, another heading of level 2; what stands around
  /// the article is `other`.
  static func blocks(of utf8: UnsafeBufferPointer<UInt8>) -> [Block] {
    let all = Lines(utf8).map { utf8.trimmed($0) }
    let lines = withoutOthers(utf8, all)
    let first = lines.firstIndex { !$0.isEmpty } ?? lines.count
    let last = lines.lastIndex { !$0.isEmpty } ?? lines.count
    var blocks: [Block] = []
    var paragraph: Range<Int>?
    func flush() {
      if let paragraph { blocks.append(Block(kind: .paragraph, range: paragraph)) }
      paragraph = nil
    }
    for (index, line) in lines.enumerated() {
      if line.isEmpty {
        flush()
        if !all[index].isEmpty { blocks.append(Block(kind: .other, range: all[index])) }
        continue
      }
      let isAlone = paragraph == nil && (index + 1 == lines.count || lines[index + 1].isEmpty)
      let hasMore = index < last
      if index == first, hasMore, isHeading(utf8, line, longestTitle),
        isAlone || startsSentence(utf8, lines[index + 1]) && !isWrapped(utf8, lines[index...])
      {
        blocks.append(Block(kind: .heading(level: 1), range: line))
      } else if isAlone, hasMore, isHeading(utf8, line, longestHeading) {
        blocks.append(Block(kind: .heading(level: 2), range: line))
      } else {
        paragraph = (paragraph?.lowerBound ?? line.lowerBound)..<line.upperBound
      }
    }
    flush()
    return blocks
  }

  /// The lines with bylines, credits, tags and appeals to readers as blank ones, and without comments; all of them
  /// where nothing else is there.
  private static func withoutOthers(_ utf8: UnsafeBufferPointer<UInt8>, _ lines: [Range<Int>]) -> [Range<Int>] {
    var kept = lines
    var isFree = true
    let first = lines.firstIndex { !$0.isEmpty }
    for (index, line) in lines.enumerated() {
      if line.isEmpty {
        isFree = true
        continue
      }
      // Inside of a sentence that is wrapped nothing is a line of its own.
      let goesOn = index + 1 < lines.count && !lines[index + 1].isEmpty && !startsSentence(utf8, lines[index + 1])
      let mayBeTitle = index == first && index + 1 < lines.count && lines[index + 1].isEmpty
      if isFree, !goesOn, let kind = Boilerplate.kind(of: utf8, line, mayBeTitle: mayBeTitle) {
        let empty = line.lowerBound..<line.lowerBound
        if kind == .comments, kept[..<index].contains(where: { !$0.isEmpty }) {
          // A heading over paragraphs of the article may be called so too.
          guard lines[(index + 1)...].first(where: { !$0.isEmpty }).map({ isComment(utf8, $0) }) ?? true else {
            continue
          }
          for later in index..<lines.count { kept[later] = lines[later].lowerBound..<lines[later].lowerBound }
          break
        }
        kept[index] = empty
        continue
      }
      isFree =
        Characters.last(utf8, line, passing: Characters.isClosing).map { ".!?…".unicodeScalars.contains($0) } ?? true
    }
    return kept.allSatisfy(\.isEmpty) ? lines : kept
  }

  /// Whether a line begins as readers' comments do: short, or with a name and a colon.
  private static func isComment(_ utf8: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> Bool {
    utf8[line].prefix(40).contains(UInt8(ascii: ":")) || Budget.words(utf8, line, atMost: 9) < 9
  }

  /// Whether a line's text runs on in the next: the lines are of one width, and the next word had no room in it.
  ///
  /// The rule of ``SentenceSegmenter`` for line breaks within a paragraph.
  private static func isWrapped(_ utf8: UnsafeBufferPointer<UInt8>, _ lines: ArraySlice<Range<Int>>) -> Bool {
    func width(_ range: Range<Int>) -> Int { utf8[range].count { $0 & 0xC0 != 0x80 } }
    let paragraph = lines.prefix { !$0.isEmpty }
    guard let line = paragraph.first, let next = paragraph.dropFirst().first else { return false }
    let widest = paragraph.reduce(0) { max($0, $1.count > longestWrapped * 4 ? Int.max : width($1)) }
    guard (narrowestWrapped...longestWrapped).contains(widest) else { return false }
    let word = utf8[next].prefix { $0 > 0x20 }.count { $0 & 0xC0 != 0x80 }
    return width(line) + 1 + word > widest
  }

  private static let narrowestWrapped = 40
  private static let longestWrapped = 120

  /// Whether a line is short and ends like a heading: no full stop, comma, colon or semicolon.
  private static func isHeading(_ utf8: UnsafeBufferPointer<UInt8>, _ line: Range<Int>, _ longest: Int)
    -> Bool
  {
    guard Budget.words(utf8, line, atMost: longest + 1) <= longest else { return false }
    guard let last = Characters.last(utf8, line, passing: Characters.isClosing) else { return false }
    return !Characters.isStop(last)
  }

  /// Whether a line begins with a capital, a digit or an opening mark.
  private static func startsSentence(_ utf8: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> Bool {
    guard let first = Characters.first(utf8, line) else { return false }
    return !first.properties.isLowercase
  }
}

/// What the readers ask of single characters.
enum Characters {
  /// The first scalar of a range.
  static func first(_ utf8: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Unicode.Scalar? {
    var decoder = UTF8()
    var bytes = utf8[range].makeIterator()
    if case .scalarValue(let scalar) = decoder.decode(&bytes) { return scalar }
    return nil
  }

  /// The last scalar of a range that `passing` does not pass over.
  static func last(
    _ utf8: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, passing: (Unicode.Scalar) -> Bool
  ) -> Unicode.Scalar? {
    var end = range.upperBound
    while end > range.lowerBound {
      var start = end - 1
      while start > range.lowerBound, utf8[start] & 0xC0 == 0x80 { start -= 1 }
      guard let scalar = first(utf8, start..<end) else { return nil }
      if !passing(scalar) { return scalar }
      end = start
    }
    return nil
  }

  /// Closing quotation marks and brackets.
  static func isClosing(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x22, 0x27, 0x29, 0x5D, 0xBB, 0x2019, 0x201C, 0x201D: true
    default: false
    }
  }

  /// A mark after which a line is a sentence or goes on.
  static func isStop(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x2C, 0x2E, 0x3A, 0x3B, 0x2026: true
    default: false
    }
  }
}
