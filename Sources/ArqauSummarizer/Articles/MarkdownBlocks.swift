/// Blocks of a Markdown text, as far as sentences need them: headings and paragraphs.
///
/// Code blocks, tables, HTML lines, link definitions, rules and front matter hold no sentences of the
/// article and are passed over. A list item is a paragraph of its own. Follows the block structure of
/// CommonMark 0.31; of the inline marks see ``MarkdownInline``.
struct MarkdownBlocks {
  /// The blocks in order.
  let blocks: [Block]
  /// The marks of blocks and those inside of them, which are no part of what they say.
  let marks: [Range<Int>]
  /// What the file says of itself.
  let front: FrontMatter?

  /// Whether a text begins as Markdown does: with a heading, front matter or a line in bold type.
  static func looksLikeMarkdown(_ utf8: UnsafeBufferPointer<UInt8>) -> Bool {
    for line in Lines(utf8) {
      let line = utf8.trimmed(line)
      guard !line.isEmpty else { continue }
      return heading(utf8, line) != nil || isRule(utf8, line, of: "-") || boldTitle(utf8, line) != nil
        || FrontMatter(utf8) != nil
    }
    return false
  }

  /// Reads a text.
  ///
  /// - Complexity: O(n).
  init(_ utf8: UnsafeBufferPointer<UInt8>) {
    var reader = Reader(utf8)
    let front = FrontMatter(utf8)
    for line in Lines(utf8) where line.lowerBound >= front?.end ?? 0 {
      let text = utf8.trimmed(line)
      reader.take(text, indent: text.lowerBound - line.lowerBound)
    }
    reader.flush()
    // A title in front matter has marks of emphasis as well.
    let inTitle = front?.title.map { MarkdownInline(utf8, $0, labels: reader.labels).cuts } ?? []
    marks =
      inTitle + reader.marks + reader.blocks.flatMap { MarkdownInline(utf8, $0.range, labels: reader.labels).cuts }
    blocks = Self.front(front, of: reader.blocks) + reader.blocks
    self.front = front
  }

  /// The blocks of front matter.
  private static func front(_ front: FrontMatter?, of blocks: [Block]) -> [Block] {
    guard let front else { return [] }
    // The title that the reader sees goes before.
    let isTitled = blocks.first.map { $0.kind == .heading(level: 1) } ?? false
    guard !isTitled, let title = front.title else { return [Block(kind: .other, range: 0..<front.end)] }
    let others = [0..<title.lowerBound, title.upperBound..<front.end].map { Block(kind: .other, range: $0) }
    return others + [Block(kind: .heading(level: 1), range: title)]
  }

