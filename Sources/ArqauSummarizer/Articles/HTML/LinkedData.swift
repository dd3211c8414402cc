internal import Foundation

/// What a page's JSON-LD (schema.org) says of its article.
struct LinkedData {
  private(set) var headline: String?
  /// The article's body, its paragraphs by line breaks; it may hold HTML.
  private(set) var articleBody: String?
  private(set) var published: String?
  private(set) var author: String?
  /// The publisher's name.
  private(set) var site: String?

  /// Types of schema.org whose headline is an article's.
  private static let articleTypes: Set<String> = [
    "Article", "NewsArticle", "ReportageNewsArticle", "AnalysisNewsArticle", "BlogPosting", "LiveBlogPosting",
    "OpinionNewsArticle", "BackgroundNewsArticle", "ReviewNewsArticle", "AskPublicNewsArticle", "ScholarlyArticle",
    "TechArticle", "SocialMediaPosting", "Report", "PressRelease",
  ]
  /// Under what names an article stands inside of others. Lists of other articles are none of them.
  private static let containers = ["@graph", "mainEntity", "mainEntityOfPage"]
  /// The most nodes that are looked at.
  private static let mostNodes = 1000

  /// Adds what another script of the page says. The first to say something is believed.
  mutating func read(_ script: String) {
    guard let root = Self.parsed(script) else { return }
    var waiting: [Any] = [root]
    var seen = 0
    while let next = waiting.popLast(), seen < Self.mostNodes {
      seen += 1
      if let list = next as? [Any] { waiting += list.prefix(Self.mostNodes).reversed() }
      guard let node = next as? [String: Any] else { continue }
      waiting += Self.containers.reversed().compactMap { node[$0] }
      let types = (node["@type"] as? [String]) ?? (node["@type"] as? String).map { [$0] } ?? []
      // `https://schema.org/NewsArticle`
      let names = types.compactMap { $0.split(whereSeparator: { $0 == "/" || $0 == ":" || $0 == "#" }).last }
      guard names.contains(where: { Self.articleTypes.contains(String($0)) }) else { continue }
      headline = headline ?? (node["headline"] as? String).flatMap(Self.plain)
      articleBody = articleBody ?? (node["articleBody"] as? String).flatMap { PageText.filled($0) == nil ? nil : $0 }
      published = published ?? (node["datePublished"] as? String).flatMap(PageDates.iso)
      author = author ?? Self.names(node["author"])
      site = site ?? Self.names(node["publisher"])
    }
  }

  /// The names of one or several persons or organisations.
  private static func names(_ value: Any?) -> String? {
    func each(_ value: Any?, _ depth: Int) -> [String] {
      switch value {
      case let name as String: [name]
      case let node as [String: Any]: depth > 0 ? each(node["name"], depth - 1) : []
      case let list as [Any]: depth > 0 ? list.prefix(8).flatMap { each($0, depth - 1) } : []
      default: []
      }
    }
    let names = each(value, 4).compactMap(plain).filter { !$0.contains("://") }
    return names.isEmpty ? nil : names.prefix(8).joined(separator: ", ")
  }

  private static func plain(_ text: String) -> String? { PageText.filled(PageText.withoutReferences(text)) }

  /// The value of a script: strictly, else with what sites do to it put right.
  private static func parsed(_ script: String) -> Any? {
    if let root = try? JSONSerialization.jsonObject(with: Data(script.utf8)) { return root }
    return try? JSONSerialization.jsonObject(with: Data(repaired(Array(script.utf8))))
  }

  /// Without the marks of a comment or of CDATA around it, and with line breaks and other control characters inside of
  /// strings escaped.
  private static func repaired(_ script: [UInt8]) -> [UInt8] {
    guard let first = script.firstIndex(where: { $0 == UInt8(ascii: "{") }),
      let last = script.lastIndex(where: { $0 == UInt8(ascii: "}") }), first < last
    else { return script }
    // An array's bracket may stand before, behind the one of `<![CDATA[`.
    let before = script[..<first].last { $0 != 0x20 && $0 &- 9 >= 5 }
    let after = script[(last + 1)...].first { $0 != 0x20 && $0 &- 9 >= 5 }
    let isList = before == UInt8(ascii: "[") && after == UInt8(ascii: "]") && !endsCDATA(script[(last + 1)...])
    var result: [UInt8] = isList ? [UInt8(ascii: "[")] : []
    result.reserveCapacity(script.count + 16)
    var isInString = false
    var isEscaped = false
    for byte in script[first...last] {
      if isInString, byte < 0x20 {
        result += byte == 0x0A ? Array("\\n".utf8) : [0x20]
        isEscaped = false
        continue
      }
      if byte == UInt8(ascii: "\""), !isEscaped { isInString.toggle() }
      isEscaped = isInString && byte == UInt8(ascii: "\\") && !isEscaped
      result.append(byte)
    }
    if isList { result.append(UInt8(ascii: "]")) }
    return result
  }

  private static func endsCDATA(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.drop { $0 == 0x20 || $0 &- 9 < 5 }.starts(with: "]]>".utf8)
  }
}
