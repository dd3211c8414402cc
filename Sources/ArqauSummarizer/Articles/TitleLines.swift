/// Tells the title of a plain text from its first paragraph.
enum TitleLines {
  /// A title of more words is none.
  private static let longest = 25
  /// A title that ends in a full stop has so many words.
  private static let withStop = 3...14
  /// The most lines of a title.
  private static let mostLines = 3

  /// The title and what stands below it of headings, and the number of the first line behind them.
  ///
  /// A first line is the title where it has no stop and a blank line or a long paragraph follows; so are the two or
  /// three lines of a first paragraph without one. A line with a full stop is where the next paragraph is longer and
  /// says it again, as the lede of a story does. A word or two above a title name a section.
  /// - Parameters:
  ///   - lines: Without white space at their ends.
  ///   - first: The number of the first that isn't blank.
  static func read(
    _ utf8: UnsafeBufferPointer<UInt8>, _ lines: [Range<Int>], from first: Int, hasTitle: Bool
  ) -> (blocks: [Block], next: Int) {
    guard first < lines.count, PlainTextBlocks.hasMore(lines, first) else { return ([], first) }
    let end = lines[first...].firstIndex(where: \.isEmpty) ?? lines.count
    let below = lines[end...].firstIndex { !$0.isEmpty }
    let whole = lines[first].lowerBound..<lines[end - 1].upperBound
    let title = Block(kind: .heading(level: 1), range: whole)
    if end - first == 1 {
      if isTitle(utf8, lines[first], longest) {
        guard let below, isSection(utf8, lines, first, below) else { return ([title], end) }
        return ([Block(kind: .heading(level: 1), range: lines[below])], below + 1)
      }
    } else if below != nil, PlainTextBlocks.hasMore(lines, end - 1), end - first <= mostLines,
      isTitle(utf8, whole, longest)
    {
      // A title over several lines, or with another below it.
      let isOne = !PlainTextBlocks.startsSentence(utf8, lines[first + 1]) || fills(utf8, lines, first)
      if isOne { return ([title], end) }
      let second = lines[first + 1].lowerBound..<whole.upperBound
      return (
        [Block(kind: .heading(level: 1), range: lines[first]), Block(kind: .heading(level: 2), range: second)], end
      )
    } else if isTitle(utf8, lines[first], longest), PlainTextBlocks.startsSentence(utf8, lines[first + 1]),
      !isWrapped(utf8, lines[first...])
    {
      return ([Block(kind: .heading(level: 1), range: lines[first])], first + 1)
    }
    if !hasTitle, end - first < mostLines, let below, isSaidAgain(utf8, whole, paragraph(lines, below)) {
      return ([title], end)
    }
    return ([], first)
  }

  /// Whether a text is short and ends like a heading: no full stop, comma, colon or semicolon.
  static func isTitle(_ utf8: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ longest: Int) -> Bool {
    guard Budget.words(utf8, range, atMost: longest + 1) <= longest else { return false }
    guard let last = Characters.last(utf8, range, passing: Characters.isClosing) else { return false }
    return !Characters.isStop(last)
  }

  private static func paragraph(_ lines: [Range<Int>], _ first: Int) -> Range<Int> {
    let end = lines[first...].firstIndex(where: \.isEmpty) ?? lines.count
    return lines[first].lowerBound..<lines[end - 1].upperBound
  }

  /// Whether a first line of a word or two names the section of the title in the next.
  private static func isSection(
    _ utf8: UnsafeBufferPointer<UInt8>, _ lines: [Range<Int>], _ first: Int, _ below: Int
  ) -> Bool {
    guard Budget.words(utf8, lines[first], atMost: 3) <= 2, below + 1 < lines.count, lines[below + 1].isEmpty,
      PlainTextBlocks.hasMore(lines, below), isTitle(utf8, lines[below], longest),
      let last = Characters.last(utf8, lines[first], passing: { _ in false }), last.properties.isAlphabetic
    else { return false }
    return Budget.words(utf8, lines[below], atMost: 5) >= 4 && !Dialogue.hasDash(utf8, lines[below])
  }

  /// Whether a paragraph is longer than a sentence above it and has at least two of its longer words, and two fifths
  /// of them.
  private static func isSaidAgain(
    _ utf8: UnsafeBufferPointer<UInt8>, _ line: Range<Int>, _ paragraph: Range<Int>
  ) -> Bool {
    let words = Budget.words(utf8, line, atMost: withStop.upperBound + 1)
    // A closing quotation mark behind the stop: somebody speaks.
    guard withStop.contains(words), utf8[line.upperBound - 1] == UInt8(ascii: "."),
      Budget.words(utf8, paragraph, atMost: 2 * words) > words + words / 3, !Dialogue.hasDash(utf8, line)
    else { return false }
    let own = roots(utf8, line)
    let shared = own.intersection(roots(utf8, paragraph)).count
    return shared >= 2 && 5 * shared >= 2 * own.count
  }

  /// The first letters of the words of four letters or more, and the numbers.
  private static func roots(_ utf8: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Set<String> {
    Set(
      Boilerplate.words(String(decoding: utf8[range], as: UTF8.self).lowercased())
        .filter { $0.count >= 4 || $0.contains(where: \.isNumber) }
        .map { String($0.prefix(5)) })
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

  /// Whether the first word of the next line had no room in a line, as wide as the widest of the text.
  private static func fills(_ utf8: UnsafeBufferPointer<UInt8>, _ lines: [Range<Int>], _ index: Int) -> Bool {
    func width(_ range: Range<Int>) -> Int { utf8[range].count { $0 & 0xC0 != 0x80 } }
    let widest = lines.reduce(0) { max($0, $1.count > longestWrapped * 4 ? Int.max : width($1)) }
    guard (narrowestWrapped...longestWrapped).contains(widest) else { return false }
    let word = utf8[lines[index + 1]].prefix { $0 > 0x20 }.count { $0 & 0xC0 != 0x80 }
    return width(lines[index]) + 1 + word > widest
  }

  private static let narrowestWrapped = 40
  private static let longestWrapped = 120
}
