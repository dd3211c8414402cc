internal import ArqauText

/// Blocks of plain text: paragraphs between blank lines, and lines that stand alone as headings.
enum PlainTextBlocks {
  /// A line of more words inside the body is no heading.
  private static let longestHeading = 12

  /// The blocks in order; a title is a heading of level 1, another heading of level 2; what stands around
  /// the article is `other`.
  ///
  /// - Parameter hasTitle: Whether the title came apart from the text, so that no sentence of it is one.
  static func blocks(of utf8: UnsafeBufferPointer<UInt8>, hasTitle: Bool = false) -> [Block] {
    let all = Lines(utf8).map { utf8.trimmed($0) }
    let mail = MailFrame.body(utf8, all)
    let posts = EmbeddedPosts(utf8, all)
    var own = mail?.lines ?? MailFrame.withoutSignature(utf8, all)
    for index in posts.signatures { own[index] = own[index].lowerBound..<own[index].lowerBound }
    let lines = withoutOthers(utf8, ReleaseMarks.withoutMarks(utf8, own))
    let first = lines.firstIndex { !$0.isEmpty } ?? lines.count
    var blocks = (mail?.subject).map { [Block(kind: .heading(level: 1), range: $0)] } ?? []
    let last = lines.lastIndex { !$0.isEmpty } ?? lines.count
    let subject = mail?.subject
    for index in lines.indices where lines[index].isEmpty && !all[index].isEmpty && index < first {
      if subject.map({ !all[index].contains($0.lowerBound) }) ?? true {
        blocks.append(Block(kind: .other, range: all[index]))
      }
    }
    var next = first
    if subject == nil {
      let title = TitleLines.read(utf8, lines, from: first, hasTitle: hasTitle)
      blocks += title.blocks
      next = title.next
    }
    var paragraph: Range<Int>?
    func flush() {
      if let paragraph { blocks.append(Block(kind: .paragraph, range: paragraph)) }
      paragraph = nil
    }
    for index in lines.indices.dropFirst(next) {
      let line = lines[index]
      if line.isEmpty {
        flush()
        if !all[index].isEmpty { blocks.append(Block(kind: .other, range: all[index])) }
        continue
      }
      if posts.texts.contains(index) {
        flush()
        blocks.append(Block(kind: .paragraph, range: line, isQuotation: true))
        continue
      }
      let isAlone = paragraph == nil && (index + 1 == lines.count || lines[index + 1].isEmpty)
      let isHeading =
        isAlone
        ? index < last && isHeading(utf8, line)
        : paragraph == nil && AboutSections.isHeading(utf8, line) && startsSentence(utf8, lines[index + 1])
      if isHeading {
        blocks.append(Block(kind: .heading(level: 2), range: line))
      } else {
        paragraph = (paragraph?.lowerBound ?? line.lowerBound)..<line.upperBound
      }
    }
    flush()
    return blocks
  }

  /// Whether text follows a line closely.
  static func hasMore(_ lines: [Range<Int>], _ index: Int) -> Bool {
    lines[(index + 1)...].prefix(5).contains { !$0.isEmpty }
  }

  /// Whether a line inside of the body is a heading: short, without a stop, and no question, which somebody asks.
  private static func isHeading(_ utf8: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> Bool {
    TitleLines.isTitle(utf8, line, longestHeading)
      && Characters.last(utf8, line, passing: Characters.isClosing) != "?"
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
        Characters.last(utf8, line, passing: Characters.isClosing).map(Characters.isEnd) ?? true
    }
    return kept.allSatisfy(\.isEmpty) ? lines : kept
  }

  /// Whether a line begins as readers' comments do: short, or with a name and a colon.
  private static func isComment(_ utf8: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> Bool {
    utf8[line].prefix(40).contains(UInt8(ascii: ":")) || Budget.words(utf8, line, atMost: 9) < 9
  }

  /// Whether a line begins with a capital, a digit or an opening mark.
  static func startsSentence(_ utf8: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> Bool {
    guard let first = Characters.first(utf8, line) else { return false }
    return !ScalarTraits.of(first.value).contains(.lower)
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

  /// The number of scalars in a range.
  static func count(_ utf8: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int {
    var count = 0
    var index = range.lowerBound
    while index < range.upperBound {
      count += utf8[index] & 0xC0 == 0x80 ? 0 : 1
      index += 1
    }
    return count
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

  /// A mark that ends a sentence.
  static func isEnd(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x21, 0x2E, 0x3F, 0x2026: true
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
