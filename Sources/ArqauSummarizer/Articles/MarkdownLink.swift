/// The forms of addresses and tags inside of Markdown's text.
enum MarkdownLink {
  /// The end of `(address "title")`; nil where that is none.
  ///
  /// - Parameter range: From the bracket on.
  static func targetEnd(_ utf8: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int? {
    var index = skipSpace(utf8, range.lowerBound + 1, range.upperBound)
    guard index < range.upperBound else { return nil }
    if utf8[index] == UInt8(ascii: "<") {
      let inside = utf8[index..<range.upperBound].prefix(longest)
      guard let end = inside.firstIndex(of: UInt8(ascii: ">")) else { return nil }
      index = end + 1
    } else {
      index = addressEnd(utf8, index..<range.upperBound)
    }
    let behind = skipSpace(utf8, index, range.upperBound)
    guard behind < range.upperBound else { return nil }
    index = behind
    if behind > range.lowerBound + 1, let close = closingMark(utf8[behind]) {
      let start = behind + 1
      guard let end = utf8[start..<range.upperBound].prefix(longest).firstIndex(of: close) else { return nil }
      index = skipSpace(utf8, end + 1, range.upperBound)
    }
    return index < range.upperBound && utf8[index] == UInt8(ascii: ")") ? index + 1 : nil
  }

  private static let longest = 2000

  /// Up to white space or a closing bracket that none opened.
  private static func addressEnd(_ utf8: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int {
    var depth = 0
    var index = range.lowerBound
    while index < range.upperBound, utf8[index] > 0x20 {
      switch utf8[index] {
      case UInt8(ascii: "\\"): index += 1
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")"):
        if depth == 0 { return index }
        depth -= 1
      default: break
      }
      index += 1
    }
    return min(index, range.upperBound)
  }

  private static func closingMark(_ mark: UInt8) -> UInt8? {
    switch mark {
    case UInt8(ascii: "\""), UInt8(ascii: "'"): mark
    case UInt8(ascii: "("): UInt8(ascii: ")")
    default: nil
    }
  }

  private static func skipSpace(_ utf8: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int {
    var index = start
    while index < end, utf8[index] == 0x20 || utf8[index] &- 9 < 5 { index += 1 }
    return index
  }

  /// Whether angle brackets hold an address: a scheme and a colon, or a mail's.
  static func isAddress(_ content: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    guard !content.contains(where: { $0 <= 0x20 || $0 == UInt8(ascii: "<") }) else { return false }
    let scheme = content.prefix { isLetter($0) || $0 &- 0x30 < 10 || "+-.".utf8.contains($0) }
    if scheme.endIndex < content.endIndex, (2...32).contains(scheme.count), isLetter(content[content.startIndex]),
      content[scheme.endIndex] == UInt8(ascii: ":")
    {
      return true
    }
    guard let at = content.firstIndex(of: UInt8(ascii: "@")) else { return false }
    return at > content.startIndex && content[at...].contains(UInt8(ascii: ".")) && !content.contains(UInt8(ascii: "/"))
  }

  /// Whether angle brackets hold a tag's name, and then nothing, a slash or white space: `b`, `/span`, `a href="…"`.
  static func isTag(_ content: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    var rest = content
    if rest.first == UInt8(ascii: "/") { rest = rest.dropFirst() }
    guard let first = rest.first, isLetter(first) else { return false }
    let behind = rest.drop { isLetter($0) || $0 &- 0x30 < 10 || $0 == UInt8(ascii: "-") }
    guard let next = behind.first else { return true }
    return next <= 0x20 || next == UInt8(ascii: "/") && behind.count == 1
  }

  /// Whether a line begins with a tag that stands inside of text: `<b>`, `<a href="…">`.
  static func isInlineTag(_ utf8: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> Bool {
    let name = utf8[line].dropFirst().prefix(12).prefix { isLetter($0) }
    return inlineTags.contains(String(decoding: name, as: UTF8.self).lowercased())
  }

  private static let inlineTags: Set<String> = [
    "a", "abbr", "b", "cite", "code", "del", "em", "font", "i", "ins", "mark", "q", "s", "small", "span", "strong",
    "sub", "sup", "time", "u",
  ]

  /// The end of the first such mark.
  static func end(of mark: StaticString, _ utf8: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int? {
    mark.withUTF8Buffer { mark in
      guard range.count >= mark.count else { return nil }
      return (range.lowerBound...range.upperBound - mark.count)
        .first { utf8[$0..<$0 + mark.count].elementsEqual(mark) }.map { $0 + mark.count }
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }
}
