/// Finds what stays as it is for what it is: addresses, handles, tags, paths, file names, code.
enum ProtectedSpans {
  typealias Bytes = UnsafeBufferPointer<UInt8>

  /// How far a span that may hold spaces reaches.
  private static let reach = 512
  /// How far a title in quotation marks reaches.
  private static let titleReach = 160

  /// The first span that begins in a word and may go on beyond it: code in backticks, markup, a foreign title
  /// in quotation marks.
  static func opening(in bytes: Bytes, _ range: Range<Int>, _ profile: SchemeProfile) -> Range<Int>? {
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = bytes[index]
      if byte == UInt8(ascii: "`") {
        if let end = closing(bytes, from: index + 1, Mark(0x60), reach) { return index..<end }
      } else if byte == UInt8(ascii: "<"), profile.source == .latin, index + 1 < bytes.count {
        let next = bytes[index + 1]
        if ByteKind.isLetter(next) || next == UInt8(ascii: "/") || next == UInt8(ascii: "!"),
          let end = closing(bytes, from: index + 1, Mark(0x3E), reach)
        {
          return index..<end
        }
      } else if profile.keepsForeignWords, let title = title(bytes, at: index, from: range.lowerBound) {
        return title
      }
      index += 1
    }
    return nil
  }

  /// A closing mark of one to three bytes.
  private struct Mark {
    let bytes: (UInt8, UInt8, UInt8)
    let count: Int

    init(_ byte: UInt8) {
      bytes = (byte, 0, 0)
      count = 1
    }

    init(_ first: UInt8, _ second: UInt8, _ third: UInt8) {
      bytes = (first, second, third)
      count = third == 0 ? 2 : 3
    }

    func stands(at index: Int, in text: Bytes) -> Bool {
      text[index] == bytes.0 && (count < 2 || text[index + 1] == bytes.1) && (count < 3 || text[index + 2] == bytes.2)
    }
  }

  /// Where a span ends that a mark closes on the same line; nil where none does.
  private static func closing(_ bytes: Bytes, from start: Int, _ mark: Mark, _ reach: Int) -> Int? {
    var index = start
    let limit = min(bytes.count - mark.count, start + reach)
    while index <= limit {
      if bytes[index] == 0x0A { return nil }
      if mark.stands(at: index, in: bytes) { return index > start ? index + mark.count : nil }
      index += 1
    }
    return nil
  }

  private static func title(_ bytes: Bytes, at index: Int, from start: Int) -> Range<Int>? {
    let byte = bytes[index]
    guard byte == 0x22 || byte == 0xE2 || byte == 0xC2, index == start || !ByteKind.isWord(bytes[index - 1]) else {
      return nil
    }
    switch byte {
    case 0x22: return title(bytes, index, 1, closedBy: Mark(0x22))
    case 0xC2:
      guard index + 1 < bytes.count else { return nil }
      if bytes[index + 1] == 0xAB { return title(bytes, index, 2, closedBy: Mark(0xC2, 0xBB, 0)) }
      if bytes[index + 1] == 0xBB { return title(bytes, index, 2, closedBy: Mark(0xC2, 0xAB, 0)) }
      return nil
    default:
      guard index + 2 < bytes.count, bytes[index + 1] == 0x80 else { return nil }
      let upper = Mark(0xE2, 0x80, 0x9D)
      let lower = Mark(0xE2, 0x80, 0x9C)
      switch bytes[index + 2] {
      case 0x9E:
        return title(bytes, index, 3, closedBy: upper) ?? title(bytes, index, 3, closedBy: lower)
          ?? title(bytes, index, 3, closedBy: Mark(0x22))
      case 0x9C: return title(bytes, index, 3, closedBy: upper)
      case 0x98: return title(bytes, index, 3, closedBy: Mark(0xE2, 0x80, 0x99))
      case 0x9A:
        return title(bytes, index, 3, closedBy: Mark(0xE2, 0x80, 0x98))
          ?? title(bytes, index, 3, closedBy: Mark(0xE2, 0x80, 0x99))
      default: return nil
      }
    }
  }

  private static func title(_ bytes: Bytes, _ index: Int, _ width: Int, closedBy mark: Mark) -> Range<Int>? {
    let first = index + width
    guard first < bytes.count, !Converter.isSpace(bytes[first]),
      let end = closing(bytes, from: first, mark, titleReach),
      ForeignWords.shared.isForeignTitle(Bytes(rebasing: bytes[first..<(end - mark.count)]))
    else { return nil }
    return index..<end
  }

  /// The spans inside a word that stands in a range, in order.
  static func inside(_ word: Bytes, _ range: Range<Int>) -> [Range<Int>] {
    var start = range.lowerBound
    while start < range.upperBound, ByteKind.opens(word[start]) { start += 1 }
    var end = range.upperBound
    while end > start, ByteKind.closes(word[end - 1]) { end -= 1 }
    guard start < end else { return [] }
    let core = start..<end
    if let address = address(word, core) { return [address] }
    if isPath(word, core) { return [core] }
    return entities(word, from: start, to: range.upperBound)
  }

  /// A URL, an e-mail address, a handle, a tag, a domain or a file's name.
  private static func address(_ word: Bytes, _ core: Range<Int>) -> Range<Int>? {
    if let colon = firstColonSlashSlash(word, core) {
      var start = colon
      while start > core.lowerBound, ByteKind.isAlphanumeric(word[start - 1]) { start -= 1 }
      return start..<core.upperBound
    }
    let head = core.lowerBound
    if core.count > 4, word[head + 3] == 0x2E, (head..<(head + 3)).allSatisfy({ word[$0] | 0x20 == 0x77 }) {
      return core
    }
    for index in core where word[index] == UInt8(ascii: "@") || word[index] == UInt8(ascii: "#") {
      guard index + 1 < core.upperBound, ByteKind.isWord(word[index + 1]) else { continue }
      var end = index + 1
      if index > core.lowerBound, ByteKind.isWord(word[index - 1]) {
        guard word[index] == UInt8(ascii: "@") else { continue }
        var start = index
        while start > core.lowerBound, ByteKind.isAddress(word[start - 1]) { start -= 1 }
        while end < core.upperBound, ByteKind.isAddress(word[end]) { end += 1 }
        return start..<end
      }
      while end < core.upperBound, ByteKind.isWord(word[end]) { end += 1 }
      return index..<end
    }
    return dotted(word, core)
  }

  private static func firstColonSlashSlash(_ word: Bytes, _ core: Range<Int>) -> Int? {
    var index = core.lowerBound
    while index + 2 < core.upperBound {
      if word[index] == 0x3A, word[index + 1] == 0x2F, word[index + 2] == 0x2F { return index }
      index += 1
    }
    return nil
  }

  /// `name.ending` where the ending is that of a domain or of a file.
  private static func dotted(_ word: Bytes, _ core: Range<Int>) -> Range<Int>? {
    guard let dot = core.last(where: { word[$0] == UInt8(ascii: ".") }), dot > core.lowerBound else { return nil }
    var end = dot + 1
    while end < core.upperBound, ByteKind.isAlphanumeric(word[end]) { end += 1 }
    var start = dot
    while start > core.lowerBound, ByteKind.isAddress(word[start - 1]) || word[start - 1] == UInt8(ascii: "/") {
      start -= 1
    }
    guard dot - start > 1, end == core.upperBound || !ByteKind.isWord(word[end]),
      let ending = NameEnding.packed(word, (dot + 1)..<end)
    else { return nil }
    if NameEnding.files.contains(ending) { return start..<end }
    guard NameEnding.domains.contains(ending) else { return nil }
    let isHost = (start..<dot).allSatisfy {
      ByteKind.isAlphanumeric(word[$0]) || word[$0] == 0x2D || word[$0] == 0x2E
    }
    return isHost ? start..<end : nil
  }

  /// Whether a word is a path, an identifier with underscores or holds a backslash.
  private static func isPath(_ word: Bytes, _ core: Range<Int>) -> Bool {
    let first = core.lowerBound
    var slashes = 0
    for index in core {
      let byte = word[index]
      if byte == UInt8(ascii: "\\") { return true }
      if byte == UInt8(ascii: "/") { slashes += 1 }
      if byte == UInt8(ascii: "_"), index > first, index + 1 < core.upperBound, ByteKind.isWord(word[index - 1]),
        ByteKind.isWord(word[index + 1])
      {
        return true
      }
    }
    guard slashes > 0 else { return false }
    func starts(with text: StaticString) -> Bool {
      core.count >= text.utf8CodeUnitCount
        && (0..<text.utf8CodeUnitCount).allSatisfy { word[first + $0] == text.utf8Start[$0] }
    }
    let isRooted = starts(with: "/") || starts(with: "~/")
    if slashes > 1, isRooted, word[core.upperBound - 1] != UInt8(ascii: "/") { return true }
    return starts(with: "./") || starts(with: "../")
  }

  /// Character references such as `&nbsp;`.
  private static func entities(_ word: Bytes, from start: Int, to limit: Int) -> [Range<Int>] {
    var spans: [Range<Int>] = []
    var index = start
    while index < limit {
      if word[index] == UInt8(ascii: "&") {
        var end = index + 1
        while end < limit, ByteKind.isAlphanumeric(word[end]) || word[end] == UInt8(ascii: "#") { end += 1 }
        if end > index + 1, end < limit, word[end] == UInt8(ascii: ";") {
          spans.append(index..<(end + 1))
          index = end
        }
      }
      index += 1
    }
    return spans
  }
}
