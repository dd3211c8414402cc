internal import ArqauText

/// The inline marks of Markdown that say how a text looks and are no part of what it says: emphasis, links, code,
/// pictures, footnotes, HTML, marks of escape. Follows CommonMark 0.31, and GitHub's `~~struck out~~`.
///
/// Pictures and struck out words go whole, as on pages of HTML. Character references but `&amp;` stay, since a digest
/// gives stretches of the text as given.
struct MarkdownInline {
  /// What is to be left out; may overlap.
  private(set) var cuts: [Range<Int>] = []

  private let utf8: UnsafeBufferPointer<UInt8>
  private let range: Range<Int>
  private let labels: Set<String>
  private var brackets: [Bracket] = []
  private var runs = MarkdownDelimiters()

  /// A `[` that may begin a link, or a `![` that may begin a picture.
  private struct Bracket {
    let start: Int
    let isPicture: Bool
    let cutCount: Int
  }

  /// Reads the inline marks of a block.
  ///
  /// - Parameter labels: The labels of the text's link definitions, as ``label(_:_:)`` gives them.
  /// - Complexity: O(n) but for brackets without end, which are followed for a bounded length.
  init(_ utf8: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, labels: Set<String>) {
    self.utf8 = utf8
    self.range = range
    self.labels = labels
    var index = range.lowerBound
    while index < range.upperBound {
      index = Self.isMark[Int(utf8[index])] ? take(index) : index + 1
    }
    let found = runs.found()
    cuts += found.marks
    for struck in found.struck { cut(struck) }
  }

  private static let isMark: [Bool] = (0..<256).map { byte in "\\`<![]*_~&".utf8.contains { Int($0) == byte } }

