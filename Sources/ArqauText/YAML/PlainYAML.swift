/// Reads the plain part of YAML by itself, a line at a time: block mappings and block sequences of
/// one-line scalars, as the files of glossaries/ are written.
///
/// Whatever it is not sure of it leaves to libyaml, by answering nil: flow collections, blocks of text,
/// escapes, comments behind a value, scalars over several lines, absent values, keys that come twice, odd
/// white space. Of what it does read it makes the nodes that libyaml would, some thirty times faster.
struct PlainYAML {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let maximumDepth: Int
  /// The line that is read next: its number from 1, its indentation and the bytes behind that; nil at the end.
  private var line: Line?
  private var number = 0
  private var next = 0

  private struct Line {
    let number: Int
    let indent: Int
    let content: Range<Int>
  }

  /// That a document is not plain.
  private struct NotPlain: Error {}

  /// The root of a document; nil where libyaml has to look.
  ///
  /// - Parameters:
  ///   - bytes: Valid UTF-8.
  ///   - maximumDepth: The most levels of nested mappings and sequences.
  /// - Complexity: O(n), and O(k) more for the keys of a mapping.
  static func root(of bytes: UnsafeBufferPointer<UInt8>, maximumDepth: Int) -> YAMLNode? {
    var reader = PlainYAML(bytes: bytes, maximumDepth: maximumDepth)
    do {
      try reader.advance()
      guard let first = reader.line, first.indent == 0, !reader.isItem(first) else { return nil }
      let root = try reader.mapping(depth: 0)
      return reader.line == nil ? root : nil
    } catch {
      return nil
    }
  }

  private init(bytes: UnsafeBufferPointer<UInt8>, maximumDepth: Int) {
    self.bytes = bytes
    self.maximumDepth = maximumDepth
  }

  // MARK: Blocks

  private mutating func mapping(depth: Int) throws(NotPlain) -> YAMLNode {
    guard let first = line, depth <= maximumDepth else { throw NotPlain() }
    var entries: [YAMLNode.Entry] = []
    try fill(&entries, indent: first.indent, depth: depth)
    return YAMLNode(.mapping(entries), line: first.number, column: first.indent + 1)
  }

  /// Reads the keys that stand at an indentation.
  private mutating func fill(_ entries: inout [YAMLNode.Entry], indent: Int, depth: Int) throws(NotPlain) {
    var keys = Set(entries.map(\.key))
    while let line, line.indent == indent, !isItem(line) {
      try appendEntry(of: line.content, at: line, column: indent + 1, to: &entries, depth: depth)
      guard let key = entries.last?.key, keys.insert(key).inserted else { throw NotPlain() }
    }
    if let line, line.indent > indent { throw NotPlain() }
  }

  /// Reads `key: value`, or `key:` with the block under it, and goes on behind it.
  private mutating func appendEntry(
    of content: Range<Int>, at line: Line, column: Int, to entries: inout [YAMLNode.Entry], depth: Int
  ) throws(NotPlain) {
    guard let colon = keyEnd(content) else { throw NotPlain() }
    let key = text(content.lowerBound..<colon)
    var start = colon + 1
    while start < content.upperBound, bytes[start] == 0x20 { start += 1 }
    let value: YAMLNode
    if start < content.upperBound {
      let offset = column + start - content.lowerBound
      value = try scalar(start..<content.upperBound, line: line.number, column: offset, depth: depth + 1)
      try advance()
    } else {
      try advance()
      guard let below = self.line, below.indent >= column else { throw NotPlain() }
      value = isItem(below) ? try sequence(depth: depth + 1) : try mapping(depth: depth + 1)
    }
    entries.append(YAMLNode.Entry(key: key, line: line.number, column: column, value: value))
  }

  private mutating func sequence(depth: Int) throws(NotPlain) -> YAMLNode {
    guard let first = line, depth <= maximumDepth else { throw NotPlain() }
    var nodes: [YAMLNode] = []
    while let line, line.indent == first.indent, isItem(line) {
      var start = line.content.lowerBound + 1
      while start < line.content.upperBound, bytes[start] == 0x20 { start += 1 }
      guard start < line.content.upperBound else { throw NotPlain() }
      let rest = start..<line.content.upperBound
      let column = line.indent + 1 + start - line.content.lowerBound
      if keyEnd(rest) != nil {
        guard depth + 1 <= maximumDepth else { throw NotPlain() }
        var entries: [YAMLNode.Entry] = []
        try appendEntry(of: rest, at: line, column: column, to: &entries, depth: depth + 1)
        if let below = self.line, below.indent > first.indent {
          guard below.indent == column - 1 else { throw NotPlain() }
          try fill(&entries, indent: below.indent, depth: depth + 1)
        }
        nodes.append(YAMLNode(.mapping(entries), line: line.number, column: column))
      } else {
        nodes.append(try scalar(rest, line: line.number, column: column, depth: depth + 1))
        try advance()
      }
    }
    if let line, line.indent >= first.indent { throw NotPlain() }
    return YAMLNode(.sequence(nodes), line: first.number, column: first.indent + 1)
  }

