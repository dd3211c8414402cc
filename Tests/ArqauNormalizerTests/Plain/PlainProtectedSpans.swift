@testable import ArqauNormalizer

/// Finds what stays as it is for what it is: addresses, handles, tags, paths, file names, code.
enum PlainProtectedSpans {
  /// How far a span that may hold spaces reaches.
  private static let reach = 512

  /// The first span that begins in a word and may go on beyond it: code in backticks, markup, a foreign title
  /// in quotation marks.
  static func opening(
    in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ profile: SchemeProfile
  ) -> Range<Int>? {
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = bytes[index]
      if byte == UInt8(ascii: "`") {
        if let end = closing(bytes, from: index + 1, [0x60], reach) { return index..<end }
      } else if byte == UInt8(ascii: "<"), profile.source == .latin, index + 1 < bytes.count {
        let next = bytes[index + 1]
        if isLetter(next) || next == UInt8(ascii: "/") || next == UInt8(ascii: "!"),
          let end = closing(bytes, from: index + 1, [0x3E], reach)
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

  /// Where a span ends that a byte sequence closes on the same line; nil where none does.
  private static func closing(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, _ mark: [UInt8], _ reach: Int
  ) -> Int? {
    var index = start
    let limit = min(bytes.count - mark.count, start + reach)
    while index <= limit {
      if bytes[index] == 0x0A { return nil }
      if bytes[index] == mark[0], bytes[index..<(index + mark.count)].elementsEqual(mark) {
        return index > start ? index + mark.count : nil
      }
      index += 1
    }
    return nil
  }

  /// Opening quotation marks and what closes them.
  private static let quotes: [(open: [UInt8], close: [[UInt8]])] = [
    ("\"", ["\""]), ("„", ["”", "“", "\""]), ("“", ["”"]), ("«", ["»"]), ("»", ["«"]), ("‘", ["’"]), ("‚", ["‘", "’"]),
  ].map { (Array($0.0.utf8), $0.1.map { Array($0.utf8) }) }

  private static func title(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int, from start: Int) -> Range<Int>? {
    let byte = bytes[index]
    guard byte == 0x22 || byte == 0xE2 || byte == 0xC2, index == start || !isWordByte(bytes[index - 1]) else {
      return nil
    }
    for (open, closes) in quotes where bytes[index...].starts(with: open) {
      let first = index + open.count
      guard first < bytes.count, !Converter.isSpace(bytes[first]) else { return nil }
      for close in closes {
        guard let end = closing(bytes, from: first, close, 160) else { continue }
        if PlainForeignWords.shared.isForeignTitle(bytes[first..<(end - close.count)]) { return index..<end }
      }
    }
    return nil
  }

  /// The spans inside a word, in order.
  static func inside(_ word: [UInt8], _ profile: SchemeProfile) -> [Range<Int>] {
    guard word.contains(where: { marks[Int($0)] }) else { return [] }
    let start = word.firstIndex { !opens($0) } ?? word.count
    let end = word.lastIndex { !closes($0) }.map { $0 + 1 } ?? start
    guard start < end else { return [] }
    let core = start..<end
    if let address = address(word, core) { return [address] }
    if let path = path(word, core) { return [path] }
    return entities(word, core)
  }

  /// A URL, an e-mail address, a handle, a tag, a domain or a file's name.
  private static func address(_ word: [UInt8], _ core: Range<Int>) -> Range<Int>? {
    let text = word[core]
    if let colon = text.firstRange(of: Array("://".utf8))?.lowerBound {
      var start = colon
      while start > core.lowerBound, isLetter(word[start - 1]) || isDigit(word[start - 1]) { start -= 1 }
      return start..<core.upperBound
    }
    if text.count > 4, text.prefix(4).map({ $0 | 0x20 }) == Array("www.".utf8).map({ $0 | 0x20 }) { return core }
    for index in core where word[index] == UInt8(ascii: "@") || word[index] == UInt8(ascii: "#") {
      guard index + 1 < core.upperBound, isWordByte(word[index + 1]) else { continue }
      var end = index + 1
      if index > core.lowerBound, isWordByte(word[index - 1]) {
        guard word[index] == UInt8(ascii: "@") else { continue }
        var start = index
        while start > core.lowerBound, isAddressByte(word[start - 1]) { start -= 1 }
        while end < core.upperBound, isAddressByte(word[end]) { end += 1 }
        return start..<end
      }
      while end < core.upperBound, isWordByte(word[end]) { end += 1 }
      return index..<end
    }
    return dotted(word, core)
  }

  /// `name.ending` where the ending is that of a domain or of a file.
  private static func dotted(_ word: [UInt8], _ core: Range<Int>) -> Range<Int>? {
    guard let dot = word[core].lastIndex(of: UInt8(ascii: ".")), dot > core.lowerBound else { return nil }
    var end = dot + 1
    while end < core.upperBound, isLetter(word[end]) || isDigit(word[end]) { end += 1 }
    let ending = String(decoding: word[(dot + 1)..<end], as: UTF8.self)
    var start = dot
    while start > core.lowerBound, isAddressByte(word[start - 1]) || word[start - 1] == UInt8(ascii: "/") {
      start -= 1
    }
    let stem = word[start..<dot]
    guard stem.count > 1, end == core.upperBound || !isWordByte(word[end]) else { return nil }
    if fileEndings.contains(ending) { return start..<end }
    let isHost = stem.allSatisfy { isLetter($0) || isDigit($0) || $0 == 0x2D || $0 == 0x2E }
    return isHost && domainEndings.contains(ending) ? start..<end : nil
  }

  /// A path, an identifier with underscores, a call.
  private static func path(_ word: [UInt8], _ core: Range<Int>) -> Range<Int>? {
    let text = word[core]
    if text.contains(UInt8(ascii: "\\")) { return core }
    let slashes = text.count { $0 == UInt8(ascii: "/") }
    let isRooted = text.first == UInt8(ascii: "/") || text.prefix(2) == Array("~/".utf8)[...]
    if slashes > 1, isRooted, text.last != UInt8(ascii: "/") { return core }
    for prefix in ["./", "../"] where text.starts(with: Array(prefix.utf8)) { return core }
    let isJoined = core.contains { index in
      word[index] == UInt8(ascii: "_") && index > core.lowerBound && index + 1 < core.upperBound
        && isWordByte(word[index - 1]) && isWordByte(word[index + 1])
    }
    if isJoined { return core }
    return nil
  }

  /// Character references such as `&nbsp;`.
  private static func entities(_ word: [UInt8], _ core: Range<Int>) -> [Range<Int>] {
    var spans: [Range<Int>] = []
    var index = core.lowerBound
    while index < word.count {
      if word[index] == UInt8(ascii: "&") {
        let name = word[(index + 1)...].prefix { isLetter($0) || isDigit($0) || $0 == UInt8(ascii: "#") }
        if !name.isEmpty, name.endIndex < word.count, word[name.endIndex] == UInt8(ascii: ";") {
          spans.append(index..<(name.endIndex + 1))
          index = name.endIndex
        }
      }
      index += 1
    }
    return spans
  }

  private static let marks: [Bool] = (0..<256).map { byte in
    "@#/\\_.:&".utf8.contains(UInt8(truncatingIfNeeded: byte))
  }
  private static let fileEndings: Set<String> = [
    "txt", "pdf", "doc", "docx", "odt", "rtf", "xls", "xlsx", "ods", "csv", "tsv", "ppt", "pptx", "jpg", "jpeg",
    "png", "gif", "svg", "webp", "tif", "tiff", "zip", "gz", "tar", "rar", "7z", "html", "htm", "xml", "json",
    "jsonl", "yml", "yaml", "md", "tex", "py", "js", "ts", "css", "swift", "cpp", "java", "sh", "exe", "dll", "iso",
    "mp3", "mp4", "avi", "mkv", "wav", "epub", "tmx", "tbx", "xliff", "po", "srt", "log", "ini", "cfg", "sql", "db",
  ]
  private static let domainEndings: Set<String> = [
    "com", "org", "net", "edu", "gov", "int", "info", "biz", "rs", "me", "ba", "hr", "mk", "si", "al", "ru", "su",
    "kz", "by", "ua", "uz", "kg", "eu", "uk", "de", "fr", "it", "at", "ch", "us", "ca", "cn", "jp", "tr", "io", "tv",
    "co", "dev", "app", "ai", "cc", "hu", "ro", "bg", "gr", "pl", "cz",
  ]

  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }
  private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }
  /// A byte of a letter, a digit or an underscore; of any letter that is not ASCII.
  private static func isWordByte(_ byte: UInt8) -> Bool {
    isLetter(byte) || isDigit(byte) || byte == UInt8(ascii: "_") || byte >= 0xC3 || byte &- 0x80 < 0x40
  }
  private static func isAddressByte(_ byte: UInt8) -> Bool {
    isWordByte(byte) || byte == 0x2D || byte == 0x2E || byte == 0x2B || byte == 0x25
  }
  private static func opens(_ byte: UInt8) -> Bool { "([{\"'<*".utf8.contains(byte) }
  private static func closes(_ byte: UInt8) -> Bool { ")]}\"'>*.,;:!?".utf8.contains(byte) }
}
