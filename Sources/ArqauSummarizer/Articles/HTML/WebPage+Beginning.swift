extension WebPage {
  /// As far as a page's first tag is looked for, behind comments and white space.
  private static let longestPrologue = 1 << 16
  /// The tags that no other text begins with.
  private static let firstTags = ["<!doctype html", "<html", "<head", "<body", "<title", "<meta"] + feedTags
  private static let feedTags = ["<rss", "<feed", "<rdf:rdf"]

  /// Whether bytes begin like a page of HTML or a feed (RSS, Atom): with one of its first tags, behind a byte order mark, an
  /// XML declaration and comments.
  ///
  /// - Complexity: O(1).
  public static func looksLikeHTML(_ bytes: some Collection<UInt8>) -> Bool { begin(bytes, with: firstTags) }

  /// Whether bytes begin like a feed.
  static func beginsFeed(_ bytes: some Collection<UInt8>) -> Bool { begin(bytes, with: feedTags) }

  private static func begin(_ bytes: some Collection<UInt8>, with tags: [String]) -> Bool {
    // Most texts are told by their first letter, without a copy.
    let first = bytes.first { $0 > 0x20 && $0 < 0xFE && $0 != 0xEF && $0 != 0xBB && $0 != 0xBF }
    guard first == UInt8(ascii: "<") else { return false }
    // Without the zeros and the mark of UTF-16.
    let head = bytes.prefix(longestPrologue).filter { $0 != 0 && $0 < 0xFE }
    var rest = head[...]
    if rest.starts(with: [0xEF, 0xBB, 0xBF]) { rest = rest.dropFirst(3) }
    while true {
      rest = rest.drop { $0 == 0x20 || $0 &- 9 < 5 }
      // The declaration, or a feed's style sheet.
      if rest.starts(with: "<?xml".utf8) {
        rest = behind("?>", of: rest)
      } else if rest.starts(with: "<!--".utf8) {
        rest = behind("-->", of: rest)
      } else {
        break
      }
    }
    let start = String(decoding: rest.prefix(16), as: UTF8.self).lowercased()
    return tags.contains { tag in
      guard start.hasPrefix(tag) else { return false }
      // `<header>` is no `<head>`.
      return start.dropFirst(tag.count).first.map { !$0.isLetter && $0 != "-" } ?? true
    }
  }

  /// What follows the first place of a mark; nothing where it is not there.
  private static func behind(_ mark: StaticString, of bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    mark.withUTF8Buffer { mark in
      guard let first = bytes.indices.first(where: { bytes[$0...].starts(with: mark) }) else { return [] }
      return bytes[(first + mark.count)...]
    }
  }
}