  /// A link's label for comparison: without case, white space as one space.
  static func label(_ utf8: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> String {
    String(decoding: utf8[range], as: UTF8.self).lowercased().split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
  }

  /// The label of a link definition, `[label]: address`; nil for another line, and for a footnote.
  static func definition(_ utf8: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> String? {
    guard utf8[line].first == UInt8(ascii: "["), let end = utf8[line].firstIndex(of: UInt8(ascii: "]")),
      end + 1 < line.upperBound, utf8[end + 1] == UInt8(ascii: ":"), utf8[line.lowerBound + 1] != UInt8(ascii: "^")
    else { return nil }
    return label(utf8, line.lowerBound + 1..<end)
  }

  /// Reads the mark at an index; returns where to go on.
  private mutating func take(_ index: Int) -> Int {
    switch utf8[index] {
    case UInt8(ascii: "\\"): return takeEscape(index)
    case UInt8(ascii: "`"): return takeCode(index)
    case UInt8(ascii: "<"): return takeAngle(index)
    case UInt8(ascii: "!"):
      guard byte(index + 1) == UInt8(ascii: "[") else { return index + 1 }
      brackets.append(Bracket(start: index, isPicture: true, cutCount: cuts.count))
      return index + 2
    case UInt8(ascii: "["):
      if byte(index + 1) == UInt8(ascii: "^"), let end = footnoteEnd(index) {
        cuts.append(index..<end)
        return end
      }
      brackets.append(Bracket(start: index, isPicture: false, cutCount: cuts.count))
      return index + 1
    case UInt8(ascii: "]"): return closeBracket(index)
    case UInt8(ascii: "&"):
      if utf8[index..<range.upperBound].starts(with: "&amp;".utf8) { cuts.append(index + 1..<index + 5) }
      return index + 1
    default:
      let count = utf8[index..<range.upperBound].prefix { $0 == utf8[index] }.count
      runs.add(utf8, index..<index + count, in: range)
      return index + count
    }
  }

  private func byte(_ index: Int) -> UInt8? { index < range.upperBound ? utf8[index] : nil }

  private mutating func takeEscape(_ index: Int) -> Int {
    guard let next = byte(index + 1) else { return index + 1 }
    if next == 0x0A || next == 0x0D || Self.isPunctuation(next) { cuts.append(index..<index + 1) }
    return index + 2
  }

  private static func isPunctuation(_ byte: UInt8) -> Bool {
    byte > 0x20 && byte < 0x7F && !(byte &- 0x30 < 10) && !((byte | 0x20) &- 0x61 < 26)
  }

  private mutating func takeCode(_ index: Int) -> Int {
    let count = utf8[index..<range.upperBound].prefix { $0 == UInt8(ascii: "`") }.count
    var end = index + count
    while let start = utf8[end..<range.upperBound].firstIndex(of: UInt8(ascii: "`")) {
      end = start + utf8[start..<range.upperBound].prefix { $0 == UInt8(ascii: "`") }.count
      guard end - start == count else { continue }
      cuts += [index..<index + count, start..<end]
      return end
    }
    return index + count
  }

  /// An address in angle brackets loses them, a tag or comment goes.
  private mutating func takeAngle(_ index: Int) -> Int {
    let inside = utf8[index + 1..<range.upperBound]
    if inside.starts(with: "!--".utf8) {
      guard let end = MarkdownLink.end(of: "-->", utf8, index + 4..<range.upperBound) else { return index + 1 }
      cut(index..<end)
      return end
    }
    guard let end = inside.prefix(Self.longestTag).firstIndex(of: UInt8(ascii: ">")) else { return index + 1 }
    let content = utf8[index + 1..<end]
    if MarkdownLink.isAddress(content) {
      cuts += [index..<index + 1, end..<end + 1]
    } else if MarkdownLink.isTag(content) {
      // A line's end between two words must stay something.
      guard !(content.starts(with: "br".utf8) && isWord(index - 1) && isWord(end + 1)) else { return end + 1 }
      cuts.append(index..<end + 1)
    } else {
      return index + 1
    }
    return end + 1
  }

  private static let longestTag = 500

  private func isWord(_ index: Int) -> Bool { range.contains(index) && utf8[index] > 0x20 }

  /// Leaves something out, with the space before it where another one follows.
  private mutating func cut(_ whole: Range<Int>) {
    let isBetween = whole.lowerBound > range.lowerBound && utf8[whole.lowerBound - 1] == 0x20
    let isBeforeSpace = whole.upperBound == range.upperBound || utf8[whole.upperBound] <= 0x20
    cuts.append((isBetween && isBeforeSpace ? whole.lowerBound - 1 : whole.lowerBound)..<whole.upperBound)
  }

  /// `[^1]`.
  private func footnoteEnd(_ index: Int) -> Int? {
    let label = utf8[index + 2..<range.upperBound].prefix(64)
    guard let end = label.firstIndex(of: UInt8(ascii: "]")), end > index + 2,
      !utf8[index + 2..<end].contains(where: { $0 <= 0x20 || $0 == UInt8(ascii: "[") })
    else { return nil }
    return end + 1
  }

  private mutating func closeBracket(_ index: Int) -> Int {
    guard let bracket = brackets.popLast() else { return index + 1 }
    let text = bracket.start + (bracket.isPicture ? 2 : 1)..<index
    guard let end = linkEnd(text, index + 1) else { return index + 1 }
    if bracket.isPicture {
      cuts.removeSubrange(bracket.cutCount...)
      runs.remove(from: bracket.start)
      cut(bracket.start..<end)
    } else {
      cuts += [bracket.start..<text.lowerBound, index..<end]
      // A link holds no other, so that no bracket before it begins one.
      brackets.removeAll { !$0.isPicture }
    }
    return end
  }

  /// The end of a link whose text is known: behind its address, or its label, if that is defined.
  private func linkEnd(_ text: Range<Int>, _ index: Int) -> Int? {
    if byte(index) == UInt8(ascii: "("), let end = MarkdownLink.targetEnd(utf8, index..<range.upperBound) { return end }
    if byte(index) == UInt8(ascii: "["),
      let end = utf8[index + 1..<range.upperBound].prefix(1000).firstIndex(of: UInt8(ascii: "]"))
    {
      let label = end == index + 1 ? text : index + 1..<end
      return labels.contains(Self.label(utf8, label)) ? end + 1 : nil
    }
    return !labels.isEmpty && labels.contains(Self.label(utf8, text)) ? index : nil
  }
}