  /// The text of a line that is in bold type as a whole and ends like a heading.
  static func boldTitle(_ utf8: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> Range<Int>? {
    guard utf8[line].prefix(2).count == 2, utf8[line.lowerBound + 1] == utf8[line.lowerBound],
      let inner = Emphasis.inner(utf8, line), TitleLines.isTitle(utf8, inner, longestBold)
    else { return nil }
    return inner
  }

  private static let longestBold = 25

  /// The level and text of an ATX heading.
  static func heading(_ utf8: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> (
    level: Int, text: Range<Int>
  )? {
    let marks = utf8[line].prefix { $0 == UInt8(ascii: "#") }.count
    guard (1...6).contains(marks) else { return nil }
    let start = line.lowerBound + marks
    guard start == line.upperBound || utf8[start] == 0x20 || utf8[start] == 0x09 else { return nil }
    var text = utf8.trimmed(start..<line.upperBound)
    let closing = utf8[text].reversed().prefix { $0 == UInt8(ascii: "#") }.count
    if closing > 0, closing == text.count || utf8[text.upperBound - closing - 1] == 0x20 {
      text = utf8.trimmed(text.lowerBound..<text.upperBound - closing)
    }
    return (marks, text)
  }

  /// Whether a line is three or more of one mark and nothing else but spaces.
  static func isRule(_ utf8: UnsafeBufferPointer<UInt8>, _ line: Range<Int>, of mark: Unicode.Scalar) -> Bool {
    guard utf8[line].allSatisfy({ $0 == UInt8(ascii: mark) || $0 == 0x20 }) else { return false }
    return utf8[line].count { $0 == UInt8(ascii: mark) } >= 3
  }
}

/// The state between two lines.
private struct Reader {
  private enum Inside {
    case text, fence(UInt8, Int), comment
  }

  private let utf8: UnsafeBufferPointer<UInt8>
  private var inside = Inside.text
  private var paragraph: Range<Int>?
  /// Whether the paragraph began behind `>`.
  private var isQuotation = false
  private(set) var blocks: [Block] = []
  /// What stands before the text of headings, items and quotations, and below headings.
  private(set) var marks: [Range<Int>] = []
  /// The labels of link definitions.
  private(set) var labels: Set<String> = []

  init(_ utf8: UnsafeBufferPointer<UInt8>) { self.utf8 = utf8 }

  /// Whether a picture stands directly above.
  private var isBelowPicture = false

  mutating func flush() {
    if let paragraph { append(paragraph) }
    paragraph = nil
  }

  /// A paragraph; a heading where all of it is in bold type; nothing where it says in italics what a picture shows.
  private mutating func append(_ paragraph: Range<Int>) {
    if isBelowPicture, Emphasis.inner(utf8, paragraph) != nil { return isBelowPicture = false }
    isBelowPicture = false
    if let bold = MarkdownBlocks.boldTitle(utf8, paragraph), Boilerplate.kind(of: utf8, paragraph) == nil {
      blocks.append(Block(kind: .heading(level: blocks.isEmpty ? 1 : 3), range: bold))
    } else {
      blocks.append(Block(kind: .paragraph, range: paragraph, isQuotation: isQuotation))
    }
  }

  mutating func take(_ line: Range<Int>, indent: Int) {
    switch inside {
    case .fence(let mark, let count):
      if utf8[line].count >= count, utf8[line].allSatisfy({ $0 == mark }) { inside = .text }
    case .comment:
      if contains("-->", line) { inside = .text }
    case .text:
      takeText(line, indent: indent)
    }
  }

  private mutating func takeText(_ line: Range<Int>, indent: Int) {
    guard !line.isEmpty else { return flush() }
    if let fence = fence(line) {
      flush()
      inside = fence
    } else if let (level, text) = MarkdownBlocks.heading(utf8, line) {
      flush()
      marks += [line.lowerBound..<text.lowerBound, text.upperBound..<line.upperBound]
      if !text.isEmpty { blocks.append(Block(kind: .heading(level: level), range: text)) }
    } else if let whole = paragraph, isUnderline(line) {
      paragraph = nil
      marks.append(line)
      blocks.append(
        Block(kind: .heading(level: utf8[line.lowerBound] == UInt8(ascii: "=") ? 1 : 2), range: whole))
    } else if starts("<!--", line) {
      flush()
      if !contains("-->", line) { inside = .comment }
    } else if isRule(line) || isMarkup(line) || paragraph == nil && indent >= 4 {
      flush()
      isBelowPicture = isPicture(line)
      if let label = MarkdownInline.definition(utf8, line) { labels.insert(label) }
    } else {
      takeProse(line)
    }
  }

  private mutating func takeProse(_ line: Range<Int>) {
    var text = line
    while text.lowerBound < text.upperBound, utf8[text.lowerBound] == UInt8(ascii: ">") {
      text = utf8.trimmed(text.lowerBound + 1..<text.upperBound)
    }
    // A quotation may interrupt a paragraph; what follows one closely goes on with it.
    let isQuoted = utf8[line.lowerBound] == UInt8(ascii: ">")
    if isQuoted, !isQuotation { flush() }
    if let item = listItem(text) {
      flush()
      text = item
    }
    marks.append(line.lowerBound..<text.lowerBound)
    guard !text.isEmpty else { return flush() }
    if paragraph == nil { isQuotation = isQuoted }
    paragraph = (paragraph?.lowerBound ?? text.lowerBound)..<text.upperBound
  }

  private func fence(_ line: Range<Int>) -> Inside? {
    let mark = utf8[line.lowerBound]
    guard mark == UInt8(ascii: "`") || mark == UInt8(ascii: "~") else { return nil }
    let count = utf8[line].prefix { $0 == mark }.count
    return count >= 3 ? .fence(mark, count) : nil
  }

  private func isUnderline(_ line: Range<Int>) -> Bool {
    let mark = utf8[line.lowerBound]
    return (mark == UInt8(ascii: "=") || mark == UInt8(ascii: "-")) && utf8[line].allSatisfy { $0 == mark }
  }

  private func isRule(_ line: Range<Int>) -> Bool {
    MarkdownBlocks.isRule(utf8, line, of: "*") || MarkdownBlocks.isRule(utf8, line, of: "-")
      || MarkdownBlocks.isRule(utf8, line, of: "_")
  }

  /// `![alt](file)`, or the same as a link.
  private func isPicture(_ line: Range<Int>) -> Bool {
    starts("![", line) || starts("[![", line)
  }

  /// Table rows, HTML lines, images and link definitions.
  private func isMarkup(_ line: Range<Int>) -> Bool {
    switch utf8[line.lowerBound] {
    case UInt8(ascii: "|"): true
    case UInt8(ascii: "<"): contains(">", line) && !starts("<http", line) && !MarkdownLink.isInlineTag(utf8, line)
    case UInt8(ascii: "!"): starts("![", line) && utf8[line.upperBound - 1] == UInt8(ascii: ")")
    case UInt8(ascii: "["): contains("]:", line) || isPicture(line) && utf8[line.upperBound - 1] == UInt8(ascii: ")")
    default: false
    }
  }

  /// The text of a bullet or numbered item.
  private func listItem(_ line: Range<Int>) -> Range<Int>? {
    var index = line.lowerBound
    guard index < line.upperBound else { return nil }
    let digits = utf8[line].prefix { $0 &- 0x30 < 10 }.count
    if digits > 0, digits <= 9 {
      index += digits
      guard index < line.upperBound, utf8[index] == UInt8(ascii: ".") || utf8[index] == UInt8(ascii: ")")
      else {
        return nil
      }
    } else if ![UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+")].contains(utf8[index]) {
      return nil
    }
    index += 1
    guard index < line.upperBound, utf8[index] == 0x20 || utf8[index] == 0x09 else { return nil }
    return utf8.trimmed(index..<line.upperBound)
  }

  private func starts(_ text: StaticString, _ line: Range<Int>) -> Bool {
    line.count >= text.utf8CodeUnitCount
      && text.withUTF8Buffer { prefix in utf8[line].prefix(prefix.count).elementsEqual(prefix) }
  }

  private func contains(_ text: StaticString, _ line: Range<Int>) -> Bool {
    MarkdownLink.end(of: text, utf8, line) != nil
  }
}
