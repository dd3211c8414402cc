internal import ArqauText

/// The stories of a feed (RSS, Atom, RDF): of each its title, date, author and text.
struct Feed {
  /// A story.
  struct Item {
    fileprivate(set) var title = ""
    fileprivate(set) var date = ""
    fileprivate(set) var author = ""
    /// HTML, or plain text where it has no tag.
    fileprivate(set) var body = ""
    /// How much of a text the body's element has: all of it, or a summary.
    fileprivate var rank = 0
  }

  let items: [Item]

  /// Reads a feed; nil where bytes are none, or it has no story with a text.
  ///
  /// - Complexity: O(n).
  init?(_ bytes: [UInt8]) {
    guard WebPage.beginsFeed(bytes), let read = try? XMLReader().read(bytes: bytes, with: FeedHandler()) else {
      return nil
    }
    items = read.items.filter { $0.body.contains { $0.isLetter } }
    if items.isEmpty { return nil }
  }

  /// A story as a page of HTML.
  static func page(of item: Item) -> [UInt8] {
    let body = item.body.contains("<") ? item.body : "<p>\(escaped(item.body))</p>"
    let title = escaped(item.title)
    return Array(
      """
      <!DOCTYPE html><html><head><meta charset="utf-8"><title>\(title)</title>\
      \(meta("property", "article:published_time", PageDates.iso(item.date) ?? ""))\(meta("name", "author", item.author))\
      </head><body><article><h1>\(title)</h1>\(body)</article></body></html>
      """.utf8)
  }

  private static func meta(_ key: String, _ name: String, _ value: String) -> String {
    value.isEmpty ? "" : "<meta \(key)=\"\(name)\" content=\"\(escaped(value))\">"
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing("\"", with: "&quot;")
  }
}

/// Collects the stories of a feed.
private struct FeedHandler: XMLHandler {
  private(set) var items: [Feed.Item] = []
  private var item: Feed.Item?
  private var depth = 0
  private var itemDepth = 0
  private var field: Field?
  private var fieldDepth = 0
  private var text: [UInt8] = []

  private enum Field { case title, date, author, body(rank: Int) }

  /// The most stories, and the most bytes of a field, that are kept.
  private static let mostItems = 1000
  private static let mostBytes = 1 << 20

  private static func field(_ name: String) -> Field? {
    switch name {
    case "title": .title
    case "pubDate", "published", "updated", "date": .date
    case "author", "creator": .author
    case "encoded", "content": .body(rank: 3)
    case "fulltext", "full-text": .body(rank: 4)
    case "description": .body(rank: 2)
    case "summary": .body(rank: 1)
    default: nil
    }
  }

  mutating func start(_ tag: borrowing XMLTag) {
    depth += 1
    if item == nil {
      guard tag.isNamed("item") || tag.isNamed("entry"), items.count < Self.mostItems else { return }
      item = Feed.Item()
      itemDepth = depth
    } else if depth == itemDepth + 1, let found = Self.field(tag.name) {
      // `media:title` and the like are of pictures.
      guard tag.prefix != "media", tag.prefix != "itunes" else { return }
      field = found
      fieldDepth = depth
      text.removeAll(keepingCapacity: true)
    }
  }

  mutating func text(_ utf8: UnsafeBufferPointer<UInt8>) {
    if field != nil, text.count + utf8.count <= Self.mostBytes { text += utf8 }
  }

  mutating func end(_ tag: borrowing XMLTag) {
    defer { depth -= 1 }
    guard let field, depth == fieldDepth else {
      if depth == itemDepth, let item {
        items.append(item)
        self.item = nil
      }
      return
    }
    self.field = nil
    let value = PageText.cleaned(String(decoding: text, as: UTF8.self))
    switch field {
    case .title: if item?.title.isEmpty == true { item?.title = value }
    case .date: if item?.date.isEmpty == true { item?.date = value }
    case .author: if item?.author.isEmpty == true { item?.author = Self.name(value) }
    case .body(let rank):
      guard let known = item?.rank, rank > known else { return }
      item?.body = value
      item?.rank = rank
    }
  }

  /// `desk@example.org (Ana Kovač)` is Ana Kovač; an address alone is nobody.
  private static func name(_ author: String) -> String {
    guard author.contains("@") else { return author }
    guard let start = author.firstIndex(of: "("), let end = author.lastIndex(of: ")"), start < end else { return "" }
    return String(author[author.index(after: start)..<end])
  }
}
