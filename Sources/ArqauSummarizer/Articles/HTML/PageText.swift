internal import ArqauText

/// Text from a page's attributes and data.
enum PageText {
  /// With single spaces.
  static func cleaned(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// With single spaces; nil where nothing is left.
  static func filled(_ text: String) -> String? {
    let text = cleaned(text)
    return text.isEmpty ? nil : text
  }

  /// With HTML's references resolved, which sites write into data too: `&quot;`, `&#8217;`.
  static func withoutReferences(_ text: String) -> String {
    guard text.contains("&"), text.contains(";") else { return text }
    let html = "<meta charset=utf-8><pre>" + text.replacing("<", with: "&lt;")
    guard let tree = try? HTMLReader().read(Array(html.utf8), with: PageBuilder()).finished() else { return text }
    return tree.blocks.map { String(decoding: tree.text[$0.range], as: UTF8.self) }.joined(separator: " ")
  }
}