  // MARK: Lines

  /// Whether a line is an item of a sequence.
  private func isItem(_ line: Line) -> Bool {
    bytes[line.content.lowerBound] == UInt8(ascii: "-")
      && (line.content.count == 1 || bytes[line.content.lowerBound + 1] == 0x20)
  }

  /// Goes to the next line that is neither blank nor a comment.
  private mutating func advance() throws(NotPlain) {
    while next < bytes.count {
      let start = next
      var content = start
      while content < bytes.count, bytes[content] == 0x20 { content += 1 }
      var end = content
      while end < bytes.count, bytes[end] != 0x0A {
        if !isPlain(end) { throw NotPlain() }
        end += 1
      }
      next = end + 1
      number += 1
      while end > content, bytes[end - 1] == 0x20 { end -= 1 }
      if content == end || bytes[content] == UInt8(ascii: "#") { continue }
      line = Line(number: number, indent: content - start, content: content..<end)
      return
    }
    line = nil
  }

  /// Whether a byte begins nothing but a printable character: controls, other line breaks, byte order marks
  /// and non-characters are libyaml's to judge.
  @inline(__always)
  private func isPlain(_ index: Int) -> Bool {
    let byte = bytes[index]
    if byte < 0x80 { return byte >= 0x20 && byte != 0x7F }
    switch byte {
    case 0xC2: return index + 1 < bytes.count && bytes[index + 1] >= 0xA0
    case 0xE2:
      return index + 2 < bytes.count && !(bytes[index + 1] == 0x80 && bytes[index + 2] & 0xFE == 0xA8)
    case 0xEF: return index + 1 < bytes.count && bytes[index + 1] != 0xBB && bytes[index + 1] != 0xBF
    default: return true
    }
  }

  // MARK: Words

  /// Where the colon of a key stands: a word of ASCII letters, digits, `_`, `.` and `-`, then the colon, then
  /// a space or the line's end.
  private func keyEnd(_ range: Range<Int>) -> Int? {
    var index = range.lowerBound
    let limit = min(range.upperBound, index + Self.longestKey)
    while index < limit {
      let byte = bytes[index]
      if byte == UInt8(ascii: ":") {
        let isKey = index > range.lowerBound && (index + 1 == range.upperBound || bytes[index + 1] == 0x20)
        return isKey ? index : nil
      }
      let isLetter = (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10
      let isMark = byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ".")
      guard isLetter || isMark && index > range.lowerBound else { return nil }
      index += 1
    }
    return nil
  }

  /// Shorter than what libyaml allows.
  private static let longestKey = 256

  private func scalar(
    _ range: Range<Int>, line: Int, column: Int, depth: Int
  ) throws(NotPlain) -> YAMLNode {
    guard depth <= maximumDepth else { throw NotPlain() }
    if bytes[range.lowerBound] == UInt8(ascii: "\"") {
      let inner = range.lowerBound + 1..<max(range.lowerBound + 1, range.upperBound - 1)
      guard range.count >= 2, bytes[range.upperBound - 1] == UInt8(ascii: "\""),
        !bytes[inner].contains(where: { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\\") })
      else { throw NotPlain() }
      return YAMLNode(.scalar(text(inner), style: .doubleQuoted), line: line, column: column)
    }
    guard !Self.indicators[Int(bytes[range.lowerBound])] else { throw NotPlain() }
    for index in range {
      let byte = bytes[index]
      if byte == UInt8(ascii: ":"), index + 1 == range.upperBound || bytes[index + 1] == 0x20 { throw NotPlain() }
      if byte == UInt8(ascii: "#"), bytes[index - 1] == 0x20 { throw NotPlain() }
    }
    return YAMLNode(.scalar(text(range), style: .plain), line: line, column: column)
  }

  /// What a plain scalar may not begin with, or only sometimes.
  private static let indicators: [Bool] = {
    var table = [Bool](repeating: false, count: 256)
    for byte in "-?:,[]{}#&*!|>'\"%@`=<".utf8 { table[Int(byte)] = true }
    return table
  }()

  private func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
}
