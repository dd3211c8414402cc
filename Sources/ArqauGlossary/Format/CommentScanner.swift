/// Finds the comments of a YAML text, which the parser drops.
///
/// A mark `#` begins a comment at the start of a line or behind white space, outside quotation marks and
/// block scalars (YAML 1.2.2, section 6.6). One pass, no recursion.
struct CommentScanner {
  /// A comment.
  struct Comment: Hashable {
    /// The line, from 1.
    let line: Int
    /// The column in bytes, from 1.
    let column: Int
    /// The text from the `#` on, without white space at the end.
    let text: String
    /// Whether nothing stands before it on its line.
    let isAlone: Bool
  }

  /// The comments, in the order of the text.
  private(set) var comments: [Comment] = []
  /// The numbers of the lines that hold nothing.
  private(set) var emptyLines: Set<Int> = []

  private var quote: UInt8?
  /// The indentation that a block scalar's lines are deeper than; nil outside one.
  private var blockIndent: Int?
  /// The indentation of a block scalar's first line, which the others have at least; nil before that line.
  private var textIndent: Int?

  /// - Complexity: O(n).
  init(_ utf8: [UInt8]) {
    var number = 0
    for line in utf8.split(separator: 0x0A, omittingEmptySubsequences: false) {
      number += 1
      scan(line.last == 0x0D ? line.dropLast() : line, number)
    }
  }

  private mutating func scan(_ line: ArraySlice<UInt8>, _ number: Int) {
    let indent = line.prefix { $0 == 0x20 }.count
    if quote == nil, line.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) {
      emptyLines.insert(number)
      return
    }
    if let block = blockIndent {
      if indent > block, indent >= textIndent ?? indent {
        textIndent = textIndent ?? indent
        return
      }
      blockIndent = nil
      textIndent = nil
    }
    var index = line.startIndex + (quote == nil ? indent : 0)
    // The column at which the innermost block collection of this line begins: what a block scalar must
    // be deeper than.
    var parent = indent
    var isTokenStart = true
    while index < line.endIndex {
      let byte = line[index]
      if let open = quote {
        step(inside: open, byte, line, &index)
        continue
      }
      let isSpaced = index == line.startIndex || line[index - 1] == 0x20 || line[index - 1] == 0x09
      switch byte {
      case UInt8(ascii: "#") where isSpaced:
        let text = String(decoding: line[index...], as: UTF8.self)
        let trimmed = text.reversed().drop { $0 == " " || $0 == "\t" }.reversed()
        comments.append(
          Comment(
            line: number, column: index - line.startIndex + 1, text: String(trimmed),
            isAlone: index - line.startIndex == indent))
        return
      case UInt8(ascii: "\"") where isTokenStart, UInt8(ascii: "'") where isTokenStart:
        quote = byte
        isTokenStart = false
      case UInt8(ascii: "|") where isTokenStart, UInt8(ascii: ">") where isTokenStart:
        if Self.isBlockHeader(line[(index + 1)...]) { blockIndent = parent }
        isTokenStart = false
      case UInt8(ascii: "-") where isTokenStart && Self.isSpace(line, index + 1):
        parent = index - line.startIndex
      case UInt8(ascii: ":") where Self.isSpace(line, index + 1):
        isTokenStart = true
      case UInt8(ascii: ","), UInt8(ascii: "["), UInt8(ascii: "{"):
        isTokenStart = true
      case 0x20, 0x09: break
      default:
        if isTokenStart, index > line.startIndex, line[..<index].contains(UInt8(ascii: "-")), parent < index {
          let before = line[line.startIndex..<index]
          if before.allSatisfy({ $0 == 0x20 || $0 == UInt8(ascii: "-") }) { parent = index - line.startIndex }
        }
        isTokenStart = false
      }
      index += 1
    }
  }

  private mutating func step(inside open: UInt8, _ byte: UInt8, _ line: ArraySlice<UInt8>, _ index: inout Int) {
    if open == UInt8(ascii: "\""), byte == UInt8(ascii: "\\") {
      index += 2
      return
    }
    index += 1
    guard byte == open else { return }
    if open == UInt8(ascii: "'"), index < line.endIndex, line[index] == open {
      index += 1
    } else {
      quote = nil
    }
  }

  private static func isSpace(_ line: ArraySlice<UInt8>, _ index: Int) -> Bool {
    index >= line.endIndex || line[index] == 0x20 || line[index] == 0x09
  }

  /// Whether only the indicators of a block scalar, and perhaps a comment, follow.
  private static func isBlockHeader(_ rest: ArraySlice<UInt8>) -> Bool {
    let rest = rest.drop { $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "-") || $0 &- UInt8(ascii: "0") < 10 }
    let behind = rest.drop { $0 == 0x20 || $0 == 0x09 }
    return behind.isEmpty || (behind.first == UInt8(ascii: "#") && behind.startIndex > rest.startIndex)
  }
}
