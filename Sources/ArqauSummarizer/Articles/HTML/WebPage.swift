public import ArqauText

/// The article of a page of HTML: its title, date and text, without menus, captions, comments and advertisements.
///
/// ```swift
/// let page = try WebPage(html: bytes)
/// print(page.title ?? "", page.published ?? "")
/// print(page.text)
/// ```
///
/// Nothing outside of the page is opened and no script runs. ``text`` is what all offsets of a digest of the page
/// refer to.
public struct WebPage: Sendable {
  /// The article: the title, the headings and paragraphs, with blank lines between them.
  public let text: String
  /// The title without the site's name; nil where the page has none.
  public let title: String?
  /// When the article was published, in ISO 8601 as the page has it; nil where it says none.
  public let published: String?
  /// Who wrote it, as the page has it.
  public let author: String?
  /// The site's name.
  public let site: String?
  /// The blocks of ``text``, in bytes.
  let blocks: [Block]

  /// Finds the article in a page.
  ///
  /// - Parameter html: The page as it came: UTF-8, UTF-16 with a byte order mark, or what its `meta` element names.
  /// - Throws: ``TextError`` where the encoding can't be told, the page is larger than 16 MiB, or its elements
  ///   are nested deeper than 100,000, or less where very many are closed that were never open.
  /// - Complexity: O(n), but for elements that are left open, up to the depth that is allowed.
  public init(html: [UInt8]) throws(TextError) {
    let tree = try HTMLReader().read(html, with: PageBuilder()).finished()
    let numbers = ContentExtractor(tree).blocks()
    let title = PageTitle.title(of: tree, article: numbers)
    var text: [UInt8] = []
    var blocks: [Block] = []
    func append(_ kind: Block.Kind, _ bytes: some Collection<UInt8>) {
      // Bytes that are no UTF-8 become replacement characters here, so that offsets count those.
      let bytes = String(decoding: bytes, as: UTF8.self).utf8
      if !text.isEmpty { text += [0x0A, 0x0A] }
      let start = text.count
      text += bytes
      blocks.append(Block(kind: kind, range: start..<text.count))
    }
    if let title { append(.heading(level: 1), title.utf8) }
    var seen: Set<[UInt8]> = []
    for number in numbers {
      let block = tree.blocks[number]
      let bytes = Array(tree.text[block.range])
      // Pages repeat paragraphs for small screens, and the title as a heading of the text.
      if let title, title.utf8.elementsEqual(bytes) { continue }
      guard seen.insert(bytes).inserted else { continue }
      append(block.headingLevel.map { .heading(level: max(2, $0)) } ?? .paragraph, bytes)
    }
    if Self.words(of: blocks, in: text) < Self.leastWords, let body = tree.metadata.articleBody {
      // Pages that scripts put together have their text there alone.
      for paragraph in body.split(whereSeparator: \.isNewline) {
        let words = paragraph.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        if !words.isEmpty, seen.insert(Array(words.utf8)).inserted { append(.paragraph, words.utf8) }
      }
    }
    self.text = String(decoding: text, as: UTF8.self)
    self.title = title
    self.blocks = blocks
    published = tree.metadata.published
    author = tree.metadata.author
    site = tree.metadata.site
  }

  /// A page with fewer words outside of its title has no article in its elements.
  private static let leastWords = 12

  private static func words(of blocks: [Block], in text: [UInt8]) -> Int {
    text.withUnsafeBufferPointer { utf8 in
      blocks.reduce(0) { $0 + ($1.kind == .paragraph ? Budget.words(utf8, $1.range, atMost: leastWords) : 0) }
    }
  }

  /// Whether bytes begin like a page of HTML.
  public static func looksLikeHTML(_ bytes: some Collection<UInt8>) -> Bool {
    let head = String(decoding: bytes.prefix(1024), as: UTF8.self).drop { $0.isWhitespace || $0 == "\u{FEFF}" }
      .prefix(32).lowercased()
    return head.hasPrefix("<!doctype html") || head.hasPrefix("<html")
  }
}
