/// Tells posts of social networks in a plain text, as their embedding writes them: the post in lines of its own, below
/// it `— Name (@handle)` and the date.
///
/// Who wrote a post stands below it, so that in a digest it would have no speaker; the signature is no sentence.
struct EmbeddedPosts {
  /// The numbers of lines with a signature or its date.
  private(set) var signatures: Set<Int> = []
  /// The numbers of lines that are what was posted.
  private(set) var texts: Set<Int> = []

  /// A longer line is no signature.
  private static let longest = 160

  /// Reads the lines of a text, without white space at their ends.
  ///
  /// - Complexity: O(lines), and O(length) for those that begin with a dash.
  init(_ utf8: UnsafeBufferPointer<UInt8>, _ lines: [Range<Int>]) {
    for (index, line) in lines.enumerated() where Self.isSignature(utf8, line) {
      signatures.insert(index)
      if index + 1 < lines.count, Self.isDate(utf8, lines[index + 1]) { signatures.insert(index + 1) }
      var above = index - 1
      while above >= 0, !lines[above].isEmpty, !signatures.contains(above) {
        texts.insert(above)
        if !Self.isAddress(utf8, lines[above]) { break }
        above -= 1
      }
    }
  }

  /// `— Jane Roe (@janeroe)`, with or without a date behind.
  private static func isSignature(_ utf8: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> Bool {
    // The en dash, the em dash and the bar begin with these bytes.
    guard (8...longest).contains(line.count), utf8[line.lowerBound] == 0xE2, utf8[line.lowerBound + 1] == 0x80,
      (0x93...0x95).contains(utf8[line.lowerBound + 2]),
      let at = utf8[line].firstIndex(of: UInt8(ascii: "@")), utf8[at - 1] == UInt8(ascii: "(")
    else { return false }
    let handle = utf8[at + 1..<line.upperBound].prefix { isOfHandle($0) }
    guard !handle.isEmpty, handle.endIndex < line.upperBound, utf8[handle.endIndex] == UInt8(ascii: ")") else {
      return false
    }
    let rest = utf8.trimmed(handle.endIndex + 1..<line.upperBound)
    return rest.isEmpty || isDate(utf8, rest)
  }

  private static func isOfHandle(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ".")
      || byte == UInt8(ascii: "-")
  }

  private static func isDate(_ utf8: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> Bool {
    (6...48).contains(line.count) && MetaLine.matches(String(decoding: utf8[line], as: UTF8.self), mayBeTitle: false)
  }

  /// A line of one address, with which posts with pictures end.
  private static func isAddress(_ utf8: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> Bool {
    !utf8[line].contains(0x20) && utf8[line].contains(UInt8(ascii: "/"))
  }
}
