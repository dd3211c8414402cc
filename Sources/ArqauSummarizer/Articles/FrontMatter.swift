/// What a Markdown file says of itself above its text: YAML between `---`, TOML between `+++`.
///
/// Only keys at the top level with a value on their line are read; other YAML and TOML is passed over.
struct FrontMatter {
  /// The value of `title`, without quotation marks around it.
  var title: Range<Int>?
  /// The value of `date`, or of another key for it.
  var date: Range<Int>?
  /// The value of `author`.
  var author: Range<Int>?
  /// The byte behind the last line.
  private(set) var end = 0

  /// Reads what stands at the beginning of a text; nil where nothing does, or it never ends.
  ///
  /// - Complexity: O(length of the front matter), O(n) where it never ends.
  init?(_ utf8: UnsafeBufferPointer<UInt8>) {
    var mark: UInt8?
    for raw in Lines(utf8) {
      let line = utf8.trimmed(raw)
      guard let open = mark else {
        if line.isEmpty { continue }
        guard let found = Self.fence(utf8, line) else { return nil }
        mark = found
        continue
      }
      let isDots = open == UInt8(ascii: "-") && utf8[line].elementsEqual("...".utf8)
      if Self.fence(utf8, line) == open || isDots {
        end = raw.upperBound
        return
      }
      if line.lowerBound == raw.lowerBound { read(utf8, line, separator: Self.separator(open)) }
    }
    return nil
  }

  /// The strings of a value: YAML's and TOML's escapes of quotation marks and of the mark of escape.
  static func text(_ utf8: UnsafeBufferPointer<UInt8>, _ value: Range<Int>) -> String {
    let text = String(decoding: utf8[value], as: UTF8.self)
    guard value.lowerBound > 0 else { return text }
    switch utf8[value.lowerBound - 1] {
    case UInt8(ascii: "'"): return text.split(separator: "''", omittingEmptySubsequences: false).joined(separator: "'")
    case UInt8(ascii: "\""):
      var result = ""
      var isEscaped = false
      for character in text {
        if character == "\\", !isEscaped {
          isEscaped = true
        } else {
          result.append(character)
          isEscaped = false
        }
      }
      return result
    default: return text
    }
  }

  /// Names of a value: of a list, `["Jane Roe", Ana Kovač]`, each without its quotation marks.
  static func names(_ utf8: UnsafeBufferPointer<UInt8>, _ value: Range<Int>) -> String {
    guard value.lowerBound > 0, utf8[value.lowerBound - 1] == UInt8(ascii: "[") else { return text(utf8, value) }
    var names: [String] = []
    var start = value.lowerBound
    while start < value.upperBound {
      let end = utf8[start..<value.upperBound].firstIndex(of: UInt8(ascii: ",")) ?? value.upperBound
      names.append(text(utf8, unquoted(utf8, utf8.trimmed(start..<end))))
      start = end + 1
    }
    return names.filter { !$0.isEmpty }.joined(separator: ", ")
  }

  private static func fence(_ utf8: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> UInt8? {
    guard line.count >= 3, let mark = utf8[line].first, mark == UInt8(ascii: "-") || mark == UInt8(ascii: "+"),
      utf8[line].allSatisfy({ $0 == mark })
    else { return nil }
    return mark
  }

  private static func separator(_ mark: UInt8) -> UInt8 {
    mark == UInt8(ascii: "-") ? UInt8(ascii: ":") : UInt8(ascii: "=")
  }

  private mutating func read(_ utf8: UnsafeBufferPointer<UInt8>, _ line: Range<Int>, separator: UInt8) {
    guard let end = utf8[line].prefix(32).firstIndex(of: separator) else { return }
    let key = String(decoding: utf8[utf8.trimmed(line.lowerBound..<end)], as: UTF8.self).lowercased()
    let value = Self.unquoted(utf8, utf8.trimmed(end + 1..<line.upperBound))
    guard !value.isEmpty else { return }
    switch key {
    case "title": title = title ?? value
    case "date", "published", "publishdate", "pubdate", "pubdatetime": date = date ?? value
    case "author", "authors", "byline": author = author ?? value
    default: break
    }
  }

  /// A value without the quotation marks or the brackets of a list around it; empty for the head of a block.
  private static func unquoted(_ utf8: UnsafeBufferPointer<UInt8>, _ value: Range<Int>) -> Range<Int> {
    guard let first = utf8[value].first, let last = utf8[value].last else { return value }
    switch (first, last) {
    case (UInt8(ascii: "\""), UInt8(ascii: "\"")), (UInt8(ascii: "'"), UInt8(ascii: "'")):
      return value.count > 1 ? value.lowerBound + 1..<value.upperBound - 1 : value.upperBound..<value.upperBound
    case (UInt8(ascii: "["), UInt8(ascii: "]")):
      return unquoted(utf8, utf8.trimmed(value.lowerBound + 1..<value.upperBound - 1))
    case (UInt8(ascii: "|"), _), (UInt8(ascii: ">"), _), (UInt8(ascii: "{"), _):
      return value.upperBound..<value.upperBound
    default: return value
    }
  }
}
