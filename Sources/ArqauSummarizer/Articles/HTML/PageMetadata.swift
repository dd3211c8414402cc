internal import ArqauText
internal import Foundation

/// What a page says of itself: in `title`, in `meta` (Open Graph and others), in `time`, in JSON-LD (schema.org).
struct PageMetadata {
  /// An element whose text says something of the page.
  enum Collected {
    case title
    case linkedData

    init?(_ tag: borrowing HTMLTag) {
      switch tag.name {
      case "title": self = .title
      case "script":
        guard tag.attribute("type")?.lowercased() == "application/ld+json" else { return nil }
        self = .linkedData
      default: return nil
      }
    }

    /// The element's name.
    var element: String {
      switch self {
      case .title: "title"
      case .linkedData: "script"
      }
    }
  }

  /// The text of `title`.
  private(set) var documentTitle: String?
  /// `og:title`.
  private(set) var sharedTitle: String?
  /// The headline of JSON-LD.
  private(set) var headline: String?
  /// The body of JSON-LD, its paragraphs by line breaks; it may hold HTML.
  private(set) var articleBody: String?
  /// The site's name.
  private(set) var site: String?
  /// Who wrote the article, as the page has it.
  private(set) var author: String?
  /// When it was published, from the surest to the least sure source.
  private var linkedDate: String?
  private var metaDate: String?
  private var timeDate: String?

  /// When the article was published: the date and time as the page has it, in ISO 8601; nil where it says none.
  var published: String? {
    [linkedDate, metaDate, timeDate].compactMap { $0 }.first(where: Self.isDate)
  }

  private static let dateNames: Set<String> = [
    "article:published_time", "og:published_time", "datepublished", "publishdate", "pubdate", "date", "dc.date",
    "dc.date.issued", "dcterms.created", "sailthru.date",
  ]
  /// Types of schema.org whose headline is an article's.
  private static let articleTypes: Set<String> = [
    "Article", "NewsArticle", "ReportageNewsArticle", "AnalysisNewsArticle", "BlogPosting", "LiveBlogPosting",
    "OpinionNewsArticle", "Report", "PressRelease",
  ]
  /// The most nodes of JSON-LD that are looked at.
  private static let mostLinkedNodes = 1000

  mutating func read(_ tag: borrowing HTMLTag) {
    switch tag.name {
    case "meta":
      guard let content = tag.attribute("content").map(Self.cleaned), !content.isEmpty,
        let name = tag.attribute("property") ?? tag.attribute("name") ?? tag.attribute("itemprop")
      else { return }
      switch name.lowercased() {
      case "og:title": sharedTitle = sharedTitle ?? content
      case "twitter:title": sharedTitle = sharedTitle ?? content
      case "og:site_name": site = site ?? content
      case "author", "article:author":
        // Some sites have the address of a profile there.
        if !content.contains("://") { author = author ?? content }
      case let name where Self.dateNames.contains(name): metaDate = metaDate ?? content
      default: break
      }
    case "time":
      if timeDate == nil, let date = tag.attribute("datetime").map(Self.cleaned), Self.isDate(date) { timeDate = date }
    default: break
    }
  }

  mutating func take(_ kind: Collected, _ text: String) {
    switch kind {
    case .title: documentTitle = documentTitle ?? Self.filled(text)
    case .linkedData: readLinkedData(text)
    }
  }

  private mutating func readLinkedData(_ text: String) {
    guard let root = try? JSONSerialization.jsonObject(with: Data(text.utf8)) else { return }
    var waiting: [Any] = [root]
    var seen = 0
    while let next = waiting.popLast(), seen < Self.mostLinkedNodes {
      seen += 1
      if let list = next as? [Any] { waiting += list.reversed() }
      guard let node = next as? [String: Any] else { continue }
      if let graph = node["@graph"] { waiting.append(graph) }
      let types = (node["@type"] as? [String]) ?? (node["@type"] as? String).map { [$0] } ?? []
      guard types.contains(where: Self.articleTypes.contains) else { continue }
      headline = headline ?? (node["headline"] as? String).flatMap(Self.filled)
      articleBody = articleBody ?? (node["articleBody"] as? String).flatMap { Self.filled($0) == nil ? nil : $0 }
      linkedDate = linkedDate ?? (node["datePublished"] as? String).map(Self.cleaned)
      author = author ?? Self.names(node["author"])
      site = site ?? Self.names(node["publisher"])
    }
  }

  /// The names of one or several persons or organisations.
  private static func names(_ value: Any?) -> String? {
    switch value {
    case let name as String: return filled(name)
    case let node as [String: Any]: return (node["name"] as? String).flatMap(filled)
    case let list as [Any]:
      let names = list.prefix(8).compactMap { ($0 as? String) ?? (($0 as? [String: Any])?["name"] as? String) }
      return filled(names.joined(separator: ", "))
    default: return nil
    }
  }

  /// Whether a text begins with a day of the calendar as ISO 8601 writes it.
  private static func isDate(_ text: String) -> Bool {
    let digits = Array(text.utf8.prefix(11))
    guard digits.count >= 10, digits[4] == 0x2D, digits[7] == 0x2D, digits.count == 10 || digits[10] &- 0x30 >= 10
    else {
      return false
    }
    func number(_ range: Range<Int>) -> Int? { Int(String(decoding: digits[range], as: UTF8.self)) }
    guard let year = number(0..<4), let month = number(5..<7), let day = number(8..<10), year > 0 else { return false }
    return CalendarDay.value(year: year, month: month, day: day) != nil
  }

  private static func cleaned(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private static func filled(_ text: String) -> String? {
    let text = cleaned(text)
    return text.isEmpty ? nil : text
  }
}
