/// Markdown's marks of emphasis around a whole line.
enum Emphasis {
  /// What stands between marks at both ends of a line, `**Iran strikes Syria**`; nil where there are none, or where they
  /// are those of several parts, `*one* and *two*`.
  static func inner(_ utf8: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Range<Int>? {
    guard range.count > 2, let mark = utf8[range].first, mark == UInt8(ascii: "*") || mark == UInt8(ascii: "_"),
      utf8[range.upperBound - 1] == mark
    else { return nil }
    let count = utf8[range].prefix { $0 == mark }.count
    guard count <= 3, 2 * count < range.count, utf8[range].suffix(count).allSatisfy({ $0 == mark }) else { return nil }
    let inner = range.lowerBound + count..<range.upperBound - count
    guard utf8[inner.lowerBound] != 0x20, utf8[inner.upperBound - 1] != 0x20, utf8[inner.upperBound - 1] != mark else {
      return nil
    }
    // A run as long as the outer one ends it.
    var run = 0
    for byte in utf8[inner] {
      run = byte == mark ? run + 1 : 0
      if run >= count, count > 1 || mark == UInt8(ascii: "*") { return nil }
    }
    return inner
  }

  /// A word without marks around it.
  static func stripped(_ word: String) -> String {
    guard let first = word.utf8.first, let last = word.utf8.last else { return word }
    func isMark(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "*") || byte == UInt8(ascii: "_") }
    guard isMark(first) || isMark(last) else { return word }
    let marks: Set<Character> = ["*", "_"]
    return String(word.drop { marks.contains($0) }.reversed().drop { marks.contains($0) }.reversed())
  }
}
